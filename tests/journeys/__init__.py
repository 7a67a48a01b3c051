"""Journeys: from a webhook to the customer's phone and back, the whole product in one process."""
