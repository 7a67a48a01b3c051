"""The one file that talks to WhatsApp's Graph API."""

from __future__ import annotations

import http.client
import json
import ssl
from collections.abc import Callable, Mapping
from contextlib import closing, suppress
from functools import cache
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlsplit

from chalicelib.adapters.whatsapp.answer import wamid_of
from chalicelib.adapters.whatsapp.outbound import (
    CONTACT_REQUEST,
    CONTACT_REQUEST_TYPES,
    recipient,
    send_body,
    typing_body,
)
from chalicelib.domain.message import Message
from chalicelib.domain.thread import Thread
from chalicelib.use_cases.send_ports import DeliveryFailed, OutcomeUnknown

if TYPE_CHECKING:
    from chalicelib.adapters.whatsapp.attachments import Attachments

CONNECT_WITHIN = 4.0
SEND_WITHIN = 10.0
SHOW_TYPING_WITHIN = 3.0
"""Seconds."""

UNREACHABLE = -1
NO_ADDRESS = -2
"""Codes of our own, outside WhatsApp's range."""

MALFORMED = {100, 131008, 131009, 131051}


class GraphChannel:
    """The Channel port on the Cloud API. `url` carries the API's version; `token` is asked for each time.

    `attachments` are made only when a message has a file: most have none.
    """

    def __init__(
        self,
        url: str,
        token: Callable[[], str],
        *,
        attachments: Callable[[], Attachments] | None = None,
        send_within: float = SEND_WITHIN,
        show_typing_within: float = SHOW_TYPING_WITHIN,
    ) -> None:
        self._url, self._token, self._attachments = urlsplit(url), token, attachments
        self._send_within, self._show_typing_within = send_within, show_typing_within

    def send(self, message: Message, thread: Thread) -> str:
        """Send once. What fails before it was sent is safe to repeat; after that the outcome is unknown."""
        if not recipient(thread.customer):
            title = "The customer has neither phone number nor BSUID"
            raise DeliveryFailed(
                NO_ADDRESS,
                title,
                permanent=True,
                what_to_do="Wait until they write: their message brings one.",
            )
        if message.kind == CONTACT_REQUEST:
            return self._ask_for_contact(message, thread)
        return self._send(
            send_body(message, thread.customer, media_id=self._uploaded(message, thread)), thread
        )

    def _uploaded(self, message: Message, thread: Thread) -> str:
        if message.media is None or self._attachments is None:
            return ""
        return self._attachments().upload(message, thread.phone_number_id)

    def _ask_for_contact(self, message: Message, thread: Thread) -> str:
        """Ask by the type that the documentation names, and by the other one where it is refused as malformed."""
        first, second = (
            send_body(message, thread.customer, contact_request=kind) for kind in CONTACT_REQUEST_TYPES
        )
        try:
            return self._send(first, thread)
        except DeliveryFailed as refusal:
            if refusal.code not in MALFORMED:
                raise
        return self._send(second, thread)

    def _send(self, body: Mapping[str, Any], thread: Thread) -> str:
        return wamid_of(*self._post(thread, body, within=self._send_within))

    def show_typing(self, thread: Thread, wamid: str) -> None:
        """Show it if it can be shown; an answer is never held up by this."""
        with suppress(DeliveryFailed, OutcomeUnknown):
            self._post(thread, typing_body(wamid), within=self._show_typing_within)

    def _post(self, thread: Thread, body: Mapping[str, Any], *, within: float) -> tuple[int, bytes]:
        """Post on a connection of its own.

        A connection kept from an earlier invocation may have died while the function was frozen; a send into
        it would end in an unknown outcome, which costs the customer minutes. A new one costs some 100 ms.
        """
        headers = {"Authorization": f"Bearer {self._valid_token()}", "Content-Type": "application/json"}
        path = f"{self._url.path.rstrip('/')}/{quote(thread.phone_number_id, safe='')}/messages"
        with closing(self._connected()) as connection:
            try:
                connection.sock.settimeout(within)
                connection.request("POST", path, json.dumps(body).encode(), headers)
                answer = connection.getresponse()
                return answer.status, answer.read()
            except (OSError, http.client.HTTPException) as failure:
                raise OutcomeUnknown(f"the answer was lost: {type(failure).__name__}") from failure

    def _valid_token(self) -> str:
        try:
            return self._token().strip()
        except Exception as failure:
            title = f"The access token could not be read ({type(failure).__name__})"
            raise DeliveryFailed(UNREACHABLE, title, permanent=False) from failure

    def _connected(self) -> http.client.HTTPConnection:
        connection = self._connection()
        try:
            connection.connect()
        except OSError as failure:
            connection.close()
            title = f"WhatsApp could not be reached ({type(failure).__name__})"
            raise DeliveryFailed(UNREACHABLE, title, permanent=False) from failure
        return connection

    def _connection(self) -> http.client.HTTPConnection:
        host, port = self._url.hostname or "", self._url.port
        if self._url.scheme == "http":
            return http.client.HTTPConnection(host, port, timeout=CONNECT_WITHIN)
        return http.client.HTTPSConnection(host, port, timeout=CONNECT_WITHIN, context=_trusted())


@cache
def _trusted() -> ssl.SSLContext:
    return ssl.create_default_context()
