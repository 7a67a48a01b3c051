"""Every transport adds its own words in the notice's language, and stays inside its limits with longer ones."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from chalicelib.adapters.email import mail_of
from chalicelib.adapters.email_layout import as_html, as_text, subject
from chalicelib.adapters.slack.layout import blocks, message
from chalicelib.adapters.web_push import payload
from chalicelib.translation.catalogues import LANGUAGES
from tests.adapters.test_slack import NOTICE

SPANISH = replace(
    NOTICE, language="es", due="lun 23 nov, 11:30", thread_id="t-1", settings="https://x.example/account"
)


def test_a_mail_is_in_one_language_and_says_which() -> None:
    assert as_html(SPANISH).startswith('<!doctype html><html lang="es">')
    assert "Para el lun 23 nov, 11:30" in as_html(SPANISH)
    assert "Abrir la conversación: https://inbox.example/threads/t-1" in as_text(SPANISH)
    assert "Elija de qué se le avisa" in as_text(SPANISH)
    assert subject(SPANISH) == "Maria necesita a una persona (Front desk)"
    assert subject(replace(SPANISH, stage="sla.breached")) == "Re: Maria necesita a una persona (Front desk)"
    mail_of(SPANISH, "Handoff <handoff@example.com>", ["dana@example.com"]).as_bytes().decode("ascii")


def test_a_push_is_in_its_readers_language() -> None:
    assert json.loads(payload(SPANISH))["body"].endswith("Para el lun 23 nov, 11:30")
    assert "Era para el" in json.loads(payload(replace(SPANISH, overdue=True)))["body"]


def test_a_button_leads_to_what_the_notice_is_about() -> None:
    news = replace(NOTICE, due="")
    assert "Open the channel: " in as_text(replace(news, link="https://inbox.example/channel"))
    assert "Open the page: " in as_text(replace(news, link="https://inbox.example/rollout"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_slacks_limits_hold_in_every_language(language: str) -> None:
    long = tuple((f"n{n}", "&" * 5000) for n in range(12))
    notice = replace(SPANISH, language=language, waiting=True, headline="h" * 500, lines=long)
    laid_out = blocks(notice)
    assert len(laid_out) <= 50
    assert len(laid_out[0]["text"]["text"]) <= 150
    assert all(len(field["text"]) <= 2000 for block in laid_out for field in block.get("fields", []))
    assert all(len(button["text"]["text"]) <= 75 for button in laid_out[-1]["elements"])
    english = {"Take over", "Open", "Snooze for an hour"} & {
        b["text"]["text"] for b in laid_out[-1]["elements"]
    }
    assert bool(english) is (language == "en")
    assert len(message(notice)["text"]) <= 40_000
