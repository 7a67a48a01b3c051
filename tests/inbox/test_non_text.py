"""What is not text is shown as what it is, however WhatsApp's part of it looks."""

from __future__ import annotations

from typing import Any

import pytest

from chalicelib.domain.message import Author
from chalicelib.inbox.non_text import contents_words, kind_words
from tests.fakes.cast import from_maria, to_maria


class TestKinds:
    @pytest.mark.parametrize(
        ("kind", "details", "what", "contents"),
        [
            ("text", {}, "", ""),
            ("image", {"image": {"id": "1"}}, "Photo", ""),
            ("audio", {"audio": {"voice": True}}, "Voice message", ""),
            ("audio", {"audio": {}}, "Audio", ""),
            ("document", {"document": {"filename": "x-ray.pdf"}}, "Document", "x-ray.pdf"),
            (
                "location",
                {"location": {"latitude": 40.4, "longitude": -3.7, "name": "Home"}},
                "Location",
                "Home · 40.4, -3.7",
            ),
            (
                "contacts",
                {
                    "contacts": [
                        {"name": {"formatted_name": "Ann"}, "phones": [{"phone": "+1 555"}]},
                        {"name": {"formatted_name": "Bo"}},
                    ]
                },
                "Contact card",
                "",
            ),
            ("interactive", {"interactive": {"type": "list_reply"}}, "Chose an answer", ""),
            ("interactive", {"interactive": {"type": "nfm_reply"}}, "Filled in a form", ""),
            (
                "call_permission",
                {"type": "interactive", "interactive": {"type": "call_permission_reply"}},
                "Said whether the business may call",
                "",
            ),
            ("group", {"type": "image", "image": {}}, "Photo", ""),
            ("standby", {"type": "text"}, "", ""),
            ("call", {"type": "call"}, "Called the business in WhatsApp", ""),
            ("template", {"category": "utility"}, "Template message (utility)", ""),
            ("voice", {}, "Voice message", ""),
            ("reaction", {"reaction": {"emoji": "👍"}}, "Reaction", "👍"),
            ("reaction", {"reaction": {}}, "Reaction", "took a reaction back"),
            ("order", {"order": {"product_items": [{}, {}]}}, "Order", "2 different products"),
            ("hologram", {}, "A message of type “hologram”", ""),
        ],
    )
    def test_are_named(self, kind: str, details: dict[str, Any], what: str, contents: str) -> None:
        message = from_maria("", details=details)
        message = type(message)(**{**message.__dict__, "kind": kind})
        assert (kind_words(message), contents_words(message)) == (what, contents)

    @pytest.mark.parametrize("kind", ["contacts", "location", "order", "document", "audio"])
    @pytest.mark.parametrize(
        "junk", [None, [], "x", 1, [None], {"phones": "x", "name": []}, [{"phones": [1]}]]
    )
    def test_survive_what_nobody_promised(self, kind: str, junk: Any) -> None:
        message = from_maria("", details={kind: junk})
        message = type(message)(**{**message.__dict__, "kind": kind})
        assert kind_words(message)
        assert isinstance(contents_words(message), str)

    def test_of_our_own_buttons_need_no_name(self) -> None:
        message = to_maria("For whom?", author=Author.AI)
        message = type(message)(**{**message.__dict__, "kind": "interactive"})
        assert kind_words(message) == ""
