"""Ends that never come: what the playbook says about how cases end, and what it can have no effect on."""

from __future__ import annotations

from collections.abc import Iterator

from chalicelib.adapters.playbook_files.gaps.subject import Subject
from chalicelib.adapters.playbook_files.mistakes import Mistake
from chalicelib.adapters.playbook_files.shapes import INTENTS, OUTCOMES

WINDOW_HOURS = 24
"""WhatsApp lets us write freely so long after the customer's last message."""


def outcomes(subject: Subject) -> Iterator[Mistake]:
    """Report intents that cannot end well, and questions that would never be asked."""
    playbook, document = subject.playbook, subject.file(INTENTS)
    for index, intent in enumerate(playbook.intents):
        rules, place = intent.resolved_when, ("intents", index, "resolved_when")
        called = f"intent `{intent.id}`"
        proving = [tool.id for tool in playbook.tools if tool.id in intent.tools and tool.verifies]
        sure = rules.confirmed or rules.collected or proving
        if not sure and rules.silent_hours == 0:
            problem = (
                f"{called}: without `confirmed`, silence or a tool that verifies it can only be given up"
            )
            yield document.mistake(place, problem, "allow one of them")
        if rules.verified_by and (unused := [name for name in proving if name not in rules.verified_by]):
            names = ", ".join(f"`{name}`" for name in unused)
            problem = f"{called}: the success of {names} does not end it, because `verified_by` names others"
            yield document.mistake(place, problem, "add it to `verified_by` if it settles this intent, too")
    if playbook.outcomes.follow_up_hours >= WINDOW_HOURS and subject.folder.has(OUTCOMES):
        problem = (
            "the question whether it is settled would come after WhatsApp's 24 hours, so nobody is asked"
        )
        yield subject.file(OUTCOMES).mistake(("follow_up_hours",), problem, "choose less than 24 hours")
