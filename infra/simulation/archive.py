"""The conversations of a month that was played on many processors: a customer's is played again when it is read."""

from __future__ import annotations

from collections.abc import Sequence

from chalicelib.adapters.in_memory.threads import InMemoryThreads
from chalicelib.domain.case import Case
from chalicelib.domain.escalation import Escalation
from chalicelib.domain.message import Message
from chalicelib.domain.playbook import Playbook
from chalicelib.domain.thread import Thread, thread_id_for
from infra.simulation.plan import NUMBER, Plan
from infra.simulation.play import play


class Archive(InMemoryThreads):
    """What a review reads of the Threads port; the same plan and playbook always play the same."""

    def __init__(self, plan: Plan, versions: Sequence[Playbook]) -> None:
        super().__init__()
        self._plan, self._versions = plan, versions
        self._customers = {thread_id_for(NUMBER, each.customer_id): each for each in plan.customers}
        self._played: dict[str, InMemoryThreads] = {}

    def head(self, thread_id: str) -> Thread | None:
        return self._played_again(thread_id).head(thread_id)

    def case(self, thread_id: str, case_id: str) -> Case | None:
        return self._played_again(thread_id).case(thread_id, case_id)

    def escalation(self, thread_id: str, escalation_id: str) -> Escalation | None:
        return self._played_again(thread_id).escalation(thread_id, escalation_id)

    def messages_before(
        self, thread_id: str, message_id: str | None, *, limit: int = 50
    ) -> tuple[Message, ...]:
        return self._played_again(thread_id).messages_before(thread_id, message_id, limit=limit)

    def cases_of_thread(self, thread_id: str, *, limit: int = 50) -> tuple[Case, ...]:
        return self._played_again(thread_id).cases_of_thread(thread_id, limit=limit)

    def _played_again(self, thread_id: str) -> InMemoryThreads:
        if thread_id not in self._played:
            stage = play(self._customers[thread_id], self._plan, self._versions)
            self._played[thread_id] = stage.threads
        return self._played[thread_id]
