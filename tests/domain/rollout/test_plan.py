"""The seven-day plan knows how far the business is, and says what is missing."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from chalicelib.adapters.playbook_files import read_playbook
from chalicelib.domain.case import Status
from chalicelib.domain.case_facts import CaseFacts
from chalicelib.domain.playbook import Playbook
from chalicelib.domain.rollout_plan import STARTERS_PROMPTS, PlanStep, Rehearsed, plan, prompt_hash
from chalicelib.domain.rollout_rules import Mode, Rollout, SteppedBack
from infra.policies.starters import STARTERS
from tests.fakes.clock import MONDAY_10
from tests.journeys.clinic import a_playbook

TODAY = date(2026, 11, 23)
LIVE = CaseFacts("c1", "t", MONDAY_10, Status.WITH_AI, "front-desk", 1, mode="live")


def steps(playbook: Playbook | None = None, **more: Any) -> dict[str, PlanStep]:
    values: dict[str, Any] = {"rehearsed": None, "reviews": 0, "cases": (), **more}
    return {step.title: step for step in plan(playbook or a_playbook(), today=TODAY, **values)}


class TestSteps:
    def test_are_seven(self) -> None:
        assert len(steps()) == 7

    @pytest.mark.parametrize(
        ("rehearsed", "missing"),
        [
            (None, ("the scenarios were never tried all together",)),
            (Rehearsed(30, 0), ()),
            (Rehearsed(30, 2), ("2 of 30 failed the last time",)),
            (Rehearsed(12, 0), ("18 more scenarios",)),
        ],
    )
    def test_want_thirty_green_scenarios(self, rehearsed: Rehearsed | None, missing: tuple[str, ...]) -> None:
        assert steps(rehearsed=rehearsed)["30 scenarios are green"].missing == missing

    def test_want_a_first_review(self) -> None:
        assert not steps()["Do the first weekly review"].done
        assert steps(reviews=1)["Do the first weekly review"].done

    def test_want_somebody_to_be_answered_live(self) -> None:
        title = "Go live for one segment"
        assert steps()[title].missing == ("no customer was answered live in the last seven days",)
        assert steps(cases=(LIVE,))[title].done
        nobody = a_playbook(rollout=Rollout(default=Mode.DRAFT))
        assert "no intent is live" in steps(nobody, cases=(LIVE,))[title].missing[0]
        struck = SteppedBack(guardrail="errors", segment=None, at="2026-11-23", value=0.4, cases=20)
        held = a_playbook(stepped_back=(struck,))
        assert "the AI stepped back" in steps(held, cases=(LIVE,))[title].missing[0]

    def test_want_examples_of_each_intent(self) -> None:
        intents = a_playbook().intents
        few = intents[0].model_copy(update={"examples": ("Hi",)})
        found = steps(a_playbook(intents=(few, *intents[1:])))["List what customers want"].missing
        assert f"`{few.id}`: 2 more examples" in found

    def test_want_pages_that_are_valid_today(self) -> None:
        found = steps(a_playbook(pages=()))["Put the knowledge in"].missing
        assert found[0] == "no page of knowledge is valid today"

    def test_want_people_who_are_told(self) -> None:
        playbook = a_playbook()
        queues = tuple(
            each.model_copy(update={"emails": (), "slack_channel": None}) for each in playbook.queues
        )
        found = steps(playbook.model_copy(update={"queues": queues}))[
            "Set service levels and routing"
        ].missing
        assert len(found) == len(queues)


class TestThePrompt:
    @pytest.mark.parametrize("name", sorted(STARTERS))
    def test_of_a_starter_is_nobodys_own(self, name: str) -> None:
        folder: Path = STARTERS[name][0]
        assert prompt_hash(read_playbook(folder, today=TODAY).agent.prompt) in STARTERS_PROMPTS

    def test_that_was_changed_is_ones_own(self) -> None:
        assert steps()["Write the prompt"].done
