"""Sends over a real socket: what arrives, and what is known when the connection does not hold."""

from __future__ import annotations

import socket

import pytest

from chalicelib.adapters.whatsapp.client import GraphChannel
from chalicelib.domain.thread import Customer
from chalicelib.use_cases.ports import DeliveryFailed, OutcomeUnknown
from tests.adapters.http_server import Answer, serving
from tests.fakes.cast import NUMBER, a_thread, to_maria

ACCEPTED = Answer(body={"messages": [{"id": "wamid.X"}]})


def channel(url: str) -> GraphChannel:
    return GraphChannel(f"{url}/v26.0", lambda: "token", send_within=0.3, show_typing_within=0.1)


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
