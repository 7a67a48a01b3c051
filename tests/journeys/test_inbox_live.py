"""What an open page needs to be told at once: a ticket, the line's address in its policy, and who else is here."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from chalicelib import wiring
from chalicelib.domain.live import connection_of
from chalicelib.entrypoints import live as socket
from chalicelib.entrypoints import nudge as stream
from chalicelib.settings import Settings
from tests.fakes.cast import LEE
from tests.fakes.live import ConnectionsFake, LinesFake
from tests.journeys.conftest import Inbox
from tests.journeys.world import INBOX, World


@pytest.fixture
def maria(world: World) -> str:
    """Maria's thread; she asked for a person."""
    world.maria.writes("human please")
    world.settle()
    return world.maria.thread_id


def connections() -> ConnectionsFake:
    found: Any = wiring.connections()
    assert isinstance(found, ConnectionsFake)
    return found


def lines() -> LinesFake:
    found: Any = wiring.lines()
    assert isinstance(found, LinesFake)
    return found


def event(kind: str, line: str, **more: Any) -> dict[str, Any]:
    """What the WebSocket API hands over."""
    return {"requestContext": {"connectionId": line, "eventType": kind}, **more}


def comes(line: str, ticket: str, origin: str = INBOX) -> int:
    headers, query = {"Origin": origin}, {"ticket": ticket}
    answer = socket.handle(event("CONNECT", line, headers=headers, queryStringParameters=query))
    return int(answer["statusCode"])


def ticket_of(inbox: Inbox, name: str) -> str:
    return str(json.loads(inbox.of(name).submits("/live/ticket").body)["ticket"])


class TestTicket:
    def test_opens_one_line(self, inbox: Inbox) -> None:
        given = json.loads(inbox.of("dana").submits("/live/ticket").body)
        assert given["url"] == "wss://live.example/live"
        assert [comes("line-1", given["ticket"]), comes("line-2", given["ticket"])] == [200, 403]
        assert list(connections().lines) == ["line-1"]

    @pytest.mark.parametrize("origin", ["", "null", "https://evil.example"])
    def test_opens_none_for_another_site(self, inbox: Inbox, origin: str) -> None:
        assert comes("line-1", ticket_of(inbox, "dana"), origin) == 403

    def test_is_for_those_who_work_here(self, inbox: Inbox) -> None:
        otto = inbox.browser()
        otto.signs_in("otto")
        assert otto.post("/live/ticket", {"csrf": ""}).status in (303, 403)
        assert inbox.browser().post("/live/ticket", {"csrf": ""}).status == 303
        assert connections().tickets == {}

    def test_needs_a_form_of_ours(self, inbox: Inbox) -> None:
        assert inbox.of("dana").post("/live/ticket", {"csrf": "made-up"}).status == 403

    def test_is_no_sign_that_anybody_is_there(self, inbox: Inbox, world: World) -> None:
        dana = inbox.of("dana")
        csrf = dana.get("/").hidden("csrf")
        before = inbox.sessions.renewals
        world.clock.tick(minutes=10)
        assert dana.post("/live/ticket", {"csrf": csrf}).status == 200
        assert inbox.sessions.renewals == before

    def test_is_not_to_be_had_where_there_is_no_line(
        self, inbox: Inbox, maria: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(wiring, "settings", lambda: Settings({}))
        dana = inbox.of("dana")
        assert dana.submits("/live/ticket").status == 404
        assert "data-ticket" not in dana.get("/").body
        page = dana.get(f"/threads/{maria}")
        assert page.status == 200
        assert "connect-src 'self';" in page.headers["content-security-policy"]


class TestPage:
    def test_may_reach_the_line_and_nothing_else(self, inbox: Inbox) -> None:
        policy = inbox.of("dana").get("/").headers["content-security-policy"]
        assert "connect-src 'self' wss://live.example;" in policy

    def test_shows_who_else_is_here_without_a_script(self, inbox: Inbox, world: World, maria: str) -> None:
        comes("line-lee", ticket_of(inbox, "lee"))
        socket.handle(event("MESSAGE", "line-lee", body=json.dumps({"thread": maria, "writing": False})))
        dana, lee = inbox.of("dana"), inbox.of("lee")
        assert dana.get(f"/threads/{maria}").has("Lee is here too")
        assert not lee.get(f"/threads/{maria}").has("is here too")
        socket.handle(event("MESSAGE", "line-lee", body=json.dumps({"thread": maria, "writing": True})))
        assert dana.get(f"/threads/{maria}").has("Lee is writing")
        world.clock.tick(minutes=1)
        assert dana.get(f"/threads/{maria}").has("Lee is here too")
        socket.handle(event("DISCONNECT", "line-lee"))
        assert not dana.get(f"/threads/{maria}").has("Lee is here too")

    def test_shows_a_hostile_name_as_what_it_is(self, inbox: Inbox, world: World, maria: str) -> None:
        now = world.clock.now()
        token, _ = inbox.sessions.open(LEE, now=now)
        lee = replace(LEE, name="<img src=x>")
        given = connections().issue(lee, session_token=token, origin=INBOX, now=now)
        ticket = connections().redeem(given, now=now)
        assert ticket is not None
        connections().open(replace(connection_of(ticket, "line-lee", now=now), thread_id=maria))
        page = inbox.of("dana").get(f"/threads/{maria}").body
        assert "&lt;img src=x&gt; is here too" in page
        assert "<img src=x>" not in page


class TestSocket:
    @pytest.mark.parametrize(
        "body",
        [
            *("", "[]", "null", "{", '{"thread":1}', '{"thread":"t"}', "x" * 5000, '{"action":"$connect"}'),
            *("[" * 1000, '{"thread":"\\ud800","writing":true}', '{"thread":"a\\u0000","writing":true}'),
        ],
    )
    def test_passes_over_what_no_page_of_ours_says(self, inbox: Inbox, body: str) -> None:
        comes("line-1", ticket_of(inbox, "dana"))
        assert socket.handle(event("MESSAGE", "line-1", body=body)) == {"statusCode": 200}
        assert connections().lines["line-1"].thread_id == ""

    def test_hangs_up_on_a_line_at_its_end(self, inbox: Inbox, world: World, maria: str) -> None:
        comes("line-1", ticket_of(inbox, "dana"))
        world.clock.tick(minutes=15)
        socket.handle(event("MESSAGE", "line-1", body=json.dumps({"thread": maria, "writing": False})))
        assert lines().hung_up == ["line-1"]

    def test_logs_neither_ticket_nor_name(self, inbox: Inbox, capsys: pytest.CaptureFixture[str]) -> None:
        ticket = ticket_of(inbox, "dana")
        capsys.readouterr()
        comes("line-1", ticket)
        comes("line-2", "made-up")
        said = capsys.readouterr().out
        assert "live.connected" in said
        assert "live.refused" in said
        assert not any(word in said for word in (ticket, "made-up", "Dana", "dana@"))


class TestStream:
    def test_tells_open_pages_which_thread_and_not_what(self, inbox: Inbox, maria: str) -> None:
        comes("line-1", ticket_of(inbox, "dana"))
        image = {"text": {"S": "my back tooth hurts"}, "author": {"S": "customer"}}
        names = [(f"T#{maria}", "M#1"), (f"T#{maria}", "C#1"), ("CHANNEL", "N#1")]
        records = [
            {"dynamodb": {"Keys": {"PK": {"S": partition}, "SK": {"S": name}}, "NewImage": image}}
            for partition, name in names
        ]
        stream.handle({"Records": records})
        assert lines().said == [("line-1", json.dumps({"thread": maria, "record": "C#1"}))]

    def test_tells_nobody_that_nothing_happened(self, inbox: Inbox) -> None:
        comes("line-1", ticket_of(inbox, "dana"))
        stream.handle({"Records": []})
        assert lines().said == []
