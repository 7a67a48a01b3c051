"""In-memory stand-ins for every port, held to the same contracts as the real adapters (tests/adapters)."""
