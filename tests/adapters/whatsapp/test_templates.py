"""The templates that Meta lists, read leniently; asked for once in five minutes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from chalicelib.adapters.whatsapp.template_shape import read_template
from chalicelib.adapters.whatsapp.templates import GraphTemplates
from chalicelib.domain.template import Blank, Template, TemplateButton
from chalicelib.use_cases.send_ports import DeliveryFailed

BODY = {"type": "BODY", "text": "Hi {{1}}", "example": {"body_text": [["Ann"]]}}


def listed(name: str = "visit", *components: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {
        "name": name,
        "language": "en",
        "status": "APPROVED",
        "category": "UTILITY",
        "components": list(components or (BODY,)),
        **more,
    }


class TestReading:
    def test_takes_all_that_can_be_filled_in(self) -> None:
        raw = listed(
            "order",
            {"type": "HEADER", "format": "TEXT", "text": "Order {{1}}", "example": {"header_text": ["7"]}},
            {"type": "BODY", "text": "{{1}} is {{2}}", "example": {"body_text": [["It", "on its way"]]}},
            {"type": "FOOTER", "text": "Us"},
            {
                "type": "BUTTONS",
                "buttons": [
                    {"type": "QUICK_REPLY", "text": "Thanks"},
                    {"type": "URL", "text": "Track", "url": "https://x.example/{{1}}", "example": ["https://x.example/9"]},
                    {"type": "COPY_CODE", "text": "Copy", "example": "SALE"},
                ],
            },
        )  # fmt: skip
        assert read_template(raw) == Template(
            name="order",
            language="en",
            category="utility",
            header="Order {{1}}",
            body="{{1}} is {{2}}",
            footer="Us",
            buttons=(
                TemplateButton("quick_reply", "Thanks"),
                TemplateButton("url", "Track"),
                TemplateButton("copy_code", "Copy"),
            ),
            blanks=(
                Blank("header", "1", "7"),
                Blank("body", "1", "It"),
                Blank("body", "2", "on its way"),
                Blank("button:1", "1", "https://x.example/9"),
                Blank("button:2", "code", "SALE"),
            ),
        )

    def test_takes_named_blanks_with_their_examples(self) -> None:
        named = {"body_text_named_params": [{"param_name": "who", "example": "Ann"}]}
        template = read_template(
            listed("n", {"type": "BODY", "text": "Hi {{who}}", "example": named}, parameter_format="NAMED")
        )
        assert template
        assert (template.named, template.blanks) == (True, (Blank("body", "who", "Ann"),))

    def test_notes_what_file_a_header_asks_for(self) -> None:
        template = read_template(listed("p", {"type": "HEADER", "format": "IMAGE"}, BODY))
        assert template
        assert (template.header, template.header_media) == ("", "image")

    @pytest.mark.parametrize(
        "raw",
        [
            None,
            "x",
            {},
            listed(status="PAUSED"),
            listed(category="AUTHENTICATION"),
            listed("x", {"type": "FOOTER", "text": "no body"}),
            listed("x", {"type": "HEADER", "format": "LOCATION"}, BODY),
            listed("x", BODY, {"type": "CAROUSEL", "cards": []}),
        ],
    )
    def test_leaves_out_what_cannot(self, raw: Any) -> None:
        assert read_template(raw) is None

    @pytest.mark.parametrize(
        "junk", [None, 7, "x", [], [None], {"body_text": 3}, {"body_text_named_params": 4}]
    )
    def test_survives_examples_that_nobody_promised(self, junk: Any) -> None:
        template = read_template(listed("x", {"type": "BODY", "text": "{{1}}", "example": junk}))
        assert template
        assert template.blanks[0].name == "1"


@contextmanager
def meta(*answers: tuple[int, Any]) -> Iterator[tuple[str, list[Any]]]:
    """A local Graph API that gives these answers in turn, and what it was asked."""
    asked: list[Any] = []
    left = list(answers)

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append((self.path, self.headers["Authorization"]))
            status, body = left.pop(0)
            self.send_response(status)
            self.end_headers()
            self.wfile.write(body if isinstance(body, bytes) else json.dumps(body).encode())

        def log_message(self, *_: Any) -> None:
            """Say nothing."""

    server = HTTPServer(("127.0.0.1", 0), Handler)
    Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/v26.0", asked
    server.shutdown()
    server.server_close()


class TestAsking:
    def test_goes_through_all_pages_and_asks_again_after_five_minutes(self) -> None:
        now = [0.0]
        first = {"data": [listed("b")], "paging": {"cursors": {"after": "AB"}, "next": "https://elsewhere"}}
        with meta((200, first), (200, {"data": [listed("a")]}), (200, {"data": []})) as (url, asked):
            templates = GraphTemplates(url, "waba", lambda: "token\n", clock=lambda: now[0])
            assert [template.name for template in templates.approved()] == ["a", "b"]
            now[0] = 299.0
            assert len(templates.approved()) == 2
            now[0] = 300.0
            assert templates.approved() == ()
        assert [urlsplit(path).path for path, _ in asked] == ["/v26.0/waba/message_templates"] * 3
        assert parse_qs(urlsplit(asked[0][0]).query)["status"] == ["APPROVED"]
        assert parse_qs(urlsplit(asked[1][0]).query)["after"] == ["AB"]
        assert {token for _, token in asked} == {"Bearer token"}

    def test_of_no_account_asks_nobody(self) -> None:
        assert GraphTemplates("http://127.0.0.1:1", "", lambda: "token").approved() == ()

    @pytest.mark.parametrize(
        ("answer", "code", "permanent"),
        [
            ((401, {"error": {"code": 190, "message": "expired"}}), 190, True),
            ((429, {"error": {"code": 80007, "message": "slower"}}), 80007, False),
            ((500, b"<html>"), -1, False),
            ((200, b"[]"), -1, False),
        ],
    )
    def test_that_fails_says_so(self, answer: tuple[int, Any], code: int, permanent: bool) -> None:
        with meta(answer) as (url, _), pytest.raises(DeliveryFailed) as failed:
            GraphTemplates(url, "waba", lambda: "token").approved()
        assert (failed.value.code, failed.value.permanent) == (code, permanent)

    def test_that_reaches_nobody_says_so(self) -> None:
        with pytest.raises(DeliveryFailed, match="could not be asked"):
            GraphTemplates("http://127.0.0.1:1/v26.0", "waba", lambda: "token").approved()
