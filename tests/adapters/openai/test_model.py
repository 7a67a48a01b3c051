"""Asking the model: good answers become proposals, bad ones a reason, and none takes longer than it may."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import httpx2
import pytest

from chalicelib.adapters.openai.client import ANSWERS_WITHIN, OpenAiModel
from chalicelib.domain.escalation import Evidence, Trigger
from chalicelib.domain.packet import Fact
from chalicelib.domain.proposal import Action, ModelUnavailable, ModelUsage, Proposal
from chalicelib.use_cases.ports import TurnRequest
from tests.fakes.cast import from_maria, to_maria
from tests.fakes.clock import MONDAY_10
from tests.journeys.clinic import a_playbook

QUESTION = from_maria("When do you open? I'm Maria.")
REQUEST = TurnRequest(a_playbook(), (to_maria(), QUESTION), (QUESTION,), now=MONDAY_10)

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
    return httpx2.Response(
        200,
        json={
            "id": "c",
            "object": "chat.completion",
            "created": 1,
            "model": "m",
            "choices": [choice],
            "usage": usage,
        },
    )


class Endpoint:
    """A service that answers as scripted; each answer takes `takes` seconds of the test's own clock."""

    def __init__(self, *script: httpx2.Response | Exception, takes: float = 1.0) -> None:
        self.script, self.takes, self.seconds = list(script), takes, 0.0
        self.asked: list[dict[str, Any]] = []
        self.limits: list[dict[str, float]] = []

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        self.asked.append(json.loads(request.content))
        self.limits.append(request.extensions["timeout"])
        self.seconds += self.takes
        answer = self.script.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    def propose(self, key: Callable[[], str] = lambda: "key") -> tuple[Proposal, ModelUsage]:
        transport = httpx2.Client(transport=httpx2.MockTransport(self))
        model = OpenAiModel(
            "http://model.example/v1", "m", key, http_client=transport, seconds=lambda: self.seconds
        )
        return model.propose(REQUEST)

    def reason(self) -> str:
        with pytest.raises(ModelUnavailable) as raised:
            self.propose()
        return raised.value.reason


class TestPropose:
    def test_gives_what_the_model_proposed_and_what_it_cost(self) -> None:
        proposal, usage = Endpoint(said(GOOD)).propose()
        assert proposal == Proposal(
            action=Action.REPLY,
            text="We open at 9.",
            intent="opening_hours",
            confidence=0.9,
            language="en",
            cited_pages=("opening-hours",),
            customer_goal="know the hours",
            facts=(Fact("name", "Maria", QUESTION.message_id),),
            triggers=(Evidence(Trigger.RISK, "risk.model", QUESTION.message_id, "I'm"),),
            suggested_reply="We open at 9.",
        )
        assert usage == ModelUsage("m", input_tokens=1000, output_tokens=50, seconds=1.0, attempts=1)

    def test_asks_for_an_answer_in_the_schema(self) -> None:
        endpoint = Endpoint(said(GOOD))
        endpoint.propose()
        (asked,) = endpoint.asked
        schema = asked["response_format"]["json_schema"]
        assert (asked["model"], schema["name"], schema["strict"]) == ("m", "turn", True)
        for part in (schema["schema"], *schema["schema"]["$defs"].values()):
            assert part["additionalProperties"] is False
            assert part["required"] == list(part["properties"])
        assert set(schema["schema"]["properties"]) == set(GOOD)
        assert [message["role"] for message in asked["messages"]] == ["system", "assistant", "user"]

    def test_drops_what_cannot_be_true(self) -> None:
        elsewhere = {"message_id": "1-i0"}
        answer = GOOD | {
            "intent": "world_peace",
            "confidence": 7,
            "cited_pages": ["opening-hours", "opening-hours"],
            "facts": [GOOD["facts"][0] | elsewhere],
            "triggers": [GOOD["triggers"][0] | elsewhere],
        }
        proposal, _ = Endpoint(said(answer)).propose()
        assert (proposal.intent, proposal.confidence, proposal.facts, proposal.triggers) == (
            None,
            1.0,
            (),
            (),
        )
        assert proposal.cited_pages == ("opening-hours",)

    def test_masks_what_the_model_repeats(self) -> None:
        fact = GOOD["facts"][0] | {"value": "4111 1111 1111 1111"}
        proposal, _ = Endpoint(said(GOOD | {"facts": [fact]})).propose()
        assert "4111" not in proposal.facts[0].value


class TestSecondTry:
    def test_is_told_what_was_wrong_with_the_first(self) -> None:
        endpoint = Endpoint(said("Sure! We open at 9."), said(GOOD))
        proposal, usage = endpoint.propose()
        assert proposal.text == "We open at 9."
        assert (usage.attempts, usage.input_tokens, usage.seconds) == (2, 2000, 2.0)
        wrong, hint = endpoint.asked[1]["messages"][-2:]
        assert (wrong["role"], wrong["content"]) == ("assistant", "Sure! We open at 9.")
        assert "schema" in hint["content"]

    @pytest.mark.parametrize(
        "failure",
        [
            httpx2.Response(500),
            httpx2.Response(429),
            httpx2.ConnectError("refused"),
            httpx2.ReadTimeout("slow"),
            said(""),
            said(None),
            said({**GOOD, "action": "dance"}),
            said({"action": "reply"}),
        ],
    )
    def test_mends_a_failure_that_passes(self, failure: httpx2.Response | Exception) -> None:
        proposal, usage = Endpoint(failure, said(GOOD)).propose()
        assert (proposal.action, usage.attempts) == (Action.REPLY, 2)

    def test_is_the_last(self) -> None:
        endpoint = Endpoint(said("?"), said("??"), said(GOOD))
        assert endpoint.reason() == "not_in_schema"
        assert len(endpoint.asked) == 2


class TestUnavailable:
    @pytest.mark.parametrize(
        ("failure", "reason"),
        [
            (httpx2.Response(500), "http_500"),
            (httpx2.Response(429), "http_429"),
            (httpx2.ConnectError("refused"), "unreachable"),
            (httpx2.ReadTimeout("slow"), "timeout"),
            (said("no json"), "not_in_schema"),
            (said(GOOD | {"extra": 1}), "not_in_schema"),
            (said(""), "empty"),
            (httpx2.Response(200, json={"choices": []}), "broken_answer"),
            (httpx2.Response(200, json={"choices": [{"message": None}]}), "broken_answer"),
            (httpx2.Response(200, json={}), "broken_answer"),
            (httpx2.Response(200, json=[]), "broken_answer"),
            (httpx2.Response(200, text="<html>welcome</html>"), "broken_answer"),
            (httpx2.Response(200, text="{", headers={"content-type": "application/json"}), "broken_answer"),
        ],
    )
    def test_twice_says_why(self, failure: httpx2.Response | Exception, reason: str) -> None:
        assert Endpoint(failure, failure).reason() == reason

    @pytest.mark.parametrize(
        ("failure", "reason"),
        [
            (httpx2.Response(401), "http_401"),
            (httpx2.Response(404), "http_404"),
            (said(None, refusal="I can't help with that"), "refused"),
            (said("", finish_reason="content_filter"), "content_filter"),
            (said('{"action":"re', finish_reason="length"), "too_long"),
        ],
    )
    def test_at_once_where_asking_again_would_not_help(self, failure: httpx2.Response, reason: str) -> None:
        endpoint = Endpoint(failure)
        assert endpoint.reason() == reason
        assert len(endpoint.asked) == 1

    def test_without_a_key(self) -> None:
        def locked() -> str:
            raise PermissionError("no")

        with pytest.raises(ModelUnavailable, match="PermissionError"):
            Endpoint(said(GOOD)).propose(locked)


class TestTimeLimit:
    def test_is_what_is_left_of_the_turn(self) -> None:
        endpoint = Endpoint(httpx2.Response(500), said(GOOD), takes=6)
        endpoint.propose()
        assert [limit["read"] for limit in endpoint.limits] == [ANSWERS_WITHIN, ANSWERS_WITHIN - 6]
        assert all(limit["connect"] <= 3 for limit in endpoint.limits)

    def test_leaves_no_second_try_when_the_first_took_it_all(self) -> None:
        endpoint = Endpoint(httpx2.ReadTimeout("slow"), said(GOOD), takes=17)
        assert endpoint.reason() == "timeout"
        assert len(endpoint.asked) == 1
