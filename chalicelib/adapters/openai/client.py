"""The language model of a turn: asked, asked again, or another one in its place; openai is imported when needed."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

from chalicelib.adapters.openai.endpoint import Endpoint
from chalicelib.adapters.openai.prompt import messages_for
from chalicelib.adapters.openai.schema import proposal_from
from chalicelib.adapters.openai.tries import Prices, Tries
from chalicelib.domain.proposal import ModelUnavailable, ModelUsage, Proposal
from chalicelib.use_cases.model_ports import Toolbox, TurnRequest

REFUSED = frozenset({"http_400", "http_404", "http_413", "http_415", "http_422"})
"""What services answer to a request that they cannot take."""


class OpenAiModel:
    """The LanguageModel port on chat completions.

    `fallback` answers when the first model is down, refuses or is not in the schema, and there is time left.
    A model without a price in `prices` costs None, which is not nothing.
    """

    def __init__(
        self,
        first: Endpoint,
        fallback: Endpoint | None = None,
        *,
        prices: Prices | None = None,
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        self._endpoints = (first, fallback, fallback) if fallback else (first, first)
        self._prices, self._seconds = prices or {}, seconds

    def propose(self, request: TurnRequest, toolbox: Toolbox | None = None) -> tuple[Proposal, ModelUsage]:
        """Propose a turn; the proposal has every use of a tool in it, those of `request.tool_uses` too.

        A picture may be what the service refuses: it is broken, or the model does not see. Then it is not shown.
        """
        try:
            return self._proposed(request, toolbox)
        except ModelUnavailable as failure:
            acted = failure.tool_uses != request.tool_uses
            if not request.pictures or acted or failure.reason not in REFUSED:
                raise
        return self._proposed(replace(request, pictures=()), toolbox)

    def _proposed(self, request: TurnRequest, toolbox: Toolbox | None) -> tuple[Proposal, ModelUsage]:
        tries = Tries(messages_for(request), request, toolbox, self._prices, self._seconds)
        answer = tries.answer(self._endpoints)
        assert tries.usage is not None
        return proposal_from(answer, request, tuple(tries.rounds.uses)), tries.usage
