"""The sample playbook is complete and agrees with itself."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from chalicelib.domain.escalation import Trigger
from chalicelib.domain.playbook import Playbook
from chalicelib.domain.sla import add_business_minutes, is_open

MADRID = ZoneInfo("Europe/Madrid")


class TestTheSample:
    def test_is_a_clinic_that_speaks_english_and_spanish(self, sample: Playbook) -> None:
        assert (sample.business.name, sample.business.languages) == ("Clínica Dental Alameda", ("en", "es"))
        assert sample.agent.name == "Alma"
        assert sample.agent.prompt.startswith("You are Alma")

    def test_has_ten_intents_and_two_queues(self, sample: Playbook) -> None:
        assert len(sample.intents) == 10
        assert {queue.id for queue in sample.queues} == {"front_desk", "care"}

    def test_survives_being_stored(self, sample: Playbook) -> None:
        assert Playbook.model_validate_json(sample.model_dump_json()) == sample

    def test_gives_each_intent_examples_in_both_languages(self, sample: Playbook) -> None:
        spanish = tuple("¿áéíóúñ")
        for intent in sample.intents:
            in_spanish = [example for example in intent.examples if any(mark in example for mark in spanish)]
            assert in_spanish, intent.id
            assert len(intent.examples) - len(in_spanish) >= 2, intent.id

    def test_has_a_dozen_topics_and_each_in_both_languages(self, sample: Playbook) -> None:
        topics = {page.id for page in sample.pages if page.translation_of is None}
        assert len(topics) >= 12
        assert {page.translation_of for page in sample.pages if page.language == "es"} == topics

    def test_uses_every_page(self, sample: Playbook) -> None:
        used = {page.id for intent in sample.intents for page in sample.pages_of(intent)}
        assert used == {page.id for page in sample.pages}

    def test_says_every_text_in_both_languages(self, sample: Playbook) -> None:
        assert {frozenset(texts) for texts in sample.texts.values()} == {frozenset({"en", "es"})}

    def test_discloses_the_ai_and_the_way_to_a_person(self, sample: Playbook) -> None:
        english, spanish = (sample.text("ai_disclosure", language) for language in ("en", "es"))
        assert ("AI" in english, "person" in english) == (True, True)
        assert ("IA" in spanish, "persona" in spanish) == (True, True)

    def test_promises_no_time_of_its_own_in_texts(self, sample: Playbook) -> None:
        said = [text for texts in sample.texts.values() for text in texts.values()]
        assert not [text for text in said if any(digit in text.replace("112", "") for digit in "0123456789")]

    def test_closes_for_lunch_on_every_working_day(self, sample: Playbook) -> None:
        for calendar in sample.calendars.values():
            assert {len(intervals) for intervals in calendar.weekly.values()} == {2}

    def test_counts_the_lunch_break_and_the_holiday_out(self, sample: Playbook) -> None:
        reception = sample.calendar_of("front_desk")
        before_lunch = datetime(2026, 11, 24, 13, 50, tzinfo=MADRID)
        before_holiday = datetime(2026, 12, 7, 19, 50, tzinfo=MADRID)
        assert add_business_minutes(before_lunch, 30, reception) == datetime(
            2026, 11, 24, 15, 50, tzinfo=MADRID
        )
        assert add_business_minutes(before_holiday, 30, reception) == datetime(
            2026, 12, 9, 9, 20, tzinfo=MADRID
        )

    @pytest.mark.parametrize("day", ["2026-12-25", "2027-01-06", "2027-03-19", "2027-04-05", "2027-08-16"])
    def test_is_closed_on_valencian_holidays(self, sample: Playbook, day: str) -> None:
        noon = datetime.fromisoformat(f"{day}T12:00").replace(tzinfo=MADRID)
        assert not is_open(noon, sample.calendar_of("front_desk"))
        assert not is_open(noon, sample.calendar_of("care"))

    @pytest.mark.parametrize(
        ("page_id", "days"), [("opening-hours", "Monday"), ("opening-hours-es", "lunes")]
    )
    def test_tells_customers_the_hours_of_the_calendar(
        self, sample: Playbook, page_id: str, days: str
    ) -> None:
        page, weekly = sample.page(page_id), sample.calendar_of("front_desk").weekly
        assert page is not None
        assert days in page.body
        for opens, closes in {*weekly["mon"], *weekly["fri"]}:
            assert opens.removeprefix("0") in page.body
            assert closes.removeprefix("0") in page.body

    @pytest.mark.parametrize(
        ("trigger", "intent", "queue"),
        [
            (Trigger.RISK, "shop_order", "care"),
            (Trigger.NEGATIVE_SENTIMENT, "opening_hours", "care"),
            (Trigger.VIP, "dental_emergency", "care"),
            (Trigger.VIP, "treatments", "front_desk"),
            (Trigger.EXCEPTION, "treatments", "front_desk"),
            (Trigger.MISSING_KNOWLEDGE, "treatments", "care"),
            (Trigger.HUMAN_REQUEST, None, "front_desk"),
        ],
    )
    def test_sends_cases_where_they_are_understood(
        self, sample: Playbook, trigger: Trigger, intent: str | None, queue: str
    ) -> None:
        assert sample.route(trigger, intent) == queue
