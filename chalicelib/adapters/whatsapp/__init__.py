"""WhatsApp's Cloud API: its webhooks and sends as pure functions, and one file that talks to it."""
