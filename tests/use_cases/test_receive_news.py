"""History, address books, new numbers, preferences and news of the account: kept, and never answered."""

from __future__ import annotations

import base64
import hashlib
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from chalicelib.domain.inbound import (
    ChannelNotice,
    Contact,
    ContactSaved,
    IdentityChanged,
    Imported,
    Inbound,
    MarketingPreference,
    Severity,
    Unrecognised,
)
from chalicelib.domain.media import MediaState
from chalicelib.domain.message import Author, Delivery
from tests.fakes.cast import MARIA, NUMBER, THREAD_ID
from tests.fakes.clock import MONDAY_10
from tests.fakes.model import a_proposal
from tests.journeys.world import World
from tests.use_cases.test_receive_webhook import HER, inbound, receive

LAST_MONTH = MONDAY_10 - timedelta(days=30)
DIGEST = hashlib.sha256(b"a photo").digest()
NEW_PHONE, NEW_BSUID = "34600999888", "ES.24602"


def imported(
    text: str = "Long ago", wamid: str = "wamid.old", *, ours: bool = False, **more: Any
) -> Imported:
    values: dict[str, Any] = {"kind": "text", "sent_at": LAST_MONTH, **more}
    return Imported(wamid, NUMBER, HER, ours, text=text, **values)


class TestHistory:
    def test_is_kept_in_order_and_wakes_nobody(self, world: World) -> None:
        later = LAST_MONTH + timedelta(minutes=1)
        answer = imported("At 9", "wamid.b", ours=True, sent_at=later, delivery=Delivery.READ)
        assert receive(world, answer, imported()) == {"history.kept": 2}
        assert [(message.author, message.text, message.delivery) for message in world.messages] == [
            (Author.CUSTOMER, "Long ago", None),
            (Author.PERSON, "At 9", Delivery.READ),
        ]
        assert world.wakeups.answers == []
        assert (world.head.inbound_count, world.head.last_inbound_at, world.loaded().case) == (0, None, None)

    def test_comes_twice_and_is_kept_once(self, world: World) -> None:
        assert receive(world, imported(), imported()) == {"history.kept": 1, "history.duplicate": 1}

    def test_that_arrives_in_a_conversation_disturbs_no_answer(self, world: World) -> None:
        world.model.then(a_proposal("We open at 9."))
        receive(world, inbound("When do you open?"))
        receive(world, imported(), imported("And this", "wamid.older"))
        world.settle()
        assert "We open at 9." in world.phone_of("maria")[0]
        assert not world.head.unanswered

    def test_of_a_message_that_came_live_is_known(self, world: World) -> None:
        receive(world, inbound())
        assert receive(world, imported("Hello", "wamid.1", sent_at=MONDAY_10)) == {"history.duplicate": 1}

    def test_with_a_file_has_it_fetched(self, world: World) -> None:
        receive(world, imported("", kind="image", details={"image": {"id": "media-1"}}))
        assert world.wakeups.fetches == [(THREAD_ID, world.messages[0].message_id)]


class TestAnAddressBook:
    def test_names_customers_as_the_business_does(self, world: World) -> None:
        receive(world, inbound())
        saved = ContactSaved(NUMBER, Contact(phone=MARIA.phone, name="Maria García"))
        assert receive(world, saved) == {"contact.saved": 1}
        assert world.head.customer.name == "Maria García"
        receive(world, inbound("Hi", "wamid.2"))
        assert world.head.customer.name == "Maria García"
        assert receive(world, replace(saved, removed=True)) == {"contact.removed": 1}

    def test_makes_no_customers(self, world: World) -> None:
        stranger = ContactSaved(NUMBER, Contact(phone="34600333444", name="Plumber"))
        assert receive(world, stranger) == {"contact.stranger": 1}
        assert world.threads.heads == {}


class TestANewNumber:
    CHANGED = IdentityChanged(
        Contact(phone=MARIA.phone), Contact(phone=NEW_PHONE, bsuid=NEW_BSUID), NUMBER, MONDAY_10
    )

    def test_keeps_the_thread(self, world: World) -> None:
        receive(world, inbound())
        assert receive(world, self.CHANGED) == {"identity.moved": 1}
        assert (world.head.customer.phone, world.head.customer.bsuid) == (NEW_PHONE, NEW_BSUID)
        receive(world, inbound("Me again", "wamid.2", Contact(phone=NEW_PHONE, bsuid=NEW_BSUID)))
        assert set(world.threads.heads) == {THREAD_ID}
        assert "The customer has a new phone number" in [message.text for message in world.messages]

    def test_is_followed_before_the_message_that_comes_with_it(self, world: World) -> None:
        receive(world, inbound())
        me_again = inbound("Me again", "wamid.2", Contact(phone=NEW_PHONE, bsuid=NEW_BSUID))
        receive(world, me_again, self.CHANGED)
        assert set(world.threads.heads) == {THREAD_ID}

    def test_told_twice_is_told_once(self, world: World) -> None:
        receive(world, inbound())
        receive(world, self.CHANGED)
        assert receive(world, self.CHANGED) == {"identity.known": 1}
        assert len(world.messages) == 2
        assert world.notices.newest() == ()

    def test_of_a_stranger_is_nothing(self, world: World) -> None:
        stranger = replace(self.CHANGED, old=Contact(phone="34600333444"), new=Contact(phone="34600333445"))
        assert receive(world, stranger) == {"identity.unknown": 1}
        assert world.threads.heads == {}

    def test_that_is_somebody_elses_is_told_to_leads_and_merges_nobody(self, world: World) -> None:
        receive(world, inbound(), inbound("I am Ana", "wamid.2", Contact(phone=NEW_PHONE, name="Ana")))
        assert receive(world, self.CHANGED) == {"identity.conflict": 1}
        (kept,) = world.notices.newest()
        assert (kept.severity, kept.source) == (Severity.WARNING, "identity")
        assert world.head.customer.phone == MARIA.phone
        assert len(world.threads.heads) == 2


class TestAPreference:
    def test_stops_marketing_and_resumes_it(self, world: World) -> None:
        receive(world, inbound())
        stopped = MarketingPreference(NUMBER, HER, stopped=True, at=MONDAY_10)
        assert receive(world, stopped) == {"preference.stopped": 1}
        assert world.head.marketing_stopped_at == MONDAY_10
        assert receive(world, replace(stopped, stopped=False)) == {"preference.resumed": 1}
        assert world.head.marketing_stopped_at is None

    def test_of_a_stranger_is_counted(self, world: World) -> None:
        nobody = MarketingPreference(NUMBER, Contact(phone="1"), stopped=True)
        assert receive(world, nobody) == {"preference.stranger": 1}


class TestNews:
    def test_is_kept_once(self, world: World) -> None:
        news = ChannelNotice("account_update", Severity.STOPS, "The account is restricted", at=MONDAY_10)
        assert receive(world, news, news) == {"notice.stops": 1, "notice.duplicate": 1}

    def test_that_nobody_understood_is_kept_with_a_sample_or_only_counted(self, world: World) -> None:
        counts = receive(world, Unrecognised("field.new", {"a": 1}), Unrecognised("field.calls.terminate"))
        assert counts == {"unrecognised.field.new": 1, "unrecognised.field.calls.terminate": 1}
        assert [kept.source for kept in world.notices.newest()] == ["field.new"]


class TestAFile:
    @pytest.mark.parametrize("kind", ["image", "audio", "document", "sticker", "video"])
    def test_is_fetched_before_the_ai_is_woken(self, world: World, kind: str) -> None:
        content = {"id": "media-1", "mime_type": "a/b", "sha256": "0" * 64, "filename": "x.pdf"}
        receive(world, Inbound("wamid.1", NUMBER, HER, kind, "", MONDAY_10, details={kind: content}))
        (message,) = world.messages
        assert message.media
        assert (message.media.media_id, message.media.mime_type, message.media.sha256) == (
            "media-1",
            "a/b",
            "0" * 64,
        )
        assert message.being_fetched
        assert world.wakeups.fetches == [(THREAD_ID, message.message_id)]
        assert world.wakeups.answers == []

    @pytest.mark.parametrize(
        ("announced", "known_as"),
        [
            (base64.b64encode(DIGEST).decode(), DIGEST.hex()),
            (DIGEST.hex().upper(), DIGEST.hex()),
            ("a1b2c3...", ""),
            (12, ""),
        ],
    )
    def test_has_its_digest_in_one_way(self, world: World, announced: object, known_as: str) -> None:
        details = {"image": {"id": "media-1", "sha256": announced}}
        receive(world, Inbound("wamid.1", NUMBER, HER, "image", "", MONDAY_10, details=details))
        assert world.messages[0].media
        assert world.messages[0].media.sha256 == known_as

    @pytest.mark.parametrize("details", [{}, {"image": "?"}, {"image": {}}, {"errors": [{"code": 131052}]}])
    def test_that_was_lost_before_it_came_wakes_the_ai(self, world: World, details: dict[str, Any]) -> None:
        receive(world, Inbound("wamid.1", NUMBER, HER, "image", "", MONDAY_10, details=details))
        (message,) = world.messages
        assert message.media
        assert message.media.state is MediaState.FAILED
        assert world.wakeups.answers == [THREAD_ID]

    def test_of_a_group_is_not_fetched(self, world: World) -> None:
        details = {"type": "image", "image": {"id": "media-1"}}
        receive(world, Inbound("wamid.1", NUMBER, HER, "group", "", MONDAY_10, details=details))
        assert world.wakeups.fetches == []
