"""What must be true after a storm, told by two witnesses: the customer's phone and the product's table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from chalicelib.domain.case import Status
from chalicelib.domain.commit import Loaded
from chalicelib.domain.message import Delivery, Message
from infra.storm.outside import Phone

PEOPLE = (Status.WAITING_FOR_HUMAN, Status.WITH_HUMAN)


@dataclass(frozen=True)
class Violation:
    """One promise that was broken, for whom, and how."""

    promise: str
    customer: str
    what: str


ONE_RECORD = "Every message has exactly one record"
NONE_LOST = "None is left without an answer, a person or a recorded silence"
IN_ORDER = "Each customer's answers came in order"
NOT_TWICE = "None was delivered twice, but for documented repeats"
SETTLED = "Every answer reached the phone, or its failure a person"
PROMISES = (ONE_RECORD, NONE_LOST, IN_ORDER, NOT_TWICE, SETTLED)


def violations(phone: Phone, loaded: Loaded | None) -> list[Violation]:
    """Compare the witnesses for one customer."""
    if loaded is None:
        return [Violation(ONE_RECORD, phone.customer, f"nothing is stored of {len(phone.wrote)} messages")]
    checks = {
        ONE_RECORD: _one_record(phone, loaded),
        NONE_LOST: _none_lost(loaded),
        IN_ORDER: _in_order(phone, loaded),
        NOT_TWICE: _not_twice(phone, loaded),
        SETTLED: _settled(phone, loaded),
    }
    return [Violation(promise, phone.customer, what) for promise, found in checks.items() for what in found]


def sent(loaded: Loaded) -> list[Message]:
    """What was said to the customer, in the order in which it was decided."""
    return sorted((each for each in loaded.messages if each.delivery), key=lambda each: each.message_id)


def _one_record(phone: Phone, loaded: Loaded) -> Iterator[str]:
    stored = Counter(each.wamid for each in loaded.messages if each.inbound)
    for wamid in phone.wrote:
        if stored[wamid] != 1:
            yield f"{wamid} is stored {stored[wamid]} times"
    if strange := set(stored) - set(phone.wrote):
        yield f"{len(strange)} are stored that nobody wrote"
    if loaded.thread.inbound_count != len(phone.wrote):
        yield f"{loaded.thread.inbound_count} are counted of {len(phone.wrote)}"


def _none_lost(loaded: Loaded) -> Iterator[str]:
    for message in loaded.unanswered:
        yield f"{message.wamid} is covered by no decision"
    decided = any(not each.inbound for each in loaded.messages)
    if not decided and not (loaded.case and loaded.case.status in PEOPLE):
        yield "there is neither an answer nor a person nor a recorded silence"


def _in_order(phone: Phone, loaded: Loaded) -> Iterator[str]:
    """By when each was first taken: what failed after that and was sent again had its turn."""
    place = {message.message_id: number for number, message in enumerate(sent(loaded))}
    came = [place[name] for name in dict.fromkeys(each.name for each in phone.took) if name in place]
    for before, after in pairwise(came):
        if after < before:
            yield f"answer {after + 1} came after answer {before + 1}"


def _not_twice(phone: Phone, loaded: Loaded) -> Iterator[str]:
    repeats = {message.message_id: message.repeats for message in sent(loaded)}
    for name, times in Counter(each.name for each in phone.took if each.reached).items():
        if name not in repeats:
            yield f"{name} reached the phone and has no record"
        elif times > 1 + repeats[name]:
            yield f"{name} reached the phone {times} times, {repeats[name]} of them documented"


def _settled(phone: Phone, loaded: Loaded) -> Iterator[str]:
    reached = {each.name for each in phone.took if each.reached}
    for message in sent(loaded):
        if message.delivery is Delivery.FAILED:
            if not loaded.case or loaded.case.status not in PEOPLE:
                yield f"{message.message_id} failed and no person has the case"
        elif not message.settled:
            yield f"{message.message_id} is still {message.delivery}"
        elif message.message_id not in reached:
            yield f"{message.message_id} counts as {message.delivery} and never reached the phone"
