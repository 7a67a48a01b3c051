"""Rolling back: an older version's content is in force again, and every version stays what it was."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from chalicelib.domain.playbook import Playbook
from chalicelib.use_cases.playbook_ports import NoPlaybook
from chalicelib.use_cases.publish_playbook import publish_playbook
from chalicelib.use_cases.roll_back_playbook import roll_back_playbook
from tests.fakes.clock import MONDAY_10, FixedClock
from tests.fakes.playbooks import PlaybooksFake
from tests.journeys.clinic import a_playbook


@dataclass
class IndexerFake:
    """Makes an index that says how often the AI may ask back, or fails."""

    broken: bool = False

    def index(self, playbook: Playbook) -> bytes:
        if self.broken:
            raise RuntimeError("no encoder")
        return bytes([playbook.clarification_limit])


def published(*limits: int) -> PlaybooksFake:
    """A version for each limit."""
    playbooks = PlaybooksFake()
    for limit in limits:
        publish_playbook(
            a_playbook(clarification_limit=limit),
            by="Lee",
            playbooks=playbooks,
            indexer=IndexerFake(),
            clock=FixedClock(MONDAY_10),
        )
    return playbooks


def roll_back(playbooks: PlaybooksFake, number: int, *, broken: bool = False) -> int | None:
    return roll_back_playbook(
        number, by="Dana", playbooks=playbooks, indexer=IndexerFake(broken), clock=FixedClock(MONDAY_10)
    )


class TestRollingBack:
    def test_publishes_the_older_content_as_the_next_version(self) -> None:
        playbooks = published(1, 2, 3)
        assert roll_back(playbooks, 1) == 4
        assert (playbooks.active().version, playbooks.active().clarification_limit) == (4, 1)
        assert [version.clarification_limit for version in playbooks.versions] == [1, 2, 3, 1]

    def test_makes_the_index_anew(self) -> None:
        playbooks = published(1, 2)
        roll_back(playbooks, 1)
        assert playbooks.indexes == {1: b"\x01", 2: b"\x02", 3: b"\x01"}

    def test_is_told_in_the_history(self) -> None:
        playbooks = published(1, 2)
        roll_back(playbooks, 1)
        assert [(each.number, each.by, each.restores) for each in playbooks.history()] == [
            (3, "Dana", 1),
            (2, "Lee", None),
            (1, "Lee", None),
        ]

    def test_does_nothing_when_that_content_is_in_force(self) -> None:
        playbooks = published(1, 2)
        assert roll_back(playbooks, 2) is None
        roll_back(playbooks, 1)
        assert roll_back(playbooks, 1) is None
        assert len(playbooks.versions) == 3

    def test_knows_no_version_that_was_never_published(self) -> None:
        playbooks = published(1)
        with pytest.raises(NoPlaybook):
            roll_back(playbooks, 2)

    def test_leaves_everything_as_it_was_without_an_encoder(self) -> None:
        playbooks = published(1, 2)
        with pytest.raises(RuntimeError):
            roll_back(playbooks, 1, broken=True)
        assert playbooks.active().version == 2
