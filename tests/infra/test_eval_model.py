"""`handoff eval --model` plays short conversations with a model, and counts what they ended in and cost."""

from __future__ import annotations

import pytest
import yaml

from chalicelib.adapters.playbook_files import read_playbook
from chalicelib.domain.playbook import Playbook
from chalicelib.domain.proposal import Action, ModelUnavailable, ModelUsage, Proposal
from chalicelib.use_cases.model_ports import Toolbox, TurnRequest
from infra.evaluation.model import CONVERSATIONS, talk
from infra.paths import ROOT

HOURS = {
    "language": "en",
    "turns": [
        {"says": "When are you open on Fridays?", "expect": ["reply"], "cites": "opening-hours"},
        {"says": "I want to talk to a person", "expect": ["escalate"]},
        {"says": "and this is never said", "expect": ["reply"]},
    ],
}


class Obliging:
    """A model that quotes the first page it gets."""

    def propose(self, request: TurnRequest, toolbox: Toolbox | None = None) -> tuple[Proposal, ModelUsage]:
        cited = tuple(page.id for page in request.pages[:1])
        proposal = Proposal(Action.REPLY, "We are open.", None, 0.9, "en", cited)
        return proposal, ModelUsage("obliging", 1000, 20, 0.5, dollars=0.001)


class Down:
    """A model that does not answer."""

    def propose(self, request: TurnRequest, toolbox: Toolbox | None = None) -> tuple[Proposal, ModelUsage]:
        raise ModelUnavailable("timeout")


@pytest.fixture(scope="module")
def playbook() -> Playbook:
    return read_playbook(ROOT / "policies")


class TestTalk:
    def test_counts_each_turn_until_a_person_takes_over(self, playbook: Playbook) -> None:
        replied, escalated = talk(HOURS, Obliging(), playbook)
        assert (replied.action, replied.right, replied.cited, replied.spoke) == ("reply", True, True, True)
        assert replied.usage is not None
        assert (escalated.action, escalated.right, escalated.usage) == ("escalate", True, None)

    def test_counts_a_model_that_is_down_as_wrong(self, playbook: Playbook) -> None:
        (turn,) = talk(HOURS, Down(), playbook)
        assert (turn.action, turn.right) == ("unavailable: timeout", False)


class TestConversations:
    def test_are_in_eight_languages_and_cite_pages_that_exist(self, playbook: Playbook) -> None:
        spoken = yaml.safe_load(CONVERSATIONS.read_text(encoding="utf-8"))
        pages = [page.id for page in playbook.pages]
        cited = {
            turn["cites"] for conversation in spoken for turn in conversation["turns"] if "cites" in turn
        }
        assert len({conversation["language"] for conversation in spoken}) >= 8
        assert {page for page in cited if not any(known.startswith(page) for known in pages)} == set()
