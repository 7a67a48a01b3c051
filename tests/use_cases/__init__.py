"""Use cases: the real domain over in-memory ports; whole results are compared."""
