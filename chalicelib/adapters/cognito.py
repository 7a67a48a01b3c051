"""Cognito's sign-in: the authorization code flow with PKCE, as OpenID Connect Core 1.0 describes it."""

from __future__ import annotations

import base64
import json
import time
import urllib.request
from collections.abc import Callable, Mapping
from typing import Any
from urllib.error import HTTPError
from urllib.parse import urlencode

from chalicelib.use_cases.session_ports import Person, SignInRefused, Vouched

CALLBACK_PATH = "/sign-in/callback"
"""Keep in sync with CallbackURLs in infra/resources/sign_in.yaml; sign-out returns to `/`."""

ANSWERS_WITHIN = 10
CLOCK_SKEW = 60
"""Seconds."""

SCOPES = "openid email profile"
OWN_ACCOUNT = "aws.cognito.signin.user.admin"
"""The scope with which an access token may change its own person's authenticator."""

START_AGAIN = "This sign-in has expired or was used already. Please sign in again."
TRY_LATER = "The sign-in service does not answer. Please try again in a minute."
NOT_VALID = "The sign-in service gave an answer that is not for this inbox. Please tell your administrator."


class Cognito:
    """The IdentityProvider port on a Cognito user pool's own pages.

    The id token's signature is not checked: it comes straight from the token endpoint over TLS, where OpenID
    Connect Core 3.1.3.7 (6) lets TLS vouch for the issuer. Issuer, audience, use and expiry are checked.
    """

    def __init__(
        self, configuration: Callable[[], Mapping[str, str]], *, seconds: Callable[[], float] = time.time
    ) -> None:
        self._configuration, self._seconds = configuration, seconds

    def authorize_url(self, *, state: str, code_challenge: str, fresh: bool = False) -> str:
        known = self._configuration()
        query = {
            "response_type": "code",
            "client_id": known["client_id"],
            "redirect_uri": self.public_url() + CALLBACK_PATH,
            "scope": f"{SCOPES} {OWN_ACCOUNT}" if fresh else SCOPES,
            "state": state,
            "code_challenge": code_challenge,
            "code_challenge_method": "S256",
            **({"prompt": "login"} if fresh else {}),
        }
        return f"{known['domain_url']}/oauth2/authorize?{urlencode(query)}"

    def exchange(self, code: str, *, code_verifier: str) -> Vouched:
        """Trade the code for tokens and read the person from the id token."""
        form = {
            "grant_type": "authorization_code",
            "client_id": self._configuration()["client_id"],
            "code": code,
            "redirect_uri": self.public_url() + CALLBACK_PATH,
            "code_verifier": code_verifier,
        }
        answer = self._token_answer(form)
        claims = _claims(answer.get("id_token"))
        self._check(claims)
        return Vouched(_person(claims), str(answer.get("access_token") or ""))

    def sign_out_url(self) -> str:
        known = self._configuration()
        query = {"client_id": known["client_id"], "logout_uri": self.public_url() + "/"}
        return f"{known['domain_url']}/logout?{urlencode(query)}"

    def public_url(self) -> str:
        return self._configuration()["public_url"].rstrip("/")

    def _token_answer(self, form: Mapping[str, str]) -> dict[str, Any]:
        request = urllib.request.Request(  # noqa: S310 - the address is our own configuration
            f"{self._configuration()['domain_url']}/oauth2/token",
            data=urlencode(form).encode(),
            headers={"Content-Type": "application/x-www-form-urlencoded", "Accept": "application/json"},
        )
        try:
            with urllib.request.urlopen(request, timeout=ANSWERS_WITHIN) as answer:  # noqa: S310 - see above
                document = json.load(answer)
        except HTTPError as refusal:
            raise SignInRefused(START_AGAIN if refusal.code < 500 else TRY_LATER) from refusal
        except (OSError, ValueError) as failure:
            raise SignInRefused(TRY_LATER) from failure
        return document if isinstance(document, dict) else {}

    def _check(self, claims: Mapping[str, Any]) -> None:
        known = self._configuration()
        valid = (
            claims.get("iss") == known["issuer"]
            and claims.get("aud") == known["client_id"]
            and claims.get("token_use") == "id"
            and bool(claims.get("sub"))
        )
        if not valid:
            raise SignInRefused(NOT_VALID)
        expires_at = claims.get("exp")
        if not isinstance(expires_at, int | float) or expires_at + CLOCK_SKEW < self._seconds():
            raise SignInRefused(START_AGAIN)


def _claims(token: Any) -> dict[str, Any]:
    """Read the payload of a JWT."""
    try:
        payload = str(token).split(".")[1]
        claims = json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
    except (IndexError, ValueError) as failure:
        raise SignInRefused(NOT_VALID) from failure
    return claims if isinstance(claims, dict) else {}


def _person(claims: Mapping[str, Any]) -> Person:
    email = str(claims.get("email", ""))
    name = str(claims.get("name") or email.partition("@")[0] or claims.get("cognito:username", ""))
    groups = claims.get("cognito:groups", [])
    return Person(str(claims["sub"]), name, email, tuple(str(group) for group in groups))
