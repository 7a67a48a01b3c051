"""Only Meta's own bodies come in."""

from __future__ import annotations

from chalicelib.adapters.whatsapp.wire import verification_challenge, verify_signature
from tests.adapters.whatsapp.corpora import bodies, document
from tests.payloads.whatsapp import signature, text, value, webhook

QUERY = {"hub.mode": "subscribe", "hub.verify_token": "token", "hub.challenge": "1158201444"}
RAW = webhook(value([text("¿Qué tal?")]))


class TestSignature:
    def test_is_verified_over_the_raw_bytes(self) -> None:
        assert verify_signature(RAW, signature(RAW, "secret"), ["secret"])
        assert not verify_signature(RAW + b" ", signature(RAW, "secret"), ["secret"])

    def test_agrees_with_a_known_answer(self) -> None:
        (path,) = [path for path in bodies("sends") if path.name.endswith("signature_vector.json")]
        vector = document(path)
        raw = vector["raw_body"].encode()
        assert verify_signature(raw, vector["header_value"], [vector["app_secret"]])
        assert not verify_signature(raw, vector["header_value"], ["another"])

    def test_is_accepted_with_either_secret_during_a_change(self) -> None:
        for secret in ("old", "new"):
            assert verify_signature(RAW, signature(RAW, secret), ["new", "old"])
        assert not verify_signature(RAW, signature(RAW, "older"), ["new", "old"])

    def test_is_never_made_with_an_empty_secret(self) -> None:
        assert not verify_signature(RAW, signature(RAW, ""), [""])
        assert not verify_signature(RAW, signature(RAW, ""), [])

    def test_is_missing_or_malformed(self) -> None:
        good = signature(RAW, "secret")
        for header in (
            None,
            "",
            "sha256=",
            good[7:],
            good.replace("sha256", "sha1"),
            good[:-1],
            "sha256=é",
            "\ud800",
        ):
            assert not verify_signature(RAW, header, ["secret"]), header


class TestChallenge:
    def test_is_echoed_for_our_token(self) -> None:
        assert verification_challenge(QUERY, "token") == "1158201444"

    def test_is_refused_for_another_token(self) -> None:
        assert verification_challenge({**QUERY, "hub.verify_token": "guess"}, "token") is None
        assert verification_challenge({**QUERY, "hub.verify_token": ""}, "") is None
        assert verification_challenge({}, "token") is None

    def test_is_refused_for_another_mode(self) -> None:
        assert verification_challenge({**QUERY, "hub.mode": "unsubscribe"}, "token") is None

    def test_is_not_echoed_if_it_could_be_a_page(self) -> None:
        for challenge in ("<script>", "", "a b", "x" * 200, "ok\n"):
            assert verification_challenge({**QUERY, "hub.challenge": challenge}, "token") is None
