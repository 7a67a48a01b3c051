"""A playbook is exact, unchangeable and the same after a round trip through its stored form."""

from __future__ import annotations

from datetime import date

import pytest
from pydantic import ValidationError

from chalicelib.domain.escalation import Trigger
from chalicelib.domain.playbook import Page, Playbook, Vip
from chalicelib.domain.queue_rules import Calendar, Holiday, Route, Routing, ServiceLevel
from tests.journeys.clinic import a_playbook

PLAYBOOK = a_playbook()


class TestStoredForm:
    def test_comes_back_the_same(self) -> None:
        playbook = a_playbook(version=7, vip=Vip(numbers=("34600111222",), tags=("partner",)))
        assert Playbook.model_validate_json(playbook.model_dump_json()) == playbook

    @pytest.mark.parametrize(
        "broken",
        ['{"surprise": 1}', '{"version": "7"}', '{"clarification_limit": -1}', '{"retention_days": 0}'],
        ids=["an unknown field", "text for a number", "a negative limit", "no retention"],
    )
    def test_refuses(self, broken: str) -> None:
        good = PLAYBOOK.model_dump_json()
        with pytest.raises(ValidationError):
            Playbook.model_validate_json(f"{good[:-1]},{broken[1:]}")

    def test_cannot_be_changed(self) -> None:
        with pytest.raises(ValidationError):
            PLAYBOOK.version = 2  # type: ignore[misc]


class TestTimes:
    @pytest.mark.parametrize("good", ["00:00", "09:30", "23:59", "24:00"])
    def test_are_wall_clock_times(self, good: str) -> None:
        assert Calendar(timezone="Europe/Madrid", weekly={"mon": (("00:00", good),)})

    @pytest.mark.parametrize("bad", ["9:30", "24:01", "25:00", "09:60", "09.30", ""])
    def test_are_nothing_else(self, bad: str) -> None:
        with pytest.raises(ValidationError):
            Holiday(date=date(2026, 12, 24), name="Christmas Eve", hours=(("00:00", bad),))

    def test_an_answer_is_due_after_at_least_a_minute(self) -> None:
        with pytest.raises(ValidationError):
            ServiceLevel(reminder_within=0, due_within=0)


ROUTES = Routing(
    default="front-desk",
    rules=(
        Route(queue="billing", trigger=Trigger.RISK, intent="opening_hours"),
        Route(queue="front-desk", trigger=Trigger.RISK),
        Route(queue="billing", intent="book_appointment"),
    ),
)


class TestRoute:
    @pytest.mark.parametrize(
        ("trigger", "intent", "queue"),
        {
            "a rule that names both": (Trigger.RISK, "opening_hours", "billing"),
            "a rule that names the trigger": (Trigger.RISK, "prices", "front-desk"),
            "a rule that names the intent": (Trigger.VIP, "book_appointment", "billing"),
            "the first that applies wins": (Trigger.RISK, "book_appointment", "front-desk"),
            "no rule: the intent's own queue": (Trigger.VIP, "prices", "billing"),
            "no rule and no queue: the default": (Trigger.VIP, "opening_hours", "front-desk"),
            "no intent: the default": (Trigger.VIP, None, "front-desk"),
            "an intent that does not exist: the default": (Trigger.VIP, "made_up", "front-desk"),
        }.values(),
    )
    def test_goes_to(self, trigger: Trigger, intent: str | None, queue: str) -> None:
        assert a_playbook(routing=ROUTES).route(trigger, intent) == queue


class TestLookUps:
    def test_follow_a_queue_to_its_hours_and_service_level(self) -> None:
        assert PLAYBOOK.calendar_of("billing") is PLAYBOOK.calendars["week"]
        assert PLAYBOOK.service_level_of("billing").due_within == 30

    def test_name_the_queue_that_does_not_exist(self) -> None:
        with pytest.raises(KeyError, match="no queue `nowhere` in playbook version 1"):
            PLAYBOOK.queue("nowhere")

    def test_find_nothing_for_what_a_model_made_up(self) -> None:
        assert (PLAYBOOK.intent("made_up"), PLAYBOOK.intent(None), PLAYBOOK.page("made-up")) == (
            None,
            None,
            None,
        )


def a_page(page_id: str, **more: object) -> Page:
    return Page.model_validate({"id": page_id, "title": page_id, "language": "en", "body": "Text", **more})


class TestPages:
    def test_bring_their_translations(self) -> None:
        hours, horario, other = (
            a_page("opening-hours"),
            a_page("horario", language="es", translation_of="opening-hours"),
            a_page("parking"),
        )
        playbook = a_playbook(pages=(hours, horario, other))
        (intent,) = (intent for intent in playbook.intents if intent.id == "opening_hours")
        assert playbook.pages_of(intent) == (hours, horario)

    @pytest.mark.parametrize(
        ("day", "valid"),
        [
            (date(2026, 8, 31), False),
            (date(2026, 9, 1), True),
            (date(2026, 9, 30), True),
            (date(2026, 10, 1), False),
        ],
        ids=["the day before", "the first day", "the last day", "the day after"],
    )
    def test_are_used_from_their_first_to_their_last_day(self, day: date, valid: bool) -> None:
        page = a_page("offer", valid_from=date(2026, 9, 1), valid_until=date(2026, 9, 30))
        assert (page in a_playbook(pages=(page,)).pages_on(day)) is valid


class TestText:
    OWN = a_playbook(texts={"holding_repeat": {"en": "One moment, {promise}", "es": "Un momento, {promise}"}})

    def test_is_the_playbooks_own(self) -> None:
        assert self.OWN.text("holding_repeat", "es", promise="ya vamos.") == "Un momento, ya vamos."

    def test_falls_back_to_the_business_language(self) -> None:
        assert self.OWN.text("holding_repeat", "fr", promise="soon.") == "One moment, soon."

    def test_falls_back_to_the_built_in_wording(self) -> None:
        assert self.OWN.text("clarify", "es") == "¿Puedes contarme un poco más sobre lo que necesitas?"

    def test_knows_the_business_and_the_agent(self) -> None:
        assert "Luz" in PLAYBOOK.text("ai_disclosure", "en")
        assert "Clínica Molino" in PLAYBOOK.text("ai_disclosure", "es")

    @pytest.mark.parametrize("key", ["holding_repeat", "no_such_text"], ids=["a value is missing", "unknown"])
    def test_is_an_error_when_it_cannot_be_written(self, key: str) -> None:
        with pytest.raises(KeyError):
            PLAYBOOK.text(key, "en")
