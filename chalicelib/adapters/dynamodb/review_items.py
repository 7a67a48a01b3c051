"""Draws, verdicts and proposed changes as items; what people wrote stands in items of their own, with an end."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from chalicelib.adapters.dynamodb.case_items import EPOCH
from chalicelib.adapters.dynamodb.codec import to_instant
from chalicelib.adapters.dynamodb.table import Item
from chalicelib.domain.case import Surety
from chalicelib.domain.review.drawn import Draw, Drawn, Stratum
from chalicelib.domain.review.proposed import Edit, EditKind, Gap, Mending, ProposedVersion, Quote
from chalicelib.domain.review.verdict import Kind, Piece, Verdict


def draw_values(draw: Draw) -> dict[str, Any]:
    """What is kept of a draw beside its rows."""
    sizes = [asdict(stratum) | {"size": size} for stratum, size in draw.sizes]
    return {"drawn_at": draw.drawn_at, "sizes": sizes}


def row_values(rows: tuple[Drawn, ...]) -> list[dict[str, Any]]:
    """The rows of a draw."""
    return [asdict(row) for row in rows]


def draw_from(week: str, item: Item) -> Draw:
    """Read a draw."""
    sizes = tuple((_stratum(size), size["size"]) for size in item.get("sizes", ()))
    return Draw(week, _instant(item["drawn_at"]), tuple(_row(row) for row in item["rows"]), sizes)


def verdict_values(verdict: Verdict) -> dict[str, Any]:
    """What is kept of a verdict without its words."""
    return {
        "case_id": verdict.case_id,
        "escalation_id": verdict.escalation_id,
        "kind": verdict.kind,
        "piece": verdict.piece,
        "by": verdict.by,
        "by_name": verdict.by_name,
        "at": verdict.at,
    }


def verdict_from(week: str, item: Item, text: str) -> Verdict:
    """Read a verdict."""
    return Verdict(
        week,
        item["case_id"],
        item["escalation_id"],
        Kind(item["kind"]),
        Piece(item["piece"]) if item.get("piece") else None,
        item["by"],
        item["by_name"],
        _instant(item["at"]),
        text,
    )


def mending_text(mending: Mending) -> str:
    """A mending as one text, which changes as a whole or not at all."""
    return json.dumps(asdict(mending), ensure_ascii=False)


def proposed_from(proposal_id: str, item: Item) -> ProposedVersion:
    """Read a proposed version."""
    return ProposedVersion(
        proposal_id,
        item["week"],
        _mending(json.loads(item["mending"])),
        item["base"],
        item["by"],
        item["by_name"],
        _instant(item["proposed_at"]),
        item.get("published_version"),
        to_instant(item.get("published_at")),
    )


def _row(row: dict[str, Any]) -> Drawn:
    return Drawn(
        case_id=row["case_id"],
        thread_id=row["thread_id"],
        opened_at=_instant(row["opened_at"]),
        at=_instant(row["at"]),
        intent=row.get("intent"),
        escalation_id=row["escalation_id"],
        trigger=row["trigger"],
        surety=Surety(row["surety"]) if row.get("surety") else None,
    )


def _stratum(size: dict[str, Any]) -> Stratum:
    surety = Surety(size["surety"]) if size.get("surety") else None
    return Stratum(size["trigger"], size.get("intent"), surety)


def _mending(told: dict[str, Any]) -> Mending:
    gap = told["gap"]
    return Mending(
        Gap(
            gap["gap_id"],
            Piece(gap["piece"]),
            gap["intent"],
            gap["trigger"],
            tuple(gap["words"]),
            tuple(gap["keys"]),
            gap["cases_a_week"],
        ),
        tuple(Edit(**(edit | {"kind": EditKind(edit["kind"])})) for edit in told["edits"]),
        tuple(Quote(**quote) for quote in told["quotes"]),
        told["by"],
    )


def _instant(text: Any) -> Any:
    return to_instant(text) or EPOCH
