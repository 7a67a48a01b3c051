"""A language model that says what a test wrote for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from chalicelib.domain.proposal import Action, ModelUnavailable, ModelUsage, Proposal
from chalicelib.use_cases.model_ports import Toolbox, TurnRequest

USAGE = ModelUsage("fake-model", input_tokens=1200, output_tokens=80, seconds=1.5)


def a_proposal(text: str = "We open at 9.", action: Action = Action.REPLY, **more: Any) -> Proposal:
    """A good answer from a page; override what matters."""
    values = {
        "intent": "opening_hours",
        "confidence": 0.9,
        "language": "en",
        "cited_pages": ("opening-hours",),
    }
    return Proposal(action, text, **{**values, **more})


class ModelFake:
    """Gives the scripted proposals in order, raising those that are exceptions; keeps every request.

    `during` is called while the model `thinks`: the place for a takeover or another message.
    """

    def __init__(self, *script: Proposal | Exception) -> None:
        self.script = list(script)
        self.requests: list[TurnRequest] = []
        self.during: Callable[[], object] | None = None

    def then(self, *script: Proposal | Exception) -> ModelFake:
        """Add to the script."""
        self.script.extend(script)
        return self

    def propose(self, request: TurnRequest, toolbox: Toolbox | None = None) -> tuple[Proposal, ModelUsage]:
        self.requests.append(request)
        if self.during:
            meanwhile, self.during = self.during, None
            meanwhile()
        if not self.script:
            raise AssertionError("the model was asked more often than the test scripted")
        answer = self.script.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer, USAGE


def model_down() -> ModelFake:
    """A model that is down for ever."""
    return ModelFake(*[ModelUnavailable("timeout")] * 1000)
