"""The sample playbook, and a copy of it to spoil."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from chalicelib.adapters.playbook_files import read_playbook
from chalicelib.domain.playbook import Playbook

SAMPLE = Path(__file__).parents[3] / "policies"


@pytest.fixture(scope="package")
def sample() -> Playbook:
    """What the sample says."""
    return read_playbook(SAMPLE)


@pytest.fixture
def policies(tmp_path: Path) -> Path:
    """A copy of the sample to make mistakes in."""
    return shutil.copytree(SAMPLE, tmp_path / "policies")
