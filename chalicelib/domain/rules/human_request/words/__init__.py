"""The words that requests for a person are made of: one module a language."""
