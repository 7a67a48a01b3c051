"""One turn's tries within one time limit: the same model again or another one, and functions on the way."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from pydantic import ValidationError

from chalicelib.adapters.openai.endpoint import ChatMessage, Endpoint, Failed, Said
from chalicelib.adapters.openai.schema import Answer, read_answer, response_format
from chalicelib.adapters.openai.tool_rounds import ToolRounds
from chalicelib.domain.proposal import ModelUnavailable, ModelUsage
from chalicelib.use_cases.model_ports import Toolbox, TurnRequest

ANSWERS_WITHIN = 20.0
"""Seconds for an answer, all tries and functions together: longer than this nobody waits in a chat."""

WRITTEN_AGAIN_WITHIN = 10.0
"""Seconds for a draft that is written once more, after the turn's first answer took its own."""

WORTH_TRYING = 4.0
"""Seconds that must be left for another try, and that functions leave for the answer."""

KEPT_FOR_FALLBACK = 7.0
"""Seconds that the first model leaves for the other one, if there is one."""

ASK_AGAIN = "That was not one JSON object of the given schema. Answer the same turn again with it alone."

Prices = Mapping[str, tuple[float, float]]
"""US dollars for a million tokens, in and out, by model."""


class Tries:
    """One turn, until an answer in the schema comes; the tokens of all tries are paid and counted."""

    def __init__(
        self,
        messages: Sequence[ChatMessage],
        request: TurnRequest,
        toolbox: Toolbox | None,
        prices: Prices,
        seconds: Callable[[], float],
    ) -> None:
        self._messages, self._prices, self._seconds = list(messages), prices, seconds
        self._over_at = seconds() + (WRITTEN_AGAIN_WITHIN if request.correction else ANSWERS_WITHIN)
        self._began_at = seconds()
        self._rounds = ToolRounds(request.tools, toolbox, self._left_for_tools, list(request.tool_uses))
        self._usage: ModelUsage | None = None
        self._wrong = ""

    @property
    def rounds(self) -> ToolRounds:
        """What functions were called."""
        return self._rounds

    @property
    def usage(self) -> ModelUsage | None:
        """What all tries cost, and how long the turn has taken; None before the first answer or failure."""
        return self._usage

    def answer(self, endpoints: Sequence[Endpoint]) -> Answer:
        """Try these in order and give the first answer in the schema.

        Raises ModelUnavailable with what the last try failed of. What will fail again is tried only elsewhere.
        """
        failure: Failed | None = None
        failed_at: Endpoint | None = None
        for endpoint in endpoints:
            if failure and (self._left <= WORTH_TRYING or (endpoint is failed_at and not failure.passing)):
                continue
            if endpoint is not failed_at:
                self._wrong = ""
            try:
                return self._answer_of(endpoint, last=endpoint is endpoints[-1])
            except Failed as failed:
                failure, failed_at = failed, endpoint
        assert failure is not None
        raise ModelUnavailable(
            failure.reason, usage=self._usage, tool_uses=tuple(self._rounds.uses)
        ) from failure

    def _answer_of(self, endpoint: Endpoint, *, last: bool) -> Answer:
        """Ask until the model wants no more functions; what it learned from them stays for the next try."""
        while True:
            within = self._left if last else max(WORTH_TRYING, self._left - KEPT_FOR_FALLBACK)
            offered = self._rounds.open
            said = self._ask(endpoint, min(within, self._left))
            if not said.calls:
                return self._read(said.words)
            if not offered:
                raise Failed("tool_loop")
            self._messages += self._rounds.answer(said.calls)
            if self._left <= 0:
                raise Failed("timeout")

    def _ask(self, endpoint: Endpoint, within: float) -> Said:
        messages = [*self._messages, *self._told_wrong()]
        said = None
        try:
            said = endpoint.ask(
                messages, within=within, response_format=response_format(), **self._rounds.offered
            )
        finally:
            self._count(endpoint.model, said)
        return said

    def _told_wrong(self) -> list[ChatMessage]:
        """What the same model is shown of its own last answer when that was not in the schema."""
        if not self._wrong:
            return []
        return [{"role": "assistant", "content": self._wrong}, {"role": "user", "content": ASK_AGAIN}]

    def _read(self, words: str) -> Answer:
        try:
            return read_answer(words)
        except ValidationError as failure:
            self._wrong = words
            raise Failed("not_in_schema", passing=True) from failure

    def _count(self, model: str, said: Said | None) -> None:
        into, out = (said.input_tokens, said.output_tokens) if said else (0, 0)
        one = ModelUsage(model, into, out, 0.0, dollars=self._dollars(model, into, out))
        so_far = self._usage.plus(one) if self._usage else one
        spent = self._seconds() - self._began_at
        self._usage = ModelUsage(
            model, so_far.input_tokens, so_far.output_tokens, spent, so_far.attempts, so_far.dollars
        )

    def _dollars(self, model: str, into: int, out: int) -> float | None:
        price = self._prices.get(model)
        if price is None:
            return None if into or out else 0.0
        return (into * price[0] + out * price[1]) / 1_000_000

    @property
    def _left(self) -> float:
        return self._over_at - self._seconds()

    def _left_for_tools(self) -> float:
        return self._left - WORTH_TRYING
