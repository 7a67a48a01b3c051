"""The customer of a stage: everything a phone can do, as WhatsApp's events."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from chalicelib.adapters.in_memory.media import OGG, PDF, PNG
from chalicelib.domain.inbound import Contact, Inbound
from chalicelib.domain.message import Button, Message
from chalicelib.domain.thread import Customer

if TYPE_CHECKING:
    from chalicelib.adapters.in_memory.stage import Stage

NUMBER = "106540352242922"
"""The business's number on a stage."""

FILES = {"image": (PNG, "image/png"), "audio": (OGG, "audio/ogg"), "document": (PDF, "application/pdf")}


@dataclass
class StageCustomer:
    """Somebody with WhatsApp; without a phone number, WhatsApp's user id names them."""

    stage: Stage
    customer: Customer
    written: list[Inbound] = field(default_factory=list)

    def __post_init__(self) -> None:
        known = self.stage.customers
        known.customers[self.customer.customer_id] = self.customer
        for kind, value in (("bsuid", self.customer.bsuid), ("wa_id", self.customer.phone)):
            if value:
                known.identities[(kind, value)] = self.customer.customer_id

    def writes(self, text: str) -> Inbound:
        """Send a text."""
        return self.sends("text", text)

    def taps(self, button: str) -> Inbound:
        """Tap a button that stands in one of our messages, by its id or title; raises LookupError for another."""
        message, found = self._button(button)
        reply = {"type": "button_reply", "button_reply": {"id": found.id, "title": found.title}}
        wamid = next(s.wamid for s in self.stage.channel.sent if s.message.message_id == message.message_id)
        return self.sends("interactive", found.title, reply_to=wamid, interactive=reply)

    def says(self, words: str) -> Inbound:
        """Send a voice note, of which these words will be understood; none: nothing is."""
        return self._sends_file("audio", heard=words)

    def sends_photo(self, caption: str = "") -> Inbound:
        """Send a photo."""
        return self._sends_file("image", caption=caption)

    def sends_document(self, words: str = "", caption: str = "") -> Inbound:
        """Send a document in which these words stand."""
        return self._sends_file("document", caption=caption, read=words)

    def reacts(self, emoji: str) -> Inbound:
        """React to our newest message."""
        newest = self.stage.channel.sent[-1].wamid if self.stage.channel.sent else ""
        return self.sends("reaction", emoji, reaction={"message_id": newest, "emoji": emoji})

    def sends(self, kind: str, text: str = "", *, reply_to: str | None = None, **details: Any) -> Inbound:
        """Send a message of any of WhatsApp's types."""
        now = self.stage.clock.tick()
        who = self.customer
        message = Inbound(
            wamid=f"wamid.{who.customer_id}.{len(self.written) + 1}",
            phone_number_id=NUMBER,
            contact=Contact(phone=who.phone, bsuid=who.bsuid, username=who.username, name=who.name),
            kind=kind,
            text=text,
            sent_at=now.replace(microsecond=0),
            reply_to=reply_to,
            details=details,
        )
        self.written.append(message)
        self.stage.receive(message)
        return message

    def _sends_file(self, kind: str, *, caption: str = "", heard: str = "", read: str = "") -> Inbound:
        content, mime_type = FILES[kind]
        media_id = f"media-{len(self.written) + 1}"
        content += media_id.encode()
        self.stage.source.files[media_id] = content
        self.stage.transcriber.words[content] = heard
        self.stage.reader.read[content] = read
        told: dict[str, Any] = {kind: {"id": media_id, "mime_type": mime_type}}
        return self.sends(kind, caption, **told)

    def _button(self, named: str) -> tuple[Message, Button]:
        offered = [(message, button) for message in reversed(self.stage.said) for button in message.buttons]
        for message, button in offered:
            if named in (button.id, button.title):
                return message, button
        titles = ", ".join(button.title for _, button in offered) or "none at all"
        raise LookupError(f"there is no button {named!r} to tap; there are: {titles}")
