"""Past cases under another playbook: exactly those flip that the change touches, and nobody hears of it."""

from __future__ import annotations

import tracemalloc
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from chalicelib.adapters.in_memory.facts_ledger import InMemoryFactsLedger
from chalicelib.adapters.meanings import NoMeanings
from chalicelib.domain.case_facts import facts_of_case
from chalicelib.domain.escalation import Trigger
from chalicelib.domain.intent_rules import Condition
from chalicelib.domain.playbook import Playbook, TriggerRules, Triggers
from chalicelib.domain.proposal import Action, Proposal
from chalicelib.domain.queue_rules import Route, Routing
from chalicelib.domain.replaying import past_turns
from chalicelib.domain.rollout_rules import Mode, ModeRule, Rollout
from chalicelib.domain.thread import Customer
from chalicelib.domain.tool_rules import Tool
from chalicelib.domain.tool_use import ToolUse
from chalicelib.use_cases.replay import NotReplayed, Replayed, by_kind, replay
from chalicelib.use_cases.replay_recorded import NOT_RECORDED
from chalicelib.use_cases.turn import TurnInHand
from tests.fakes.model import ModelFake, a_proposal
from tests.journeys.clinic import INTENTS, a_playbook
from tests.journeys.world import World

HOURS: dict[str, Any] = {"cited_pages": ("opening-hours",), "intent": "opening_hours"}
PRICES: dict[str, Any] = {"cited_pages": ("prices",), "intent": "prices"}


@dataclass
class Past:
    """A week in which customers came, each with one case of so many turns."""

    world: World = field(default_factory=lambda: World(playbook=a_playbook(), model=ModelFake()))
    names: dict[str, str] = field(default_factory=dict)

    def asks(self, name: str, text: str, *script: Proposal) -> None:
        if name not in self.names:
            number = len(self.names)
            someone = Customer(f"c-{name}", name=name, phone=f"3460000{number:04d}", bsuid=f"ES.{number}")
            phone = self.world._customer(someone)
            setattr(self, name, phone)
            self.names[name] = phone.thread_id
        self.world.model.then(*script)
        getattr(self, name).writes(text)
        self.world.settle()

    def under(self, candidate: Playbook, **more: Any) -> Replayed:
        ledger = InMemoryFactsLedger()
        for thread_id in self.names.values():
            for case in self.world.threads.cases_of_thread(thread_id):
                ledger.note_case(facts_of_case(case))
        now = self.world.clock.now()
        sent = len(self.world.channel.sent)
        found = replay(
            candidate=candidate,
            since=now - timedelta(days=7),
            until=now,
            facts=ledger,
            threads=self.world.threads,
            playbooks=self.world.playbooks,
            meanings=NoMeanings(),
            **more,
        )
        assert len(self.world.channel.sent) == sent
        assert self.world.threads.drain() == []
        return found

    def flipped(self, found: Replayed) -> dict[str, str]:
        """Who is decided otherwise, and how."""
        by_thread = {thread_id: name for name, thread_id in self.names.items()}
        return {by_thread[flip.thread_id]: flip.what for flip in found.flips}


@pytest.fixture
def past() -> Past:
    past = Past()
    past.asks("ana", "When do you open?", a_proposal("We open at 9.", **HOURS))
    past.asks("ben", "How much is a cleaning?", a_proposal("A cleaning is 60 euros.", **PRICES))
    past.asks("cleo", "human please")
    past.asks(
        "dan",
        "Hm, that thing",
        a_proposal("What do you mean?", action=Action.CLARIFY, intent=None, cited_pages=()),
    )
    past.asks("dan", "The price of a cleaning", a_proposal("A cleaning is 60 euros.", **PRICES))
    past.asks("eve", "Something else", a_proposal("", action=Action.ESCALATE, intent=None, cited_pages=()))
    return past


def changed(**fields: Any) -> Playbook:
    return a_playbook(**fields)


def with_prices(**fields: Any) -> Playbook:
    intents = tuple(each.model_copy(update=fields) if each.id == "prices" else each for each in INTENTS)
    return changed(intents=intents)


class TestTheSamePlaybook:
    def test_rebuilds_every_turn_and_flips_none(self, past: Past) -> None:
        found = past.under(a_playbook())
        assert (found.cases, found.turns, found.rebuilt, found.unknown, found.flips) == (5, 6, 6, 0, ())


class TestAnotherPlaybook:
    def test_flips_exactly_what_a_new_condition_touches(self, past: Past) -> None:
        always = Condition(id="no-prices", when="A price is asked for.", always=True)
        found = past.under(with_prices(escalate_when=(always,)))
        assert past.flipped(found) == {"ben": "reply → escalate", "dan": "reply → escalate"}
        assert by_kind(found.flips) == {"reply → escalate": 2}

    def test_flips_exactly_what_another_route_touches(self, past: Past) -> None:
        playbook = a_playbook()
        route = Route(queue="billing", trigger=Trigger.HUMAN_REQUEST)
        routing = Routing(default=playbook.routing.default, rules=(route, *playbook.routing.rules))
        assert past.flipped(past.under(changed(routing=routing))) == {"cleo": "queue front-desk → billing"}

    def test_flips_exactly_the_intents_that_become_drafts(self, past: Past) -> None:
        rules = (ModeRule(mode=Mode.DRAFT, intent="opening_hours"),)
        found = past.under(changed(rollout=Rollout(rules=rules)))
        assert past.flipped(found) == {"ana": "reply → escalate"}
        assert found.flips[0].after.rule == "policy.rollout_draft"

    def test_flips_what_rested_on_a_page_that_is_gone(self, past: Past) -> None:
        pages = tuple(
            page.model_copy(update={"valid_until": date(2020, 1, 1)}) if page.id == "opening-hours" else page
            for page in a_playbook().pages
        )
        assert past.flipped(past.under(changed(pages=pages))) == {"ana": "reply → escalate"}

    def test_flips_a_customers_words_that_become_a_trigger(self, past: Past) -> None:
        triggers = Triggers(exception=TriggerRules(phrases={"en": ("cleaning",)}))
        found = past.under(changed(triggers=triggers))
        assert past.flipped(found) == {"ben": "reply → escalate", "dan": "reply → escalate"}

    def test_says_where_only_a_model_could_tell(self, past: Past) -> None:
        ignored = TriggerRules(ignore={"en": ("human please",)})
        found = past.under(changed(triggers=Triggers(human_request=ignored)))
        assert (found.unknown, found.flips) == (1, ())


class TestWithAModel:
    def test_asks_it_anew_for_the_candidates_side(self, past: Past) -> None:
        said = [a_proposal("", action=Action.ESCALATE, cited_pages=()) for _ in range(5)]
        found = past.under(a_playbook(), model=ModelFake(*said))
        assert past.flipped(found) == {
            "ana": "reply → escalate",
            "ben": "reply → escalate",
            "dan": "reply → escalate",
        }


class TestWhoWasErased:
    def test_is_left_out(self, past: Past) -> None:
        past.names = {name: thread_id for name, thread_id in past.names.items() if name != "ana"}
        past.names["nobody"] = "no-such-thread"
        assert past.under(a_playbook()).cases == 4


class TestWhatIsNotThereAnyMore:
    def test_a_version_that_cannot_be_read_is_decided_by_the_one_in_force(self, past: Past) -> None:
        past.world.playbooks.publish(a_playbook(), by="Lee", at=past.world.clock.now())
        past.world.playbooks.broken.add(1)
        found = past.under(a_playbook())
        assert (found.turns, found.rebuilt, found.flips) == (6, 6, ())

    def test_an_erased_case_is_left_out(self, past: Past) -> None:
        del past.world.threads.heads[past.names["ana"]]
        found = past.under(a_playbook())
        assert (found.cases, found.turns) == (4, 5)

    def test_progress_is_told_of_every_case(self, past: Past) -> None:
        told: list[tuple[int, int]] = []
        past.under(a_playbook(), progress=lambda done, of: told.append((done, of)))
        assert told == [(number, 5) for number in range(1, 6)]


class TestACaseThatFails:
    def test_is_named_and_counted_apart_and_the_others_are_replayed(
        self, past: Past, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        threads, spoiled = past.world.threads, past.names["ben"]
        load = threads.load

        def loads(thread_id: str, **more: Any) -> Any:
            if thread_id == spoiled:
                raise KeyError("a record of another form")
            return load(thread_id, **more)

        monkeypatch.setattr(threads, "load", loads)
        found = past.under(a_playbook())
        (case,) = threads.cases_of_thread(spoiled)
        assert found.failed == (NotReplayed(case.case_id, spoiled, "KeyError"),)
        assert (found.cases, found.turns, found.rebuilt, found.flips) == (4, 5, 5, ())

    def test_counts_none_of_the_turns_that_came_before_the_failure(
        self, past: Past, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        second = [each.text for each in past.world.loaded(past.names["dan"]).messages if each.inbound][1]

        def decides(turn: TurnInHand, **more: Any) -> Any:
            if turn.unanswered[-1].text == second:
                raise ValueError("no such turn")
            return decide(turn, **more)

        decide = TurnInHand.decide
        monkeypatch.setattr(TurnInHand, "decide", decides)
        found = past.under(a_playbook())
        assert [each.failure for each in found.failed] == ["ValueError"]
        assert (found.cases, found.turns) == (4, 4)


FIND = Tool(id="find_visit", description="Finds a visit.", url="https://clinic.example/visits")
RENAMED = FIND.model_copy(update={"id": "visit_of", "description": "Finds a customer's visit."})
AT = datetime(2026, 11, 1, tzinfo=UTC)


class TestToolsOfTheCandidate:
    @pytest.fixture
    def used(self) -> Past:
        """Ana was answered from what a tool gave, Ben from a page."""
        past = Past(World(playbook=a_playbook(tools=(FIND,)), model=ModelFake()))
        visit = ToolUse("find_visit", {}, True, '{"day": "Tuesday"}', AT)
        past.asks("ana", "When is my visit?", a_proposal("On Tuesday.", **HOURS, tool_uses=(visit,)))
        past.asks("ben", "How much is a cleaning?", a_proposal("A cleaning is 60 euros.", **PRICES))
        return past

    def test_flip_nothing_where_they_are_the_same(self, used: Past) -> None:
        found = used.under(a_playbook(tools=(FIND,)))
        assert (found.turns, found.rebuilt, found.unknown, found.flips) == (2, 2, 0, ())

    def test_flip_nothing_where_one_has_another_name(self, used: Past) -> None:
        found = used.under(a_playbook(tools=(RENAMED,)))
        assert (found.turns, found.unknown, found.without_tool, found.flips) == (2, 0, 0, ())

    @pytest.mark.parametrize("tools", [(), (RENAMED.model_copy(update={"url": "https://other.example"}),)])
    def test_that_are_gone_leave_it_open_what_would_be_said(
        self, used: Past, tools: tuple[Tool, ...]
    ) -> None:
        found = used.under(a_playbook(tools=tools))
        assert (found.turns, found.unknown, found.without_tool, found.flips) == (2, 1, 1, ())
        assert found.tools_gone == ("find_visit",)

    def test_that_are_gone_hide_no_flip_that_a_rule_makes(self, used: Past) -> None:
        triggers = Triggers(exception=TriggerRules(phrases={"en": ("my visit",)}))
        found = used.under(a_playbook(triggers=triggers))
        assert used.flipped(found) == {"ana": "reply → escalate"}
        assert found.without_tool == 0

    def test_that_were_not_called_then_are_no_failure_of_the_candidate(self, used: Past) -> None:
        missed = ToolUse("visit_of", {}, False, "", AT, error=NOT_RECORDED)
        said = a_proposal("", action=Action.ESCALATE, cited_pages=(), tool_uses=(missed,))
        model = ModelFake(said, a_proposal("A cleaning is 60 euros.", **PRICES))
        found = used.under(a_playbook(tools=(RENAMED,)), model=model)
        assert (found.unknown, found.without_tool, found.flips) == (1, 1, ())


class TestManyCases:
    def test_are_replayed_in_little_memory(self) -> None:
        """Of a case only its flips and its name stay, whatever was said in it."""
        past = Past()
        for number in range(25):
            past.asks(f"c{number}", "When do you open?", a_proposal("We open at 9.", **HOURS))
        threads = [*past.names.values()]
        ledger = InMemoryFactsLedger()
        for place in range(300):
            (case,) = past.world.threads.cases_of_thread(threads[place % 25])
            ledger.note_case(replace(facts_of_case(case), case_id=f"{case.case_id}-{place}"))
        cases = past.world.threads.case
        reader = Reading(past.world.threads, lambda thread, case: cases(thread, case.rsplit("-", 1)[0]))
        now = past.world.clock.now()
        tracemalloc.start()
        found = replay(
            candidate=a_playbook(),
            since=now - timedelta(days=7),
            until=now,
            facts=ledger,
            threads=reader,  # type: ignore[arg-type]
            playbooks=past.world.playbooks,
            meanings=NoMeanings(),
        )
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert (found.cases, found.turns, found.rebuilt, found.failed) == (300, 300, 300, ())
        assert peak < 1_500_000


@dataclass
class Reading:
    """The threads, with a case found by a name that stands for many."""

    threads: Any
    case: Any

    def load(self, thread_id: str, *, limit: int) -> Any:
        return self.threads.load(thread_id, limit=limit)

    def escalation(self, thread_id: str, escalation_id: str) -> Any:
        return self.threads.escalation(thread_id, escalation_id)


class TestADraftThatWasWrittenAnew:
    def test_is_decided_again_from_what_it_says_and_the_one_before_is_not_kept(self) -> None:
        drafts = a_playbook(rollout=Rollout(default=Mode.DRAFT))
        past = Past(World(playbook=drafts, model=ModelFake()))
        past.asks("maria", "When do you open?", a_proposal(**HOURS))
        another = a_proposal("We will tell you.", cited_pages=(), intent="prices")
        past.asks("maria", "What does it cost?", another)
        (case,) = past.world.threads.cases_of_thread(past.names["maria"])
        loaded = past.world.loaded(past.names["maria"])
        kept = list(past.world.threads.escalations.values())
        first, second = past_turns(loaded.thread, case, loaded.messages, kept)
        assert first.proposal is None
        assert second.proposal
        assert (second.proposal.suggested_reply, second.proposal.intent) == ("We will tell you.", "prices")
        assert [each.text for each in second.loaded.unanswered] == ["What does it cost?"]
