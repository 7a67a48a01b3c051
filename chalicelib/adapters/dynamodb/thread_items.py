"""Thread heads and customers as items, and back; what is missing has a default, what is new is ignored."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from chalicelib.adapters.dynamodb import keys
from chalicelib.adapters.dynamodb.codec import to_instant
from chalicelib.domain.commit import Commit
from chalicelib.domain.thread import Customer, Spending, Thread


def head_from(item: Mapping[str, Any]) -> Thread:
    """Read a head."""
    return Thread(
        thread_id=keys.id_of(item["PK"]),
        customer=customer_from(item, item.get("customer_id", "")),
        phone_number_id=item.get("number", ""),
        epoch=item.get("epoch", 0),
        inbound_count=item.get("inbound_count", 0),
        answered_count=item.get("answered_count", 0),
        covered=tuple(item.get("covered", ())),
        unanswered_since=to_instant(item.get("unanswered_since")),
        last_inbound_at=to_instant(item.get("last_inbound_at")),
        open_case_id=item.get("open_case_id"),
        language=item.get("language"),
        disclosed_at=to_instant(item.get("disclosed_at")),
        spent=_spent_from(item.get("spent")),
        opted_out_at=to_instant(item.get("opted_out_at")),
        opt_out_told_at=to_instant(item.get("opt_out_told_at")),
        marketing_stopped_at=to_instant(item.get("marketing_stopped_at")),
        paced_until=to_instant(item.get("paced_until")),
        last_sent_id=item.get("last_sent_id"),
        csat_asked_at=to_instant(item.get("csat_asked_at")),
        seen_count=item.get("seen_count", 0),
    )


def customer_from(item: Mapping[str, Any], customer_id: str) -> Customer:
    """Read a customer's profile, or the copy of it in a head."""
    return Customer(
        customer_id=customer_id,
        name=item.get("name", ""),
        phone=item.get("phone"),
        bsuid=item.get("bsuid"),
        username=item.get("username"),
        tags=tuple(item.get("tags", ())),
    )


def known_of(customer: Customer) -> dict[str, Any]:
    """What a contact tells of a customer; what it does not tell is left as it stands."""
    told = {
        "name": customer.name,
        "phone": customer.phone,
        "bsuid": customer.bsuid,
        "username": customer.username,
        "tags": list(customer.tags),
    }
    return {name: value for name, value in told.items() if value}


def committed_to_head(commit: Commit) -> dict[str, Any]:
    """What a commit changes of the head; counts of what came in belong to `receive` alone.

    `case_id` and `escalation_id` point at the newest case and its escalation, so that a load needs no search.
    """
    before, after = commit.before, commit.after
    pairs = {
        "epoch": (before.epoch, after.epoch),
        "answered_count": (before.answered_count, after.answered_count),
        "covered": (before.covered, after.covered),
        "open_case_id": (before.open_case_id, after.open_case_id),
        "language": (before.language, after.language),
        "disclosed_at": (before.disclosed_at, after.disclosed_at),
        "spent": (_spent_values(before.spent), _spent_values(after.spent)),
        "opted_out_at": (before.opted_out_at, after.opted_out_at),
        "opt_out_told_at": (before.opt_out_told_at, after.opt_out_told_at),
        "marketing_stopped_at": (before.marketing_stopped_at, after.marketing_stopped_at),
        "csat_asked_at": (before.csat_asked_at, after.csat_asked_at),
        "paced_until": (before.paced_until, commit.paced_until),
        "last_sent_id": (before.last_sent_id, commit.last_sent_id),
    }
    changed: dict[str, Any] = {name: new for name, (old, new) in pairs.items() if old != new}
    if commit.case:
        changed |= {"case_id": commit.case.case_id, "escalation_id": commit.case.escalation_id}
    return changed


def waiting_after(commit: Commit) -> dict[str, Any]:
    """How long the customer will have waited once a commit is written, with its place in the sweep's list."""
    since = commit.after.unanswered_since if commit.after.unanswered else None
    if since is None and commit.after.unanswered:
        return {}
    return {"unanswered_since": since, **keys.unanswered_index(since)}


def _spent_values(spent: Spending | None) -> list[Any] | None:
    return [spent.case_id, spent.tokens, spent.microdollars] if spent else None


def _spent_from(values: Any) -> Spending | None:
    return Spending(*values) if values else None
