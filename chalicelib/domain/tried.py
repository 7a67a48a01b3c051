"""What was tried before a person came: answers, questions, tools, and what people wrote, in order."""

from __future__ import annotations

from chalicelib.domain.masking import mask
from chalicelib.domain.message import NOTE, Author, Message
from chalicelib.domain.packet import Step
from chalicelib.domain.playbook import Playbook
from chalicelib.domain.tool_use import OUTCOME_UNKNOWN, ToolUse

MOST_STEPS = 12
LONGEST_QUOTE = 240


def tried(
    messages: tuple[Message, ...], tool_uses: tuple[ToolUse, ...], playbook: Playbook
) -> tuple[Step, ...]:
    """Tell it from the messages of the case and the tools of the turn that escalates; the newest steps."""
    ours = [
        message for message in messages if message.author is not Author.CUSTOMER and not _happened(message)
    ]
    steps = [step for message in ours for step in (*_tools_of(message), _step(message, playbook))]
    steps += [_tool_step(use.tool, ok=use.ok, result=use.result or use.error) for use in tool_uses]
    return tuple(steps[-MOST_STEPS:]) or (Step("Nothing yet: the rule fired on the first message."),)


def quoted(text: str, kind: str = "") -> str:
    """Masked words on one line, cut to a length that is read at a glance; the kind where there are none."""
    words = " ".join(mask(text).split()) or f"[{kind}]"
    return words if len(words) <= LONGEST_QUOTE else words[: LONGEST_QUOTE - 1] + "…"


def _happened(message: Message) -> bool:
    """Whether it only tells what became of the case, which the chat shows and nobody tried."""
    return message.internal and message.kind != NOTE


def _step(message: Message, playbook: Playbook) -> Step:
    pages = [page.title for page_id in message.turn.get("pages", ()) if (page := playbook.page(page_id))]
    match message.author, message.turn.get("decision"):
        case Author.AI | Author.SYSTEM, "clarify":
            what = "The AI asked"
        case Author.AI, _:
            what = f"The AI answered from {', '.join(pages)}" if pages else "The AI answered"
        case Author.PERSON, _ if message.internal:
            what = f"{message.person_name or 'A person'} noted"
        case Author.PERSON, _:
            what = f"{message.person_name or 'A person'} wrote"
        case _:
            what = "The system said"
    if message.delivery and message.delivery.value == "failed":
        what += " (not delivered)"
    return Step(what, quoted(_undisclosed(message.text, playbook), message.kind), message.message_id)


def _tools_of(message: Message) -> list[Step]:
    return [
        _tool_step(str(use.get("tool", "")), ok=bool(use.get("ok")), result=str(use.get("result", "")))
        for use in message.turn.get("tools", ())
    ]


def _tool_step(tool: str, *, ok: bool, result: str) -> Step:
    if ok:
        return Step(f"The AI used {tool}", quoted(result))
    unknown = OUTCOME_UNKNOWN in result
    return Step(
        f"The AI tried {tool}, " + ("and it is not known whether it was done" if unknown else "which failed"),
        quoted(result),
    )


def _undisclosed(text: str, playbook: Playbook) -> str:
    """Leave out that an AI writes, which the first answer of a thread begins with: people know."""
    for language in playbook.business.languages:
        disclosure = playbook.text("ai_disclosure", language)
        if text.startswith(disclosure):
            return text.removeprefix(disclosure).lstrip()
    return text
