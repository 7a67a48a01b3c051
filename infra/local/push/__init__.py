"""A push service for devices that exist here only."""
