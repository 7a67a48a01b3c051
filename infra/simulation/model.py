"""The model of the simulation: it proposes what the plan says, out of what the playbook in force and its tools give."""

from __future__ import annotations

from collections import deque

from chalicelib.domain.escalation import Evidence, Trigger
from chalicelib.domain.proposal import Action, ModelUsage, Proposal
from chalicelib.domain.tool_use import ToolCall, ToolUse
from chalicelib.use_cases.model_ports import Toolbox, TurnRequest
from infra.simulation.knowledge import has, page_saying
from infra.simulation.plan import Proposes

TOKENS_IN, TOKENS_OUT, DOLLARS = 900, 100, 0.0005
USAGE = ModelUsage("simulated", TOKENS_IN, TOKENS_OUT, seconds=1.0, dollars=DOLLARS)


class NotPlanned(Exception):
    """The product did what the plan does not know of; a fault of the plan or of the product."""


class PlannedModel:
    """Gives the planned proposals in order; asked more often than planned, it says so."""

    def __init__(self) -> None:
        self.planned: deque[Proposes] = deque()

    def propose(self, request: TurnRequest, toolbox: Toolbox | None = None) -> tuple[Proposal, ModelUsage]:
        """Propose what is planned for this turn."""
        if request.correction:
            raise NotPlanned(f"a planned draft was found faulty: {request.correction}")
        if not self.planned:
            raise NotPlanned(
                f"the model was asked for {[m.text for m in request.unanswered]}, not as planned"
            )
        return self._proposal(self.planned.popleft(), request, toolbox), USAGE

    def _proposal(self, planned: Proposes, request: TurnRequest, toolbox: Toolbox | None) -> Proposal:
        uses = _used(planned, toolbox)
        if planned.lacks and planned.then and has(planned.lacks, request.playbook, uses):
            planned = planned.then
        cited: tuple[str, ...] = ()
        if planned.answers:
            page = page_saying(planned.answers, request.playbook)
            if page is None:
                planned = Proposes("escalate", intent=planned.intent)
            else:
                cited = (page,)
        declared: tuple[Evidence, ...] = ()
        if planned.trigger:
            asked = request.unanswered[-1].message_id
            declared = (Evidence(Trigger(planned.trigger), "declared", asked, planned.quote),)
        return Proposal(
            Action(planned.action),
            planned.text,
            planned.intent,
            confidence=0.9,
            language=request.language,
            cited_pages=cited,
            triggers=declared,
            suggested_reply=planned.suggested,
            tool_uses=uses,
        )


def _used(planned: Proposes, toolbox: Toolbox | None) -> tuple[ToolUse, ...]:
    if planned.tool is None or toolbox is None:
        return ()
    return (toolbox.use(ToolCall("call-1", planned.tool)),)
