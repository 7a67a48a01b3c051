"""Stand in for model, tools and WhatsApp while a past turn is decided again: what they gave then, and no more."""

from __future__ import annotations

from datetime import UTC, datetime

from chalicelib.domain.message import Message
from chalicelib.domain.playbook import Playbook
from chalicelib.domain.proposal import ModelUnavailable, ModelUsage, Proposal
from chalicelib.domain.thread import Thread
from chalicelib.domain.tool_rules import Tool
from chalicelib.domain.tool_use import ToolCall, ToolUse
from chalicelib.use_cases.model_ports import LanguageModel, Toolbox, TurnRequest

NOT_RECORDED = "not_recorded"


class RecordedModel:
    """The LanguageModel port that says what it said then; where that is not on record it has nothing to say."""

    def __init__(self, proposal: Proposal | None) -> None:
        self._proposal = proposal

    def propose(
        self,
        request: TurnRequest,
        toolbox: Toolbox | None = None,  # noqa: ARG002
    ) -> tuple[Proposal, ModelUsage]:
        """Repeat itself; what does not hold cannot be written anew."""
        if self._proposal is None or request.correction:
            raise ModelUnavailable(NOT_RECORDED)
        return self._proposal, ModelUsage(NOT_RECORDED, 0, 0, 0.0, dollars=0.0)


class CountedModel:
    """The LanguageModel port around one that is paid, which counts what it took."""

    def __init__(self, model: LanguageModel) -> None:
        self._model = model
        self.dollars = 0.0
        self.turns = 0

    def propose(self, request: TurnRequest, toolbox: Toolbox | None = None) -> tuple[Proposal, ModelUsage]:
        """Ask, and count."""
        proposal, usage = self._model.propose(request, toolbox)
        self.dollars += usage.dollars or 0.0
        self.turns += 1
        return proposal, usage


class RecordedToolbox:
    """The Toolbox port that gives what a tool gave then; whatever was not called then is not called now."""

    def __init__(self, uses: tuple[ToolUse, ...]) -> None:
        self._uses = uses

    def use(self, call: ToolCall, *, within: float | None = None) -> ToolUse:  # noqa: ARG002
        """Find the record by the tool's name: its arguments are not kept with the message."""
        found = next((use for use in self._uses if use.tool == call.tool), None)
        at = found.at if found else datetime.fromtimestamp(0, UTC)
        return found or ToolUse(call.tool, call.arguments, False, "", at, error=NOT_RECORDED)


def renamed_tools(before: Playbook, after: Playbook) -> dict[str, str]:
    """Name by old name each tool that only has another name now: it calls the same, with the same, for the same."""
    kept = {tool.id for tool in after.tools}
    new = [tool for tool in after.tools if before.tool(tool.id) is None]
    found: dict[str, str] = {}
    for tool in before.tools:
        same = [each.id for each in new if each.model_copy(update=_named(tool)) == tool]
        if tool.id not in kept and len(same) == 1:
            found[tool.id] = same[0]
    return found


def _named(tool: Tool) -> dict[str, object]:
    """What a rename touches: the name, how it is described, and whose act it takes back."""
    return {"id": tool.id, "description": tool.description, "undoes": tool.undoes}


class NoChannel:
    """The Channel port that sends nothing."""

    def send(self, message: Message, thread: Thread) -> str:  # noqa: ARG002
        """Refuse: a replay never writes to anybody."""
        raise AssertionError("a replay sends nothing")

    def show_typing(self, thread: Thread, wamid: str) -> None:
        """Show nothing."""
