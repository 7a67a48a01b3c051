"""The ports in memory, with the same contracts as the real ones: for rehearsals, simulations and tests."""
