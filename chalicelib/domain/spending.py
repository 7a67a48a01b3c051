"""Count what the AI spends on a case, and say when its budget is used up."""

from __future__ import annotations

from chalicelib.domain.playbook import Budget
from chalicelib.domain.proposal import ModelUsage
from chalicelib.domain.thread import Spending

MICRO = 1_000_000


def spent_after(before: Spending | None, case_id: str, usage: ModelUsage | None) -> Spending | None:
    """What the case has cost with one more turn; another case's spending is not this one's."""
    spent = before if before and before.case_id == case_id else Spending(case_id)
    if usage is None:
        return before
    return Spending(
        case_id,
        spent.tokens + usage.input_tokens + usage.output_tokens,
        spent.microdollars + round((usage.dollars or 0) * MICRO),
    )


def used_up(spent: Spending | None, case_id: str, budget: Budget) -> str | None:
    """Say which limit of the playbook a case has reached; None while there is something left."""
    if spent is None or spent.case_id != case_id:
        return None
    if budget.tokens_per_case is not None and spent.tokens >= budget.tokens_per_case:
        return f"the case has used {spent.tokens} of {budget.tokens_per_case} tokens"
    dollars = spent.microdollars / MICRO
    if budget.dollars_per_case is not None and dollars >= budget.dollars_per_case:
        return f"the case has cost ${dollars:.4f} of ${budget.dollars_per_case:g}"
    return None
