"""Tickets and open lines."""

from __future__ import annotations

from datetime import timedelta

import pytest

from chalicelib.adapters.dynamodb import keys
from chalicelib.adapters.dynamodb.connections import DynamoConnections
from chalicelib.adapters.dynamodb.sessions import DynamoSessions
from chalicelib.adapters.dynamodb.table import Table
from chalicelib.domain.live import LINE_FOR, TICKET_FOR, Connection, connection_of
from tests.adapters.dynamodb.conftest import Store
from tests.fakes.cast import DANA, LEE
from tests.fakes.clock import MONDAY_10

ORIGIN = "https://inbox.example"


@pytest.fixture
def dana(store: Store) -> str:
    """The token of Dana's session."""
    return store.sessions.open(DANA, now=MONDAY_10)[0]


def opened(store: Store, token: str, connection_id: str = "line-1") -> Connection | None:
    """A line of a signed-in browser."""
    given = store.connections.issue(DANA, session_token=token, origin=ORIGIN, now=MONDAY_10)
    ticket = store.connections.redeem(given, now=MONDAY_10)
    assert ticket is not None
    line = connection_of(ticket, connection_id, now=MONDAY_10)
    return line if store.connections.open(line) else None


class TestTicket:
    def test_says_whose_it_is_and_for_where(self, store: Store, dana: str) -> None:
        given = store.connections.issue(DANA, session_token=dana, origin=ORIGIN, now=MONDAY_10)
        ticket = store.connections.redeem(given, now=MONDAY_10)
        assert ticket is not None
        assert (ticket.person_id, ticket.name, ticket.email, ticket.groups, ticket.origin) == (
            DANA.person_id,
            DANA.name,
            DANA.email,
            DANA.groups,
            ORIGIN,
        )

    def test_is_good_once(self, store: Store, dana: str) -> None:
        given = store.connections.issue(DANA, session_token=dana, origin=ORIGIN, now=MONDAY_10)
        assert store.connections.redeem(given, now=MONDAY_10)
        assert store.connections.redeem(given, now=MONDAY_10) is None

    def test_is_good_for_a_minute(self, store: Store, dana: str) -> None:
        given = store.connections.issue(DANA, session_token=dana, origin=ORIGIN, now=MONDAY_10)
        assert store.connections.redeem(given, now=MONDAY_10 + TICKET_FOR) is None

    @pytest.mark.parametrize("token", ["", "made-up"])
    def test_that_was_never_given_is_none(self, store: Store, token: str) -> None:
        assert store.connections.redeem(token, now=MONDAY_10) is None


class TestLine:
    def test_is_found_until_its_end(self, store: Store, dana: str) -> None:
        line = opened(store, dana)
        assert line is not None
        assert store.connections.find("line-1", now=MONDAY_10) == line
        assert store.connections.everybody(now=MONDAY_10) == (line,)
        end = MONDAY_10 + LINE_FOR
        assert store.connections.find("line-1", now=end) is None
        assert store.connections.everybody(now=end) == ()

    def test_of_a_session_that_ended_meanwhile_is_none(self, store: Store, dana: str) -> None:
        store.sessions.close(dana)
        assert opened(store, dana) is None
        assert store.connections.everybody(now=MONDAY_10) == ()

    def test_is_found_by_its_session(self, store: Store, dana: str) -> None:
        other, _ = store.sessions.open(LEE, now=MONDAY_10)
        first, second = opened(store, dana), opened(store, other, "line-2")
        assert store.connections.of_session(dana, now=MONDAY_10) == (first,)
        assert store.connections.of_session(other, now=MONDAY_10) == (second,)

    def test_says_where_its_page_is(self, store: Store, dana: str) -> None:
        opened(store, dana)
        until = MONDAY_10 + timedelta(seconds=8)
        assert store.connections.report("line-1", thread_id="t-1", writing_until=until)
        found = store.connections.find("line-1", now=MONDAY_10)
        assert found is not None
        assert (found.thread_id, found.writing_until) == ("t-1", until)
        assert store.connections.report("line-1", thread_id="", writing_until=None)
        found = store.connections.find("line-1", now=MONDAY_10)
        assert found is not None
        assert (found.thread_id, found.writing_until) == ("", None)

    def test_that_was_closed_is_not_brought_back_by_a_word(self, store: Store, dana: str) -> None:
        opened(store, dana)
        for _ in range(2):
            store.connections.close("line-1")
        assert not store.connections.report("line-1", thread_id="t-1", writing_until=None)
        assert store.connections.everybody(now=MONDAY_10) == ()


class TestTable:
    def test_holds_neither_ticket_nor_session_token(self, table: Table) -> None:
        sessions, connections = DynamoSessions(table), DynamoConnections(table)
        token, _ = sessions.open(DANA, now=MONDAY_10)
        given = connections.issue(DANA, session_token=token, origin=ORIGIN, now=MONDAY_10)
        [item] = table.query("PK = :live", {":live": keys.LIVE}, limit=10)
        assert given not in repr(item)
        assert token not in repr(item)

    def test_forgets_a_ticket_and_a_line_soon_after_their_end(self, table: Table) -> None:
        sessions, connections = DynamoSessions(table), DynamoConnections(table)
        token, _ = sessions.open(DANA, now=MONDAY_10)
        given = connections.issue(DANA, session_token=token, origin=ORIGIN, now=MONDAY_10)
        [item] = table.query("PK = :live", {":live": keys.LIVE}, limit=10)
        assert item["expires_at"] == int((MONDAY_10 + TICKET_FOR + timedelta(minutes=1)).timestamp())
        ticket = connections.redeem(given, now=MONDAY_10)
        assert ticket is not None
        connections.open(connection_of(ticket, "line-1", now=MONDAY_10))
        [item] = table.query("PK = :live", {":live": keys.LIVE}, limit=10)
        assert item["expires_at"] == int((MONDAY_10 + LINE_FOR + timedelta(minutes=1)).timestamp())

    def test_wakes_neither_publish_facts_nor_nudge(self) -> None:
        for key in (keys.live_ticket("t"), keys.connection("c")):
            assert not key["SK"].startswith(("M#", "C#", "E#", "N#"))
