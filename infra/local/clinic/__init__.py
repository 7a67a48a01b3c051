"""The sample clinic's own services, which the AI's tools call: an appointment book and the shop's orders."""
