"""News of the channel as kept for leads: of the account, its numbers and templates, and what nobody understood."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from chalicelib.domain.inbound import Severity


@dataclass(frozen=True)
class KeptNotice:
    """One piece of news. `notice_id` sorts by time; the same news twice is one. `count` is how often it came."""

    notice_id: str
    at: datetime
    source: str
    severity: Severity
    title: str
    what_to_do: str = ""
    details: dict[str, Any] = field(default_factory=dict)
    count: int = 1
