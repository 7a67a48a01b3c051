"""Functions on the way to an answer: a few, once each, as data, and never past the turn's time."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from tests.adapters.openai.service import GOOD, REQUEST, Service, calls, said
from tests.adapters.openai.toolbox import BOOK, FIND, ToolboxFake, a_use

WITH_TOOLS = replace(REQUEST, tools=(FIND, BOOK))
ORDER = ("find_order", {"order": "AL12345"})
SHIPPED = '{"order": "AL12345", "status": "shipped"}'


def results(service: Service) -> list[str]:
    """What the model was told of its calls, in the last request."""
    return [each["content"] for each in service.asked[-1]["messages"] if each["role"] == "tool"]


def propose(service: Service, toolbox: ToolboxFake, **more: Any) -> Any:
    return service.propose(request=replace(WITH_TOOLS, **more), toolbox=toolbox)


class TestTheRequest:
    def test_describes_the_functions_without_what_we_fill_in_ourselves(self) -> None:
        service = Service(said(GOOD))
        propose(service, ToolboxFake())
        first, second = (each["function"] for each in service.asked[0]["tools"])
        assert (first["name"], second["name"]) == ("find_order", "book_visit")
        assert list(first["parameters"]["properties"]) == ["order"]
        assert first["parameters"]["required"] == ["order"]
        assert service.asked[0]["tool_choice"] == "auto"

    @pytest.mark.parametrize("tools", [(), (FIND,)])
    def test_says_nothing_of_functions_where_none_can_be_called(self, tools: Any) -> None:
        service = Service(said(GOOD))
        service.propose(request=replace(REQUEST, tools=tools), toolbox=None if tools else ToolboxFake())
        assert not {"tools", "tool_choice"} & service.asked[0].keys()


class TestACall:
    def test_is_made_and_its_result_told(self) -> None:
        service, toolbox = Service(calls(ORDER), said(GOOD)), ToolboxFake(find_order=SHIPPED)
        proposal, usage = propose(service, toolbox)
        assert [(each.call_id, each.tool, each.arguments) for each in toolbox.calls] == [("call-0", *ORDER)]
        assert proposal.tool_uses == (a_use("find_order", SHIPPED, ORDER[1]),)
        assert (usage.attempts, usage.input_tokens) == (2, 2000)
        asked, told = service.asked[1]["messages"][-2:]
        assert asked["tool_calls"][0]["function"] == {"name": ORDER[0], "arguments": json.dumps(ORDER[1])}
        assert (told["role"], told["tool_call_id"]) == ("tool", "call-0")
        assert told["content"] == f'<tool_result tool="find_order" ok="true">{SHIPPED}</tool_result>'

    def test_that_failed_is_told_and_on_record(self) -> None:
        service = Service(calls(ORDER), said(GOOD))
        proposal, _ = propose(service, ToolboxFake())
        assert results(service) == [
            '<tool_result tool="find_order" ok="false">{"error": "unreachable"}</tool_result>'
        ]
        assert [use.ok for use in proposal.tool_uses] == [False]

    def test_leaves_the_answer_its_time(self) -> None:
        toolbox = ToolboxFake(find_order=SHIPPED)
        propose(Service(calls(ORDER), said(GOOD), takes=3), toolbox)
        assert toolbox.within == [20 - 3 - 4]

    def test_is_not_begun_when_the_time_is_over(self) -> None:
        service, toolbox = Service(calls(ORDER), said(GOOD), takes=15.8), ToolboxFake(find_order=SHIPPED)
        propose(service, toolbox)
        assert toolbox.calls == []
        assert "no_time" in results(service)[0]
        assert service.asked[1]["tool_choice"] == "none"

    @pytest.mark.parametrize(
        ("call", "code"),
        [
            (("drop_tables", {}), "unknown_tool"),
            (("find order; DROP", {}), "unknown_tool"),
            (("find_order", "{'order': AL1}"), "invalid_arguments"),
            (("find_order", "[1]"), "invalid_arguments"),
            (("find_order", "null"), "invalid_arguments"),
            (("find_order", json.dumps({"order": "A" * 5000})), "invalid_arguments"),
            (("find_order", "[" * 3000), "invalid_arguments"),
        ],
    )
    def test_that_cannot_be_made_is_an_error_to_the_model_alone(self, call: Any, code: str) -> None:
        service, toolbox = Service(calls(call), said(GOOD)), ToolboxFake(find_order=SHIPPED)
        proposal, _ = propose(service, toolbox)
        assert (toolbox.calls, proposal.tool_uses) == ([], ())
        assert code in results(service)[0]
        echoed = service.asked[1]["messages"][-2]["tool_calls"][0]["function"]
        assert isinstance(json.loads(echoed["arguments"]), dict)

    def test_without_arguments_has_none(self) -> None:
        toolbox = ToolboxFake(find_order=SHIPPED)
        propose(Service(calls(("find_order", "")), said(GOOD)), toolbox)
        assert [call.arguments for call in toolbox.calls] == [{}]


class TestTheLoop:
    def test_ends_when_the_same_call_comes_again(self) -> None:
        service, toolbox = Service(calls(ORDER), calls(ORDER), said(GOOD)), ToolboxFake(find_order=SHIPPED)
        propose(service, toolbox)
        assert len(toolbox.calls) == 1
        assert [asked["tool_choice"] for asked in service.asked] == ["auto", "auto", "none"]
        assert results(service)[0] == results(service)[1]

    def test_ends_after_three_rounds(self) -> None:
        rounds = [calls(("find_order", {"order": f"AL{number}"})) for number in range(3)]
        service, toolbox = Service(*rounds, said(GOOD)), ToolboxFake(find_order=SHIPPED)
        propose(service, toolbox)
        assert [asked["tool_choice"] for asked in service.asked] == ["auto", "auto", "auto", "none"]

    def test_makes_four_calls_at_most(self) -> None:
        many = calls(*(("find_order", {"order": f"AL{number}"}) for number in range(9)))
        service, toolbox = Service(many, said(GOOD)), ToolboxFake(find_order=SHIPPED)
        propose(service, toolbox)
        assert len(toolbox.calls) == 4
        assert ["too_many_calls" in told for told in results(service)] == [False] * 4 + [True] * 5
        assert service.asked[-1]["tool_choice"] == "none"

    def test_answers_no_flood_of_calls(self) -> None:
        many = calls(*(("find_order", {"order": f"AL{number}"}) for number in range(500)))
        service = Service(many, said(GOOD))
        propose(service, ToolboxFake(find_order=SHIPPED))
        asked, *told = service.asked[-1]["messages"][-13:]
        assert len(asked["tool_calls"]) == len(told) == 12

    def test_that_does_not_end_is_a_failure_which_keeps_what_was_done(self) -> None:
        service, toolbox = Service(*[calls(ORDER)] * 9), ToolboxFake(find_order=SHIPPED)
        failure = service.failure(request=WITH_TOOLS, toolbox=toolbox)
        assert failure.reason == "tool_loop"
        assert failure.tool_uses == (a_use("find_order", SHIPPED, ORDER[1]),)
        assert failure.usage is not None
        assert failure.usage.attempts == 3

    def test_goes_on_where_it_was_when_an_answer_is_not_in_the_schema(self) -> None:
        service, toolbox = (
            Service(calls(ORDER), said("Shipped!"), said(GOOD)),
            ToolboxFake(find_order=SHIPPED),
        )
        proposal, _ = propose(service, toolbox)
        assert (len(toolbox.calls), len(proposal.tool_uses)) == (1, 1)
        roles = [each["role"] for each in service.asked[-1]["messages"]]
        assert roles[-4:] == ["assistant", "tool", "assistant", "user"]


class TestADraftWrittenOnceMore:
    def test_has_what_functions_gave_before_and_calls_none_again(self) -> None:
        used = a_use("find_order", SHIPPED, {**ORDER[1], "phone": "34600111222"})
        service, toolbox = Service(calls(ORDER), said(GOOD)), ToolboxFake(find_order="other")
        proposal, _ = propose(service, toolbox, tool_uses=(used,), correction="No price, please.")
        assert toolbox.calls == []
        assert proposal.tool_uses == (used,)
        assert SHIPPED in service.asked[0]["messages"][-1]["content"]
        assert SHIPPED in results(service)[0]
