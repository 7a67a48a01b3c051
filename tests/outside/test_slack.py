from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from chalicelib.adapters.slack import wire
from infra.local.slack.workspace import user_by_email
from tests.outside.outside import Outside, served
from tests.outside.receiver import Receiver

Connect = Callable[..., WebClient]


@pytest.fixture
def connect(outside: Outside) -> Connect:
    return lambda token="xoxb-1": WebClient(token=token, base_url=f"{outside.url}/slack/api/")


LEE = str((user_by_email("lee@example.test") or {})["id"])


def section(text: str) -> dict[str, Any]:
    return {"type": "section", "text": {"type": "mrkdwn", "text": text}}


def error_of(call: Callable[[], Any]) -> str:
    with pytest.raises(SlackApiError) as caught:
        call()
    return str(caught.value.response["error"])


class TestSlackWithItsOwnClient:
    def test_posts_and_updates(self, outside: Outside, connect: Connect) -> None:
        slack = connect()
        posted = slack.chat_postMessage(channel="#handoff", text="new", blocks=[section("*New* case")])
        slack.chat_update(channel=posted["channel"], ts=posted["ts"], text="taken")
        captured = outside.http.get("/slack/api/_captured").json()["messages"]
        assert [(each["channel_name"], each["text"], each["updated"]) for each in captured] == [
            ("handoff", "taken", True)
        ]
        assert captured[0]["updates"][0]["text"] == "new"

    def test_knows_who_it_is_and_who_others_are(self, connect: Connect) -> None:
        slack = connect()
        assert slack.auth_test()["ok"] is True
        assert slack.users_lookupByEmail(email="dana@example.com")["user"]["name"] == "dana"
        assert "handoff" in [channel["name"] for channel in slack.conversations_list()["channels"]]

    def test_refuses_what_slack_refuses(self, connect: Connect) -> None:
        slack = connect()
        posted = slack.chat_postMessage(channel="#handoff", text="x")
        assert error_of(lambda: connect("xoxp-2").auth_test()) == "invalid_auth"
        assert error_of(lambda: connect("").auth_test()) == "not_authed"
        assert error_of(lambda: slack.chat_postMessage(channel="#nowhere", text="x")) == "channel_not_found"
        with pytest.warns(UserWarning, match="`text`"):
            assert error_of(lambda: slack.chat_postMessage(channel="#handoff", text="")) == "no_text"
        assert error_of(lambda: slack.chat_update(channel="#handoff", ts=posted["ts"], text="x")) == (
            "channel_not_found"
        )
        assert error_of(lambda: slack.chat_update(channel=posted["channel"], ts="1.1", text="x")) == (
            "message_not_found"
        )

    @pytest.mark.parametrize(
        ("blocks", "pointer"),
        [
            ([section("x")] * 51, "/blocks"),
            ([section("x" * 3001)], "/blocks/0/text/text"),
            ([{"type": "header", "text": {"type": "plain_text", "text": "x" * 151}}], "/blocks/0/text/text"),
            ([{"type": "header", "text": {"type": "mrkdwn", "text": "x"}}], "/blocks/0/text/type"),
            ([{"type": "carousel"}], "/blocks/0"),
            ([{"type": "actions", "elements": []}], "/blocks/0/elements"),
        ],
    )
    def test_points_at_the_block_that_is_wrong(
        self, connect: Connect, blocks: list[dict[str, Any]], pointer: str
    ) -> None:
        with pytest.raises(SlackApiError) as caught:
            connect().chat_postMessage(channel="#handoff", text="x", blocks=blocks)
        answer = caught.value.response
        assert answer["error"] == "invalid_blocks"
        assert f"[json-pointer:{pointer}]" in answer["response_metadata"]["messages"][0]

    def test_tells_who_somebody_is_and_whispers(self, outside: Outside, connect: Connect) -> None:
        slack = connect()
        dana = slack.users_lookupByEmail(email="dana@example.test")["user"]
        assert slack.users_info(user=dana["id"])["user"]["profile"]["email"] == "dana@example.test"
        assert error_of(lambda: slack.users_info(user="U0")) == "user_not_found"
        slack.chat_postEphemeral(channel="#handoff", user=dana["id"], text="Lee took this over")
        assert error_of(lambda: slack.chat_postEphemeral(channel="#handoff", user="U0", text="x")) == (
            "user_not_in_channel"
        )
        seen = {name: outside.http.get("/slack", params={"as": name}).text for name in (dana["id"], LEE)}
        assert "Lee took this over" in seen[dana["id"]]
        assert "Lee took this over" not in seen[LEE]

    def test_can_be_rate_limited(self, outside: Outside, connect: Connect) -> None:
        outside.fault("rate_limited", seconds=7, at="/slack/api/_faults")
        with pytest.raises(SlackApiError) as caught:
            connect().chat_postMessage(channel="#handoff", text="x")
        assert (caught.value.response.status_code, caught.value.response.headers["Retry-After"]) == (429, "7")

    def test_shows_its_page(self, outside: Outside, connect: Connect) -> None:
        link = "<http://127.0.0.1:1/threads/1?a=1&b=2|Open &amp; read>"
        connect().chat_postMessage(channel="#handoff", text="x", blocks=[section(f"*Case* <script> {link}")])
        page = outside.http.get("/slack").text
        assert "<strong>Case</strong> &lt;script&gt;" in page
        assert (
            '<a href="http://127.0.0.1:1/threads/1?a=1&amp;b=2" rel="noreferrer noopener">Open &amp; read</a>'
            in page
        )


TAKE = {
    "type": "button",
    "action_id": "take_over",
    "value": "t-1 e-1",
    "text": {"type": "plain_text", "text": "Take"},
}


class TestSlacksPage:
    """What people do there reaches the app signed, as Slack brings it."""

    @pytest.fixture
    def outside(self, tmp_path: Path, receiver: Receiver) -> Iterator[Outside]:
        app = receiver.url.removesuffix("/webhook")
        with served(tmp_path, slack_app_url=app, slack_signing_secret="shared") as running:
            yield running

    def test_has_buttons_that_work(self, outside: Outside, connect: Connect, receiver: Receiver) -> None:
        blocks = [section("x"), {"type": "actions", "elements": [TAKE]}]
        posted = connect().chat_postMessage(channel="#handoff", text="x", blocks=blocks)
        pressed = {"user": LEE, "channel": posted["channel"], "ts": posted["ts"], "action_id": "take_over"}
        assert 'action="/slack/press"' in outside.http.get("/slack").text
        assert outside.http.post("/slack/press", data=pressed).status_code == 303
        press = wire.press_of(verified(receiver))
        assert press
        assert (press.user, press.channel, press.thread_id, press.escalation_id) == (
            LEE,
            posted["channel"],
            "t-1",
            "e-1",
        )

    def test_takes_replies_in_a_thread(self, outside: Outside, connect: Connect, receiver: Receiver) -> None:
        posted = connect().chat_postMessage(channel="#handoff", text="x")
        form = {"user": LEE, "channel": posted["channel"], "thread_ts": posted["ts"], "text": "a <b> & c"}
        assert outside.http.post("/slack/replies", data=form).status_code == 303
        reply = wire.reply_of(verified(receiver))
        assert reply
        assert (reply.user, reply.under, reply.text) == (LEE, posted["ts"], "a <b> & c")
        assert "a &lt;b&gt; &amp; c" in outside.http.get("/slack").text

    def test_has_no_button_that_nobody_posted(self, outside: Outside, receiver: Receiver) -> None:
        pressed = {"user": LEE, "channel": "C1", "ts": "1.1", "action_id": "take_over"}
        assert outside.http.post("/slack/press", data=pressed).status_code == 404
        assert receiver.posts == []


def verified(receiver: Receiver) -> bytes:
    """The one body that came, once the product would let it in."""
    ((headers, body),) = receiver.posts
    assert wire.verify_signature(body, headers, ("shared",), now=datetime.now(UTC))
    return body
