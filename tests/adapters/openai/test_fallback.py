"""Another model in the first one's place: when it is asked, with which key, and what both cost."""

from __future__ import annotations

from dataclasses import replace

import httpx2
import pytest

from chalicelib.domain.proposal import Action
from tests.adapters.openai.service import GOOD, REQUEST, Service, calls, said
from tests.adapters.openai.toolbox import FIND, ToolboxFake

PRICES = {"m": (1.0, 10.0), "m2": (2.0, 20.0)}


class TestTheFallback:
    @pytest.mark.parametrize(
        "failure",
        [
            httpx2.Response(500),
            httpx2.Response(401),
            httpx2.Response(404),
            httpx2.ConnectError("refused"),
            httpx2.ReadTimeout("slow"),
            said("no json"),
            said(""),
            said(None, refusal="I can't help with that"),
            said("", finish_reason="content_filter"),
            said('{"action":"re', finish_reason="length"),
        ],
    )
    def test_answers_when_the_first_does_not(self, failure: httpx2.Response | Exception) -> None:
        service = Service(failure, said(GOOD), fallback=True)
        proposal, usage = service.propose()
        assert (proposal.action, usage.model, usage.attempts) == (Action.REPLY, "m2", 2)
        assert service.models == ["m", "m2"]

    def test_is_another_place_with_a_key_of_its_own(self) -> None:
        service = Service(httpx2.Response(500), said(GOOD), fallback=True)
        service.propose()
        assert service.urls == [
            "http://model.example/v1/chat/completions",
            "http://other.example/v1/chat/completions",
        ]
        assert service.keys == ["Bearer key", "Bearer other-key"]

    def test_is_not_asked_when_the_first_answers(self) -> None:
        service = Service(said(GOOD), fallback=True)
        service.propose()
        assert service.models == ["m"]

    def test_sees_nothing_of_what_the_first_got_wrong(self) -> None:
        service = Service(said("Sure!"), said(GOOD), fallback=True)
        service.propose()
        assert service.asked[0]["messages"] == service.asked[1]["messages"]

    def test_has_its_time_kept_for_it(self) -> None:
        service = Service(httpx2.ReadTimeout("slow"), said(GOOD), fallback=True, takes=13)
        service.propose()
        assert [limit["read"] for limit in service.limits] == [13, 7]

    def test_is_asked_twice_at_most(self) -> None:
        service = Service(*[said("?")] * 9, fallback=True)
        assert service.reason() == "not_in_schema"
        assert service.models == ["m", "m2", "m2"]

    def test_is_not_asked_again_what_it_will_not_do(self) -> None:
        service = Service(httpx2.Response(500), said(None, refusal="no"), fallback=True)
        assert service.reason() == "refused"

    def test_goes_on_from_what_functions_gave_the_first(self) -> None:
        order = calls(("find_order", {"order": "AL12345"}))
        service = Service(order, httpx2.Response(500), said(GOOD), fallback=True)
        toolbox = ToolboxFake(find_order='{"status": "shipped"}')
        proposal, _ = service.propose(request=replace(REQUEST, tools=(FIND,)), toolbox=toolbox)
        assert (service.models, len(toolbox.calls)) == (["m", "m", "m2"], 1)
        assert len(proposal.tool_uses) == 1
        assert service.asked[2]["messages"][-1]["role"] == "tool"


class TestCost:
    def test_is_counted_by_each_models_price(self) -> None:
        service = Service(said("?"), said(GOOD), fallback=True, prices=PRICES)
        _, usage = service.propose()
        assert usage.dollars == pytest.approx((1000 * 1 + 50 * 10 + 1000 * 2 + 50 * 20) / 1e6)

    def test_is_unknown_where_one_price_is(self) -> None:
        _, usage = Service(said("?"), said(GOOD), fallback=True, prices={"m": (1.0, 10.0)}).propose()
        assert usage.dollars is None

    def test_of_a_model_that_was_not_reached_is_nothing(self) -> None:
        service = Service(
            httpx2.ConnectError("refused"), said(GOOD), fallback=True, prices={"m2": (2.0, 20.0)}
        )
        assert service.propose()[1].dollars == pytest.approx((1000 * 2 + 50 * 20) / 1e6)

    def test_of_a_failed_turn_is_paid_and_said(self) -> None:
        failure = Service(said("?"), said("??"), prices=PRICES).failure()
        assert failure.usage is not None
        assert failure.usage.input_tokens == 2000
        assert failure.usage.dollars == pytest.approx(2 * (1000 * 1 + 50 * 10) / 1e6)
