"""Files without WhatsApp, S3 or a model: what a test says they are, with failures on demand."""

from chalicelib.adapters.in_memory.media import OGG as OGG
from chalicelib.adapters.in_memory.media import PDF as PDF
from chalicelib.adapters.in_memory.media import PNG as PNG
from chalicelib.adapters.in_memory.media import InMemoryDocumentReader as DocumentReaderFake
from chalicelib.adapters.in_memory.media import InMemoryMediaSource as MediaSourceFake
from chalicelib.adapters.in_memory.media import InMemoryMediaStore as MediaStoreFake
from chalicelib.adapters.in_memory.media import InMemoryTranscriber as TranscriberFake

__all__ = ["OGG", "PDF", "PNG", "DocumentReaderFake", "MediaSourceFake", "MediaStoreFake", "TranscriberFake"]
