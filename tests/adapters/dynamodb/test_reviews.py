"""The contract of Reviews and ProposedVersions, in memory and on the table."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from chalicelib.domain.case import Surety
from chalicelib.domain.review.drawn import Draw, Drawn, Stratum
from chalicelib.domain.review.proposed import Edit, EditKind, Gap, Mending, ProposedVersion, Quote
from chalicelib.domain.review.verdict import JUDGE, Kind, Piece, Verdict
from chalicelib.domain.week import week_of
from chalicelib.use_cases.review_ports import ProposedVersions, Reviews
from tests.adapters.dynamodb.conftest import Store
from tests.fakes.clock import MONDAY_10

WEEK = week_of(MONDAY_10)
ESCALATED = Drawn("c1", "t1", MONDAY_10, MONDAY_10 + timedelta(hours=1), "booking", "e1", "risk")
CLOSED = Drawn("c2", "t2", MONDAY_10, MONDAY_10 + timedelta(hours=2), None, surety=Surety.SILENT)
SIZES = ((Stratum("", None, Surety.SILENT), 4), (Stratum("risk", "booking"), 31))
DRAW = Draw(WEEK, MONDAY_10 + timedelta(days=7), (ESCALATED, CLOSED), SIZES)
OURS = Verdict(WEEK, "c1", "e1", Kind.NEEDLESS, Piece.TONE, "p-lee", "Lee", MONDAY_10, "too dry for Maria")
JUDGED = Verdict(WEEK, "c2", "", Kind.MISSED, None, JUDGE, "rules", MONDAY_10, "came back")
GAP = Gap("g1", Piece.TONE, "booking", "risk", ("parking",), ("c1.e1",), 12.5)
MENDING = Mending(
    GAP, (Edit(EditKind.PROMPT_LINE, "Be kind to “my car”."),), (Quote("c1", "my car"), Quote("c3", "a van"))
)
PROPOSED = ProposedVersion("p1", WEEK, MENDING, 3, "p-lee", "Lee", MONDAY_10)
LATER = MONDAY_10 + timedelta(days=8)


@pytest.fixture
def reviews(store: Store) -> Reviews:
    return store.reviews


@pytest.fixture
def proposals(store: Store) -> ProposedVersions:
    return store.proposed_versions


class TestADraw:
    def test_is_kept_as_it_is(self, reviews: Reviews) -> None:
        assert reviews.draw(WEEK) is None
        assert reviews.keep(DRAW) == DRAW
        assert reviews.draw(WEEK) == DRAW

    def test_is_kept_once_a_week(self, reviews: Reviews) -> None:
        reviews.keep(DRAW)
        assert reviews.keep(replace(DRAW, rows=())) == DRAW
        assert reviews.draw(WEEK) == DRAW


class TestAVerdict:
    def test_is_given_back_with_the_others_of_its_week(self, reviews: Reviews) -> None:
        reviews.give(OURS)
        reviews.give(JUDGED)
        assert set(reviews.verdicts(WEEK)) == {OURS, JUDGED}
        assert reviews.verdicts("2020-W01") == ()

    def test_of_a_person_takes_the_place_of_the_one_before(self, reviews: Reviews) -> None:
        reviews.give(OURS)
        anew = replace(OURS, kind=Kind.RIGHT, piece=None, by="p-ada", by_name="Ada", text="")
        reviews.give(anew)
        assert reviews.verdicts(WEEK) == (anew,)

    def test_of_the_judge_stands_beside_it(self, reviews: Reviews) -> None:
        both = replace(JUDGED, by="p-lee", by_name="Lee", kind=Kind.RIGHT)
        reviews.give(JUDGED)
        reviews.give(both)
        assert set(reviews.verdicts(WEEK)) == {JUDGED, both}

    def test_is_found_by_the_weeks_that_a_time_touches(self, reviews: Reviews) -> None:
        reviews.give(OURS)
        assert reviews.between(MONDAY_10, MONDAY_10 + timedelta(minutes=1)) == (OURS,)
        assert reviews.between(LATER, LATER + timedelta(minutes=1)) == ()


class TestFinished:
    def test_weeks_are_named_once_the_oldest_first(self, reviews: Reviews) -> None:
        for week in ("2026-W48", "2026-W47", "2026-W48"):
            reviews.finish(week, at=MONDAY_10)
        assert reviews.finished() == ("2026-W47", "2026-W48")


class TestForgetting:
    def forget(
        self, reviews: Reviews, case_id: str = "c1", thread_id: str = "t1", now: datetime = LATER
    ) -> None:
        reviews.forget(thread_id, [(case_id, MONDAY_10)], now=now)

    def test_cuts_the_row_off_and_keeps_it(self, reviews: Reviews) -> None:
        reviews.keep(DRAW)
        for _ in range(2):
            self.forget(reviews)
        assert reviews.draw(WEEK) == replace(DRAW, rows=(replace(ESCALATED, thread_id=""), CLOSED))

    def test_takes_the_words_and_keeps_the_verdict(self, reviews: Reviews) -> None:
        reviews.give(OURS)
        reviews.give(JUDGED)
        self.forget(reviews)
        assert set(reviews.verdicts(WEEK)) == {replace(OURS, text=""), JUDGED}

    def test_reaches_the_week_in_which_a_case_was_reviewed_later(self, reviews: Reviews) -> None:
        late = week_of(LATER)
        reviews.give(replace(OURS, week=late))
        self.forget(reviews)
        assert reviews.verdicts(late)[0].text == ""

    def test_takes_the_quotes_out_of_proposed_changes(
        self, reviews: Reviews, proposals: ProposedVersions
    ) -> None:
        proposals.propose(PROPOSED)
        self.forget(reviews)
        found = proposals.proposed("p1")
        assert found is not None
        assert found.mending.quotes == (Quote("c3", "a van"),)
        assert found.mending.edits[0].text == "Be kind to “…”."

    def test_of_nobody_changes_nothing(self, reviews: Reviews) -> None:
        reviews.keep(DRAW)
        reviews.forget("t1", [], now=LATER)
        assert reviews.draw(WEEK) == DRAW


class TestAProposedVersion:
    def test_is_given_back_as_it_is(self, proposals: ProposedVersions) -> None:
        assert proposals.proposed("p1") is None
        proposals.propose(PROPOSED)
        assert proposals.proposed("p1") == PROPOSED

    def test_is_listed_the_newest_first(self, proposals: ProposedVersions) -> None:
        newer = replace(PROPOSED, proposal_id="p0", proposed_at=LATER)
        for each in (PROPOSED, newer):
            proposals.propose(each)
        assert proposals.all() == (newer, PROPOSED)

    def test_keeps_the_version_with_which_it_came_first(self, proposals: ProposedVersions) -> None:
        proposals.propose(PROPOSED)
        proposals.published("p1", 4, at=LATER)
        proposals.published("p1", 5, at=LATER + timedelta(days=1))
        assert proposals.proposed("p1") == replace(PROPOSED, published_version=4, published_at=LATER)

    def test_that_nobody_knows_is_not_made_by_a_note(self, proposals: ProposedVersions) -> None:
        proposals.published("p9", 4, at=LATER)
        assert proposals.proposed("p9") is None
