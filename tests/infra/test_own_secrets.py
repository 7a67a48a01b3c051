"""The secrets that nobody has to choose: made once, and kept."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import boto3
import pytest
from moto import mock_aws
from py_vapid import Vapid02

from infra import target
from infra.own_secrets import PRIVATE, PUBLIC, make_missing, private_key, public_key
from infra.secrets import parameter, store
from infra.target import Target


@pytest.fixture
def account(monkeypatch: pytest.MonkeyPatch) -> Iterator[Target]:
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.setenv(name, "testing")
    monkeypatch.delenv("AWS_PROFILE", raising=False)
    target._client.cache_clear()
    with mock_aws():
        yield Target("test", "eu-west-1", "arm64")
    target._client.cache_clear()


def stored(account: Target) -> dict[str, str]:
    answer: Any = boto3.client("ssm", region_name=account.region).get_parameters_by_path(
        Path=parameter(account.stage, "").rstrip("/"), WithDecryption=True
    )
    return {each["Name"].rpartition("/")[2]: each["Value"] for each in answer["Parameters"]}


class TestTheKeysOfWebPush:
    def test_are_made_once(self, account: Target) -> None:
        assert {PRIVATE, PUBLIC} <= set(make_missing(account))
        first = stored(account)
        assert make_missing(account) == []
        assert stored(account) == first

    def test_belong_together_also_where_only_one_was_stored(self, account: Target) -> None:
        key = private_key()
        store(account, {PRIVATE: key, PUBLIC: "of another key"})
        made = make_missing(account)
        assert PUBLIC in made
        assert PRIVATE not in made
        assert {PRIVATE: key, PUBLIC: public_key(key)}.items() <= stored(account).items()

    def test_sign_what_the_public_one_verifies(self) -> None:
        key = private_key()
        claims = {"aud": "https://push.example", "sub": "mailto:a@example.test"}
        assert Vapid02.verify(Vapid02.from_raw(key.encode()).sign(claims)["Authorization"])
