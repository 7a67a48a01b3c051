"""Who has the case, which clocks run, the packet's six fields, and what one may do next."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from chalicelib.domain.case import Case, Resolution, Status, Surety
from chalicelib.domain.commit import Loaded
from chalicelib.domain.escalation import Escalation, Evidence, Takeover, Trigger
from chalicelib.domain.moves import Refused, Why
from chalicelib.inbox.desk import Desk, Offer, blank, desk_of, refusal_words
from chalicelib.inbox.situation import Situation, situation_of, window_of
from chalicelib.inbox.time_words import Urgency
from tests.fakes.cast import DANA, LEE, a_case, a_thread, an_escalation
from tests.fakes.clock import MONDAY_10
from tests.journeys.clinic import a_playbook

MADRID = ZoneInfo("Europe/Madrid")
HELD: dict[str, Any] = {"status": Status.WITH_HUMAN, "takeover": Takeover(DANA.person_id, "Dana", MONDAY_10)}


def loaded(case: Case | None, escalation: Escalation | None = None, **head: Any) -> Loaded:
    return Loaded(a_thread(**{"last_inbound_at": MONDAY_10, **head}), case, escalation, ())


def situation(
    case: Case | None, escalation: Escalation | None = None, person_id: str = "p-dana"
) -> Situation:
    return situation_of(
        loaded(case, escalation), person_id=person_id, playbook=a_playbook(), zone=MADRID, now=MONDAY_10
    )


def desk(
    case: Case | None, escalation: Escalation | None = None, person_id: str = "p-dana", **head: Any
) -> Desk:
    return desk_of(
        loaded(case, escalation, **head),
        person_id=person_id,
        playbook=a_playbook(),
        now=MONDAY_10,
        zone=MADRID,
    )


class TestStanding:
    @pytest.mark.parametrize(
        ("case", "person_id", "words"),
        [
            (None, "p-dana", "Nothing open"),
            (a_case(), "p-dana", "With the AI"),
            (a_case(status=Status.WAITING_FOR_HUMAN), "p-dana", "Waiting in Front desk"),
            (a_case(status=Status.WAITING_FOR_HUMAN, queue="gone"), "p-dana", "Waiting for a person"),
            (a_case(**HELD), "p-dana", "With you since 11:00"),
            (a_case(**HELD), "p-lee", "With Dana since 11:00"),
            (
                a_case(status=Status.RESOLVED, resolution=Resolution("ai", Surety.SILENT, MONDAY_10)),
                "p-dana",
                "Resolved 11:00: nobody asked again",
            ),
        ],
    )
    def test_is_said_to_who_looks(self, case: Case | None, person_id: str, words: str) -> None:
        assert situation(case, person_id=person_id).standing == words


class TestClocks:
    @pytest.mark.parametrize(
        ("hours", "urgency"), [(0, Urgency.CALM), (22, Urgency.SOON), (24, Urgency.OVER)]
    )
    def test_whatsapps_window_runs_for_a_day_from_the_last_message(
        self, hours: int, urgency: Urgency
    ) -> None:
        window = window_of(a_thread(last_inbound_at=MONDAY_10), MONDAY_10 + timedelta(hours=hours))
        assert window
        assert window.urgency is urgency

    def test_no_window_runs_for_who_never_wrote(self) -> None:
        assert window_of(a_thread(), MONDAY_10) is None

    @pytest.mark.parametrize(
        ("minutes", "words"), [(5, "First answer 11:05, in time"), (31, "First answer 11:31, late")]
    )
    def test_the_first_answer_is_judged_by_the_due_time(self, minutes: int, words: str) -> None:
        escalation = an_escalation(first_reply_at=MONDAY_10 + timedelta(minutes=minutes))
        told = situation(a_case(**HELD), escalation)
        assert (told.answered, told.answer) == (words, None)

    @pytest.mark.parametrize(("kept", "words"), [(True, "promise kept"), (False, "promise not kept")])
    def test_the_first_answer_is_judged_by_what_was_promised(self, kept: bool, words: str) -> None:
        escalation = an_escalation(first_reply_at=MONDAY_10, promise_kept=kept)
        assert situation(a_case(**HELD), escalation).answered == f"First answer 11:00, {words}"

    def test_the_next_answer_that_is_owed_counts_down_like_the_first(self) -> None:
        owed_at = MONDAY_10 + timedelta(minutes=4)
        told = situation(a_case(**HELD), an_escalation(first_reply_at=MONDAY_10, reply_owed_at=owed_at))
        assert told.answer
        assert (told.answer.due_at, told.answer.urgency) == (owed_at, Urgency.SOON)


class TestPacket:
    def test_has_six_fields(self) -> None:
        escalation = an_escalation(
            evidence=(
                Evidence(Trigger.VIP, "vip.tag"),
                Evidence(Trigger.HUMAN_REQUEST, "human_request.words", "m-1", "a person please"),
            )
        )
        packet = situation(a_case(), escalation).packet
        assert packet
        assert packet.intent == "Book an appointment"
        assert packet.goal == "see a dentist this week"
        assert packet.facts == tuple(replace(fact, name="Day") for fact in escalation.packet.facts)
        assert packet.tried == escalation.packet.tried
        assert packet.triggers == ("VIP customer", "Asked for a person")
        assert packet.quotes == (("a person please", "m-1"),)
        assert packet.suggested_reply == "Hi Maria, does Thursday at 10 suit you?"

    def test_is_absent_when_nothing_was_escalated(self) -> None:
        assert situation(a_case()).packet is None


class TestDesk:
    @pytest.mark.parametrize(
        ("case", "person_id", "offer"),
        [
            (None, "p-dana", Offer.CLOSED),
            (a_case(), "p-dana", Offer.TAKE),
            (a_case(status=Status.WAITING_FOR_HUMAN), "p-dana", Offer.TAKE),
            (a_case(**HELD), "p-dana", Offer.WRITE),
            (a_case(**HELD), LEE.person_id, Offer.WATCH),
            (a_case(status=Status.RESOLVED), "p-dana", Offer.CLOSED),
        ],
    )
    def test_offers_one_thing(self, case: Case | None, person_id: str, offer: Offer) -> None:
        assert desk(case, person_id=person_id).offer is offer

    def test_stays_the_same_while_the_offer_does(self) -> None:
        case = a_case(**HELD)
        before = desk(case, an_escalation())
        assert desk(case, an_escalation(first_reply_at=MONDAY_10)).state == before.state
        assert desk(case, last_inbound_at=MONDAY_10 - timedelta(days=1)).state != before.state
        assert desk(case, person_id="p-lee").state != before.state

    def test_suggests_a_reply_until_a_person_has_written(self) -> None:
        case = a_case(**HELD)
        assert desk(case, an_escalation()).suggested_reply == "Hi Maria, does Thursday at 10 suit you?"
        assert desk(case, an_escalation(first_reply_at=MONDAY_10)).suggested_reply == ""

    def test_gives_every_form_its_own_id(self) -> None:
        assert blank().form_id != blank().form_id


class TestRefusal:
    def test_names_who_came_first_and_when(self) -> None:
        refused = Refused(Why.TAKEN_BY_ANOTHER, Takeover("p-lee", "Lee", MONDAY_10 - timedelta(minutes=18)))
        assert (
            refusal_words(refused, MONDAY_10, MADRID)
            == "Lee took this over at 10:42, so nothing was changed."
        )

    @pytest.mark.parametrize("why", list(Why))
    def test_says_why_and_what_to_do(self, why: Why) -> None:
        assert refusal_words(Refused(why), MONDAY_10, MADRID).endswith(".")
