"""Choose notices: what somebody wants to hear of and how, in which language and on which clock."""

from __future__ import annotations

from chalicelib.domain.colleague import Preferences
from chalicelib.use_cases.colleague_ports import Colleagues
from chalicelib.use_cases.ports import Clock
from chalicelib.use_cases.session_ports import Person


def choose_notices(*, person: Person, preferences: Preferences, colleagues: Colleagues, clock: Clock) -> None:
    """Keep what they chose; who signed in before anybody was written down is written down now."""
    if colleagues.find(person.person_id) is None:
        colleagues.arrived(person, now=clock.now())
    colleagues.prefer(person.person_id, preferences)
