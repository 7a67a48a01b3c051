"""Days and times in words, for what is read on any day."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from chalicelib.translation.catalogues import in_language, said

WEEKDAYS = (said("Mon"), said("Tue"), said("Wed"), said("Thu"), said("Fri"), said("Sat"), said("Sun"))
MONTHS = (
    said("Jan"),
    said("Feb"),
    said("Mar"),
    said("Apr"),
    said("May"),
    said("Jun"),
    said("Jul"),
    said("Aug"),
    said("Sep"),
    said("Oct"),
    said("Nov"),
    said("Dec"),
)


def dated(at: datetime, zone: ZoneInfo, language: str) -> str:
    """Say a moment with its day, on a zone's clock: `Mon 23 Nov, 11:30`."""
    _, local = in_language(language), at.astimezone(zone)
    names = {"weekday": _(WEEKDAYS[local.weekday()]), "month": _(MONTHS[local.month - 1])}
    return _("%(weekday)s %(day)s %(month)s, %(clock)s") % (
        names | {"day": local.day, "clock": f"{local:%H:%M}"}
    )
