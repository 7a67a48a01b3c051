"""Where things are, seen from the top of the checkout."""

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BUILD = ROOT / ".build"
CACHE = ROOT / ".cache"
RESOURCES = ROOT / "infra" / "resources"
REQUIREMENTS = ROOT / "requirements.txt"
ENCODER_REQUIREMENTS = ROOT / "infra" / "encoder-requirements.txt"
PUSH_REQUIREMENTS = ROOT / "infra" / "push-requirements.txt"
MINISTACK = ROOT / ".ministack" / "bin" / "ministack"

# Everything that a run on this machine keeps. The tests run beside `up` with a home of their own.
HOME = Path(os.environ.get("HANDOFF_HOME", ROOT / ".local"))
