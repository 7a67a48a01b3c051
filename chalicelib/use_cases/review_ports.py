"""What the weekly review needs of the world; metrics read its verdicts here, the rollout whether one was done."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from chalicelib.domain.review.drawn import Draw
from chalicelib.domain.review.judging import Judgement, Transcript
from chalicelib.domain.review.proposed import Mending, ProposedVersion
from chalicelib.domain.review.verdict import Verdict

if TYPE_CHECKING:
    from chalicelib.domain.playbook import Playbook


class Verdicts(Protocol):
    """What was said of cases; one verdict of people and one of the judge for a drawn case, the newest each."""

    def between(self, since: datetime, until: datetime) -> tuple[Verdict, ...]:
        """Read the verdicts of every review whose week touches the time from `since` until `until` (excluded).

        People's and the judge's (`of_a_person` tells them apart), oldest week first. A case is reviewed in the week in
        which it escalated or was closed, which may be later than the one in which it was opened.
        """


class Reviews(Verdicts, Protocol):
    """The reviews, by week."""

    def draw(self, week: str) -> Draw | None:
        """Read what was drawn for a week."""

    def keep(self, draw: Draw) -> Draw:
        """Keep what was drawn, once a week; give what stands, which is the first."""

    def verdicts(self, week: str) -> tuple[Verdict, ...]:
        """Read what was said of a week's cases."""

    def give(self, verdict: Verdict) -> None:
        """Keep a verdict in place of the same giver's one before (all people are one giver, the judge another)."""

    def finish(self, week: str, *, at: datetime) -> None:
        """Note that people gave a verdict on every case of a week; noting it again changes nothing."""

    def finished(self) -> tuple[str, ...]:
        """Name the weeks whose review was finished, oldest first."""

    def forget(self, thread_id: str, cases: Iterable[tuple[str, datetime]], *, now: datetime) -> None:
        """Cut the cases (id, opened at) off from their thread and drop what was written of them, for good.

        Verdicts and rows stay without words; a proposed change that quotes one of the cases loses the quotes.
        """


class ProposedVersions(Protocol):
    """Changes of the playbook that a review proposes, until somebody publishes or drops them."""

    def propose(self, proposed: ProposedVersion) -> None:
        """Keep a proposed version, or replace the one of that id."""

    def proposed(self, proposal_id: str) -> ProposedVersion | None:
        """Read one."""

    def all(self) -> tuple[ProposedVersion, ...]:
        """List them, the newest first."""

    def published(self, proposal_id: str, version: int, *, at: datetime) -> None:
        """Note with which version it came into force, once; a later note changes nothing."""


class Judge(Protocol):
    """Looks at a case that the AI closed; a second look, never a person's verdict."""

    def judge(self, transcript: Transcript) -> Judgement | None:
        """Say whether a person should have had the case; None where it cannot say. Never raises."""


class GapWriter(Protocol):
    """Writes a draft change for a gap."""

    def write(self, mending: Mending, playbook: Playbook) -> Mending | None:
        """Give the mending of a playbook with better words; None when nothing usable comes in time. Never raises."""
