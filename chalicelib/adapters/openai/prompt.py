"""A turn as the messages of a chat completion: the playbook as the system, the thread as the conversation."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from typing import Any
from zoneinfo import ZoneInfo

from chalicelib.adapters.openai.endpoint import ChatMessage
from chalicelib.adapters.openai.fence import fenced, inert_json
from chalicelib.adapters.openai.tool_rounds import told
from chalicelib.domain.digest import Digest, digest
from chalicelib.domain.intent_rules import Intent, Item
from chalicelib.domain.masking import Secrets
from chalicelib.domain.message import Message
from chalicelib.domain.model_rules import RULES
from chalicelib.domain.playbook import Page
from chalicelib.use_cases.model_ports import Picture, TurnRequest

NO_PAGE = "(no page of the business answers this)"


def messages_for(request: TurnRequest) -> list[ChatMessage]:
    """Write the whole request.

    Keep the format in sync with infra/local/model/prompt.py, which reads it as any model would.
    """
    thread = digest(request.messages, unanswered=request.unanswered)
    return [
        {"role": "system", "content": system_message(request)},
        *_earlier(thread),
        *(_spoken(message, thread, request) for message in thread.newest),
        *_tool_results(request),
    ]


def system_message(request: TurnRequest) -> str:
    """Write what stays the same first and the state last, so that providers can reuse the beginning."""
    languages = request.language or "", request.playbook.business.default_language
    sections = {
        "instructions": request.playbook.agent.prompt.strip(),
        "rules": RULES.strip(),
        "intents": inert_json([_intent(intent, languages) for intent in request.playbook.intents]),
        "knowledge": "\n".join(map(_page, request.pages)) or NO_PAGE,
        "state": inert_json(_state(request)),
    }
    return "\n".join(f"<{name}>\n{text}\n</{name}>" for name, text in sections.items())


def _earlier(thread: Digest) -> list[ChatMessage]:
    """What came before the messages that are given word for word; the customer's words are in it."""
    if not thread.older:
        return []
    return [{"role": "user", "content": fenced("earlier", "\n".join(thread.older))}]


def _spoken(message: Message, thread: Digest, request: TurnRequest) -> ChatMessage:
    """One message of the thread; beside a customer's, the picture in it."""
    text = thread.words(message)
    if not message.inbound:
        return {"role": "assistant", "content": text}
    words = fenced("customer", text, message_id=message.message_id, **_source(message))
    pictures = [each for each in request.pictures if each.message_id == message.message_id]
    if not pictures:
        return {"role": "user", "content": words}
    return {"role": "user", "content": [{"type": "text", "text": words}, *map(_shown, pictures)]}


def _source(message: Message) -> dict[str, str]:
    """Whence words are that nobody typed: machines mishear, and a document speaks for somebody else."""
    whence = message.media.words_from if message.media else ""
    return {"words_from": whence} if whence else {}


def _shown(picture: Picture) -> dict[str, Any]:
    data = base64.b64encode(picture.content).decode()
    return {"type": "image_url", "image_url": {"url": f"data:{picture.mime_type};base64,{data}"}}


def _tool_results(request: TurnRequest) -> list[ChatMessage]:
    """What functions gave for the draft that is written once more."""
    results = "\n".join(told(use) for use in request.tool_uses)
    return [{"role": "user", "content": results}] if results else []


def _intent(intent: Intent, languages: tuple[str, str]) -> dict[str, Any]:
    described: dict[str, Any] = {
        "id": intent.id,
        "title": _in_one(intent.title, languages),
        "next_action": intent.next_action,
        "collect": [_item(item, languages) for item in intent.collect],
        "examples": list(intent.examples),
        "knowledge": list(intent.knowledge),
        "a_person_is_needed_when": [condition.when for condition in intent.escalate_when],
    }
    if intent.tools:
        described["functions"] = list(intent.tools)
    return described


def _item(item: Item, languages: tuple[str, str]) -> dict[str, Any]:
    described: dict[str, Any] = {"name": item.name, "ask": _in_one(item.ask, languages)}
    if item.choices:
        described["choices"] = list(item.choices)
    if not item.required:
        described["required"] = False
    return described


def _in_one(texts: Mapping[str, str], languages: tuple[str, str]) -> dict[str, str]:
    """The customer's language, or the business's own, or whatever there is: one is enough for a model."""
    for language in languages:
        if language in texts:
            return {language: texts[language]}
    return dict(list(texts.items())[:1])


def _page(page: Page) -> str:
    return fenced("page", f"\n{page.body.strip()}\n", id=page.id, title=page.title, language=page.language)


def _state(request: TurnRequest) -> dict[str, Any]:
    zone = ZoneInfo(request.playbook.business.timezone)
    state: dict[str, Any] = {
        "language": request.language,
        "clarifications": request.clarifications,
        "clarification_limit": request.playbook.clarification_limit,
        "intent": request.intent,
        "now": request.now.astimezone(zone).isoformat(timespec="seconds"),
    }
    if request.notes or request.correction:
        secrets = Secrets.of([message.text for message in request.messages])
        state |= (
            {"notes_of_colleagues": [secrets.mask(note) for note in request.notes]} if request.notes else {}
        )
        state |= {"correction": secrets.mask(request.correction)} if request.correction else {}
    return state
