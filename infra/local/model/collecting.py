"""What an intent still has to collect, from what the thread already says."""

from collections.abc import Sequence

from infra.local.model.facts import Fact
from infra.local.model.prompt import Ask, Intent, Prompt

ALIASES = {
    "name": ("name", "nombre"),
    "date": ("date", "day", "when", "fecha", "dia"),
    "time": ("time", "hour", "slot", "hora"),
    "phone": ("phone", "telephone", "mobile", "telefono"),
    "email": ("email", "mail", "correo"),
    "order_number": ("order", "pedido", "invoice", "reference"),
}
"""Facts that are found in free text, and the words in an item's name that mean the same."""
LENGTH = 120
"""Longer words are not the answer to a question for one item."""


def answers(prompt: Prompt) -> list[Fact]:
    """What the customer gave when the business asked for an item, in the business's own words for asking."""
    given: dict[str, Fact] = {}
    asked: Ask | None = None
    for turn in prompt.thread:
        if not turn.by_customer:
            asked = _item_asked(prompt, turn.text)
        elif asked is not None and "?" not in turn.text and len(turn.text) <= LENGTH:
            given[asked.name] = Fact(asked.name, turn.text.strip(), turn.message_id)
            asked = None
    return list(given.values())


def missing(intent: Intent, facts: Sequence[Fact]) -> Ask | None:
    """The first item that no fact answers."""
    known = {fact.name for fact in facts}
    return next((item for item in intent.collect if not _known(item.name, known)), None)


def just_asked(prompt: Prompt) -> Ask | None:
    """The item that the business's last message asked for."""
    return _item_asked(prompt, prompt.earlier[-1].text) if prompt.earlier else None


def _item_asked(prompt: Prompt, text: str) -> Ask | None:
    for intent in prompt.intents:
        for item in intent.collect:
            if any(ask and ask.strip() in text for ask in item.ask.values()):
                return item
    return None


def _known(item: str, known: set[str]) -> bool:
    if item in known:
        return True
    parts = item.replace("-", "_").split("_")
    return any(
        fact in known and any(alias in parts for alias in aliases) for fact, aliases in ALIASES.items()
    )
