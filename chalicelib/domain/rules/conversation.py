"""Hear what no single message tells: the same question again, a rising tone, small complaints that add up."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import takewhile

from chalicelib.domain.message import NOTE, Author, Message
from chalicelib.domain.outcomes.own_word import asks_nothing
from chalicelib.domain.rules.common_words import COMMON_WORDS
from chalicelib.domain.rules.feelings import mild_complaints_in
from chalicelib.domain.rules.heard import Heard
from chalicelib.domain.rules.letters import fold
from chalicelib.domain.rules.reading import read

ENOUGH = 2
"""Signs that call for a person: one alone is everyday impatience."""

LAST_MESSAGES = 6
"""Customer messages looked back on, the newest included; what is older has been answered or forgiven."""

LOOK_BACK = timedelta(hours=24)
"""A conversation: what was written a day before is another one."""

MOSTLY = 0.7
"""Share of the longer question's words that two questions have in common when they are the same."""

_STEM = 6
"""Letters a word is compared by: endings differ when the same thing is said again."""

_RUN = re.compile(r"[!?¡¿؟！？]{3,}|[!?؟]*(?:\?!|!\?)")
_LETTERS_TO_SHOUT = 10
_JOY = (
    "thanks thank thx great perfect love tomorrow congratulations super haha",
    "gracias genial perfecto encanta jaja obrigado obrigada otimo merci danke toll prima grazie perfetto",
    "makasih terima mantap dhanyavad dhanyawad shukriya धन्यवाद शुक्रिया תודה מעולה شكرا ممتاز",
)
_FRIENDLY = frozenset(" ".join(_JOY).split())


def worn_out(messages: Sequence[Message], earlier: Sequence[Message]) -> tuple[Heard, Message] | None:
    """Give the message that makes it enough, and which sign it is; None while patience lasts.

    A sign is a mild complaint, a question asked again after our answer, or shouting after calm. The newest
    messages must hold one; what was written before a person last wrote, or a day ago, is settled.
    """
    written = sorted([*_since_a_person(earlier, messages), *messages], key=lambda message: message.order)
    ours = [place for place, message in enumerate(written) if _said_by_us(message)]
    customers = [place for place, message in enumerate(written) if message.inbound and message.readable]
    now = {message.message_id for message in messages}
    signs: list[str] = []
    for place in customers[-LAST_MESSAGES:]:
        message = written[place]
        before = [written[other] for other in customers if other < place]
        found = list(_signs(message, before, answered=_last_answer(written, ours, place)))
        signs += found
        if found and message.message_id in now and len(signs) >= ENOUGH:
            rule = "asked_again" if "asked_again" in found else "adds_up"
            return Heard(rule, "", message.text), message
    return None


def _since_a_person(earlier: Sequence[Message], messages: Sequence[Message]) -> list[Message]:
    first = min((message.sent_at for message in messages), default=None)
    newest_first = sorted(earlier, key=lambda message: message.order, reverse=True)
    recent = takewhile(lambda message: message.internal or message.author is not Author.PERSON, newest_first)
    return [message for message in recent if first and first - message.sent_at <= LOOK_BACK]


def _said_by_us(message: Message) -> bool:
    return message.author in (Author.AI, Author.SYSTEM) and message.kind != NOTE


def _last_answer(written: list[Message], ours: list[int], place: int) -> Message | None:
    """What we last said before a message, if that was an answer: who repeats it after our question answers us."""
    said = [written[other] for other in ours if other < place]
    asked = said and (
        said[-1].turn.get("decision") == "clarify" or said[-1].text.rstrip().endswith(("?", "؟"))
    )
    return said[-1] if said and not asked else None


def _signs(message: Message, before: list[Message], answered: Message | None) -> Iterator[str]:
    asks = not asks_nothing(message.text)
    if (
        asks
        and answered
        and any(other.order < answered.order and same_question(other.text, message.text) for other in before)
    ):
        yield "asked_again"
    if any(mild_complaints_in(read(message.text))):
        yield "mild"
    if answered and before and shouts(message.text) and not any(shouts(other.text) for other in before):
        yield "shouts"


def same_question(one: str, other: str) -> bool:
    """Whether two messages ask for the same, by the words that carry meaning."""
    mine, theirs = _content(one), _content(other)
    if not mine or not theirs:
        return False
    common, fewer, more = len(mine & theirs), *sorted((len(mine), len(theirs)))
    within = common == fewer >= 3
    return fold(one) == fold(other) or within or (common >= 2 and common / more >= MOSTLY)


def shouts(text: str) -> bool:
    """Whether a message is written in capitals or with rows of marks, and not out of joy."""
    if _FRIENDLY & set(fold(text).split()):
        return False
    letters = [letter for letter in text if letter.isalpha() and letter.lower() != letter.upper()]
    capitals = sum(letter.isupper() for letter in letters)
    return bool(_RUN.search(text)) or (len(letters) >= _LETTERS_TO_SHOUT and capitals / len(letters) > MOSTLY)


_COMMON = frozenset(word for words in COMMON_WORDS.values() for word in words)


def _content(text: str) -> frozenset[str]:
    return frozenset(word[:_STEM] for word in fold(text).split() if len(word) > 2 and word not in _COMMON)
