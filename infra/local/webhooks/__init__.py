"""One of the business's other systems: it takes what Handoff's outgoing webhooks call it with."""
