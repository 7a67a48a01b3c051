"""Slack: what people see there (layout), what it posts back (wire), and the calls between (client)."""
