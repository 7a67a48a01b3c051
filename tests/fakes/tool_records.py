"""The records of tool calls in memory."""

from __future__ import annotations

from chalicelib.adapters.tools.records import ToolRecord


class ToolRecordsFake:
    """Keeps each record under its thread, case and key."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str, str], ToolRecord] = {}

    def of_case(self, thread_id: str, case_id: str) -> tuple[ToolRecord, ...]:
        return tuple(record for key, record in self.kept.items() if key[:2] == (thread_id, case_id))

    def begin(self, thread_id: str, case_id: str, record: ToolRecord) -> bool:
        return self.kept.setdefault((thread_id, case_id, record.key), record) is record

    def write(self, thread_id: str, case_id: str, record: ToolRecord) -> None:
        self.kept[thread_id, case_id, record.key] = record
