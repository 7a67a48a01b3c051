import json
from collections.abc import Iterator

import openai
import pytest

from infra.local.model.misbehave import HUGE
from tests.outside.clinic import conversation
from tests.outside.outside import Outside

KEYS = {
    "action",
    "text",
    "intent",
    "confidence",
    "language",
    "cited_pages",
    "customer_goal",
    "facts",
    "triggers",
    "suggested_reply",
}


@pytest.fixture
def client(outside: Outside) -> Iterator[openai.OpenAI]:
    with openai.OpenAI(base_url=f"{outside.url}/openai/v1", api_key="any", max_retries=0) as client:
        yield client


def ask(client: openai.OpenAI, *turns: str, timeout: float = 20) -> openai.types.chat.ChatCompletion:
    schema = {"name": "turn", "strict": True, "schema": {"type": "object"}}
    return client.chat.completions.create(
        model="offline-retrieval",
        messages=conversation(turns),  # type: ignore[arg-type]
        response_format={"type": "json_schema", "json_schema": schema},  # type: ignore[typeddict-item]
        timeout=timeout,
    )


class TestTheModelWithTheRealClient:
    def test_answers_in_the_schema(self, client: openai.OpenAI) -> None:
        completion = ask(client, "How much is a dental cleaning?")
        answer = json.loads(completion.choices[0].message.content or "")
        assert answer.keys() == KEYS
        assert (answer["action"], answer["text"]) == ("reply", "Dental cleaning: 55 €")
        assert completion.usage is not None
        assert completion.usage.total_tokens > 100
        assert completion.id.startswith("chatcmpl-")
        assert completion.choices[0].finish_reason == "stop"

    def test_lists_itself(self, client: openai.OpenAI) -> None:
        assert [model.id for model in client.models.list()] == ["offline-retrieval"]

    def test_wants_a_key(self, outside: Outside) -> None:
        answer = outside.http.post("/openai/v1/chat/completions", json={"messages": []})
        assert (answer.status_code, answer.json()["error"]["code"]) == (401, "invalid_api_key")

    def test_says_plainly_what_it_is(self, outside: Outside) -> None:
        assert "This model retrieves and quotes; it does not generate." in outside.http.get("/openai").text


class TestTheModelMisbehaves:
    def test_in_the_connection(self, outside: Outside, client: openai.OpenAI) -> None:
        at = "/openai/_faults"
        outside.fault("http_500", at=at)
        with pytest.raises(openai.InternalServerError):
            ask(client, "hello")
        outside.fault("rate_limited", at=at)
        with pytest.raises(openai.RateLimitError):
            ask(client, "hello")
        outside.fault("timeout", seconds=2, at=at)
        with pytest.raises(openai.APITimeoutError):
            ask(client, "hello", timeout=0.3)

    def test_in_the_answer(self, outside: Outside, client: openai.OpenAI) -> None:
        def content(kind: str) -> str:
            outside.fault(kind, at="/openai/_faults")
            return ask(client, "hello").choices[0].message.content or ""

        with pytest.raises(ValueError, match="Expecting value"):
            json.loads(content("invalid_json"))
        assert "action" in content("wrong_schema")
        assert content("empty") == ""
        assert json.loads(content("other_language"))["language"] == "de"
        assert len(json.loads(content("huge"))["text"]) > HUGE - 100
        assert "transfer you" in json.loads(content("promise"))["text"]

    def test_by_refusing(self, outside: Outside, client: openai.OpenAI) -> None:
        outside.fault("refusal", at="/openai/_faults")
        message = ask(client, "hello").choices[0].message
        assert message.content is None
        assert message.refusal
