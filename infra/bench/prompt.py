"""What a usual turn asks of the model: the tokens of each part of the request, by four characters a token."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime

from chalicelib.domain.message import Author, Delivery, Message
from infra.paths import ROOT

LANGUAGE = "en"
THREAD = (
    (Author.CUSTOMER, "Hi, do you open on Saturdays?"),
    (Author.AI, "We are closed on Saturdays and Sundays. Would another day suit you?"),
    (Author.CUSTOMER, "And how much is a cleaning?"),
)
MONDAY = datetime(2026, 11, 23, 10, tzinfo=UTC)


def usual_request() -> dict[str, int]:
    """Tokens by part; `same` is what begins every turn of a language, which providers charge less for."""
    from chalicelib.adapters.openai.prompt import messages_for
    from chalicelib.adapters.openai.schema import response_format
    from chalicelib.adapters.openai.tool_rounds import functions
    from chalicelib.adapters.playbook_files import read_playbook
    from chalicelib.domain.digest import tokens_in
    from chalicelib.domain.retrieval import retrieve
    from chalicelib.use_cases.model_ports import TurnRequest

    playbook = read_playbook(ROOT / "policies")
    thread = tuple(_message(number, author, text) for number, (author, text) in enumerate(THREAD))
    question = thread[-1].text
    found = retrieve(question, playbook=playbook, day=MONDAY.date(), language=LANGUAGE, meaning=None)
    request = TurnRequest(
        playbook, thread, thread[-1:], now=MONDAY, language=LANGUAGE, pages=found.pages, tools=playbook.tools
    )
    system, *spoken = messages_for(request)
    parts = {name: tokens_in(text) for name, text in _SECTION.findall(system["content"])}
    parts["thread"] = sum(tokens_in(each["content"]) for each in spoken)
    parts["functions"] = tokens_in(json.dumps(functions(request.tools)))
    parts["schema"] = tokens_in(json.dumps(response_format()))
    same = sum(parts[name] for name in ("instructions", "rules", "intents", "functions", "schema"))
    return {**parts, "all": sum(parts.values()), "same": same}


_SECTION = re.compile(r"^<(\w+)>\n(.*?)\n</\1>$", re.DOTALL | re.MULTILINE)


def _message(number: int, author: Author, text: str) -> Message:
    direction, delivery = ("i", None) if author is Author.CUSTOMER else ("o", Delivery.READ)
    message_id = f"{int(MONDAY.timestamp()) * 1000:013d}-{direction}{number:016x}"
    return Message("thread", message_id, author, "text", text, MONDAY, delivery=delivery)
