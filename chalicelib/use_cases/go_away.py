"""Go away, and come back: the switch by which somebody says whether they are there to be given cases."""

from __future__ import annotations

from chalicelib.use_cases.assigning import AssigningPowers
from chalicelib.use_cases.release_cases import release_cases
from chalicelib.use_cases.session_ports import Person


def go_away(*, person: Person, powers: AssigningPowers) -> None:
    """Note it first, so that nothing more is given to them; then what they had goes to those who are there."""
    powers.colleagues.went_away(person.person_id, since=powers.clock.now())
    release_cases(person.person_id, powers=powers)


def come_back(*, person: Person, powers: AssigningPowers) -> None:
    """Note that they are there, and may be given cases again."""
    powers.colleagues.arrived(person, now=powers.clock.now())
    powers.colleagues.went_away(person.person_id, since=None)
