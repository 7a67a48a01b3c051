"""Working from Slack, through the real routes: buttons, replies, and who is let in."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

import pytest

from chalicelib import wiring
from chalicelib.adapters.slack import wire
from chalicelib.domain.audit import Act
from chalicelib.domain.case import Status
from chalicelib.domain.message import Author
from chalicelib.domain.queue_rules import SlackReplies
from chalicelib.use_cases.notice_ports import Posted
from chalicelib.use_cases.slack_ports import CROWD, SlackThread
from tests.journeys.clinic import a_playbook
from tests.journeys.conftest import Inbox
from tests.journeys.inbox_browser import FORM
from tests.journeys.world import World

SECRET = "slack-secret"
DESK = "C-DESK"
MADRID = ZoneInfo("Europe/Madrid")


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

    def presses(self, user: str, action_id: str = "take_over", **how: Any) -> Any:
        """Press *Take over*, or another button, on the newest escalation's message."""
        notice = self.world.slack.notices[0]
        payload = {
            "type": "block_actions",
            "user": {"id": user},
            "channel": {"id": DESK},
            "message": {"ts": "ts-1"},
            "actions": [{"action_id": action_id, "value": f"{notice.thread_id} {notice.escalation_id}"}],
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

    def edits(self, user: str, text: str, was: str, ts: float, **how: Any) -> Any:
        """Change a reply that was written at `ts`; no text: delete it."""
        before = {"user": user, "text": was, "ts": f"{ts}", "thread_ts": "ts-1"}
        event = {
            "type": "message",
            "subtype": "message_changed" if text else "message_deleted",
            "channel": DESK,
            "ts": f"{self.world.clock.now().timestamp()}",
            "previous_message": before,
            **({"message": before | {"text": text}} if text else {"deleted_ts": f"{ts}"}),
        }
        told = {"type": "event_callback", "event_id": f"Ev-{text}", "event": event}
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

    def test_pressed_twice_is_one(self, slack: Slack, world: World, inbox: Inbox) -> None:
        slack.presses("U-DANA")
        slack.presses("U-DANA")
        assert [(line.by_name, line.act) for line in inbox.audit.lines] == [("Dana", Act.TOOK_OVER)]
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


class TestSnooze:
    def test_for_an_hour_puts_the_case_away_and_says_until_when(self, slack: Slack, world: World) -> None:
        world.clock.set(world.escalation.escalated_at)
        assert slack.presses("U-DANA", "snooze_hour").status_code == 200
        assert world.case.snooze
        assert world.case.snooze.until == world.clock.now() + timedelta(hours=1)
        assert world.case.status is Status.WAITING_FOR_HUMAN
        assert slack.whispers[0][2].startswith("Snoozed until Mon 23 Nov, 12:0")
        assert any(each.text.startswith("Dana snoozed the case") for each in world.messages)

    def test_until_we_open_is_the_next_day_of_an_open_queue(self, slack: Slack, world: World) -> None:
        slack.presses("U-DANA", "snooze_opening")
        assert world.case.snooze
        assert world.case.snooze.until.astimezone(MADRID).strftime("%a %H:%M") == "Tue 09:00"

    def test_of_what_is_overdue_is_refused(self, slack: Slack, world: World) -> None:
        world.clock.set(world.escalation.due_at + timedelta(minutes=1))
        slack.presses("U-DANA", "snooze_hour")
        assert world.case.snooze is None
        assert "can be snoozed" in slack.whispers[0][2]

    @pytest.mark.parametrize("user", ["U-OTTO", "U-NOBODY"])
    def test_by_somebody_without_a_role_is_refused(self, slack: Slack, world: World, user: str) -> None:
        slack.presses(user, "snooze_hour")
        assert world.case.snooze is None
        assert "Nobody with your email address" in slack.whispers[0][2]

    def test_of_what_a_colleague_has_is_refused(self, slack: Slack, world: World) -> None:
        world.lee.takes_over()
        slack.presses("U-DANA", "snooze_hour")
        assert world.case.snooze is None
        assert slack.whispers[0][2].startswith("Lee took this over")

    def test_on_a_message_of_an_escalation_that_is_over_does_nothing(
        self, slack: Slack, world: World
    ) -> None:
        world.lee.takes_over()
        world.lee.hands_back()
        slack.presses("U-DANA", "snooze_hour")
        assert "nothing open" in slack.whispers[0][2]


class TestAChangedReply:
    def wrote(self, slack: Slack, text: str = "Call her") -> float:
        at = slack.world.clock.now().timestamp()
        slack.writes("U-DANA", text)
        slack.world.clock.tick(30)
        return at

    def test_changes_its_note_and_shows_what_it_said(self, slack: Slack, world: World, inbox: Inbox) -> None:
        at = self.wrote(slack)
        for _ in range(2):
            assert slack.edits("U-DANA", "Call him", "Call her", at).status_code == 200
        assert notes(world) == [("Dana", "Call him")]
        page = inbox.of("lee").get(f"/threads/{world.maria.thread_id}")
        assert page.has("Edited in Slack", "Call him", "What it said before", "Call her")

    def test_that_is_deleted_leaves_nothing(self, slack: Slack, world: World, inbox: Inbox) -> None:
        at = self.wrote(slack, "Her son is ill")
        slack.edits("U-DANA", "", "Her son is ill", at)
        page = inbox.of("lee").get(f"/threads/{world.maria.thread_id}")
        assert page.has("Deleted in Slack")
        assert "Her son is ill" not in page.body

    def test_told_before_the_reply_itself_is_kept_as_it_is_now(self, slack: Slack, world: World) -> None:
        at = world.clock.now().timestamp()
        slack.edits("U-DANA", "Call him", "Call her", at)
        slack.writes("U-DANA", "Call her")
        assert notes(world) == [("Dana", "Call him")]

    def test_of_somebody_else_changes_no_note_of_danas(self, slack: Slack, world: World) -> None:
        at = self.wrote(slack)
        slack.edits("U-LEE", "", "Call her", at)
        slack.edits("U-OTTO", "Call him", "Call her", at)
        assert notes(world) == [("Dana", "Call her")]

    def test_forged_changes_nothing(self, slack: Slack, world: World) -> None:
        at = self.wrote(slack)
        assert slack.edits("U-DANA", "X", "Call her", at, secret="forged").status_code == 401
        assert notes(world) == [("Dana", "Call her")]

    def test_that_begins_with_the_mark_now_sends_nothing(self, slack: Slack, world: World) -> None:
        answering_from_slack(world)
        at = self.wrote(slack)
        slack.edits("U-DANA", "!reply Hello", "Call her", at)
        assert notes(world) == [("Dana", "!reply Hello")]
        assert world.said_by(Author.PERSON) == ["!reply Hello"]


class TestUnderASummary:
    def test_who_writes_is_told_where_to_write(self, slack: Slack, world: World) -> None:
        world.slack_threads.begin(Posted(DESK, "ts-9"), SlackThread(CROWD, "C-DESK#1"), at=world.clock.now())
        assert slack.writes("U-DANA", "I take them all", under="ts-9").status_code == 200
        assert notes(world) == []
        ((_, whom, words, under),) = slack.whispers
        assert (whom, under) == ("U-DANA", "ts-9")
        assert words.startswith("This message is about several customers")


class TestAReplyToTheCustomer:
    """The queue allows it, and the reply begins with the mark."""

    @pytest.fixture(autouse=True)
    def allowed(self, slack: Slack, world: World) -> None:
        answering_from_slack(world)

    @pytest.mark.parametrize("mark", ["!reply ", "!Reply\n", "!REPLY   "])
    def test_is_sent_by_who_wrote_it_who_has_the_case_then(
        self, slack: Slack, world: World, mark: str
    ) -> None:
        assert slack.writes("U-DANA", f"{mark}Thursday at 10 &amp; bring the X-ray").status_code == 200
        world.settle()
        assert world.phone_of("maria")[-1] == "Thursday at 10 & bring the X-ray"
        assert world.case.takeover
        assert world.case.takeover.name == "Dana"
        assert world.escalation.first_reply_at
        assert slack.whispers[0][2].startswith("Sent to the customer.")

    def test_is_sent_once_though_slack_tells_it_again(self, slack: Slack, world: World) -> None:
        at = world.clock.now()
        for _ in range(3):
            world.clock.set(at)
            slack.writes("U-DANA", "!reply Hello Maria")
            world.settle()
        assert world.phone_of("maria").count("Hello Maria") == 1

    @pytest.mark.parametrize("text", ["> Thursday?", "!replying", "reply hello", "We !reply hello", "Hello"])
    def test_is_nothing_else(self, slack: Slack, world: World, text: str) -> None:
        slack.writes("U-DANA", text)
        world.settle()
        assert world.case.takeover is None
        assert notes(world) == [("Dana", text)]
        assert slack.whispers == []

    def test_without_words_is_refused_and_takes_nothing(self, slack: Slack, world: World) -> None:
        slack.writes("U-DANA", "!reply")
        assert world.case.takeover is None
        assert "nothing to send" in slack.whispers[0][2]

    def test_of_a_case_that_a_colleague_has_is_refused(self, slack: Slack, world: World) -> None:
        world.lee.takes_over()
        slack.writes("U-DANA", "!reply Hello Maria")
        world.settle()
        assert "Hello Maria" not in world.phone_of("maria")
        assert slack.whispers[0][2].startswith("Lee took this over")

    def test_by_who_has_the_case_takes_nothing_over_again(self, slack: Slack, world: World) -> None:
        world.dana.takes_over()
        slack.writes("U-DANA", "!reply Hello Maria")
        assert [each.text for each in world.messages].count("Dana took over") == 1
        assert world.said_by(Author.PERSON) == ["Hello Maria"]

    def test_when_the_window_is_closed_is_refused(self, slack: Slack, world: World) -> None:
        world.clock.tick(25 * 3600)
        slack.writes("U-DANA", "!reply Hello Maria")
        assert world.said_by(Author.PERSON) == []
        assert "24 hours" in slack.whispers[0][2]

    @pytest.mark.parametrize("user", ["U-OTTO", "U-NOBODY"])
    def test_of_somebody_without_a_role_is_refused(self, slack: Slack, world: World, user: str) -> None:
        slack.writes(user, "!reply Hello Maria")
        assert (world.case.takeover, world.said_by(Author.PERSON)) == (None, [])
        assert "Nobody with your email address" in slack.whispers[0][2]

    def test_under_an_escalation_that_is_over_is_refused(self, slack: Slack, world: World) -> None:
        world.lee.takes_over()
        world.lee.hands_back()
        slack.writes("U-DANA", "!reply Hello Maria")
        assert world.said_by(Author.PERSON) == []
        assert "nothing open" in slack.whispers[0][2]

    def test_that_is_edited_stays_as_it_was_sent(self, slack: Slack, world: World) -> None:
        at = world.clock.now().timestamp()
        slack.writes("U-DANA", "!reply Hello Maria")
        world.clock.tick(30)
        for text in ("!reply Hello Marta", ""):
            slack.edits("U-DANA", text, "!reply Hello Maria", at)
            assert slack.whispers[-1][2].startswith("A change in Slack does not reach the customer")
        assert world.said_by(Author.PERSON) == ["Hello Maria"]


def test_a_reply_with_the_mark_is_a_note_where_the_queue_does_not_answer_from_slack(
    slack: Slack, world: World
) -> None:
    slack.writes("U-DANA", "!reply Hello Maria")
    world.settle()
    assert notes(world) == [("Dana", "!reply Hello Maria")]
    assert "Hello Maria" not in world.phone_of("maria")
    assert slack.whispers[0][2].startswith("Kept as a note. Nothing was sent")


def answering_from_slack(world: World) -> None:
    """Publish a version in which every queue answers customers from Slack."""
    allowed = {"slack_replies": SlackReplies.TO_CUSTOMER}
    queues = tuple(queue.model_copy(update=allowed) for queue in world.playbooks.active().queues)
    world.playbooks.publish(a_playbook(queues=queues), by="test", at=world.clock.now())


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
