"""News of the channel in memory, each once; and what nobody understood, counted a day."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

from chalicelib.domain.inbound import ChannelNotice, Severity, Unrecognised
from chalicelib.domain.notice import KeptNotice


class InMemoryNotices:
    """What was kept, by what tells it apart."""

    def __init__(self) -> None:
        self.kept: dict[Any, KeptNotice] = {}

    def keep(self, notice: ChannelNotice, *, now: datetime) -> bool:
        at = notice.at or now.replace(hour=0, minute=0, second=0, microsecond=0)
        key = (at, notice.source, notice.severity, notice.title, repr(notice.details))
        if key in self.kept:
            return False
        self.kept[key] = KeptNotice(
            f"{at.isoformat()}#{len(self.kept)}",
            notice.at or now,
            notice.source,
            notice.severity,
            notice.title,
            notice.what_to_do,
            notice.details,
        )
        return True

    def keep_unrecognised(self, event: Unrecognised, *, now: datetime) -> None:
        day = now.replace(hour=0, minute=0, second=0, microsecond=0)
        key = (day, event.reason)
        if key in self.kept:
            self.kept[key] = replace(self.kept[key], count=self.kept[key].count + 1)
            return
        title = "Something that nobody understood"
        named = f"{day.isoformat()}#{len(self.kept)}"
        self.kept[key] = KeptNotice(named, day, event.reason, Severity.INFO, title)

    def newest(self, *, limit: int = 100) -> tuple[KeptNotice, ...]:
        newest = sorted(self.kept.values(), key=lambda kept: kept.notice_id, reverse=True)
        return tuple(newest[:limit])
