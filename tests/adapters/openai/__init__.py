"""The language model: what it is asked, and what is made of its answers."""
