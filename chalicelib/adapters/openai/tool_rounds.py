"""The functions that the model may call on its way to an answer: what it is told of them, and what came back."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from chalicelib.adapters.openai.fence import fenced
from chalicelib.domain.masking import mask
from chalicelib.domain.tool_rules import Tool
from chalicelib.domain.tool_use import ToolCall, ToolUse
from chalicelib.use_cases.model_ports import Toolbox

MOST_CALLS = 4
MOST_ROUNDS = 3
"""Answers of the model in one turn that may ask for functions; the next one must be words."""

MOST_ANSWERED = 12
"""Calls of one answer that are answered at all, be it by a refusal."""

LONGEST_ARGUMENTS = 4000
LONGEST_RESULT = 2000
SHORTEST_CALL = 0.5
"""Seconds that must be left for a call to be worth beginning."""

_NOT_IN_A_NAME = re.compile(r"[^A-Za-z0-9_-]+")


def functions(tools: Sequence[Tool]) -> list[dict[str, Any]]:
    """The `tools` of the request."""
    return [
        {
            "type": "function",
            "function": {
                "name": tool.id,
                "description": tool.description,
                "parameters": tool.asked_of_model,
            },
        }
        for tool in tools
    ]


def told(use: ToolUse) -> str:
    """What the model reads of a call: the result, or what went wrong, as data."""
    words = use.result or json.dumps({"error": use.error or "failed"})
    return _result(use.tool, use.ok, mask(words[:LONGEST_RESULT]))


@dataclass
class ToolRounds:
    """One turn's calls: each is made once, a few at most, and none when there is no time left for its answer."""

    tools: Sequence[Tool]
    toolbox: Toolbox | None
    left: Callable[[], float]
    """Seconds that the calls may still take."""

    uses: list[ToolUse] = field(default_factory=list)
    _rounds: int = 0
    _calls: int = 0
    _stopped: bool = False

    def __post_init__(self) -> None:
        self._told = {self._key(use.tool, use.arguments): use for use in self.uses}
        self._of_the_draft_before = set(self._told)

    @property
    def open(self) -> bool:
        """Whether the model may ask for another function."""
        usable = bool(self.tools) and self.toolbox is not None
        within = self._rounds < MOST_ROUNDS and self._calls < MOST_CALLS and not self._stopped
        return usable and within and self.left() > SHORTEST_CALL

    @property
    def offered(self) -> dict[str, Any]:
        """The part of the request that says which functions there are, and whether one may be called now."""
        if not self.tools or self.toolbox is None:
            return {}
        return {"tools": functions(self.tools), "tool_choice": "auto" if self.open else "none"}

    def answer(self, calls: Sequence[Any]) -> list[dict[str, Any]]:
        """Make the calls of one round and give the messages that tell the model so."""
        self._rounds += 1
        made = [_Call.of(call, number) for number, call in enumerate(calls[:MOST_ANSWERED], self._calls)]
        asked = {"role": "assistant", "content": None, "tool_calls": [call.echo for call in made]}
        return [asked, *self._results(made)]

    def _results(self, calls: Sequence[_Call]) -> Iterator[dict[str, Any]]:
        for call in calls:
            yield {"role": "tool", "tool_call_id": call.call_id, "content": self._made(call)}

    def _made(self, call: _Call) -> str:
        if self.toolbox is None or call.name not in {tool.id for tool in self.tools}:
            return _refusal(call.name, "unknown_tool", "There is no such function.")
        if call.arguments is None:
            return _refusal(call.name, "invalid_arguments", "The arguments are not one JSON object.")
        key = self._key(call.name, call.arguments)
        if key in self._told:
            return self._again(key)
        if self._calls >= MOST_CALLS:
            return _refusal(call.name, "too_many_calls", "No more functions in this turn. Answer now.")
        if self.left() <= SHORTEST_CALL:
            return _refusal(call.name, "no_time", "There is no time for it. Answer now, without it.")
        self._calls += 1
        use = self.toolbox.use(ToolCall(call.call_id, call.name, call.arguments), within=self.left())
        self.uses.append(use)
        self._told[key] = use
        return told(use)

    def _again(self, key: str) -> str:
        """Tell once more what a call gave; a model that made it in this very turn goes round in circles."""
        self._stopped = self._stopped or key not in self._of_the_draft_before
        self._of_the_draft_before.discard(key)
        return told(self._told[key])

    def _key(self, name: str, arguments: dict[str, Any]) -> str:
        """What makes two calls the same; what we fill in ourselves does not count, and records are masked."""
        known = next((tool.from_customer for tool in self.tools if tool.id == name), {})
        given = {name: value for name, value in arguments.items() if name not in known}
        return f"{name} {mask(json.dumps(given, sort_keys=True, ensure_ascii=False, default=str))}"


@dataclass(frozen=True)
class _Call:
    """One call as the model made it; `arguments` is None when they are not a JSON object."""

    call_id: str
    name: str
    arguments: dict[str, Any] | None
    written: str

    @classmethod
    def of(cls, call: Any, number: int) -> _Call:
        """Read a call that may be anything."""
        function = getattr(call, "function", None)
        name = _NOT_IN_A_NAME.sub("_", str(getattr(function, "name", None) or "unknown"))[:64]
        written = getattr(function, "arguments", None)
        arguments = _object(written) if isinstance(written, str) else None
        call_id = str(getattr(call, "id", None) or f"call_{number}")[:64]
        return cls(call_id, name, arguments, written if arguments is not None and written else "{}")

    @property
    def echo(self) -> dict[str, Any]:
        """The call as it goes back to the model: services refuse arguments that are not JSON."""
        function = {"name": self.name, "arguments": self.written}
        return {"id": self.call_id, "type": "function", "function": function}


def _object(written: str) -> dict[str, Any] | None:
    if len(written) > LONGEST_ARGUMENTS:
        return None
    try:
        value = json.loads(written or "{}")
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None


def _refusal(name: str, code: str, hint: str) -> str:
    return _result(name, False, json.dumps({"error": code, "hint": hint}))


def _result(name: str, ok: bool, words: str) -> str:
    return fenced("tool_result", words, tool=name, ok="true" if ok else "false")
