"""Handoff: WhatsApp support where an AI answers most cases and explicit rules send the right few to people."""
