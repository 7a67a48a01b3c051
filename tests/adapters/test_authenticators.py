"""Authenticator apps and the access to change them, in memory and on AWS."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import boto3
import pytest
from botocore.stub import Stubber

from chalicelib.adapters.cognito_authenticators import CognitoAuthenticators
from chalicelib.adapters.dynamodb import keys
from chalicelib.adapters.dynamodb.fresh_access import DynamoFreshAccess
from chalicelib.adapters.dynamodb.sessions import DynamoSessions
from chalicelib.adapters.dynamodb.table import Table
from chalicelib.use_cases.authenticator_ports import (
    AccessOver,
    Authenticators,
    FreshAccess,
    SignedInElsewhere,
)
from chalicelib.use_cases.session_ports import Sessions
from tests.fakes.authenticators import AuthenticatorsFake, FreshAccessFake, right_code
from tests.fakes.cast import DANA
from tests.fakes.clock import MONDAY_10
from tests.fakes.sign_in import SessionsFake

PASSWORD = "Correct-horse-9"


@dataclass
class Directory:
    """Authenticators with somebody's access, and how their app makes codes; `wrong` is a code that it does not."""

    authenticators: Authenticators
    access: str
    code: Callable[[str], str]
    wrong: str = "999999"


@pytest.fixture(params=["fake", "cognito"])
def directory(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Directory:
    if request.param == "fake":
        return Directory(AuthenticatorsFake("access"), "access", right_code)
    request.getfixturevalue("aws")
    client: Any = boto3.client("cognito-idp")
    return Directory(
        CognitoAuthenticators(client), _access_of_somebody(client), lambda _: "123456", wrong="x"
    )


def _access_of_somebody(client: Any) -> str:
    pool = client.create_user_pool(PoolName="handoff")["UserPool"]["Id"]
    app = client.create_user_pool_client(
        UserPoolId=pool, ClientName="inbox", ExplicitAuthFlows=["ALLOW_ADMIN_USER_PASSWORD_AUTH"]
    )["UserPoolClient"]["ClientId"]
    client.admin_create_user(UserPoolId=pool, Username="dana")
    client.admin_set_user_password(UserPoolId=pool, Username="dana", Password=PASSWORD, Permanent=True)
    signed_in = client.admin_initiate_auth(
        UserPoolId=pool,
        ClientId=app,
        AuthFlow="ADMIN_USER_PASSWORD_AUTH",
        AuthParameters={"USERNAME": "dana", "PASSWORD": PASSWORD},
    )
    access: str = signed_in["AuthenticationResult"]["AccessToken"]
    return access


class TestAuthenticators:
    def test_are_off_until_they_are_switched_on(self, directory: Directory) -> None:
        ours, access = directory.authenticators, directory.access
        assert not ours.in_use(access)
        secret = ours.new_secret(access)
        assert secret
        assert not ours.in_use(access)
        assert ours.verify(access, directory.code(secret))
        ours.switch(access, on=True)
        assert ours.in_use(access)
        ours.switch(access, on=False)
        assert not ours.in_use(access)

    def test_need_an_access_that_is_not_over(self, directory: Directory) -> None:
        ours = directory.authenticators
        for ask in (ours.in_use, ours.new_secret):
            with pytest.raises(AccessOver):
                ask("another")
        with pytest.raises(AccessOver):
            ours.verify("another", "123456")
        with pytest.raises(AccessOver):
            ours.switch("another", on=True)


class TestWhatCognitoSays:
    @pytest.mark.parametrize("code", ["CodeMismatchException", "EnableSoftwareTokenMFAException"])
    def test_of_a_wrong_code_is_no(self, aws: None, code: str) -> None:
        client: Any = boto3.client("cognito-idp")
        with Stubber(client) as said:
            said.add_client_error("verify_software_token", code)
            assert CognitoAuthenticators(client).verify("access", "123456") is False

    def test_of_who_comes_from_elsewhere_is_told(self, aws: None) -> None:
        client: Any = boto3.client("cognito-idp")
        with Stubber(client) as said:
            identities = {"Name": "identities", "Value": '[{"providerName": "Google"}]'}
            said.add_response("get_user", {"Username": "google_1", "UserAttributes": [identities]})
            with pytest.raises(SignedInElsewhere):
                CognitoAuthenticators(client).new_secret("access")

    def test_of_its_own_troubles_is_not_swallowed(self, aws: None) -> None:
        client: Any = boto3.client("cognito-idp")
        with Stubber(client) as said:
            said.add_client_error("verify_software_token", "TooManyRequestsException")
            with pytest.raises(client.exceptions.TooManyRequestsException):
                CognitoAuthenticators(client).verify("access", "123456")


@dataclass
class Door:
    """Sessions and what is lent to them."""

    sessions: Sessions
    fresh_access: FreshAccess


@pytest.fixture(params=["fake", "dynamodb"])
def door(request: pytest.FixtureRequest) -> Door:
    if request.param == "fake":
        fake = SessionsFake()
        return Door(fake, FreshAccessFake(fake.sessions))
    table = request.getfixturevalue("table")
    return Door(DynamoSessions(table), DynamoFreshAccess(table))


UNTIL = MONDAY_10 + timedelta(minutes=5)


class TestFreshAccess:
    def test_lasts_for_minutes(self, door: Door) -> None:
        token, _ = door.sessions.open(DANA, now=MONDAY_10)
        assert door.fresh_access.find(token, now=MONDAY_10) is None
        door.fresh_access.lend(token, "access", until=UNTIL)
        assert door.fresh_access.find(token, now=UNTIL - timedelta(seconds=1)) == "access"
        assert door.fresh_access.find(token, now=UNTIL) is None

    def test_is_dropped_before_its_time(self, door: Door) -> None:
        token, _ = door.sessions.open(DANA, now=MONDAY_10)
        door.fresh_access.lend(token, "access", until=UNTIL)
        door.fresh_access.drop(token)
        assert door.fresh_access.find(token, now=MONDAY_10) is None
        assert door.sessions.find(token, now=MONDAY_10)

    def test_is_one_sessions_alone_and_ends_with_it(self, door: Door) -> None:
        token, _ = door.sessions.open(DANA, now=MONDAY_10)
        other, _ = door.sessions.open(DANA, now=MONDAY_10)
        door.fresh_access.lend(token, "access", until=UNTIL)
        assert door.fresh_access.find(other, now=MONDAY_10) is None
        door.sessions.close(token)
        assert door.fresh_access.find(token, now=MONDAY_10) is None

    def test_brings_no_ended_session_back(self, door: Door) -> None:
        token, _ = door.sessions.open(DANA, now=MONDAY_10)
        door.sessions.close(token)
        door.fresh_access.lend(token, "access", until=UNTIL)
        assert door.fresh_access.find(token, now=MONDAY_10) is None
        assert door.sessions.find(token, now=MONDAY_10) is None

    def test_is_found_by_no_invented_token(self, door: Door) -> None:
        assert [door.fresh_access.find(token, now=MONDAY_10) for token in ("", "another")] == [None, None]


def test_the_table_has_no_access_of_a_session_that_dropped_it(table: Table) -> None:
    sessions, fresh = DynamoSessions(table), DynamoFreshAccess(table)
    token, _ = sessions.open(DANA, now=MONDAY_10)
    fresh.lend(token, "access-token", until=UNTIL)
    fresh.drop(token)
    assert "access-token" not in str(table.get(keys.session(token)))
