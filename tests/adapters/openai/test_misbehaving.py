"""A model that does everything wrong: something true comes of it, or a reason, and always in time."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import httpx2
import pytest

from chalicelib.adapters.openai.tries import ANSWERS_WITHIN
from chalicelib.domain.draft_check import FlawKind, flaws
from chalicelib.domain.proposal import Action
from tests.adapters.openai.service import GOOD, REQUEST, Drip, Service, calls, said
from tests.adapters.openai.toolbox import FIND, ToolboxFake
from tests.journeys.clinic import a_playbook

HUGE = "All about this topic. " * 2000
FENCED = f"```json\n{json.dumps(GOOD)}\n```"


def dripping(service: Service, parts: int, after: float) -> httpx2.Response:
    return httpx2.Response(
        200, headers={"content-type": "application/json"}, stream=Drip(service, parts, after)
    )


class TestAnAnswer:
    @pytest.mark.parametrize(
        ("content", "reason"),
        [
            ('Sure! Here is the answer: {"action": "reply", "text": ', "not_in_schema"),
            (json.dumps({"action": "reply", "answer": "At 9."}), "not_in_schema"),
            (json.dumps([GOOD]), "not_in_schema"),
            (json.dumps(GOOD | {"confidence": "very"}), "not_in_schema"),
            (json.dumps(GOOD | {"text": None}), "not_in_schema"),
            ("null", "not_in_schema"),
            ("{" * 5000, "not_in_schema"),
            ("   ", "empty"),
            (None, "empty"),
        ],
    )
    def test_of_no_use_twice_is_a_reason(self, content: Any, reason: str) -> None:
        service = Service(said(content), said(content))
        assert service.reason() == reason

    def test_in_a_fence_is_read(self) -> None:
        assert Service(said(FENCED)).propose()[0].text == "We open at 9."

    def test_of_40_kb_is_found_too_long_by_the_check_of_drafts(self) -> None:
        proposal, _ = Service(said(GOOD | {"text": HUGE})).propose()
        assert [flaw.kind for flaw in flaws(proposal.text, language="en", playbook=a_playbook())] == [
            FlawKind.LENGTH
        ]

    def test_of_a_megabyte_is_not_read(self) -> None:
        service = Service(said(GOOD | {"text": "x" * 1_000_000}))
        assert service.reason() == "too_long"

    def test_that_never_stops_is_too_long(self) -> None:
        assert Service(said(json.dumps(GOOD)[:50], finish_reason="length")).reason() == "too_long"

    def test_swollen_in_every_field_is_cut_for_people(self) -> None:
        fact = GOOD["facts"][0] | {"value": HUGE[:300] * 2, "name": HUGE[:100]}
        trigger = GOOD["triggers"][0] | {"quote": HUGE[:9000]}
        swollen = {"facts": [fact] * 30, "triggers": [trigger] * 2, "customer_goal": HUGE[:9000]}
        proposal, _ = Service(said(GOOD | swollen | {"suggested_reply": HUGE[:9000]})).propose()
        assert len(str(proposal)) < 12_000

    def test_in_another_language_is_found_by_the_check_of_drafts(self) -> None:
        german = "Guten Tag! Vielen Dank für Ihre Nachricht, wir melden uns in Kürze."
        proposal, _ = Service(said(GOOD | {"text": german, "language": "en"})).propose()
        (flaw,) = flaws(proposal.text, language="en", playbook=a_playbook())
        assert (flaw.kind, flaw.hard) == (FlawKind.LANGUAGE, True)

    def test_with_a_quotation_nobody_wrote_shows_what_was_written(self) -> None:
        trigger = GOOD["triggers"][0] | {"quote": "I will sue you all"}
        proposal, _ = Service(said(GOOD | {"triggers": [trigger]})).propose()
        assert proposal.triggers[0].quote == "When do you open? I'm Maria."

    @pytest.mark.parametrize("confidence", [7, -1, 1e308])
    def test_is_never_surer_than_sure(self, confidence: float) -> None:
        proposal, _ = Service(said(GOOD | {"confidence": confidence})).propose()
        assert 0 <= proposal.confidence <= 1


class TestTime:
    def test_is_up_for_a_body_that_drips(self) -> None:
        service = Service()
        service.script = [dripping(service, 1000, 1.0)]
        assert service.reason() == "timeout"
        assert service.seconds <= ANSWERS_WITHIN + 1

    def test_is_short_for_a_body_after_late_headers(self) -> None:
        service = Service(takes=12)
        service.script = [dripping(service, 1000, 1.0)]
        assert service.reason() == "timeout"
        assert service.seconds <= ANSWERS_WITHIN + 1

    def test_is_left_for_the_fallback_when_the_first_drips(self) -> None:
        service = Service(fallback=True)
        service.script = [dripping(service, 1000, 0.5), said(GOOD)]
        assert service.propose()[1].model == "m2"
        assert service.seconds <= ANSWERS_WITHIN

    def test_is_kept_by_a_model_that_calls_functions_for_ever(self) -> None:
        rounds = [calls(("find_order", {"order": str(number)})) for number in range(99)]
        service = Service(*rounds, takes=4.5)
        request = replace(REQUEST, tools=(FIND,))
        failure = service.failure(request=request, toolbox=ToolboxFake(find_order='{"status": "lost"}'))
        assert failure.reason in ("tool_loop", "timeout")
        assert service.seconds <= ANSWERS_WITHIN + 4.5

    @pytest.mark.parametrize("takes", [1.0, 5.0, 9.0, 19.0])
    @pytest.mark.parametrize("fallback", [False, True])
    def test_is_kept_whatever_fails(self, takes: float, fallback: bool) -> None:
        failures = [httpx2.ReadTimeout("slow"), said("?"), httpx2.Response(503), said(""), said("{}")]
        service = Service(*failures, takes=takes, fallback=fallback)
        service.failure()
        assert all(limit["read"] <= ANSWERS_WITHIN for limit in service.limits)
        assert service.seconds <= ANSWERS_WITHIN + takes


class TestAService:
    def test_that_sends_elsewhere_is_not_followed(self) -> None:
        away = httpx2.Response(307, headers={"location": "http://evil.example/"})
        service = Service(away, said(GOOD))
        assert service.reason() == "http_307"
        assert len(service.asked) == 1

    def test_that_calls_a_function_nobody_offered_gets_no_further(self) -> None:
        assert Service(*[calls(("find_order", {}))] * 2).reason() == "tool_loop"

    def test_that_gives_calls_of_no_shape_is_told_so(self) -> None:
        odd = said(None, tool_calls=[{"id": None, "type": "custom", "custom": {"name": "x", "input": "y"}}])
        service = Service(odd, said(GOOD))
        request = replace(REQUEST, tools=(FIND,))
        proposal, _ = service.propose(request=request, toolbox=ToolboxFake())
        assert proposal.action is Action.REPLY
        assert "unknown_tool" in service.asked[1]["messages"][-1]["content"]

    def test_that_says_only_what_it_must_is_understood(self) -> None:
        bare = {"choices": [{"message": {"role": "assistant", "content": json.dumps(GOOD)}}]}
        proposal, usage = Service(httpx2.Response(200, json=bare)).propose()
        assert proposal.text == "We open at 9."
        assert (usage.input_tokens, usage.output_tokens) == (0, 0)

    @pytest.mark.parametrize("counted", [None, "many", {"prompt_tokens": -5}, {"prompt_tokens": "x"}, {}, []])
    def test_that_counts_nonsense_has_counted_nothing(self, counted: Any) -> None:
        answer = json.loads(said(GOOD).content) | {"usage": counted}
        assert Service(httpx2.Response(200, json=answer)).propose()[1].input_tokens == 0

    @pytest.mark.parametrize("content", [["a"], {"a": 1}, 7, True])
    def test_whose_content_is_no_text_is_broken(self, content: Any) -> None:
        broken = json.loads(said(GOOD).content)
        broken["choices"][0]["message"]["content"] = content
        assert Service(*[httpx2.Response(200, json=broken)] * 2).reason() == "broken_answer"
