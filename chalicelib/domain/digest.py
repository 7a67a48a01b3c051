"""A long thread within a token budget: the newest messages word for word, what was before as a digest made by code."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from chalicelib.domain.handover import PLAIN_FACTS
from chalicelib.domain.masking import mask, mask_thread
from chalicelib.domain.message import Author, Delivery, Message
from chalicelib.domain.shortening import cut

VERBATIM_TOKENS = 2000
"""What the newest messages may take; a usual case of 16 texts has some 600."""

UNANSWERED_TOKENS = 3000
"""What the unanswered ones may take besides, together: one WhatsApp text has at most 4,096 characters."""

DIGEST_TOKENS = 500
LONGEST_ANSWERED = 250
"""Tokens of one message that is answered already."""

MOST_READ = 120
"""Messages that are looked at; a thread lives for years."""

SHORTEST_SHARE = 60
MOST_UNANSWERED = 40
QUOTED = 160
"""Characters of a message that its line in the digest repeats."""

RESULT = 300
MOST_RESULTS = 6

LEFT_OUT = "[… the middle is left out …]"

_DID = {
    "reply": "we answered",
    "clarify": "we asked",
    "escalate": "we handed over",
    "offer": "we offered a person",
}


@dataclass(frozen=True)
class Digest:
    """`newest` are given word for word, in order; `older` are lines about what was before, oldest first."""

    newest: tuple[Message, ...]
    older: tuple[str, ...] = ()
    texts: Mapping[str, str] = field(default_factory=dict)

    def words(self, message: Message) -> str:
        """What of a message is given: masked, and with its middle left out where it is too long."""
        return self.texts[message.message_id]


def digest(
    messages: Sequence[Message],
    *,
    unanswered: Sequence[Message] = (),
    verbatim: int = VERBATIM_TOKENS,
    older: int = DIGEST_TOKENS,
) -> Digest:
    """Split a thread; what is unanswered stays, however long ago it was written, and what was never said goes."""
    waiting = {message.message_id for message in unanswered[-MOST_UNANSWERED:]}
    recent = {message.message_id for message in messages[-MOST_READ:]}
    said = [message for message in messages if message.message_id in recent | waiting and _was_said(message)]
    texts = _texts(said, waiting)
    kept = waiting | _newest(said, texts, waiting, verbatim)
    before = [message for message in said if message.message_id not in kept]
    lines = [*_lines(before, texts), *_results(message for message in said if message.message_id in kept)]
    return Digest(
        tuple(message for message in said if message.message_id in kept), _within(lines, older), texts
    )


def tokens_in(text: str) -> int:
    """Estimate what a text takes: four ASCII characters a token, two of any other script."""
    ascii_only = sum(character.isascii() for character in text)
    return ascii_only // 4 + (len(text) - ascii_only) // 2 + 1


def shortened(text: str, most: int) -> str:
    """Leave out the middle of a text that takes more than `most` tokens."""
    if tokens_in(text) <= most:
        return text
    left = int(len(text) * most / tokens_in(text))
    return f"{text[: left * 2 // 3]} {LEFT_OUT} {text[len(text) - left // 3 :]}"


def _texts(said: Sequence[Message], waiting: set[str]) -> dict[str, str]:
    """What may be given of each message; masked before it is cut, so that no half of a number stays."""
    share = max(SHORTEST_SHARE, UNANSWERED_TOKENS // max(1, len(waiting)))
    most = [share if message.message_id in waiting else LONGEST_ANSWERED for message in said]
    masked = mask_thread([_ends(message.text, each) for message, each in zip(said, most, strict=True)])
    return {
        message.message_id: shortened(text, each) if message.readable else f"[{message.kind} without text]"
        for message, text, each in zip(said, masked, most, strict=True)
    }


def _ends(text: str, most: int) -> str:
    """What can be left of a text, and more than any number is long: masking takes its time."""
    longest = 4 * most
    return text if len(text) <= 2 * longest else f"{text[:longest]} {LEFT_OUT} {text[-longest:]}"


def _was_said(message: Message) -> bool:
    if message.inbound:
        return True
    return not message.internal and message.delivery is not Delivery.FAILED and message.readable


def _newest(said: Sequence[Message], texts: Mapping[str, str], waiting: set[str], budget: int) -> set[str]:
    kept = set()
    for message in reversed(said):
        if message.message_id in waiting:
            continue
        budget -= tokens_in(texts[message.message_id])
        if budget < 0:
            break
        kept.add(message.message_id)
    return kept


def _lines(messages: Iterable[Message], texts: Mapping[str, str]) -> Iterator[str]:
    """One line a message, the facts that the customer gave, and what tools found, by day."""
    day = ""
    for message in messages:
        if (on := f"{message.sent_at:%Y-%m-%d}") != day:
            day = on
            yield f"{day}:"
        yield from _results([message])
        yield f"- {_who(message)}: {_quoted(texts[message.message_id])}"
        facts = _facts(texts[message.message_id]) if message.inbound else ""
        if facts:
            yield f"  {facts}"


def _who(message: Message) -> str:
    if message.inbound:
        return f"customer ({message.message_id})"
    if message.author is Author.PERSON:
        return "a colleague wrote"
    about = [str(message.turn.get("intent") or ""), *map(str, message.turn.get("pages", ()))]
    named = ", ".join(each for each in about if each)
    did = _DID.get(str(message.turn.get("decision", "")), "we wrote")
    return f"{did} [{named}]" if named else did


def _facts(text: str) -> str:
    """What can be read off the words and is lost when they are cut."""
    found = {
        f"{name} {match.group()}"
        for name, pattern in PLAIN_FACTS
        for match in pattern.finditer(text[QUOTED:])
    }
    return "said there too: " + ", ".join(sorted(found)[:MOST_RESULTS]) if found else ""


def _results(messages: Iterable[Message]) -> list[str]:
    """What tools gave before a message was written: the last ones, which stay true the longest."""
    uses = [use for message in messages for use in message.turn.get("tools", ())]
    return [
        f"- function {use.get('tool')} {'gave' if use.get('ok') else 'failed'}: "
        f"{cut(_in_one_line(mask(str(use.get('result', '')))), RESULT)}"
        for use in uses[-MOST_RESULTS:]
    ]


def _quoted(text: str) -> str:
    return f"“{cut(_in_one_line(text), QUOTED)}”"


def _in_one_line(text: str) -> str:
    """Words that can neither end their quotation nor begin another line."""
    return " ".join(text.split()).translate({ord("“"): '"', ord("”"): '"'})


def _within(lines: Sequence[str], budget: int) -> tuple[str, ...]:
    """The first three lines, which say how it began, and as many of the last as fit."""
    first, rest = list(lines[:3]), list(lines[3:])
    budget -= sum(map(tokens_in, first))
    kept: list[str] = []
    while rest and (budget := budget - tokens_in(rest[-1])) >= 0:
        kept.insert(0, rest.pop())
    gap = [f"(… {len(rest)} lines left out)"] if rest else []
    return (*first, *gap, *kept)
