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
from chalicelib.domain.scenarios.scenario import Expected, Scenario, Sent, Turn, Who
from chalicelib.domain.thread import Customer

LONGEST_TEXT, MOST_TURNS = 1000, 60
SOMEBODY, NUMBER, ADDRESS, LINK = "Maria", "000000000", "maria@example.test", "https://example.test"

_EMAIL = re.compile(r"[^\s@,;<>()]+@[^\s@,;<>()]+")
_LINK = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_NUMBER = re.compile(r"\+?\d(?:[\s().\-/]?\d){5,}")
"""Six digits and more: what is shorter is an hour, a price, a year or a house."""

_MASKED_CARD = re.compile(rf"{MASK}[{MASK} -]{{6,}}\d{{4}}")
TEST_CARD = "4111 1111 1111 1111"
"""A number that no bank gives out, so that what hears a card still hears one, and no real digit is left."""

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}")
_INTRODUCED = re.compile(
    r"\b((?i:my name(?: is|'s)|i am called|this is|me llamo|mi nombre es|soy|meu nome é|me chamo|"
    r"je m['’]appelle|ich hei(?:ß|ss)e|mein name ist|mi chiamo|il mio nome è|nama saya)\s+)"
    r"([^\W\d_][\w'’-]*(?:\s+[A-ZÀ-ÞŁŚŽ][\w'’-]*){0,3})"
)
_INTRODUCED_WITH_CAPITALS = re.compile(
    r"\b((?i:je suis|ich bin|sono|saya|i am|i'm|sou(?: [oa])?|aqui é(?: [oa])?)\s+)"
    r"([A-ZÀ-ÞŁŚŽ][\w'’-]+(?:\s+[A-ZÀ-ÞŁŚŽ][\w'’-]*){0,3})"
)
_INTRODUCED_WITHOUT_CAPITALS = re.compile(
    r"((?:मेरा नाम|اسمي|إسمي|קוראים לי|השם שלי|שמי)\s+)((?!है)\S{2,}(?:\s+(?!है)[^\s,.،।]{2,})?)"
)
"""What follows where people say who they are; a first word of any case, then those that are written as names."""

LONG_PAUSE = timedelta(hours=1)


def scenario_from(loaded: Loaded, name: str, *, timezone: str) -> Scenario:
    """Give the customer's part of a thread, with the pauses that matter, and what came of it as what is expected.

    It must be read before it is kept: a name in the middle of a sentence looks like any other word.
    """
    messages = [message for message in loaded.messages if not message.internal and not message.imported]
    written = [message for message in messages if message.inbound]
    if not written:
        raise ValueError("the customer has written nothing that could be played")
    redact = Redaction(loaded.thread.customer, [message.text for message in written])
    turns = tuple(_turns(messages, redact))[:MOST_TURNS]
    began = written[0].sent_at.astimezone(ZoneInfo(timezone))
    return Scenario(
        id=name,
        title="From a conversation; say here in a sentence what has to come of it",
        tags=("from-a-conversation",),
        language=loaded.thread.language,
        customer=Who(hides_number=loaded.thread.customer.phone is None, tags=loaded.thread.customer.tags),
        at=f"{began:%Y-%m-%d %H:%M}",
        turns=turns,
        expect=_expected(loaded, written),
    )


class Redaction:
    """Knows what must not travel of one thread: the customer's own names and numbers, and what looks like any."""

    def __init__(self, customer: Customer, texts: Sequence[str]) -> None:
        own = [customer.name, *customer.name.split(), customer.username or ""]
        introduced = [
            part.strip(".,;:!?،।")
            for text in texts
            for form in (_INTRODUCED, _INTRODUCED_WITH_CAPITALS, _INTRODUCED_WITHOUT_CAPITALS)
            for found in form.finditer(text)
            for part in found[2].split()
        ]
        names = {word for word in (*own, *introduced) if len(word) > 1}
        self._names = _any_of(sorted(names, key=len, reverse=True))
        self._masked = dict(zip(texts, mask_thread(list(texts)), strict=True))

    def __call__(self, text: str) -> str:
        """Give a text without them; what was masked as a secret stays dots."""
        text = self._masked.get(text, text)
        text = _LINK.sub(LINK, _EMAIL.sub(ADDRESS, text))
        text = _MASKED_CARD.sub(TEST_CARD, _NUMBER.sub(_hidden, text))
        return (self._names.sub(SOMEBODY, text) if self._names else text)[:LONGEST_TEXT]


def _hidden(found: re.Match[str]) -> str:
    """The same form with other digits, so that what asks for a number of this length still finds one; dates stay."""
    return found[0] if _DATE.fullmatch(found[0]) else re.sub(r"\d", "0", found[0])


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
            return Turn(sends=Sent(kind=re.sub(r"[^a-z_]", "", kind)[:32] or "unsupported", text=text))


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
