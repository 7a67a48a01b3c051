"""Publishing: the encoder's part is made first, and without it nothing is published."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from chalicelib.domain.playbook import Playbook
from chalicelib.use_cases.publish_playbook import publish_playbook
from tests.fakes.clock import MONDAY_10, FixedClock
from tests.fakes.playbooks import PlaybooksFake
from tests.journeys.clinic import a_playbook


@dataclass
class IndexerFake:
    """Makes an index that says how many intents there are, or fails."""

    broken: bool = False

    def index(self, playbook: Playbook) -> bytes:
        if self.broken:
            raise RuntimeError("no encoder")
        return f"{len(playbook.intents)} intents".encode()


def publish(playbooks: PlaybooksFake, indexer: IndexerFake) -> int:
    return publish_playbook(
        a_playbook(), by="Lee", playbooks=playbooks, indexer=indexer, clock=FixedClock(MONDAY_10)
    )


class TestPublishing:
    def test_stores_each_version_with_the_index_of_its_content(self) -> None:
        playbooks = PlaybooksFake()
        assert [publish(playbooks, IndexerFake()), publish(playbooks, IndexerFake())] == [1, 2]
        index = f"{len(a_playbook().intents)} intents".encode()
        assert playbooks.indexes == {1: index, 2: index}

    def test_leaves_everything_as_it_was_without_an_encoder(self) -> None:
        playbooks = PlaybooksFake()
        with pytest.raises(RuntimeError):
            publish(playbooks, IndexerFake(broken=True))
        assert playbooks.versions == []
