"""Conditions of `escalate_when` that can never fire."""

from __future__ import annotations

from collections.abc import Iterator

from chalicelib.adapters.playbook_files.document import Document, Place
from chalicelib.adapters.playbook_files.gaps.subject import Subject
from chalicelib.adapters.playbook_files.mistakes import Mistake
from chalicelib.adapters.playbook_files.nearest import did_you_mean
from chalicelib.adapters.playbook_files.shapes import INTENTS
from chalicelib.domain.intent_rules import Condition, Intent, ItemType
from chalicelib.domain.rules.letters import fold

_WITHOUT_NUMBERS = frozenset({ItemType.NAME, ItemType.EMAIL, ItemType.DATE, ItemType.TIME, ItemType.PHONE})
"""Items whose value is no amount that could be over or under anything."""


def conditions(subject: Subject) -> Iterator[Mistake]:
    """Report conditions whose trigger is off, that wait for what cannot be, or that only repeat another."""
    document = subject.file(INTENTS)
    for number, intent in enumerate(subject.playbook.intents):
        seen: dict[str, int] = {}
        for index, condition in enumerate(intent.escalate_when):
            place = ("intents", number, "escalate_when", index)
            yield from _off(subject, document, place, condition)
            yield from _impossible(document, place, condition, intent)
            yield from _foreign(subject, document, place, condition)
            tests = condition.model_copy(update={"id": "x", "when": ""}).model_dump_json()
            if _has_tests(condition) and tests in seen:
                problem = f"{_called(document, place)}its tests are those of line {seen[tests]}"
                yield document.mistake(place, problem, "delete one of the two, or correct its tests")
            seen.setdefault(tests, document.line(place))


def _off(subject: Subject, document: Document, place: Place, condition: Condition) -> Iterator[Mistake]:
    if not subject.playbook.triggers.of(condition.trigger).enabled:
        problem = f"{_called(document, place)}it never fires, as `{condition.trigger}` is off"
        yield document.mistake(
            place, problem, "switch the trigger on in triggers.yaml, or delete the condition"
        )


def _impossible(document: Document, place: Place, condition: Condition, intent: Intent) -> Iterator[Mistake]:
    item = next((item for item in intent.collect if item.name == condition.fact), None)
    compares = condition.over is not None or condition.under is not None
    called = _called(document, place)
    if item and compares and item.type in _WITHOUT_NUMBERS:
        problem = f"{called}it never fires, as `{item.name}` is a {item.type} and no number"
        yield document.mistake((*place, "fact"), problem, "compare an item of `type: number`")
    choices = [fold(choice) for choice in item.choices] if item else []
    if item and choices and condition.equals is not None and fold(condition.equals) not in choices:
        problem = f"{called}it never fires, as `{condition.equals}` is no choice of `{item.name}`"
        fix = did_you_mean(condition.equals, item.choices, "choices")
        yield document.mistake((*place, "equals"), problem, fix)
    if condition.confidence_below == 0:
        problem = f"{called}it never fires, as no confidence is below 0"
        yield document.mistake((*place, "confidence_below"), problem, "write a number such as 0.5")


def _foreign(subject: Subject, document: Document, place: Place, condition: Condition) -> Iterator[Mistake]:
    spoken = subject.playbook.business.languages
    for language in condition.says:
        if language not in spoken:
            at = (*place, "says", language)
            problem = (
                f"{_called(document, at)}the phrases are in `{language}`, which the business does not speak"
            )
            yield document.mistake(at, problem, did_you_mean(language, spoken, "languages of business.yaml"))
    lacking = [language for language in spoken if condition.says and language not in condition.says]
    if lacking:
        at = (*place, "says")
        problem = (
            f"{_called(document, at)}there are no phrases in {', '.join(f'`{name}`' for name in lacking)}"
        )
        yield document.mistake(at, problem, "add how customers say it there")


def _has_tests(condition: Condition) -> bool:
    return bool(condition.always or condition.says or condition.collected or condition.fact)


def _called(document: Document, place: Place) -> str:
    return document.owner((*place, "id"))
