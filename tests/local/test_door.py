"""The webhook's door: what is not signed touches nothing, and nothing that comes is an error of ours."""

from __future__ import annotations

import random
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

import pytest

from infra.demo.story import wait_for
from infra.local.whatsapp.signature import HEADER, signature
from infra.local_state import LocalState
from tests.local.cast import SLOW_MACHINE, Door
from tests.local.conftest import Customers
from tests.local.inside import Inside
from tests.local.roles import Roles

NOT_RIGHT = {
    "missing": {},
    "empty": {HEADER: ""},
    "wrong": {HEADER: "sha256=" + "0" * 64},
    "of another kind": {HEADER: "sha1=da39a3ee5e6b4b0d3255bfef95601890afd80709"},
    "not ascii": {HEADER: "sha256=ÿ".encode("latin-1")},
}


class TestSignature:
    def test_that_is_not_right_is_401_and_changes_nothing(
        self, customer: Customers, inside: Inside, door: Door, product: LocalState
    ) -> None:
        maria = customer("Maria")
        maria.delivered(maria.asks("What are your opening hours?"))
        body = maria.body("Nobody may ever see this sentence", f"wamid.unseen.{maria.id}")
        another = {HEADER: signature(product.app_secret, body + b" ")}
        inside.wait_until_quiet()
        before = inside.items()
        answers = {why: door.post(body, **header) for why, header in NOT_RIGHT.items()}
        assert answers == dict.fromkeys(NOT_RIGHT, 401)
        assert door.post(body, **another) == 401, "the signature of another body"
        inside.wait_until_quiet()
        assert inside.items() == before
        assert door.post_signed(body) == 200, "with the right one it would have come in"
        wait_for("the message", lambda: len(inside.received(maria)) == 2)


class TestRandomBytes:
    def test_are_never_our_error(self, door: Door, inside: Inside) -> None:
        noise = random.Random(20261123)
        bodies = [noise.randbytes(noise.randrange(2000)) for _ in range(200)]
        with ThreadPoolExecutor(4) as lines:
            signed = Counter(lines.map(door.post_signed, bodies))
            unsigned = Counter(lines.map(door.post, bodies[:50]))
        assert signed == {200: 200}
        assert unsigned == {401: 50}

    def test_in_the_place_of_any_value_are_never_our_error(
        self, customer: Customers, door: Door, inside: Inside
    ) -> None:
        noise = random.Random(20261124)
        maria = customer("Maria")
        maria.delivered(maria.asks("What are your opening hours?"))
        body = maria.body("How much is whitening?", f"wamid.damaged.{maria.id}")
        bodies = [_damaged(body, noise) for _ in range(100)]
        with ThreadPoolExecutor(4) as lines:
            assert Counter(lines.map(door.post_signed, bodies)) == {200: 100}


class TestVerification:
    def test_echoes_the_challenge_for_the_right_token(self, door: Door, product: LocalState) -> None:
        assert door.verify(product.verify_token) == (200, "1158201444")

    @pytest.mark.parametrize("token", ["", "wrong", "local-verify-token "])
    def test_refuses_another_token(self, door: Door, token: str) -> None:
        status, text = door.verify(token)
        assert status == 403
        assert "1158201444" not in text


class TestOurFault:
    def test_is_5xx_and_the_retry_is_stored_and_answered_once(
        self, customer: Customers, inside: Inside, door: Door, roles: Roles
    ) -> None:
        maria = customer("Maria")
        maria.delivered(maria.asks("What are your opening hours?"))
        seen = len(maria.bubbles())
        body = maria.body("How much is a dental cleaning?", f"wamid.retried.{maria.id}")
        with roles.without("webhook", "WakeTheAnswer"):
            assert door.post_signed(body) == 500
        assert door.post_signed(body) == 200
        wait_for("the answer", lambda: maria.bubbles()[seen:], within=SLOW_MACHINE)
        inside.wait_until_quiet()
        assert len(maria.bubbles()[seen:]) == 1
        assert len(inside.received(maria)) == 2


def _damaged(body: bytes, noise: random.Random) -> bytes:
    """The body with a few bytes replaced."""
    damaged = bytearray(body)
    for _ in range(noise.randrange(1, 6)):
        damaged[noise.randrange(len(damaged))] = noise.randrange(256)
    return bytes(damaged)
