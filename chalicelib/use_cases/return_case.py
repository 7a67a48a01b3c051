"""Return: a case whose person is gone waits again in its queue, if its customer waits for an answer."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from chalicelib.domain import case as cases
from chalicelib.domain.answer_owed import answer_owed
from chalicelib.domain.case import Case, Status
from chalicelib.domain.commit import Commit, Loaded
from chalicelib.domain.escalation import Evidence, Trigger
from chalicelib.domain.message import Message
from chalicelib.domain.moves import Done
from chalicelib.domain.playbook import Playbook
from chalicelib.use_cases.acting import act_on_case, changed_by_person, event
from chalicelib.use_cases.assigning import AssigningPowers
from chalicelib.use_cases.escalating import open_escalation
from chalicelib.use_cases.move_case import with_new_clock
from chalicelib.use_cases.waking import wake

LEFT_ALONE = (Evidence(Trigger.POLICY, "policy.holder_away"),)
"""Why a case needs a person that was taken straight from the AI: the one who had it is gone."""


def return_case(*, thread_id: str, holder_id: str, powers: AssigningPowers) -> bool:
    """Let a case wait again that somebody had who is gone; False where it is not theirs, or nobody waits."""

    def decide(loaded: Loaded) -> Commit | Done:
        case, now = loaded.case, powers.clock.now()
        theirs = case and case.status is Status.WITH_HUMAN and case.takeover and case.takeover.by == holder_id
        if case is None or case.takeover is None or not theirs or not answer_owed(loaded):
            return Done()
        words = f"{case.takeover.name} is away: the case is back in the queue"
        line = event(loaded, "return", words, now, record={"event": "returned", "holder": case.takeover.name})
        return back_in_queue(loaded, case, line, powers.playbooks.active(), now)

    done = act_on_case(thread_id, powers.threads, powers.wakeups, decide)
    return isinstance(done, Done) and done.message_id is not None


def back_in_queue(loaded: Loaded, case: Case, line: Message, playbook: Playbook, now: datetime) -> Commit:
    """Write that a case somebody has waits again. The clock that still runs goes on; one that ended begins anew.

    A snooze is over with it, and so is the pause of its clock.
    """
    loaded = wake(loaded, playbook, now) or loaded
    known = {queue.id for queue in playbook.queues}
    queue = case.queue if case.queue in known else playbook.routing.default
    old = loaded.escalation
    if old is None or old.closed_at:
        with_ai = cases.hand_back(case, at=now, note=case.hand_back_note, commitments=case.commitments)
        waiting, opened = open_escalation(
            loaded,
            case=with_ai,
            evidence=LEFT_ALONE,
            proposal=None,
            playbook=playbook,
            now=now,
            queue=queue,
        )
        untold = replace(opened, promise="", promised_at=None)
        return replace(changed_by_person(loaded, waiting, line, escalation=untold), new_escalation=True)
    ended = old.first_reply_at is not None or queue != old.queue
    waits = (
        with_new_clock(loaded, old, queue, playbook, now)
        if ended
        else replace(old, takeover=None, reply_owed_at=None)
    )
    moved = cases.move(case, escalation_id=waits.escalation_id, queue=queue, due_at=waits.due_at)
    return replace(changed_by_person(loaded, moved, line, escalation=waits), new_clock=ended)
