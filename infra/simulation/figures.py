"""Every figure of the month as the plan has it: in the words of the definitions, and none of their code."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from fractions import Fraction

from infra.simulation.plan import Handover, PlannedCase
from infra.simulation.truth import alone, ever_ended, standing

DURABLE = timedelta(days=7)
MODEL_CALL = Fraction(500, 1_000_000)
AWS_MESSAGE = Fraction(16, 1_000_000)
WHATSAPP_MESSAGE = Fraction(4, 1000)
"""US dollars a model call, a message on AWS, a message of ours on WhatsApp."""

TRIGGERS = (
    "risk",
    "human_request",
    "vip",
    "negative_sentiment",
    "exception",
    "ambiguity",
    "missing_knowledge",
    "policy",
    "ai_failure",
)

Number = Fraction | float | int


@dataclass(frozen=True)
class Truth:
    """What a figure has to be; `hits` and `cases` are the cases of its numerator and of its denominator."""

    value: Number | None
    numerator: Number
    denominator: int
    hits: frozenset[str]
    cases: frozenset[str]


def true_figures(
    cases: Sequence[PlannedCase], now: datetime, followed: dict[str, PlannedCase]
) -> dict[str, Truth]:
    """Count everything over some cases; `followed` is the customer's next case after each."""
    found: dict[str, Truth] = {}

    def share(name: str, among: Sequence[PlannedCase], holds: Callable[[PlannedCase], bool]) -> None:
        hits = [case for case in among if holds(case)]
        found[name] = _share([c.case_id for c in hits], [c.case_id for c in among])

    def by_ai(case: PlannedCase, *sureties: str) -> bool:
        last = standing(case)
        return last is not None and last.by == "ai" and last.surety in sureties and alone(case)

    sure = ("verified", "confirmed", "silent")
    share("ai_resolved", cases, lambda case: by_ai(case, *sure))
    for surety in sure:
        share(f"ai_{surety}", cases, lambda case, surety=surety: by_ai(case, surety))  # type: ignore[misc]

    def asked_again(case: PlannedCase) -> bool:
        last, later = standing(case), followed.get(case.case_id)
        if last is None or later is None or case.intent is None or later.intent != case.intent:
            return False
        return later.opened_at <= last.at + DURABLE

    def lasts(case: PlannedCase) -> bool:
        last = standing(case)
        return last is not None and last.at + DURABLE <= now and not asked_again(case)

    share("ai_durable", cases, lambda case: by_ai(case, *sure) and lasts(case))
    share("with_people", cases, lambda case: _ended(case, sure) and not alone(case))
    share("abandoned", cases, lambda case: _ended(case, ("abandoned",)))
    share("open", cases, lambda case: standing(case) is None)
    ended = [case for case in cases if ever_ended(case)]
    share("reopened", ended, _reopened)
    share("came_back", ended, lambda case: _reopened(case) or asked_again(case))
    tapped = [case for case in cases if case.asked and case.asked.liked]
    share("csat", tapped, lambda case: bool(case.asked and case.asked.liked == "up"))
    share("csat_answered", [case for case in cases if case.asked], lambda case: case in tapped)
    share("escalated", cases, lambda case: bool(case.handovers))
    for trigger in TRIGGERS:
        share(f"escalated_{trigger}", cases, lambda case, t=trigger: _by(case, t))  # type: ignore[misc]
    return found | _people(cases, now) | _reviews(cases) | _costs(ended)


def of_escalations(cases: Sequence[PlannedCase], now: datetime) -> dict[str, Truth]:
    """The figures that count escalations, not cases."""
    found = _people(cases, now) | _reviews(cases)
    return {name: each for name, each in found.items() if not name.startswith("missed")}


def _people(cases: Sequence[PlannedCase], now: datetime) -> dict[str, Truth]:
    every = [(case.case_id, handover) for case in cases for handover in case.handovers]
    waits = [(case_id, _seconds(each, each.taken_at)) for case_id, each in every]
    answers = [(case_id, _seconds(each, each.replied_at)) for case_id, each in every]
    edits = [(case_id, _edited(each)) for case_id, each in every if each.replied_at]
    told = [(case_id, each.useful) for case_id, each in every if each.useful is not None]
    return {
        "takeover_median": _rank(waits, Fraction(1, 2)),
        "takeover_p90": _rank(waits, Fraction(9, 10)),
        "takeover_in_time": _counted([(i, _met(h, h.taken_at, h.due_at, now)) for i, h in every]),
        "reply_median": _rank(answers, Fraction(1, 2)),
        "reply_p90": _rank(answers, Fraction(9, 10)),
        "reply_in_time": _counted([(i, _met(h, h.replied_at, h.due_at, now)) for i, h in every]),
        "promise_kept": _counted([(i, _met(h, h.replied_at, h.promised_at, now)) for i, h in every]),
        "edited_median": _rank(edits, Fraction(1, 2)),
        "sent_as_suggested": _counted([(case_id, edit == 0) for case_id, edit in edits]),
        "useful": _counted(told),
    }


def _reviews(cases: Sequence[PlannedCase]) -> dict[str, Truth]:
    def share(kind: str, *, escalated: bool, by_judge: bool = False) -> Truth:
        return _counted(
            [
                (case.case_id, said.kind == kind)
                for case in cases
                for said in case.said
                if said.by_judge is by_judge and (said.handover is not None) is escalated
            ]
        )

    return {
        "missed": share("missed", escalated=False),
        "missed_by_judge": share("missed", escalated=False, by_judge=True),
        "needless": share("needless", escalated=True),
        "late": share("late", escalated=True),
    }


def _costs(ended: Sequence[PlannedCase]) -> dict[str, Truth]:
    took = [(case.case_id, case.endings[-1].effort) for case in ended]
    model = [(case_id, each.calls * MODEL_CALL) for case_id, each in took]
    aws = [(case_id, (each.inbound + each.outbound) * AWS_MESSAGE) for case_id, each in took]
    sent = [(case_id, each.outbound * WHATSAPP_MESSAGE) for case_id, each in took]
    whole = [(i, a + b + c) for (i, a), (_, b), (_, c) in zip(model, aws, sent, strict=True)]
    return {
        "cost": _mean(whole),
        "cost_model": _mean(model),
        "cost_whatsapp": _mean(sent),
        "cost_aws": _mean(aws),
    }


def _ended(case: PlannedCase, sureties: Sequence[str]) -> bool:
    last = standing(case)
    return last is not None and last.surety in sureties


def _reopened(case: PlannedCase) -> bool:
    return any(each.taken_back_at for each in case.endings)


def _by(case: PlannedCase, trigger: str) -> bool:
    return any(each.trigger == trigger for each in case.handovers)


def _seconds(handover: Handover, at: datetime | None) -> Fraction | None:
    return Fraction((at - handover.at) // timedelta(microseconds=1), 1_000_000) if at else None


def _met(handover: Handover, at: datetime | None, by: datetime, now: datetime) -> bool | None:
    """Whether it happened in time; None while that is open, or where it ended before its time and nobody had it."""
    if at:
        return at <= by
    ended_before = handover.closed_at is not None and handover.closed_at <= by and handover.taken_at is None
    return False if now > by and not ended_before else None


def _edited(handover: Handover) -> Fraction:
    """The words and signs that were added to the suggestion, of those sent; nothing else is ever changed here."""
    added, sent = handover.sent.removeprefix(handover.suggested), handover.sent
    return round(Fraction(_parts(added), _parts(sent)), 3)


def _parts(text: str) -> int:
    """Words and signs, one by one."""
    letters = "".join("a" if each.isalnum() else each for each in text)
    return len(_apart(letters))


def _apart(letters: str) -> list[str]:
    signs = {each for each in letters if each != "a" and not each.isspace()}
    for sign in signs:
        letters = letters.replace(sign, f" {sign} ")
    return letters.split()


def _share(hits: Sequence[str], among: Sequence[str]) -> Truth:
    value = Fraction(len(hits), len(among)) if among else None
    return Truth(value, len(hits), len(among), frozenset(hits), frozenset(among))


def _counted(answers: Sequence[tuple[str, bool | None]]) -> Truth:
    known = [(case_id, held) for case_id, held in answers if held is not None]
    return _share([case_id for case_id, held in known if held], [case_id for case_id, _ in known])


def _rank(readings: Sequence[tuple[str, Fraction | None]], part: Fraction) -> Truth:
    """The nearest rank: the smallest that at least this part of them do not exceed."""
    known = sorted(value for _, value in readings if value is not None)
    value = known[math.ceil(part * len(known)) - 1] if known else None
    hits = frozenset(case_id for case_id, each in readings if each is not None)
    return Truth(value, len(known), len(readings), hits, frozenset(case_id for case_id, _ in readings))


def _mean(readings: Sequence[tuple[str, Fraction]]) -> Truth:
    total = sum((value for _, value in readings), Fraction(0))
    every = frozenset(case_id for case_id, _ in readings)
    return Truth(total / len(readings) if readings else None, total, len(readings), every, every)
