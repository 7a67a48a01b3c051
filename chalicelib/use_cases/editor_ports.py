"""What editing, rehearsing and publishing the playbook in the inbox need of the world."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Protocol

from chalicelib.domain.playbook_draft import PageFields, PlaybookDraft, Remark
from chalicelib.domain.rehearsal import Job, ScenarioResult

if TYPE_CHECKING:
    from chalicelib.domain.playbook import Playbook


class Drafts(Protocol):
    """The draft of the next playbook version, of which there is one."""

    def load(self) -> PlaybookDraft | None:
        """Read it; None while nobody changed anything."""

    def save(self, draft: PlaybookDraft, *, seen: int) -> bool:
        """Keep it; False if it is not at revision `seen` any more (0: there is none). Raises DraftTooLarge."""

    def drop(self, *, seen: int) -> bool:
        """Throw it away; False if it is not at revision `seen` any more."""


class DraftTooLarge(Exception):
    """All changes together are more than can be kept."""


class Jobs(Protocol):
    """The work on the playbook that was ordered."""

    def add(self, job: Job) -> bool:
        """Keep a new one; False if one of its id is there already."""

    def find(self, job_id: str) -> Job | None:
        """Read one."""

    def newest(self, limit: int = 10) -> tuple[Job, ...]:
        """Read the newest, the last ordered first."""

    def replace(self, job: Job, *, attempt: int) -> bool:
        """Keep how far it is; False if it is at another attempt meanwhile, and nothing is changed then."""


class RehearsalRuns(Protocol):
    """What is known of the scenarios' last run; the seven-day plan asks it."""

    def last(self) -> Job | None:
        """Give the newest job that tried every scenario; None if there is none."""


class JobStarter(Protocol):
    """Lets somebody else do a job."""

    def start(self, job_id: str) -> None:
        """Order it and come back at once; a job may be started more than once."""


@dataclass(frozen=True)
class Read:
    """A playbook's files read: the playbook unless there are mistakes, and what it lacks all the same."""

    playbook: Playbook | None
    mistakes: tuple[Remark, ...] = ()
    gaps: tuple[Remark, ...] = ()


class Changed(Protocol):
    """One thing that changed: `what` in words, and lines that begin with +, - or a space."""

    @property
    def what(self) -> str: ...
    @property
    def lines(self) -> tuple[str, ...]: ...


class PlaybookFiles(Protocol):
    """A playbook as the files that people write."""

    def of(self, playbook: Playbook) -> dict[str, str]:
        """Give the text of each file by its name."""

    def read(self, files: Mapping[str, str], *, today: date) -> Read:
        """Read them with every check that publishing makes, those of scenarios among them."""

    def let_go(self, before: Mapping[str, str], after: Mapping[str, str]) -> tuple[ScenarioResult, ...]:
        """Name the scenarios of one version that had to pass, and with these new files need not, or hold less."""

    def page(self, text: str) -> PageFields | None:
        """Read one page for a form; None when it cannot be read as one, or says what no form shows."""

    def page_text(self, page: PageFields) -> str:
        """Write one page."""

    def changes(self, old: Playbook, new: Playbook) -> Mapping[str, tuple[Changed, ...]]:
        """Say in words what changed, by file."""


class ScenarioRunner(Protocol):
    """Plays scenarios against a playbook; nothing is sent and nothing stored."""

    def count(self, scenarios: Mapping[str, str]) -> int:
        """Tell how many there are in the files."""

    def run(
        self, playbook: Playbook, scenarios: Mapping[str, str], *, index: bytes | None
    ) -> Iterator[ScenarioResult]:
        """Play each and give its result as soon as it is known."""
