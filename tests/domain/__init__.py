"""The domain: decisions as tables, with time and playbook passed in."""
