"""The product's own doors: what Lambda hands in, and what each door answers; the world stands behind them."""

from __future__ import annotations

import base64
import json
import traceback
from collections import Counter
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from chalicelib import wiring
from chalicelib.adapters.event_bus import entry_of
from chalicelib.adapters.in_memory.erasure import (
    InMemoryCustomerFiles,
    InMemoryCustomerRecords,
    InMemoryErasures,
)
from chalicelib.adapters.in_memory.facts_ledger import InMemoryFactsLedger
from chalicelib.adapters.in_memory.reviews import InMemoryReviews
from chalicelib.adapters.in_memory.rollouts import InMemoryRollouts
from chalicelib.domain.case import Status
from chalicelib.domain.escalation import Evidence, Trigger
from chalicelib.entrypoints import answer_customer, deliver_message, fetch_media, notify, sweep, webhook
from chalicelib.entrypoints.logs import Failed
from chalicelib.use_cases.channel_ports import MediaNotThere
from chalicelib.use_cases.fetch_media import AGAIN_AFTER
from chalicelib.use_cases.playbook_ports import NoPlaybook
from chalicelib.use_cases.send_ports import DeliveryFailed
from tests.fakes.cast import OTTO
from tests.fakes.channel import BUSY
from tests.fakes.media import OGG
from tests.fakes.model import a_proposal, model_down
from tests.fakes.parked_bodies import ParkedBodiesFake
from tests.fakes.sign_in import IdentityProviderFake
from tests.journeys.world import APP_SECRET, INBOX, TRIES, World, signed

OLD_SECRET = "the-secret-before"
VERIFY_TOKEN = "a-verify-token"


@dataclass
class SecretsFake:
    """What SSM would give; two app secrets, because one is being changed."""

    def whatsapp_app_secrets(self) -> tuple[str, ...]:
        return (APP_SECRET, OLD_SECRET)

    def whatsapp_verify_token(self) -> str:
        return VERIFY_TOKEN

    def link_keys(self) -> tuple[str, ...]:
        return ()


@pytest.fixture(autouse=True)
def _wired(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """The doors lead to the world's own ports."""
    ports: dict[str, Any] = {
        "threads": world.threads,
        "lists": world.lists,
        "reviews": InMemoryReviews(),
        "facts_ledger": InMemoryFactsLedger(),
        "rollouts": InMemoryRollouts(world.playbooks),
        "outbox": world.outbox,
        "erasures": InMemoryErasures(),
        "event_bus": world.bus,
        "customer_records": InMemoryCustomerRecords(world.threads, world.customers, world.log),
        "customer_files": InMemoryCustomerFiles(world.store),
        "customers": world.customers,
        "wakeups": world.wakeups,
        "notices": world.notices,
        "parked_bodies": ParkedBodiesFake(),
        "playbooks": world.playbooks,
        "language_model": world.model,
        "channel": world.channel,
        "meanings": world.meanings,
        "toolboxes": world.toolboxes,
        "pictures": world.store,
        "media_source": world.source,
        "media_store": world.store,
        "transcriber": world.transcriber,
        "document_reader": world.reader,
        "notification_log": world.log,
        "chat": world.slack,
        "mail": world.mail,
        "slack_threads": world.slack_threads,
        "crowds": world.crowds,
        "colleagues": world.colleagues,
        "push": world.push,
        "clock": world.clock,
        "secrets": SecretsFake(),
        "identity_provider": IdentityProviderFake({"otto": OTTO}, INBOX),
    }
    for name, port in ports.items():
        monkeypatch.setattr(wiring, name, lambda *_, port=port: port)


def request(
    body: bytes, signature: str | None = "", *, method: str = "POST", query: str = ""
) -> dict[str, Any]:
    """What a Function URL hands to Lambda (payload 2.0)."""
    given_ = signed(body) if signature == "" else signature
    return {
        "version": "2.0",
        "rawQueryString": query,
        "headers": {"content-type": "application/json"} | ({"x-hub-signature-256": given_} if given_ else {}),
        "requestContext": {"http": {"method": method, "path": "/"}},
        "body": base64.b64encode(body).decode(),
        "isBase64Encoded": True,
    }


def wake_ups(*bodies: dict[str, str], receives: int = 1) -> dict[str, Any]:
    """What SQS hands to Lambda."""
    return {
        "Records": [
            {
                "messageId": f"record-{number}",
                "receiptHandle": f"receipt-{number}",
                "body": json.dumps(body),
                "attributes": {"ApproximateReceiveCount": str(receives)},
                "eventSourceARN": "arn:aws:sqs:eu-west-1:123456789012:answers.fifo",
            }
            for number, body in enumerate(bodies)
        ]
    }


def a_question(world: World) -> bytes:
    """Maria's question as WhatsApp posts it."""
    return world.maria.body({"type": "text", "text": {"body": "When do you open?"}})


NOTHING_FAILED = {"batchItemFailures": []}


class TestTheWebhook:
    def test_stores_what_is_signed_and_says_ok(self, world: World) -> None:
        assert webhook.handle(request(a_question(world)))["statusCode"] == 200
        assert [message.text for message in world.messages] == ["When do you open?"]

    def test_reads_a_body_that_comes_as_text(self, world: World) -> None:
        body = a_question(world)
        event = request(body) | {"body": body.decode(), "isBase64Encoded": False}
        assert webhook.handle(event)["statusCode"] == 200

    def test_takes_both_secrets_while_the_secret_is_changed(self, world: World) -> None:
        body = a_question(world)
        assert webhook.handle(request(body, signed(body, OLD_SECRET)))["statusCode"] == 200

    @pytest.mark.parametrize("signature", [None, "sha256=", "sha256=00", "nonsense", "sha256=ñ"])
    def test_refuses_a_wrong_signature_and_changes_nothing(self, world: World, signature: str | None) -> None:
        assert webhook.handle(request(a_question(world), signature))["statusCode"] == 401
        assert (world.threads.heads, world.wakeups.answers) == ({}, [])

    def test_refuses_a_signature_made_over_other_bytes(self, world: World) -> None:
        body = a_question(world)
        spaced = json.dumps(json.loads(body), indent=1).encode()
        assert webhook.handle(request(spaced, signed(body)))["statusCode"] == 401

    @settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(st.binary(max_size=300))
    def test_never_answers_5xx_to_random_bytes(self, body: bytes) -> None:
        assert webhook.handle(request(body))["statusCode"] == 200
        assert webhook.handle(request(body, "sha256=00"))["statusCode"] == 401

    json_values = st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=8),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
        max_leaves=8,
    )

    @settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(st.sampled_from(["messages", "statuses", "contacts", "metadata", "entry"]), json_values)
    def test_never_answers_5xx_to_a_body_with_a_part_of_any_shape(
        self, world: World, part: str, value: Any
    ) -> None:
        document = json.loads(world.maria.body({"type": "text", "text": {"body": "Hello"}}))
        if part == "entry":
            document["entry"] = value
        else:
            document["entry"][0]["changes"][0]["value"][part] = value
        assert webhook.handle(request(json.dumps(document).encode()))["statusCode"] == 200

    @pytest.mark.parametrize("body", ["not base64!", "====", None])
    def test_refuses_a_body_that_is_no_base64(self, body: str | None) -> None:
        assert webhook.handle(request(b"{}") | {"body": body})["statusCode"] == 401

    def test_asks_for_it_again_when_it_could_not_be_stored(
        self, world: World, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        class Down:
            def receive(self, *_: object) -> bool:
                raise OSError("the table is away")

        body = a_question(world)
        monkeypatch.setattr(wiring, "threads", Down)
        assert webhook.handle(request(body))["statusCode"] == 500
        monkeypatch.setattr(wiring, "threads", lambda: world.threads)
        assert webhook.handle(request(body))["statusCode"] == 200
        assert world.head.inbound_count == 1

    def test_writes_no_word_and_no_number_into_its_log(
        self, world: World, capsys: pytest.CaptureFixture[str]
    ) -> None:
        webhook.handle(request(a_question(world)))
        webhook.handle(request(a_question(world), "sha256=00"))
        logged = capsys.readouterr().out
        assert '"event": "webhook.received", "message.stored": 1' in logged
        assert all(secret not in logged for secret in ("open", "Maria", "34600111222", APP_SECRET, "sha256"))

    @pytest.mark.parametrize(
        ("token", "status", "echoed"), [(VERIFY_TOKEN, 200, True), ("wrong", 403, False), ("", 403, False)]
    )
    def test_echoes_metas_challenge_to_who_knows_the_token(
        self, token: str, status: int, echoed: bool
    ) -> None:
        query = urlencode({"hub.mode": "subscribe", "hub.challenge": "1158201444", "hub.verify_token": token})
        answer = webhook.handle(request(b"", None, method="GET", query=query))
        assert (answer["statusCode"], answer["body"] == "1158201444") == (status, echoed)

    @pytest.mark.parametrize("method", ["PUT", "DELETE", "HEAD", ""])
    def test_knows_no_other_method(self, method: str) -> None:
        assert webhook.handle(request(b"{}", method=method))["statusCode"] == 405


class TestTheAiWorker:
    def test_answers_the_thread_that_woke_it(self, world: World) -> None:
        world.model.then(a_proposal("We open at 9."))
        world.maria.writes("When do you open?")
        assert answer_customer.handle(wake_ups({"thread_id": world.maria.thread_id})) == NOTHING_FAILED
        assert len(world.outbound) == 1

    def test_comes_again_in_five_seconds_when_the_model_fails(self, world: World) -> None:
        world.model.then(*model_down().script[:1])
        world.maria.writes("When do you open?")
        assert answer_customer.handle(wake_ups({"thread_id": world.maria.thread_id})) == {
            "batchItemFailures": [{"itemIdentifier": "record-0"}]
        }
        assert world.wakeups.shown_again == [("receipt-0", 5.0)]

    def test_gives_the_case_to_people_at_its_last_try(self, world: World) -> None:
        world.model.then(*model_down().script[:1])
        world.maria.writes("When do you open?")
        event = wake_ups({"thread_id": world.maria.thread_id}, receives=TRIES)
        assert answer_customer.handle(event) == NOTHING_FAILED
        assert world.case.status is Status.WAITING_FOR_HUMAN

    def test_tries_as_often_as_the_stories_here_believe(self) -> None:
        assert answer_customer.TRIES == TRIES

    def test_reports_what_comes_after_a_failure_too_so_that_the_order_is_kept(self, world: World) -> None:
        world.model.then(*model_down().script[:1])
        world.maria.writes("When do you open?")
        body = {"thread_id": world.maria.thread_id}
        failed = answer_customer.handle(wake_ups(body, body))["batchItemFailures"]
        assert failed == [{"itemIdentifier": "record-0"}, {"itemIdentifier": "record-1"}]

    def test_lets_our_own_bugs_out_so_that_the_queue_keeps_the_wake_up(self, world: World) -> None:
        world.maria.writes("When do you open?")
        with pytest.raises(Failed, match=r"^AssertionError$"):
            answer_customer.handle(wake_ups({"thread_id": world.maria.thread_id}))
        assert world.wakeups.shown_again == [("receipt-0", 15.0)]

    def test_lets_no_word_of_a_customer_out_with_a_bug(
        self, world: World, capsys: pytest.CaptureFixture[str]
    ) -> None:
        world.model.then(ValueError("cannot encode “When do you open?”"))
        world.maria.writes("When do you open?")
        with pytest.raises(Failed) as failure:
            answer_customer.handle(wake_ups({"thread_id": world.maria.thread_id}))
        # Lambda logs what an exception says, and what it says of its cause.
        told = "".join(traceback.format_exception(failure.value)) + capsys.readouterr().out
        assert "open?" not in told
        assert '"failure": "ValueError"' in told

    def test_gives_a_case_to_people_when_only_our_own_bugs_answer(self, world: World) -> None:
        world.maria.writes("When do you open?")
        event = wake_ups({"thread_id": world.maria.thread_id}, receives=answer_customer.GIVES_UP_AT)
        assert answer_customer.handle(event) == NOTHING_FAILED
        assert world.case.status is Status.WAITING_FOR_HUMAN
        assert world.escalation.evidence == (Evidence(Trigger.AI_FAILURE, "ai_failure.crashed"),)
        assert world.model.requests == []


class TestTheDeliveryWorker:
    def ids(self, world: World) -> dict[str, str]:
        """A committed answer of the AI."""
        world.model.then(a_proposal("We open at 9."))
        world.maria.writes("When do you open?")
        world.answers()
        return {"thread_id": world.maria.thread_id, "message_id": world.outbound[0].message_id}

    def test_sends_the_message_that_woke_it(self, world: World) -> None:
        assert deliver_message.handle(wake_ups(self.ids(world))) == NOTHING_FAILED
        assert len(world.phone_of("maria")) == 1

    @pytest.mark.parametrize(
        ("failure", "after"), [(BUSY, 2), (DeliveryFailed(131056, "pair rate", permanent=False, growth=4), 1)]
    )
    def test_comes_again_when_whatsapp_is_busy(
        self, world: World, failure: DeliveryFailed, after: float
    ) -> None:
        ids = self.ids(world)
        world.channel.fail(failure)
        assert deliver_message.handle(wake_ups(ids)) == {
            "batchItemFailures": [{"itemIdentifier": "record-0"}]
        }
        assert world.wakeups.shown_again == [("receipt-0", after)]
        assert deliver_message.handle(wake_ups(ids, receives=2)) == NOTHING_FAILED

    def test_writes_no_word_into_its_log(self, world: World, capsys: pytest.CaptureFixture[str]) -> None:
        deliver_message.handle(wake_ups(self.ids(world)))
        logged = capsys.readouterr().out
        assert '"event": "message.sent"' in logged
        assert "open at 9" not in logged


class TestTheFileWorker:
    @staticmethod
    def ids(world: World) -> dict[str, str]:
        """A voice note that was announced."""
        world.maria.sends_file("audio", OGG, "audio/ogg")
        return dict(zip(("thread_id", "message_id"), world.wakeups.fetches[0], strict=True))

    def test_fetches_the_file_that_woke_it_and_wakes_the_ai(self, world: World) -> None:
        world.transcriber.words[OGG] = "When do you open?"
        assert fetch_media.handle(wake_ups(self.ids(world))) == NOTHING_FAILED
        assert world.messages[0].text == "When do you open?"
        assert world.wakeups.answers == [world.maria.thread_id]

    def test_comes_again_when_whatsapp_does_not_hand_it_over(self, world: World) -> None:
        world.source.fail(MediaNotThere("WhatsApp did not hand the file over.", permanent=False))
        ids = self.ids(world)
        assert fetch_media.handle(wake_ups(ids)) == {"batchItemFailures": [{"itemIdentifier": "record-0"}]}
        assert world.wakeups.shown_again == [("receipt-0", AGAIN_AFTER[0])]
        assert fetch_media.handle(wake_ups(ids, receives=2)) == NOTHING_FAILED

    def test_writes_no_word_into_its_log(self, world: World, capsys: pytest.CaptureFixture[str]) -> None:
        world.transcriber.words[OGG] = "My name is Maria"
        fetch_media.handle(wake_ups(self.ids(world)))
        logged = capsys.readouterr().out
        assert '"event": "media.stored"' in logged
        assert "Maria" not in logged


class TestTheOtherDoors:
    def test_lead_one_escalation_all_the_way_to_people(self, world: World) -> None:
        body = world.maria.body({"type": "text", "text": {"body": "human please"}})
        webhook.handle(request(body))
        answer_customer.handle(wake_ups({"thread_id": world.maria.thread_id}))
        world.step("publish_facts")
        thread_id, message_id = world.wakeups.deliveries[0]
        deliver_message.handle(wake_ups({"thread_id": thread_id, "message_id": message_id}))
        for fact in world.bus.facts:
            entry = entry_of(fact, "handoff")
            notify.handle({"detail-type": entry["DetailType"], "detail": json.loads(entry["Detail"])})
        assert len(world.phone_of("maria")) == len(world.slack.posts) == len(world.mail.mails) == 1
        assert world.slack.notices[0].link == f"{INBOX}/threads/{thread_id}"

    def test_sweep_and_say_what_they_found(self, world: World, capsys: pytest.CaptureFixture[str]) -> None:
        world.maria.writes("When do you open?")
        world.clock.tick(minutes=5)
        sweep.handle()
        told = json.loads(capsys.readouterr().out)
        assert told == {"event": "sweep.done", "unanswered": 1, "weeks_closed": 1}  # on a Monday morning

    def test_sweep_on_past_a_step_that_fails_and_fail_at_the_end(
        self, world: World, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def breaks() -> Counter[str]:
            raise ValueError("+34 600 000 000")

        monkeypatch.setattr(sweep, "STEPS", (breaks, *sweep.STEPS))
        world.maria.writes("When do you open?")
        world.clock.tick(minutes=5)
        with pytest.raises(Failed, match="ValueError"):
            sweep.handle()
        said = capsys.readouterr().out
        failed, done = map(json.loads, said.splitlines())
        assert (failed["event"], failed["step"]) == ("sweep.step_failed", "breaks")
        assert done == {"event": "sweep.done", "unanswered": 1, "weeks_closed": 1}
        assert "600 000" not in said

    def test_sweep_in_peace_before_anything_was_published(
        self, world: World, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def unpublished() -> Counter[str]:
            raise NoPlaybook

        monkeypatch.setattr(sweep, "STEPS", (unpublished,))
        sweep.handle()
        assert json.loads(capsys.readouterr().out) == {"event": "sweep.done"}
