"""The fuzzer: whatever is signed must be acknowledged, however it is bent. `./handoff fuzz` runs it."""
