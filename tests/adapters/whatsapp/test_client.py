"""Sends over a real socket: what arrives, and what is known when the connection does not hold."""

from __future__ import annotations

import socket
from typing import cast

import pytest

from chalicelib.adapters.whatsapp.attachments import Attachments
from chalicelib.adapters.whatsapp.client import GraphChannel
from chalicelib.domain.media import Media, MediaState
from chalicelib.domain.message import Message
from chalicelib.domain.thread import Customer
from chalicelib.use_cases.channel_ports import Fetched, MediaNotThere, MediaStore
from chalicelib.use_cases.send_ports import DeliveryFailed, OutcomeUnknown
from tests.adapters.http_server import Answer, serving
from tests.fakes.cast import NUMBER, a_thread, to_maria

ACCEPTED = Answer(body={"messages": [{"id": "wamid.X"}]})


def channel(url: str) -> GraphChannel:
    return GraphChannel(f"{url}/v26.0", lambda: "token", send_within=0.3, show_typing_within=0.1)


def a_picture() -> Message:
    """A photo that Dana sends."""
    media = Media(MediaState.STORED, "image/jpeg", filename="tooth.jpg", key="media/t/m/tooth.jpg")
    return to_maria("See here", kind="image", media=media)


class SourceFake:
    """Takes uploads, or fails."""

    def __init__(self, answer: str | Exception) -> None:
        self.answer = answer
        self.uploaded: list[tuple[bytes, str, str, str]] = []

    def fetch(self, media: Media, *, phone_number_id: str, most: int) -> Fetched:
        raise AssertionError("nothing is fetched here")

    def upload(self, content: bytes, *, mime_type: str, filename: str, phone_number_id: str) -> str:
        if isinstance(self.answer, Exception):
            raise self.answer
        self.uploaded.append((content, mime_type, filename, phone_number_id))
        return self.answer


class StoreFake:
    """Files by key."""

    def __init__(self, files: dict[str, bytes]) -> None:
        self.files = files

    def get(self, key: str) -> bytes:
        if key not in self.files:
            raise MediaNotThere("The file is no longer there", permanent=True)
        return self.files[key]


def with_files(url: str, source: SourceFake, files: dict[str, bytes] | None = None) -> GraphChannel:
    """A channel that can send files."""
    kept = {"media/t/m/tooth.jpg": b"bytes"} if files is None else files
    store = cast(MediaStore, StoreFake(kept))
    return GraphChannel(
        f"{url}/v26.0", lambda: "token", attachments=lambda: Attachments(store, source), send_within=0.5
    )


def nobody_there() -> str:
    """An address where nothing listens."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{free.getsockname()[1]}"


class TestSend:
    def test_posts_to_the_threads_number_with_the_token(self) -> None:
        with serving(ACCEPTED) as server:
            assert channel(server.url).send(to_maria("Hi 👋"), a_thread()) == "wamid.X"
        (request,) = server.requests
        assert request.path == f"/v26.0/{NUMBER}/messages"
        assert request.headers["Authorization"] == "Bearer token"
        assert request.document["text"]["body"] == "Hi 👋"

    def test_knows_that_nothing_was_sent_when_nobody_answers_the_call(self) -> None:
        with pytest.raises(DeliveryFailed) as raised:
            channel(nobody_there()).send(to_maria(), a_thread())
        assert not raised.value.permanent

    def test_knows_that_nothing_was_sent_without_a_token(self) -> None:
        def locked() -> str:
            raise PermissionError("no")

        with pytest.raises(DeliveryFailed) as raised:
            GraphChannel("http://127.0.0.1:1/v26.0", locked).send(to_maria(), a_thread())
        assert not raised.value.permanent

    def test_does_not_know_the_outcome_when_the_answer_is_late(self) -> None:
        with serving(Answer(after=0.5)) as server, pytest.raises(OutcomeUnknown):
            channel(server.url).send(to_maria(), a_thread())

    def test_does_not_know_the_outcome_when_the_line_breaks(self) -> None:
        with serving(Answer(hang_up=True)) as server, pytest.raises(OutcomeUnknown):
            channel(server.url).send(to_maria(), a_thread())

    def test_raises_what_whatsapp_said(self) -> None:
        with (
            serving(Answer(400, {"error": {"code": 131047}})) as server,
            pytest.raises(DeliveryFailed) as raised,
        ):
            channel(server.url).send(to_maria(), a_thread())
        assert (raised.value.code, raised.value.permanent) == (131047, True)

    def test_needs_an_address(self) -> None:
        with serving(ACCEPTED) as server, pytest.raises(DeliveryFailed) as raised:
            channel(server.url).send(to_maria(), a_thread(Customer("c-nobody")))
        assert raised.value.permanent
        assert server.requests == []


class TestAFile:
    def test_is_uploaded_before_it_is_sent(self) -> None:
        source = SourceFake("media-7")
        with serving(ACCEPTED) as server:
            assert with_files(server.url, source).send(a_picture(), a_thread()) == "wamid.X"
        assert source.uploaded == [(b"bytes", "image/jpeg", "tooth.jpg", NUMBER)]
        assert server.requests[0].document["image"] == {"id": "media-7", "caption": "See here"}

    def test_whose_upload_was_lost_is_safe_to_repeat(self) -> None:
        with serving(ACCEPTED) as server, pytest.raises(DeliveryFailed) as raised:
            with_files(server.url, SourceFake(OutcomeUnknown("timeout"))).send(a_picture(), a_thread())
        assert not raised.value.permanent
        assert server.requests == []

    def test_that_is_no_longer_there_is_said_to_be_gone(self) -> None:
        with serving(ACCEPTED) as server, pytest.raises(DeliveryFailed) as raised:
            with_files(server.url, SourceFake("m"), files={}).send(a_picture(), a_thread())
        assert raised.value.permanent
        assert "no longer" in raised.value.title
        assert raised.value.what_to_do


class TestARequestForTheNumber:
    def test_is_made_the_other_way_where_the_first_is_refused(self) -> None:
        with serving(Answer(400, {"error": {"code": 131009}}), ACCEPTED) as server:
            asked = to_maria("May we call you?", kind="contact_request")
            assert channel(server.url).send(asked, a_thread()) == "wamid.X"
        assert [request.document["interactive"]["type"] for request in server.requests] == [
            "contact_request",
            "request_contact_info",
        ]

    def test_is_not_repeated_for_another_reason(self) -> None:
        with serving(Answer(400, {"error": {"code": 131047}})) as server, pytest.raises(DeliveryFailed):
            channel(server.url).send(to_maria("May we?", kind="contact_request"), a_thread())
        assert len(server.requests) == 1


class TestTyping:
    def test_is_shown(self) -> None:
        with serving(Answer(body={"success": True})) as server:
            channel(server.url).show_typing(a_thread(), "wamid.1")
        assert server.requests[0].document["typing_indicator"] == {"type": "text"}

    def test_never_stands_in_the_way(self) -> None:
        channel(nobody_there()).show_typing(a_thread(), "wamid.1")
        for answer in (
            Answer(500),
            Answer(400, {"error": {"code": 190}}),
            Answer(hang_up=True),
            Answer(after=0.3),
        ):
            with serving(answer) as server:
                channel(server.url).show_typing(a_thread(), "wamid.1")
