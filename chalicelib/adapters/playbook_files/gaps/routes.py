"""Routing rules that no case ever reaches."""

from __future__ import annotations

from collections.abc import Iterator

from chalicelib.adapters.playbook_files.gaps.subject import Subject
from chalicelib.adapters.playbook_files.mistakes import Mistake
from chalicelib.adapters.playbook_files.shapes import ROUTING
from chalicelib.domain.escalation import Trigger
from chalicelib.domain.queue_rules import Route


def routes(subject: Subject) -> Iterator[Mistake]:
    """Report rules behind a wider one, and rules for what never happens."""
    document, rules = subject.file(ROUTING), subject.playbook.routing.rules
    for index, rule in enumerate(rules):
        place = ("rules", index)
        wider = next((number for number, other in enumerate(rules[:index]) if _covers(other, rule)), None)
        if wider is not None:
            line = document.line(("rules", wider))
            problem = f"the rule never applies: that of line {line} comes first and takes all its cases"
            yield document.mistake(place, problem, "put it before that one, or delete it")
        elif why := _never(subject, rule):
            yield document.mistake(place, f"the rule never applies: {why}", "correct or delete it")


def _covers(wide: Route, narrow: Route) -> bool:
    """Whether every case that the narrow rule is for is taken by the wide one."""
    return wide.trigger in (None, narrow.trigger) and wide.intent in (None, narrow.intent)


def _never(subject: Subject, rule: Route) -> str:
    playbook = subject.playbook
    vip = playbook.vip
    if rule.trigger is None:
        return ""
    if not playbook.triggers.of(rule.trigger).enabled:
        return f"`{rule.trigger}` is off in triggers.yaml"
    if rule.trigger is Trigger.VIP and not (vip.numbers or vip.bsuids or vip.tags):
        return "vip.yaml names nobody"
    return ""
