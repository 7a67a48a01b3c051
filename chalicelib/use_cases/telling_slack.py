"""How Slack is told: a message for each escalation that is kept true, what follows under it, crowds in one."""

from __future__ import annotations

from dataclasses import replace

from chalicelib.domain.escalation import Escalation
from chalicelib.domain.facts import FactName
from chalicelib.translation.catalogues import counted_in, in_language, known
from chalicelib.use_cases.notice_ports import Chat, Notice, NotificationFailed, Posted
from chalicelib.use_cases.slack_ports import CROWD, Crowd, SlackThread
from chalicelib.use_cases.telling import Powers, notice_of, team_language

ALONE = 5
"""So many escalations of a channel have a message each, in five minutes; those after them share one."""

MOST_NAMED = 20
"""Customers in a summary; a message of Slack has fifty blocks at most, and nobody reads on."""

ALOUD = (FactName.SLA_BREACHED, FactName.SLA_ALERTED, FactName.SLA_REPLY_MISSED, FactName.WINDOW_CLOSING)
"""What is shown in the channel as well: of a reply alone Slack tells only who has written in its thread."""

SUMMARY = "summary"


def begin_in_slack(
    chat: Chat, channel: str, escalation: Escalation, notice: Notice, powers: Powers
) -> Posted:
    """Post an escalation's own message; or, when too many come at a time, their summary."""
    about = _about(escalation)
    crowd = powers.crowds.join(channel, about, at=escalation.escalated_at)
    if about not in crowd.members[:ALONE]:
        return _tell_of_crowd(chat, channel, crowd, powers)
    return chat.post(channel, notice)


def listen_in_slack(escalation: Escalation, powers: Powers) -> None:
    """Note what the Slack thread of an escalation's own message is about; again each time it is told, so that a
    crash after the post leaves no thread in which nobody is heard."""
    root = _root(escalation, powers)
    if root and not root.crowd_id:
        powers.slack_threads.begin(root, _about(escalation), at=powers.clock.now())


def follow_in_slack(
    chat: Chat, channel: str, name: FactName, escalation: Escalation, notice: Notice, powers: Powers
) -> Posted:
    """Post what came after under the escalation's message; by itself where there is none in this channel."""
    root = _root(escalation, powers)
    own = powers.playbooks.active().queue_or_default(escalation.queue).slack_channel or ""
    if root is None or channel != own:
        return chat.post(channel, notice)
    return chat.reply(root, notice, aloud=name in ALOUD and not root.crowd_id)


def keep_true_in_slack(escalation: Escalation, notice: Notice, powers: Powers) -> tuple[str, ...]:
    """Let the message that told of an escalation say what stands now."""
    return _update(_root(escalation, powers), notice, powers)


def leave_in_slack(escalation: Escalation, notice: Notice, powers: Powers) -> tuple[str, ...]:
    """Let the messages in the queues that a case was moved away from say where it went, without its button."""
    gone = replace(notice, headline=_moved_to(notice), waiting=False)
    left = [_update(_root(escalation, powers, past), gone, powers) for past in range(1, escalation.arrival)]
    return ("slack",) if any(left) else ()


def overtake_in_slack(escalation: Escalation, notice: Notice, powers: Powers) -> tuple[str, ...]:
    """Let the message of a draft that the customer overtook say that another tells what stands now."""
    before = powers.threads.escalation(escalation.thread_id, escalation.supersedes)
    if before is None:
        return ()
    _, queue = in_language(notice.language), powers.playbooks.active().queue_or_default(before.queue).name
    headline = _("The customer wrote again")
    over = replace(notice, headline=headline, queue=queue, waiting=False, taken_by=None)
    return _update(_root(before, powers), over, powers)


def keep_summary_true(posted: Posted, powers: Powers) -> None:
    """Let a message about several customers say what stands now; who was erased is not named any more."""
    if powers.chat:
        powers.chat.update(posted, _summary(powers.crowds.find(posted.crowd_id), powers))


def announced_as(escalation: Escalation) -> FactName:
    """The fact by which the people of its queue learnt of an escalation: it began there, or was moved to them."""
    return FactName.CASE_ESCALATED if escalation.arrival == 1 else FactName.CASE_MOVED


def _tell_of_crowd(chat: Chat, channel: str, crowd: Crowd, powers: Powers) -> Posted:
    """Post the summary once, then add to it; who comes while it is being posted comes again."""
    mark = (CROWD, crowd.crowd_id, SUMMARY, "slack")
    if posted := powers.log.posted(*mark):
        chat.update(posted, _summary(crowd, powers))
        return _listen_to_crowd(posted, powers)
    if not powers.log.claim(*mark, at=powers.clock.now()):
        raise NotificationFailed("the summary is being posted at this moment", permanent=False)
    new = chat.post(channel, _summary(crowd, powers))
    posted = Posted(new.channel, new.reference, crowd.crowd_id)
    powers.log.record(*mark, posted)
    return _listen_to_crowd(posted, powers)


def _listen_to_crowd(posted: Posted, powers: Powers) -> Posted:
    """Who writes under a summary is told where to write instead."""
    powers.slack_threads.begin(posted, SlackThread(CROWD, posted.crowd_id), at=powers.clock.now())
    return posted


def _summary(crowd: Crowd, powers: Powers) -> Notice:
    """Who is in a crowd beyond those with a message of their own, and what became of each."""
    more = crowd.members[ALONE:]
    told = [about for member in more[:MOST_NAMED] if (about := _told_about(member, powers))]
    unnamed = len(more) - len(told)
    language = team_language(powers.playbooks.active())
    _, counted = in_language(language), counted_in(language)
    return Notice(
        stage=FactName.CASE_ESCALATED.value,
        headline=counted(
            "%(many)s more customer needs a person", "%(many)s more customers need a person", len(more)
        )
        % {"many": len(more)},
        queue=next((notice.queue for notice, moved in told if not moved), ""),
        lines=(
            *((notice.thread_name, _state(notice, moved=moved)) for notice, moved in told),
            *([(_("And more"), _("%(many)s in the inbox") % {"many": unnamed})] if unnamed else ()),
        ),
        due="",
        link=f"{powers.inbox_url}/",
        escalation_id=crowd.crowd_id,
        language=known(language),
    )


def _told_about(member: SlackThread, powers: Powers) -> tuple[Notice, bool] | None:
    """What stands of an escalation, and whether it went to another queue since."""
    escalation = powers.threads.escalation(member.thread_id, member.escalation_id)
    if escalation and escalation.superseded_by:
        escalation = powers.threads.escalation(member.thread_id, escalation.superseded_by)
    thread = powers.threads.head(member.thread_id)
    if escalation is None or thread is None:
        return None
    language = team_language(powers.playbooks.active())
    notice = notice_of(FactName.CASE_ESCALATED, escalation, thread, powers, language)
    return notice, escalation.arrival > 1


def _state(notice: Notice, *, moved: bool) -> str:
    _ = in_language(notice.language)
    if moved:
        state = _moved_to(notice)
    elif notice.taken_by:
        state = _("Taken over by %(name)s") % {"name": notice.taken_by}
    elif not notice.waiting:
        state = _("Settled")
    else:
        state = (_("Overdue since %(when)s") if notice.overdue else _("Due %(when)s")) % {"when": notice.due}
    return f"{state}\n{notice.link}"


def _moved_to(notice: Notice) -> str:
    _ = in_language(notice.language)
    return _("Moved to %(queue)s") % {"queue": notice.queue}


def _update(root: Posted | None, notice: Notice, powers: Powers) -> tuple[str, ...]:
    if root is None or powers.chat is None:
        return ()
    crowd = powers.crowds.find(root.crowd_id) if root.crowd_id else None
    powers.chat.update(root, _summary(crowd, powers) if crowd else notice)
    return ("slack",)


def _root(escalation: Escalation, powers: Powers, arrival: int | None = None) -> Posted | None:
    """The message that announced an escalation, or one of its moves: what stands now unless an `arrival` is named."""
    wanted = arrival or escalation.arrival
    stage = FactName.CASE_ESCALATED.value if wanted == 1 else f"{FactName.CASE_MOVED.value}:r{wanted}"
    return powers.log.posted(escalation.thread_id, escalation.escalation_id, stage, "slack")


def _about(escalation: Escalation) -> SlackThread:
    return SlackThread(escalation.thread_id, escalation.escalation_id)
