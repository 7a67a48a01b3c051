"""The one file that sends through AWS End User Messaging Social."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from botocore.exceptions import BotoCoreError, ClientError

from chalicelib.adapters.social.numbers import aws_number
from chalicelib.adapters.social.refusals import refused
from chalicelib.adapters.whatsapp.lenient import id_of
from chalicelib.adapters.whatsapp.outbound import recipient, send_body, typing_body
from chalicelib.domain.message import Message
from chalicelib.domain.thread import Thread
from chalicelib.use_cases.send_ports import DeliveryFailed, OutcomeUnknown

if TYPE_CHECKING:
    from chalicelib.adapters.whatsapp.attachments import Attachments

API_VERSION = "v20.0"
"""The version of Meta's API in AWS's own example; which others it takes is not known."""

NO_ADDRESS = -2
WAIT_FOR_THEM = "Wait until they write: their message brings one."


class SocialChannel:
    """The Channel port on `socialmessaging`. The client must not repeat a call by itself: a send is never idempotent.

    What `send` gives is AWS's id of the message; WhatsApp's own comes with its statuses.
    """

    def __init__(
        self,
        client: Any,
        numbers: Mapping[str, str],
        *,
        attachments: Callable[[], Attachments] | None = None,
        api_version: str = API_VERSION,
    ) -> None:
        self._client, self._numbers, self._api_version = client, numbers, api_version
        self._attachments = attachments

    def send(self, message: Message, thread: Thread) -> str:
        """Send Cloud API's own JSON once; raise DeliveryFailed or OutcomeUnknown."""
        if not recipient(thread.customer):
            title = "The customer has neither phone number nor BSUID"
            raise DeliveryFailed(NO_ADDRESS, title, permanent=True, what_to_do=WAIT_FOR_THEM)
        answer = self._post(
            thread, send_body(message, thread.customer, media_id=self._uploaded(message, thread))
        )
        if message_id := id_of(answer.get("messageId"), most=512):
            return message_id
        raise OutcomeUnknown("AWS took the message without an id")

    def show_typing(self, thread: Thread, wamid: str) -> None:
        """Show it if it can be shown; an answer is never held up by this."""
        with suppress(DeliveryFailed, OutcomeUnknown):
            self._post(thread, typing_body(wamid))

    def _uploaded(self, message: Message, thread: Thread) -> str:
        if message.media is None or self._attachments is None:
            return ""
        return self._attachments().upload(message, thread.phone_number_id)

    def _post(self, thread: Thread, body: Mapping[str, Any]) -> Mapping[str, Any]:
        number = aws_number(self._numbers, thread.phone_number_id)
        try:
            answer: Mapping[str, Any] = self._client.send_whatsapp_message(
                originationPhoneNumberId=number,
                message=json.dumps(body).encode(),
                metaApiVersion=self._api_version,
            )
        except (BotoCoreError, ClientError) as failure:
            raise refused(failure) from failure
        return answer
