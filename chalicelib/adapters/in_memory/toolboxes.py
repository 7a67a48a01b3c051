"""The business's services as a test wrote them: what each tool gives, and what it was asked."""

from __future__ import annotations

import json
from typing import Any

from chalicelib.domain.playbook import Playbook
from chalicelib.domain.thread import Thread
from chalicelib.domain.tool_use import ToolCall, ToolUse
from chalicelib.use_cases.ports import Clock


class InMemoryToolboxes:
    """Gives every case the same toolbox, and keeps every call with the thread and case that it was for."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self.gives: dict[str, dict[str, Any] | str] = {}
        self.calls: list[tuple[str, str, ToolCall]] = []

    def of(self, thread: Thread, case_id: str, playbook: Playbook) -> InMemoryToolbox:
        return InMemoryToolbox(self, thread.thread_id, case_id, playbook)


class InMemoryToolbox:
    """The tools of one case. A tool that `gives` a string fails with it; one that gives nothing does not exist."""

    def __init__(self, box: InMemoryToolboxes, thread_id: str, case_id: str, playbook: Playbook) -> None:
        self._box, self._thread_id, self._case_id, self._playbook = box, thread_id, case_id, playbook

    def use(self, call: ToolCall, *, within: float | None = None) -> ToolUse:
        self._box.calls.append((self._thread_id, self._case_id, call))
        at = self._box.clock.now()
        given = self._box.gives.get(call.tool, "no_such_tool")
        if isinstance(given, str):
            return ToolUse(call.tool, call.arguments, ok=False, result="", at=at, error=given)
        tool = self._playbook.tool(call.tool)
        verified = tool is not None and tool.verifies
        return ToolUse(call.tool, call.arguments, ok=True, result=json.dumps(given), at=at, verified=verified)
