"""The one file that talks to the language model; openai is imported when the first turn needs it."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError

from chalicelib.adapters.openai.prompt import ChatMessage, messages_for
from chalicelib.adapters.openai.schema import Answer, proposal_from, read_answer, response_format
from chalicelib.domain.proposal import ModelUnavailable, ModelUsage, Proposal
from chalicelib.use_cases.ports import TurnRequest

if TYPE_CHECKING:
    from openai import OpenAI

ANSWERS_WITHIN = 20.0
"""Seconds for a whole turn, all tries together: longer than this nobody waits in a chat."""

CONNECT_WITHIN = 3.0
WORTH_TRYING = 4.0
"""Seconds that must be left for another try."""

TRIES = 2
MOST_TOKENS = 4000
"""An answer has some 300, and some models think before it; more is a model that does not stop."""

ASK_AGAIN = "That was not one JSON object of the given schema. Answer the same turn again with it alone."


class OpenAiModel:
    """The LanguageModel port on chat completions. `http_client` is for tests."""

    def __init__(
        self,
        base_url: str,
        model: str,
        key: Callable[[], str],
        *,
        http_client: Any = None,
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        self._base_url, self._model, self._key, self._http_client = base_url, model, key, http_client
        self._seconds = seconds
        self._made: OpenAI | None = None

    def propose(self, request: TurnRequest) -> tuple[Proposal, ModelUsage]:
        """Ask, and ask once more if the service failed or the answer was not in the schema."""
        turn = _Turn(self._client(), self._model, messages_for(request), self._seconds)
        answer = turn.answer()
        return proposal_from(answer, request), turn.usage()

    def _client(self) -> OpenAI:
        if self._made is None:
            from openai import OpenAI

            self._made = OpenAI(
                base_url=self._base_url, api_key=self._key, max_retries=0, http_client=self._http_client
            )
        return self._made


class _Turn:
    """One turn's tries within one time limit; the tokens of all of them are paid and counted."""

    def __init__(
        self, client: OpenAI, model: str, messages: list[ChatMessage], seconds: Callable[[], float]
    ) -> None:
        self._client, self._model, self._messages, self._seconds = client, model, messages, seconds
        self._began_at = seconds()
        self._attempts, self._input_tokens, self._output_tokens = 0, 0, 0

    def answer(self) -> Answer:
        """Give the first answer in the schema; raise ModelUnavailable with what the last try failed of."""
        while True:
            try:
                content = self._content()
                return read_answer(content)
            except ValidationError as failure:
                if not self._may_try_again:
                    raise ModelUnavailable("not_in_schema") from failure
                self._messages += [
                    {"role": "assistant", "content": content},
                    {"role": "user", "content": ASK_AGAIN},
                ]
            except _Passing as failure:
                if not self._may_try_again:
                    raise ModelUnavailable(failure.reason) from failure

    def usage(self) -> ModelUsage:
        """What all tries cost."""
        return ModelUsage(
            self._model,
            self._input_tokens,
            self._output_tokens,
            self._seconds() - self._began_at,
            self._attempts,
        )

    @property
    def _left(self) -> float:
        return ANSWERS_WITHIN - (self._seconds() - self._began_at)

    @property
    def _may_try_again(self) -> bool:
        return self._attempts < TRIES and self._left > WORTH_TRYING

    def _content(self) -> str:
        """Ask once and give what the model said; an answer that has no words raises ModelUnavailable."""
        completion = self._complete()
        usage, choices = getattr(completion, "usage", None), getattr(completion, "choices", None)
        if usage:
            self._input_tokens += usage.prompt_tokens
            self._output_tokens += usage.completion_tokens
        if not choices or not choices[0].message:
            raise _Passing("broken_answer")
        choice = choices[0]
        if choice.message.refusal:
            raise ModelUnavailable("refused")
        if choice.finish_reason == "content_filter":
            raise ModelUnavailable("content_filter")
        if choice.finish_reason == "length":
            raise ModelUnavailable("too_long")
        if not (choice.message.content or "").strip():
            raise _Passing("empty")
        return choice.message.content or ""

    def _complete(self) -> Any:
        """Give the completion, which is one only if the service is what it says: openai checks no types."""
        import openai

        self._attempts += 1
        create: Any = self._client.chat.completions.create
        limit = openai.Timeout(self._left, connect=min(CONNECT_WITHIN, self._left))
        try:
            return create(
                model=self._model,
                messages=self._messages,
                response_format=response_format(),
                max_completion_tokens=MOST_TOKENS,
                timeout=limit,
            )
        except openai.APITimeoutError as failure:
            raise _Passing("timeout") from failure
        except openai.APIConnectionError as failure:
            raise _Passing("unreachable") from failure
        except (openai.RateLimitError, openai.InternalServerError) as failure:
            raise _Passing(f"http_{failure.status_code}") from failure
        except openai.APIStatusError as failure:
            raise ModelUnavailable(f"http_{failure.status_code}") from failure
        except (openai.OpenAIError, ValueError) as failure:
            raise _Passing("broken_answer") from failure
        except Exception as failure:  # no key, a wrong address: whatever it is, the customer gets a person
            raise ModelUnavailable(f"failed.{type(failure).__name__}") from failure


class _Passing(Exception):
    """A failure that a second try may not have."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason
