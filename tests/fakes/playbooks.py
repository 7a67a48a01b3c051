"""Published playbook versions in memory."""

from chalicelib.adapters.in_memory.playbooks import InMemoryPlaybooks as PlaybooksFake

__all__ = ["PlaybooksFake"]
