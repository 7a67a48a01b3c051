"""ISO weeks by name."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from chalicelib.domain.week import begins_at


class TestAWeek:
    def test_begins_on_its_monday(self) -> None:
        assert begins_at("2026-W48") == datetime(2026, 11, 23, tzinfo=UTC)

    @pytest.mark.parametrize(
        "spelt",
        [
            "2026-W048",
            "02026-W48",
            "2026-W5",
            "２０２６-W４８",
            "2026-W99",
            "2026-W00",
            "9999-W52",
            "0001-W01",
            "2026-W48\n",
        ],
    )
    def test_has_one_spelling_so_that_nobody_draws_it_anew(self, spelt: str) -> None:
        with pytest.raises(ValueError, match=r"week|Invalid"):
            begins_at(spelt)
