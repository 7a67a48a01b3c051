"""A turn's toolbox: the story of one call, from the model's wish to the record of what came of it."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any

from chalicelib.adapters.tools import arguments, result
from chalicelib.adapters.tools.attempt import attempt
from chalicelib.adapters.tools.failures import OUTCOME_UNKNOWN, Failed
from chalicelib.adapters.tools.records import Outcome, ToolRecord, ToolRecords, nth, sameness, standing
from chalicelib.adapters.tools.request import Secret, asked_of
from chalicelib.domain.playbook import Playbook
from chalicelib.domain.thread import Thread
from chalicelib.domain.tool_rules import Tool
from chalicelib.domain.tool_use import ToolCall, ToolUse
from chalicelib.use_cases.model_ports import Toolbox
from chalicelib.use_cases.ports import Clock

TRIES = 2
"""Without another limit a call may take this many times the tool's own."""

WORTH_STARTING = 0.5
"""Seconds; a call that is cut off at once would only leave doubt behind."""

MAY_BE_DONE = frozenset({OUTCOME_UNKNOWN, "somebody_elses"})
"""Failures after which the tool may have acted all the same."""


@dataclass(frozen=True)
class HttpToolboxes:
    """The Toolboxes port. `services` is what `{services}` stands for; `secret` gives a tool's secret by name."""

    records: ToolRecords
    clock: Clock
    services: str
    secret: Secret

    def of(self, thread: Thread, case_id: str, playbook: Playbook) -> Toolbox:
        return HttpToolbox(self, thread, case_id, playbook)


@dataclass(frozen=True)
class HttpToolbox:
    """The Toolbox port on HTTP."""

    means: HttpToolboxes
    thread: Thread
    case_id: str
    playbook: Playbook

    def use(self, call: ToolCall, *, within: float | None = None) -> ToolUse:
        """Use a tool.

        1. Find the tool; mask what the model gave, hold it against the schema, add what we know.
        2. Write the request; if it may not be repeated, give the record that stands or reserve this call.
        3. Call; once more if that does no harm and the failure may pass.
        4. Keep what is the customer's and may go on; record it.
        """
        began, given = time.monotonic(), result.masked(call.arguments)
        try:
            tool = self._tool(call.tool)
            limit = TRIES * tool.timeout if within is None else within
            if limit < WORTH_STARTING:
                raise Failed("no_time")
            use = self._used(tool, given, began + limit)
        except Failed as failed:
            use = self._failed(call.tool, given, failed)
        except (
            Exception
        ) as failure:  # the table, SSM, a fault of ours: nothing was sent, the model goes on without
            use = self._failed(call.tool, given, Failed("not_recorded", hint=type(failure).__name__))
        return replace(use, seconds=round(time.monotonic() - began, 3))

    def _tool(self, tool_id: str) -> Tool:
        tool = self.playbook.tool(tool_id)
        if tool is None:
            raise Failed("unknown_tool")
        return tool

    def _used(self, tool: Tool, given: dict[str, Any], until: float) -> ToolUse:
        values = arguments.checked(tool, given) | arguments.known_of(self.thread.customer, tool)
        same = sameness(self.case_id, tool.id, values)
        stands, times = self._standing(tool, same)
        record = stands or ToolRecord(
            nth(same, times), tool.id, same, self._turn, self.means.clock.now(), Outcome.BEGUN
        )
        services, secret = self.means.services, self.means.secret
        asked = asked_of(tool, values, key=record.key, services=services, secret=secret)
        if stands or not self._begin(tool, record):
            return self._as_before(record, given)
        return self._finished(record, tool, given, lambda: attempt(tool, asked, until=until))

    @property
    def _turn(self) -> int:
        return self.thread.answered_count

    def _standing(self, tool: Tool, same: str) -> tuple[ToolRecord | None, int]:
        if tool.may_repeat:
            return None, 0
        records = self.means.records.of_case(self.thread.thread_id, self.case_id)
        return standing(records, tool, self.playbook.tools, same, self._turn)

    def _begin(self, tool: Tool, record: ToolRecord) -> bool:
        return tool.may_repeat or self.means.records.begin(self.thread.thread_id, self.case_id, record)

    def _as_before(self, record: ToolRecord, given: dict[str, Any]) -> ToolUse:
        """What came of the call that was made before; of one that never ended nobody knows."""
        if record.use and record.outcome is not Outcome.BEGUN:
            return record.use
        return self._failed(record.tool, given, Failed(OUTCOME_UNKNOWN))

    def _finished(
        self, record: ToolRecord, tool: Tool, given: dict[str, Any], answer: Callable[[], Any]
    ) -> ToolUse:
        outcome, use = self._outcome(tool, given, answer)
        with suppress(Exception):  # it stays begun, which is read as unknown; what was done is done
            self.means.records.write(
                self.thread.thread_id, self.case_id, replace(record, outcome=outcome, use=use)
            )
        return use

    def _outcome(
        self, tool: Tool, given: dict[str, Any], answer: Callable[[], Any]
    ) -> tuple[Outcome, ToolUse]:
        try:
            told = result.told(tool, answer(), self.thread.customer.phone)
        except Failed as failed:
            acted = failed.code in MAY_BE_DONE and not tool.may_repeat
            outcome = Outcome.UNKNOWN if acted else Outcome.REFUSED
            return outcome, self._failed(tool.id, given, failed)
        except Exception:  # an answer that cannot be read: by then the tool has acted
            return Outcome.UNKNOWN, self._failed(tool.id, given, Failed(OUTCOME_UNKNOWN))
        now = self.means.clock.now()
        return Outcome.DONE, ToolUse(tool.id, given, True, told, now, verified=tool.verifies)

    def _failed(self, tool: str, given: dict[str, Any], failed: Failed) -> ToolUse:
        now = self.means.clock.now()
        return ToolUse(tool, given, False, result.told_failure(failed), now, error=failed.code)
