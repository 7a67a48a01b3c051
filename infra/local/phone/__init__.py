"""The customers' phones: a page to chat from, and the same over JSON for scripts."""
