"""Canned replies are written in the customer's language with what is known of them."""

from __future__ import annotations

import pytest

from chalicelib.domain.canned import canned_text
from chalicelib.domain.playbook import CannedReply
from tests.journeys.clinic import a_playbook

HELLO = CannedReply(
    id="hello",
    title="Hello",
    text={"en": "Hi {name}, {business} here!", "es": "Hola {name}, ¡somos {business}!"},
)


@pytest.mark.parametrize(
    ("name", "language", "text"),
    [
        ("Maria", "en", "Hi Maria, Clínica Molino here!"),
        ("Maria", "es", "Hola Maria, ¡somos Clínica Molino!"),
        ("Maria", "de", "Hi Maria, Clínica Molino here!"),
        ("Maria", None, "Hi Maria, Clínica Molino here!"),
        ("", "en", "Hi, Clínica Molino here!"),
        ("{business}", "en", "Hi {business}, Clínica Molino here!"),
    ],
)
def test_a_canned_reply_is_filled_in(name: str, language: str | None, text: str) -> None:
    assert canned_text(HELLO, name=name, language=language, playbook=a_playbook()) == text
