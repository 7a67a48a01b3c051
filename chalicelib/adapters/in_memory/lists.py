"""The inbox lists and the sweep's lists, read from a InMemoryThreads."""

from __future__ import annotations

from datetime import datetime

from chalicelib.adapters.in_memory.threads import InMemoryThreads
from chalicelib.domain.case import Case, Status
from chalicelib.domain.escalation import Escalation, runs_out_at
from chalicelib.domain.message import Delivery, Message
from chalicelib.domain.phone import ends_by_itself
from chalicelib.use_cases.ports import Listed

UNFINISHED = {Delivery.PENDING, Delivery.SENDING, Delivery.UNKNOWN}


class InMemoryLists:
    """Always up to date, unlike the real indexes."""

    def __init__(self, threads: InMemoryThreads) -> None:
        self._threads = threads

    def cases(
        self, queue: str, status: str, *, limit: int = 50, newest_first: bool = False
    ) -> tuple[Listed, ...]:
        found = [
            case for case in self._threads.cases.values() if case.queue == queue and case.status == status
        ]
        found.sort(key=lambda case: (_place(case), case.case_id), reverse=newest_first)
        return tuple(self._row(case) for case in found[:limit])

    def cases_of(self, person_id: str, *, limit: int = 50) -> tuple[Listed, ...]:
        mine = [case for case in self._threads.cases.values() if case.works_on(person_id)]
        mine.sort(key=lambda case: (not case.theirs(person_id), case.due_at or case.opened_at, case.case_id))
        return tuple(self._row(case) for case in mine[:limit])

    def unanswered_since(self, before: datetime, *, limit: int = 100) -> tuple[str, ...]:
        waiting = [
            h for h in self._threads.heads.values() if h.unanswered_since and h.unanswered_since < before
        ]
        waiting.sort(key=lambda head: (head.unanswered_since, head.thread_id))
        return tuple(head.thread_id for head in waiting[:limit])

    def unsent_since(self, before: datetime, *, limit: int = 100) -> tuple[Message, ...]:
        unsent = [
            m for m in self._threads.messages.values() if m.delivery in UNFINISHED and m.sent_at < before
        ]
        unsent.sort(key=lambda message: (message.sent_at, message.message_id))
        return tuple(unsent[:limit])

    def overdue(self, before: datetime, *, limit: int = 100) -> tuple[Escalation, ...]:
        late = [
            escalation
            for escalation in self._threads.escalations.values()
            if (at := runs_out_at(escalation)) and at < before
        ]
        late.sort(key=lambda escalation: (runs_out_at(escalation), escalation.escalation_id))
        return tuple(late[:limit])

    def to_conclude(self, before: datetime, *, limit: int = 100) -> tuple[str, ...]:
        found = [
            (case.check_at, case.case_id, case.thread_id)
            for case in list(self._threads.cases.values())
            if ends_by_itself(case) and case.check_at and case.check_at < before
        ]
        return tuple(thread_id for *_, thread_id in sorted(found)[:limit])

    def _row(self, case: Case) -> Listed:
        escalation = self._threads.escalations.get((case.thread_id, case.escalation_id or ""))
        return Listed(case, self._threads.heads[case.thread_id], escalation)


def _place(case: Case) -> datetime:
    match case.status:
        case Status.WITH_AI:
            return case.opened_at
        case Status.RESOLVED:
            return case.resolution.at if case.resolution else case.opened_at
        case _:
            return case.due_at or case.opened_at
