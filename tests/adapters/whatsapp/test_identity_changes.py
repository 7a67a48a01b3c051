"""A customer's new number or BSUID, however WhatsApp puts it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from chalicelib.adapters.whatsapp.wire import parse
from chalicelib.domain.inbound import Contact, IdentityChanged, Inbound, WebhookEvent
from tests.adapters.whatsapp.examples import system, with_
from tests.payloads.whatsapp import MARIA, MARIA_BSUID, NUMBER, value, webhook

AT = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
NEW = "34600999888"


def read(raw: dict[str, Any]) -> WebhookEvent:
    (event,) = parse(webhook(value([raw], contacts=[])))
    return event


def moved(raw: dict[str, Any]) -> tuple[Contact, Contact]:
    event = read(raw)
    assert isinstance(event, IdentityChanged), event
    return event.old, event.new


class TestANewNumber:
    def test_is_told_with_all_that_keeps_the_thread(self) -> None:
        assert read(system("user_changed_number", wa_id=NEW)) == IdentityChanged(
            old=Contact(phone=MARIA, bsuid=MARIA_BSUID),
            new=Contact(phone=NEW),
            phone_number_id=NUMBER,
            at=AT,
            wamid="wamid.1",
            text="Maria changed",
        )

    def test_may_bring_a_new_bsuid_at_once(self) -> None:
        raw = {**system("user_changed_number", wa_id=NEW, user_id="ES.2")}
        assert moved(raw) == (Contact(MARIA, MARIA_BSUID), Contact(NEW, "ES.2"))

    @pytest.mark.parametrize("name", ["new_wa_id", "wa_id"])
    def test_is_found_under_its_old_name_too(self, name: str) -> None:
        raw = {
            **system("customer_changed_number", customer=MARIA, **{name: NEW}),
            "from": None,
            "from_user_id": None,
        }
        assert moved(raw) == (Contact(MARIA), Contact(NEW))


class TestANewBsuid:
    def test_is_told_with_the_one_before(self) -> None:
        raw = system("user_changed_user_id", user_id="ES.2", previous_user_id="ES.1")
        assert moved({**raw, "from": None, "from_user_id": None}) == (
            Contact(bsuid="ES.1"),
            Contact(bsuid="ES.2"),
        )

    def test_takes_the_sender_for_the_one_before(self) -> None:
        raw = {**system("user_changed_user_id", user_id="ES.2", parent_user_id="ES.ENT.2"), "from": None}
        assert moved({**raw, "from_parent_user_id": "ES.ENT.1"}) == (
            Contact(bsuid=MARIA_BSUID, parent_bsuid="ES.ENT.1"),
            Contact(bsuid="ES.2", parent_bsuid="ES.ENT.2"),
        )

    def test_of_a_sender_who_has_it_already_is_found_by_the_number(self) -> None:
        raw = system("user_changed_user_id", user_id=MARIA_BSUID)
        assert moved(raw) == (Contact(phone=MARIA), Contact(bsuid=MARIA_BSUID))

    def test_comes_in_a_field_of_its_own(self) -> None:
        update = {
            "user_id": {"previous": "ES.1", "current": "ES.2"},
            "parent_user_id": {"previous": "ES.ENT.1", "current": "ES.ENT.2"},
            "timestamp": "1795428000",
        }
        people = [{"profile": {"username": "maria.g"}}]
        (event,) = parse(
            webhook({**with_(user_id_update=[update]), "contacts": people}, field="user_id_update")
        )
        assert event == IdentityChanged(
            old=Contact(bsuid="ES.1", parent_bsuid="ES.ENT.1", username="maria.g"),
            new=Contact(bsuid="ES.2", parent_bsuid="ES.ENT.2", username="maria.g"),
            phone_number_id=NUMBER,
            at=AT,
        )


class TestASystemMessage:
    @pytest.mark.parametrize(
        "raw",
        [
            system("customer_identity_changed"),
            system("user_changed_number"),
            system("user_changed_number", wa_id=MARIA),
            system("something_new", wa_id=NEW),
            {**system(""), "system": {"type": ["user_changed_number"], "wa_id": NEW}},
        ],
    )
    def test_that_leads_nowhere_is_a_message(self, raw: dict[str, Any]) -> None:
        event = read(raw)
        assert isinstance(event, Inbound)
        assert (event.kind, event.contact) == ("system", Contact(MARIA, MARIA_BSUID))

    def test_without_a_sender_is_of_whom_it_names(self) -> None:
        raw = {**system("customer_identity_changed", customer=MARIA), "from": None, "from_user_id": None}
        event = read(raw)
        assert isinstance(event, Inbound)
        assert event.contact == Contact(phone=MARIA)
