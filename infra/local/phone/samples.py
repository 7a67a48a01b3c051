"""What the phone can send with one tap: sample media, and messages to try in English and Spanish."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

_MEDIA = Path(__file__).with_name("media")


@dataclass(frozen=True)
class Sample:
    """A file that stands for what a camera or microphone would give."""

    file: str
    mime_type: str
    extra: Mapping[str, Any] = field(default_factory=dict)

    def read(self) -> bytes:
        """The file's bytes."""
        return (_MEDIA / self.file).read_bytes()


SAMPLES = {
    "image": Sample("photo.jpg", "image/jpeg"),
    "audio": Sample("voice.ogg", "audio/ogg; codecs=opus", {"voice": True}),
    "video": Sample("video.mp4", "video/mp4"),
    "sticker": Sample("sticker.webp", "image/webp", {"animated": False}),
    "document": Sample("report.pdf", "application/pdf", {"filename": "report.pdf"}),
}

CHIPS = {
    "en": (
        "What are your opening hours?",
        "How much is a dental cleaning?",
        "I'd like to book an appointment",
        "I want to talk to a person",
        "My gum has been bleeding since yesterday",
    ),
    "es": (
        "¿A qué hora abrís mañana?",
        "¿Cuánto cuesta una limpieza dental?",
        "Quiero pedir una cita",
        "Quiero hablar con una persona",
        "Gracias, ya está resuelto",
    ),
}
