"""The file of a message on its way out: read from our store, uploaded to WhatsApp, known there by an id."""

from __future__ import annotations

from dataclasses import dataclass

from chalicelib.domain.message import Message
from chalicelib.use_cases.channel_ports import MediaNotThere, MediaSource, MediaStore
from chalicelib.use_cases.send_ports import DeliveryFailed, OutcomeUnknown

NOT_UPLOADED = 131053
"""WhatsApp's own code for it, used where it did not get as far as to say so."""

SEND_IT_AGAIN = "Send the file again, or another way."


@dataclass(frozen=True)
class Attachments:
    """Where files come from and where they go."""

    store: MediaStore
    source: MediaSource

    def upload(self, message: Message, phone_number_id: str) -> str:
        """Give WhatsApp's id for a message's file, empty for a message without one; raise DeliveryFailed.

        An upload is no message: one whose answer was lost is safe to repeat.
        """
        media = message.media
        if media is None or not media.key:
            return ""
        try:
            content = self.store.get(media.key)
            return self.source.upload(
                content,
                mime_type=media.mime_type,
                filename=media.filename or message.kind,
                phone_number_id=phone_number_id,
            )
        except MediaNotThere as gone:
            raise DeliveryFailed(
                NOT_UPLOADED, gone.why, permanent=gone.permanent, what_to_do=SEND_IT_AGAIN
            ) from gone
        except OutcomeUnknown as lost:
            raise DeliveryFailed(NOT_UPLOADED, "The file could not be uploaded", permanent=False) from lost
