"""The records of tool calls, in the partition of the thread that they belong to."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from chalicelib.adapters.dynamodb import keys
from chalicelib.adapters.dynamodb.codec import to_instant, to_text
from chalicelib.adapters.dynamodb.expressions import put
from chalicelib.adapters.dynamodb.table import Table
from chalicelib.adapters.tools.records import Outcome, ToolRecord
from chalicelib.domain.tool_use import ToolUse

MOST = 200
"""Records of a case that are looked through; a case has a few."""

ALWAYS = "attribute_not_exists(#PK) OR attribute_exists(#PK)"


class DynamoToolRecords:
    """The ToolRecords of the toolbox on DynamoDB."""

    def __init__(self, table: Table, *, kept_for: timedelta) -> None:
        self._table, self._kept_for = table, kept_for

    def of_case(self, thread_id: str, case_id: str) -> tuple[ToolRecord, ...]:
        prefix = keys.tool_record(thread_id, case_id, "")
        values = {":thread": prefix["PK"], ":case": prefix["SK"]}
        items = self._table.query("PK = :thread AND begins_with(SK, :case)", values, limit=MOST)
        return tuple(_record_from(item) for item in items)

    def begin(self, thread_id: str, case_id: str, record: ToolRecord) -> bool:
        key = keys.tool_record(thread_id, case_id, record.key)
        return self._table.put(put(self._table.name, key, self._values(record)))

    def write(self, thread_id: str, case_id: str, record: ToolRecord) -> None:
        key = keys.tool_record(thread_id, case_id, record.key)
        self._table.put(put(self._table.name, key, self._values(record), condition=ALWAYS))

    def _values(self, record: ToolRecord) -> dict[str, Any]:
        use = record.use
        return {
            "tool": record.tool,
            "same": record.same,
            "turn": record.turn,
            "began_at": to_text(record.at),
            "outcome": record.outcome,
            "use": _use_values(use) if use else None,
            "expires_at": int((record.at + self._kept_for).timestamp()),
        }


def _use_values(use: ToolUse) -> dict[str, Any]:
    """Arguments as text: they are the model's, and nest as it likes."""
    return {
        "arguments": json.dumps(use.arguments, ensure_ascii=False),
        "ok": use.ok,
        "result": use.result,
        "at": to_text(use.at),
        "error": use.error,
        "verified": use.verified,
    }


def _record_from(item: Mapping[str, Any]) -> ToolRecord:
    at = to_instant(item["began_at"]) or datetime.min.replace(tzinfo=UTC)
    use = item.get("use")
    return ToolRecord(
        key=item["SK"].rpartition("#")[2],
        tool=item["tool"],
        same=item["same"],
        turn=item["turn"],
        at=at,
        outcome=Outcome(item["outcome"]),
        use=_use_from(item["tool"], use, at) if use else None,
    )


def _use_from(tool: str, use: Mapping[str, Any], at: datetime) -> ToolUse:
    return ToolUse(
        tool=tool,
        arguments=json.loads(use["arguments"]),
        ok=use["ok"],
        result=use["result"],
        at=to_instant(use["at"]) or at,
        error=use["error"],
        verified=use["verified"],
    )
