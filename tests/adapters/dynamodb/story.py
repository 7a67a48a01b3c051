"""Maria's thread at the points that tests begin from."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from chalicelib.domain import case as cases
from chalicelib.domain.commit import Commit, Loaded
from chalicelib.domain.escalation import Takeover
from chalicelib.domain.message import Message
from chalicelib.domain.thread import Thread
from chalicelib.use_cases.ports import Threads
from tests.fakes.cast import DANA, THREAD_ID, a_case, a_thread, an_escalation, from_maria, to_maria
from tests.fakes.clock import MONDAY_10


def loaded(threads: Threads) -> Loaded:
    """Maria's thread as it stands."""
    found = threads.load(THREAD_ID)
    assert found
    return found


def answered(thread: Thread) -> Thread:
    """The head after a decision covered everything."""
    return replace(thread, answered_count=thread.inbound_count, unanswered_since=None, open_case_id="case-1")


def maria_wrote(threads: Threads, message: Message | None = None) -> Loaded:
    assert threads.receive(a_thread(), message or from_maria())
    return loaded(threads)


def the_ai_replied(threads: Threads, message: Message | None = None, **more: Any) -> Loaded:
    """Maria wrote, and the AI's answer is committed and pending."""
    before = maria_wrote(threads).thread
    commit = Commit(
        before,
        answered(before),
        case=a_case(),
        new_case=True,
        messages=(message or to_maria(),),
        nothing_newer=True,
        **more,
    )
    assert threads.commit(commit)
    return loaded(threads)


def it_escalated(threads: Threads) -> Loaded:
    """Maria's case waits for a person."""
    before = maria_wrote(threads).thread
    escalation = an_escalation()
    waiting = cases.escalate(
        a_case(), escalation_id=escalation.escalation_id, queue=escalation.queue, due_at=escalation.due_at
    )
    commit = Commit(
        before,
        replace(answered(before), epoch=before.epoch + 1),
        case=waiting,
        new_case=True,
        escalation=escalation,
        new_escalation=True,
        messages=(to_maria("A colleague will answer today by 10:30."),),
        nothing_newer=True,
    )
    assert threads.commit(commit)
    return loaded(threads)


def dana_took_over(threads: Threads) -> Loaded:
    """Dana has Maria's case."""
    assert threads.commit(taking_over(it_escalated(threads)))
    return loaded(threads)


def taking_over(found: Loaded) -> Commit:
    """Dana's takeover, ready to be written."""
    takeover = Takeover(DANA.person_id, DANA.name, MONDAY_10)
    assert found.case
    return Commit(
        found.thread,
        replace(answered(found.thread), epoch=found.thread.epoch + 1),
        case=cases.take_over(found.case, takeover),
        escalation=replace(found.escalation, takeover=takeover) if found.escalation else None,
    )
