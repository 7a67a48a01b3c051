"""What customers are told is true: the promise follows the calendar, the handover puts safety first."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chalicelib.domain.escalation import Evidence, Trigger
from chalicelib.domain.queue_rules import Calendar, Holiday
from chalicelib.domain.sla import Clock, add_business_minutes, is_open
from chalicelib.domain.texts import cannot_read, handover, promise
from chalicelib.domain.wording import BUILT_IN, PLACEHOLDERS, allowed_placeholders, placeholders_in
from tests.domain.test_sla import CLINIC, local
from tests.journeys.clinic import a_playbook

PLAYBOOK = a_playbook()
MADRID = ZoneInfo("Europe/Madrid")


def promised(now: str, minutes: int, language: str = "en", calendar: Calendar = CLINIC) -> str:
    at = local(now)
    clock = Clock(at, add_business_minutes(at, minutes, calendar))
    return promise(clock, at, calendar, language, PLAYBOOK)


# CLINIC: Monday to Thursday 9-13 and 15-19, Friday 9-17; 7 December closed; 24 December until 12.
PROMISES = {
    "open, due today": (
        ("2026-11-23 10:00", 30, "en"),
        "A person from our team will answer you here today before 10:30.",
    ),
    "rounded up to five minutes": (
        ("2026-11-23 10:01:20", 30, "en"),
        "A person from our team will answer you here today before 10:35.",
    ),
    "in Spanish": (
        ("2026-11-23 10:00", 30, "es"),
        "Una persona de nuestro equipo te contestará aquí hoy antes de las 10:30.",
    ),
    "in a language without wording: the business's own": (
        ("2026-11-23 10:00", 30, "fr"),
        "A person from our team will answer you here today before 10:30.",
    ),
    "open, but due tomorrow": (
        ("2026-11-23 18:50", 30, "en"),
        "A person from our team will answer you here tomorrow before 09:20.",
    ),
    "at lunch": (
        ("2026-11-23 13:30", 30, "en"),
        "We are closed now and open again today at 15:00. "
        "A person from our team will answer you here today before 15:30.",
    ),
    "on Saturday": (
        ("2026-11-28 12:00", 30, "en"),
        "We are closed now and open again on Monday at 09:00. "
        "A person from our team will answer you here on Monday before 09:30.",
    ),
    "on Saturday, in Spanish": (
        ("2026-11-28 12:00", 30, "es"),
        "Ahora está cerrado; abrimos el lunes a las 09:00. "
        "Una persona de nuestro equipo te contestará aquí el lunes antes de las 09:30.",
    ),
    "Friday 16:55 with the Monday a holiday": (
        ("2026-12-04 16:55", 60, "en"),
        "A person from our team will answer you here on Tuesday before 09:55.",
    ),
}
SUMMER = Calendar(
    timezone="Europe/Madrid",
    weekly=CLINIC.weekly,
    holidays=(Holiday(date=date(2027, 8, 2), until=date(2027, 8, 31), name="Summer"),),
)


class TestPromise:
    @pytest.mark.parametrize(("asked", "said"), PROMISES.values(), ids=PROMISES.keys())
    def test_is_true_by_the_calendar(self, asked: tuple[str, int, str], said: str) -> None:
        assert promised(*asked) == said

    def test_names_the_date_when_a_weekday_is_not_enough(self) -> None:
        assert promised("2027-08-14 12:00", 30, "en", SUMMER) == (
            "We are closed now and open again on Wednesday, 1 September at 09:00. "
            "A person from our team will answer you here on Wednesday, 1 September before 09:30."
        )
        assert "el miércoles 1 de septiembre" in promised("2027-08-14 12:00", 30, "es", SUMMER)

    @pytest.mark.parametrize(
        ("now", "said"),
        [
            ("2026-11-23 11:00", "later than we promised, and we are sorry. Your chat is waiting"),
            ("2026-11-23 13:30", "We open again today at 15:00"),
        ],
        ids=["while open", "while closed"],
    )
    def test_names_no_time_that_has_passed(self, now: str, said: str) -> None:
        due = local("2026-11-23 10:30")
        text = promise(Clock(due, due), local(now), CLINIC, "en", PLAYBOOK)
        assert said in text
        assert "10:30" not in text

    @settings(deadline=None)
    @given(st.integers(0, 366 * 24 * 60), st.integers(1, 600), st.sampled_from(["en", "es"]))
    def test_is_never_tighter_than_the_clock(self, minute: int, count: int, language: str) -> None:
        now = datetime(2026, 6, 1, tzinfo=UTC) + timedelta(minutes=minute)
        clock = Clock(now, add_business_minutes(now, count, CLINIC))
        text = promise(clock, now, CLINIC, language, PLAYBOOK)
        assert re.findall(r"\d\d:\d\d", text)[-1] >= f"{clock.due_at.astimezone(MADRID):%H:%M}"
        assert ("closed now" in text or "está cerrado" in text) is not is_open(now, CLINIC)


def because(*fired: tuple[Trigger, str]) -> tuple[Evidence, ...]:
    return tuple(Evidence(trigger, rule) for trigger, rule in fired)


def told(evidence: tuple[Evidence, ...], *, open_now: bool = True, language: str = "en") -> str:
    return handover(evidence, "PROMISE", open_now=open_now, language=language, playbook=PLAYBOOK)


ASKED = because((Trigger.HUMAN_REQUEST, "human_request.en.bare"))


class TestHandover:
    def test_says_that_a_person_takes_over_and_when(self) -> None:
        assert told(ASKED) == ("I am passing this chat to our team with everything you have told me. PROMISE")

    def test_says_it_differently_while_closed(self) -> None:
        assert told(ASKED, open_now=False) == (
            "I have passed this chat to our team with everything you have told me. PROMISE"
        )

    def test_is_sorry_when_the_customer_is_angry(self) -> None:
        angry = because((Trigger.NEGATIVE_SENTIMENT, "negative_sentiment.es.anger"))
        assert told(angry, language="es").startswith("Siento lo ocurrido.")

    def test_speaks_of_the_leading_trigger(self) -> None:
        both = because(
            (Trigger.MISSING_KNOWLEDGE, "missing_knowledge.model"), (Trigger.NEGATIVE_SENTIMENT, "x.anger")
        )
        assert told(both).startswith("I am sorry about this.")

    def test_names_the_technical_problem_when_the_ai_failed(self) -> None:
        assert "technical problem" in told(because((Trigger.AI_FAILURE, "ai_failure.timeout")))

    def test_shows_whatsapps_tester_the_way_to_a_person(self) -> None:
        probe = told(because((Trigger.HUMAN_REQUEST, "human_request.whatsapp_probe")))
        assert "To talk to a person, write *person*" in probe

    @pytest.mark.parametrize(
        ("rule", "words"),
        [
            ("risk.en.emergency", "112"),
            ("risk.es.self_harm", "really sorry that you feel this way"),
            ("risk.card_number", "do not send card"),
            ("risk.bank_account", "do not send card"),
            ("risk.credentials", "do not send card"),
        ],
    )
    def test_says_first_what_protects(self, rule: str, words: str) -> None:
        text = told(because((Trigger.RISK, rule)))
        assert words in text.split("PROMISE")[0]
        assert text.endswith("PROMISE")

    def test_says_a_warning_once(self) -> None:
        numbers = because((Trigger.RISK, "risk.card_number"), (Trigger.RISK, "risk.credentials"))
        assert told(numbers).count("do not send") == 1

    def test_warns_of_nothing_in_a_legal_threat(self) -> None:
        assert told(because((Trigger.RISK, "risk.en.legal_threat"))) == told(ASKED)

    def test_always_holds_the_promise(self) -> None:
        for trigger in Trigger:
            for open_now in (True, False):
                for language in ("en", "es"):
                    evidence = because((trigger, f"{trigger}.x"))
                    assert "PROMISE" in told(evidence, open_now=open_now, language=language)


class TestCannotRead:
    def test_says_what_it_is(self) -> None:
        assert "voice message" in cannot_read("audio", "en", PLAYBOOK)
        assert cannot_read("voice", "en", PLAYBOOK) == cannot_read("audio", "en", PLAYBOOK)

    def test_has_words_for_what_it_does_not_know(self) -> None:
        assert cannot_read("hologram", "es", PLAYBOOK).startswith("No puedo leer este tipo de mensaje")

    def test_uses_the_playbooks_own_words(self) -> None:
        playbook = a_playbook(texts={"cannot_read_poll": {"en": "No polls at {business}."}})
        assert cannot_read("poll", "en", playbook) == "No polls at Clínica Molino."


OF_ALL_LANGUAGES = ("risk_", "opt_", "keep_open", "collect_", "follow_up", "csat")


class TestWording:
    def test_exists_in_every_language_that_is_built_in(self) -> None:
        # What protects somebody is said in the ten languages in which the danger, or a STOP, is heard; what is asked
        # about an outcome in those in which the answer is.
        ten = {"en", "es", "pt", "fr", "de", "it", "id", "hi", "he", "ar"}
        assert {key: set(texts) for key, texts in BUILT_IN.items()} == {
            key: ten if key.startswith(OF_ALL_LANGUAGES) else {"en", "es"} for key in PLACEHOLDERS
        }

    @pytest.mark.parametrize("key", PLACEHOLDERS)
    def test_uses_only_the_placeholders_that_are_filled(self, key: str) -> None:
        for text in BUILT_IN[key].values():
            assert placeholders_in(text) <= (allowed_placeholders(key) or frozenset())

    @pytest.mark.parametrize("key", [key for key, names in PLACEHOLDERS.items() if "promise" in names])
    def test_never_forgets_the_promise(self, key: str) -> None:
        assert all("{promise}" in text for text in BUILT_IN[key].values())

    @pytest.mark.parametrize(("key", "count"), [("weekdays", 7), ("months", 12)])
    def test_names_every_day_and_month(self, key: str, count: int) -> None:
        assert all(len(text.split(",")) == count for text in BUILT_IN[key].values())

    @pytest.mark.parametrize("text", BUILT_IN.values())
    def test_fits_one_message(self, text: dict[str, str]) -> None:
        assert all(len(wording) <= 400 for wording in text.values())

    def test_refuses_a_broken_placeholder(self) -> None:
        with pytest.raises(ValueError, match="expected '}'"):
            placeholders_in("Hello {business")

    @pytest.mark.parametrize(
        ("key", "names"),
        [
            ("handover_vip", {"promise", "business", "website", "agent"}),
            ("cannot_read_poll", {"business", "website", "agent"}),
            ("greeting", None),
        ],
    )
    def test_knows_the_texts_that_a_playbook_may_add(self, key: str, names: set[str] | None) -> None:
        assert allowed_placeholders(key) == (frozenset(names) if names else None)
