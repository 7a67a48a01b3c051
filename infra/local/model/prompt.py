"""Read the request as any model would: the playbook in the system message, then the thread."""

import html
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from infra.local.model.seeing import pictures_of


@dataclass(frozen=True)
class Ask:
    """One item that an intent collects, and how to ask for it by language."""

    name: str
    ask: Mapping[str, str]
    required: bool = True


@dataclass(frozen=True)
class Intent:
    """Something customers want, as the prompt describes it."""

    id: str
    title: Mapping[str, str]
    next_action: str
    collect: tuple[Ask, ...]
    examples: tuple[str, ...]
    knowledge: tuple[str, ...]
    functions: tuple[str, ...] = ()

    def titled(self, language: str) -> str:
        """The title in a language, else in whichever there is."""
        return self.title.get(language) or next(iter(self.title.values()), self.id.replace("_", " "))


@dataclass(frozen=True)
class Page:
    """One page of knowledge."""

    id: str
    title: str
    language: str
    body: str


@dataclass(frozen=True)
class Turn:
    """One message of the thread; `message_id` is empty for the business's own."""

    by_customer: bool
    text: str
    message_id: str = ""
    pictures: int = 0
    """Pictures in it on which this model can read nothing."""


@dataclass(frozen=True)
class ToolResult:
    """What a function gave in this turn: `data` is its JSON, `call_id` names the call that it answers, if any."""

    tool: str
    ok: bool
    data: Any
    call_id: str = ""


@dataclass(frozen=True)
class Prompt:
    """Everything the model may know; `digest` is what came before the thread as it is given."""

    instructions: str
    intents: tuple[Intent, ...]
    pages: tuple[Page, ...]
    state: Mapping[str, Any]
    thread: tuple[Turn, ...] = field(default=())
    results: tuple[ToolResult, ...] = ()
    digest: str = ""

    @property
    def unanswered(self) -> tuple[Turn, ...]:
        """What the customer wrote since the business's last message."""
        turns: list[Turn] = []
        for turn in reversed(self.thread):
            if not turn.by_customer:
                break
            turns.append(turn)
        return tuple(reversed(turns))

    @property
    def earlier(self) -> tuple[Turn, ...]:
        """The thread before that."""
        return self.thread[: len(self.thread) - len(self.unanswered)]


_CUSTOMER = re.compile(r"\s*<customer\b([^>]*)>(.*)</customer>\s*", re.DOTALL)
_EARLIER = re.compile(r"\s*<earlier>(.*)</earlier>\s*", re.DOTALL)
_RESULT = re.compile(r"<tool_result\b([^>]*)>(.*?)</tool_result>", re.DOTALL)
_UNREADABLE = re.compile(r"^\s*\[\w+ without text\]\s*$")
_PAGE = re.compile(r"<page\b([^>]*)>(.*?)</page>", re.DOTALL)
_ATTRIBUTE = re.compile(r'(\w+)="([^"]*)"')


def read_prompt(messages: Sequence[Mapping[str, Any]]) -> Prompt:
    """Read the messages of a chat completion; what is missing or malformed is empty."""
    system = "\n".join(_content(each) for each in messages if each.get("role") in ("system", "developer"))
    return Prompt(
        instructions=_section(system, "instructions"),
        intents=tuple(_intent(each) for each in _json(_section(system, "intents"), list)),
        pages=tuple(_page(*match.groups()) for match in _PAGE.finditer(_section(system, "knowledge"))),
        state=_json(_section(system, "state"), dict),
        thread=_thread([each for each in messages if _is_of_thread(each)]),
        results=tuple(result for each in messages for result in _results(each)),
        digest=next(
            (html.unescape(found[1]) for each in messages if (found := _EARLIER.fullmatch(_content(each)))),
            "",
        ),
    )


def _is_of_thread(message: Mapping[str, Any]) -> bool:
    """What customer and business said to each other, and what asks for an answer again."""
    role, content = message.get("role"), _content(message)
    if role == "user":
        return not (_EARLIER.fullmatch(content) or _RESULT.match(content))
    return role == "assistant" and not message.get("tool_calls")


def _results(message: Mapping[str, Any]) -> list[ToolResult]:
    if message.get("role") not in ("tool", "user") or not _RESULT.match(_content(message)):
        return []
    return [
        _result(attributes, body, str(message.get("tool_call_id") or ""))
        for attributes, body in _RESULT.findall(_content(message))
    ]


def _result(attributes: str, body: str, call_id: str) -> ToolResult:
    named = {name: html.unescape(value) for name, value in _ATTRIBUTE.findall(attributes)}
    try:
        data = json.loads(html.unescape(body))
    except ValueError:
        data = html.unescape(body)
    return ToolResult(named.get("tool", ""), named.get("ok") == "true", data, call_id)


def _thread(messages: Sequence[Mapping[str, Any]]) -> tuple[Turn, ...]:
    """The conversation; a plain user message after an answer asks to give that answer again, so both go."""
    fenced = any(_CUSTOMER.fullmatch(_content(each)) for each in messages)
    turns: list[Turn] = []
    for message in messages:
        if fenced and message["role"] == "user" and not _CUSTOMER.fullmatch(_content(message)):
            turns = turns[:-1] if turns and not turns[-1].by_customer else turns
            continue
        turns.append(_turn(message))
    return tuple(turns)


def _section(text: str, name: str) -> str:
    """The text of the last section of this name: an earlier mention inside another section does not count."""
    start, end = f"<{name}>", f"</{name}>"
    at = text.rfind(f"\n{start}\n")
    at = at + 1 if at >= 0 else text.find(start)
    if at < 0:
        return ""
    rest = text[at + len(start) :]
    return rest[: rest.find(end)].strip() if end in rest else rest.strip()


def _json(text: str, kind: type) -> Any:
    try:
        value = json.loads(text)
    except ValueError:
        return kind()
    return value if isinstance(value, kind) else kind()


def _intent(item: Mapping[str, Any]) -> Intent:
    title = item.get("title", "")
    return Intent(
        id=str(item.get("id", "")),
        title=title if isinstance(title, Mapping) else {"": str(title)},
        next_action=str(item.get("next_action", "")),
        collect=tuple(
            Ask(str(each["name"]), each.get("ask") or {}, each.get("required") is not False)
            for each in item.get("collect") or ()
        ),
        examples=tuple(map(str, item.get("examples") or ())),
        knowledge=tuple(map(str, item.get("knowledge") or ())),
        functions=tuple(map(str, item.get("functions") or ())),
    )


def _page(attributes: str, body: str) -> Page:
    named = {name: html.unescape(value) for name, value in _ATTRIBUTE.findall(attributes)}
    return Page(
        named.get("id", ""), named.get("title", ""), named.get("language", ""), html.unescape(body).strip()
    )


def _turn(message: Mapping[str, Any]) -> Turn:
    content = _content(message)
    if message["role"] == "assistant":
        return Turn(False, content)
    fenced = _CUSTOMER.fullmatch(content)
    if fenced is None:
        return Turn(True, content, pictures=len(pictures_of(message)))
    named = dict(_ATTRIBUTE.findall(fenced[1]))
    own = _UNREADABLE.sub("", html.unescape(fenced[2])).strip()
    seen = pictures_of(message)
    text = "\n".join(part for part in (own, *seen) if part)
    return Turn(True, text, named.get("message_id", ""), seen.count(""))


def _content(message: Mapping[str, Any]) -> str:
    content = message.get("content") or ""
    if isinstance(content, str):
        return content
    return "\n".join(str(part.get("text", "")) for part in content if part.get("type") == "text")
