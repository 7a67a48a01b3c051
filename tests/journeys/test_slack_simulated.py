"""The simulated Slack and the product, each with its real code over HTTP: what people do on one shows on the other."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from chalice.test import Client

from chalicelib import wiring
from chalicelib.adapters.slack.client import Slack
from chalicelib.use_cases.session_ports import Person
from infra.local.slack.workspace import user_by_email
from tests.fakes.people import PeopleFake
from tests.journeys.conftest import Inbox
from tests.journeys.world import World
from tests.outside.outside import Outside, served

SECRET = "shared"
PEOPLE = PeopleFake(
    Person("p-dana", "Dana", "dana@example.test", ("agents",)),
    Person("p-lee", "Lee", "lee@example.test", ("leads",)),
    Person("p-otto", "Otto", "otto@example.test", ()),
)


class SecretsFake:
    """The secret that both sides share."""

    def slack_signing_secrets(self) -> tuple[str, ...]:
        return (SECRET,)


@contextmanager
def answering(client: Client) -> Iterator[str]:
    """Serve the inbox's own routes on a free port."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            headers = {name.lower(): value for name, value in self.headers.items()}
            answer: Any = client.http.post(self.path, headers=headers, body=body)
            self.send_response(answer.status_code)
            self.send_header("Content-Length", str(len(answer.body)))
            self.end_headers()
            self.wfile.write(answer.body)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@pytest.fixture
def outside(world: World, inbox: Inbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Outside]:
    """Maria waits for a person, and the simulated Slack shows it."""
    world.clock.set(datetime.now(UTC))  # Slack signs with the time as it is
    channels = ("C-DESK", "C-LEADS", "C-BILLING")
    with (
        answering(inbox.client) as app,
        served(tmp_path, slack_app_url=app, slack_signing_secret=SECRET, slack_channels=channels) as outside,
    ):
        slack = Slack(f"{outside.url}/slack/api/", lambda: "xoxb-1")
        world.ports.slack = slack  # type: ignore[assignment]
        for name, port in {"workspace": slack, "people": PEOPLE, "secrets": SecretsFake()}.items():
            monkeypatch.setattr(wiring, name, lambda port=port: port)
        world.maria.writes("human please")
        world.settle()
        yield outside


def posts(outside: Outside) -> list[dict[str, Any]]:
    return list(outside.http.get("/slack/api/_captured").json()["messages"])


def user(name: str) -> str:
    return str((user_by_email(f"{name}@example.test") or {})["id"])


def presses(outside: Outside, name: str) -> str:
    """What the app answered to somebody's press of *Take over*."""
    first = posts(outside)[0]
    pressed = {"user": user(name), "channel": first["channel"], "ts": first["ts"], "action_id": "take_over"}
    return str(outside.http.post("/slack/press", data=pressed).headers["X-App-Answer"])


def writes(outside: Outside, name: str, text: str) -> str:
    first = posts(outside)[0]
    form = {"user": user(name), "channel": first["channel"], "thread_ts": first["ts"], "text": text}
    return str(outside.http.post("/slack/replies", data=form).headers["X-App-Answer"])


def changes(outside: Outside, name: str, text: str) -> str:
    """Edit, or with no text delete, what somebody wrote last."""
    mine = [post for post in posts(outside) if post["user"] == user(name)][-1]
    form = {"user": user(name), "channel": mine["channel"], "ts": mine["ts"], "text": text}
    return str(outside.http.post("/slack/replies/change", data=form).headers["X-App-Answer"])


class TestSlack:
    def test_takes_over_with_a_button_and_shows_who_did(self, outside: Outside, world: World) -> None:
        assert presses(outside, "dana") == "200"
        assert world.case.takeover
        assert world.case.takeover.name == "Dana"
        world.settle()
        (message,) = posts(outside)
        assert "Taken over by *Dana*" in str(message["blocks"])
        assert "take_over" not in str(message["blocks"])

    def test_refuses_politely_so_that_only_one_reads_it(self, outside: Outside, world: World) -> None:
        world.lee.takes_over()
        assert presses(outside, "dana") == "200"
        whisper = posts(outside)[-1]
        assert whisper["only_for"] == user("dana")
        assert whisper["text"].startswith("Lee took this over")

    def test_keeps_what_people_write_under_it(self, outside: Outside, world: World) -> None:
        assert writes(outside, "lee", "Her X-ray is <not> here & late") == "200"
        assert [(each.person_name, each.text) for each in world.messages if each.kind == "note"] == [
            ("Lee", "Her X-ray is <not> here & late")
        ]

    def test_changes_what_they_wrote_when_they_do(self, outside: Outside, world: World) -> None:
        writes(outside, "lee", "Call her & ask")
        assert changes(outside, "lee", "Call him & ask") == "200"
        (note,) = (each for each in world.messages if each.kind == "note")
        assert (note.text, note.details["before"]) == ("Call him & ask", "Call her & ask")
        assert changes(outside, "lee", "") == "200"
        (note,) = (each for each in world.messages if each.kind == "note")
        assert note.text == ""

    def test_snoozes_and_says_so_to_who_pressed(self, outside: Outside, world: World) -> None:
        first = posts(outside)[0]
        pressed = {"user": user("lee"), "channel": first["channel"], "ts": first["ts"]}
        answer = outside.http.post("/slack/press", data=pressed | {"action_id": "snooze_hour"})
        assert answer.headers["X-App-Answer"] == "200"
        assert world.case.snooze
        whisper = posts(outside)[-1]
        assert whisper["only_for"] == user("lee")
        assert whisper["text"].startswith("Snoozed until")

    def test_keeps_nothing_of_somebody_without_a_role(self, outside: Outside, world: World) -> None:
        assert (presses(outside, "otto"), writes(outside, "otto", "Hello")) == ("200", "200")
        assert world.case.takeover is None
        assert not [each for each in world.messages if each.kind == "note"]
        assert [each["only_for"] for each in posts(outside) if each["only_for"]] == [user("otto")] * 2

    def test_is_marked_when_the_promise_was_missed(self, outside: Outside, world: World) -> None:
        escalation = world.escalation
        for mark in ("reminded_at", "breached_at"):
            world.threads.mark_escalation(
                world.maria.thread_id, escalation.escalation_id, mark, at=world.clock.now()
            )
        world.settle()
        first, *under = posts(outside)
        assert "*Overdue* since" in str(first["blocks"])
        assert [each["thread_ts"] for each in under] == [first["ts"]] * 2
