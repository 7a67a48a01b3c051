"""The business's services as a test wrote them: what each tool gives, and what it was asked."""

from chalicelib.adapters.in_memory.toolboxes import InMemoryToolboxes as ToolboxesFake

__all__ = ["ToolboxesFake"]
