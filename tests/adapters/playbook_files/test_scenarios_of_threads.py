"""Whole conversations of whatever letters become scenario files that load, name nobody and can be played."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chalicelib.adapters.in_memory.staging import Stages
from chalicelib.adapters.playbook_files.scenario_file import scenario_text
from chalicelib.adapters.playbook_files.scenarios import scenarios_of
from chalicelib.domain.commit import Loaded
from chalicelib.domain.message import Message
from chalicelib.domain.scenarios import Scenario
from chalicelib.domain.scenarios.from_thread import scenario_from
from chalicelib.domain.thread import Customer
from chalicelib.use_cases.rehearse import rehearse
from tests.fakes.cast import a_case, a_thread, an_escalation, from_maria, to_maria
from tests.fakes.clock import MONDAY_10
from tests.fakes.model import ModelFake, a_proposal
from tests.journeys.clinic import a_playbook

KINDS = (
    "text",
    "button",
    "audio",
    "voice",
    "image",
    "document",
    "reaction",
    "location",
    "unsupported",
    "!x?",
    "",
)
NAME, PHONE, MAIL, USER, BSUID = (
    "Beatriz Soler",
    "+34 611 222 333",
    "bea@soler.example",
    "bea.soler",
    "ES.9911223344",
)
WHO = f"{NAME}, {PHONE}, {MAIL}, @{USER}, {BSUID}"
SECRETS = ("beatriz", "soler", "611 222 333", "611222333", "bea@", "bea.", "9911223344")

HOSTILE = {
    "quotes": "'\"''\"\"`“”‘’«»\\'\\\"",
    "a key": "id: other\nturns:\n  - says: no",
    "the end of a document": "---\n...\n--- !!python/object:os.system\n%YAML 1.2",
    "an anchor": "&a [*a, *a]",
    "a tag": "!!binary aGk=",
    "a comment": "hello # not said\n#nothing",
    "a block": "|\n  one\n   two\n\n\n",
    "a folded block": ">-\n folded",
    "a list": "- one\n- two",
    "braces": "{a: b, <<: *c}, [1, 2",
    "reserved": "@at `tick` %percent ? key : value , ] }",
    "looks like something else": "nULl",
    "yes": "yes",
    "a hex": "0x1F",
    "a day": "2026-11-23",
    "sixty": "1:30:00",
    "infinity": "-.inf",
    "a merge": "<<",
    "equals": "=",
    "tabs": "\tone\ttwo\t\n\tthree",
    "trailing spaces": "  one  \n  two   ",
    "line ends": "a\rb\r\nc\x85d\u2028e\u2029f",
    "controls": "".join(map(chr, range(32))) + "\x7f\x80\x9f",
    "no letters": "\u200b\u200d\ufeff\u2060\u00ad",
    "right to left": "\u202eevil\u202c שלום مرحبا \u2066x\u2069",
    "emoji": "👩‍👩‍👧‍👦🏳️‍🌈❤️🇪🇸\U0001f9d1\U0001f3fd\u200d\U0001f52c",
    "beyond the plane": "\U00010348\U0010fffd\ufffe\uffff",
    "half a letter": "\ud83d and \udc00",
    "as long as it gets": "Beatriz " * 512,
    "one long word": "x" * 4096,
    "long emoji": "🦷" * 4096,
    "deep": "[" * 2000 + "{" * 2000,
    "an expression": "/(a+)+$/",
    "a template": "{{ 7 * 7 }} {% raw %} ${HOME} %(name)s <script>alert(1)</script>",
}


def a_loaded(text: str, *, name: str = NAME, kinds: Sequence[str] = KINDS, **more: Any) -> Loaded:
    """A conversation in which every kind of message says the text, and then who wrote it."""
    customer = Customer(
        "c-b", name=name, phone="34611222333", bsuid=BSUID, username=USER, tags=("vip", text, WHO)
    )
    messages: list[Message] = []
    for place, kind in enumerate(kinds):
        at = MONDAY_10 + timedelta(minutes=40 * place)
        messages.append(from_maria(text, f"wamid.{place}", at, kind=kind))
        messages.append(to_maria(f"{text} {WHO}", str(place), at + timedelta(seconds=5)))
        messages.append(from_maria(f"{text} {WHO}", f"wamid.w{place}", at + timedelta(minutes=1), kind=kind))
    values = {"case": a_case(intent="prices"), "escalation": None, **more}
    return Loaded(a_thread(customer, language="en"), messages=tuple(messages), **values)


def loads(loaded: Loaded) -> tuple[Scenario, str]:
    """Make a scenario of it; it must be read from its file as what was written."""
    scenario = scenario_from(loaded, "from-2026-11-23", timezone="Europe/Madrid")
    text = scenario_text(scenario)
    text.encode()
    (found,) = scenarios_of({"scenarios/from-2026-11-23.yaml": text}, a_playbook())
    assert found == scenario
    return scenario, text


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
class TestAHostileThread:
    def test_becomes_a_file_that_says_the_same_and_names_nobody(self, text: str) -> None:
        _, written = loads(a_loaded(text))
        assert [secret for secret in SECRETS if secret in written.casefold()] == []

    def test_of_somebody_named_so_too(self, text: str) -> None:
        loads(a_loaded("When do you open?", name=text))

    def test_can_be_played(self, text: str) -> None:
        scenario, _ = loads(a_loaded(text, kinds=KINDS[1::2]))
        staging = Stages(a_playbook(), ModelFake(*[a_proposal("We open at 9.")] * 100))
        (result,) = rehearse([scenario], staging, generates=False)
        (played,) = result.played
        assert played.broken == ""


@settings(max_examples=60, deadline=None)
@given(text=st.text(st.characters(), min_size=1, max_size=120), name=st.text(st.characters(), max_size=30))
def test_whatever_is_written_by_whoever_loads(text: str, name: str) -> None:
    loads(a_loaded(text, name=name, escalation=an_escalation()))
