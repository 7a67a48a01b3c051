"""The one table: threads, customers, sessions, notification marks and playbook versions."""
