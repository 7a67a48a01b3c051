"""What the rules, the encoder and the retrieval are measured on: one module a section of `handoff eval`."""
