"""WhatsApp as a list of messages that reached the phone, with failures on demand."""

from chalicelib.adapters.in_memory.channel import BUSY as BUSY
from chalicelib.adapters.in_memory.channel import WINDOW_CLOSED as WINDOW_CLOSED
from chalicelib.adapters.in_memory.channel import InMemoryChannel as ChannelFake
from chalicelib.adapters.in_memory.channel import Sent as Sent

__all__ = ["BUSY", "WINDOW_CLOSED", "ChannelFake", "Sent"]
