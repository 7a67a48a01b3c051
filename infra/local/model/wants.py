"""What the customer's words ask of the business, before any answer is looked for."""

import re

from infra.local.model import phrases
from infra.local.model.lexical import content_words
from infra.local.model.prompt import Turn
from infra.local.model.reading import Reading

CLEAR = 0.4
"""From here an intent's items may be asked for."""
CLOSE = 0.8
"""Two intents are hard to tell apart when the second scores this share of the first."""
EQUAL = 0.92
"""... and impossible to tell apart from here."""
QUOTED = 200
_INTERROGATIVE = re.compile(
    r"\?|^\W*(?:how|what|when|where|which|who|is|are|do|does|can|could|may|will|qu[eé]|cu[aá]\w+|c[oó]mo|d[oó]nde"
    r"|se puede|hay)\b",
    re.IGNORECASE,
)


def asks_for_action(reading: Reading) -> bool:
    """The customer states what they want done rather than asks what is so."""
    likely = reading.likely
    if likely is None or likely.score < CLEAR or not (likely.intent.collect or either(reading)):
        return False
    return len(content_words(reading.text)) > 1 and not _INTERROGATIVE.search(reading.text)


def either(reading: Reading) -> bool:
    """Two intents that both want data are equally likely."""
    first, second = ([*reading.intents, None, None])[:2]
    return bool(first and second and second.intent.collect and second.score >= EQUAL * first.score)


def only_a_topic(reading: Reading) -> bool:
    """A word or two that name no question: `appointment`, `I need help`."""
    telling = [word for word in content_words(reading.words) if not phrases.VAGUE.fullmatch(word)]
    if not telling:
        return True
    first, second = ([*reading.intents, None, None])[:2]
    close = bool(first and second and first.score >= CLEAR and second.score >= CLOSE * first.score)
    return len(telling) == 1 and close and "?" not in reading.words


def alarms(reading: Reading) -> tuple[dict[str, str], ...]:
    """Words of danger or anger; the product's own rules do the real work."""
    listened_for = (("risk", phrases.RISK), ("negative_sentiment", phrases.ANGER))
    return tuple(
        trigger(name, turn)
        for turn in reading.prompt.unanswered
        for name, pattern in listened_for
        if pattern.search(turn.text)
    )


def trigger(name: str, turn: Turn) -> dict[str, str]:
    """A trigger in the schema's words, with what the customer said."""
    return {"trigger": name, "quote": turn.text[:QUOTED], "message_id": turn.message_id}
