"""New messages belong to the open case, to the one they reopen, or to a new one; some ask for nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from chalicelib.domain.case import Case, Resolution, Status, Surety
from chalicelib.domain.case_choice import asks_for_nothing, choose_case
from chalicelib.domain.inbound import NEVER_ANSWERED
from tests.domain.building import a_loaded, maria, minutes
from tests.fakes.cast import THREAD_ID, a_case
from tests.fakes.clock import MONDAY_10
from tests.journeys.clinic import a_playbook

PLAYBOOK = a_playbook(reopen_within_hours=72, version=7)
OPEN = a_case()
RESOLVED = a_case(status=Status.RESOLVED, resolution=Resolution("p-dana", Surety.CONFIRMED, MONDAY_10))
WINDOW = timedelta(hours=72)


class TestChooseCase:
    @pytest.mark.parametrize("status", [Status.WITH_AI, Status.WAITING_FOR_HUMAN, Status.WITH_HUMAN])
    def test_goes_on_with_the_open_case_however_old(self, status: Status) -> None:
        case = replace(OPEN, status=status)
        asked = maria("And?", at=60 * 24 * 90)
        assert choose_case(a_loaded(asked, case=case), PLAYBOOK, asked.sent_at) == (case, case)

    def test_begins_the_first_case_with_the_first_message(self) -> None:
        first, second = maria("Hello", at=1), maria("Do you open today?", at=2)
        case, before = choose_case(a_loaded(first, second), PLAYBOOK, minutes(3))
        assert before is None
        assert case == Case(
            case_id=f"{first.message_id[:13]}-c{first.message_id[-16:]}",
            thread_id=THREAD_ID,
            status=Status.WITH_AI,
            opened_at=first.sent_at,
            queue="front-desk",
            playbook_version=7,
            check_at=minutes(1) + timedelta(hours=24, minutes=30),
        )

    def test_begins_a_case_no_later_than_now_though_a_clock_runs_fast(self) -> None:
        asked = maria("Hello", at=5)
        case, _ = choose_case(a_loaded(asked), PLAYBOOK, minutes(1))
        assert case.opened_at == minutes(1)

    def test_names_a_case_by_its_first_message_so_that_two_workers_name_the_same_one(self) -> None:
        loaded = a_loaded(maria("Hello"))
        one, _ = choose_case(loaded, PLAYBOOK, minutes(1))
        other, _ = choose_case(loaded, PLAYBOOK, minutes(2))
        assert one.case_id == other.case_id

    @pytest.mark.parametrize("after", [timedelta(0), timedelta(hours=71), WINDOW])
    def test_returns_to_the_resolved_case_inside_the_reopen_window(self, after: timedelta) -> None:
        asked = maria("It still hurts", at=after / timedelta(minutes=1))
        assert choose_case(a_loaded(asked, case=RESOLVED), PLAYBOOK, asked.sent_at) == (RESOLVED, RESOLVED)

    def test_begins_a_new_case_after_the_reopen_window(self) -> None:
        asked = maria("Hello again", at=(WINDOW + timedelta(seconds=1)) / timedelta(minutes=1))
        case, before = choose_case(a_loaded(asked, case=RESOLVED), PLAYBOOK, asked.sent_at)
        assert before is None
        assert case.case_id != RESOLVED.case_id

    def test_measures_the_window_to_when_the_customer_wrote_not_to_when_we_read(self) -> None:
        asked = maria("It still hurts", at=60)
        late = asked.sent_at + timedelta(days=6)
        assert choose_case(a_loaded(asked, case=RESOLVED), PLAYBOOK, late) == (RESOLVED, RESOLVED)

    def test_never_reopens_where_the_window_is_zero(self) -> None:
        never = a_playbook(reopen_within_hours=0)
        asked = maria("It still hurts", at=1)
        assert choose_case(a_loaded(asked, case=RESOLVED), never, minutes(1))[1] is None


class TestAsksForNothing:
    @pytest.mark.parametrize("kind", sorted(NEVER_ANSWERED))
    def test_holds_of_what_whatsapp_reports_without_a_question(self, kind: str) -> None:
        assert asks_for_nothing(a_loaded(maria("👍", kind=kind), case=OPEN)) == f"{kind} asks for nothing"

    def test_holds_not_of_a_reaction_that_comes_with_a_question(self) -> None:
        both = a_loaded(maria("👍", kind="reaction"), maria("When?", at=1), case=OPEN)
        assert asks_for_nothing(both) is None

    def test_holds_of_closing_words_after_a_resolution(self) -> None:
        thanked = a_loaded(maria("Thanks!", at=1), maria("🙏", at=2), case=RESOLVED)
        assert asks_for_nothing(thanked) == "closing words after a resolution"

    def test_holds_of_thanks_with_a_reaction_after_a_resolution(self) -> None:
        thanked = a_loaded(maria("Thanks!", at=1), maria("", at=2, kind="reaction"), case=RESOLVED)
        assert asks_for_nothing(thanked) == "closing words after a resolution"

    def test_holds_not_of_closing_words_while_a_case_is_open(self) -> None:
        assert asks_for_nothing(a_loaded(maria("Ok", at=1), case=OPEN)) is None

    def test_holds_not_of_closing_words_that_open_a_thread(self) -> None:
        assert asks_for_nothing(a_loaded(maria("Ok"))) is None

    def test_holds_not_of_thanks_followed_by_a_question(self) -> None:
        asked = a_loaded(maria("Thanks!", at=1), maria("but when?", at=2), case=RESOLVED)
        assert asks_for_nothing(asked) is None

    def test_holds_not_of_an_image(self) -> None:
        assert asks_for_nothing(a_loaded(maria(kind="image"), case=RESOLVED)) is None

    def test_looks_only_at_what_no_decision_has_covered(self) -> None:
        thanked = a_loaded(maria("It hurts"), maria("Thanks!", at=5), case=RESOLVED, answered=1)
        assert asks_for_nothing(thanked) == "closing words after a resolution"
