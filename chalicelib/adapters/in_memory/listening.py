"""A language model overheard: what it proposed and what that took, for whoever rehearses."""

from __future__ import annotations

from chalicelib.domain.packet import Fact
from chalicelib.domain.proposal import ModelUnavailable, ModelUsage, Proposal
from chalicelib.use_cases.model_ports import LanguageModel, Toolbox, TurnRequest


class Overheard:
    """Passes everything on, and keeps the proposals' facts and the usage."""

    def __init__(self, model: LanguageModel) -> None:
        self._model = model
        self.facts: list[Fact] = []
        self.usage: list[ModelUsage] = []

    def propose(self, request: TurnRequest, toolbox: Toolbox | None = None) -> tuple[Proposal, ModelUsage]:
        try:
            proposal, usage = self._model.propose(request, toolbox)
        except ModelUnavailable as failure:
            self.usage += [failure.usage] if failure.usage else []
            raise
        self.facts += proposal.facts
        self.usage.append(usage)
        return proposal, usage
