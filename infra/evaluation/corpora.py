"""The given sets that are measured on, read line by line; a set that is not there is said, and skipped."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from infra.paths import ROOT

Row = Mapping[str, Any]


class NotThere(Exception):
    """A set that a section needs is not on this machine."""


@dataclass(frozen=True)
class Corpora:
    """The folder of `*.jsonl` sets; each row is what its set says, with `text` and mostly `lang`."""

    folder: Path

    @staticmethod
    def here() -> Corpora:
        """Where HANDOFF_CORPORA says (the sets, or the folder that has them in `data/`), else beside the checkout."""
        named = Path(os.environ.get("HANDOFF_CORPORA") or ROOT.parent / "shared")
        return Corpora(named if any(named.glob("*.jsonl")) else named / "data")

    def has(self, name: str) -> bool:
        """Whether a set is there."""
        return (self.folder / name).is_file()

    def rows(self, name: str) -> tuple[Row, ...]:
        """Read one set, for example `risk.jsonl`; raises NotThere."""
        if not self.has(name):
            raise NotThere(name)
        lines = (self.folder / name).read_text(encoding="utf-8").splitlines()
        return tuple(json.loads(line) for line in lines if line.strip())

    def names(self, pattern: str) -> tuple[str, ...]:
        """Find sets by a glob, for example `human_request_*.jsonl`; raises NotThere when none fits."""
        found = sorted(path.name for path in self.folder.glob(pattern))
        if not found:
            raise NotThere(pattern)
        return tuple(found)
