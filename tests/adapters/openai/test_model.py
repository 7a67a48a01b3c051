"""Asking the model: good answers become proposals, bad ones a reason, and none takes longer than it may."""

from __future__ import annotations

from dataclasses import replace

import httpx2
import pytest

from chalicelib.adapters.openai.tries import ANSWERS_WITHIN, WRITTEN_AGAIN_WITHIN
from chalicelib.domain.escalation import Evidence, Trigger
from chalicelib.domain.packet import Fact
from chalicelib.domain.proposal import Action, ModelUnavailable, ModelUsage, Proposal
from tests.adapters.openai.service import GOOD, QUESTION, REQUEST, Service, said
from tests.journeys.clinic import a_playbook


class TestPropose:
    def test_gives_what_the_model_proposed_and_what_it_cost(self) -> None:
        proposal, usage = Service(said(GOOD)).propose()
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
        service = Service(said(GOOD))
        service.propose()
        (asked,) = service.asked
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
        proposal, _ = Service(said(answer)).propose()
        assert (proposal.intent, proposal.confidence, proposal.facts, proposal.triggers) == (
            None,
            1.0,
            (),
            (),
        )
        assert proposal.cited_pages == ("opening-hours",)

    def test_masks_what_the_model_repeats(self) -> None:
        fact = GOOD["facts"][0] | {"value": "4111 1111 1111 1111"}
        proposal, _ = Service(said(GOOD | {"facts": [fact]})).propose()
        assert "4111" not in proposal.facts[0].value


class TestTheLanguage:
    @pytest.mark.parametrize(
        ("said_to_be", "language"),
        [
            ("es", "es"),
            (" ES ", "es"),
            ("en-GB", "en"),
            ("en_US", "en"),
            ("pt-br", "pt-BR"),
            ("fil", "fil"),
            ("English", None),
            ("", None),
            ("</state>", None),
        ],
    )
    def test_is_a_code_or_none(self, said_to_be: str, language: str | None) -> None:
        business = a_playbook().business.model_copy(update={"languages": ("en", "es", "pt-BR")})
        request = replace(REQUEST, playbook=a_playbook(business=business))
        proposal, _ = Service(said(GOOD | {"language": said_to_be})).propose(request=request)
        assert proposal.language == language


class TestSecondTry:
    def test_is_told_what_was_wrong_with_the_first(self) -> None:
        service = Service(said("Sure! We open at 9."), said(GOOD))
        proposal, usage = service.propose()
        assert proposal.text == "We open at 9."
        assert (usage.attempts, usage.input_tokens, usage.seconds) == (2, 2000, 2.0)
        wrong, hint = service.asked[1]["messages"][-2:]
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
        proposal, usage = Service(failure, said(GOOD)).propose()
        assert (proposal.action, usage.attempts) == (Action.REPLY, 2)

    def test_is_the_last(self) -> None:
        service = Service(said("?"), said("??"), said(GOOD))
        assert service.reason() == "not_in_schema"
        assert len(service.asked) == 2


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
        assert Service(failure, failure).reason() == reason

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
        service = Service(failure)
        assert service.reason() == reason
        assert len(service.asked) == 1

    def test_without_a_key(self) -> None:
        def locked() -> str:
            raise PermissionError("no")

        with pytest.raises(ModelUnavailable, match="PermissionError"):
            Service(said(GOOD)).propose(locked)


class TestTimeLimit:
    def test_is_what_is_left_of_the_turn(self) -> None:
        service = Service(httpx2.Response(500), said(GOOD), takes=6)
        service.propose()
        assert [limit["read"] for limit in service.limits] == [ANSWERS_WITHIN, ANSWERS_WITHIN - 6]
        assert all(limit["connect"] <= 3 for limit in service.limits)

    def test_leaves_no_second_try_when_the_first_took_it_all(self) -> None:
        service = Service(httpx2.ReadTimeout("slow"), said(GOOD), takes=17)
        assert service.reason() == "timeout"
        assert len(service.asked) == 1

    def test_is_shorter_for_a_draft_that_is_written_once_more(self) -> None:
        service = Service(said(GOOD))
        service.propose(request=replace(REQUEST, correction="No source has «70 €»."))
        assert service.limits[0]["read"] == WRITTEN_AGAIN_WITHIN
