"""How far back a replay looks, and when it says that the model would read something else."""

from __future__ import annotations

from datetime import timedelta

import pytest

from infra.commands.replay import _in_words, _length, _say, _words_changed, run
from infra.says import Stop
from tests.journeys.clinic import INTENTS, a_playbook


class TestLength:
    @pytest.mark.parametrize(
        ("last", "length"),
        [("24h", timedelta(days=1)), ("7d", timedelta(days=7)), ("4w", timedelta(weeks=4))],
    )
    def test_is_hours_days_or_weeks(self, last: str, length: timedelta) -> None:
        assert _length(last) == length

    @pytest.mark.parametrize("last", ["", "7", "d", "-1d", "0d", "7 days", "1y"])
    def test_is_nothing_else(self, last: str) -> None:
        with pytest.raises(Stop, match="24h, 7d or 4w"):
            _length(last)

    def test_is_told_in_words(self) -> None:
        assert _in_words(timedelta(days=7)) == "the last 7 days"
        assert _in_words(timedelta(hours=30)) == "the last 30 hours"


class TestWhatIsTried:
    def test_is_a_version_or_a_folder_and_not_both(self) -> None:
        with pytest.raises(Stop, match="--version N"):
            run(None, None, "7d", "local", None, model=False, as_json=False)

    def test_is_read_by_the_model_where_words_differ(self) -> None:
        assert not _words_changed(a_playbook(), a_playbook(clarification_limit=1))
        assert _words_changed(a_playbook(), a_playbook(intents=INTENTS[:1]))


@pytest.mark.parametrize("last", ["53w", "366d", "9999w", "9999d"])
def test_more_than_a_year_is_refused_before_anything_is_read(last: str) -> None:
    with pytest.raises(Stop, match="52w at most"):
        _length(last)


def test_how_far_it_is_is_said_now_and_then(capsys: pytest.CaptureFixture[str]) -> None:
    for done in range(1, 251):
        _say(done, 250)
    told = capsys.readouterr().err.split("\n")
    assert [line.strip() for line in told if line.strip()] == ["100 of 250 cases", "200 of 250 cases"]
