"""WhatsApp on the wire: bodies in, bodies out, and the errors between."""
