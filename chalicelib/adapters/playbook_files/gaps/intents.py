"""Intents that the AI could not serve, or not tell apart."""

from __future__ import annotations

from collections.abc import Iterator

from chalicelib.adapters.playbook_files.gaps.subject import Subject
from chalicelib.adapters.playbook_files.mistakes import Mistake
from chalicelib.adapters.playbook_files.shapes import INTENTS
from chalicelib.domain.rules.letters import fold

FEWEST_EXAMPLES = 3
"""Below this the examples say too little of an intent to know it again."""

MOST_INTENTS = 12
"""Above this intents begin to overlap, and the AI takes one for the other."""


def intents(subject: Subject) -> Iterator[Mistake]:
    """Report intents without anything to answer from, with too few examples, or with another one's."""
    document = subject.file(INTENTS)
    found = subject.playbook.intents
    if len(found) > MOST_INTENTS:
        problem = f"there are {len(found)} intents; more than {MOST_INTENTS} are hard to tell apart"
        yield document.mistake(("intents", MOST_INTENTS), problem, "join those that end in the same answer")
    for index, intent in enumerate(found):
        at, called = ("intents", index, "id"), f"intent `{intent.id}`"
        if not intent.knowledge and not intent.tools and not any(c.always for c in intent.escalate_when):
            problem = f"{called} has no knowledge and no tools, so the AI can only ask or hand over"
            fix = "add `knowledge:` or `tools:`, or a condition with `always: true` if people should have it"
            yield document.mistake(at, problem, fix)
        if len({fold(example) for example in intent.examples}) < FEWEST_EXAMPLES:
            problem = f"{called} has fewer than {FEWEST_EXAMPLES} examples"
            yield document.mistake(
                ("intents", index, "examples"), problem, "add sentences of real customers, in each language"
            )
        if not intent.resolved_when.means.strip():
            problem = f"{called} does not say when it is resolved"
            yield document.mistake(at, problem, "add `resolved_when:`")
    yield from _shared_examples(subject)


def _shared_examples(subject: Subject) -> Iterator[Mistake]:
    document = subject.file(INTENTS)
    first: dict[str, tuple[str, int]] = {}
    for index, intent in enumerate(subject.playbook.intents):
        for number, example in enumerate(intent.examples):
            place = ("intents", index, "examples", number)
            known = first.setdefault(fold(example), (intent.id, document.line(place)))
            if known[1] != document.line(place):
                problem = (
                    f"intent `{intent.id}`: `{example}` is an example of `{known[0]}` too, in line {known[1]}"
                    if known[0] != intent.id
                    else f"intent `{intent.id}`: the example `{example}` is in line {known[1]} already"
                )
                yield document.mistake(place, problem, "keep it where it belongs")
