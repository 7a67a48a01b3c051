"""The weekly review: which cases people look at, what they say of them, what is missing, and what would mend it."""
