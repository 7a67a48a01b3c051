"""docs/playbook.md explains every field of every file, every gap's command, and nothing that is not there."""

from __future__ import annotations

import json
import re

import pytest

from infra.paths import ROOT
from infra.policies.schemas import schema_files
from infra.policies.starters import STARTERS

SCENARIOS = (ROOT / "docs" / "scenarios.md").read_text("utf-8")
GUIDE = (ROOT / "docs" / "playbook.md").read_text("utf-8")

_EXPLAINED_TOGETHER = {
    # `one field a trigger`, and the triggers are listed below it.
    "triggers.json": {"enabled", "phrases", "ignore"},
}


class TestTheGuide:
    @pytest.mark.parametrize("file", sorted(schema_files()))
    def test_explains_every_field(self, file: str) -> None:
        schema = json.loads(schema_files()[file])
        fields = set(schema.get("properties", {})) | _EXPLAINED_TOGETHER.get(file, set())
        for part in schema.get("$defs", {}).values():
            fields |= set(part.get("properties", {}))
        guide = SCENARIOS if file == "scenario.json" else GUIDE
        assert [name for name in sorted(fields) if not re.search(rf"`{name}[`:]", guide)] == []

    def test_names_the_starters(self) -> None:
        assert all(name in GUIDE for name in STARTERS)

    def test_names_every_command(self) -> None:
        commands = re.findall(
            r'@policies\.command\("(\w+)"\)', (ROOT / "infra" / "__main__.py").read_text("utf-8")
        )
        assert len(commands) >= 8
        assert [name for name in commands if f"`policies {name}" not in GUIDE] == []
