"""A message's name and rank decide that it exists once, in its place, and only ever gets further."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.domain.message import Delivery, inbound_message_id, is_outbound_id, outbound_message_id
from tests.fakes.cast import from_maria, to_maria
from tests.fakes.clock import MONDAY_10

INSTANTS = st.datetimes(datetime(2001, 9, 10), datetime(2200, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001


class TestInboundMessageId:
    def test_is_the_same_for_every_copy_of_a_wamid(self) -> None:
        assert inbound_message_id("wamid.1", MONDAY_10) == inbound_message_id("wamid.1", MONDAY_10)

    def test_is_the_same_in_whatever_zone_the_time_is_written(self) -> None:
        madrid = MONDAY_10.astimezone(timezone(timedelta(hours=1)))
        assert inbound_message_id("wamid.1", madrid) == inbound_message_id("wamid.1", MONDAY_10)

    def test_differs_for_two_messages_of_the_same_second(self) -> None:
        assert inbound_message_id("wamid.1", MONDAY_10) != inbound_message_id("wamid.2", MONDAY_10)

    def test_names_the_milliseconds_then_the_direction_then_a_digest(self) -> None:
        milliseconds, rest = inbound_message_id("wamid.1", MONDAY_10).split("-")
        assert int(milliseconds) == MONDAY_10.timestamp() * 1000
        assert rest[0] == "i"
        assert len(rest[1:]) == 16

    def test_hides_the_wamid_which_holds_the_phone_number(self) -> None:
        assert "34600111222" not in inbound_message_id("wamid.34600111222", MONDAY_10)

    @given(INSTANTS, INSTANTS)
    def test_sorts_as_text_the_way_the_times_sort(self, one: datetime, other: datetime) -> None:
        earlier, later = sorted((one, other))
        if later - earlier >= timedelta(milliseconds=1):
            assert inbound_message_id("wamid.1", earlier) < outbound_message_id("seed", later)


class TestOutboundMessageId:
    def test_is_told_from_an_inbound_one_by_the_id_alone(self) -> None:
        assert is_outbound_id(outbound_message_id("seed", MONDAY_10))
        assert not is_outbound_id(inbound_message_id("wamid.1", MONDAY_10))

    def test_is_the_same_for_the_same_cause(self) -> None:
        assert outbound_message_id("thread/1/1", MONDAY_10) == outbound_message_id("thread/1/1", MONDAY_10)


class TestDelivery:
    def test_climbs_from_pending_to_played(self) -> None:
        steps = [
            Delivery.PENDING,
            Delivery.SENDING,
            Delivery.UNKNOWN,
            Delivery.SENT,
            Delivery.FAILED,
            Delivery.DELIVERED,
            Delivery.READ,
            Delivery.PLAYED,
        ]
        assert sorted(Delivery, key=lambda delivery: delivery.rank) == steps

    def test_gives_every_step_a_rank_of_its_own(self) -> None:
        assert len({delivery.rank for delivery in Delivery}) == len(Delivery)

    @pytest.mark.parametrize("proof", [Delivery.DELIVERED, Delivery.READ, Delivery.PLAYED])
    def test_ranks_a_proof_of_arrival_above_a_failure(self, proof: Delivery) -> None:
        assert proof.rank > Delivery.FAILED.rank > Delivery.SENT.rank


class TestOrder:
    def test_goes_by_whatsapps_time_before_our_own(self) -> None:
        first = from_maria(wamid="a", at=MONDAY_10, received_at=MONDAY_10 + timedelta(seconds=9))
        second = from_maria(wamid="b", at=MONDAY_10 + timedelta(seconds=1), received_at=MONDAY_10)
        assert sorted([second, first], key=lambda message: message.order) == [first, second]

    def test_goes_by_arrival_inside_one_second(self) -> None:
        first = from_maria(wamid="a", received_at=MONDAY_10 + timedelta(milliseconds=100))
        second = from_maria(wamid="b", received_at=MONDAY_10 + timedelta(milliseconds=200))
        assert sorted([second, first], key=lambda message: message.order) == [first, second]

    def test_puts_what_a_customer_wrote_just_after_us_behind_our_message(self) -> None:
        """WhatsApp says 10:00:00 of what was written at 10:00:00.9; ours was committed at 10:00:00.5."""
        ours = to_maria("Hi", at=MONDAY_10 + timedelta(milliseconds=500))
        theirs = from_maria(wamid="a", at=MONDAY_10, received_at=MONDAY_10 + timedelta(milliseconds=950))
        assert sorted([theirs, ours], key=lambda message: message.order) == [ours, theirs]

    def test_keeps_what_arrives_late_where_it_was_written(self) -> None:
        ours = to_maria("Hi", at=MONDAY_10 + timedelta(seconds=2))
        late = from_maria(wamid="a", at=MONDAY_10, received_at=MONDAY_10 + timedelta(hours=1))
        assert sorted([ours, late], key=lambda message: message.order) == [late, ours]


class TestReadable:
    @pytest.mark.parametrize(
        ("text", "readable"), [("Hello", True), ("", False), (" \n", False), ("👍", True)]
    )
    def test_asks_for_words_of_the_customers_own(self, text: str, readable: bool) -> None:
        assert from_maria(text).readable is readable
