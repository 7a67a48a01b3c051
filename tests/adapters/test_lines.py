"""The WebSocket API's way back to a browser."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import boto3
import pytest
from botocore.stub import Stubber

from chalicelib.adapters.lines import GatewayLines
from chalicelib.use_cases.live_ports import Lines
from tests.fakes.live import LinesFake


@pytest.fixture
def client(aws: None) -> Any:
    return boto3.client("apigatewaymanagementapi", endpoint_url="https://live.example/live")


@pytest.fixture
def stub(client: Any) -> Iterator[Stubber]:
    with Stubber(client) as stub:
        yield stub
        stub.assert_no_pending_responses()


class TestSend:
    def test_reaches_a_page(self, client: Any, stub: Stubber) -> None:
        stub.add_response("post_to_connection", {}, {"ConnectionId": "line-1", "Data": b'{"thread":"t-1"}'})
        assert GatewayLines(client).send("line-1", '{"thread":"t-1"}')

    def test_tells_that_a_page_is_gone(self, client: Any, stub: Stubber) -> None:
        stub.add_client_error("post_to_connection", "GoneException", http_status_code=410)
        assert not GatewayLines(client).send("line-1", "{}")

    def test_is_tried_again_by_who_asked_when_the_service_fails(self, client: Any, stub: Stubber) -> None:
        stub.add_client_error("post_to_connection", "InternalServerError", http_status_code=500)
        with pytest.raises(client.exceptions.ClientError):
            GatewayLines(client).send("line-1", "{}")


class TestHangUp:
    def test_ends_a_line(self, client: Any, stub: Stubber) -> None:
        stub.add_response("delete_connection", {}, {"ConnectionId": "line-1"})
        GatewayLines(client).hang_up("line-1")

    @pytest.mark.parametrize(("code", "status"), [("GoneException", 410), ("InternalServerError", 500)])
    def test_lets_be_what_cannot_be_ended(self, client: Any, stub: Stubber, code: str, status: int) -> None:
        stub.add_client_error("delete_connection", code, http_status_code=status)
        GatewayLines(client).hang_up("line-1")


class TestFake:
    def test_tells_the_same(self) -> None:
        lines: Lines = (fake := LinesFake())
        assert lines.send("line-1", "{}")
        fake.gone.add("line-1")
        assert not lines.send("line-1", "{}")
        lines.hang_up("line-1")
        assert (fake.said, fake.hung_up) == ([("line-1", "{}")], ["line-1"])
