"""Setting up an authenticator app on the deployed product: a fresh sign-in, Cognito's own secret, a real code."""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets
import struct
import time
from collections.abc import Iterator

import pytest
from bs4 import BeautifulSoup

from infra.demo.agent import AgentAtInbox
from infra.local_state import LocalState
from infra.people import PASSWORD
from tests.local.inside import Inside

PAGE = "/account/authenticator"


class Newcomer(AgentAtInbox):
    """Somebody new, who looks after how they sign in."""

    def __init__(self, product: LocalState, email: str) -> None:
        self.email = email
        super().__init__(product.inbox_url, email, PASSWORD)

    def signs_in_afresh(self) -> BeautifulSoup:
        answer = self._http.get(f"{self._inbox}/sign-in?return_to={PAGE}")
        form = BeautifulSoup(answer.text, "html.parser").find_all("form")[0]
        user_field = "username" if form.select("input[name='username']") else "email"
        return self._post(form, str(answer.url), {user_field: self.email, "password": PASSWORD})

    def fills(self, page: BeautifulSoup, *, ending: str, undo: bool = False, **fields: str) -> BeautifulSoup:
        (form,) = (
            form
            for form in page.select(f"form[action$='{ending}']")
            if bool(form.select("input[name='_method']")) is undo
        )
        return self._post(form, self._inbox + PAGE, fields)


@pytest.fixture
def newcomer(product: LocalState, inside: Inside) -> Iterator[Newcomer]:
    email, pool = f"nora-{secrets.token_hex(3)}@example.test", inside.outputs["UserPoolId"]
    cognito = inside.client("cognito-idp")
    attributes = [{"Name": "email", "Value": email}, {"Name": "email_verified", "Value": "true"}]
    cognito.admin_create_user(
        UserPoolId=pool, Username=email, UserAttributes=attributes, MessageAction="SUPPRESS"
    )
    cognito.admin_set_user_password(UserPoolId=pool, Username=email, Password=PASSWORD, Permanent=True)
    cognito.admin_add_user_to_group(UserPoolId=pool, Username=email, GroupName="agents")
    person = Newcomer(product, email)
    yield person
    person.close()
    cognito.admin_delete_user(UserPoolId=pool, Username=email)


def code_of(letters: str) -> str:
    """What an app shows now (RFC 6238: SHA-1, 30 seconds, six digits)."""
    key, step = base64.b32decode(letters.replace(" ", "")), struct.pack(">Q", int(time.time()) // 30)
    mac = hmac.new(key, step, hashlib.sha1).digest()
    at = mac[-1] & 15
    return f"{(struct.unpack('>I', mac[at : at + 4])[0] & 0x7FFFFFFF) % 10**6:06d}"


def test_is_set_up_after_a_fresh_sign_in_and_switched_off_again(newcomer: Newcomer) -> None:
    assert "Sign in once more first" in newcomer.page(PAGE).get_text(" ")
    off = newcomer.signs_in_afresh()
    assert "It is off" in off.get_text(" ")
    shown = newcomer.fills(off, ending=PAGE)
    letters = shown.select_one("code.secret")
    assert letters
    on = newcomer.fills(shown, ending="/code", code=code_of(letters.get_text()))
    assert "Done." in on.get_text(" ")
    again = newcomer.signs_in_afresh()
    assert "It is on" in again.get_text(" ")
    newcomer.fills(again, ending=PAGE, undo=True)
    assert "It is off" in newcomer.signs_in_afresh().get_text(" ")
