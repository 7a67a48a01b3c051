"""Answers that a model should not give but models do, on demand."""

import json
from collections.abc import Mapping
from typing import Any

from infra.local.faults import Faults

HUGE = 200_000
"""Characters."""

FAULTS = {
    "invalid_json": "answer with text that is not JSON",
    "wrong_schema": "answer with JSON that lacks keys",
    "empty": "answer with an empty message",
    "refusal": "refuse to answer",
    "timeout": "answer after `seconds` (60 when not given)",
    "slow": "answer after `seconds` (5 when not given)",
    "http_500": "answer with HTTP 500",
    "rate_limited": "answer with HTTP 429",
    "other_language": "answer in a language that nobody asked for",
    "huge": "answer with a text far too long to send",
    "promise": "say in words that a colleague takes over, without doing it",
    "tool_loop": "call the first function, again and again",
    "broken_call": "call a function that is not there, with arguments that are not JSON",
}


def misbehaving_calls(faults: Faults, request: Mapping[str, Any]) -> list[tuple[str, str]]:
    """The calls that a planned fault makes, as name and arguments; none where no function may be called."""
    if not request.get("tools") or request.get("tool_choice") == "none":
        return []
    if faults.take("tool_loop"):
        return [(str(request["tools"][0]["function"]["name"]), "{}")]
    if faults.take("broken_call"):
        return [("delete_everything", '{"all": tru')]
    return []


def misbehaving_content(faults: Faults, turn: Mapping[str, Any]) -> dict[str, Any]:
    """The completion's message: the turn, or what a planned fault makes of it."""
    if faults.take("refusal"):
        return {"content": None, "refusal": "I'm sorry, but I can't help with that."}
    if faults.take("empty"):
        return {"content": ""}
    if faults.take("invalid_json"):
        return {"content": 'Sure! Here is the answer: {"action": "reply", "text": '}
    if faults.take("wrong_schema"):
        return {"content": json.dumps({"action": "reply", "answer": turn["text"]})}
    return {"content": json.dumps(_distorted(faults, turn), ensure_ascii=False)}


def _distorted(faults: Faults, turn: Mapping[str, Any]) -> dict[str, Any]:
    if faults.take("other_language"):
        text = "Guten Tag! Vielen Dank für Ihre Nachricht, wir melden uns in Kürze."
        return {**turn, "action": "reply", "text": text, "language": "de"}
    if faults.take("huge"):
        return {**turn, "action": "reply", "text": "All about this topic. " * (HUGE // 22)}
    if faults.take("promise"):
        text = "I'll transfer you to a colleague who will help you right away."
        return {**turn, "action": "reply", "text": text, "cited_pages": [], "triggers": []}
    return dict(turn)
