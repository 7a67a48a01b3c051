"""What people may do at present: asked of the directory, and believed for five minutes in this process."""

from __future__ import annotations

import time
from collections.abc import Callable

from chalicelib.domain.member import Standing
from chalicelib.use_cases.people_ports import People
from chalicelib.use_cases.session_ports import Session

BELIEVED_FOR = 300.0
"""Seconds; so a poll costs nothing, and a change in Cognito's console holds within five minutes."""

MOST_KNOWN = 1000
"""Sessions that are remembered at a time."""


class KnownRights:
    """The Rights port on the directory."""

    def __init__(
        self, people: People, *, tell: Callable[..., None], seconds: Callable[[], float] = time.monotonic
    ) -> None:
        self._people, self._tell, self._seconds = people, tell, seconds
        self._known: dict[str, tuple[tuple[str, ...], float]] = {}

    def groups_of(self, session: Session) -> tuple[str, ...]:
        """Known by session, so that who signs in anew is asked about anew."""
        known, asked_at = self._known.get(session.csrf, (session.person.groups, None))
        now = self._seconds()
        if asked_at is None or now - asked_at > BELIEVED_FOR:
            known = self._asked(session.person.person_id, known)
            if len(self._known) >= MOST_KNOWN:
                self._known.clear()
            self._known[session.csrf] = known, now
        return known

    def _asked(self, person_id: str, known: tuple[str, ...]) -> tuple[str, ...]:
        """Ask the directory; while it cannot answer, what was known before holds: people go on answering."""
        try:
            member = self._people.find(person_id)
        except Exception as failure:
            self._tell("rights.unread", person_id=person_id, failure=type(failure).__name__)
            return known
        if member is None or member.standing is Standing.DISABLED:
            return ()
        return member.groups
