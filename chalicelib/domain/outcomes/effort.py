"""Count what a case took, off its messages and the head's spending."""

from __future__ import annotations

from collections.abc import Iterable

from chalicelib.domain.case import Case, Effort
from chalicelib.domain.inbound import NEVER_ANSWERED
from chalicelib.domain.message import LAST_OF_THE_SECOND, Message
from chalicelib.domain.thread import Thread

DECISIONS = frozenset({"reply", "clarify", "escalate", "offer"})
"""What a turn of the AI is kept as; keep in sync with NAMES in use_cases/turn_record.py."""


def effort_of(case: Case, messages: Iterable[Message], head: Thread) -> Effort:
    """Count the customer's messages (no reactions and the like), ours, the AI's turns, and what its model cost.

    All since the case was opened, through every reopening.
    """
    begun = case.opened_at - LAST_OF_THE_SECOND
    mine = [each for each in messages if each.sent_at >= begun and not each.imported]
    ours = [each for each in mine if each.delivery is not None and each.case_id == case.case_id]
    spent = head.spent if head.spent and head.spent.case_id == case.case_id else None
    return Effort(
        inbound=sum(each.inbound and each.kind not in NEVER_ANSWERED for each in mine),
        outbound=len(ours),
        turns=sum(each.turn.get("decision") in DECISIONS for each in ours),
        tokens=spent.tokens if spent else 0,
        microdollars=spent.microdollars if spent else 0,
    )
