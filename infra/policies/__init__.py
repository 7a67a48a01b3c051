"""The playbook at the command line: as files, in words, compared, and begun from a starter."""
