"""Authenticator apps on Cognito: its calls for software tokens, with the access token of who signed in."""

from __future__ import annotations

from typing import Any

from botocore.exceptions import ClientError

from chalicelib.use_cases.authenticator_ports import AccessOver, SignedInElsewhere

TOTP = "SOFTWARE_TOKEN_MFA"
WRONG_CODE = {"CodeMismatchException", "EnableSoftwareTokenMFAException", "ExpiredCodeException"}
NOT_OURS = "identities"
"""The attribute of whose password and second factor are with another provider, which Cognito leaves to it."""


class CognitoAuthenticators:
    """The Authenticators port. Cognito lets only a token's own person do this, so the function needs no right to it."""

    def __init__(self, client: Any) -> None:
        self._client = client

    def in_use(self, access: str) -> bool:
        found = self._ask("get_user", AccessToken=access)
        return TOTP in found.get("UserMFASettingList", ())

    def new_secret(self, access: str) -> str:
        known = self._ask("get_user", AccessToken=access).get("UserAttributes", ())
        if any(each["Name"] == NOT_OURS for each in known):
            raise SignedInElsewhere
        secret: str = self._ask("associate_software_token", AccessToken=access)["SecretCode"]
        return secret

    def verify(self, access: str, code: str) -> bool:
        try:
            answer = self._ask("verify_software_token", AccessToken=access, UserCode=code)
        except ClientError as refusal:
            if _code(refusal) in WRONG_CODE:
                return False
            raise
        return bool(answer.get("Status") == "SUCCESS")

    def switch(self, access: str, *, on: bool) -> None:
        settings = {"Enabled": on, "PreferredMfa": on}
        self._ask("set_user_mfa_preference", AccessToken=access, SoftwareTokenMfaSettings=settings)

    def _ask(self, call: str, **arguments: Any) -> dict[str, Any]:
        try:
            answer: dict[str, Any] = getattr(self._client, call)(**arguments)
        except ClientError as refusal:
            if _code(refusal) == "NotAuthorizedException":
                raise AccessOver from refusal
            raise
        return answer


def _code(refusal: ClientError) -> str:
    return str(refusal.response["Error"]["Code"])
