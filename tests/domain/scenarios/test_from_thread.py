"""Any conversation becomes a scenario, and nothing in it leads to anybody."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from chalicelib.domain.commit import Loaded
from chalicelib.domain.message import Message
from chalicelib.domain.scenarios.from_thread import Redaction, scenario_from
from chalicelib.domain.thread import Customer
from tests.fakes.cast import MARIA, a_case, a_thread, an_escalation, from_maria, to_maria
from tests.fakes.clock import MONDAY_10

HOUR = timedelta(hours=1)
BEATRIZ = Customer("c-b", name="Beatriz Soler", phone="34611222333", bsuid="ES.9", username="bea.soler")


def a_loaded(*messages: Message, **more: Any) -> Loaded:
    values = {"case": a_case(intent="prices"), "escalation": None, **more}
    return Loaded(a_thread(BEATRIZ, language="en"), messages=messages, **values)


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("I am Beatriz, Beatriz Soler", ["Beatriz", "Soler"]),
        ("beatriz here", ["beatriz"]),
        ("ask bea.soler", ["bea.soler"]),
        ("My name is Núria Puig Vidal and I am late", ["Núria", "Puig", "Vidal"]),
        ("Me llamo josé", ["josé"]),
        ("MEIN NAME IST hans", ["hans"]),
        ("Ich bin Hans Müller.", ["Hans", "Müller"]),
        ("je suis Pierre Dupont", ["Pierre", "Dupont"]),
        ("sono Giulia Rossi", ["Giulia", "Rossi"]),
        ("saya Budi Santoso", ["Budi", "Santoso"]),
        ("मेरा नाम राजेश है", ["राजेश"]),
        ("اسمي محمد علي", ["محمد", "علي"]),
        ("קוראים לי דוד כהן", ["דוד", "כהן"]),
        ("call me on +34 611 22 23 33", ["611", "22 23 33"]),
        ("my order is AL48213977", ["48213977"]),
        ("write to bea@soler.example please", ["bea@soler.example"]),
        ("see https://photos.example/beatriz?id=77", ["photos.example", "id=77"]),
        ("my card is 5555 5555 5555 4444", ["5555", "4444"]),
        ("my password is Tulip-77x", ["Tulip"]),
    ],
)
def test_nothing_of_anybody_is_left(text: str, gone: list[str]) -> None:
    redacted = Redaction(BEATRIZ, [text])(text)
    assert not [part for part in gone if part.casefold() in redacted.casefold()], redacted


@pytest.mark.parametrize("text", ["At 10:30 on 2026-11-26 please", "It costs 60 €", "Flat 12, is it 2027?"])
def test_hours_days_and_prices_stay(text: str) -> None:
    assert Redaction(BEATRIZ, [text])(text) == text


def test_a_number_keeps_its_form_so_that_it_is_still_asked_for() -> None:
    assert Redaction(BEATRIZ, ["AL48213977"])("it is AL48213977") == "it is AL00000000"


def test_the_customers_part_is_played_again_with_its_pauses_and_what_came_of_it() -> None:
    later = MONDAY_10 + 26 * HOUR
    loaded = a_loaded(
        from_maria("How much is a cleaning?", "wamid.1"),
        to_maria("55 €"),
        from_maria("And a filling?", "wamid.2", later),
        from_maria("", "wamid.3", later + HOUR / 2, kind="audio"),
    )
    scenario = scenario_from(loaded, "prices-twice", timezone="Europe/Madrid")
    assert scenario.at == "2026-11-23 11:00"
    assert [turn.model_dump(exclude_none=True) for turn in scenario.turns] == [
        {"says": "How much is a cleaning?"},
        {"waits": "26h"},
        {"says": "And a filling?"},
        {"voice": ""},
    ]
    assert (scenario.expect.intent, scenario.expect.escalates, scenario.must_pass) == ("prices", False, False)


def test_an_escalation_is_expected_by_the_message_that_brought_it() -> None:
    at = MONDAY_10 + HOUR / 60
    loaded = a_loaded(
        from_maria("Hello", "wamid.1"),
        from_maria("A person please", "wamid.2", at),
        escalation=replace(an_escalation(), escalated_at=at + HOUR / 60),
    )
    scenario = scenario_from(loaded, "asks", timezone="Europe/Madrid")
    assert (scenario.expect.trigger, scenario.expect.by_turn) == ("human_request", 2)


def test_the_customer_is_nobody() -> None:
    scenario = scenario_from(a_loaded(from_maria("Hello")), "hello", timezone="UTC")
    assert scenario.customer.name == MARIA.name
    assert BEATRIZ.phone not in scenario.model_dump_json()


def test_a_thread_in_which_the_customer_wrote_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="nothing that could be played"):
        scenario_from(a_loaded(to_maria("Hello")), "empty", timezone="UTC")
