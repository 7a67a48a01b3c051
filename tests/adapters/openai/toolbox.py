"""Two tools of the clinic, and a toolbox that gives what a test put in."""

from __future__ import annotations

from typing import Any

from chalicelib.domain.tool_rules import HttpMethod, Tool
from chalicelib.domain.tool_use import ToolCall, ToolUse
from tests.fakes.clock import MONDAY_10

FIND = Tool(
    id="find_order",
    description="Find an order.",
    url="https://shop.example/orders/{order}",
    parameters={
        "type": "object",
        "properties": {"order": {"type": "string"}, "phone": {"type": "string"}},
        "required": ["order", "phone"],
    },
    from_customer={"phone": "phone"},
)
BOOK = Tool(
    id="book_visit",
    description="Book a visit.",
    method=HttpMethod.POST,
    url="https://clinic.example/visits",
    parameters={"type": "object", "properties": {"day": {"type": "string"}}},
    verifies=True,
)


class ToolboxFake:
    """Gives each tool's result; keeps the calls and how long they might take."""

    def __init__(self, **results: str) -> None:
        self.results, self.calls, self.within = results, list[ToolCall](), list[float | None]()

    def use(self, call: ToolCall, *, within: float | None = None) -> ToolUse:
        self.calls.append(call)
        self.within.append(within)
        return a_use(call.tool, self.results.get(call.tool, ""), call.arguments)


def a_use(tool: str, result: str, arguments: dict[str, Any]) -> ToolUse:
    """The record of a call; without a result it failed."""
    return ToolUse(tool, arguments, bool(result), result, MONDAY_10, error="" if result else "unreachable")
