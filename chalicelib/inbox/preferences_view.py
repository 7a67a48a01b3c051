"""The form in which people choose what they hear of: how it is shown, and how it is read back."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import time
from functools import cache
from zoneinfo import available_timezones

from chalicelib.domain.colleague import Occasion, Preferences, QuietHours
from chalicelib.domain.hearing import Way
from chalicelib.inbox.language import LANGUAGES, _, said

OCCASIONS: dict[Occasion, str] = {
    Occasion.ESCALATION: said("A customer needs a person in one of my queues"),
    Occasion.ASSIGNED: said("A customer is given to me"),
    Occasion.REMINDER: said("A customer is still waiting"),
    Occasion.BREACH: said("A customer waits longer than promised"),
}

CONTINENTS = ("Africa", "America", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific")


class NotUsable(ValueError):
    """What was filled in cannot be kept; the text is for who filled it in."""


def occasions() -> dict[str, str]:
    """What one can hear of, in words."""
    return {occasion.value: _(words) for occasion, words in OCCASIONS.items()}


def fields_of(chosen: Preferences) -> dict[str, str]:
    """The form's fields, filled in as it was chosen."""
    quiet = chosen.quiet
    return {
        **{f"{Way.EMAIL}_{each}": "1" for each in chosen.by_email},
        **{f"{Way.PUSH}_{each}": "1" for each in chosen.by_push},
        "quiet_from": f"{quiet.begins:%H:%M}" if quiet else "",
        "quiet_until": f"{quiet.ends:%H:%M}" if quiet else "",
        "language": chosen.language,
        "zone": chosen.zone,
    }


@cache
def zones() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Every zone with a place in its name, by continent."""
    known = sorted(available_timezones())
    return tuple((each, tuple(zone for zone in known if zone.startswith(f"{each}/"))) for each in CONTINENTS)


def preferences_from(form: Mapping[str, str]) -> Preferences:
    """Read the form. Raises NotUsable."""
    language, zone = form.get("language", ""), form.get("zone", "")
    if language and language not in LANGUAGES:
        raise NotUsable(_("This language is not one of the inbox. Choose one from the list."))
    if zone and zone not in available_timezones():
        raise NotUsable(_("This time zone is not known. Choose one from the list."))
    return Preferences(
        language=language,
        zone=zone,
        by_email=_chosen(form, Way.EMAIL),
        by_push=_chosen(form, Way.PUSH),
        quiet=_quiet(form.get("quiet_from", ""), form.get("quiet_until", "")),
    )


def _chosen(form: Mapping[str, str], way: Way) -> frozenset[Occasion]:
    return frozenset(occasion for occasion in Occasion if form.get(f"{way}_{occasion}"))


def _quiet(begins: str, ends: str) -> QuietHours | None:
    if not begins and not ends:
        return None
    try:
        quiet = QuietHours(time.fromisoformat(begins), time.fromisoformat(ends))
    except ValueError:
        raise NotUsable(_("Quiet hours need two times, like 22:00 and 07:00. Empty both for none.")) from None
    if quiet.begins == quiet.ends:
        raise NotUsable(_("Quiet hours need two different times. Empty both for none."))
    return quiet
