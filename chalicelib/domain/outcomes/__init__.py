"""How a case that nobody closed ends: what proves it, what the customer said, what silence may mean."""
