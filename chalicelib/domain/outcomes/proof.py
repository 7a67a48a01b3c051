"""What proves that a case is settled: a tool that did what was wanted, and what the playbook wants to be known."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from chalicelib.domain.case import Case
from chalicelib.domain.message import Author, Message

if TYPE_CHECKING:  # pydantic: the sweep looks every minute and mostly finds nothing
    from chalicelib.domain.outcome_rules import ResolvedWhen
    from chalicelib.domain.playbook import Playbook


def rules_of(case: Case, playbook: Playbook) -> ResolvedWhen:
    """When a case of this intent counts as resolved; the usual rules for one without an intent."""
    from chalicelib.domain.outcome_rules import ResolvedWhen

    intent = playbook.intent(case.intent)
    return intent.resolved_when if intent else ResolvedWhen()


def since(case: Case) -> datetime:
    """From when on something counts for the case: what was proved before it was asked again proves nothing now."""
    return case.taken_back[-1].at if case.taken_back else case.opened_at


def is_verified(case: Case, messages: Iterable[Message], rules: ResolvedWhen, playbook: Playbook) -> bool:
    """Whether the records of the case's turns prove it.

    A tool counts by what it answered itself, and until a later one takes its act back; no text, neither the model's
    nor a customer's, can say so. Without `verified_by` it must be a tool of a turn about the case's own intent.
    """
    turns = [message.turn for message in messages if _is_turn_of(message, case)]
    standing = _standing([use for turn in turns for use in _uses(turn, case, rules)], playbook)
    wanted = set(rules.verified_by)
    by_tool = bool(standing & wanted) if wanted else bool(standing)
    if not rules.collected:
        return by_tool
    known = {str(name) for turn in turns for name in turn.get("known", ())}
    return known >= set(rules.collected) and (by_tool or not wanted)


def _is_turn_of(message: Message, case: Case) -> bool:
    ours = message.author in (Author.AI, Author.SYSTEM) and message.case_id == case.case_id
    return ours and message.sent_at >= since(case)


def _uses(turn: dict[str, Any], case: Case, rules: ResolvedWhen) -> list[dict[str, Any]]:
    about_it = bool(rules.verified_by) or turn.get("intent") in (None, case.intent)
    return [use for use in turn.get("tools", ()) if use.get("ok")] if about_it else []


def _standing(uses: list[dict[str, Any]], playbook: Playbook) -> set[str]:
    """The tools whose success proves something, and whose act still stands."""
    standing: set[str] = set()
    for use in uses:
        tool = playbook.tool(str(use.get("tool", "")))
        standing -= set(tool.undoes) if tool else set()
        if use.get("verified"):
            standing.add(str(use["tool"]))
    return standing
