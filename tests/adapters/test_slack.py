"""Slack: what people see, and which failures are worth another try."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any
from urllib.parse import parse_qs

import pytest

from chalicelib.adapters.slack.client import Slack
from chalicelib.adapters.slack.layout import blocks
from chalicelib.use_cases.notice_ports import Notice, NotificationFailed, Posted
from tests.adapters.http_server import Answer, Request, serving

NOTICE = Notice(
    stage="case.escalated",
    headline="A customer needs a person",
    queue="Front desk",
    lines=(("Why", "asked for a person"), ("Customer goal", "see <Dr. Ruiz> & pay"), ("Tried", "")),
    due="Mon 23 Nov, 11:30 (Europe/Madrid)",
    link="https://inbox.example/threads/t-1",
    escalation_id="esc-1",
    thread_name="Maria",
)
POSTED = Answer(body={"ok": True, "channel": "C024", "ts": "1795428000.000100"})


def sent(request: Request) -> dict[str, Any]:
    """The arguments of a call, whichever way they were encoded."""
    if request.headers["Content-Type"].startswith("application/json"):
        document: dict[str, Any] = request.document
        return document
    return {name: values[0] for name, values in parse_qs(request.body.decode()).items()}


def slack(url: str) -> Slack:
    return Slack(f"{url}/api/", lambda: "xoxb-1", usual_channel="C-usual")


class TestPost:
    def test_says_where_it_went(self) -> None:
        with serving(POSTED) as server:
            assert slack(server.url).post("#front-desk", NOTICE) == Posted("C024", "1795428000.000100")
        (request,) = server.requests
        assert request.path == "/api/chat.postMessage"
        assert request.headers["Authorization"] == "Bearer xoxb-1"
        arguments = sent(request)
        assert arguments["channel"] == "#front-desk"
        assert "A customer needs a person" in arguments["text"]

    def test_goes_to_the_usual_channel_when_none_is_named(self) -> None:
        with serving(POSTED) as server:
            slack(server.url).post("", NOTICE)
        assert sent(server.requests[0])["channel"] == "C-usual"

    def test_is_updated_where_it_is(self) -> None:
        with serving(POSTED) as server:
            slack(server.url).update(Posted("C024", "1795428000.000100"), replace(NOTICE, taken_by="Dana"))
        (request,) = server.requests
        arguments = sent(request)
        assert request.path == "/api/chat.update"
        assert (arguments["channel"], arguments["ts"]) == ("C024", "1795428000.000100")
        assert "Dana" in arguments["text"]

    def test_is_followed_in_its_own_thread(self) -> None:
        with serving(POSTED) as server:
            under = Posted("C024", "1795428000.000100")
            slack(server.url).reply(under, replace(NOTICE, headline="Reminder"), aloud=True)
        arguments = sent(server.requests[0])
        assert (arguments["channel"], arguments["thread_ts"]) == ("C024", "1795428000.000100")
        assert str(arguments["reply_broadcast"]).lower() in ("1", "true")
        assert "Reminder" in str(arguments["blocks"])
        assert "Customer goal" not in str(arguments["blocks"])


HOME = Answer(body={"ok": True, "team_id": "T1"})


def member(**more: Any) -> Answer:
    """What Slack says of Dana."""
    known = {"id": "U1", "team_id": "T1", "profile": {"email": "dana@example.com"}, **more}
    return Answer(body={"ok": True, "user": known})


def email_of(*answers: Answer) -> str | None:
    with serving(*answers) as server:
        return slack(server.url).email_of("U1")


class TestSomebodyInSlack:
    def test_is_known_by_their_address(self) -> None:
        assert email_of(member(), HOME) == "dana@example.com"

    def test_of_our_organisation_is_one_of_us(self) -> None:
        home = Answer(body={"ok": True, "team_id": "T1", "enterprise_id": "E1"})
        assert email_of(member(team_id="T2", enterprise_user={"enterprise_id": "E1"}), home)

    @pytest.mark.parametrize(
        "more",
        [{"team_id": "T2"}, {"deleted": True}, {"is_bot": True}, {"is_stranger": True}, {"profile": {}}],
    )
    def test_whose_address_proves_nothing_is_nobody(self, more: dict[str, Any]) -> None:
        assert email_of(member(**more), HOME) is None

    def test_whom_slack_does_not_know_is_nobody(self) -> None:
        assert email_of(Answer(body={"ok": False, "error": "user_not_found"})) is None

    def test_cannot_be_told_apart_while_slack_is_down(self) -> None:
        with pytest.raises(NotificationFailed):
            email_of(Answer(503, b""))

    def test_is_told_in_private(self) -> None:
        with serving(Answer(body={"ok": True, "message_ts": "1.2"})) as server:
            slack(server.url).whisper("C1", "U1", "Lee <took> it", under="1.1")
        (request,) = server.requests
        arguments = sent(request)
        assert request.path == "/api/chat.postEphemeral"
        assert (arguments["user"], arguments["thread_ts"]) == ("U1", "1.1")
        assert arguments["text"] == "Lee &lt;took&gt; it"


class TestFailure:
    @pytest.mark.parametrize("error", ["channel_not_found", "not_in_channel", "invalid_auth", "is_archived"])
    def test_that_stays_is_permanent(self, error: str) -> None:
        refusal = Answer(body={"ok": False, "error": error})
        with serving(refusal) as server, pytest.raises(NotificationFailed, match=error) as raised:
            slack(server.url).post("C1", NOTICE)
        assert raised.value.permanent

    @pytest.mark.parametrize(
        "answer",
        [
            Answer(body={"ok": False, "error": "ratelimited"}),
            Answer(429, {"ok": False, "error": "ratelimited"}),
            Answer(503, b"<html>"),
            Answer(500, {"ok": False, "error": "internal_error"}),
            Answer(hang_up=True),
        ],
    )
    def test_that_passes_is_not(self, answer: Answer) -> None:
        with serving(answer) as server, pytest.raises(NotificationFailed) as raised:
            slack(server.url).post("C1", NOTICE)
        assert not raised.value.permanent

    def test_to_reach_it_is_not(self) -> None:
        with pytest.raises(NotificationFailed) as raised:
            slack("http://127.0.0.1:9").post("C1", NOTICE)
        assert not raised.value.permanent


class TestBlocks:
    def test_show_headline_packet_due_time_and_the_way_to_the_thread(self) -> None:
        assert blocks(NOTICE) == [
            {"type": "header", "text": {"type": "plain_text", "text": "A customer needs a person"}},
            {"type": "section", "text": {"type": "mrkdwn", "text": "*Maria* · Front desk"}},
            {
                "type": "section",
                "fields": [
                    {"type": "mrkdwn", "text": "*Why*\nasked for a person"},
                    {"type": "mrkdwn", "text": "*Customer goal*\nsee &lt;Dr. Ruiz&gt; &amp; pay"},
                ],
            },
            {
                "type": "context",
                "elements": [{"type": "mrkdwn", "text": "Due *Mon 23 Nov, 11:30 (Europe/Madrid)*"}],
            },
            {
                "type": "actions",
                "elements": [
                    {
                        "type": "button",
                        "action_id": "open",
                        "text": {"type": "plain_text", "text": "Open"},
                        "url": "https://inbox.example/threads/t-1",
                    }
                ],
            },
        ]

    def test_mention_nobody_on_a_customers_behalf(self) -> None:
        attack = replace(NOTICE, thread_name="<!channel>", lines=(("Why", "<@U1> <https://evil|bank>"),))
        assert "<" not in json.dumps(blocks(attack))

    def test_stay_inside_slacks_limits(self) -> None:
        long = replace(NOTICE, headline="h" * 500, lines=tuple((f"n{n}", "&" * 5000) for n in range(12)))
        laid_out = blocks(long)
        assert len(laid_out) <= 50
        assert len(laid_out[0]["text"]["text"]) <= 150
        fields = [field for block in laid_out for field in block.get("fields", [])]
        assert all(len(field["text"]) <= 2000 for field in fields)
        assert all(not field["text"].rstrip("…").endswith(("&", "&a", "&am", "&amp")) for field in fields)

    def test_offer_to_take_over_what_waits(self) -> None:
        waiting = replace(NOTICE, waiting=True, thread_id="t-1")
        take, leads, hour, opening = blocks(waiting)[-1]["elements"]
        assert (take["action_id"], take["value"]) == ("take_over", "t-1 esc-1")
        assert leads["url"] == NOTICE.link
        assert (hour["action_id"], hour["value"]) == ("snooze_hour", "t-1 esc-1")
        assert opening["action_id"] == "snooze_opening"

    def test_offer_no_snooze_of_what_is_overdue(self) -> None:
        late = replace(NOTICE, waiting=True, overdue=True, thread_id="t-1")
        assert [each["action_id"] for each in blocks(late)[-1]["elements"]] == ["take_over", "open"]

    def test_mark_what_is_overdue_also_once_it_is_taken(self) -> None:
        late = replace(NOTICE, overdue=True)
        assert "*Overdue* since *Mon 23 Nov, 11:30" in json.dumps(blocks(late))
        taken = json.dumps(blocks(replace(late, taken_by="Dana")))
        assert "the promise of *Mon 23 Nov, 11:30 (Europe/Madrid)* was missed" in taken

    def test_say_who_took_it(self) -> None:
        assert "Taken over by *Dana*" in json.dumps(blocks(replace(NOTICE, taken_by="Dana")))
