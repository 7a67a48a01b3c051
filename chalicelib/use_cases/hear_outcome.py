"""Hear what the customer says about the outcome itself: a thumb under "how did we do", a yes under "is it settled"."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from chalicelib.domain import case as cases
from chalicelib.domain.case import Case, Liked, Status, Surety
from chalicelib.domain.commit import Commit, Loaded
from chalicelib.domain.decision import Decision, Escalate, StaySilent
from chalicelib.domain.escalation import Evidence, Trigger
from chalicelib.domain.message import Author, Message
from chalicelib.domain.outcomes.answers import is_an_old_yes, is_settled, is_tap_of, under
from chalicelib.domain.outcomes.outcome import sure_of
from chalicelib.domain.outcomes.proof import rules_of
from chalicelib.domain.outcomes.talk import LIKED_NOT, LIKED_WELL, tapped
from chalicelib.domain.playbook import Playbook
from chalicelib.use_cases.ending import concluded
from chalicelib.use_cases.escalating import handover_text, open_escalation
from chalicelib.use_cases.ports import Threads
from chalicelib.use_cases.stay_silent import record_silence
from chalicelib.use_cases.turn import TurnInHand
from chalicelib.use_cases.turn_commit import say
from chalicelib.use_cases.whole_case import FURTHER, whole_case

SETTLED = "the customer says that it is settled"
LIKED = "the customer said how it went"
THUMBS_DOWN = "exception.thumbs_down"


@dataclass(frozen=True)
class Heard:
    """What a word about the outcome makes of a turn. `more`: messages beside it still want an answer."""

    commit: Commit
    decision: Decision
    more: bool = False


def hear_outcome(loaded: Loaded, threads: Threads, playbook: Playbook, now: datetime) -> Heard | None:
    """Decide a turn that says how it went or that it is settled, without the model; None for all others.

    1. A thumb is kept with the case that it was asked about, the first one for good. It reopens nothing, but for a
       thumb down where the playbook wants a person to hear of it; one about a case before the newest is only kept.
    2. A yes to the question whether it is settled ends the case at once; one that comes after the end, or is under
       the question about a case before, changes nothing. Where the intent wants more than the customer's word, it
       is heard, and the case goes on.
    """
    thumbs = tuple(message for message in loaded.unanswered if tapped(message) in (LIKED_WELL, LIKED_NOT))
    if thumbs:
        return _thumb(loaded, thumbs, threads, playbook, now)
    case = loaded.case
    ours = case is not None and case.status in (Status.WITH_AI, Status.RESOLVED)
    if case and ours and is_an_old_yes(loaded.unanswered, loaded.messages, case):
        return Heard(record_silence(loaded, SETTLED, now), StaySilent(SETTLED))
    if case is None or case.followed_up_at is None or not is_settled(loaded.unanswered, loaded.messages):
        return None
    if case.status is Status.RESOLVED:
        return Heard(record_silence(loaded, SETTLED, now), StaySilent(SETTLED))
    if case.status is not Status.WITH_AI:
        return None
    loaded = whole_case(loaded, threads)
    verified = sure_of(case, loaded.messages, playbook) is Surety.VERIFIED
    if not verified and not rules_of(case, playbook).confirmed:
        return Heard(record_silence(loaded, SETTLED, now), StaySilent(SETTLED))
    surety = Surety.VERIFIED if verified else Surety.CONFIRMED
    commit = concluded(loaded, case, surety, playbook, now, after=loaded.covering())
    return Heard(commit, StaySilent(SETTLED))


def _thumb(
    loaded: Loaded, thumbs: tuple[Message, ...], threads: Threads, playbook: Playbook, now: datetime
) -> Heard:
    others = tuple(message for message in loaded.unanswered if message not in thumbs)
    newest = loaded.case
    mine = (each for each in thumbs if newest and is_tap_of(each, newest, loaded.messages))
    tap = next(mine, None)
    case = newest if tap else _case_before(loaded, thumbs[0], threads)
    tap = tap or thumbs[0]
    if case is None or case.csat is None or case.csat.liked:
        commit = record_silence(loaded, LIKED, now)
        return Heard(replace(commit, after=loaded.covering(but=others)), StaySilent(LIKED), bool(others))
    liked = Liked.UP if tapped(tap) == LIKED_WELL else Liked.DOWN
    said = replace(case, csat=replace(case.csat, liked=liked, liked_at=tap.sent_at))
    if (
        case is newest
        and liked is Liked.DOWN
        and playbook.outcomes.csat.down_reopens
        and _may_wait(said, loaded)
    ):
        return Heard(*_to_people(loaded, said, tap, others, playbook, now), bool(others))
    # The epoch moves, so that nobody who read the case before writes it without the thumb.
    after = replace(loaded.covering(but=others), epoch=loaded.thread.epoch + 1)
    commit = Commit(loaded.thread, after, case=said, nothing_newer=True)
    return Heard(commit, StaySilent(LIKED), bool(others))


def _case_before(loaded: Loaded, tap: Message, threads: Threads) -> Case | None:
    """The case before the newest one that a tap is about, by the question that it is under."""
    asked_by, thread_id = under(tap), loaded.thread.thread_id
    further = threads.load(thread_id, limit=FURTHER[0]) if asked_by else None
    asked = next((each for each in (further or loaded).messages if asked_by and each.wamid == asked_by), None)
    return threads.case(thread_id, asked.case_id) if asked and asked.case_id else None


def _may_wait(case: Case, loaded: Loaded) -> bool:
    """Whether it can be given to people: they do not have it yet, and we may write."""
    return case.status in (Status.WITH_AI, Status.RESOLVED) and loaded.thread.opted_out_at is None


def _to_people(
    loaded: Loaded, case: Case, tap: Message, others: tuple[Message, ...], playbook: Playbook, now: datetime
) -> tuple[Commit, Escalate]:
    """The resolution is taken back: whoever is not content was not helped."""
    evidence = (Evidence(Trigger.EXCEPTION, THUMBS_DOWN, tap.message_id, tap.text),)
    decision = Escalate(evidence, ("the customer is not content",))
    reopened = cases.reopen(case, now) if case.status is Status.RESOLVED else case
    waiting, escalation = open_escalation(
        loaded, case=reopened, evidence=evidence, proposal=None, playbook=playbook, now=now
    )
    language = case.language or loaded.thread.language or playbook.business.default_language
    text = handover_text(evidence, escalation, language, playbook, now=now)
    if escalation.promise not in text:  # the playbook's own words may promise nothing
        escalation = replace(escalation, promise="", promised_at=None)
    record = {"decision": "escalate", "reasons": list(decision.reasons), "version": playbook.version}
    turn = TurnInHand(loaded, reopened, case, playbook, now)
    after = replace(loaded.covering(but=others), epoch=loaded.thread.epoch + 1, open_case_id=waiting.case_id)
    commit = Commit(
        loaded.thread,
        after,
        case=waiting,
        escalation=escalation,
        new_escalation=True,
        messages=(say(turn, Author.SYSTEM, text, record),),
        nothing_newer=True,
    )
    return commit, decision
