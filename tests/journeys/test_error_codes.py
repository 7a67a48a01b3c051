"""Each code of Meta's table, from the refusal to what becomes of the message and who hears of it (Must show 3)."""

from __future__ import annotations

import json

import pytest

from chalicelib.adapters.whatsapp.answer import wamid_of
from chalicelib.adapters.whatsapp.errors import KNOWN
from chalicelib.domain.case import Status
from chalicelib.domain.message import Delivery
from chalicelib.use_cases.deliver_message import RetryLater
from chalicelib.use_cases.send_ports import DeliveryFailed
from tests.fakes.cast import NUMBER
from tests.fakes.model import ModelFake, a_proposal
from tests.journeys.world import World

HELD = [0, 190, 200, 3, 10, 131005, 368, 131031, 33, 133010, 131045, 131037, 131042, 131048]
"""Nothing can be sent until somebody acts: all wait, people are told, one tries now and then."""

SLOWED = {4: 60, 80007: 120, 130429: 2, 429: 10}
"""The number waits so many seconds."""

RETRIED = {
    1: ([5], "once"),
    2: ([5] * 4, ""),
    131000: ([5] * 2, "Meta says: try again, one to three times"),
    131016: ([5] * 4, ""),
    131053: ([10], "once, then the file is to blame"),
    131056: ([1, 4, 16, 64, 256], "this customer only"),
    131057: ([60] * 4, "an upgrade takes about a minute"),
    133004: ([5] * 4, ""),
    132069: ([600] * 4, "a Flow is throttled"),
    133015: ([300] * 4, ""),
    133016: ([3600] * 4, ""),
}
"""Seconds between the tries, after which the message has failed."""

FINAL = [
    *(100, 131008, 131009, 131051, 135000, 131021, 131026, 131030, 130497, 130403, 130472),
    *(131047, 131049, 131050, 131052, 131062, 131063, 131064, 137000),
    *(132000, 132001, 132005, 132007, 132012, 132015, 132016, 132018, 132068),
    *(133000, 133005, 133006, 133008, 133009),
]
"""Trying again cannot help."""


def refusal_of(code: int) -> DeliveryFailed:
    """What the adapter makes of WhatsApp's own answer."""
    body = {"error": {"message": f"(#{code}) words that change", "code": code, "error_subcode": 1}}
    with pytest.raises(DeliveryFailed) as raised:
        wamid_of(400, json.dumps(body).encode())
    return raised.value


def answered(*failures: DeliveryFailed) -> World:
    """The AI's answer is committed, and WhatsApp will refuse it so."""
    world = World(model=ModelFake(a_proposal("We open at 9.")))
    world.maria.writes("When do you open?")
    world.answers()
    world.channel.fail(*failures)
    return world


def shown(world: World) -> str:
    """What a person reads at the message."""
    error = world.outbound[0].error or {}
    assert error["code"] is not None
    return f"{error['title']}: {error['what_to_do']}"


class TestACodeThatStopsTheNumber:
    @pytest.mark.parametrize("code", HELD)
    def test_holds_the_outbox_alerts_people_and_burns_nothing(self, code: int) -> None:
        world = answered(refusal_of(code))
        world.settle()
        (answer,) = world.outbound
        assert (answer.delivery, answer.attempts) == (Delivery.PENDING, 0)
        assert world.outbox.held[NUMBER].code == code
        assert len(shown(world)) > 30
        (notice,) = [notice for notice in world.slack.notices if notice.stage == "outbox.held"]
        assert dict(notice.lines)["What to do"] == world.outbox.held[NUMBER].what_to_do
        assert [notice.stage for _, notice in world.mail.mails] == ["outbox.held"]
        assert world.case.status is Status.WITH_AI

    @pytest.mark.parametrize("code", HELD)
    def test_loses_nothing_when_it_is_over(self, code: int) -> None:
        world = answered(refusal_of(code))
        world.later(minutes=7)
        assert (world.outbound[0].delivery, len(world.channel.sent)) == (Delivery.DELIVERED, 1)
        assert [notice.headline for notice in world.slack.notices][-1] == "Messages go out again"


class TestACodeThatSlowsTheNumber:
    @pytest.mark.parametrize(("code", "seconds"), SLOWED.items())
    def test_makes_all_wait_so_long_and_alerts_nobody(self, code: int, seconds: float) -> None:
        world = answered(refusal_of(code))
        refused_at = world.clock.now()
        with pytest.raises(RetryLater):
            world.delivers(world.outbound[0].message_id)
        assert (world.outbox.held[NUMBER].probe_at - refused_at).total_seconds() == seconds
        assert len(shown(world)) > 30
        world.later(minutes=4)
        assert (world.outbound[0].delivery, world.outbound[0].attempts) == (Delivery.DELIVERED, 1)
        assert world.slack.notices == []


class TestACodeThatPasses:
    @pytest.mark.parametrize(("code", "waits"), [(code, waits) for code, (waits, _) in RETRIED.items()])
    def test_is_tried_again_after_its_own_time_and_then_is_for_people(
        self, code: int, waits: list[float]
    ) -> None:
        world = answered(*[refusal_of(code)] * (len(waits) + 1))
        told = []
        for _ in waits:
            with pytest.raises(RetryLater) as retry:
                world.delivers(world.outbound[0].message_id)
            told.append(retry.value.after)
        assert told == waits
        assert world.delivers(world.outbound[0].message_id) is Delivery.FAILED
        assert len(shown(world)) > 30
        world.settle()
        assert world.case.status is Status.WAITING_FOR_HUMAN
        assert world.outbox.held == {}

    @pytest.mark.parametrize("code", RETRIED)
    def test_that_comes_after_the_send_is_repeated_once(self, code: int) -> None:
        world = answered()
        world.reports = ()
        world.settle()
        world.post(world.status(world.channel.sent[0], "failed", errors=[{"code": code}]))
        world.settle()
        assert (world.outbound[0].repeats, len(world.channel.sent)) == (1, 2)


class TestACodeThatStays:
    @pytest.mark.parametrize("code", FINAL)
    def test_is_never_tried_again_and_gives_the_case_to_people(self, code: int) -> None:
        world = answered(refusal_of(code))
        world.settle()
        assert world.outbound[0].delivery is Delivery.FAILED
        assert len(shown(world)) > 30
        assert world.case.status is Status.WAITING_FOR_HUMAN
        assert world.escalation.evidence[0].rule == f"ai_failure.undelivered.{code}"
        assert "message.failed" in world.bus.names
        assert world.outbox.held == {}

    def test_is_what_a_code_counts_as_that_meta_has_added_since(self) -> None:
        world = answered(refusal_of(139999))
        world.settle()
        assert world.outbound[0].delivery is Delivery.FAILED
        assert "139999" in shown(world)


class TestTheTable:
    def test_has_a_row_above_for_every_code(self) -> None:
        permissions, registration = set(range(201, 300)), set(range(133000, 133017))
        assert set(KNOWN) - permissions - registration == ({*HELD, *SLOWED, *RETRIED, *FINAL} - registration)
