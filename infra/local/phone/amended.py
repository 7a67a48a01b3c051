"""What became of a thread's messages since they were written: reactions, edits and deletions, by either side."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from infra.local.whatsapp.threads import Message

AMENDING = ("reaction", "edit", "revoke")
"""Kinds that show on the message they are about, not by themselves."""


@dataclass
class Amended:
    """What one message looks like now; `text` is None as long as nobody edited it."""

    text: str | None = None
    deleted: bool = False
    newest: dict[str, str] = field(default_factory=dict)
    """The newest reaction of each side."""

    @property
    def reactions(self) -> str:
        """Both sides' emojis."""
        return "".join(self.newest.values())

    @property
    def version(self) -> str:
        """Changes when any of it does."""
        return f"{self.text}|{self.deleted}|{self.reactions}"


def amendments(messages: Iterable[Message]) -> dict[str, Amended]:
    """By the id of the message that they are about."""
    found: dict[str, Amended] = {}
    for message in messages:
        if message.type not in AMENDING:
            continue
        about = message.content.get("message_id") or message.content.get("original_message_id")
        amended = found.setdefault(str(about), Amended())
        if message.type == "reaction":
            amended.newest[message.direction] = str(message.content.get("emoji") or "")
        elif message.type == "edit":
            amended.text = message.text
        else:
            amended.deleted = True
    return found
