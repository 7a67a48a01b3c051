"""Adapters keep the contracts of their ports: the same suite runs on the fake and on the real one (moto)."""
