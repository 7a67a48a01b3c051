"""What other systems are told is what the documentation says: every fact, every field, and no word of a customer."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from chalicelib.adapters.event_bus import entry_of
from chalicelib.domain.escalation import Takeover
from chalicelib.domain.facts import Change, FactName, Happened, facts_of
from chalicelib.domain.message import Delivery
from chalicelib.domain.moves import Done
from chalicelib.domain.rollout_standing import Standing, Struck
from chalicelib.domain.webhook import data_of
from chalicelib.use_cases.close_week import close_week
from chalicelib.use_cases.tell_unread_playbook import tell_unread_playbook
from infra.events.catalogue import CATALOGUE
from infra.events.schemas import FOLDER, files, schema_of
from tests.domain.test_facts import HELD, NEWS
from tests.fakes.cast import DANA, MARIA
from tests.fakes.clock import MONDAY_10
from tests.journeys.clinic import a_playbook
from tests.journeys.world import World

WORDS = ("zebra", "Maria", MARIA.phone or "?")
"""What a customer says and is called: nothing of it may travel."""

LONGEST_ID = 120


def an_afternoon() -> Iterator[World]:
    """A case that a person answers, that is moved, settled, and asked about again; and one that nobody answers."""
    world = World()
    world.maria.writes("my zebra needs a human please")
    world.settle()
    assert isinstance(world.dana.takes_over(), Done)
    world.dana.replies("What about your zebra?")
    world.settle()
    world.dana.hands_back("the zebra is well")
    world.maria.writes("a person again please")
    world.settle()
    world.dana.moves("billing")
    world.settle()
    world.dana.takes_over()
    world.dana.resolves(note="zebra settled")
    world.settle()
    world.maria.writes("my zebra needs a human please")
    world.settle()
    yield world

    late = World()
    late.maria.writes("human please")
    late.settle()
    late.later(minutes=50)
    yield late


def changes() -> Iterator[Change]:
    """What the afternoon does not bring, made of its real records."""
    world = World()
    world.maria.writes("my zebra needs a human please")
    world.settle()
    case, escalation = world.case, world.escalation
    soon = MONDAY_10 + timedelta(hours=1)
    dana, lee = Takeover("p-dana", "Dana", MONDAY_10), Takeover("p-lee", "Lee", soon)
    yield Change(escalation, replace(escalation, window_warned_at=soon))
    yield Change(escalation, replace(escalation, first_reply_at=soon))
    another = replace(escalation.packet, suggested_reply="The zebra is well.")
    yield Change(escalation, replace(escalation, packet=another))
    yield Change(None, replace(escalation, supersedes="e0001-before"))
    yield Change(escalation, replace(escalation, reply_owed_at=soon, reply_missed_at=soon))
    yield from _passed_on(case, dana, lee)
    sent = world.outbound[0]
    yield Change(sent, replace(sent, delivery=Delivery.FAILED, error={"code": 131026, "title": "zebra"}))
    yield Change(None, HELD)
    yield Change(HELD, None)
    yield Change(None, NEWS)
    yield Change(Standing(1), Standing(1, (Struck("errors", "", MONDAY_10, "errors", 0.4, 25),)))


def _passed_on(case: Any, dana: Takeover, lee: Takeover) -> Iterator[Change]:
    from chalicelib.domain.case import Assignee, Status

    held = replace(case, status=Status.WITH_HUMAN, takeover=dana)
    turn = replace(case, assignee=Assignee(DANA.person_id, DANA.name, MONDAY_10))
    yield Change(case, turn)
    yield Change(turn, case)
    yield Change(held, replace(held, takeover=lee))
    yield Change(held, case)


@pytest.fixture(scope="module")
def facts() -> list[Happened]:
    """Real facts of every name."""
    told = [fact for world in an_afternoon() for fact in world.bus.facts]
    monday = World()
    monday.clock.set(datetime(2026, 11, 30, 9, tzinfo=UTC))
    close_week(log=monday.log, event_bus=monday.bus, playbooks=monday.playbooks, clock=monday.clock)
    monday.playbooks.broken.add(monday.playbooks.publish(a_playbook(), by="Lee", at=MONDAY_10))
    tell_unread_playbook(log=monday.log, event_bus=monday.bus, playbooks=monday.playbooks, clock=monday.clock)
    told += monday.bus.facts
    return told + [fact for change in changes() for fact in facts_of(change, at=MONDAY_10)]


class TestCatalogue:
    def test_describes_every_fact_and_no_other(self) -> None:
        assert set(CATALOGUE) == set(FactName)

    def test_is_written_down_as_it_is(self) -> None:
        written = files()
        stale = [place.name for place, text in written.items() if place.read_text(encoding="utf-8") != text]
        assert stale == [], "run `python -m infra.events`"
        assert set(FOLDER.glob("*.json")) <= written.keys(), "run `python -m infra.events`"

    @pytest.mark.parametrize("name", FactName)
    def test_gives_schemas_that_are_such(self, name: FactName) -> None:
        Draft202012Validator.check_schema(json.loads((FOLDER / f"{name}.json").read_text()))


class TestRealFacts:
    def test_are_of_every_name(self, facts: list[Happened]) -> None:
        assert {fact.name for fact in facts} == set(FactName)

    def test_carry_what_is_described_and_nothing_else(self, facts: list[Happened]) -> None:
        for fact in facts:
            Draft202012Validator(schema_of(fact.name, strict=True)).validate(data_of(fact))

    def test_are_the_same_on_the_bus_and_in_a_call(self, facts: list[Happened]) -> None:
        for fact in facts:
            assert json.loads(entry_of(fact, "bus")["Detail"]) == data_of(fact)

    def test_carry_no_word_of_a_customer(self, facts: list[Happened]) -> None:
        for fact in facts:
            said = json.dumps(data_of(fact))
            assert not [word for word in WORDS if re.search(rf"\b{re.escape(word)}\b", said)], said

    def test_carry_ids_and_short_values(self, facts: list[Happened]) -> None:
        for fact in facts:
            for value in data_of(fact).values():
                assert isinstance(value, str | int | bool | None)
                assert len(str(value)) <= LONGEST_ID
