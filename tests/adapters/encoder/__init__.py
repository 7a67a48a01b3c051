"""The packaged encoder: vectors, the index of a playbook, and meanings."""
