"""Signed-in browsers."""

from __future__ import annotations

from datetime import timedelta

import pytest

from chalicelib.adapters.dynamodb import keys
from chalicelib.adapters.dynamodb.expressions import update
from chalicelib.adapters.dynamodb.sessions import DynamoSessions
from chalicelib.adapters.dynamodb.table import Table
from chalicelib.use_cases.session_ports import Sessions
from tests.adapters.dynamodb.conftest import Store
from tests.fakes.cast import DANA, LEE
from tests.fakes.clock import MONDAY_10


@pytest.fixture
def sessions(store: Store) -> Sessions:
    return store.sessions


class TestSession:
    def test_is_found_by_its_token(self, sessions: Sessions) -> None:
        token, session = sessions.open(DANA, now=MONDAY_10)
        assert session.person == DANA
        assert sessions.find(token, now=MONDAY_10) == session

    def test_ends_by_itself_when_nobody_uses_it(self, sessions: Sessions) -> None:
        token, _ = sessions.open(DANA, now=MONDAY_10)
        assert sessions.find(token, now=MONDAY_10 + timedelta(hours=2, seconds=-1))
        assert sessions.find(token, now=MONDAY_10 + timedelta(hours=2)) is None

    def test_ends_at_last_however_much_it_is_used(self, sessions: Sessions) -> None:
        token, session = sessions.open(DANA, now=MONDAY_10)
        for hour in range(1, 12):
            sessions.renew(token, now=MONDAY_10 + timedelta(hours=hour))
        last = sessions.find(token, now=session.expires_at - timedelta(seconds=1))
        assert last
        assert (last.opened_at, last.used_at) == (MONDAY_10, MONDAY_10 + timedelta(hours=11))
        assert sessions.find(token, now=session.expires_at) is None

    def test_that_was_ended_is_not_brought_back_by_a_use(self, sessions: Sessions) -> None:
        token, _ = sessions.open(DANA, now=MONDAY_10)
        sessions.close(token)
        sessions.renew(token, now=MONDAY_10)
        assert sessions.find(token, now=MONDAY_10) is None
        assert sessions.of(DANA.person_id, now=MONDAY_10) == ()

    def test_ends_with_all_of_the_same_person(self, sessions: Sessions) -> None:
        phone, first = sessions.open(DANA, now=MONDAY_10)
        desk, second = sessions.open(DANA, now=MONDAY_10 + timedelta(minutes=1))
        other, _ = sessions.open(LEE, now=MONDAY_10)
        now = MONDAY_10 + timedelta(minutes=2)
        assert sessions.of(DANA.person_id, now=now) == (first, second)
        assert sessions.end_all(DANA.person_id) == 2
        assert sessions.end_all(DANA.person_id) == 0
        assert [sessions.find(token, now=now) for token in (phone, desk)] == [None, None]
        assert sessions.find(other, now=now)

    def test_ends_when_it_is_closed(self, sessions: Sessions) -> None:
        token, _ = sessions.open(DANA, now=MONDAY_10)
        sessions.close(token)
        sessions.close(token)
        assert sessions.find(token, now=MONDAY_10) is None

    def test_is_one_browsers_own(self, sessions: Sessions) -> None:
        one, two = sessions.open(DANA, now=MONDAY_10), sessions.open(LEE, now=MONDAY_10)
        assert one[0] != two[0]
        assert one[1].csrf != two[1].csrf
        sessions.close(one[0])
        found = sessions.find(two[0], now=MONDAY_10)
        assert found
        assert found.person == LEE

    @pytest.mark.parametrize("token", ["", "unknown", "token-999", "💥"])
    def test_is_not_guessed(self, sessions: Sessions, token: str) -> None:
        assert sessions.find(token, now=MONDAY_10) is None

    def test_from_before_sessions_could_be_ended_is_none(self, table: Table) -> None:
        token, _ = DynamoSessions(table).open(DANA, now=MONDAY_10)
        table.update(update(table.name, keys.session(token), sets={"opened_at": None, "people_pk": None}))
        assert DynamoSessions(table).find(token, now=MONDAY_10) is None

    def test_is_stored_without_its_token(self, table: Table) -> None:
        token, _ = DynamoSessions(table).open(DANA, now=MONDAY_10)
        stored = table.client.scan(TableName=table.name)
        assert token not in str(stored)
