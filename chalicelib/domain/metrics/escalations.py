"""How cases came to people, and how soon people came."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime

from chalicelib.domain.case_facts import CaseFacts, EscalationFacts
from chalicelib.domain.escalation import Trigger
from chalicelib.domain.metrics.measure import Kind, Measure, Read, Terms, Unit
from chalicelib.domain.metrics.resolutions import of_all

TRIGGER_WORDS = {
    Trigger.RISK: "risk",
    Trigger.HUMAN_REQUEST: "asked for a person",
    Trigger.VIP: "VIP",
    Trigger.NEGATIVE_SENTIMENT: "upset customer",
    Trigger.EXCEPTION: "exception",
    Trigger.AMBIGUITY: "unclear request",
    Trigger.MISSING_KNOWLEDGE: "missing knowledge",
    Trigger.POLICY: "policy",
    Trigger.AI_FAILURE: "AI failure",
}

OVERTAKEN = " A draft that the customer overtook counts under what overtook it."
PUT_AWAY = "A draft that was put away because the customer wrote again is not in it."
WALL_CLOCK = f"{PUT_AWAY} By the clock on the wall, nights and holidays included."
RANK = "The nearest rank: a time that really happened."


def triggers_of(case: CaseFacts) -> tuple[str, ...]:
    """The leading trigger of each escalation of the case, each once; a draft that was overtaken has none."""
    return tuple(dict.fromkeys(each.triggers[0] for each in _standing(case) if each.triggers))


def _standing(case: CaseFacts) -> Iterable[EscalationFacts]:
    """Those that no other took the place of: nobody could answer these any more."""
    return (each for each in case.escalations if not each.superseded)


def _by_trigger(trigger: Trigger) -> Measure:
    return Measure(
        f"escalated_{trigger.value}",
        f"Escalated: {TRIGGER_WORDS[trigger]}",
        f"Cases with an escalation whose leading trigger is “{TRIGGER_WORDS[trigger]}”, out of all cases. A case that "
        "escalated twice for two reasons counts under both, and once in the escalation rate."
        + (OVERTAKEN if trigger is Trigger.POLICY else ""),
        "cases",
        of_all(lambda case, _: trigger.value in triggers_of(case)),
    )


def _seconds(end: Callable[[EscalationFacts], datetime | None]) -> Read:
    def read(case: CaseFacts, _: Terms) -> Iterable[float | None]:
        for each in _standing(case):
            ended = end(each)
            yield max(0.0, (ended - each.escalated_at).total_seconds()) if ended else None

    return read


def _in_time(end: Callable[[EscalationFacts], datetime | None]) -> Read:
    """Over once it happened or its time is up; an escalation that ended before, without it, is not in it."""

    def read(case: CaseFacts, terms: Terms) -> Iterable[float]:
        for each in case.escalations:
            ended = end(each)
            if ended:
                yield float(ended <= each.due_at and each.breached_at is None)
            elif _up(each, each.due_at, terms.now):
                yield 0.0

    return read


def _up(each: EscalationFacts, at: datetime, now: datetime) -> bool:
    """Whether a time is over; not where nobody had it and it ended before, as its matter did.

    Who takes it over and lets go of it without a word does not take it out: the customer waited for one.
    """
    return now > at and not (each.closed_at and each.closed_at <= at and each.taken_over_at is None)


def _promises(case: CaseFacts, terms: Terms) -> Iterable[float]:
    for each in _standing(case):  # what took the place of a draft has its promise too
        if each.promise_kept is not None:
            yield float(each.promise_kept)
        elif each.promised_at and _up(each, each.promised_at, terms.now):
            yield 0.0


def _edited(case: CaseFacts, _: Terms) -> Iterable[float]:
    return (each.edited for each in case.escalations if each.edited is not None)


def _sent_as_suggested(case: CaseFacts, _: Terms) -> Iterable[float]:
    return (float(each.edited == 0) for each in case.escalations if each.edited is not None)


def _useful(case: CaseFacts, _: Terms) -> Iterable[float]:
    return (float(each.useful) for each in case.escalations if each.useful is not None)


def _taken_over(each: EscalationFacts) -> datetime | None:
    return each.taken_over_at


def _replied(each: EscalationFacts) -> datetime | None:
    return each.first_reply_at


ESCALATIONS = (
    Measure(
        "escalated",
        "Escalation rate",
        "Cases that escalated to people at least once, out of all cases. A case counts once, however often it "
        "escalated, moved or was handed back.",
        "cases",
        of_all(lambda case, _: bool(case.escalations)),
    ),
    *(_by_trigger(trigger) for trigger in Trigger),
    Measure(
        "takeover_median",
        "Time to takeover, median",
        "From the escalation until a person took it over: half were as fast or faster. Those that nobody has taken "
        f"over are left out; the denominator says how many there are. {WALL_CLOCK} {RANK}",
        "escalations",
        _seconds(_taken_over),
        Kind.MEDIAN,
        Unit.SECONDS,
        good=-1,
        each_escalation=True,
    ),
    Measure(
        "takeover_p90",
        "Time to takeover, 9 of 10",
        f"The same: nine of ten were as fast or faster. {WALL_CLOCK} {RANK}",
        "escalations",
        _seconds(_taken_over),
        Kind.P90,
        Unit.SECONDS,
        good=-1,
        each_escalation=True,
    ),
    Measure(
        "takeover_in_time",
        "Taken over in time",
        "Escalations that a person took over by their due time, out of those that were taken over or whose time is "
        "up. One whose due time was ever missed is not in time, whatever was moved after it.",
        "escalations taken over or due",
        _in_time(_taken_over),
        good=1,
        each_escalation=True,
    ),
    Measure(
        "reply_median",
        "Time to first human reply, median",
        "From the escalation until a person first wrote to the customer: half were as fast or faster. Those without a "
        f"reply are left out; the denominator says how many there are. {WALL_CLOCK} {RANK}",
        "escalations",
        _seconds(_replied),
        Kind.MEDIAN,
        Unit.SECONDS,
        good=-1,
        each_escalation=True,
    ),
    Measure(
        "reply_p90",
        "Time to first human reply, 9 of 10",
        f"The same: nine of ten were as fast or faster. {WALL_CLOCK} {RANK}",
        "escalations",
        _seconds(_replied),
        Kind.P90,
        Unit.SECONDS,
        good=-1,
        each_escalation=True,
    ),
    Measure(
        "reply_in_time",
        "First human reply in time",
        "Escalations with a person's first reply by their due time, out of those with a reply or whose time is up. One "
        "whose due time was ever missed is not in time.",
        "escalations answered or due",
        _in_time(_replied),
        good=1,
        each_escalation=True,
    ),
    Measure(
        "promise_kept",
        "Promises kept",
        "Escalations in which a person wrote by the time that the customer was told, out of those in which a time was "
        f"told and is over or was met. A promise that was broken once stays broken. {PUT_AWAY}",
        "promises",
        _promises,
        good=1,
        each_escalation=True,
    ),
    Measure(
        "edited_median",
        "Change of the suggested reply, median",
        "How much people changed the suggested reply before they sent their first answer: 0% sent as it was, 100% "
        f"nothing of it left, counted in words. Only escalations with a suggestion and a written answer. {RANK}",
        "escalations with a suggestion that was answered",
        _edited,
        Kind.MEDIAN,
        good=-1,
        each_escalation=True,
    ),
    Measure(
        "sent_as_suggested",
        "Suggested reply sent as it was",
        "First answers that are the suggested reply word for word, out of those where there was a suggestion.",
        "escalations with a suggestion that was answered",
        _sent_as_suggested,
        good=1,
        each_escalation=True,
    ),
    Measure(
        "useful",
        "Briefing useful",
        "Escalations whose briefing the person found useful, out of those where they said yes or no.",
        "answers",
        _useful,
        good=1,
        each_escalation=True,
    ),
)
