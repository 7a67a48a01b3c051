"""Gaps: what belongs together, how often it is in a week, and what would mend it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from chalicelib.domain.case import Surety
from chalicelib.domain.review.applied import with_edits
from chalicelib.domain.review.drafts import BLANK, mending_of
from chalicelib.domain.review.draw import draw
from chalicelib.domain.review.gaps import gaps_of
from chalicelib.domain.review.judge_by_rules import judged_by_rules
from chalicelib.domain.review.judging import Line, Transcript
from chalicelib.domain.review.proposed import ERASED, EditKind, ProposedVersion, without_words_of
from chalicelib.domain.review.telling import unsaid
from chalicelib.domain.review.verdict import JUDGE, Kind, Piece
from tests.domain.review.building import MONDAY, WEEK, closed, escalated, reviewed
from tests.journeys.clinic import a_playbook

PARKING = [escalated(number, "missing_knowledge", "prices") for number in range(40)]
RISKS = [escalated(number, "risk", "booking") for number in range(40, 60)]
DRAW = draw(WEEK, [*PARKING, *RISKS], at=MONDAY)
KEYS = [row.key for row in DRAW.rows if row.trigger == "missing_knowledge"]
OTHERS = [row.key for row in DRAW.rows if row.trigger == "risk"]


class TestAGap:
    def test_is_one_for_the_same_piece_intent_and_trigger(self) -> None:
        cases = [reviewed(DRAW, key, Piece.KNOWLEDGE_GAP, "Is there parking?") for key in KEYS[:4]]
        cases += [reviewed(DRAW, OTHERS[0], Piece.TONE, "Why so rude")]
        first, second = gaps_of(DRAW, cases)
        assert (first.piece, first.intent, first.trigger) == (
            Piece.KNOWLEDGE_GAP,
            "prices",
            "missing_knowledge",
        )
        assert first.keys == tuple(sorted(KEYS[:4]))
        assert first.words == ("parking",)
        assert second.piece is Piece.TONE

    def test_counts_each_case_for_its_share_of_the_week(self) -> None:
        cases = [reviewed(DRAW, key, Piece.KNOWLEDGE_GAP) for key in KEYS[:2]]
        cases += [reviewed(DRAW, key, None) for key in KEYS[2:8]]
        (gap,) = gaps_of(DRAW, cases)
        assert gap.cases_a_week == pytest.approx(2 * 40 / 8)

    def test_takes_no_verdict_of_the_judge(self) -> None:
        assert gaps_of(DRAW, [reviewed(DRAW, KEYS[0], Piece.TOOL, by=JUDGE)]) == ()

    def test_keeps_its_name_when_another_case_joins_it(self) -> None:
        one = [reviewed(DRAW, KEYS[3], Piece.TOOL, "The calendar is broken")]
        two = [*one, reviewed(DRAW, KEYS[0], Piece.TOOL, "Nothing works")]
        assert gaps_of(DRAW, one)[0].gap_id == gaps_of(DRAW, two)[0].gap_id

    def test_is_parted_by_words_where_no_intent_was_known(self) -> None:
        week = draw(WEEK, [escalated(number, "missing_knowledge", None) for number in range(4)], at=MONDAY)
        asked = ("Is there parking?", "Where can I park my car?", "Do you take dogs?", "Invoices by post")
        cases = [
            reviewed(week, row.key, Piece.KNOWLEDGE_GAP, words)
            for row, words in zip(week.rows, asked, strict=True)
        ]
        assert [len(gap.keys) for gap in gaps_of(week, cases)] == [2, 1, 1]

    def test_is_parted_where_enough_cases_of_an_intent_speak_of_something_else(self) -> None:
        asked = ["Is there parking?"] * 4 + ["Which insurance do you accept?"] * 3
        cases = [
            reviewed(DRAW, key, Piece.KNOWLEDGE_GAP, words)
            for key, words in zip(KEYS[:7], asked, strict=True)
        ]
        assert [gap.words[:1] for gap in gaps_of(DRAW, cases)] == [("parking",), ("insurance",)]

    def test_names_no_word_that_only_one_customer_wrote(self) -> None:
        (gap,) = gaps_of(DRAW, [reviewed(DRAW, KEYS[0], Piece.KNOWLEDGE_GAP, "Mary Poppins wants parking")])
        assert gap.words == ()

    @pytest.mark.parametrize(
        ("asked", "words"),
        [
            (("Is there anything about parking?", "You say nothing about parking"), ("parking",)),
            (
                ("Do you have parking near the clinic?", "Tell me where the parking is", "Parking!"),
                ("parking",),
            ),
            (
                ("Can I still return opened bottles?", "I already opened it, can I return it?"),
                ("opened", "return"),
            ),
            (("¿Me puede decir algo sobre la prórroga?", "Quería saber si hay prórroga"), ("prórroga",)),
            (
                ("Tem alguma informação sobre estacionamento?", "Onde fica o estacionamento?"),
                ("estacionamento",),
            ),
            (("Könnten Sie mir etwas über Parkplätze sagen?", "Gibt es Parkplätze?"), ("parkplätze",)),
            (("See https://a.example/parken", "https://a.example/parken doesn't open"), ()),
            (("Could you tell me something?", "I just wondered about something"), ()),
        ],
    )
    def test_is_named_by_what_customers_ask_about(
        self, asked: tuple[str, ...], words: tuple[str, ...]
    ) -> None:
        cases = [
            reviewed(DRAW, key, Piece.KNOWLEDGE_GAP, each) for key, each in zip(KEYS, asked, strict=False)
        ]
        assert gaps_of(DRAW, cases)[0].words == words

    def test_does_not_say_the_words_of_its_intent_again(self) -> None:
        assert unsaid(("parking", "lorries"), "Parking and access") == ("lorries",)


class TestADraft:
    def mended(self, piece: Piece, **more: object) -> tuple[EditKind, str]:
        cases = [
            reviewed(DRAW, key, piece, f"Is there parking for {own}?", **more)
            for key, own in zip(KEYS[:2], ("lorries", "bicycles"), strict=True)
        ]
        (gap,) = gaps_of(DRAW, cases)
        (edit,) = mending_of(gap, cases, a_playbook()).edits
        return edit.kind, edit.text

    def test_is_a_page_for_missing_knowledge_that_the_intent_uses(self) -> None:
        cases = [reviewed(DRAW, key, Piece.KNOWLEDGE_GAP, "Is there parking?") for key in KEYS[:2]]
        (gap,) = gaps_of(DRAW, cases)
        mending = mending_of(gap, cases, a_playbook())
        playbook = with_edits(a_playbook(), mending.edits)
        page = playbook.page("parking")
        assert page is not None
        assert (page.title, page.body) == ("Parking", BLANK)
        intent = playbook.intent("prices")
        assert intent is not None
        assert "parking" in intent.knowledge
        assert a_playbook().page("parking") is None

    def test_changes_what_the_ai_does_next_where_the_rule_is_unclear(self) -> None:
        assert self.mended(Piece.UNCLEAR_POLICY)[0] is EditKind.NEXT_ACTION

    def test_is_a_line_of_the_prompt_for_the_tone(self) -> None:
        assert self.mended(Piece.TONE)[0] is EditKind.PROMPT_LINE

    def test_calls_a_person_where_one_was_missed(self) -> None:
        week = draw(WEEK, [replace(closed(1, Surety.SILENT), intent="prices")], at=MONDAY)
        cases = [reviewed(week, week.rows[0].key, Piece.UNCLEAR_POLICY, "Well then", kind=Kind.MISSED)]
        (gap,) = gaps_of(week, cases)
        mending = mending_of(gap, cases, a_playbook())
        playbook = with_edits(a_playbook(), mending.edits)
        intent = playbook.intent("prices")
        assert mending.edits[0].kind is EditKind.CONDITION
        assert intent is not None
        assert intent.escalate_when[-1].id == mending.edits[0].name
        assert with_edits(playbook, mending.edits) == playbook

    @pytest.mark.parametrize("piece", list(Piece))
    def test_has_no_words_of_a_customer_in_the_playbook(self, piece: Piece) -> None:
        text = self.mended(piece)[1]
        assert not any(words in text for words in ("lorries", "bicycles", "Is there"))

    def test_loses_the_words_of_who_is_erased(self) -> None:
        cases = [reviewed(DRAW, key, Piece.TONE, f"Rude to {key}") for key in KEYS[:2]]
        (gap,) = gaps_of(DRAW, cases)
        kept = ProposedVersion("p", WEEK, mending_of(gap, cases, a_playbook()), 1, "p-lee", "Lee", MONDAY)
        gone = without_words_of(kept, frozenset({cases[0].row.case_id}))
        assert [quote.case_id for quote in gone.mending.quotes] == [cases[1].row.case_id]
        assert KEYS[0].split(".")[0] not in str(gone.mending.quotes)
        assert ERASED not in gone.mending.edits[0].text


class TestTheJudgeByRules:
    def judged(self, *said: str, came_back: bool = False) -> bool:
        lines = tuple(Line("customer", text) for text in said)
        return judged_by_rules(Transcript("c1", "booking", "en", lines, came_back)).missed

    def test_sees_a_person_missed_where_the_customer_came_back(self) -> None:
        assert self.judged("Thanks", came_back=True)

    @pytest.mark.parametrize("last", ["This is useless, I am very disappointed", "Esto es una vergüenza"])
    def test_sees_one_missed_where_the_last_words_were_unhappy(self, last: str) -> None:
        assert self.judged("When do you open?", last)

    def test_sees_none_missed_otherwise(self) -> None:
        assert not self.judged("This is useless", "Ah, found it. Thank you!")
        assert not self.judged()
