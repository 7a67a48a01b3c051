"""Other systems hear of what they asked for, once, and are tried for as long as they may need."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest

from chalicelib.domain.facts import FactName, Happened
from chalicelib.domain.webhook import Webhook, call_for, call_id_of
from chalicelib.use_cases.call_webhook import WAITS, CallLater, call_webhook
from chalicelib.use_cases.offer_to_webhooks import offer_to_webhooks
from chalicelib.use_cases.webhook_ports import CallFailed
from tests.fakes.clock import MONDAY_10
from tests.fakes.playbooks import PlaybooksFake
from tests.fakes.webhooks import WebhookCallerFake, WebhookCallsFake
from tests.journeys.clinic import a_playbook

DIARY = Webhook(id="diary", url="https://diary.example/in", facts=(FactName.CASE_RESOLVED,))
LEDGER = Webhook(id="ledger", url="https://ledger.example/in")
FACT = Happened(
    FactName.CASE_RESOLVED, "t1", MONDAY_10, "c1", detail={"queue": "front-desk", "by": "ai", "intent": None}
)


@pytest.fixture
def playbooks() -> PlaybooksFake:
    return PlaybooksFake(a_playbook(webhooks=(DIARY, LEDGER)))


class TestOffer:
    @pytest.mark.parametrize(
        ("name", "whom"),
        [(FactName.CASE_RESOLVED, ("diary", "ledger")), (FactName.CASE_OPENED, ("ledger",))],
    )
    def test_goes_to_those_who_want_to_hear(
        self, playbooks: PlaybooksFake, name: FactName, whom: tuple[str, ...]
    ) -> None:
        calls = WebhookCallsFake()
        assert offer_to_webhooks(replace(FACT, name=name), playbooks=playbooks, calls=calls) == whom
        assert tuple(call.webhook_id for call in calls.calls) == whom

    def test_goes_to_nobody_where_nobody_is_named(self) -> None:
        calls = WebhookCallsFake()
        assert offer_to_webhooks(FACT, playbooks=PlaybooksFake(a_playbook()), calls=calls) == ()
        assert calls.calls == []


class TestCall:
    def test_carries_type_time_and_ids(self) -> None:
        assert json.loads(call_for(DIARY, FACT).body) == {
            "type": "case.resolved",
            "timestamp": "2026-11-23T10:00:00+00:00",
            "data": {
                "thread_id": "t1",
                "case_id": "c1",
                "queue": "front-desk",
                "by": "ai",
                "intent": None,
                "at": "2026-11-23T10:00:00+00:00",
            },
        }

    def test_of_one_fact_has_one_id_however_often_it_comes(self) -> None:
        assert call_id_of(FACT) == call_id_of(replace(FACT, detail=dict(reversed(FACT.detail.items()))))

    @pytest.mark.parametrize(
        "other",
        [
            replace(FACT, name=FactName.CASE_REOPENED),
            replace(FACT, thread_id="t2"),
            replace(FACT, case_id="c2"),
            replace(FACT, at=MONDAY_10 + timedelta(seconds=1)),
            replace(FACT, detail={**FACT.detail, "by": "p-dana"}),
        ],
    )
    def test_of_another_fact_has_another_id(self, other: Happened) -> None:
        assert call_id_of(other) != call_id_of(FACT)

    def test_is_made(self, playbooks: PlaybooksFake) -> None:
        caller, call = WebhookCallerFake(), call_for(DIARY, FACT)
        assert call_webhook(call, tries=1, playbooks=playbooks, caller=caller) == "called"
        assert caller.made == [("https://diary.example/in", call)]

    def test_goes_to_the_address_that_the_playbook_says_now(self, playbooks: PlaybooksFake) -> None:
        moved = DIARY.model_copy(update={"url": "https://new.example/in"})
        playbooks.publish(a_playbook(webhooks=(moved,)), by="ada", at=MONDAY_10)
        caller = WebhookCallerFake()
        call_webhook(call_for(DIARY, FACT), tries=1, playbooks=playbooks, caller=caller)
        assert [url for url, _ in caller.made] == ["https://new.example/in"]

    def test_is_dropped_once_the_playbook_names_the_webhook_no_more(self, playbooks: PlaybooksFake) -> None:
        playbooks.publish(a_playbook(), by="ada", at=MONDAY_10)
        caller = WebhookCallerFake()
        assert call_webhook(call_for(DIARY, FACT), tries=1, playbooks=playbooks, caller=caller) == "dropped"
        assert caller.made == []

    def test_that_is_refused_for_good_is_not_repeated(self, playbooks: PlaybooksFake) -> None:
        caller = WebhookCallerFake()
        caller.fail(CallFailed("http_410", for_good=True))
        assert call_webhook(call_for(DIARY, FACT), tries=1, playbooks=playbooks, caller=caller) == "refused"

    @pytest.mark.parametrize(("tries", "after"), [*enumerate(WAITS, 1), (9, WAITS[-1]), (99, WAITS[-1])])
    def test_that_fails_is_made_again_later_and_later(
        self, playbooks: PlaybooksFake, tries: int, after: float
    ) -> None:
        caller = WebhookCallerFake()
        caller.fail(CallFailed("http_500"))
        with pytest.raises(CallLater) as later:
            call_webhook(call_for(DIARY, FACT), tries=tries, playbooks=playbooks, caller=caller)
        assert (later.value.after, later.value.why) == (after, "http_500")

    def test_waits_longer_each_time_and_over_a_day_in_all(self) -> None:
        assert all(one <= other for one, other in pairwise(WAITS))
        assert sum(WAITS) > timedelta(days=1).total_seconds()
        assert max(WAITS) <= timedelta(hours=12).total_seconds(), "SQS hides nothing longer"
