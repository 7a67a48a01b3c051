"""The inbox's view data: from domain values to what the templates show."""
