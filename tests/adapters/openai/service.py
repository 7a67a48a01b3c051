"""A model service that answers as scripted, by a clock of the test's own, and what it is usually asked."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import httpx2
import pytest

from chalicelib.adapters.openai.client import OpenAiModel
from chalicelib.adapters.openai.endpoint import Endpoint
from chalicelib.domain.proposal import ModelUnavailable, ModelUsage, Proposal
from chalicelib.use_cases.model_ports import Toolbox, TurnRequest
from tests.fakes.cast import from_maria, to_maria
from tests.fakes.clock import MONDAY_10
from tests.journeys.clinic import PAGES, a_playbook

QUESTION = from_maria("When do you open? I'm Maria.")
REQUEST = TurnRequest(a_playbook(), (to_maria(), QUESTION), (QUESTION,), now=MONDAY_10, pages=PAGES[:2])

GOOD: dict[str, Any] = {
    "action": "reply",
    "text": " We open at 9. ",
    "intent": "opening_hours",
    "confidence": 0.9,
    "language": "en",
    "cited_pages": ["opening-hours"],
    "customer_goal": "know the hours",
    "facts": [{"name": "name", "value": "Maria", "message_id": QUESTION.message_id}],
    "triggers": [{"trigger": "risk", "quote": "I'm", "message_id": QUESTION.message_id}],
    "suggested_reply": "We open at 9.",
}


def said(content: object, finish_reason: str = "stop", **message: Any) -> httpx2.Response:
    """A completion that says this."""
    words = content if isinstance(content, str | None) else json.dumps(content)
    choice = {
        "index": 0,
        "finish_reason": finish_reason,
        "message": {"role": "assistant", "content": words, **message},
    }
    usage = {"prompt_tokens": 1000, "completion_tokens": 50, "total_tokens": 1050}
    body = {
        "id": "c",
        "object": "chat.completion",
        "created": 1,
        "model": "m",
        "choices": [choice],
        "usage": usage,
    }
    return httpx2.Response(200, json=body)


def calls(*made: tuple[str, object]) -> httpx2.Response:
    """A completion that asks for functions: names, with arguments as JSON or as they stand."""
    asked = [
        {
            "id": f"call-{number}",
            "type": "function",
            "function": {
                "name": name,
                "arguments": given if isinstance(given, str) else json.dumps(given),
            },
        }
        for number, (name, given) in enumerate(made)
    ]
    return said(None, "tool_calls", tool_calls=asked)


class Drip(httpx2.SyncByteStream):
    """A body that comes in `parts` blanks, each `after` seconds of the service's clock."""

    def __init__(self, service: Service, parts: int, after: float) -> None:
        self._service, self._parts, self._after = service, parts, after

    def __iter__(self) -> Iterator[bytes]:
        for _ in range(self._parts):
            self._service.seconds += self._after
            yield b" "


class Service:
    """Answers as scripted; each answer takes `takes` seconds. With `fallback`, there is a second model."""

    def __init__(
        self,
        *script: httpx2.Response | Exception,
        takes: float = 1.0,
        fallback: bool = False,
        prices: Mapping[str, tuple[float, float]] | None = None,
    ) -> None:
        self.script, self.takes, self.seconds = list(script), takes, 0.0
        self.fallback, self.prices = fallback, prices
        self.asked: list[dict[str, Any]] = []
        self.urls: list[str] = []
        self.keys: list[str] = []
        self.limits: list[dict[str, float]] = []

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        self.asked.append(json.loads(request.content))
        self.urls.append(str(request.url))
        self.keys.append(request.headers["authorization"])
        self.limits.append(dict(request.extensions["timeout"]))
        self.seconds += self.takes
        answer = self.script.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    def propose(
        self,
        key: Callable[[], str] = lambda: "key",
        *,
        request: TurnRequest = REQUEST,
        toolbox: Toolbox | None = None,
    ) -> tuple[Proposal, ModelUsage]:
        over: dict[str, Any] = {"transport": httpx2.MockTransport(self), "seconds": self._now}
        first = Endpoint("http://model.example/v1", "m", key, **over)
        second = Endpoint("http://other.example/v1", "m2", lambda: "other-key", **over)
        model = OpenAiModel(first, second if self.fallback else None, prices=self.prices, seconds=self._now)
        return model.propose(request, toolbox)

    def _now(self) -> float:
        return self.seconds

    def failure(self, **more: Any) -> ModelUnavailable:
        with pytest.raises(ModelUnavailable) as raised:
            self.propose(**more)
        return raised.value

    def reason(self, **more: Any) -> str:
        return self.failure(**more).reason

    @property
    def models(self) -> list[str]:
        """Which models were asked, in order."""
        return [asked["model"] for asked in self.asked]
