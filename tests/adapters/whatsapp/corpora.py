"""Where real webhook bodies of other projects lie: outside this repository, for they are not ours to copy."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

REPOSITORY = Path(__file__).parents[3]
CORPORA = Path(os.environ.get("HANDOFF_CORPORA") or REPOSITORY.parent / "shared")


def bodies(kind: str) -> list[Path]:
    """The files of one kind (`webhooks`, `sends`); none is a failure with the way out."""
    where = CORPORA / "fixtures" / "whatsapp" / kind
    found = sorted(where.glob("*.json"))
    if not found:
        raise FileNotFoundError(
            f"no payloads in {where}: set HANDOFF_CORPORA to the folder with `fixtures/whatsapp` in it"
        )
    return found


def document(path: Path) -> Any:
    return json.loads(path.read_text())
