"""The channel's page: leads see what holds messages up, what WhatsApp tells, and what it costs."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from chalicelib.domain.hold import Hold
from chalicelib.domain.inbound import ChannelNotice, Severity
from chalicelib.domain.message import Delivery
from chalicelib.domain.notice import KeptNotice
from tests.fakes.cast import NUMBER
from tests.fakes.clock import MONDAY_10
from tests.journeys.conftest import Inbox
from tests.journeys.world import World


def is_held(world: World, *, stops: bool = True) -> None:
    """Maria's number cannot send."""
    now = world.clock.now()
    what_to_do = "Give a valid system-user token." if stops else ""
    title = "The access token is invalid" if stops else "The number sent too fast"
    world.outbox.hold(
        Hold(NUMBER, 190 if stops else 130429, title, what_to_do, now, now + timedelta(minutes=5), stops)
    )


class TestChannel:
    def test_is_for_leads(self, inbox: Inbox) -> None:
        dana = inbox.of("dana")
        assert (dana.get("/channel").status, dana.get("/channel").has("This page is for leads")) == (
            403,
            True,
        )
        assert "/channel" not in dana.get("/").body
        assert 'href="/channel"' in inbox.of("lee").get("/").body

    def test_with_nothing_to_tell_says_so(self, inbox: Inbox) -> None:
        page = inbox.of("lee").get("/channel")
        assert page.has(
            "Nothing holds messages up.", "No news.", "Nothing was delivered with a price in this month."
        )

    def test_lists_news_with_what_to_do_the_newest_first(self, inbox: Inbox, world: World) -> None:
        for hour, severity, title in ((1, Severity.WARNING, "Quality is low"), (2, Severity.STOPS, "Locked")):
            at = MONDAY_10 + timedelta(hours=hour)
            world.notices.keep(
                ChannelNotice("account_update", severity, title, at, "Open the Manager."), now=at
            )
        page = inbox.of("lee").get("/channel").text
        assert page.index("Stops messages 13:00 Locked Open the Manager.") < page.index(
            "Warning 12:00 Quality is low"
        )

    def test_shows_what_nobody_understood_with_how_often_and_a_sample(
        self, inbox: Inbox, world: World
    ) -> None:
        world.notices.kept["x"] = KeptNotice(
            "1",
            MONDAY_10,
            "field.hologram",
            Severity.INFO,
            "Something",
            details={"sample": '{"a": "<b>"}'},
            count=7,
        )
        page = inbox.of("lee").get("/channel")
        assert page.has("What nobody understood", "field.hologram", "7 ×", '{"a": "<b>"}')
        assert not page.has("Something")

    def test_counts_what_was_delivered_by_market_and_category(self, inbox: Inbox, world: World) -> None:
        world.maria.writes("human please")
        world.settle()
        message = world.outbound[0]
        pricing = {"category": "service", "type": "regular"}
        world.threads.messages[(message.thread_id, message.message_id)] = replace(
            message, delivery=Delivery.DELIVERED, pricing=pricing
        )
        world.threads.priced[(message.thread_id, message.message_id)] = ("2026-11", "ES")
        lee = inbox.of("lee")
        assert lee.get("/channel?month=2026-11").has(
            f"Number {NUMBER}", "1 of 1,000", "ES service 1 1 no price"
        )
        assert lee.get("/channel?month=2026-10").has("Nothing was delivered with a price in this month.")
        assert lee.get("/channel?month=1999-01").has("1 of 1,000")  # not one of the newest three: this month


class TestHold:
    def test_says_what_to_do_and_lets_messages_go_by_a_button(self, inbox: Inbox, world: World) -> None:
        world.maria.writes("human please")
        is_held(world)
        lee = inbox.of("lee")
        page = lee.get("/channel")
        assert page.has("The access token is invalid", "Give a valid system-user token.", "Nothing is lost")
        answer = lee.submits(f"/channel/holds/{NUMBER}", {"_method": "delete"})
        assert (answer.status, answer.location) == (303, "/channel?done=resumed")
        assert lee.get(answer.location).has("Messages go out again.", "Nothing holds messages up.")
        assert world.outbox.holds() == ()

    def test_that_is_over_by_itself_needs_no_button(self, inbox: Inbox, world: World) -> None:
        is_held(world, stops=False)
        page = inbox.of("lee").get("/channel")
        assert page.has("WhatsApp asked to slow down")
        assert "send again" not in page.text

    def test_that_is_over_already_is_told(self, inbox: Inbox) -> None:
        answer = inbox.of("lee").submits(f"/channel/holds/{NUMBER}", {"_method": "delete"})
        assert inbox.of("lee").get(answer.location).has("This number was not held any more.")

    def test_is_ended_by_leads_only(self, inbox: Inbox, world: World) -> None:
        is_held(world)
        assert inbox.of("dana").submits(f"/channel/holds/{NUMBER}", {"_method": "delete"}).status == 403
        assert len(world.outbox.holds()) == 1
