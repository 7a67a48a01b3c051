"""A month of customers whose truth is decided before it is played, and what is measured of it."""
