"""Work on the playbook that takes longer than a page may: trying the scenarios, publishing, going back."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from chalicelib.domain.shortening import cut

LOST_AFTER = timedelta(minutes=4)
"""A job that gave no sign of life for so long has died; a scenario with a slow model takes a minute or two."""

_JOB_ID = re.compile(r"\d{13}-[0-9a-f]{8}")


class JobKind(StrEnum):
    """What is to be done."""

    REHEARSE = "rehearse"
    PUBLISH = "publish"
    ROLL_BACK = "roll_back"


class JobState(StrEnum):
    """How far it is."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"


class Passed(StrEnum):
    """What came of a scenario; one that needs a generating model where there is none is not tried."""

    YES = "yes"
    NO = "no"
    NOT_TRIED = "not_tried"


class Problem(StrEnum):
    """Why a job came to nothing."""

    CRASHED = "crashed"
    NO_DRAFT = "no_draft"
    DRAFT_CHANGED = "draft_changed"
    NEWER_VERSION = "newer_version"
    MISTAKES = "mistakes"
    SCENARIOS_FAIL = "scenarios_fail"
    SCENARIO_BROKEN = "scenario_broken"
    NO_SUCH_VERSION = "no_such_version"


@dataclass(frozen=True)
class ScenarioResult:
    """What came of one scenario; `why` are the expectations that did not hold, or why it was not tried."""

    scenario_id: str
    title: str
    passed: Passed
    must_pass: bool = False
    why: tuple[str, ...] = ()
    seconds: float = 0.0
    dollars: float = 0.0


@dataclass(frozen=True)
class Job:
    """One piece of work, who ordered it, and how far it is. `attempt` grows each time somebody begins it.

    `digest` is what the draft said when it was ordered, `restores` the version to go back to, `reason` why to publish
    although scenarios fail, `total` how many scenarios there are, `version` what was published.
    """

    job_id: str
    kind: JobKind
    by: str
    ordered_at: datetime
    digest: str = ""
    restores: int | None = None
    reason: str = ""
    state: JobState = JobState.WAITING
    attempt: int = 0
    beat_at: datetime | None = None
    total: int = 0
    results: tuple[ScenarioResult, ...] = ()
    problem: Problem | None = None
    version: int | None = None

    def standing(self, now: datetime) -> JobState:
        """How far it is as people see it: work that gave no sign of life has failed."""
        if self.state in (JobState.DONE, JobState.FAILED):
            return self.state
        return JobState.FAILED if now - (self.beat_at or self.ordered_at) > LOST_AFTER else self.state

    def under_way(self, now: datetime) -> bool:
        """Whether somebody works on it, or is about to."""
        return self.standing(now) in (JobState.WAITING, JobState.RUNNING)

    @property
    def stopped_by(self) -> tuple[ScenarioResult, ...]:
        """The scenarios that must pass and do not."""
        return tuple(each for each in self.results if each.must_pass and each.passed is Passed.NO)


MOST_LINES, LONGEST_LINE = 6, 300
"""Of what went wrong in one scenario."""

MOST_KEPT = 100_000
"""Bytes of words that all results of a job may have; the job is one item of a table that takes 400,000."""

NOT_KEPT = "too many failed to keep what was seen; mend the first ones"
SHORT_TITLE = 60


def cut_result(result: ScenarioResult) -> ScenarioResult:
    """A result as it is kept: its first lines, each as far as a person reads; how many more there are is said."""
    why = tuple(cut(line, LONGEST_LINE) for line in result.why[:MOST_LINES])
    if (more := len(result.why) - len(why)) > 0:
        why = (*why, f"and {more} more")
    return replace(result, title=cut(result.title, LONGEST_LINE), why=why)


def with_result(results: tuple[ScenarioResult, ...], result: ScenarioResult) -> tuple[ScenarioResult, ...]:
    """Add a result; once the job has no room left for words, what came of it is kept and its words are not."""
    result = cut_result(result)
    if sum(map(_bytes, results)) + _bytes(result) > MOST_KEPT:
        why = (NOT_KEPT,) if result.why else ()
        result = replace(result, title=cut(result.title, SHORT_TITLE), why=why)
    return (*results, result)


def _bytes(result: ScenarioResult) -> int:
    return sum(len(text.encode()) for text in (result.scenario_id, result.title, *result.why))


def is_job_id(text: str) -> bool:
    """Whether a text can name a job: milliseconds of its form, and eight digits that keep two apart."""
    return bool(_JOB_ID.fullmatch(text))


def tells_why(reason: str) -> str:
    """A reason as it is kept, in one line; empty where it has no letter that anybody could read."""
    return " ".join(reason.split()) if any(map(str.isalnum, reason)) else ""
