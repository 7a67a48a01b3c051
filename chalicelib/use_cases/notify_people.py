"""Notify people: each stage of an escalation is told once by Slack and by email, and Slack is kept true."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from chalicelib.domain.escalation import Escalation
from chalicelib.domain.facts import FactName, Happened
from chalicelib.domain.playbook import AlertStep, Playbook
from chalicelib.use_cases.channel_news import CHANNEL, OF_THE_CHANNEL, channel_notice
from chalicelib.use_cases.ports import Chat, Notice, NotificationFailed, Posted
from chalicelib.use_cases.telling import Powers, notice_of
from chalicelib.use_cases.telling_slack import (
    announced_as,
    begin_in_slack,
    follow_in_slack,
    keep_true_in_slack,
    leave_in_slack,
    listen_in_slack,
)

TOLD = (
    FactName.CASE_ESCALATED,
    FactName.CASE_MOVED,
    FactName.SLA_REMINDED,
    FactName.SLA_BREACHED,
    FactName.SLA_ALERTED,
    FactName.WINDOW_CLOSING,
)
ENDED = (FactName.CASE_TAKEN_OVER, FactName.CASE_HANDED_BACK, FactName.CASE_RESOLVED)


def notify_people(fact: Happened, powers: Powers) -> tuple[str, ...]:
    """Tell people of one fact; give which notifications went out.

    1. Read the escalation: the fact carries ids only, and what is told is what stands now.
    2. Each channel is reserved in the log first, so that a repeated event tells nobody twice.
    3. When a case is overdue, taken over, moved, handed back or resolved, the Slack message of its escalation is
    updated. What a clock said that was replaced since is nobody's business any more.
    A way that fails for a moment, or that another worker has reserved but not finished, is raised after the
    others were served, so that the bus tries again; one that fails for good only if no other way worked.
    """
    if fact.name in OF_THE_CHANNEL:
        return _tell_of_channel(fact, powers)
    if fact.escalation_id is None or fact.name not in TOLD + ENDED:
        return ()
    escalation = powers.threads.escalation(fact.thread_id, fact.escalation_id)
    thread = powers.threads.head(fact.thread_id)
    if escalation is None or thread is None:
        raise LookupError(f"there is no escalation {fact.escalation_id}")
    playbook = powers.playbooks.active()
    notice = notice_of(fact.name, escalation, thread, playbook, powers.inbox_url)
    if fact.name in ENDED:
        return keep_true_in_slack(escalation, notice, powers)
    if fact.detail.get("revision", 1) != escalation.revision:
        return ()
    left = leave_in_slack(escalation, notice, powers) if fact.name is FactName.CASE_MOVED else ()
    if fact.name is not FactName.CASE_ESCALATED and (escalation.takeover or escalation.closed_at):
        return left
    told = left + _tell(fact, escalation, notice, playbook, powers)
    if fact.name in (FactName.CASE_ESCALATED, FactName.CASE_MOVED):
        listen_in_slack(escalation, powers)
    if fact.name is FactName.SLA_BREACHED:
        marked = notice_of(announced_as(escalation), escalation, thread, playbook, powers.inbox_url)
        keep_true_in_slack(escalation, marked, powers)
    return told


def _stage(fact: Happened) -> str:
    """What is told once a clock: a fact of an escalation, or of each step of its alert chain, or of each window.

    Keep the stage of what announces it in sync with telling_slack.
    """
    which = fact.detail.get("alert") or fact.detail.get("window")
    clock = f"r{fact.detail['revision']}" if "revision" in fact.detail else ""
    return ":".join(filter(None, (fact.name.value, which, clock)))


def _tell(
    fact: Happened, escalation: Escalation, notice: Notice, playbook: Playbook, powers: Powers
) -> tuple[str, ...]:
    queue = playbook.queue(escalation.queue)
    step = _alert_step(fact, escalation, playbook)
    channel = (step.slack_channel if step else None) or queue.slack_channel or ""
    emails = (step.emails if step else ()) or queue.emails
    mark = (escalation.thread_id, escalation.escalation_id, _stage(fact))

    def in_slack(chat: Chat) -> Posted:
        if fact.name is FactName.CASE_ESCALATED:
            return begin_in_slack(chat, channel, escalation, notice, powers)
        if fact.name is FactName.CASE_MOVED:
            return chat.post(channel, notice)
        return follow_in_slack(chat, channel, fact.name, escalation, notice, powers)

    return _tell_everywhere(mark, in_slack, emails, notice, powers)


def _tell_of_channel(fact: Happened, powers: Powers) -> tuple[str, ...]:
    """What concerns a number or the account goes to the people of the default queue."""
    playbook = powers.playbooks.active()
    queue = playbook.queue(playbook.routing.default)
    notice = channel_notice(fact, queue.name, powers.inbox_url)
    mark = (CHANNEL, notice.escalation_id, fact.name.value)
    return _tell_everywhere(
        mark, lambda chat: chat.post(queue.slack_channel or "", notice), queue.emails, notice, powers
    )


def _tell_everywhere(
    mark: tuple[str, str, str],
    in_slack: Callable[[Chat], Posted],
    emails: Sequence[str],
    notice: Notice,
    powers: Powers,
) -> tuple[str, ...]:
    """Tell by each way; empty places are left to the transports, which know the usual ones."""
    ways: dict[str, Callable[[], Posted]] = {"email": lambda: powers.mail.send(emails, notice)}
    if chat := powers.chat:
        ways = {"slack": lambda: in_slack(chat)} | ways
    told: dict[str, bool] = {}
    failures: dict[str, Exception] = {}
    for way, send in ways.items():
        try:
            told[way] = _tell_once((*mark, way), send, powers)
        except Exception as failure:
            failures[way] = failure
    if failures and (not told or any(_passing(failure) for failure in failures.values())):
        raise ExceptionGroup(f"{mark[2]} of {mark[1]} was not told everywhere", list(failures.values()))
    return (*(way for way, new in told.items() if new), *(f"not {way}" for way in failures))


def _tell_once(mark: tuple[str, str, str, str], send: Callable[[], Posted], powers: Powers) -> bool:
    """Tell by one way; False if it was told before. Raise where another has reserved it and may yet fail."""
    if powers.log.claim(*mark, at=powers.clock.now()):
        powers.log.record(*mark, send())
        return True
    if powers.log.posted(*mark):
        return False
    raise NotificationFailed("reserved a moment ago and not yet told", permanent=False)


def _passing(failure: Exception) -> bool:
    return not (isinstance(failure, NotificationFailed) and failure.permanent)


def _alert_step(fact: Happened, escalation: Escalation, playbook: Playbook) -> AlertStep | None:
    alerts: Sequence[AlertStep] = playbook.service_level_of(escalation.queue).alerts
    if fact.name is FactName.WINDOW_CLOSING:
        return alerts[0] if alerts else None
    return next((step for step in alerts if step.name == fact.detail.get("alert")), None)
