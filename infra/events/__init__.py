"""What other systems are told: the one source of docs/events.md and of its JSON Schemas."""
