"""What was recorded in English is said in the reader's language: lines of events, steps, reasons, errors."""

from __future__ import annotations

import gettext
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from chalicelib.adapters import cognito
from chalicelib.adapters.whatsapp.errors import KNOWN
from chalicelib.domain import handover
from chalicelib.domain.handover import PLAIN_FACTS
from chalicelib.inbox import language, words
from chalicelib.inbox.happened import EVENTS, happened_words
from chalicelib.inbox.recorded import WORDINGS, recorded
from chalicelib.use_cases import deliver_message, fetch_media, repair_outbox
from infra.translations import messages
from tests.fakes.cast import to_maria
from tests.fakes.clock import MONDAY_10

MADRID = ZoneInfo("Europe/Madrid")


class Bracketed(gettext.NullTranslations):
    """Every text is its English in brackets."""

    def gettext(self, message: str) -> str:
        return f"⟦{message}⟧"


@pytest.fixture
def bracketed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language, "_catalogue", lambda _language: Bracketed())


def told(turn: dict[str, Any], text: str = "as it was written") -> str:
    return happened_words(to_maria(text, turn=turn), MADRID)


class TestEvents:
    def test_are_told_from_their_record_on_the_readers_clock(self) -> None:
        until = datetime(2026, 11, 24, 9, 0, tzinfo=MONDAY_10.tzinfo).isoformat()
        record = {"event": "snoozed", "by": "Dana", "until_at": until}
        assert told(record) == "Dana snoozed the case until Tue 24 Nov, 10:00"

    def test_tell_a_promise_on_a_line_of_its_own(self) -> None:
        record = {"event": "handed_back_with_note", "by": "Dana", "note": "Paid", "promised": "A call"}
        assert told(record) == "Dana handed back to the AI: Paid\nPromised to the customer: A call"

    @pytest.mark.parametrize(
        "turn",
        [
            {},
            {"event": "unheard_of"},
            {"event": "takeover"},
            {"event": "snoozed", "by": "x", "until_at": "x"},
        ],
        ids=["none", "another", "without its values", "with wrong ones"],
    )
    def test_without_a_record_that_is_understood_stay_as_they_were_written(
        self, turn: dict[str, Any]
    ) -> None:
        assert told(turn) == "as it was written"

    def test_say_how_a_case_ended(self) -> None:
        record = {"event": "resolved", "by": "Dana", "surety": "verified"}
        assert told(record) == "Dana resolved the case (checked and done)"


class TestRecorded:
    @pytest.mark.parametrize("wording", WORDINGS)
    def test_in_english_stays_what_it_was(self, wording: str) -> None:
        text = wording.replace("%(", "").replace(")s", "")
        assert recorded(text) == text

    @pytest.mark.parametrize(
        ("text", "said"),
        [
            ("The AI answered from Prices, Hours", "⟦The AI answered from Prices, Hours⟧"),
            ("Dana wrote (not delivered)", "⟦⟦Dana wrote⟧ (not delivered)⟧"),
            ("clarifying question 1 of 2", "⟦clarifying question 1 of 2⟧"),
        ],
    )
    def test_is_known_by_its_wording(self, bracketed: None, text: str, said: str) -> None:
        assert recorded(text) == said

    def test_of_nothing_is_nothing(self, bracketed: None) -> None:
        assert recorded("") == ""

    def test_knows_what_the_code_records(self) -> None:
        shown = (
            [fetch_media.NO_WORDS, fetch_media.TOO_LONG, fetch_media.NOT_WRITTEN, fetch_media.SILENT]
            + [cognito.START_AGAIN, cognito.TRY_LATER, cognito.NOT_VALID, repair_outbox.UNKNOWN["title"]]
            + [name.capitalize() for name, _ in PLAIN_FACTS]
            + [deliver_message.OPTED_OUT["title"]]
        )
        known = set(messages())
        assert [text for text in shown if text not in known] == []
        assert [code for code, error in KNOWN.items() if not {error.title, error.what_to_do} <= known] == []

    def test_words_for_why_are_those_that_are_recorded(self) -> None:
        assert words.WHY == handover.WHY
        assert words.WHY_RULE == handover.WHY_RULE

    def test_lines_of_events_are_all_translated(self) -> None:
        assert set(EVENTS.values()) <= set(messages())
