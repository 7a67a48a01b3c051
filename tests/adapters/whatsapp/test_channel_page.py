"""The table in docs/channel.md is true: every row of it is read as it says, and nothing that is read has no row."""

from __future__ import annotations

import pytest

from chalicelib.adapters.whatsapp.fields import FIELDS
from chalicelib.adapters.whatsapp.wire import parse
from chalicelib.domain.inbound import (
    ChannelNotice,
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
from tests.adapters.whatsapp.corpora import REPOSITORY
from tests.adapters.whatsapp.examples import EXAMPLES
from tests.payloads.whatsapp import webhook

PAGE = REPOSITORY / "docs" / "channel.md"


def in_words(event: WebhookEvent) -> str:
    """What an event is called on the page."""
    match event:
        case Inbound():
            return f"message `{event.kind}`"
        case Echo():
            return f"echo `{event.kind}`"
        case Imported():
            return f"imported `{event.kind}`"
        case ContactSaved():
            return "name in the address book"
        case IdentityChanged():
            return "new identity"
        case MarketingPreference():
            return "marketing stopped" if event.stopped else "marketing resumed"
        case ChannelNotice():
            return f"notice: {event.severity}"
        case StatusUpdate():
            return f"status `{event.status}`"
        case Unrecognised():
            return f"{'counted' if event.raw is None else 'kept and counted'}: `{event.reason}`"


def described(field: str, what: str) -> str:
    """What an example becomes."""
    name = "something_new" if field == "a field we do not know" else field
    return ", ".join(in_words(event) for event in parse(webhook(EXAMPLES[field, what], field=name)))


def rows() -> dict[tuple[str, str], str]:
    """The page's table: field and what it brings, and what the page says it becomes."""
    lines = [line for line in PAGE.read_text().splitlines() if line.startswith("| ") and line.count("|") == 5]
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    return {(field.strip("`"), what): becomes for field, what, becomes, _ in cells if field != "field"}


class TestThePage:
    @pytest.mark.parametrize(("field", "what"), EXAMPLES)
    def test_says_what_each_becomes(self, field: str, what: str) -> None:
        assert rows().get((field, what)) == described(field, what)

    def test_has_no_row_that_is_not_tried(self) -> None:
        assert set(rows()) - set(EXAMPLES) == set()

    def test_has_every_field_that_is_read(self) -> None:
        assert {field for field, _ in rows()} >= FIELDS
