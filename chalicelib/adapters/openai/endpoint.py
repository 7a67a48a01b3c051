"""One model at one address, asked once: what it answers, or why it does not."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import httpx2
    from openai import OpenAI

ChatMessage = dict[str, Any]

CONNECT_WITHIN = 3.0
MOST_TOKENS = 4000
"""An answer has some 300, and some models think before it; more is a model that does not stop."""

LONGEST_ANSWER = 65_536
"""Characters; the schema's longest sensible answer has some 8,000."""


NONSENSE = 10_000_000


class Failed(Exception):
    """Nothing usable came; `passing`: the same model asked again may do better."""

    def __init__(self, reason: str, *, passing: bool = False) -> None:
        super().__init__(reason)
        self.reason, self.passing = reason, passing


@dataclass(frozen=True)
class Said:
    """What a model said: words, or the calls of functions that it wants made first; and the tokens it took."""

    content: str
    calls: tuple[Any, ...]
    finish: str
    refused: bool
    input_tokens: int
    output_tokens: int

    @property
    def words(self) -> str:
        """The answer's text; raise Failed when it is none."""
        if self.refused:
            raise Failed("refused")
        if self.finish == "content_filter":
            raise Failed("content_filter")
        if self.finish == "length" or len(self.content) > LONGEST_ANSWER:
            raise Failed("too_long")
        if not self.content.strip():
            raise Failed("empty", passing=True)
        return self.content


class Endpoint:
    """A model's name and where it is; `key` is asked for at each request. `transport` and `seconds` are for tests."""

    def __init__(
        self,
        base_url: str,
        model: str,
        key: Callable[[], str],
        *,
        transport: httpx2.BaseTransport | None = None,
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        self.base_url, self.model, self._key = base_url, model, key
        self._transport, self._seconds = transport, seconds
        self._client: OpenAI | None = None

    def ask(self, messages: Sequence[ChatMessage], *, within: float, **more: Any) -> Said:
        """Ask once, taking at most `within` seconds; raise Failed when no message comes back."""
        completion = self._complete(messages, within, more)
        try:
            return _said(completion)
        except (AttributeError, TypeError, LookupError) as failure:
            raise Failed("broken_answer", passing=True) from failure

    def _complete(self, messages: Sequence[ChatMessage], within: float, more: dict[str, Any]) -> Any:
        """Give the completion, which is one only if the service is what it says: openai checks no types."""
        import openai

        limit = openai.Timeout(within, connect=min(CONNECT_WITHIN, within))
        try:
            create: Any = self._opened().chat.completions.create
            return create(
                model=self.model,
                messages=list(messages),
                max_completion_tokens=MOST_TOKENS,
                timeout=limit,
                **more,
            )
        except openai.APIError as failure:
            raise failed_as(failure) from failure
        except (openai.OpenAIError, ValueError) as failure:
            raise Failed("broken_answer", passing=True) from failure
        except Exception as failure:  # no key, a wrong address: whatever it is, the customer gets a person
            raise Failed(f"failed.{type(failure).__name__}") from failure

    def _opened(self) -> OpenAI:
        if self._client is None:
            self._client = client_at(self.base_url, self._key, self._transport, self._seconds)
        return self._client


def _said(completion: Any) -> Said:
    """Read a completion; what is not of its type raises whatever it raises, for openai checks none."""
    choice = completion.choices[0]
    message, usage = choice.message, completion.usage
    return Said(
        content=_text(message.content),
        calls=tuple(message.tool_calls or ()),
        finish=_text(choice.finish_reason),
        refused=bool(message.refusal),
        input_tokens=_count(getattr(usage, "prompt_tokens", 0)),
        output_tokens=_count(getattr(usage, "completion_tokens", 0)),
    )


def _count(value: Any) -> int:
    """Tokens; a service that counts nonsense has counted nothing."""
    return value if isinstance(value, int) and 0 <= value < NONSENSE else 0


def _text(value: Any) -> str:
    if value is None or isinstance(value, str):
        return value or ""
    raise TypeError(f"a text, not {type(value).__name__}")


def client_at(
    base_url: str,
    key: Callable[[], str],
    transport: httpx2.BaseTransport | None,
    seconds: Callable[[], float],
) -> OpenAI:
    """Open a client that tries once, follows no redirect and holds whole answers to their time and size."""
    from openai import DefaultHttpxClient, OpenAI

    from chalicelib.adapters.openai.deadline import hooks

    # Without redirects: what customers write goes to no other place than the one that was set.
    http = DefaultHttpxClient(transport=transport, event_hooks=hooks(seconds), follow_redirects=False)
    return OpenAI(base_url=base_url, api_key=key, max_retries=0, http_client=http)


def failed_as(failure: Any) -> Failed:
    """Name what an APIError is to us."""
    import openai

    from chalicelib.adapters.openai.deadline import TooMuch

    if isinstance(failure.__cause__, TooMuch):
        return Failed("too_long")
    match failure:
        case openai.APITimeoutError():
            return Failed("timeout", passing=True)
        case openai.APIConnectionError():
            return Failed("unreachable", passing=True)
        case openai.RateLimitError() | openai.InternalServerError():
            return Failed(f"http_{failure.status_code}", passing=True)
        case openai.APIStatusError():
            return Failed(f"http_{failure.status_code}")
        case _:
            return Failed("broken_answer", passing=True)
