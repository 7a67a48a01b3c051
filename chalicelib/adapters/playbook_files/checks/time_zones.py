"""Time zones exist."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches
from zoneinfo import ZoneInfo, available_timezones

from chalicelib.adapters.playbook_files.folder import Folder
from chalicelib.adapters.playbook_files.mistakes import Mistake
from chalicelib.adapters.playbook_files.shapes import BUSINESS, SLA


def time_zones(folder: Folder) -> Iterator[Mistake]:
    """Report time zones that nobody knows."""
    for file, pattern in ((BUSINESS, "timezone"), (SLA, "calendars * timezone")):
        document = folder.of(file)
        for place, name in document.texts(*pattern.split()):
            if not _exists(name):
                near = get_close_matches(name, available_timezones(), n=1)
                fix = (
                    f"did you mean `{near[0]}`?" if near else "write region and city, such as `Europe/Madrid`"
                )
                yield document.mistake(place, f"unknown time zone `{name}`", fix)


def _exists(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return False
    return True
