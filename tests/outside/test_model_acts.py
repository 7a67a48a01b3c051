"""The offline model through the product's adapter: it settles things with the sample clinic's tools, and is honest."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

import pytest

from infra.local.model.when import chosen_in, day_in, hour_in, spoken
from tests.outside.desk import MARIA, Talk, a_free_hour, a_patient, day
from tests.outside.outside import Outside, served

MONDAY = date(2026, 11, 23)


@pytest.fixture(scope="module")
def outside(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Outside]:
    """One world for all tests: its encoder takes a second to load. Each test has its own customers."""
    with served(tmp_path_factory.mktemp("outside")) as running:
        yield running


@pytest.fixture(autouse=True)
def _no_faults(outside: Outside) -> Iterator[None]:
    yield
    for area in ("/openai/_faults", "/clinic/_faults"):
        outside.http.delete(area)


@pytest.fixture
def maria(outside: Outside) -> Talk:
    return Talk(outside, a_patient())


@pytest.fixture
def jon(outside: Outside) -> Talk:
    return Talk(outside, a_patient())


def booked(talk: Talk) -> list[dict[str, Any]]:
    """A patient's appointments as the clinic has them."""
    key = {"Authorization": "Bearer local-clinic-key"}
    phone = {"phone": str(talk.customer.phone)}
    answer = talk.outside.http.get("/clinic/api/appointments", params=phone, headers=key)
    return list(answer.json()["appointments"])


def asks_for(starts: datetime) -> str:
    return f"Hi, I'd like to book an appointment on {day(starts)} at {starts:%H:%M}. My name is Ana Ruiz."


class TestBooking:
    def test_at_once_when_all_is_said(self, maria: Talk) -> None:
        starts = a_free_hour(maria.outside)
        assert maria.say(asks_for(starts)) == f"Your appointment is booked: {day(starts)} at {starts:%H:%M}."
        assert maria.tools == [("book_appointment", True)]
        (entry,) = booked(maria)
        assert (entry["full_name"], entry["date"], entry["time"]) == (
            "Ana Ruiz",
            f"{starts:%Y-%m-%d}",
            f"{starts:%H:%M}",
        )

    def test_step_by_step_in_spanish(self, outside: Outside) -> None:
        maria, starts = Talk(outside, a_patient(), language="es"), a_free_hour(outside)
        assert maria.say("Quiero pedir cita") == "¿Cuál es tu nombre completo?"
        assert maria.say("María López") == "¿Qué día te vendría bien, y a qué hora?"
        assert f"{starts:%H:%M}" in maria.say(f"El {day(starts, 'es')}")
        assert maria.tools == [("free_hours", True)]
        told = maria.say(f"a las {starts:%H:%M}")
        assert told == f"Tu cita está reservada: {day(starts, 'es')} a las {starts:%H:%M}."

    def test_takes_the_first_of_the_hours_it_named(self, maria: Talk) -> None:
        starts = a_free_hour(maria.outside)
        maria.say(f"I want to book an appointment on {day(starts)}, I'm called Ben Stone")
        assert "is booked" in maria.say("the first one please")
        assert [entry["date"] for entry in booked(maria)] == [f"{starts:%Y-%m-%d}"]

    def test_takes_no_change_of_mind_for_a_name(self, maria: Talk) -> None:
        starts, later = a_free_hour(maria.outside), a_free_hour(maria.outside, days=8)
        maria.say(f"I want to book an appointment on {day(starts)} at {starts:%H:%M}")
        assert maria.say(f"no wait, make it {day(later)} at {later:%H:%M}") == "What is your full name?"
        assert "is booked" in maria.say("I'm called Ben Stone")
        assert [(entry["full_name"], entry["date"]) for entry in booked(maria)] == [
            ("Ben Stone", f"{later:%Y-%m-%d}")
        ]

    def test_names_free_hours_when_one_is_taken_and_books_none(self, maria: Talk) -> None:
        taken = a_free_hour(maria.outside, taken=True)
        assert maria.say(asks_for(taken)).startswith(f"{taken:%H:%M} is not free on that day. ")
        assert maria.tools == [("book_appointment", False), ("free_hours", True)]
        assert booked(maria) == []

    def test_shows_free_hours_before_any_name_is_known(self, maria: Talk) -> None:
        starts = a_free_hour(maria.outside)
        assert f"On {day(starts)} these hours are free" in maria.say(
            f"Do you have anything free on {day(starts)}?"
        )

    def test_never_says_booked_when_the_answer_was_lost(self, maria: Talk) -> None:
        starts = a_free_hour(maria.outside)
        maria.outside.fault("lost", at="/clinic/_faults")
        assert maria.say(asks_for(starts)) == "(escalate)"
        assert maria.proposal is not None
        assert [use.error for use in maria.proposal.tool_uses] == ["outcome_unknown"]
        assert maria.say("Did you book it?") == "(escalate)"
        assert len(booked(maria)) == 1

    def test_books_once_however_often_it_is_asked(self, maria: Talk) -> None:
        starts = a_free_hour(maria.outside)
        maria.say(asks_for(starts))
        maria.messages.pop()  # the turn was superseded: its answer never came
        assert "is booked" in maria.say(asks_for(starts))
        assert len(booked(maria)) == 1

    def test_gives_up_when_the_clinic_is_down(self, maria: Talk) -> None:
        maria.outside.fault("http_500", count=4, at="/clinic/_faults")
        assert maria.say("Do you have anything free tomorrow?") == "(escalate)"


class TestTheirAppointments:
    def test_moves_one(self, maria: Talk) -> None:
        starts, later = a_free_hour(maria.outside, days=4), a_free_hour(maria.outside, days=9)
        maria.say(asks_for(starts))
        assert (
            maria.say("Can I move my appointment?") == "Which day would suit you instead, and at what time?"
        )
        assert "these hours are free" in maria.say(day(later))
        told = maria.say(f"{later:%H:%M}")
        assert told == f"Your appointment is changed: it is now on {day(later)} at {later:%H:%M}."
        assert [entry["date"] for entry in booked(maria)] == [f"{later:%Y-%m-%d}"]

    def test_cancels_one_and_books_the_same_hour_again(self, maria: Talk) -> None:
        starts = a_free_hour(maria.outside, days=4)
        maria.say(asks_for(starts))
        assert maria.say("Please cancel my appointment").endswith("is cancelled.")
        assert maria.tools == [("my_appointments", True), ("cancel_appointment", True)]
        assert booked(maria) == []
        assert "is booked" in maria.say(asks_for(starts))
        assert len(booked(maria)) == 1

    def test_says_when_it_is(self, maria: Talk) -> None:
        starts = a_free_hour(maria.outside, days=4)
        maria.say(asks_for(starts))
        assert maria.say("When is my appointment?").startswith(f"Your coming appointment is on {day(starts)}")

    def test_asks_which_of_several(self, maria: Talk) -> None:
        first, second = a_free_hour(maria.outside, days=4), a_free_hour(maria.outside, days=9)
        maria.say(asks_for(first))
        maria.say(asks_for(second))
        assert maria.say("cancel my appointment").endswith("Which one do you mean?")
        assert len(booked(maria)) == 2

    def test_shows_nobody_anothers(self, maria: Talk, jon: Talk) -> None:
        maria.say(asks_for(a_free_hour(maria.outside)))
        assert jon.say("When is my appointment?").startswith("I find no coming appointment")
        maria.outside.fault("somebody_elses", at="/clinic/_faults")
        assert maria.say("When is my appointment?") == "(escalate)"

    def test_a_question_about_the_rules_is_answered_from_the_page(self, maria: Talk) -> None:
        assert "20 €" in maria.say("What happens if I cancel within 24 hours?")
        assert maria.tools == []


class TestOrders:
    def test_are_found_by_their_number(self, outside: Outside) -> None:
        maria = Talk(outside, MARIA)
        assert maria.say("Where is my order?") == "What is your order number? It starts with AL."
        assert maria.say("AL10231").startswith(
            "Your order AL10231 (Electric toothbrush Alameda One) is shipped."
        )
        assert maria.proposal is not None
        assert [use.verified for use in maria.proposal.tool_uses] == [True]

    def test_in_spanish(self, outside: Outside) -> None:
        told = Talk(outside, MARIA, language="es").say("¿Dónde está mi pedido AL10231?")
        assert told.startswith(
            "Tu pedido AL10231 (Electric toothbrush Alameda One) está en camino. Llega el "
        )

    @pytest.mark.parametrize("number", ["AL10232", "AL99999"])
    def test_of_somebody_else_are_as_if_there_were_none(self, outside: Outside, number: str) -> None:
        told = Talk(outside, MARIA).say(f"Where is my order {number}?")
        assert told == f"I find no order {number} under your phone number. Could you check the number?"

    def test_are_not_looked_for_when_the_page_answers(self, outside: Outside) -> None:
        maria = Talk(outside, MARIA)
        assert "3.90 €" in maria.say("How much is shipping?")
        assert maria.tools == []


class TestMisbehaving:
    def test_in_a_loop_it_is_stopped_and_a_person_takes_over(self, maria: Talk) -> None:
        maria.outside.fault("tool_loop", count=20, at="/openai/_faults")
        assert maria.say("Where is my order AL10231?") == "(escalate)"
        assert len(maria.tools) <= 4

    def test_a_broken_call_does_nothing(self, maria: Talk) -> None:
        maria.outside.fault("broken_call", at="/openai/_faults")
        maria.customer = MARIA
        assert "AL10231" in maria.say("Where is my order AL10231?")
        assert maria.tools == [("order_status", True)]


class TestWhen:
    @pytest.mark.parametrize(
        ("text", "on", "at"),
        [
            ("Thursday at 10", "2026-11-26", "10:00"),
            ("el jueves a las 10 y media", "2026-11-26", "10:30"),
            ("next Friday 3:30pm", "2026-11-27", "15:30"),
            ("mañana por la mañana a las 9", "2026-11-24", "09:00"),
            ("mañana a las 5", "2026-11-24", "17:00"),
            ("the day after tomorrow at 9am", "2026-11-25", "09:00"),
            ("pasado mañana 16:30", "2026-11-25", "16:30"),
            ("on 3 December at 10:00", "2026-12-03", "10:00"),
            ("December 3rd, around 4", "2026-12-03", "16:00"),
            ("el lunes 30 a las 4 de la tarde", "2026-11-30", "16:00"),
            ("from Thursday to Friday at 11.30", "2026-11-27", "11:30"),
            ("el 7 de enero", "2027-01-07", None),
            ("a las 12:15", None, "12:15"),
            ("por la mañana", None, None),
            ("I am 12 years old and have 2 dogs", None, None),
            ("el 31 de febrero", None, None),
        ],
    )
    def test_reads_days_and_hours(self, text: str, on: str | None, at: str | None) -> None:
        found = day_in(text, MONDAY)
        assert (found.isoformat() if found else None, hour_in(text)) == (on, at)

    @pytest.mark.parametrize(
        ("text", "hour"),
        [
            ("the first one please", "09:30"),
            ("La segunda, por favor", "10:30"),
            ("the last one", "17:30"),
            ("el último", "17:30"),
            ("neither", None),
        ],
    )
    def test_picks_one_of_the_offered_hours_by_its_place(self, text: str, hour: str | None) -> None:
        offered = "On Thursday 26 November these hours are free: 09:30, 10:30 and 17:30. Which one suits you?"
        assert chosen_in(text, offered) == hour

    def test_picks_none_where_none_were_offered(self) -> None:
        assert chosen_in("the first one", "Which day suits you?") is None

    def test_says_days(self) -> None:
        assert spoken(date(2026, 12, 3), "en") == "Thursday 3 December"
        assert spoken(date(2026, 12, 3), "es") == "jueves 3 de diciembre"
