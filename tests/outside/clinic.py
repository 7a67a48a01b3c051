"""A small dental clinic with a shop, as a prompt describes it: for the tests of the offline model."""

import html
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

_DATA = Path(__file__).with_name("clinic_data")
INTENTS: list[dict[str, Any]] = json.loads((_DATA / "intents.json").read_text(encoding="utf-8"))
KNOWLEDGE = (_DATA / "knowledge.txt").read_text(encoding="utf-8")
INSTRUCTIONS = """You are Luz, the virtual assistant of Clínica Dental Molino, a dental clinic with a shop.
Answer in the customer's language, briefly. State only what the knowledge says."""


def system_message(language: str = "en", **state: Any) -> str:
    """The system message as the product writes it, with the intents' titles in one language."""
    intents = [
        {"next_action": "", "collect": [], **intent, "title": intent["title"][language]} for intent in INTENTS
    ]
    known = {
        "language": language,
        "clarifications": 0,
        "clarification_limit": 2,
        "intent": None,
        "now": "2026-11-23T10:00:00+01:00",
        **state,
    }
    return (
        f"<instructions>\n{INSTRUCTIONS}\n</instructions>\n<rules>\nAnswer with JSON.\n</rules>\n"
        f"<intents>\n{json.dumps(intents, ensure_ascii=False)}\n</intents>\n"
        f"<knowledge>\n{KNOWLEDGE}</knowledge>\n<state>\n{json.dumps(known)}\n</state>"
    )


def conversation(turns: Iterable[str], **state: Any) -> list[dict[str, str]]:
    """The messages of a request; a turn that starts with `> ` is the business's."""
    messages = [{"role": "system", "content": system_message(**state)}]
    for number, turn in enumerate(turns):
        if turn.startswith("> "):
            messages.append({"role": "assistant", "content": turn[2:]})
            continue
        words = html.escape(turn, quote=False)
        fenced = f'<customer message_id="{message_id(number)}">{words}</customer>'
        messages.append({"role": "user", "content": fenced})
    return messages


def message_id(number: int) -> str:
    """The id of the turn at this place."""
    return f"17638812{number:05d}-i{number:016x}"
