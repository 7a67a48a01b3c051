"""How Handoff is built, deployed, run on this machine and checked: `python -m infra`."""
