"""How the figures are counted."""
