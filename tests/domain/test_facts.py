"""Facts are read off committed records: each change tells exactly what happened, in ids only."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from chalicelib.domain.case import Assignee, Case, Resolution, Status, Surety
from chalicelib.domain.escalation import Escalation, Takeover
from chalicelib.domain.facts import (
    Change,
    FactName,
    Happened,
    facts_of,
    failed_for_now,
    newly_assignable,
    newly_clocked,
    newly_failed,
    to_deliver,
)
from chalicelib.domain.hold import Hold
from chalicelib.domain.inbound import Severity
from chalicelib.domain.message import Delivery, Message
from chalicelib.domain.notice import KeptNotice
from tests.fakes.cast import NUMBER, THREAD_ID, a_case, an_escalation, from_maria, to_maria
from tests.fakes.clock import MONDAY_10

NOW = MONDAY_10 + timedelta(hours=1)
DANAS = Takeover("p-dana", "Dana", MONDAY_10)
LEES = Takeover("p-lee", "Lee", NOW)
ANAS, BENS = Assignee("p-ana", "Ana", MONDAY_10), Assignee("p-ben", "Ben", NOW)

AI = a_case(intent="prices")
WAITING = replace(AI, status=Status.WAITING_FOR_HUMAN, escalation_id="esc-1")
HUMAN = replace(WAITING, status=Status.WITH_HUMAN, takeover=DANAS)
DONE = replace(HUMAN, status=Status.RESOLVED, resolution=Resolution("p-dana", Surety.SILENT, MONDAY_10))

CASES: dict[str, tuple[Case | None, Case, tuple[FactName, ...]]] = {
    "a new case": (None, AI, (FactName.CASE_OPENED,)),
    "a new case that escalates at once": (None, WAITING, (FactName.CASE_OPENED,)),
    "an answer in a case": (AI, replace(AI, clarifications=1), ()),
    "an escalation, which its own record tells": (AI, WAITING, ()),
    "a takeover from the queue": (WAITING, HUMAN, (FactName.CASE_TAKEN_OVER,)),
    "a takeover from the AI": (AI, replace(HUMAN, escalation_id=None), (FactName.CASE_TAKEN_OVER,)),
    "a hand back": (HUMAN, AI, (FactName.CASE_HANDED_BACK,)),
    "a hand back out of the queue": (WAITING, AI, (FactName.CASE_HANDED_BACK,)),
    "a resolution by a person": (HUMAN, DONE, (FactName.CASE_RESOLVED,)),
    "a resolution by the AI": (AI, DONE, (FactName.CASE_RESOLVED,)),
    "an assignment": (WAITING, replace(WAITING, assignee=ANAS), (FactName.CASE_ASSIGNED,)),
    "an assignment that begins with the escalation": (
        HUMAN,
        replace(WAITING, assignee=ANAS),
        (FactName.CASE_ASSIGNED, FactName.CASE_RETURNED),
    ),
    "an assignment that goes on": (
        replace(WAITING, assignee=ANAS),
        replace(WAITING, assignee=BENS),
        (FactName.CASE_ASSIGNED,),
    ),
    "an assignment to nobody": (replace(WAITING, assignee=ANAS), WAITING, (FactName.CASE_UNASSIGNED,)),
    "an assignee who takes over": (replace(WAITING, assignee=ANAS), HUMAN, (FactName.CASE_TAKEN_OVER,)),
    "a case whose person is gone": (HUMAN, WAITING, (FactName.CASE_RETURNED,)),
    "a case that is moved": (HUMAN, replace(WAITING, queue="billing"), ()),
    "a case taken from a colleague": (HUMAN, replace(HUMAN, takeover=LEES), (FactName.CASE_TAKEN_OVER,)),
    "a colleague who joined": (HUMAN, replace(HUMAN, joined=(LEES,)), ()),
    "a reopening": (DONE, replace(AI, reopens=1), (FactName.CASE_REOPENED,)),
    "a reopening that escalates at once": (DONE, WAITING, (FactName.CASE_REOPENED,)),
}


def names(change: Change) -> tuple[FactName, ...]:
    """What a change tells."""
    return tuple(fact.name for fact in facts_of(change, at=NOW))


class TestFactsOfACase:
    @pytest.mark.parametrize("what", CASES)
    def test_tell_of(self, what: str) -> None:
        old, new, expected = CASES[what]
        assert names(Change(old, new)) == expected

    @pytest.mark.parametrize("case", [AI, WAITING, HUMAN, DONE])
    def test_tell_nothing_of_a_write_that_changed_no_status(self, case: Case) -> None:
        assert names(Change(case, replace(case, customer_goal="see a dentist"))) == ()

    def test_carry_who_took_over_and_the_escalation_it_ends(self) -> None:
        assert facts_of(Change(WAITING, HUMAN), at=NOW) == (
            Happened(
                FactName.CASE_TAKEN_OVER,
                THREAD_ID,
                NOW,
                "case-1",
                "esc-1",
                detail={"intent": "prices", "queue": "front-desk", "by": "p-dana"},
            ),
        )

    def test_carry_how_sure_a_resolution_is(self) -> None:
        (fact,) = facts_of(Change(HUMAN, DONE), at=NOW)
        assert (fact.detail["by"], fact.detail["surety"]) == ("p-dana", "silent")

    def test_name_the_escalation_that_a_hand_back_ended(self) -> None:
        (fact,) = facts_of(Change(HUMAN, AI), at=NOW)
        assert fact.escalation_id == "esc-1"


REMINDED = an_escalation(reminded_at=NOW)
BREACHED = replace(REMINDED, breached_at=NOW)

ESCALATIONS: dict[str, tuple[Escalation | None, Escalation, tuple[FactName, ...]]] = {
    "a new escalation": (None, an_escalation(), (FactName.CASE_ESCALATED,)),
    "a reminder": (an_escalation(), REMINDED, (FactName.SLA_REMINDED,)),
    "a breach": (REMINDED, BREACHED, (FactName.SLA_BREACHED,)),
    "a reminder and a breach marked at once": (
        an_escalation(),
        BREACHED,
        (FactName.SLA_REMINDED, FactName.SLA_BREACHED),
    ),
    "each step of the alert chain": (
        replace(BREACHED, alerted=("lead",)),
        replace(BREACHED, alerted=("lead", "owner")),
        (FactName.SLA_ALERTED,),
    ),
    "a move to another queue, whose clock begins anew": (
        BREACHED,
        an_escalation(queue="billing", revision=2),
        (FactName.CASE_MOVED,),
    ),
    "a pause, which is no move": (REMINDED, replace(REMINDED, revision=2, pauses=1), ()),
    "a move after a pause": (
        an_escalation(revision=2, pauses=1),
        an_escalation(queue="billing", revision=3, pauses=1),
        (FactName.CASE_MOVED,),
    ),
    "the first human message": (BREACHED, replace(BREACHED, first_reply_at=NOW), (FactName.CASE_ANSWERED,)),
    "the next one, which nobody waits to hear of": (
        replace(BREACHED, first_reply_at=NOW, reply_owed_at=NOW),
        replace(BREACHED, first_reply_at=NOW),
        (),
    ),
    "a next answer that was missed": (
        an_escalation(first_reply_at=NOW, reply_owed_at=NOW),
        an_escalation(first_reply_at=NOW, reply_owed_at=NOW, reply_missed_at=NOW),
        (FactName.SLA_REPLY_MISSED,),
    ),
    "a takeover, which the case tells": (BREACHED, replace(BREACHED, takeover=DANAS), ()),
    "a fact added to the packet": (
        REMINDED,
        replace(REMINDED, packet=replace(REMINDED.packet, facts=())),
        (),
    ),
}


class TestFactsOfAnEscalation:
    @pytest.mark.parametrize("what", ESCALATIONS)
    def test_tell_of(self, what: str) -> None:
        old, new, expected = ESCALATIONS[what]
        assert names(Change(old, new)) == expected

    def test_say_whether_the_promise_was_kept(self) -> None:
        answered = replace(BREACHED, first_reply_at=NOW, promise_kept=False)
        (fact,) = facts_of(Change(BREACHED, answered), at=NOW)
        assert fact.detail["promise_kept"] is False

    def test_name_the_step_of_the_alert_chain(self) -> None:
        (fact,) = facts_of(Change(BREACHED, replace(BREACHED, alerted=("lead",))), at=NOW)
        assert fact.detail["alert"] == "lead"


PENDING = to_maria()
SENT = replace(PENDING, delivery=Delivery.SENT)
FAILED = replace(PENDING, delivery=Delivery.FAILED, error={"code": 131026, "title": "undeliverable"})

MESSAGES: dict[str, tuple[Message | None, Message, tuple[FactName, ...]]] = {
    "a failure": (SENT, FAILED, (FactName.MESSAGE_FAILED,)),
    "a failure once": (FAILED, replace(FAILED, attempts=2), ()),
    "no delivery": (PENDING, SENT, ()),
    "no new message": (None, PENDING, ()),
    "no customer's message": (None, from_maria(), ()),
}


class TestFactsOfAMessage:
    @pytest.mark.parametrize("what", MESSAGES)
    def test_tell_of(self, what: str) -> None:
        old, new, expected = MESSAGES[what]
        assert names(Change(old, new)) == expected

    def test_carry_whatsapps_code_and_no_word_of_the_message(self) -> None:
        assert facts_of(Change(SENT, FAILED), at=NOW) == (
            Happened(
                FactName.MESSAGE_FAILED,
                THREAD_ID,
                NOW,
                "case-1",
                message_id=PENDING.message_id,
                detail={"code": 131026},
            ),
        )


class TestFactsOfAnythingElse:
    @pytest.mark.parametrize("old", [None, AI, PENDING, an_escalation()])
    def test_tell_nothing_of_a_record_that_is_deleted(self, old: Case | Message | Escalation | None) -> None:
        assert names(Change(old, None)) == ()


class TestWhatFollows:
    def test_a_committed_message_goes_out_once(self) -> None:
        assert to_deliver(Change(None, PENDING)) == PENDING
        assert to_deliver(Change(PENDING, replace(PENDING, attempts=1))) is None
        assert to_deliver(Change(replace(PENDING, delivery=Delivery.UNKNOWN), PENDING)) is None

    def test_what_the_customer_wrote_or_only_people_see_never_goes_out(self) -> None:
        assert to_deliver(Change(None, from_maria())) is None
        assert to_deliver(Change(None, replace(PENDING, kind="event", delivery=None))) is None

    def test_the_clock_starts_with_the_escalation_and_only_then(self) -> None:
        assert newly_clocked(Change(None, an_escalation())) == an_escalation()
        assert newly_clocked(Change(an_escalation(), REMINDED)) is None

    @pytest.mark.parametrize("before", [delivery for delivery in Delivery if delivery is not Delivery.FAILED])
    def test_a_failure_is_new_whatever_stood_before(self, before: Delivery) -> None:
        assert newly_failed(Change(replace(PENDING, delivery=before), FAILED)) == FAILED

    def test_a_failure_is_new_once(self) -> None:
        assert newly_failed(Change(FAILED, FAILED)) is None


HELD = Hold(
    NUMBER, 131031, "The account is locked", "Open WhatsApp Manager.", NOW, NOW + timedelta(minutes=5)
)
NEWS = KeptNotice("n-1", NOW, "account_update", Severity.WARNING, "Quality is low", "Send less.")


class TestFactsOfTheChannel:
    def test_tell_of_a_hold_and_of_its_end(self) -> None:
        assert names(Change(None, HELD)) == (FactName.OUTBOX_HELD,)
        assert names(Change(HELD, None)) == (FactName.OUTBOX_RESUMED,)

    def test_carry_whatsapps_code_and_our_own_words(self) -> None:
        (fact,) = facts_of(Change(None, HELD), at=NOW)
        assert fact.detail == {
            "number": NUMBER,
            "since": NOW.isoformat(),
            "code": 131031,
            "title": "The account is locked",
            "what_to_do": "Open WhatsApp Manager.",
        }

    def test_tell_nothing_of_what_only_slows_a_number(self) -> None:
        slowed = replace(HELD, stops=False)
        assert names(Change(None, slowed)) == names(Change(slowed, None)) == ()

    def test_tell_nothing_of_another_try(self) -> None:
        assert names(Change(HELD, replace(HELD, probes=1))) == ()

    @pytest.mark.parametrize("severity", [Severity.WARNING, Severity.STOPS])
    def test_tell_of_news_that_matters(self, severity: Severity) -> None:
        (fact,) = facts_of(Change(None, replace(NEWS, severity=severity)), at=NOW)
        assert (fact.name, fact.detail["notice"]) == (FactName.CHANNEL_ALERTED, "n-1")

    def test_tell_nothing_of_news_that_does_not(self) -> None:
        assert names(Change(None, replace(NEWS, severity=Severity.INFO))) == ()
        assert names(Change(NEWS, replace(NEWS, count=2))) == ()


class TestAFailureThatPasses:
    PASSING = replace(FAILED, error={"code": 131000, "passing": True})

    def test_is_sent_again_and_is_no_failure_yet(self) -> None:
        change = Change(SENT, self.PASSING)
        assert failed_for_now(change) == self.PASSING
        assert (newly_failed(change), names(change)) == (None, ())

    def test_is_a_failure_the_second_time(self) -> None:
        change = Change(replace(SENT, repeats=1), replace(self.PASSING, repeats=1))
        assert failed_for_now(change) is None
        assert newly_failed(change)


class TestTheWindowsMark:
    def test_is_told_once(self) -> None:
        warned = replace(an_escalation(), window_warned_at=NOW)
        assert names(Change(an_escalation(), warned)) == (FactName.WINDOW_CLOSING,)
        assert names(Change(warned, warned)) == ()


class TestPassedOn:
    def test_a_taken_case_names_who_had_it(self) -> None:
        (fact,) = facts_of(Change(HUMAN, replace(HUMAN, takeover=LEES)), at=NOW)
        assert (fact.detail["by"], fact.detail["taken_from"]) == ("p-lee", "p-dana")

    def test_two_assignments_of_one_case_are_told_apart(self) -> None:
        first, again = replace(WAITING, assignee=ANAS), replace(WAITING, assignee=replace(ANAS, at=NOW))
        told = [facts_of(Change(WAITING, case), at=NOW)[0].detail["since"] for case in (first, again)]
        assert told[0] != told[1]


class TestNewlyAssignable:
    WAITS = an_escalation(assigns=True)

    @pytest.mark.parametrize(
        ("old", "new", "given"),
        [
            pytest.param(None, WAITS, True, id="a new escalation"),
            pytest.param(WAITS, replace(WAITS, revision=2), True, id="a moved one"),
            pytest.param(
                WAITS, replace(WAITS, revision=2, pauses=1), False, id="one whose clock was set later"
            ),
            pytest.param(replace(WAITS, takeover=DANAS), WAITS, True, id="one that is returned"),
            pytest.param(None, an_escalation(), False, id="where nothing is given out"),
            pytest.param(WAITS, replace(WAITS, reminded_at=NOW), False, id="one that goes on waiting"),
            pytest.param(WAITS, replace(WAITS, takeover=DANAS), False, id="one that is taken over"),
            pytest.param(
                replace(WAITS, takeover=DANAS), replace(WAITS, closed_at=NOW), False, id="one that is over"
            ),
        ],
    )
    def test_is(self, old: Escalation | None, new: Escalation, given: bool) -> None:
        assert (newly_assignable(Change(old, new)) is not None) is given
