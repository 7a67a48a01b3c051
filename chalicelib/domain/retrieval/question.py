"""What to look up: the customer's unanswered words, with what they go on from where they are short."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import timedelta

from chalicelib.domain.message import NOTE, Message
from chalicelib.domain.retrieval.words import content_words

LONGEST = 500
"""Characters of a question; the encoder reads no more."""
SHORT = 2
"""Up to so many words of content a message cannot stand alone."""
LONGEST_ANSWER = 12
"""Words of content; a longer message without a question mark tells something of its own."""
GOES_ON_WITHIN = timedelta(hours=12)
"""After this long a customer starts anew."""

_GOES_ON = re.compile(
    r"\W*(?:and|what about|how about|or|but|also|then|y|o|e|pero|entonces|tambien|también|mas|ou|et|mais|aussi"
    r"|und|oder|aber|auch|ma|anche|oppure|dan|atau|kalau|aur|और|lekin|و|او|أو|ו|או)\b",
    re.IGNORECASE,
)
_SENTENCES = re.compile(r"(?<=[.!?؟।\n])\s+")
_QUESTION = re.compile(r"[?؟]")


def question_of(messages: Sequence[Message], unanswered: Sequence[Message]) -> str:
    """Put together what is asked now; `messages` is the thread in order, `unanswered` the end of it.

    A follow-up ("and on Fridays?", "yes", "how much") takes along what the customer wrote before, and a bare
    answer our question to it. Empty if nothing can be read.
    """
    now = "\n".join(message.text.strip() for message in unanswered if message.readable)
    if not now:
        return ""
    asked = {message.message_id for message in unanswered}
    since = min(message.order for message in unanswered)
    earlier = [
        message
        for message in messages
        if message.message_id not in asked
        and message.readable
        and message.kind != NOTE
        and message.order < since
        and unanswered[0].sent_at - message.sent_at <= GOES_ON_WITHIN
    ]
    return _shortened([*_leading_up(now, earlier), now])


def _leading_up(now: str, earlier: Sequence[Message]) -> list[str]:
    """What a message goes on from; nothing for one that stands alone."""
    before = next((message.text.strip() for message in reversed(earlier) if message.inbound), "")
    ours = earlier[-1].text if earlier and not earlier[-1].inbound else ""
    asked = next((line.strip() for line in reversed(_SENTENCES.split(ours)) if _QUESTION.search(line)), "")
    words = len(content_words(now))
    answers = asked and not _QUESTION.search(now) and words <= LONGEST_ANSWER
    goes_on = words <= SHORT or (_GOES_ON.match(now) and words <= 2 * SHORT)
    return [part for part in (before, asked) if part] if answers or goes_on else []


def _shortened(parts: list[str]) -> str:
    """Keep to the length: what is asked now before what led up to it, questions before statements."""
    now = _questions_first(parts[-1]) if len(parts[-1]) > LONGEST else parts[-1]
    room = LONGEST - len(now) - 1
    led_up = "\n".join(parts[:-1])
    return f"{led_up[:room]}\n{now}".strip() if room > 0 and led_up else now


def _questions_first(text: str) -> str:
    sentences = _SENTENCES.split(text)
    asking = [sentence for sentence in sentences if _QUESTION.search(sentence)]
    rest = [sentence for sentence in sentences if not _QUESTION.search(sentence)]
    return " ".join((*asking, *rest))[:LONGEST]
