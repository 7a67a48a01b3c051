"""News of the channel in memory, each once; and what nobody understood, counted a day."""

from chalicelib.adapters.in_memory.channel_news import InMemoryNotices as NoticesFake

__all__ = ["NoticesFake"]
