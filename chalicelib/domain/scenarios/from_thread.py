"""Make a scenario of a conversation, without what names anybody: numbers, names, addresses, links, secrets."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from chalicelib.domain.case import Case
from chalicelib.domain.commit import Loaded
from chalicelib.domain.masking import MASK, mask_thread
from chalicelib.domain.message import Message
from chalicelib.domain.scenarios.names import names_in
from chalicelib.domain.scenarios.particulars import without_particulars
from chalicelib.domain.scenarios.scenario import Expected, Scenario, Sent, Turn, Who
from chalicelib.domain.thread import Customer

LONGEST_TEXT, MOST_TURNS = 1000, 60
SOMEBODY = "Maria"

_MASKED_CARD = re.compile(rf"{MASK}[{MASK}\s./_-]{{6,}}\d{{4}}")
TEST_CARD = "4111 1111 1111 1111"
"""A number that no bank gives out, so that what hears a card still hears one, and no real digit is left."""

LONG_PAUSE = timedelta(hours=1)


def scenario_from(loaded: Loaded, name: str, *, timezone: str) -> Scenario:
    """Give the customer's part of a thread, with the pauses that matter, and what came of it as what is expected.

    It must be read before it is kept: a name in the middle of a sentence looks like any other word.
    """
    messages = [message for message in loaded.messages if not message.internal and not message.imported]
    written = [message for message in messages if message.inbound]
    if not written:
        raise ValueError("the customer has written nothing that could be played")
    customer = loaded.thread.customer
    redact = Redaction(customer, [*(message.text for message in written), *customer.tags])
    turns = tuple(_turns(messages, redact))[:MOST_TURNS]
    began = written[0].sent_at.astimezone(ZoneInfo(timezone))
    return Scenario(
        id=name,
        title="From a conversation; say here in a sentence what has to come of it",
        tags=("from-a-conversation",),
        language=loaded.thread.language,
        customer=Who(hides_number=customer.phone is None, tags=tuple(map(redact, customer.tags))),
        at=f"{began:%Y-%m-%d %H:%M}",
        turns=turns,
        expect=_expected(loaded, written),
    )


class Redaction:
    """Knows what must not travel of one thread: the customer's own names and numbers, and what looks like any."""

    def __init__(self, customer: Customer, texts: Sequence[str]) -> None:
        own = [customer.name, *customer.name.split(), customer.username or ""]
        introduced = [name for text in texts for name in names_in(text)]
        names = {word for word in (*own, *introduced) if len(word) > 1}
        self._names = _any_of(sorted(names, key=len, reverse=True))
        self._masked = dict(zip(texts, mask_thread(list(texts)), strict=True))

    def __call__(self, text: str) -> str:
        """Give a text without them; what was masked as a secret stays dots."""
        text = without_particulars(_whole(self._masked.get(text, text)))
        text = _MASKED_CARD.sub(TEST_CARD, text)
        return (self._names.sub(SOMEBODY, text) if self._names else text)[:LONGEST_TEXT]


def _whole(text: str) -> str:
    """The text without halves of letters, which no file can hold."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _any_of(names: Sequence[str]) -> re.Pattern[str] | None:
    if not names:
        return None
    whole = "|".join(map(re.escape, names))
    return re.compile(rf"(?<!\w)(?:{whole})(?:\s+(?:{whole}))*(?!\w)", re.IGNORECASE)


def _turns(messages: Sequence[Message], redact: Redaction) -> Iterator[Turn]:
    before: datetime | None = None
    for message in messages:
        if not message.inbound:
            continue
        if before and message.sent_at - before >= LONG_PAUSE:
            yield Turn(waits=_pause(message.sent_at - before))
        before = message.sent_at
        yield _turn(message, redact)


def _pause(length: timedelta) -> str:
    hours = max(1, round(length / timedelta(hours=1)))
    return f"{hours}h" if hours <= 9999 else f"{min(9999, hours // 24)}d"


def _turn(message: Message, redact: Redaction) -> Turn:
    text = redact(message.text)
    match message.kind:
        case "audio" | "voice":
            return Turn(voice=text)
        case "image":
            return Turn(photo=text)
        case "document":
            return Turn(document=text)
        case "reaction":
            return Turn(reacts=text or "👍")
        case "interactive":
            return Turn(taps=text)
        case "text" | "button" if text.strip():
            return Turn(says=text)
        case kind:
            return Turn(sends=Sent(kind=_kind(kind), text=text))


def _kind(kind: str) -> str:
    name = re.sub(r"[^a-z_]", "", kind)[:32]
    return name if len(name) > 1 else "unsupported"


def _expected(loaded: Loaded, written: Sequence[Message]) -> Expected:
    """What came of it: why a person was needed and by when, or that none was."""
    case, escalation = loaded.case, loaded.escalation
    intent, language = (case.intent if case else None), loaded.thread.language
    if escalation is None or case is None or not _in(case, written):
        return Expected(intent=intent, language=language, escalates=None if escalation else False)
    turn = sum(message.sent_at <= escalation.escalated_at for message in written)
    return Expected(intent=intent, language=language, trigger=escalation.trigger, by_turn=max(1, turn))


def _in(case: Case, written: Sequence[Message]) -> bool:
    return any(message.case_id in (case.case_id, None) for message in written)
