"""The largest body that WhatsApp may post: acknowledged while it waits, processed whole afterwards."""

from __future__ import annotations

import copy
import json
import time
from uuid import uuid4

from infra.demo.story import wait_for
from infra.local.whatsapp.signature import body_bytes
from tests.local.cast import Customer, Door
from tests.local.conftest import Customers
from tests.local.inside import Inside

UPDATES, PEOPLE = 1000, 10
BYTES = 3_000_000
"""What Meta names as the most for one body."""
WHATSAPP_WAITS = 10.0
"""Seconds; the webhook's own time limit."""
PATIENCE = 300.0
GREETING = "What are your opening hours?"


class TestALargeBody:
    def test_of_1000_updates_is_acknowledged_at_once_and_processed_whole(
        self, customer: Customers, inside: Inside, door: Door
    ) -> None:
        people = [customer("Maria") for _ in range(PEOPLE)]
        for person in people:
            person.writes(GREETING)
        for person in people:
            person.delivered(wait_for("the answer", lambda person=person: next(iter(person.bubbles()), None)))
        inside.wait_until_quiet()
        body = _body(people)
        assert len(body) >= BYTES

        began = time.monotonic()
        assert door.post_signed(body) == 200
        assert time.monotonic() - began < WHATSAPP_WAITS
        assert door.post_signed(body) == 200, "the same again, as after a lost answer"

        each = UPDATES // PEOPLE + 1
        wait_for(
            "every message",
            lambda: all(inside.stored(person) == each for person in people),
            within=PATIENCE,
        )
        inside.wait_until_quiet(within=PATIENCE)
        assert [inside.stored(person) for person in people] == [each] * PEOPLE
        assert all(not inside.thread(person).thread.unanswered for person in people)
        assert inside.files("parked/") == []


def _body(people: list[Customer]) -> bytes:
    """A thousand thanks, in an order in which nobody's stand together, each with a field that is not known yet."""
    templates = [json.loads(person.body("Thanks!", "")) for person in people]
    changes = [_change(templates[number % PEOPLE]) for number in range(UPDATES)]
    envelope = {
        "object": "whatsapp_business_account",
        "entry": [{"id": "102200000000001", "changes": changes}],
    }
    missing = BYTES - len(body_bytes(envelope))
    for change in changes:
        change["value"]["messages"][0]["field_of_tomorrow"] = "x" * (missing // UPDATES + 1)
    return body_bytes(envelope)


def _change(template: dict) -> dict:
    change = copy.deepcopy(template["entry"][0]["changes"][0])
    change["value"]["messages"][0]["id"] = f"wamid.large.{uuid4().hex}"
    return change
