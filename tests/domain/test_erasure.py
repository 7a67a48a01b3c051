"""What names a customer in a text, and what is somebody else's."""

from __future__ import annotations

import pytest

from chalicelib.domain.erasure import names_any

NAMES = ("34600111222", "ES.1349", "maria", "ana")


class TestAName:
    @pytest.mark.parametrize(
        "text",
        [
            '{"from": "34600111222"}',
            "+34600111222.",
            "wa.me/34600111222",
            "('ES.1349')",
            "@maria, hello",
            "MARK maria.",
        ],
    )
    def test_is_found_as_a_whole(self, text: str) -> None:
        assert names_any(text, NAMES)

    @pytest.mark.parametrize(
        "text",
        [
            "346001112223",
            "134600111222",
            "ES.13491",
            "maria.lopez",
            "lopez.maria",
            "maria_2",
            "mariana",
            "ana",
        ],
    )
    def test_inside_a_longer_one_is_somebody_elses(self, text: str) -> None:
        assert not names_any(text, NAMES)
