"""A turn as the messages of a chat completion: the playbook as the system, the thread as the conversation."""

from __future__ import annotations

import json
from html import escape
from typing import Any
from zoneinfo import ZoneInfo

from chalicelib.adapters.openai.rules import RULES
from chalicelib.domain.masking import mask
from chalicelib.domain.message import Delivery, Message
from chalicelib.domain.playbook import Intent, Page
from chalicelib.use_cases.ports import TurnRequest

ChatMessage = dict[str, Any]

NEVER_SENT = {"note", "event"}
"""Kinds that the customer has not seen."""


def messages_for(request: TurnRequest) -> list[ChatMessage]:
    """Write the whole request.

    Keep the format in sync with infra/local/model/prompt.py, which reads it as any model would.
    """
    thread = (_spoken(message) for message in request.messages)
    return [{"role": "system", "content": system_message(request)}, *(each for each in thread if each)]


def system_message(request: TurnRequest) -> str:
    """Write what stays the same first and the state last, so that providers can reuse the beginning."""
    playbook = request.playbook
    day = request.now.astimezone(ZoneInfo(playbook.business.timezone)).date()
    pages = "\n".join(_page(page) for page in playbook.pages_on(day))
    sections = {
        "instructions": playbook.agent.prompt.strip(),
        "rules": RULES.strip(),
        "intents": _json([_intent(intent) for intent in playbook.intents]),
        "knowledge": pages,
        "state": _json(_state(request)),
    }
    return "\n".join(f"<{name}>\n{text}\n</{name}>" for name, text in sections.items())


def _spoken(message: Message) -> ChatMessage | None:
    """One message of the thread; what never reached the customer is left out."""
    if message.inbound:
        text = mask(message.text) if message.readable else f"[{message.kind} without text]"
        fenced = f'<customer message_id="{message.message_id}">{escape(text, quote=False)}</customer>'
        return {"role": "user", "content": fenced}
    if message.kind in NEVER_SENT or message.delivery is Delivery.FAILED or not message.readable:
        return None
    return {"role": "assistant", "content": mask(message.text)}


def _intent(intent: Intent) -> dict[str, Any]:
    return {
        "id": intent.id,
        "title": intent.title,
        "next_action": intent.next_action,
        "collect": [{"name": item.name, "ask": item.ask} for item in intent.collect],
        "examples": list(intent.examples),
        "knowledge": list(intent.knowledge),
        "a_person_is_needed_when": [condition.when for condition in intent.escalate_when],
    }


def _page(page: Page) -> str:
    title = escape(page.title)
    return f'<page id="{page.id}" title="{title}" language="{page.language}">\n{page.body.strip()}\n</page>'


def _state(request: TurnRequest) -> dict[str, Any]:
    zone = ZoneInfo(request.playbook.business.timezone)
    state: dict[str, Any] = {
        "language": request.language,
        "clarifications": request.clarifications,
        "clarification_limit": request.playbook.clarification_limit,
        "intent": request.intent,
        "now": request.now.astimezone(zone).isoformat(timespec="seconds"),
    }
    if request.notes:
        state["notes_of_colleagues"] = [mask(note) for note in request.notes]
    if request.correction:
        state["correction"] = request.correction
    return state


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
