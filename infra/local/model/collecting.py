"""What an intent still has to collect, from what the thread already says."""

from collections.abc import Collection, Sequence

from infra.local.model.facts import Fact, name_in
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
NAME_LENGTH = 6
"""Words of a name, at most."""


def answers(prompt: Prompt) -> list[Fact]:
    """What the customer gave when the business asked for an item, in the business's own words for asking."""
    given: dict[str, Fact] = {}
    asked: Ask | None = None
    for turn in prompt.thread:
        if not turn.by_customer:
            asked = _item_asked(prompt, turn.text)
        elif asked is not None and _may_answer(asked, turn.text):
            value = (name_in(turn.text) if _is_name(asked) else "") or turn.text.strip()
            given[asked.name] = Fact(asked.name, value, turn.message_id)
            asked = None
    return list(given.values())


def _may_answer(asked: Ask, text: str) -> bool:
    """Whether words can be what was asked for; a name has no digits and few words."""
    if "?" in text or len(text) > LENGTH:
        return False
    if not _is_name(asked):
        return True
    return len(text.split()) <= NAME_LENGTH and not any(sign.isdigit() for sign in text)


def _is_name(asked: Ask) -> bool:
    return bool(set(ALIASES["name"]) & set(asked.name.split("_")))


def missing(intent: Intent, facts: Sequence[Fact], *, but: Collection[str] = ()) -> Ask | None:
    """The first item that is needed and that no fact answers, `but` for some."""
    known = {*but, *(fact.name for fact in facts)}
    return next((item for item in intent.collect if item.required and not _known(item.name, known)), None)


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
