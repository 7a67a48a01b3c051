"""WhatsApp's media on the Graph API: a file is looked up, then fetched from where Meta keeps it; ours are uploaded."""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
import secrets
from collections.abc import Callable
from typing import Any, NamedTuple
from urllib.parse import quote, urljoin, urlsplit

from chalicelib.adapters.whatsapp.answer import media_id_of
from chalicelib.adapters.whatsapp.connections import Answer, Lost, TooLarge, exchange
from chalicelib.adapters.whatsapp.lenient import part
from chalicelib.adapters.whatsapp.media_hosts import trusted
from chalicelib.domain.file_types import recognised
from chalicelib.domain.media import Media
from chalicelib.use_cases.channel_ports import Fetched, MediaNotThere
from chalicelib.use_cases.send_ports import DeliveryFailed, OutcomeUnknown

AT_ONCE_WITHIN, LOOK_UP_WITHIN, FETCH_WITHIN, UPLOAD_WITHIN = 10.0, 8.0, 30.0, 20.0
"""Seconds; together with a transcript they stay below the functions' own time."""

MOST_JSON = 65_536
MOST_REDIRECTS = 3
REDIRECTS = frozenset({301, 302, 303, 307, 308})

ACCESS_CODES = frozenset({0, 3, 10, 190, *range(200, 300)})
NO_TOKEN = -1

GONE = "WhatsApp no longer has this file. It keeps what customers send for seven days."
NO_ACCESS = "WhatsApp refuses our access token. Give a valid one and ask the customer to send it again."
NOT_ANSWERING = "WhatsApp did not hand the file over."
ELSEWHERE = "WhatsApp pointed to an address that is not Meta's, so the file was not fetched."
DAMAGED = "The file arrived damaged."
OF_NO_USE = "The file is of a type that is not taken, or not what it was announced as."


class GraphMedia:
    """The MediaSource port on the Cloud API. `url` carries the API's version; `token` is asked for each time."""

    def __init__(
        self,
        url: str,
        token: Callable[[], str],
        *,
        look_up_within: float = LOOK_UP_WITHIN,
        fetch_within: float = FETCH_WITHIN,
        upload_within: float = UPLOAD_WITHIN,
    ) -> None:
        self._url, self._graph, self._token = url.rstrip("/"), urlsplit(url), token
        self._look_up_within, self._fetch_within = look_up_within, fetch_within
        self._upload_within = upload_within

    def fetch(self, media: Media, *, phone_number_id: str, most: int) -> Fetched:
        """Fetch by the address that the webhook told, which is good for five minutes, or look it up."""
        content = self._at_once(media, most)
        if content is None:
            where = self._look_up(media, phone_number_id, most)
            content = self._download(where.url, most, within=self._fetch_within)
            _undamaged(content, where.sha256)
        _undamaged(content, media.sha256)
        found = recognised(content, media.mime_type)
        if found is None:
            raise MediaNotThere(OF_NO_USE, permanent=True)
        return Fetched(content, found, hashlib.sha256(content).hexdigest())

    def upload(self, content: bytes, *, mime_type: str, filename: str, phone_number_id: str) -> str:
        """Upload a file as one form; WhatsApp keeps it for 30 days."""
        boundary = secrets.token_hex(16)
        form = _form(boundary, content, mime_type, filename)
        headers = {"Content-Type": f"multipart/form-data; boundary={boundary}"}
        address = urlsplit(f"{self._url}/{quote(phone_number_id, safe='')}/media")
        try:
            headers |= self._authorization()
            answer = exchange(
                address, headers=headers, within=self._upload_within, most=MOST_JSON, method="POST", body=form
            )
        except MediaNotThere as failure:
            raise DeliveryFailed(NO_TOKEN, failure.why, permanent=False) from failure
        except (Lost, TooLarge) as failure:
            raise OutcomeUnknown(f"the upload's answer was lost: {failure}") from failure
        return media_id_of(answer.status, answer.body)

    def _at_once(self, media: Media, most: int) -> bytes | None:
        """Try the address that came with the webhook; whatever is wrong with it, there is the other way."""
        if not media.url or trusted(media.url, self._graph) is None:
            return None
        try:
            return self._download(media.url, most, within=min(AT_ONCE_WITHIN, self._fetch_within))
        except MediaNotThere:
            return None

    def _look_up(self, media: Media, phone_number_id: str, most: int) -> _Where:
        if not media.media_id:
            raise MediaNotThere(GONE, permanent=True)
        query = f"?phone_number_id={quote(phone_number_id, safe='')}"
        answer = self._get(
            f"{self._url}/{quote(media.media_id, safe='')}{query}",
            within=self._look_up_within,
            most=MOST_JSON,
        )
        document = _document(answer)
        if answer.status != 200 or not isinstance(document.get("url"), str):
            raise _not_there(answer)
        size = document.get("file_size")
        if isinstance(size, int) and size > most:
            raise _too_large(most)
        return _Where(document["url"], str(document.get("sha256") or ""))

    def _download(self, url: str, most: int, *, within: float) -> bytes:
        answer = self._get(url, within=within, most=most)
        if answer.status != 200:
            raise _not_there(answer)
        return answer.body

    def _get(self, url: str, *, within: float, most: int) -> Answer:
        """Get with the token, going along with redirects between hosts that may have it."""
        for _ in range(MOST_REDIRECTS):
            address = trusted(url, self._graph)
            if address is None:
                raise MediaNotThere(ELSEWHERE, permanent=True)
            try:
                answer = exchange(address, headers=self._authorization(), within=within, most=most)
            except TooLarge as failure:
                raise _too_large(most) from failure
            except Lost as failure:
                raise MediaNotThere(NOT_ANSWERING, permanent=False) from failure
            if answer.status not in REDIRECTS:
                return answer
            url = urljoin(url, answer.location)
        raise MediaNotThere(NOT_ANSWERING, permanent=False)

    def _authorization(self) -> dict[str, str]:
        try:
            # Meta's file host answers nobody without a name.
            return {"Authorization": f"Bearer {self._token().strip()}", "User-Agent": "handoff"}
        except Exception as failure:
            raise MediaNotThere("The access token could not be read.", permanent=False) from failure


class _Where(NamedTuple):
    """Where a file is for the next five minutes, and its SHA-256 as WhatsApp writes it."""

    url: str
    sha256: str


def _not_there(answer: Answer) -> MediaNotThere:
    """Say why, and whether it may be there later; a 4xx without one of the known codes means that it is gone."""
    code = part(_document(answer), "error").get("code")
    if answer.status == 401 or (answer.status != 404 and isinstance(code, int) and code in ACCESS_CODES):
        return MediaNotThere(NO_ACCESS, permanent=False)
    if answer.status in (408, 429) or answer.status >= 500 or answer.status < 400:
        return MediaNotThere(NOT_ANSWERING, permanent=False)
    return MediaNotThere(GONE, permanent=True)


def _too_large(most: int) -> MediaNotThere:
    size = most / (1024 * 1024)
    return MediaNotThere(f"The file is larger than the {size:g} MB that are taken.", permanent=True)


def _undamaged(content: bytes, announced: str) -> None:
    """Compare with the hash that was announced, in hexadecimal or base64; what is no SHA-256 proves nothing."""
    known = _digest_of(announced)
    if known is not None and known != hashlib.sha256(content).digest():
        raise MediaNotThere(DAMAGED, permanent=False)


def _digest_of(announced: str) -> bytes | None:
    for read in (bytes.fromhex, lambda text: base64.b64decode(text, validate=True)):
        try:
            digest = read(announced.strip())
        except (ValueError, binascii.Error):
            continue
        if len(digest) == hashlib.sha256().digest_size:
            return digest
    return None


def _document(answer: Answer) -> dict[str, Any]:
    try:
        document = json.loads(answer.body)
    except (ValueError, RecursionError):
        return {}
    return document if isinstance(document, dict) else {}


def _form(boundary: str, content: bytes, mime_type: str, filename: str) -> bytes:
    name = (
        "".join("_" if each in '"\\\r\n' or not each.isprintable() else each for each in filename) or "file"
    )
    fields = (("messaging_product", "whatsapp"), ("type", mime_type))
    lines = [
        f'--{boundary}\r\nContent-Disposition: form-data; name="{field}"\r\n\r\n{value}\r\n'
        for field, value in fields
    ]
    head = (
        f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n'
        f"Content-Type: {mime_type}\r\n\r\n"
    )
    return "".join([*lines, head]).encode() + content + f"\r\n--{boundary}--\r\n".encode()
