"""The storm: a thousand messages in the worst weather, and the proof from table and phones that all came right."""
