"""Bodies as others send them, written from the facts in WhatsApp's documentation."""
