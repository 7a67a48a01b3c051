"""Tell people personally: each by their own ways and in their language, beside what their queue's channel hears."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from zoneinfo import ZoneInfo

from chalicelib.domain.colleague import Colleague, Occasion
from chalicelib.domain.hearing import Way, belongs_to, may_hear_of, ways_to, zone_of
from chalicelib.domain.member import role_of
from chalicelib.use_cases.notice_ports import Notice, NotificationFailed, Posted
from chalicelib.use_cases.telling import Powers, Say, in_zone, language_of
from chalicelib.use_cases.telling_once import Mark, Send, tell_each


def tell_personally(
    occasion: Occasion,
    person_ids: Iterable[str],
    mark: Mark,
    say: Say,
    powers: Powers,
    *,
    mailed: Iterable[str] = (),
) -> tuple[str, ...]:
    """Tell those who may see the escalation's queue now, or have taken it over; give the ways that told something.

    Each way tells a person once a stage; the addresses that were `mailed` get no second mail. What fails for a
    moment is raised after everybody else was told.
    """
    wanted = set(person_ids)
    escalation = powers.threads.escalation(mark[0], mark[1]) if wanted else None
    if escalation is None:
        return ()
    playbook = powers.playbooks.active()
    holder = escalation.takeover.by if escalation.takeover else ""
    known = [each for each in powers.colleagues.everybody() if each.person_id in wanted]
    heard = [
        each
        for each in known
        if may_hear_of(each, escalation.queue, playbook)
        or (each.person_id == holder and role_of(each.groups) is not None)
    ]
    return _tell(occasion, heard, mark, say, powers, mailed=_addresses(mailed))


def tell_queue_personally(
    occasion: Occasion, mark: Mark, say: Say, powers: Powers, *, mailed: Iterable[str] = ()
) -> tuple[str, ...]:
    """Tell everybody whose work the escalation's queue is; the addresses that were `mailed` get no second mail."""
    escalation = powers.threads.escalation(mark[0], mark[1])
    if escalation is None:
        return ()
    playbook = powers.playbooks.active()
    queue = playbook.queue_or_default(escalation.queue)
    heard = [
        each
        for each in powers.colleagues.everybody()
        if belongs_to(each, queue) and may_hear_of(each, escalation.queue, playbook)
    ]
    return _tell(occasion, heard, mark, say, powers, mailed=_addresses(mailed))


def _tell(
    occasion: Occasion,
    heard: Iterable[Colleague],
    mark: Mark,
    say: Say,
    powers: Powers,
    *,
    mailed: frozenset[str] = frozenset(),
) -> tuple[str, ...]:
    playbook = powers.playbooks.active()
    now, usual = powers.clock.now(), ZoneInfo(playbook.business.timezone)
    ways: dict[str, Send] = {}
    for person in heard:
        if not (chosen := ways_to(person, occasion, now, usual)):
            continue
        notice = in_zone(say(language_of(person, playbook)), zone_of(person, usual))
        words = replace(notice, settings=f"{powers.inbox_url}/account")
        for way in chosen:
            if way is Way.EMAIL and person.email.casefold() not in mailed:
                ways[f"{way}:{person.person_id}"] = _by_email(person, words, powers)
            elif way is Way.PUSH and powers.push:
                ways[f"{way}:{person.person_id}"] = _by_push(person, words, powers)
    return tell_each(mark, ways, powers, enough=True)


def _addresses(mailed: Iterable[str]) -> frozenset[str]:
    return frozenset(each.casefold() for each in mailed)


def _by_email(person: Colleague, notice: Notice, powers: Powers) -> Send:
    return lambda: powers.mail.send((person.email,), notice)


def _by_push(person: Colleague, notice: Notice, powers: Powers) -> Send:
    def send() -> Posted | None:
        if powers.push is None:
            raise NotificationFailed("there is no push", permanent=True)
        return powers.push.send(person.person_id, notice)

    return send
