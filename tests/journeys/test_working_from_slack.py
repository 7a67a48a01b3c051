"""Working from Slack, through the real routes: buttons, replies, and who is let in."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import urlencode

import pytest

from chalicelib import wiring
from chalicelib.adapters.slack import wire
from chalicelib.domain.case import Status
from tests.journeys.clinic import a_playbook
from tests.journeys.conftest import Inbox
from tests.journeys.inbox_browser import FORM
from tests.journeys.world import World

SECRET = "slack-secret"
DESK = "C-DESK"


class SecretsFake:
    """Slack's signing secret, which is being changed."""

    def slack_signing_secrets(self) -> tuple[str, ...]:
        return ("new", SECRET)


class Slack:
    """Slack's side: it signs what it posts to us."""

    def __init__(self, world: World, inbox: Inbox) -> None:
        self.world, self._client = world, inbox.client

    def posts(self, path: str, body: bytes, content_type: str, secret: str = SECRET, age: int = 0) -> Any:
        timestamp = str(int(self.world.clock.now().timestamp()) - age)
        headers = {
            "content-type": content_type,
            "x-slack-request-timestamp": timestamp,
            "x-slack-signature": wire.signature(secret, timestamp, body),
        }
        return self._client.http.post(path, headers=headers, body=body)

    def presses(self, user: str, **how: Any) -> Any:
        """Press *Take over* on the newest escalation's message."""
        notice = self.world.slack.notices[0]
        payload = {
            "type": "block_actions",
            "user": {"id": user},
            "channel": {"id": DESK},
            "message": {"ts": "ts-1"},
            "actions": [{"action_id": "take_over", "value": f"{notice.thread_id} {notice.escalation_id}"}],
        }
        return self.posts(
            "/slack/interactions", urlencode({"payload": json.dumps(payload)}).encode(), FORM, **how
        )

    def writes(self, user: str, text: str, event_id: str = "Ev1", under: str = "ts-1", **how: Any) -> Any:
        """Write under an escalation's message."""
        at = self.world.clock.now().timestamp()
        event = {
            "type": "message",
            "channel": DESK,
            "user": user,
            "text": text,
            "ts": f"{at}",
            "thread_ts": under,
        }
        told = {"type": "event_callback", "event_id": event_id, "event": event}
        return self.posts("/slack/events", json.dumps(told).encode(), "application/json", **how)

    @property
    def whispers(self) -> list[tuple[str, str, str, str | None]]:
        return self.world.workspace.whispers


@pytest.fixture
def slack(world: World, inbox: Inbox, monkeypatch: pytest.MonkeyPatch) -> Slack:
    """Maria waits for a person, and Slack shows it."""
    monkeypatch.setattr(wiring, "secrets", SecretsFake)
    world.maria.writes("human please")
    world.settle()
    return Slack(world, inbox)


def notes(world: World) -> list[tuple[str | None, str]]:
    return [(each.person_name, each.text) for each in world.messages if each.kind == "note"]


class TestTakeOver:
    def test_gives_the_case_to_who_pressed_and_slack_says_so(self, slack: Slack, world: World) -> None:
        assert slack.presses("U-DANA").status_code == 200
        assert world.case.takeover
        assert world.case.takeover.name == "Dana"
        world.settle()
        (notice,) = world.slack.notices
        assert (notice.headline, notice.taken_by, notice.waiting) == ("Taken over", "Dana", False)
        assert slack.whispers == []

    def test_by_a_second_person_is_refused_with_the_name_of_the_first(
        self, slack: Slack, world: World
    ) -> None:
        world.lee.takes_over()
        assert slack.presses("U-DANA").status_code == 200
        ((channel, user, text, under),) = slack.whispers
        assert (channel, user, under) == (DESK, "U-DANA", None)
        assert text.startswith("Lee took this over at")
        assert world.case.takeover
        assert world.case.takeover.name == "Lee"

    def test_pressed_twice_is_one(self, slack: Slack, world: World) -> None:
        slack.presses("U-DANA")
        slack.presses("U-DANA")
        assert slack.whispers == []
        assert [message.text for message in world.messages].count("Dana took over") == 1

    @pytest.mark.parametrize("user", ["U-OTTO", "U-NOBODY"])
    def test_by_somebody_without_a_role_is_refused(self, slack: Slack, world: World, user: str) -> None:
        assert slack.presses(user).status_code == 200
        assert world.case.status is Status.WAITING_FOR_HUMAN
        assert "Nobody with your email address" in slack.whispers[0][2]

    def test_by_somebody_who_was_shut_out_is_refused(self, slack: Slack, world: World) -> None:
        world.people.disable(world.people.members["p-dana"])
        slack.presses("U-DANA")
        slack.writes("U-DANA", "Hello")
        assert (world.case.status, notes(world)) == (Status.WAITING_FOR_HUMAN, [])
        assert len(slack.whispers) == 2

    def test_by_somebody_of_another_workspace_is_refused(self, slack: Slack, world: World) -> None:
        world.workspace.strangers.add("U-DANA")
        slack.presses("U-DANA")
        assert world.case.status is Status.WAITING_FOR_HUMAN

    def test_on_a_message_of_an_escalation_that_is_over_takes_nothing(
        self, slack: Slack, world: World
    ) -> None:
        world.lee.takes_over()
        world.lee.hands_back()
        assert slack.presses("U-DANA").status_code == 200
        assert world.case.status is Status.WITH_AI
        assert "nothing open" in slack.whispers[0][2]


class TestAnotherTeamsQueue:
    """Maria's queue names Lee alone, after Slack has shown it to Dana."""

    @pytest.fixture(autouse=True)
    def only_lees(self, slack: Slack, world: World) -> None:
        members = {"members": ("lee@example.com",)}
        queues = tuple(queue.model_copy(update=members) for queue in world.playbooks.active().queues)
        world.playbooks.publish(a_playbook(queues=queues), by="test", at=world.clock.now())

    def test_is_not_taken_over_from(self, slack: Slack, world: World) -> None:
        assert slack.presses("U-DANA").status_code == 200
        assert world.case.status is Status.WAITING_FOR_HUMAN
        assert "another team's queue" in slack.whispers[0][2]

    def test_gets_no_notes_and_says_so_under_it(self, slack: Slack, world: World) -> None:
        assert slack.writes("U-DANA", "Hello").status_code == 200
        assert notes(world) == []
        ((_, whom, words, under),) = slack.whispers
        assert (whom, under) == ("U-DANA", "ts-1")
        assert "another team's queue" in words

    def test_is_its_members_and_its_leads(self, slack: Slack, world: World) -> None:
        slack.writes("U-LEE", "I call her")
        slack.presses("U-LEE")
        assert (notes(world), world.case.status) == ([("Lee", "I call her")], Status.WITH_HUMAN)


class TestAReply:
    def test_becomes_a_note_that_the_customer_never_sees(
        self, slack: Slack, world: World, inbox: Inbox
    ) -> None:
        assert slack.writes("U-DANA", "Her file is with Dr. Ruiz &amp; Co").status_code == 200
        assert notes(world) == [("Dana", "Her file is with Dr. Ruiz & Co")]
        world.settle()
        assert not any("Ruiz" in text for text in world.phone_of("maria"))
        page = inbox.of("lee").get(f"/threads/{world.maria.thread_id}")
        assert page.has("note, only for your team", "Her file is with Dr. Ruiz & Co")

    def test_is_kept_once_though_slack_tells_it_again(self, slack: Slack, world: World) -> None:
        for _ in range(3):
            assert slack.writes("U-DANA", "Call her").status_code == 200
        assert notes(world) == [("Dana", "Call her")]

    def test_needs_no_takeover(self, slack: Slack, world: World) -> None:
        world.lee.takes_over()
        slack.writes("U-DANA", "Ask for the X-ray")
        assert notes(world) == [("Dana", "Ask for the X-ray")]

    @pytest.mark.parametrize("user", ["U-OTTO", "U-NOBODY"])
    def test_of_somebody_without_a_role_is_refused_under_it(
        self, slack: Slack, world: World, user: str
    ) -> None:
        slack.writes(user, "Hello")
        assert notes(world) == []
        ((_, whom, _, under),) = slack.whispers
        assert (whom, under) == (user, "ts-1")

    def test_in_another_thread_of_the_channel_is_nobodys_business(self, slack: Slack, world: World) -> None:
        assert slack.writes("U-OTTO", "Lunch?", under="ts-99").status_code == 200
        assert (notes(world), slack.whispers) == ([], [])

    def test_is_told_again_when_we_failed(
        self, slack: Slack, world: World, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        with monkeypatch.context() as broken:
            broken.setattr(world.threads, "load", _fails)
            assert slack.writes("U-DANA", "secret words").status_code == 500
        assert "secret words" not in capsys.readouterr().out
        slack.writes("U-DANA", "secret words")
        assert notes(world) == [("Dana", "secret words")]


class TestWhoIsLetIn:
    @pytest.mark.parametrize("how", [{"secret": "forged"}, {"age": 301}, {"age": -301}])
    def test_a_forged_or_replayed_request_touches_nothing(
        self, slack: Slack, world: World, how: dict[str, Any]
    ) -> None:
        assert slack.presses("U-DANA", **how).status_code == 401
        assert slack.writes("U-DANA", "Hello", **how).status_code == 401
        assert world.case.status is Status.WAITING_FOR_HUMAN
        assert (notes(world), slack.whispers) == ([], [])

    def test_the_secret_may_be_the_new_one_already(self, slack: Slack, world: World) -> None:
        assert slack.presses("U-DANA", secret="new").status_code == 200
        assert world.case.status is Status.WITH_HUMAN

    def test_nobody_is_before_a_secret_was_stored(
        self, slack: Slack, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(SecretsFake, "slack_signing_secrets", lambda _: ())
        assert slack.presses("U-DANA").status_code == 401

    def test_slacks_question_whether_we_are_there_is_answered_only_to_slack(self, slack: Slack) -> None:
        asked = json.dumps({"type": "url_verification", "challenge": "3eZbrw1a"}).encode()
        answer = slack.posts("/slack/events", asked, "application/json")
        assert (answer.status_code, answer.body.decode()) == (200, "3eZbrw1a")
        assert answer.headers["Content-Type"].startswith("text/plain")
        assert slack.posts("/slack/events", asked, "application/json", secret="forged").status_code == 401

    @pytest.mark.parametrize("body", [b"{}", b"[]", b"nonsense"])
    def test_what_is_not_understood_is_taken_and_left(self, slack: Slack, body: bytes) -> None:
        assert slack.posts("/slack/events", body, "application/json").status_code == 200
        assert slack.posts("/slack/interactions", body, FORM).status_code == 200


def _fails(*_: object, **__: object) -> None:
    raise RuntimeError("secret words")
