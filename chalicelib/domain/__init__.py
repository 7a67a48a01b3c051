"""Nouns and decisions of support: pure values and functions, no I/O, no clock, no environment."""
