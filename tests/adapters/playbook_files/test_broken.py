"""One folder with every kind of mistake at once: each is named by file and line, and nothing else is."""

from __future__ import annotations

from pathlib import Path

import pytest

from chalicelib.adapters.playbook_files import PlaybookErrors, read_playbook
from tests.adapters.playbook_files.marked import compared, marks_in

BROKEN = Path(__file__).parent / "broken"


class TestABrokenPlaybook:
    def test_is_told_each_of_its_mistakes_where_it_is(self) -> None:
        marks = marks_in(BROKEN, "wrong")
        with pytest.raises(PlaybookErrors) as raised:
            read_playbook(BROKEN)
        assert compared(raised.value.mistakes, marks) == (set(), [])
        assert len(marks) == 73

    def test_has_mistakes_in_every_kind_of_file(self) -> None:
        files = {file for file, _, _ in marks_in(BROKEN, "wrong")}
        assert {file for file in files if not file.startswith("knowledge/")} == {
            *("business.yaml", "intents.yaml", "routing.yaml", "sla.yaml", "texts.yaml"),
            *("tools.yaml", "triggers.yaml", "vip.yaml", "channel.yaml", "webhooks.yaml"),
            "rollout.yaml",
        }
        assert sum(file.startswith("knowledge/") for file in files) == 3
