"""Notify people: each stage of an escalation is told once by Slack and by email, and Slack is kept true."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from chalicelib.domain.colleague import Occasion
from chalicelib.domain.escalation import Escalation
from chalicelib.domain.facts import FactName, Happened
from chalicelib.domain.playbook import Playbook
from chalicelib.domain.thread import Thread
from chalicelib.use_cases.alert_chain import people_of, places_of, step_of
from chalicelib.use_cases.channel_news import CHANNEL, OF_THE_CHANNEL, channel_notice
from chalicelib.use_cases.close_week import METRICS
from chalicelib.use_cases.notice_ports import Chat, Notice, Posted
from chalicelib.use_cases.playbook_news import unread_playbook_notice
from chalicelib.use_cases.rollout_news import ROLLOUT, rollout_notice
from chalicelib.use_cases.tell_unread_playbook import PLAYBOOK
from chalicelib.use_cases.telling import Powers, Say, notice_of, team_language
from chalicelib.use_cases.telling_by_link import EMAIL, by_email
from chalicelib.use_cases.telling_leads import by_email_to_leads
from chalicelib.use_cases.telling_of_people import OF_PEOPLE, tell_of_people, tell_who_had_it
from chalicelib.use_cases.telling_once import Send, tell_each
from chalicelib.use_cases.telling_personally import tell_personally, tell_queue_personally
from chalicelib.use_cases.telling_slack import (
    announced_as,
    begin_in_slack,
    follow_in_slack,
    keep_true_in_slack,
    leave_in_slack,
    listen_in_slack,
    overtake_in_slack,
)
from chalicelib.use_cases.telling_week import week_notice

TOLD = (
    FactName.CASE_ESCALATED,
    FactName.CASE_MOVED,
    FactName.SLA_REMINDED,
    FactName.SLA_BREACHED,
    FactName.SLA_ALERTED,
    FactName.SLA_REPLY_MISSED,
    FactName.WINDOW_CLOSING,
)
PERSONAL = {
    FactName.CASE_ESCALATED: Occasion.ESCALATION,
    FactName.CASE_MOVED: Occasion.ESCALATION,
    FactName.SLA_REMINDED: Occasion.REMINDER,
}
ALSO_OF_TAKEN = (FactName.CASE_ESCALATED, FactName.SLA_REPLY_MISSED)
"""Told though somebody has the case already: that it came, and that they owe an answer."""
ENDED = (FactName.CASE_TAKEN_OVER, FactName.CASE_HANDED_BACK, FactName.CASE_RESOLVED)


def notify_people(fact: Happened, powers: Powers) -> tuple[str, ...]:
    """Tell people of one fact; give which notifications went out.

    1. Read the escalation: the fact carries ids only, and what is told is what stands now.
    2. Each channel is reserved in the log first, so that a repeated event tells nobody twice.
    3. When a case is overdue, drafted anew, taken over, moved, handed back or resolved, the Slack message of its
    escalation is updated. What a clock said that was replaced since is nobody's business any more.
    A way that fails for a moment, or that another worker has reserved but not finished, is raised after the
    others were served, so that the bus tries again; one that fails for good only if no other way worked.
    """
    if fact.escalation_id is None or fact.name not in (*TOLD, *ENDED, *OF_PEOPLE, FactName.CASE_REDRAFTED):
        return _tell_of_no_case(fact, powers)
    escalation = powers.threads.escalation(fact.thread_id, fact.escalation_id)
    thread = powers.threads.head(fact.thread_id)
    if thread is None:
        return ()  # the customer was erased while it was on its way
    if escalation is None:
        raise LookupError(f"there is no escalation {fact.escalation_id}")
    playbook = powers.playbooks.active()
    say = partial(notice_of, fact.name, escalation, thread, powers, headline=_headline(fact, escalation))
    if fact.name in OF_PEOPLE:
        return tell_of_people(fact, escalation, say, powers)
    if fact.name in (*ENDED, FactName.CASE_REDRAFTED):
        return _tell_of_end(fact, escalation, thread, say, powers)
    if _replaced(fact, escalation):
        return ()
    language = team_language(playbook)
    notice = say(language)
    if fact.name not in ALSO_OF_TAKEN and (escalation.takeover or escalation.closed_at):
        return _leave(fact, escalation, notice, powers)
    try:
        told = _tell(fact, escalation, notice, playbook, powers)
        if fact.name in (FactName.CASE_ESCALATED, FactName.CASE_MOVED):
            listen_in_slack(escalation, powers)
        if fact.name is FactName.SLA_BREACHED:
            marked = notice_of(announced_as(escalation), escalation, thread, powers, language)
            keep_true_in_slack(escalation, marked, powers)
    finally:
        personally = _tell_personally(fact, escalation, say, playbook, powers)
    # Last: a message of Slack's that cannot be changed keeps nobody from being told.
    return _leave(fact, escalation, notice, powers) + told + personally


def _headline(fact: Happened, escalation: Escalation) -> FactName:
    """What was moved to where it was came back from a person, not from another queue."""
    returned = fact.detail.get("moved_from") == escalation.queue
    return FactName.CASE_RETURNED if returned else fact.name


def _leave(fact: Happened, escalation: Escalation, notice: Notice, powers: Powers) -> tuple[str, ...]:
    """Let what told of it before say that it went on: from another queue, or from a draft that was overtaken."""
    if fact.name is FactName.CASE_MOVED:
        return leave_in_slack(escalation, notice, powers)
    overtook = fact.name is FactName.CASE_ESCALATED and escalation.supersedes
    return overtake_in_slack(escalation, notice, powers) if overtook else ()


def _tell_of_end(
    fact: Happened, escalation: Escalation, thread: Thread, say: Say, powers: Powers
) -> tuple[str, ...]:
    """Nobody waits any more; but of a takeover that is told late, of a case that was moved or closed since, nothing.

    A draft that is written anew waits on: its message says what stands.
    """
    if fact.name is FactName.CASE_REDRAFTED:
        language = team_language(powers.playbooks.active())
        stands = notice_of(announced_as(escalation), escalation, thread, powers, language)
        return () if escalation.closed_at else keep_true_in_slack(escalation, stands, powers)
    over = escalation.takeover is None or escalation.closed_at is not None
    if fact.name is FactName.CASE_TAKEN_OVER and over:
        return ()
    told = keep_true_in_slack(escalation, say(team_language(powers.playbooks.active())), powers)
    return told + tell_who_had_it(fact, say, powers) if "taken_from" in fact.detail else told


def _replaced(fact: Happened, escalation: Escalation) -> bool:
    """Whether a clock that was replaced since said it, the answer came, or the case has left the queue."""
    if fact.name is FactName.SLA_REPLY_MISSED:
        owed = escalation.reply_owed_at
        return owed is None or fact.detail.get("reply_owed") != f"{owed:%Y%m%dT%H%M%S}"
    if fact.name is FactName.CASE_ESCALATED and escalation.superseded_by:
        return True  # what took its place is told
    if fact.name in (FactName.CASE_ESCALATED, FactName.CASE_MOVED):
        return _arrival(fact) != escalation.arrival
    return bool(fact.detail.get("revision", 1) != escalation.revision)


def _stage(fact: Happened) -> str:
    """What is told once a clock: a fact of an escalation, or of each step of its alert chain, or of each window.

    Keep the stage of what announces it in sync with telling_slack.
    """
    details = (fact.detail.get(name) for name in ("alert", "window", "reply_owed"))
    which = next(filter(None, details), None)
    clock = f"r{_arrival(fact)}" if "revision" in fact.detail else ""
    return ":".join(filter(None, (fact.name.value, which, clock)))


def _arrival(fact: Happened) -> int:
    """The arrival in a queue that a fact is about; of the others the clock."""
    arrival: int = fact.detail.get("arrival") or fact.detail.get("revision", 1)
    return arrival


def _tell(
    fact: Happened, escalation: Escalation, notice: Notice, playbook: Playbook, powers: Powers
) -> tuple[str, ...]:
    queue = playbook.queue_or_default(escalation.queue)
    step = step_of(fact, escalation, playbook)
    channel, emails = places_of(step, queue)
    mark = (escalation.thread_id, escalation.escalation_id, _stage(fact))

    def in_slack(chat: Chat) -> Posted:
        if fact.name is FactName.CASE_ESCALATED:
            return begin_in_slack(chat, channel or "", escalation, notice, powers)
        if fact.name is FactName.CASE_MOVED:
            return chat.post(channel or "", notice)
        return follow_in_slack(chat, channel or "", fact.name, escalation, notice, powers)

    named = emails or step is None or not step.to
    mails = by_email(emails, escalation, notice, playbook, powers) if named else {}
    return _tell_everywhere(mark, None if channel is None else in_slack, mails, powers)


def _tell_personally(
    fact: Happened, escalation: Escalation, say: Say, playbook: Playbook, powers: Powers
) -> tuple[str, ...]:
    """What is new in a queue, its people hear who wish it; that time has run out, those whom the chain names."""
    mark = (escalation.thread_id, escalation.escalation_id, _stage(fact))
    occasion, queue = PERSONAL.get(fact.name), playbook.queue_or_default(escalation.queue)
    _, mailed = places_of(step_of(fact, escalation, playbook), queue)
    if occasion is None:
        people = people_of(fact, escalation, playbook, powers)
        return tell_personally(Occasion.BREACH, people, mark, say, powers, mailed=mailed)
    if escalation.takeover or escalation.closed_at:
        return ()
    if occasion is Occasion.REMINDER:
        case = powers.threads.case(escalation.thread_id, escalation.case_id)
        if case and case.assignee:
            return tell_personally(occasion, [case.assignee.person_id], mark, say, powers, mailed=mailed)
    return tell_queue_personally(occasion, mark, say, powers, mailed=mailed)


def _tell_of_no_case(fact: Happened, powers: Powers) -> tuple[str, ...]:
    """What concerns a number, the rollout or a whole week; of anything else nobody is told."""
    if fact.name in OF_THE_CHANNEL:
        return _tell_of_channel(fact, powers)
    tellers = {
        FactName.ROLLOUT_STEPPED_BACK: _tell_of_rollout,
        FactName.WEEK_ENDED: _tell_of_week,
        FactName.PLAYBOOK_UNREADABLE: _tell_of_playbook,
    }
    return tellers[fact.name](fact, powers) if fact.name in tellers else ()


def _tell_of_channel(fact: Happened, powers: Powers) -> tuple[str, ...]:
    """What concerns a number or the account goes to the people of the default queue."""
    playbook = powers.playbooks.active()
    queue = playbook.queue(playbook.routing.default)
    notice = channel_notice(fact, queue.name, powers, team_language(playbook))
    mark = (CHANNEL, notice.escalation_id, fact.name.value)
    mails: dict[str, Send] = {EMAIL: lambda: powers.mail.send(queue.emails, notice)}
    return _tell_everywhere(mark, lambda chat: chat.post(queue.slack_channel or "", notice), mails, powers)


def _tell_of_rollout(fact: Happened, powers: Powers) -> tuple[str, ...]:
    """That the AI stepped back, every lead hears by email in their language, and the people of the default queue."""
    playbook = powers.playbooks.active()
    queue = playbook.queue(playbook.routing.default)
    say = partial(rollout_notice, fact, queue.name, powers.inbox_url)
    notice = say(team_language(playbook))
    mark = (ROLLOUT, notice.escalation_id, fact.name.value)
    mails = by_email_to_leads(queue.emails, say, playbook, powers)
    return _tell_everywhere(mark, lambda chat: chat.post(queue.slack_channel or "", notice), mails, powers)


def _tell_of_playbook(fact: Happened, powers: Powers) -> tuple[str, ...]:
    """That a version cannot be read, the same people hear who may publish another."""
    playbook = powers.playbooks.active()
    queue = playbook.queue(playbook.routing.default)
    say = partial(unread_playbook_notice, fact, queue.name, powers.inbox_url)
    notice = say(team_language(playbook))
    mark = (PLAYBOOK, notice.escalation_id, fact.name.value)
    mails = by_email_to_leads(queue.emails, say, playbook, powers)
    return _tell_everywhere(mark, lambda chat: chat.post(queue.slack_channel or "", notice), mails, powers)


def _tell_of_week(fact: Happened, powers: Powers) -> tuple[str, ...]:
    """Last week's figures, for every lead by email in their language and in one Slack channel; of no cases nothing."""
    if powers.last_week is None:
        return ()
    last, before = powers.last_week()
    if not last.cases and not before.cases:
        return ()
    playbook = powers.playbooks.active()
    queue = playbook.queue(playbook.routing.default)
    channel = playbook.routing.digest_slack_channel or queue.slack_channel or ""
    say = partial(week_notice, fact, last, before, playbook.business.name, powers.inbox_url)
    notice = say(team_language(playbook))
    mails = by_email_to_leads((), say, playbook, powers)
    mark = (METRICS, notice.escalation_id, fact.name.value)
    return _tell_everywhere(mark, lambda chat: chat.post(channel, notice), mails, powers)


def _tell_everywhere(
    mark: tuple[str, str, str],
    in_slack: Callable[[Chat], Posted] | None,
    mails: Mapping[str, Send],
    powers: Powers,
) -> tuple[str, ...]:
    """Tell by each way; empty places are left to the transports, which know the usual ones."""
    ways = dict(mails)
    if in_slack and (chat := powers.chat):
        ways = {"slack": lambda: in_slack(chat)} | ways
    return tell_each(mark, ways, powers)
