"""Secrets: read when needed, trusted for a while, and changed without a deploy."""

from __future__ import annotations

from typing import Any

import boto3
import pytest
from botocore.exceptions import EndpointConnectionError

from chalicelib.adapters.secrets import MissingSecret, Secrets
from tests.adapters.conftest import NUMBERS


class Vault:
    """Parameters in SSM, a clock, and the number of times that SSM was asked."""

    def __init__(self, ssm: Any) -> None:
        self.ssm, self.prefix, self.seconds, self.asked = ssm, f"/handoff/test-{next(NUMBERS)}", 0.0, 0
        self.down = False
        self.exceptions = ssm.exceptions

    def put(self, name: str, value: str) -> None:
        self.ssm.put_parameter(Name=f"{self.prefix}/{name}", Value=value, Type="SecureString", Overwrite=True)

    def get_parameter(self, **arguments: Any) -> Any:
        self.asked += 1
        if self.down:
            raise EndpointConnectionError(endpoint_url="https://ssm")
        return self.ssm.get_parameter(**arguments)

    @property
    def secrets(self) -> Secrets:
        return Secrets(self, self.prefix, seconds=lambda: self.seconds)


@pytest.fixture
def vault(aws: None) -> Vault:
    return Vault(boto3.client("ssm"))


class TestSlack:
    def test_is_not_needed(self, vault: Vault) -> None:
        assert vault.secrets.slack_token() == ""
        assert vault.secrets.slack_signing_secrets() == ()

    def test_signs_with_two_secrets_while_one_is_changed(self, vault: Vault) -> None:
        vault.put("slack-signing-secret", "new, old")
        assert vault.secrets.slack_signing_secrets() == ("new", "old")


class TestSecrets:
    def test_are_decrypted(self, vault: Vault) -> None:
        vault.put("whatsapp-token", "EAAG\n")
        assert vault.secrets.whatsapp_token() == "EAAG"

    def test_are_two_while_one_is_changed(self, vault: Vault) -> None:
        vault.put("whatsapp-app-secret", "new, old")
        assert vault.secrets.whatsapp_app_secrets() == ("new", "old")

    def test_are_asked_for_once_in_five_minutes(self, vault: Vault) -> None:
        vault.put("openai-key", "one")
        secrets = vault.secrets
        assert [secrets.openai_key() for _ in range(9)] == ["one"] * 9
        assert vault.asked == 1
        vault.put("openai-key", "two")
        vault.seconds = 299
        assert secrets.openai_key() == "one"
        vault.seconds = 301
        assert secrets.openai_key() == "two"

    def test_go_on_being_used_while_ssm_is_down(self, vault: Vault) -> None:
        vault.put("openai-key", "one")
        secrets = vault.secrets
        assert secrets.openai_key() == "one"
        vault.down, vault.seconds = True, 1000
        assert secrets.openai_key() == "one"

    def test_fail_when_ssm_is_down_from_the_start(self, vault: Vault) -> None:
        vault.down = True
        with pytest.raises(EndpointConnectionError):
            vault.secrets.openai_key()

    def test_are_named_when_they_are_missing(self, vault: Vault) -> None:
        with pytest.raises(MissingSecret, match=f"{vault.prefix}/whatsapp-verify-token"):
            vault.secrets.whatsapp_verify_token()

    def test_may_be_missing_for_slack(self, vault: Vault) -> None:
        secrets = vault.secrets
        assert [secrets.slack_token(), secrets.slack_token()] == ["", ""]
        assert vault.asked == 1

    def test_hold_the_sign_in_of_the_inbox(self, vault: Vault) -> None:
        vault.put("sign-in", '{"client_id": "c", "public_url": "https://inbox"}')
        assert vault.secrets.sign_in()["client_id"] == "c"
