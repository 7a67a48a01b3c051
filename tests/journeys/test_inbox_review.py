"""The weekly review in the inbox: drawn once, one case after the other, gaps, a change that is followed."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest

from chalicelib import wiring
from chalicelib.domain.audit import Act
from chalicelib.domain.case import Surety
from chalicelib.domain.week import begins_at, week_of
from tests.fakes.clock import MONDAY_10
from tests.fakes.people import AuditFake
from tests.journeys.conftest import Inbox
from tests.journeys.world import World

WEEK = week_of(MONDAY_10)
NEXT_MONDAY = begins_at(WEEK) + timedelta(days=7, hours=9)


@pytest.fixture
def week(world: World) -> World:
    """Maria asked for a person, who answered; the week is over."""
    world.maria.writes("human please, my card is 4111 1111 1111 1111")
    world.settle()
    world.dana.takes_over()
    world.dana.replies("Hello Maria, how can I help?")
    world.dana.resolves(Surety.CONFIRMED)
    world.settle()
    world.clock.set(NEXT_MONDAY)
    return world


def key() -> str:
    """The one case of the draw."""
    draw = wiring.reviews().draw(WEEK)
    assert draw is not None
    (row,) = draw.rows
    return row.key


def acts(audit: AuditFake) -> list[Act]:
    return [line.act for line in reversed(audit.newest()) if line.act in (Act.BEGAN_REVIEW, Act.REVIEWED)]


class TestTheReview:
    def test_draws_the_week_once_for_everybody(self, inbox: Inbox, week: World) -> None:
        lee = inbox.of("lee")
        assert lee.get("/review").has(f"Review of {WEEK}", "Begin: draw the cases of this week")
        for _ in range(2):
            assert lee.submits(f"/review/{WEEK}").status == 303
        page = inbox.of("ada").get(f"/review?week={WEEK}")
        assert page.has("0 / 1", "Escalations in the whole week: 1.", "Risk", "none yet")
        assert acts(inbox.audit) == [Act.BEGAN_REVIEW]

    def test_waits_until_the_week_is_over(self, inbox: Inbox, week: World) -> None:
        week.clock.set(NEXT_MONDAY - timedelta(days=1))
        lee = inbox.of("lee")
        assert lee.get(lee.submits(f"/review/{WEEK}").location).has("This week is not over yet")
        assert wiring.reviews().draw(WEEK) is None

    def test_shows_packet_and_conversation_masked(self, inbox: Inbox, week: World) -> None:
        lee = inbox.of("lee")
        lee.submits(f"/review/{WEEK}")
        page = lee.get(f"/review/{WEEK}/cases/{key()}")
        assert page.has("Case 1 of 1", "Packet", "human please", "Hello Maria, how can I help?", "1111")
        assert "4111 1111" not in page.text

    def test_is_finished_with_the_last_verdict_which_may_be_changed(self, inbox: Inbox, week: World) -> None:
        lee = inbox.of("lee")
        lee.submits(f"/review/{WEEK}")
        here = f"/review/{WEEK}/cases/{key()}"
        refused = lee.submits(here, {"kind": "missed"})
        assert lee.get(refused.location).has("choose a verdict first")
        given = lee.submits(here, {"kind": "needless", "piece": "knowledge_gap", "text": "Say where to park"})
        assert lee.get(given.location).has("Every case of the week has a verdict", "1 / 1", "Needless")
        assert wiring.reviews().finished() == (WEEK,)
        inbox.of("ada").submits(here, {"kind": "right", "piece": ""})
        (verdict,) = wiring.reviews().verdicts(WEEK)
        assert (verdict.kind, verdict.piece, verdict.by_name, verdict.text) == ("right", None, "Ada", "")
        assert [line.detail for line in inbox.audit.newest() if line.act is Act.REVIEWED] == [
            f"{WEEK}: right (before: needless, knowledge_gap, by Lee)",
            f"{WEEK}: needless, knowledge_gap",
        ]

    def test_keeps_the_row_of_who_was_erased(self, inbox: Inbox, week: World) -> None:
        lee = inbox.of("lee")
        lee.submits(f"/review/{WEEK}")
        here = f"/review/{WEEK}/cases/{key()}"
        lee.submits(here, {"kind": "late", "piece": "tone", "text": "Maria waited"})
        row = wiring.reviews().draw(WEEK)
        assert row is not None
        cases = [(row.rows[0].case_id, row.rows[0].opened_at)]
        wiring.reviews().forget(week.maria.thread_id, cases, now=week.clock.now())
        page = lee.get(here)
        assert page.has("Erased", "Late")
        assert "Maria" not in page.text
        assert lee.get(f"/review?week={WEEK}").has("1 / 1", "erased")
        lee.submits(here, {"kind": "late", "text": "It was Maria"})
        assert wiring.reviews().verdicts(WEEK)[0].text == ""

    @pytest.mark.parametrize("path", ["/review/2026-W99", f"/review/{WEEK}/cases/none", "/proposals/none"])
    def test_says_so_where_there_is_nothing(self, inbox: Inbox, week: World, path: str) -> None:
        assert inbox.of("lee").submits(path, {"kind": "right"}).status == 404

    def test_is_for_leads(self, inbox: Inbox, week: World) -> None:
        assert inbox.of("dana").get("/review").status == 403
        assert inbox.of("dana").submits(f"/review/{WEEK}").status == 403


class TestAGap:
    def proposal(self, inbox: Inbox) -> str:
        lee = inbox.of("lee")
        lee.submits(f"/review/{WEEK}")
        lee.submits(f"/review/{WEEK}/cases/{key()}", {"kind": "needless", "piece": "knowledge_gap"})
        page = lee.get(f"/review?week={WEEK}")
        assert page.has("What is missing most", "About 1 case a week", "Propose a change")
        found = re.search(rf"/review/{WEEK}/gaps/(\w+)", page.body)
        assert found
        return lee.submits(f"/review/{WEEK}/gaps/{found[1]}").location

    def test_becomes_a_proposed_change_with_its_diff(self, inbox: Inbox, week: World) -> None:
        page = inbox.of("lee").get(self.proposal(inbox))
        assert page.has("Proposed change", "A new page of knowledge", "from a template", "[write it here]")
        assert page.has("What customers asked", "human please")
        assert "4111 1111" not in page.text

    def test_is_proposed_once(self, inbox: Inbox, week: World) -> None:
        here = self.proposal(inbox)
        gap = wiring.proposed_versions().all()[0].mending.gap.gap_id
        assert inbox.of("ada").submits(f"/review/{WEEK}/gaps/{gap}").location == here
        assert len(wiring.proposed_versions().all()) == 1

    def test_is_opened_in_the_editor_and_changes_nothing_before(self, inbox: Inbox, week: World) -> None:
        before = wiring.playbooks().active()
        answer = inbox.of("lee").submits(self.proposal(inbox), {"act": "open"})
        assert answer.location == "/playbook/draft"
        draft = wiring.drafts().load()
        assert draft is not None
        assert draft.proposal_id
        assert any(file.startswith("knowledge/") for file in draft.files)
        assert "human please" not in str(draft.files)
        assert wiring.playbooks().active() == before

    def test_is_compared_before_and_after_once_it_is_published(self, inbox: Inbox, week: World) -> None:
        here, lee = self.proposal(inbox), inbox.of("lee")
        assert lee.get(lee.submits(here, {"act": "published", "version": "77"}).location).has(
            "Nothing was noted"
        )
        playbooks = wiring.playbooks()
        number = playbooks.publish(playbooks.active(), by="Lee", at=week.clock.now())
        lee.submits(here, {"act": "published", "version": str(number)})
        week.clock.tick(days=15)
        page = inbox.of("lee").get(here)
        assert page.has(
            f"in force with version {number}", "Before: 1.0 matching a week: 1 of 1 (whole weeks: 1)"
        )
        assert page.has("After: 0.0 matching a week: 0 of 0 (whole weeks: 1)", "the week of the change")
