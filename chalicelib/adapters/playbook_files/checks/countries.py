"""Countries and regions whose public holidays a calendar keeps are known."""

from __future__ import annotations

from collections.abc import Iterator

from chalicelib.adapters.playbook_files.document import Document, Place
from chalicelib.adapters.playbook_files.folder import Folder
from chalicelib.adapters.playbook_files.mistakes import Mistake
from chalicelib.adapters.playbook_files.nearest import did_you_mean
from chalicelib.adapters.playbook_files.public_holidays import countries as known_countries
from chalicelib.adapters.playbook_files.shapes import SLA


def countries(folder: Folder) -> Iterator[Mistake]:
    """Report countries and regions that nobody knows, and regions of no country."""
    document = folder.of(SLA)
    for place, calendar in document.find("calendars", "*"):
        if isinstance(calendar, dict):
            yield from _of_calendar(document, place, calendar.get("country"), calendar.get("subdivision"))


def _of_calendar(document: Document, place: Place, country: object, region: object) -> Iterator[Mistake]:
    if isinstance(region, str) and region and not country:
        fix = "write the country too: country: ES"
        yield document.mistake((*place, "subdivision"), f"`{region}` is a region of no country", fix)
    if not isinstance(country, str) or not country:
        return
    known = known_countries()
    if country not in known:
        fix = "write the two letters of ISO 3166 in capitals, such as `ES`, or list the days in `holidays`"
        yield document.mistake((*place, "country"), f"unknown country `{country}`", fix)
    elif isinstance(region, str) and region and region not in known[country]:
        fix = did_you_mean(region, known[country], f"regions of {country}")
        yield document.mistake((*place, "subdivision"), f"unknown region `{region}` of {country}", fix)
