"""Past cases under another playbook: exactly those flip that the change touches, and nobody hears of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

import pytest

from chalicelib.adapters.in_memory.facts_ledger import InMemoryFactsLedger
from chalicelib.adapters.meanings import NoMeanings
from chalicelib.domain.case_facts import facts_of_case
from chalicelib.domain.escalation import Trigger
from chalicelib.domain.playbook import Condition, Playbook, Route, Routing, TriggerRules, Triggers
from chalicelib.domain.proposal import Action, Proposal
from chalicelib.domain.rollout_rules import Mode, ModeRule, Rollout
from chalicelib.domain.thread import Customer
from chalicelib.use_cases.replay import Replayed, by_kind, replay
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
