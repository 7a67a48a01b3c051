"""Hostile values in every field of every form and address: refused or kept as text, and never a fault of ours."""

from __future__ import annotations

import re
from urllib.parse import quote, urlencode

import pytest

from tests.journeys.doors import WAYS, Door, Way
from tests.journeys.inbox_browser import Answer
from tests.journeys.test_inbox_every_route import WORDS, Clinic, clinic

__all__ = ["clinic"]

FIELDS = (
    *(
        "_method",
        "act",
        "auth",
        "capacity",
        "caption",
        "code",
        "email",
        "endpoint",
        "for",
        "form_id",
        "from_them",
    ),
    *(
        "key",
        "language",
        "name",
        "note",
        "outcome",
        "p256dh",
        "promised",
        "queue",
        "quiet_from",
        "quiet_until",
    ),
    *("return_to", "role", "secret", "since", "tag", "template", "text", "to", "until", "zone"),
    *("body", "confirmation", "digest", "file", "guardrail", "id", "job_id", "kind", "piece", "reason"),
    *("restores", "seen", "source", "title", "translation_of", "useful", "valid_from", "valid_until"),
    *("version",),
)
ASKED = (
    *(
        "assignee",
        "before",
        "canned",
        "done",
        "draft",
        "error",
        "further",
        "key",
        "month",
        "open",
        "person",
        "q",
    ),
    *("queue", "return_to", "save", "sent", "since", "stage", "state", "tag", "template", "trigger", "view"),
    *("by", "day", "file", "intent", "language", "measure", "mode", "new", "part", "period", "problem"),
    *("segment", "version", "week"),
)
VALUES = {
    "nothing": "",
    "a null byte": "a\0b",
    "the end of time": "9999-12-31T23:59",
    "the beginning of time": "0001-01-01T00:00",
    "a time with a zone": "2026-11-24T10:00+14:00",
    "a week": "2026-W48",
    "a week that no year has": "2026-W99",
    "the last week": "9999-W52",
    "the first week": "0001-W01",
    "a week in other digits": "２０２６-W４８",
    "a job": "1763892000000-0000000a",
    "a file of the playbook": "knowledge/../agent.md",
    "odd unicode": "\u202e\u0661\u06f2²\U0001f469\u200d\U0001f52c",
    "a path": "../../etc/passwd",
    "a great number": "9" * 400,
    "below nothing": "-1",
    "not a number": "nan",
    "braces": "{thread_id}{0}%s${x}",
    "a key of the table": "T#x\u0000~HEAD",
    "much": "x" * 20_000,
}
LEFT_OUT = ("/sign-out", "/account/sessions", "/people/{person_id}/access", "/people/{person_id}/role")
"""What ends the session that asks."""


def asked_with(clinic: Clinic, way: Way, path: str, value: str) -> Answer:
    """Ask as an admin, with the value in all fields at once but for what says whose form it is."""
    browser = clinic.browser("ada")
    asked = urlencode(dict.fromkeys(ASKED, value)) if len(value) < 8_000 else ""
    if way.method == "GET":
        return browser.get(f"{path}?{asked}")
    fields = dict.fromkeys(FIELDS, value) | {"csrf": clinic.csrf(browser)}
    return (browser.post if way.method == "POST" else browser.delete)(f"{path}?{asked}", fields)


def behind_the_session() -> list[Way]:
    ours = (way for way in WAYS if way.door not in (Door.OPEN, Door.SIGNED))
    return [way for way in ours if way.path not in LEFT_OUT]


class TestHostileValues:
    @pytest.mark.parametrize("value", VALUES.values(), ids=VALUES)
    def test_are_no_fault_of_ours_in_any_field(self, clinic: Clinic, value: str) -> None:
        for way in behind_the_session():
            answer = asked_with(clinic, way, clinic.path(way.path), value)
            assert answer.status < 500, f"{way}: {answer.text[:200]}"
            assert not answer.location.startswith("/sign-in"), way

    @pytest.mark.parametrize("value", [each for each in VALUES.values() if 0 < len(each) < 1_000])
    def test_are_no_fault_of_ours_in_any_address(self, clinic: Clinic, value: str) -> None:
        for way in WAYS:
            if "{" in way.path and way.path not in LEFT_OUT and not way.path.startswith("/static"):
                path = re.sub(r"{\w+}", lambda _: quote(value, safe=""), way.path)
                answer = asked_with(clinic, way, path, "x")
                assert answer.status < 500, f"{way}: {answer.text[:200]}"

    def test_of_another_thread_open_none_of_its_messages(self, clinic: Clinic) -> None:
        for path in ("media/{}", "messages?before={}", "messages?since={}"):
            answer = clinic.browser("ada").get(f"/threads/unknown/{path.format(clinic.picture)}")
            assert answer.status in (403, 404, 410), path
            assert WORDS not in answer.body
