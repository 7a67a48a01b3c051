"""The playbook's draft in the table: one item, so that it changes as a whole or not at all."""

from __future__ import annotations

import base64
import json
import zlib
from datetime import timedelta
from typing import Any

from chalicelib.adapters.dynamodb import keys
from chalicelib.adapters.dynamodb.codec import to_instant
from chalicelib.adapters.dynamodb.expressions import NOT_THERE, put
from chalicelib.adapters.dynamodb.table import Item, Table
from chalicelib.domain.playbook_draft import PlaybookDraft
from chalicelib.use_cases.editor_ports import DraftTooLarge

MOST_STORED = 350_000
"""Characters of the packed texts; DynamoDB takes 400 KB an item. Prompt and thirty pages pack into 30,000."""

UNCHANGED = "#revision = :seen"


class DynamoDrafts:
    """The Drafts port on DynamoDB; a draft that nobody touches is forgotten with everything else."""

    def __init__(self, table: Table, *, kept_for: timedelta) -> None:
        self._table, self._kept_for = table, kept_for

    def load(self) -> PlaybookDraft | None:
        item = self._table.get(keys.PLAYBOOK_DRAFT)
        return _draft(item) if item else None

    def save(self, draft: PlaybookDraft, *, seen: int) -> bool:
        values = {
            "based_on": draft.based_on,
            "revision": draft.revision,
            "packed": _packed({"files": dict(draft.files), "deleted": sorted(draft.deleted)}),
            "by": draft.by,
            "at": draft.at,
            "proposal_id": draft.proposal_id or None,
            "expires_at": int((draft.at + self._kept_for).timestamp()) if draft.at else None,
        }
        condition, given = (UNCHANGED, {"seen": seen}) if seen else (NOT_THERE, None)
        return self._table.put(
            put(self._table.name, keys.PLAYBOOK_DRAFT, values, condition=condition, given=given)
        )

    def drop(self, *, seen: int) -> bool:
        return self._table.remove(keys.PLAYBOOK_DRAFT, condition=UNCHANGED, given={"seen": seen}) is not None


def _draft(item: Item) -> PlaybookDraft:
    said = _unpacked(item["packed"])
    return PlaybookDraft(
        based_on=item["based_on"],
        files=said["files"],
        deleted=frozenset(said["deleted"]),
        revision=item["revision"],
        by=item.get("by", ""),
        at=to_instant(item.get("at")),
        proposal_id=item.get("proposal_id") or "",
    )


def _packed(said: dict[str, Any]) -> str:
    packed = base64.b64encode(zlib.compress(json.dumps(said, ensure_ascii=False).encode(), 9)).decode()
    if len(packed) > MOST_STORED:
        raise DraftTooLarge(f"{len(packed)} characters")
    return packed


def _unpacked(packed: str) -> dict[str, Any]:
    said: dict[str, Any] = json.loads(zlib.decompress(base64.b64decode(packed)))
    return said
