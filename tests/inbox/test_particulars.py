"""What a message carries besides its words is shown, whatever WhatsApp made of it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from chalicelib.domain.message import Message
from chalicelib.inbox.particulars import Particular, labels_of, particulars_of
from tests.fakes.cast import from_maria


def message(kind: str, **details: Any) -> Message:
    return replace(from_maria("", details=details), kind=kind)


class TestParticulars:
    @pytest.mark.parametrize(
        ("kind", "details", "shown"),
        [
            ("text", {}, ()),
            (
                "location",
                {"location": {"latitude": 40.4, "longitude": -3.7}},
                (
                    Particular(
                        "",
                        "Show on a map",
                        "https://www.openstreetmap.org/?mlat=40.4&mlon=-3.7#map=17/40.4/-3.7",
                    ),
                ),
            ),
            (
                "contacts",
                {
                    "contacts": [
                        {
                            "name": {"formatted_name": "Ann"},
                            "phones": [{"phone": "+1 555"}],
                            "emails": [{"email": "a@b.c"}],
                        },
                        {},
                    ]
                },
                (Particular("Ann", "+1 555, a@b.c"), Particular("Contact", "no number")),
            ),
            (
                "order",
                {
                    "order": {
                        "product_items": [
                            {
                                "product_retailer_id": "SODA",
                                "quantity": 2,
                                "item_price": 10,
                                "currency": "EUR",
                            }
                        ]
                    }
                },
                (Particular("2 ×", "SODA, 10 EUR each"),),
            ),
            (
                "interactive",
                {"interactive": {"list_reply": {"title": "A", "description": "The first"}}},
                (Particular("", "The first"),),
            ),
            (
                "interactive",
                {"interactive": {"call_permission_reply": {"response": "accept"}}},
                (Particular("Calls", "the customer allows them"),),
            ),
            (
                "interactive",
                {
                    "interactive": {
                        "nfm_reply": {
                            "response_json": '{"flow_token": "x", "delivery_rating": "4", "ok": true}'
                        }
                    }
                },
                (Particular("delivery rating", "4"), Particular("ok", "true")),
            ),
            (
                "interactive",
                {"interactive": {"nfm_reply": {"response_json": "not JSON"}}},
                (Particular("answer", "not JSON"),),
            ),
            (
                "text",
                {
                    "referral": {
                        "source_type": "ad",
                        "headline": "Sale",
                        "body": "Teeth",
                        "source_url": "https://fb.me/1",
                    }
                },
                (Particular("Came from an ad", "Sale · Teeth", "https://fb.me/1"),),
            ),
            (
                "text",
                {"referral": {"source_type": "post", "source_id": "7", "source_url": "javascript:alert(1)"}},
                (Particular("Came from a post", "7"),),
            ),
            (
                "text",
                {"context": {"referred_product": {"product_retailer_id": "di9"}}},
                (Particular("Asks about the product", "di9"),),
            ),
            (
                "unsupported",
                {
                    "errors": [{"code": 131051, "error_data": {"details": "Not supported"}}],
                    "unsupported": {"type": "poll"},
                },
                (Particular("WhatsApp says", "Not supported"), Particular("Type", "poll")),
            ),
        ],
    )
    def test_are_told(self, kind: str, details: dict[str, Any], shown: tuple[Particular, ...]) -> None:
        assert particulars_of(message(kind, **details)) == shown

    @pytest.mark.parametrize("kind", ["location", "contacts", "order", "interactive", "text"])
    @pytest.mark.parametrize(
        "junk", [None, [], "x", 1, [None], {"product_items": [None, 3]}, [{"phones": [1]}]]
    )
    def test_survive_what_nobody_promised(self, kind: str, junk: Any) -> None:
        details = {kind: junk, "context": junk, "referral": junk, "errors": junk, "unsupported": junk}
        assert isinstance(particulars_of(message(kind, **details)), tuple)
        assert isinstance(labels_of(message(kind, **details)), tuple)


class TestLabels:
    @pytest.mark.parametrize(
        ("said", "labels"),
        [
            (message("text"), ()),
            (message("text", context={"forwarded": True}), ("Forwarded",)),
            (
                message("text", context={"forwarded": True, "frequently_forwarded": True}),
                ("Forwarded many times",),
            ),
            (message("group"), ("In a group: the AI does not answer there",)),
            (message("standby"), ("Another app has this conversation: the AI does not answer",)),
            (replace(message("text"), imported=True), ("From before Handoff",)),
        ],
    )
    def test_say_what_a_message_is_as_a_whole(self, said: Message, labels: tuple[str, ...]) -> None:
        assert labels_of(said) == labels
