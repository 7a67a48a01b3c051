"""What Slack posts to us: who is let in, and what is read of it."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlencode

import pytest

from chalicelib.adapters.slack import wire
from chalicelib.use_cases.slack_ports import ButtonPress, Pressed, ThreadReply

# The example of docs.slack.dev, "Verifying requests from Slack".
SECRET = "8f742231b10e8888abcd99yyyzzz85a5"
TIMESTAMP = "1531420618"
BODY = (
    b"token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V"
    b"&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text="
    b"&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN"
    b"&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c"
)
SIGNATURE = "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503"
SENT_AT = datetime.fromtimestamp(int(TIMESTAMP), UTC)
REPLY = {
    "type": "message",
    "channel": "C1",
    "user": "U1",
    "text": "a &amp; b",
    "ts": "1795428000.5",
    "thread_ts": "9.1",
}


def verified(
    body: bytes = BODY, secrets: tuple[str, ...] = (SECRET,), late: float = 0, **headers: str
) -> bool:
    given = {"x-slack-request-timestamp": TIMESTAMP, "x-slack-signature": SIGNATURE} | {
        name.replace("_", "-"): value for name, value in headers.items()
    }
    return wire.verify_signature(body, given, secrets, now=SENT_AT + timedelta(seconds=late))


def pressed(**changes: Any) -> bytes:
    payload: dict[str, Any] = {
        "type": "block_actions",
        "user": {"id": "U1"},
        "channel": {"id": "C1"},
        "message": {"ts": "1.1"},
        "actions": [{"action_id": "take_over", "value": "t-1 esc-1"}],
    }
    return urlencode({"payload": json.dumps(payload | changes)}).encode()


def told(event: object = REPLY, **changes: Any) -> bytes:
    return json.dumps({"type": "event_callback", "event_id": "Ev1", "event": event} | changes).encode()


class TestSignature:
    def test_of_slacks_own_example_is_good(self) -> None:
        assert verified()

    def test_may_be_made_with_either_secret_while_one_is_changed(self) -> None:
        assert verified(secrets=("new", SECRET))

    @pytest.mark.parametrize("late", [-299, 299, 300])
    def test_holds_for_five_minutes(self, late: float) -> None:
        assert verified(late=late)

    @pytest.mark.parametrize("late", [-301, 301, 86400])
    def test_does_not_hold_for_a_replay(self, late: float) -> None:
        assert not verified(late=late)

    @pytest.mark.parametrize(
        "changes",
        [
            {"body": BODY + b"&"},
            {"secrets": ()},
            {"secrets": ("",)},
            {"secrets": ("other",)},
            {"x_slack_signature": ""},
            {"x_slack_signature": "v0=é"},
            {"x_slack_signature": SIGNATURE.removeprefix("v0=")},
            {"x_slack_request_timestamp": ""},
            {"x_slack_request_timestamp": str(int(TIMESTAMP) + 1)},
            {"x_slack_request_timestamp": "١٥٣١٤٢٠٦١٨"},
        ],
    )
    def test_of_anything_else_is_not(self, changes: dict[str, Any]) -> None:
        assert not verified(**changes)

    @pytest.mark.parametrize("timestamp", ["", "now", "nan", "1e400", "-1", "9" * 5000])
    def test_over_a_time_that_is_none_is_not(self, timestamp: str) -> None:
        signed = wire.signature(SECRET, timestamp, BODY)
        assert not verified(x_slack_request_timestamp=timestamp, x_slack_signature=signed)


class TestPress:
    def test_says_who_and_what(self) -> None:
        assert wire.press_of(pressed()) == ButtonPress("U1", "C1", "t-1", "esc-1")

    @pytest.mark.parametrize("pressed_id", list(Pressed))
    def test_says_which_button(self, pressed_id: Pressed) -> None:
        press = wire.press_of(pressed(actions=[{"action_id": pressed_id, "value": "t-1 esc-1"}]))
        assert press
        assert press.what is pressed_id

    def test_in_a_thread_says_in_which(self) -> None:
        press = wire.press_of(pressed(message={"ts": "1.2", "thread_ts": "1.1"}))
        assert press
        assert press.under == "1.1"

    @pytest.mark.parametrize(
        "body",
        [
            b"",
            b"\xff\xfe",
            b"payload=",
            b"payload=[]",
            b"payload=%7B",
            pressed(type="view_submission"),
            pressed(actions=[{"action_id": "open"}]),
            pressed(actions=[{"action_id": "take_over", "value": "t-1"}]),
            pressed(actions="take_over"),
            pressed(user=None),
            pressed(channel={"id": 7}),
        ],
    )
    def test_of_anything_else_is_none(self, body: bytes) -> None:
        assert wire.press_of(body) is None


class TestReply:
    def test_says_who_wrote_what_where_and_when(self) -> None:
        at = datetime.fromtimestamp(1795428000.5, UTC)
        assert wire.reply_of(told()) == ThreadReply("Ev1", "U1", "C1", "9.1", "a & b", at, "1795428000.5")

    @pytest.mark.parametrize(
        ("written", "read"),
        [
            ("see <https://molino.example/a?b=1&amp;c=2>", "see https://molino.example/a?b=1&c=2"),
            ("see <https://molino.example|our page>", "see https://molino.example"),
            ("<mailto:ana@molino.example|ana@molino.example>", "ana@molino.example"),
            ("<tel:+34600|600>", "600"),
            ("<@U1|dana> asks <#C1|desk> and <@U2>", "@dana asks #desk and "),
            ("<!here> hello", " hello"),
            ("5 &lt; 6 &gt; 4", "5 < 6 > 4"),
        ],
    )
    def test_is_read_without_slacks_markup(self, written: str, read: str) -> None:
        assert wire.plain(written) == read

    @pytest.mark.parametrize(
        "event",
        [
            None,
            REPLY | {"bot_id": "B1"},
            REPLY | {"app_id": "A1"},
            REPLY | {"subtype": "message_changed"},
            REPLY | {"subtype": "bot_message"},
            REPLY | {"thread_ts": None},
            REPLY | {"thread_ts": REPLY["ts"]},
            REPLY | {"text": "  "},
            REPLY | {"user": None},
            REPLY | {"ts": "soon"},
            REPLY | {"type": "reaction_added"},
        ],
    )
    def test_is_not_what_an_app_wrote_nor_anything_else(self, event: object) -> None:
        assert wire.reply_of(told(event)) is None

    @pytest.mark.parametrize("body", [b"", b"[]", b"\xff", b"[" * 100_000, told(event_id=7)])
    def test_is_not_read_of_what_is_not_understood(self, body: bytes) -> None:
        assert wire.reply_of(body) is None
        assert wire.challenge_of(body) is None

    def test_may_also_be_shown_in_the_channel(self) -> None:
        assert wire.reply_of(told(REPLY | {"subtype": "thread_broadcast"}))


CHANGED = REPLY | {"text": "a and b", "edited": {"user": "U1", "ts": "1795428060.0"}}


def changed(after: object = CHANGED, before: object = REPLY, **more: Any) -> bytes:
    event = {"type": "message", "subtype": "message_changed", "channel": "C1", "ts": "1795428060.1"}
    return told(event | {"message": after, "previous_message": before} | more)


class TestAmendment:
    def test_says_what_a_reply_says_now_and_since_when(self) -> None:
        amendment = wire.amendment_of(changed())
        assert amendment
        assert (amendment.reply.text, amendment.was) == ("a and b", "a & b")
        assert (amendment.reply.ts, amendment.reply.form_id) == (REPLY["ts"], f"C1/{REPLY['ts']}")
        assert amendment.at == datetime.fromtimestamp(1795428060, UTC)

    def test_says_that_a_reply_was_deleted(self) -> None:
        amendment = wire.amendment_of(
            changed(None, subtype="message_deleted", deleted_ts=REPLY["ts"], ts="1795428061.0")
        )
        assert amendment
        assert (amendment.reply.text, amendment.was) == ("", "a & b")
        assert amendment.at == datetime.fromtimestamp(1795428061, UTC)

    @pytest.mark.parametrize(
        "body",
        [
            told(),
            changed(REPLY),
            changed(CHANGED | {"bot_id": "B1"}),
            changed(CHANGED | {"thread_ts": None}),
            changed(CHANGED | {"user": None}),
            changed(CHANGED, type="reaction_added"),
            changed(CHANGED, channel=None),
            changed(None),
            changed([], []),
            changed(None, None, subtype="message_deleted"),
            changed(None, REPLY | {"bot_id": "B1"}, subtype="message_deleted"),
            b"",
            b"[]",
        ],
    )
    def test_is_not_a_preview_nor_what_an_app_did_nor_anything_else(self, body: bytes) -> None:
        assert wire.amendment_of(body) is None


def test_slacks_question_whether_we_are_there_has_a_challenge() -> None:
    asked = {"type": "url_verification", "challenge": "3eZbrw1a"}
    assert wire.challenge_of(json.dumps(asked).encode()) == "3eZbrw1a"
    assert wire.challenge_of(json.dumps(asked | {"type": "event_callback"}).encode()) is None
