"""The seven-day plan: seven steps from an empty playbook to an AI that answers, and how far the business is."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from chalicelib.domain.case_facts import CaseFacts
from chalicelib.domain.intent_rules import Intent
from chalicelib.domain.playbook import Playbook
from chalicelib.domain.rollout import modes_in
from chalicelib.domain.rollout_rules import Mode

FEWEST_INTENTS, FEWEST_EXAMPLES, FEWEST_SCENARIOS = 3, 3, 30

STARTERS_PROMPTS = frozenset(
    {
        "1b81315e5fae1210",
        "9760f3345a2c41bc",
        "a17eb4926e50bdc0",
    }
)
"""What `policies init` puts into agent.md, by hash: a prompt that is still the starter's is nobody's own."""


@dataclass(frozen=True)
class Rehearsed:
    """The last time that all scenarios were tried: how many were, and how many of them failed."""

    tried: int
    failed: int


@dataclass(frozen=True)
class PlanStep:
    """One step: done when nothing is `missing`. `path` is the inbox's page on which it is done."""

    title: str
    why: str
    path: str
    missing: tuple[str, ...] = ()

    @property
    def done(self) -> bool:
        """Whether the step is taken."""
        return not self.missing


def plan(
    playbook: Playbook,
    *,
    today: date,
    rehearsed: Rehearsed | None,
    reviews: int,
    cases: Sequence[CaseFacts],
) -> tuple[PlanStep, ...]:
    """Say how far the business is; `cases` are those of the last seven days, `reviews` the finished ones."""
    return (
        PlanStep(
            "List what customers want",
            "An intent for each thing they come for, with examples in their words.",
            "/playbook",
            tuple(_intents(playbook)),
        ),
        PlanStep(
            "Write the prompt",
            "How the AI speaks for you, and what it must never say.",
            "/playbook",
            () if prompt_is_own(playbook) else ("agent.md still says what the starter says",),
        ),
        PlanStep(
            "Put the knowledge in",
            "The AI may state what a page says and nothing else.",
            "/playbook",
            tuple(_knowledge(playbook, today)),
        ),
        PlanStep(
            f"{FEWEST_SCENARIOS} scenarios are green",
            "Conversations that are tried before each publication.",
            "/playbook",
            tuple(_scenarios(rehearsed)),
        ),
        PlanStep(
            "Set service levels and routing",
            "Who is told, and how soon they answer.",
            "/playbook",
            tuple(_routing(playbook)),
        ),
        PlanStep(
            "Go live for one segment",
            "Begin with a few customers; see what happens; take more.",
            "/rollout",
            tuple(_live(playbook, cases)),
        ),
        PlanStep(
            "Do the first weekly review",
            "Twenty-five cases, an hour, and the three gaps that matter most.",
            "/review",
            () if reviews else ("no review was finished yet",),
        ),
    )


def prompt_is_own(playbook: Playbook) -> bool:
    """Whether somebody wrote the prompt, or at least changed it."""
    return bool(playbook.agent.prompt.strip()) and prompt_hash(playbook.agent.prompt) not in STARTERS_PROMPTS


def prompt_hash(prompt: str) -> str:
    """Name a prompt by its words, whatever the spaces between them."""
    return hashlib.sha256(" ".join(prompt.split()).encode()).hexdigest()[:16]


def _intents(playbook: Playbook) -> Iterator[str]:
    if (lacking := FEWEST_INTENTS - len(playbook.intents)) > 0:
        yield f"{lacking} more intents"
    for intent in playbook.intents:
        if (few := FEWEST_EXAMPLES - len(intent.examples)) > 0:
            yield f"`{intent.id}`: {few} more examples"


def _knowledge(playbook: Playbook, today: date) -> Iterator[str]:
    if not playbook.pages_on(today):
        yield "no page of knowledge is valid today"
    yield from (f"`{each.id}` has no knowledge and no tool" for each in playbook.intents if _bare(each))


def _bare(intent: Intent) -> bool:
    goes_to_people = any(condition.always for condition in intent.escalate_when)
    return not intent.knowledge and not intent.tools and not intent.collect and not goes_to_people


def _scenarios(rehearsed: Rehearsed | None) -> Iterator[str]:
    if rehearsed is None:
        yield "the scenarios were never tried all together"
        return
    if rehearsed.failed:
        yield f"{rehearsed.failed} of {rehearsed.tried} failed the last time"
    if (lacking := FEWEST_SCENARIOS - rehearsed.tried) > 0:
        yield f"{lacking} more scenarios"


def _routing(playbook: Playbook) -> Iterator[str]:
    for queue in playbook.queues:
        if not queue.emails and not queue.slack_channel:
            yield f"queue `{queue.id}`: an address or a Slack channel that is told"


def _live(playbook: Playbook, cases: Sequence[CaseFacts]) -> Iterator[str]:
    segments = ("", *(each.id for each in playbook.rollout.segments))
    live = any(Mode.LIVE in modes_in(segment, playbook) for segment in segments)
    if not live and playbook.stepped_back:
        yield "the AI stepped back: look at the cases, then let it answer again"
    elif not live:
        yield "no intent is live for anybody: add a rule with `mode: live` to rollout.yaml"
    elif not any(case.mode == Mode.LIVE for case in cases):
        yield "no customer was answered live in the last seven days"
