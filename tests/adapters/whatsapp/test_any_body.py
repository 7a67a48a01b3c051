"""Whatever comes in: real bodies of six projects, random JSON and random bytes; nothing may raise."""

from __future__ import annotations

import copy
import json
import random
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chalicelib.adapters.whatsapp.wire import parse
from chalicelib.domain.inbound import (
    ContactSaved,
    Echo,
    IdentityChanged,
    Imported,
    Inbound,
    MarketingPreference,
    StatusUpdate,
    Unrecognised,
    WebhookEvent,
)
from chalicelib.domain.message import inbound_message_id
from tests.adapters.whatsapp.corpora import bodies, document
from tests.adapters.whatsapp.examples import EXAMPLES
from tests.payloads.whatsapp import button_reply, status, text, value, webhook

BODIES = bodies("webhooks")
LEAVES = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20)
JSON = st.recursive(
    LEAVES,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["entry", "changes", "value", "messages", "id", "from", "type", "text", "field"])
            | st.text(),
            inner,
            max_size=4,
        )
    ),
    max_leaves=20,
)
TAPPED = button_reply("Yes")
FAILED = status(
    "failed", "a/b", errors=[{"code": 1, "error_data": {"details": "?"}}], pricing={"type": "regular"}
)
TEMPLATE = json.loads(webhook(value([text(), TAPPED], [FAILED])))


def _places(document: Any) -> Iterator[tuple[Any, ...]]:
    """The way to every value."""
    for key, inner in document.items() if isinstance(document, dict) else enumerate(document):
        yield (key,)
        if isinstance(inner, dict | list):
            yield from ((key, *rest) for rest in _places(inner))


PLACES = list(_places(TEMPLATE))


def read(raw: bytes) -> list[WebhookEvent]:
    """Parse, and make sure that what came out can be stored: ids are texts that can be hashed."""
    events = list(parse(raw))
    assert events
    for event in events:
        if isinstance(event, Inbound):
            assert event.contact.phone or event.contact.bsuid
            assert inbound_message_id(event.wamid, event.sent_at) if event.sent_at else event.wamid.encode()
            assert event.text.encode() is not None
        if isinstance(event, Echo | Imported | MarketingPreference):
            assert event.contact.phone or event.contact.bsuid
        if isinstance(event, ContactSaved):
            assert event.contact.known
        if isinstance(event, IdentityChanged):
            assert event.old != event.new
    return events


class TestRealBodies:
    @pytest.mark.parametrize("path", BODIES, ids=[path.stem for path in BODIES])
    def test_is_read(self, path: Path) -> None:
        read(path.read_bytes())

    def test_holds_as_many_messages_and_statuses_as_are_in_it(self) -> None:
        for path in BODIES:
            messages, statuses = _count(document(path))
            events = parse(path.read_bytes())
            found = [
                event
                for event in events
                if (isinstance(event, IdentityChanged) and event.wamid)
                or (isinstance(event, Inbound) and event.kind != "call")
            ]
            unread = [
                event for event in events if getattr(event, "reason", "").startswith(("message.", "status."))
            ]
            climbed = [event for event in events if isinstance(event, StatusUpdate)]
            assert len(found) + len(climbed) + len(unread) == messages + statuses, path.name

    def test_of_customers_are_nearly_all_understood(self) -> None:
        reasons = [
            event.reason
            for path in BODIES
            for event in parse(path.read_bytes())
            if isinstance(event, Unrecognised)
        ]
        assert [reason for reason in reasons if reason.startswith("message.")].count("message.no_id") == 0
        assert len([reason for reason in reasons if reason.startswith("message.")]) <= 4


def entries(path: Path) -> list[Any]:
    found = document(path)["entry"]
    return found if isinstance(found, list) else [found]


class TestBatches:
    """Meta batches what it likes; a batch says what its parts say."""

    def test_of_all_bodies_lose_nothing(self) -> None:
        alone = [event for path in BODIES for event in parse(path.read_bytes())]
        batch = {"object": "x", "entry": [entry for path in BODIES for entry in entries(path)]}
        together = parse(json.dumps(batch).encode())
        assert _counted(together) == _counted(alone)

    @settings(max_examples=60, deadline=None)
    @given(st.lists(st.sampled_from(BODIES), min_size=2, max_size=12), st.randoms(use_true_random=False))
    def test_in_any_grouping_say_the_same(self, paths: list[Path], chance: random.Random) -> None:
        parts = [(entry, change) for path in paths for entry in entries(path) for change in _changes(entry)]
        chance.shuffle(parts)
        regrouped: list[Any] = []
        for entry, change in parts:
            if regrouped and chance.random() < 0.5 and regrouped[-1].get("time") == entry.get("time"):
                regrouped[-1]["changes"].append(change)
            else:
                regrouped.append({**entry, "changes": [change]})
        alone = [event for path in paths for event in parse(path.read_bytes())]
        assert _counted(parse(json.dumps({"entry": regrouped}).encode())) == _counted(alone)


def _changes(entry: Any) -> list[Any]:
    return list(entry["changes"])


def _counted(events: Iterable[WebhookEvent]) -> Counter[str]:
    return Counter(repr(event) for event in events)


class TestRandomBodies:
    @given(JSON)
    def test_of_json_are_read(self, document: Any) -> None:
        read(json.dumps(document).encode())

    @given(st.binary(max_size=200))
    def test_of_bytes_are_read(self, raw: bytes) -> None:
        read(raw)

    @settings(max_examples=400)
    @given(st.sampled_from(PLACES), JSON)
    def test_with_one_value_replaced_are_read(self, path: tuple[Any, ...], replacement: Any) -> None:
        broken = place = copy.deepcopy(TEMPLATE)
        for key in path[:-1]:
            place = place[key]
        place[path[-1]] = replacement
        read(json.dumps(broken).encode())

    @settings(max_examples=150)
    @given(st.sampled_from(sorted(EXAMPLES)), st.data(), JSON)
    def test_of_every_field_with_one_value_replaced_are_read(
        self, example: tuple[str, str], data: st.DataObject, replacement: Any
    ) -> None:
        broken = place = json.loads(webhook(EXAMPLES[example], field=example[0]))
        *way, last = data.draw(st.sampled_from(list(_places(broken))))
        for key in way:
            place = place[key]
        place[last] = replacement
        read(json.dumps(broken).encode())


def _count(document: Any) -> tuple[int, int]:
    messages = statuses = 0
    entries = document.get("entry", [])
    for entry in entries if isinstance(entries, list) else [entries]:
        for change in entry.get("changes", []):
            if change.get("field") == "messages":
                messages += len(change["value"].get("messages", []))
                statuses += len(change["value"].get("statuses", []))
    return messages, statuses
