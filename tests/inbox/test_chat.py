"""The chat: order, days, happenings, who wrote, what became of it, and why."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from chalicelib.domain.escalation import Escalation
from chalicelib.domain.message import Author, Button, Delivery, Message
from chalicelib.inbox.chat import Bubble, DayLine, Happening, Line, Onlooker, Quote, Ticks, chat_lines
from tests.fakes.cast import DANA, MARIA, an_escalation, from_maria, to_maria
from tests.fakes.clock import MONDAY_10
from tests.journeys.clinic import a_playbook


def lines(
    *messages: Message, escalation: Escalation | None = None, now: datetime = MONDAY_10
) -> tuple[Line, ...]:
    onlooker = Onlooker(DANA.person_id, now, ZoneInfo("Europe/Madrid"), a_playbook())
    return chat_lines(messages, customer=MARIA, escalation=escalation, onlooker=onlooker)


def bubble(message: Message) -> Bubble:
    """The only bubble of a chat."""
    found = [line for line in lines(message) if isinstance(line, Bubble)]
    assert len(found) == 1
    return found[0]


def at(minutes: float) -> datetime:
    return MONDAY_10 + timedelta(minutes=minutes)


class TestOrder:
    def test_is_by_time_under_each_day_with_the_escalation_where_it_happened(self) -> None:
        told = lines(
            to_maria("A person will come", "3", at=at(2), author=Author.SYSTEM),
            from_maria("Yesterday's", "wamid.0", at=at(-24 * 60)),
            from_maria("Human please", "wamid.1", at=at(1)),
            to_maria("Dana took over", "4", at=at(3), author=Author.SYSTEM, delivery=None, turn={}),
            escalation=an_escalation(escalated_at=at(2)),
        )
        assert [line.text for line in told] == [
            "Yesterday",
            "Yesterday's",
            "Today",
            "Human please",
            "Escalated: asked for a person",
            "A person will come",
            "Dana took over",
        ]

    def test_breaks_days_at_midnight_on_the_business_clock(self) -> None:
        before, after = at(12 * 60 + 59), at(13 * 60)  # 23:59 and 00:00 in Madrid
        told = lines(from_maria("a", "wamid.1", at=before), from_maria("b", "wamid.2", at=after), now=after)
        assert [line.text for line in told if isinstance(line, DayLine)] == ["Yesterday", "Today"]

    def test_leaves_out_an_escalation_older_than_the_page(self) -> None:
        told = lines(from_maria(), escalation=an_escalation(escalated_at=at(-60)))
        assert not any(isinstance(line, Happening) for line in told)

    def test_of_nothing_is_nothing(self) -> None:
        assert lines(escalation=an_escalation()) == ()

    def test_shows_events_as_happenings(self) -> None:
        event = to_maria("Dana took over", at=MONDAY_10, author=Author.SYSTEM, delivery=None)
        event = type(event)(**{**event.__dict__, "kind": "event"})
        assert lines(event)[1] == Happening("Dana took over", "11:00", MONDAY_10)


class TestBubble:
    def test_names_who_wrote(self) -> None:
        by_dana: dict[str, Any] = {"author": Author.PERSON, "person_id": "p-dana", "person_name": "Dana"}
        by_lee: dict[str, Any] = {"author": Author.PERSON, "person_id": "p-lee", "person_name": "Lee"}
        assert bubble(from_maria()).who == "Maria"
        assert bubble(to_maria()).who == "Luz (AI)"
        assert bubble(to_maria(author=Author.SYSTEM)).who == "Automatic message"
        assert bubble(to_maria(**by_dana)).who == "You"
        assert bubble(to_maria(**by_lee)).who == "Lee"

    def test_tells_what_became_of_ours_and_nothing_of_the_customers(self) -> None:
        assert bubble(from_maria()).ticks is None
        assert bubble(to_maria(delivery=Delivery.READ)).ticks == Ticks(Delivery.READ, "Read")
        failed = bubble(to_maria(delivery=Delivery.FAILED, error={"code": 1, "title": "Fault"}))
        assert failed.ticks == Ticks(Delivery.FAILED, "Not delivered", "Fault (code 1).")

    def test_tells_that_it_was_sent_again_and_what_it_counts_as(self) -> None:
        pricing = {"category": "service", "type": "free_customer_service"}
        told = bubble(to_maria(delivery=Delivery.DELIVERED, repeats=1, pricing=pricing)).ticks
        assert told
        assert told.repeated.startswith("Sent again because WhatsApp did not say")
        assert told.price == "Counts as service, free"

    def test_shows_a_call_as_one(self) -> None:
        call = from_maria("", details={"type": "call"})
        assert (
            bubble(type(call)(**{**call.__dict__, "kind": "call"})).what == "Called the business in WhatsApp"
        )

    def test_says_why_the_ai_wrote_it(self) -> None:
        turn = {
            "decision": "reply",
            "reasons": ["answered from prices"],
            "version": 3,
            "pages": ["prices", "gone"],
            "intent": "prices",
            "confidence": "0.934",
            "model": "m-1",
        }
        told = bubble(to_maria(turn=turn))
        assert told.version == "playbook 3"
        assert told.why == (
            ("Decision", "Answered"),
            ("Because", "answered from prices"),
            ("Read in", "Prices, gone"),
            ("Intent", "Prices"),
            ("Confidence", "93%"),
            ("Model", "m-1"),
        )

    def test_admits_that_no_reason_was_recorded(self) -> None:
        assert bubble(to_maria()).why == (("Because", "no reason was recorded"),)

    def test_gives_no_reasons_for_what_customers_and_people_write(self) -> None:
        assert bubble(from_maria(turn={"reasons": ["closing words"]})).why == ()
        assert bubble(to_maria(author=Author.PERSON)).why == ()

    def test_offers_the_buttons_that_were_offered(self) -> None:
        assert bubble(to_maria(buttons=(Button("1", "Yes"), Button("2", "No")))).buttons == ("Yes", "No")


class TestQuote:
    def test_links_to_the_message_it_answers(self) -> None:
        asked = to_maria("For whom?", wamid="wamid.ours")
        told = lines(asked, from_maria("Me", "wamid.2", at=at(1), reply_to="wamid.ours"))
        assert isinstance(told[-1], Bubble)
        assert told[-1].quote == Quote("For whom?", asked.message_id)

    def test_says_so_when_that_is_not_on_the_page(self) -> None:
        assert bubble(from_maria(reply_to="wamid.old")).quote == Quote("an earlier message", None)

    def test_is_short(self) -> None:
        asked = to_maria("word " * 100, wamid="wamid.ours")
        told = lines(asked, from_maria("Me", "wamid.2", at=at(1), reply_to="wamid.ours"))[-1]
        assert isinstance(told, Bubble)
        assert told.quote
        assert len(told.quote.text) == 120
