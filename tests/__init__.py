"""The product's specification, tier by tier: domain, use cases, adapters, journeys, local, browser."""
