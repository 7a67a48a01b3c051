"""The playbooks to begin from: each a whole one, for a kind of business."""

from __future__ import annotations

import shutil
from pathlib import Path

from infra.paths import ROOT
from infra.policies.export import refuse_if_used
from infra.policies.schemas import FOLDER, write_schemas

STARTERS: dict[str, tuple[Path, str]] = {
    "clinic": (ROOT / "policies", "a dental clinic with a shop, in English and Spanish"),
    "shop": (ROOT / "infra" / "starters" / "shop", "an online shop, in English, Spanish and Portuguese"),
    "recruiting": (
        ROOT / "infra" / "starters" / "recruiting",
        "pre-qualification of applicants, in English and Spanish",
    ),
}
"""By name: where it is, and what it is in one line."""


def begin(starter: str, folder: Path) -> None:
    """Copy a starter, with the schemas for editors. Raises Stop rather than write over anything."""
    refuse_if_used(folder)
    shutil.copytree(
        STARTERS[starter][0],
        folder,
        dirs_exist_ok=True,
        ignore=shutil.ignore_patterns(FOLDER, ".*", "__pycache__"),
    )
    write_schemas(folder)
