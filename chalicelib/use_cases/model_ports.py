"""What the AI needs from the world: a model, the encoder and tools, as Protocols; see ports.py."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from chalicelib.domain.meaning import Meaning
from chalicelib.domain.message import Message
from chalicelib.domain.proposal import ModelUsage, Proposal
from chalicelib.domain.thread import Thread
from chalicelib.domain.tool_use import ToolCall, ToolUse

if TYPE_CHECKING:  # pydantic: the webhook imports these ports and must not pay for it
    from chalicelib.domain.playbook import Page, Playbook
    from chalicelib.domain.tool_rules import Tool


@dataclass(frozen=True)
class Picture:
    """A picture of a customer's message, for a model that sees."""

    message_id: str
    mime_type: str
    content: bytes = field(repr=False)


@dataclass(frozen=True)
class TurnRequest:
    """What the model gets for one turn: the playbook, the thread so far, the state that code keeps.

    `correction` says what was wrong with a draft that has to be written once more. `pages` are those that may
    answer, the likeliest first; `tools` those that the model may call, through the Toolbox it is given.
    `tool_uses` are what tools gave before: those of the draft that is written once more.
    """

    playbook: Playbook
    messages: tuple[Message, ...]
    unanswered: tuple[Message, ...]
    now: datetime
    language: str | None = None
    intent: str | None = None
    clarifications: int = 0
    notes: tuple[str, ...] = ()
    correction: str = ""
    pages: tuple[Page, ...] = ()
    tools: tuple[Tool, ...] = ()
    tool_uses: tuple[ToolUse, ...] = ()
    pictures: tuple[Picture, ...] = ()


class Toolbox(Protocol):
    """The business's own services, for the case at hand."""

    def use(self, call: ToolCall, *, within: float | None = None) -> ToolUse:
        """Call a tool and record it; never raises: what went wrong is in the record, its code in `error`.

        `within` is how many seconds are left; the tool's own time limit holds anyway. A tool that may not be
        repeated is called once a case for the same arguments; a second call gives the first one's record.
        """


class Toolboxes(Protocol):
    """Where toolboxes come from: one a turn."""

    def of(self, thread: Thread, case_id: str, playbook: Playbook) -> Toolbox:
        """Give the tools of a playbook, for a case and the customer of its thread; `thread` is the head as read."""


class Meanings(Protocol):
    """The encoder, which reads what words resemble in a published playbook."""

    def read(self, texts: Sequence[str], *, version: int) -> tuple[Meaning, ...] | None:
        """Read each text (at most 8, of 500 characters); None when it cannot be read in time. Never raises."""


class LanguageModel(Protocol):
    """The AI's language model."""

    def propose(self, request: TurnRequest, toolbox: Toolbox | None = None) -> tuple[Proposal, ModelUsage]:
        """Propose a turn, using tools on the way; raise ModelUnavailable when nothing usable comes in time."""
