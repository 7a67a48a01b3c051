"""The rollout's page for leads, and the draft that anybody who works here sends in one act."""

from __future__ import annotations

from chalicelib import wiring
from chalicelib.domain.audit import Act
from chalicelib.domain.case import Status
from chalicelib.domain.case_facts import CaseFacts
from chalicelib.domain.message import Author
from chalicelib.domain.rollout_rules import Guardrail, Mode, ModeRule, Rollout, Segment
from chalicelib.domain.rollout_standing import Struck
from tests.fakes.clock import MONDAY_10
from tests.fakes.model import a_proposal
from tests.journeys.clinic import a_playbook
from tests.journeys.conftest import Inbox
from tests.journeys.world import World

STRUCK = Struck("errors", "", MONDAY_10, "errors", 0.4, 25)


def published(world: World, rollout: Rollout) -> None:
    world.playbooks.publish(a_playbook(rollout=rollout), by="Lee", at=MONDAY_10)


class TestThePage:
    def test_is_for_leads(self, inbox: Inbox) -> None:
        dana = inbox.of("dana")
        assert dana.get("/rollout").status == 403
        assert inbox.of("lee").get("/rollout").has("The seven-day plan")

    def test_shows_modes_by_intent_and_segment_with_their_cases(self, inbox: Inbox, world: World) -> None:
        segments = (Segment(id="spanish", languages=("es",)),)
        rules = (ModeRule(mode=Mode.DRAFT, intent="prices"), ModeRule(mode=Mode.LIVE, segment="spanish"))
        published(world, Rollout(default=Mode.OFF, segments=segments, rules=rules))
        now = world.clock.now()
        for number in range(3):
            facts = CaseFacts(
                f"c{number}", "t", now, Status.WITH_AI, "front-desk", 1, intent="prices", segment="spanish"
            )
            wiring.facts_ledger().note_case(facts)
        page = inbox.of("lee").get("/rollout")
        assert page.has("Everybody else", "spanish", "Prices Draft 0 Draft 3", "Opening hours Off 0 Live 0")

    def test_says_what_is_missing(self, inbox: Inbox) -> None:
        page = inbox.of("lee").get("/rollout")
        assert page.has("the scenarios were never tried all together", "no review was finished yet")


class TestAGuardrailThatStruck:
    def test_is_on_the_page_until_a_lead_lifts_it(self, inbox: Inbox, world: World) -> None:
        published(world, Rollout(guardrails=(Guardrail(id="errors", measure="errors", above=0.2),)))
        wiring.rollouts().step_back(STRUCK)
        lee = inbox.of("lee")
        assert lee.get("/rollout").has("The AI stepped back", "40% of 25 cases", "Stepped back")
        lee.submits("/rollout/lift", {"guardrail": "errors"})
        assert wiring.rollouts().standing().struck == ()
        assert not lee.get("/rollout").has("The AI stepped back: it writes drafts only")
        assert next(line.act for line in inbox.audit.newest()) is Act.LIFTED_GUARDRAIL


class TestADraft:
    def test_is_sent_and_handed_back_by_one_button(self, inbox: Inbox, world: World) -> None:
        published(world, Rollout(default=Mode.DRAFT))
        world.model.then(a_proposal())
        world.maria.writes("When do you open?")
        world.settle()
        dana, path = inbox.of("dana"), f"/threads/{world.maria.thread_id}"
        assert dana.get(path).has("Draft of the AI", "We open at 9.")
        dana.submits(f"{path}/draft", {"text": "We open at 9, Maria.", "seen": "1", "form_id": "abcdef1234"})
        world.settle()
        assert world.case.status is Status.WITH_AI
        assert world.said_by(Author.PERSON) == ["We open at 9, Maria."]
        assert Act.SENT_DRAFT in [line.act for line in inbox.audit.newest()]
        assert not dana.get(path).has("Draft of the AI")

    def test_stays_in_its_box_when_the_customer_wrote_again(self, inbox: Inbox, world: World) -> None:
        published(world, Rollout(default=Mode.DRAFT))
        world.model.then(a_proposal())
        world.maria.writes("When do you open?")
        world.settle()
        world.model.then(a_proposal("On Saturday we are closed.", cited_pages=()))
        world.maria.writes("On Saturday, I mean")
        world.settle()
        dana, path = inbox.of("dana"), f"/threads/{world.maria.thread_id}"
        page = dana.submits(f"{path}/draft", {"text": "At 9, Maria.", "seen": "1", "form_id": "abcdef1234"})
        assert page.status == 409
        assert page.has("The customer wrote again", "At 9, Maria.")
        assert world.said_by(Author.PERSON) == []

    def test_is_put_away_while_another_is_being_written_and_the_page_says_so(
        self, inbox: Inbox, world: World
    ) -> None:
        published(world, Rollout(default=Mode.DRAFT))
        world.model.then(a_proposal(), a_proposal("On Saturday we are closed.", cited_pages=()))
        world.maria.writes("When do you open?")
        world.settle()
        world.maria.writes("And on Saturday?")
        dana, path = inbox.of("dana"), f"/threads/{world.maria.thread_id}"
        between = dana.get(path)
        assert between.has("so the draft was put away. The AI is writing another.")
        assert not between.has("Draft of the AI")
        assert not between.has("We open at 9.")
        world.settle()
        after = dana.get(path)
        assert after.has("Draft of the AI", "On Saturday we are closed.", "so the AI wrote another draft")
        assert not after.has("The AI is writing another.")
        sent = {"text": "On Saturday we are closed.", "seen": "2", "form_id": "abcdef1234"}
        dana.submits(f"{path}/draft", sent)
        assert world.said_by(Author.PERSON) == ["On Saturday we are closed."]

    def test_gives_way_to_what_needs_a_person(self, inbox: Inbox, world: World) -> None:
        published(world, Rollout(default=Mode.DRAFT))
        world.model.then(a_proposal())
        world.maria.writes("When do you open?")
        world.settle()
        world.maria.writes("I want to talk to a human")
        world.settle()
        page = inbox.of("dana").get(f"/threads/{world.maria.thread_id}")
        assert page.has("the draft was put away: now a person has to answer")
        assert not page.has("Draft of the AI")
