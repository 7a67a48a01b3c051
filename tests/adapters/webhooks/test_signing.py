"""The signature is the standard's, so that any receiver's library verifies it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from chalicelib.adapters.webhooks.signing import UnusableSecret, headers_for, key_of

SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
ID, BODY = "msg_p5jXN8AQM9LWM0D4loKWxJek", b'{"test": 2432232314}'
AT = datetime.fromtimestamp(1614265330, UTC)
SEAL = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="
"""The reference vector of Standard Webhooks."""


class TestSignature:
    def test_is_that_of_the_standards_own_example(self) -> None:
        assert headers_for(ID, BODY, (SECRET,), at=AT) == {
            "webhook-id": ID,
            "webhook-timestamp": "1614265330",
            "webhook-signature": SEAL,
        }

    def test_is_made_with_both_secrets_while_one_is_changed(self) -> None:
        other = "whsec_" + "A" * 32
        signature = headers_for(ID, BODY, (other, SECRET), at=AT)["webhook-signature"]
        assert signature.split()[1] == SEAL
        assert len(signature.split()) == 2

    def test_takes_a_secret_without_its_prefix(self) -> None:
        assert key_of(SECRET.removeprefix("whsec_")) == key_of(SECRET)

    @pytest.mark.parametrize("secret", ["", "whsec_", "password", "whsec_c2hvcnQ=", "whsec_ü" * 9])
    def test_is_not_made_with_what_is_no_secret(self, secret: str) -> None:
        with pytest.raises(UnusableSecret) as unusable:
            headers_for(ID, BODY, (secret,), at=AT)
        assert not secret.removeprefix("whsec_") or secret not in str(unusable.value)
