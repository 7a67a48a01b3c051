"""Cognito: where browsers are sent, and whom its tokens vouch for."""

from __future__ import annotations

import base64
import json
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from chalicelib.adapters.cognito import CALLBACK_PATH, Cognito
from chalicelib.use_cases.session_ports import IdentityProvider, Person, SignInRefused
from tests.adapters.http_server import Answer, serving
from tests.fakes.cast import DANA
from tests.fakes.sign_in import IdentityProviderFake

NOW = 1795428000
KNOWN = {
    "client_id": "client-1",
    "domain_url": "https://sign-in.example",
    "issuer": "https://cognito-idp.eu-west-1.amazonaws.com/pool-1",
    "public_url": "https://inbox.example/api/",
}
CLAIMS: dict[str, Any] = {
    "sub": "p-dana",
    "name": "Dana",
    "email": "dana@example.com",
    "cognito:groups": ["agents"],
    "iss": KNOWN["issuer"],
    "aud": "client-1",
    "token_use": "id",
    "exp": NOW + 3600,
}


def token(claims: object) -> str:
    parts = (json.dumps(part).encode() for part in ({"alg": "RS256"}, claims, {}))
    return ".".join(base64.urlsafe_b64encode(part).decode().rstrip("=") for part in parts)


def exchange(*answers: Answer) -> Person:
    with serving(*answers) as server:
        provider = Cognito(lambda: KNOWN | {"domain_url": server.url}, seconds=lambda: NOW)
        return provider.exchange("code-1", code_verifier="verifier").person


def granted(**changes: Any) -> Answer:
    return Answer(body={"id_token": token({**CLAIMS, **changes}), "access_token": "a"})


@pytest.fixture
def cognito() -> Cognito:
    return Cognito(lambda: KNOWN, seconds=lambda: NOW)


class TestContract:
    @pytest.fixture(params=["fake", "cognito"])
    def provider(self, request: pytest.FixtureRequest) -> IdentityProvider:
        fake = IdentityProviderFake({"code-1": DANA}, "https://inbox.example/api")
        return fake if request.param == "fake" else request.getfixturevalue("cognito")

    def test_leads_to_a_page_with_state_and_challenge(self, provider: IdentityProvider) -> None:
        query = parse_qs(urlsplit(provider.authorize_url(state="s", code_challenge="c")).query)
        assert (query["state"], query["code_challenge"]) == (["s"], ["c"])

    def test_knows_the_inbox_without_a_slash(self, provider: IdentityProvider) -> None:
        assert provider.public_url() == "https://inbox.example/api"


class TestAddresses:
    def test_ask_for_a_code_with_pkce(self, cognito: Cognito) -> None:
        url = urlsplit(cognito.authorize_url(state="s t", code_challenge="c"))
        assert (url.netloc, url.path) == ("sign-in.example", "/oauth2/authorize")
        assert {name: values[0] for name, values in parse_qs(url.query).items()} == {
            "response_type": "code",
            "client_id": "client-1",
            "redirect_uri": f"https://inbox.example/api{CALLBACK_PATH}",
            "scope": "openid email profile",
            "state": "s t",
            "code_challenge": "c",
            "code_challenge_method": "S256",
        }

    def test_end_the_providers_own_session(self, cognito: Cognito) -> None:
        url = urlsplit(cognito.sign_out_url())
        assert url.path == "/logout"
        assert parse_qs(url.query)["logout_uri"] == ["https://inbox.example/api/"]


class TestExchange:
    def test_gives_the_person_of_the_token(self) -> None:
        assert exchange(granted()) == DANA

    def test_sends_the_verifier(self) -> None:
        with serving(granted()) as server:
            Cognito(lambda: KNOWN | {"domain_url": server.url}, seconds=lambda: NOW).exchange(
                "code-1", code_verifier="verifier"
            )
        (request,) = server.requests
        assert request.path == "/oauth2/token"
        form = parse_qs(request.body.decode())
        assert (form["code"], form["code_verifier"]) == (["code-1"], ["verifier"])
        assert form["redirect_uri"] == [f"https://inbox.example/api{CALLBACK_PATH}"]

    def test_knows_a_person_without_name_and_groups(self) -> None:
        claims = {name: value for name, value in CLAIMS.items() if name not in ("name", "cognito:groups")}
        person = exchange(Answer(body={"id_token": token(claims)}))
        assert person == Person("p-dana", "dana", "dana@example.com", ())
        assert not person.may_work

    @pytest.mark.parametrize(
        "changes",
        [
            {"iss": "https://cognito-idp.eu-west-1.amazonaws.com/pool-2"},
            {"aud": "client-2"},
            {"token_use": "access"},
            {"sub": ""},
            {"exp": NOW - 3600},
            {"exp": None},
            {"exp": "tomorrow"},
        ],
    )
    def test_refuses_a_token_that_is_not_for_us_now(self, changes: dict[str, Any]) -> None:
        with pytest.raises(SignInRefused):
            exchange(granted(**changes))

    @pytest.mark.parametrize(
        "answer",
        [
            Answer(400, {"error": "invalid_grant"}),
            Answer(500),
            Answer(hang_up=True),
            Answer(body=b"<html>"),
            Answer(body=[]),
            Answer(body={}),
            Answer(body={"id_token": "a.b.c"}),
            Answer(body={"id_token": token(["not", "claims"])}),
            Answer(body={"id_token": 7}),
        ],
    )
    def test_refuses_whatever_else_comes_back(self, answer: Answer) -> None:
        with pytest.raises(SignInRefused, match=r"^(This|The) sign-in .+\."):
            exchange(answer)
