"""WhatsApp's refusals: is it worth trying again, and who has to do what?"""

from __future__ import annotations

import json

import pytest

from chalicelib.adapters.whatsapp.answer import wamid_of
from chalicelib.adapters.whatsapp.errors import KNOWN, explain
from chalicelib.domain.hold import Holds
from chalicelib.use_cases.send_ports import DeliveryFailed, OutcomeUnknown


def refusal(status: int, code: object) -> DeliveryFailed:
    body = json.dumps({"error": {"message": "(#1) text that changes", "code": code}}).encode()
    with pytest.raises(DeliveryFailed) as raised:
        wamid_of(status, body)
    return raised.value


class TestTable:
    @pytest.mark.parametrize("code", [2, 4, 80007, 130429, 131000, 131016, 131056, 131057])
    def test_tries_again_what_passes(self, code: int) -> None:
        known = explain(code)
        assert not known.permanent
        assert known.retry_after > 0 or known.growth > 2

    @pytest.mark.parametrize("code", [0, 190, 10, 200, 299, 368, 131031, 131042, 131048])
    def test_holds_all_for_what_stops_the_number(self, code: int) -> None:
        assert explain(code).holds is Holds.STOPS

    @pytest.mark.parametrize("code", [100, 131026, 131047, 131051, 131062])
    def test_does_not_try_again_what_stays(self, code: int) -> None:
        assert explain(code).permanent

    def test_says_what_to_do_for_every_code(self) -> None:
        assert all(error.title and error.what_to_do and error.code == code for code, error in KNOWN.items())

    def test_takes_a_new_code_as_final(self) -> None:
        assert explain(139999).permanent
        assert "139999" in explain(139999).title


class TestAnswer:
    def test_of_an_accepted_send_is_its_wamid(self) -> None:
        body = {
            "messaging_product": "whatsapp",
            "contacts": [{"input": "1"}],
            "messages": [{"id": "wamid.X"}],
        }
        assert wamid_of(200, json.dumps(body).encode()) == "wamid.X"

    @pytest.mark.parametrize("status", [400, 403, 429, 500, 503])
    def test_is_judged_by_its_code_and_not_by_its_status(self, status: int) -> None:
        assert refusal(status, 131047).permanent
        busy = refusal(status, 131056)
        assert (busy.code, busy.permanent, busy.growth) == (131056, False, 4)

    def test_with_a_new_code_is_final(self) -> None:
        assert refusal(400, 139999).permanent

    def test_without_a_code_is_throttling(self) -> None:
        with pytest.raises(DeliveryFailed) as raised:
            wamid_of(429, b"slow down")
        assert not raised.value.permanent

    @pytest.mark.parametrize("status", [400, 401, 404])
    def test_without_a_code_is_a_refusal(self, status: int) -> None:
        with pytest.raises(DeliveryFailed) as raised:
            wamid_of(status, b"<html>")
        assert raised.value.permanent

    @pytest.mark.parametrize(
        ("status", "body"),
        [
            (500, b""),
            (502, b"<html>bad gateway</html>"),
            (503, b'{"error":{"code":999999}}'),
            (408, b""),
            (200, b""),
            (200, b"{"),
            (200, b'{"messages":[]}'),
            (200, b'{"messages":[{"id":null}]}'),
            (302, b""),
        ],
    )
    def test_that_says_nothing_leaves_the_outcome_unknown(self, status: int, body: bytes) -> None:
        with pytest.raises(OutcomeUnknown):
            wamid_of(status, body)
