"""Cards, accounts, identity numbers, passwords and codes reach nobody, however they are written (Must show 4)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from chalicelib.domain.escalation import Evidence, Trigger
from chalicelib.domain.packet import Fact
from chalicelib.domain.playbook import TriggerRules, Triggers
from chalicelib.domain.proposal import Action, Proposal
from chalicelib.domain.tool_use import ToolUse
from tests.domain.masking.notations import NOTATIONS, Notation
from tests.fakes.clock import MONDAY_10
from tests.fakes.model import a_proposal
from tests.journeys.clinic import a_playbook
from tests.journeys.leaving import leaving, shows
from tests.journeys.world import World

CALM = a_playbook(triggers=Triggers(risk=TriggerRules(enabled=False)))
"""Risk switched off, so that the model is asked about what would go to people before it."""

each_notation = pytest.mark.parametrize("notation", NOTATIONS.values(), ids=NOTATIONS.keys())


def test_there_are_enough_notations() -> None:
    assert len(NOTATIONS) >= 60


@each_notation
class TestNothingLeaves:
    def test_when_the_rules_call_a_person(
        self, notation: Notation, capsys: pytest.CaptureFixture[str]
    ) -> None:
        world = World()
        world.model.then(*[a_proposal("We open at 9.")] * 6)
        write(world, notation)
        world.maria.writes("human please")
        world.settle()
        world.maria.writes(" ".join(notation.texts))
        world.settle()
        world.later(minutes=16)
        assert_nothing_left(world, notation, capsys)

    def test_when_the_model_repeats_it(self, notation: Notation, capsys: pytest.CaptureFixture[str]) -> None:
        world = World(playbook=CALM)
        world.model.then(*[echoing(world, notation, Action.REPLY)] * 12)
        write(world, notation)
        world.model.script.clear()
        world.model.then(*[echoing(world, notation, Action.CLARIFY)] * 2)
        world.maria.writes("And then?")
        world.settle()
        world.model.script.clear()
        world.model.then(*[echoing(world, notation, Action.ESCALATE)] * 2)
        world.maria.writes("So what now?")
        world.settle()
        assert world.model.requests
        assert_nothing_left(world, notation, capsys)

    def test_when_a_person_repeats_it_to_the_ai(
        self, notation: Notation, capsys: pytest.CaptureFixture[str]
    ) -> None:
        world = World(playbook=CALM)
        world.model.then(*[a_proposal("We open at 9.")] * 12)
        write(world, notation)
        world.dana.takes_over()
        world.dana.replies(f"I have noted {notation.texts[0]}")
        world.maria.writes("Thanks, and when do you open?")
        world.settle()
        world.dana.hands_back(f"She gave us {' '.join(notation.texts)}, that is {a_secret(notation)}")
        world.settle()
        assert any(request.notes for request in world.model.requests)
        world.maria.writes("human please")
        world.settle()
        assert_nothing_left(world, notation, capsys)


class TestWhatIsNoSecret:
    def test_still_reaches_everybody(self) -> None:
        world = World()
        world.maria.writes("human please, order 45012345678, call 600 123 456 on 12/03/2027 about 1.250,00 €")
        world.settle()
        left = leaving(world)
        for number in ("45012345678", "600 123 456", "12/03/2027", "1.250,00"):
            assert number in left["Slack"]
            assert number in left["mail"]

    def test_is_told_to_the_customer_where_it_is_the_business_own(self) -> None:
        account = "ES91 2100 0418 4502 0005 1332"
        page = replace_page(f"Transfers go to {account}.")
        world = World(playbook=page)
        world.model.then(a_proposal(f"Please transfer it to {account}.", cited_pages=("prices",)))
        world.maria.writes("Where do I transfer the money for the cleaning?")
        world.settle()
        assert account in world.phone_of("maria")[-1]


def replace_page(body: str) -> object:
    pages = tuple(
        page.model_copy(update={"body": body}) if page.id == "prices" else page for page in CALM.pages
    )
    return CALM.model_copy(update={"pages": pages})


def write(world: World, notation: Notation) -> None:
    for text in notation.texts:
        world.maria.writes(text)
    world.settle()


def a_secret(notation: Notation) -> str:
    """The bare secret; the three digits on a card are one only by the words around them."""
    return notation.secret if len(notation.secret) > 3 else " ".join(notation.texts)


def echoing(world: World, notation: Notation, action: Action) -> Proposal:
    """A model that has seen what it cannot have seen, and says it everywhere."""
    said = " ".join(notation.texts)
    secret = a_secret(notation)
    message_id = (
        newest.message_id
        if (newest := next(iter(world.threads.messages_before(world.maria.thread_id, None, limit=1)), None))
        else "none"
    )
    use = ToolUse(
        "find_order",
        {"number": secret, "more": [said]},
        ok=True,
        result=f'{{"number": "{secret}"}}',
        at=MONDAY_10,
    )
    proposal = a_proposal(
        f"You wrote {said}, which is {secret}.",
        action,
        customer_goal=f"give us {secret}",
        facts=(Fact("number", secret, message_id), Fact(secret, said, message_id)),
        suggested_reply=f"I have {secret} and {said}",
        tool_uses=(use,),
    )
    if action is Action.ESCALATE:
        said_first = Evidence(
            Trigger.MISSING_KNOWLEDGE, "missing_knowledge.model", message_id, notation.texts[0]
        )
        proposal = replace(proposal, triggers=(said_first,))
    return proposal


def assert_nothing_left(world: World, notation: Notation, capsys: pytest.CaptureFixture[str]) -> None:
    printed = capsys.readouterr()
    ways = leaving(world) | {"the log": printed.out + printed.err}
    assert [way for way, text in ways.items() if shows(text, notation.secret)] == []
