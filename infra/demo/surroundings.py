"""What else the demo can see and turn, over HTTP: captured Slack and mail, and the speed of the SLA clocks."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx


class Surroundings:
    """The captured outside world and the local AWS's clock."""

    def __init__(self, outside_url: str, aws_url: str) -> None:
        self._outside, self._aws = outside_url.rstrip("/"), aws_url.rstrip("/")

    def slack(self, contains: str) -> dict[str, Any] | None:
        """The newest captured Slack message that contains a text."""
        messages = httpx.get(f"{self._outside}/slack/api/_captured").json()["messages"]
        return next((message for message in reversed(messages) if contains in str(message)), None)

    def mail(self, contains: str) -> dict[str, Any] | None:
        """The newest captured mail that contains a text."""
        messages = httpx.get(f"{self._outside}/mail/api/messages").json()["messages"]
        return next((message for message in messages if contains in str(message)), None)

    def clinic(self) -> str:
        """The page of the clinic's own services: its diary and its orders."""
        return httpx.get(f"{self._outside}/clinic").text

    @contextmanager
    def fast_clocks(self, scale: float) -> Iterator[None]:
        """Let clocks started from now on run fast: each wait lasts `scale` of its real time."""
        self._set_scale(scale)
        try:
            yield
        finally:
            self._set_scale(1)

    def _set_scale(self, scale: float) -> None:
        answer = httpx.post(f"{self._aws}/_ministack/config", json={"stepfunctions._SFN_WAIT_SCALE": scale})
        answer.raise_for_status()
