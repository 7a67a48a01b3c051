"""What a playbook without mistakes still lacks: nothing here stops it from being published."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from chalicelib.adapters.playbook_files.gaps.channel import channel
from chalicelib.adapters.playbook_files.gaps.conditions import conditions
from chalicelib.adapters.playbook_files.gaps.facts import facts
from chalicelib.adapters.playbook_files.gaps.intents import intents
from chalicelib.adapters.playbook_files.gaps.outcomes import outcomes
from chalicelib.adapters.playbook_files.gaps.pages import pages
from chalicelib.adapters.playbook_files.gaps.queues import queues
from chalicelib.adapters.playbook_files.gaps.routes import routes
from chalicelib.adapters.playbook_files.gaps.subject import Subject
from chalicelib.adapters.playbook_files.gaps.tools import tools
from chalicelib.adapters.playbook_files.gaps.triggers import triggers
from chalicelib.adapters.playbook_files.mistakes import Mistake

__all__ = ["Subject", "gaps_in"]

Gap = Callable[[Subject], Iterator[Mistake]]

_GAPS: tuple[Gap, ...] = (
    intents,
    outcomes,
    conditions,
    triggers,
    routes,
    queues,
    pages,
    tools,
    channel,
    facts,
)


def gaps_in(subject: Subject) -> tuple[Mistake, ...]:
    """Give every gap, by file and line."""
    return tuple(sorted({gap for look in _GAPS for gap in look(subject)}))
