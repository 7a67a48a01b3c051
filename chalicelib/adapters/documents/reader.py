"""Have a document read by a process of its own, which has little time, little memory and nothing to steal."""

from __future__ import annotations

import os
import subprocess
import sys

from chalicelib.adapters.documents.extract import LONGEST
from chalicelib.domain.file_types import PLAIN, as_text

READ_WITHIN = 20.0
"""Seconds. A PDF of twenty pages takes one; one that is made to never end is ended."""


class ProcessReader:
    """The DocumentReader port: PDF and plain text."""

    def __init__(self, *, within: float = READ_WITHIN) -> None:
        self._within = within

    def words(self, content: bytes, *, mime_type: str) -> str:
        if mime_type in PLAIN:
            return (as_text(content) or "")[:LONGEST].strip()
        if mime_type != "application/pdf":
            return ""
        # A parser of what strangers send gets no credentials: of the environment only where libraries are.
        environment = {"PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
        environment |= {name: os.environ[name] for name in ("LD_LIBRARY_PATH",) if name in os.environ}
        try:
            done = subprocess.run(
                [sys.executable, "-m", "chalicelib.adapters.documents.extract"],
                input=content,
                capture_output=True,
                env=environment,
                timeout=self._within,
                check=False,
            )
        except subprocess.TimeoutExpired:
            return ""
        return done.stdout.decode("utf-8", "replace").strip() if done.returncode == 0 else ""
