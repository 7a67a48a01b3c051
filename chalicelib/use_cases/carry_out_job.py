"""Do work on the playbook that somebody ordered: try the scenarios of the draft, publish it, or go back.

1. Claim the job; whoever comes second while it lives leaves. 2. The draft must be the one that was ordered.
3. Every check of publishing. 4. The scenarios, each result kept as it comes. 5. To publish: refuse while one that must
pass fails and nobody gave a reason; else index and publish, once. 6. Note the version, then drop the draft.
A crash at any line ends in the same when the job is done again.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo

from chalicelib.domain.playbook import Playbook
from chalicelib.domain.playbook_draft import PlaybookDraft, scenarios_among
from chalicelib.domain.rehearsal import Job, JobKind, JobState, Passed, Problem, ScenarioResult, with_result
from chalicelib.domain.scenarios.letting_go import NOT_KNOWN
from chalicelib.use_cases.editor_ports import Drafts, Jobs, PlaybookFiles, ScenarioRunner
from chalicelib.use_cases.known_scenarios import known_scenarios, should_be_in_force
from chalicelib.use_cases.playbook_ports import Indexer, NoPlaybook, Playbooks, UnreadableVersion
from chalicelib.use_cases.ports import Clock
from chalicelib.use_cases.publish_playbook import publish_playbook
from chalicelib.use_cases.review_ports import ProposedVersions
from chalicelib.use_cases.roll_back_playbook import roll_back_playbook, same_content


@dataclass(frozen=True)
class CarryingPowers:
    """What the work may touch."""

    jobs: Jobs
    drafts: Drafts
    playbooks: Playbooks
    files: PlaybookFiles
    runner: ScenarioRunner
    indexer: Indexer
    clock: Clock
    proposed: ProposedVersions | None = None
    """The review's proposals, which learn with which version they came."""


class _Stopped(Exception):
    """The job comes to nothing."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem)
        self.problem = problem


class _Overtaken(Exception):
    """Somebody else does the job meanwhile."""


def carry_out_job(job_id: str, powers: CarryingPowers) -> Job | None:
    """Do the job; give how it ended, None if there was nothing to do."""
    job = _claimed(job_id, powers)
    if job is None:
        return None
    working = _Working(job, powers)
    try:
        working.work()
        return working.ended(JobState.DONE)
    except _Stopped as stopped:
        return working.ended(JobState.FAILED, stopped.problem)
    except _Overtaken:
        return None
    except Exception:
        working.ended(JobState.FAILED, Problem.CRASHED)
        raise


def _claimed(job_id: str, powers: CarryingPowers) -> Job | None:
    job, now = powers.jobs.find(job_id), powers.clock.now()
    if job is None or job.state in (JobState.DONE, JobState.FAILED):
        return None
    if job.state is JobState.RUNNING and job.under_way(now):
        return None
    claimed = replace(job, state=JobState.RUNNING, attempt=job.attempt + 1, beat_at=now, results=(), total=0)
    return claimed if powers.jobs.replace(claimed, attempt=job.attempt) else None


class _Working:
    """One attempt at one job."""

    def __init__(self, job: Job, powers: CarryingPowers) -> None:
        self.job, self._powers = job, powers
        self._in_force = 0
        """The version that the draft was held against when it was read."""

    def work(self) -> None:
        match self.job.kind:
            case JobKind.REHEARSE:
                _, playbook, files = self._read_draft()
                self._rehearse(playbook, files)
            case JobKind.PUBLISH:
                self._publish()
            case JobKind.ROLL_BACK:
                self._roll_back()

    def ended(self, state: JobState, problem: Problem | None = None) -> Job | None:
        self.job = replace(self.job, state=state, problem=problem, beat_at=self._powers.clock.now())
        return self.job if self._powers.jobs.replace(self.job, attempt=self.job.attempt) else None

    def _publish(self) -> None:
        powers = self._powers
        if self.job.version is None:
            draft, playbook, files = self._read_draft()
            self._rehearse(playbook, files)
            self._nothing_published_meanwhile()
            self._miss_those_let_go(files)
            if self.job.stopped_by and not self.job.reason:
                raise _Stopped(Problem.SCENARIOS_FAIL)
            self._note(version=self._published(playbook, scenarios_among(files)))
            self._tell_review(draft)
            powers.drafts.drop(seen=draft.revision)
            return
        # An attempt before this one published, and died before the draft was gone.
        draft_left = powers.drafts.load()
        if draft_left and draft_left.digest == self.job.digest:
            self._tell_review(draft_left)
            powers.drafts.drop(seen=draft_left.revision)

    def _nothing_published_meanwhile(self) -> None:
        """Scenarios take minutes: what somebody else published in them must not be taken back unseen."""
        self._powers.playbooks.look_again()
        if should_be_in_force(self._powers.playbooks) != self._in_force:
            raise _Stopped(Problem.NEWER_VERSION)

    def _tell_review(self, draft: PlaybookDraft) -> None:
        """Let the proposal that the draft was opened from know its version, before the draft is gone."""
        if self._powers.proposed and draft.proposal_id and self.job.version is not None:
            now = self._powers.clock.now()
            self._powers.proposed.published(draft.proposal_id, self.job.version, at=now)

    def _published(self, playbook: Playbook, scenarios: dict[str, str]) -> int:
        playbooks = self._powers.playbooks
        active = playbooks.active()
        same = same_content(playbook, active) and known_scenarios(active.version, playbooks) == scenarios
        if same and playbooks.unread() is None:
            return active.version
        return publish_playbook(
            playbook,
            by=self.job.by,
            playbooks=playbooks,
            indexer=self._powers.indexer,
            clock=self._powers.clock,
            override=self.job.reason if self.job.stopped_by else "",
            scenarios=scenarios,
        )

    def _roll_back(self) -> None:
        powers = self._powers
        if self.job.version is not None or self.job.restores is None:
            return
        try:
            number = roll_back_playbook(
                self.job.restores,
                by=self.job.by,
                playbooks=powers.playbooks,
                indexer=powers.indexer,
                clock=powers.clock,
            )
        except (NoPlaybook, UnreadableVersion) as missing:
            raise _Stopped(Problem.NO_SUCH_VERSION) from missing
        self._note(version=number or powers.playbooks.active().version)

    def _read_draft(self) -> tuple[PlaybookDraft, Playbook, dict[str, str]]:
        powers = self._powers
        powers.playbooks.look_again()
        active, self._in_force = powers.playbooks.active(), should_be_in_force(powers.playbooks)
        draft = powers.drafts.load() or PlaybookDraft(active.version)
        if draft.digest != self.job.digest:
            raise _Stopped(Problem.DRAFT_CHANGED)
        try:
            base = powers.files.of(powers.playbooks.version(draft.based_on))
        except (NoPlaybook, UnreadableVersion) as broken:
            raise _Stopped(Problem.NEWER_VERSION) from broken
        files = draft.over(base | dict(known_scenarios(draft.based_on, powers.playbooks) or {}))
        read = powers.files.read(
            files, today=powers.clock.now().astimezone(ZoneInfo(active.business.timezone)).date()
        )
        if read.playbook is None:
            raise _Stopped(Problem.MISTAKES)
        behind = draft.based_on != active.version and not same_content(read.playbook, active)
        if behind and self.job.kind is JobKind.PUBLISH:
            raise _Stopped(Problem.NEWER_VERSION)
        return draft, read.playbook, files

    def _rehearse(self, playbook: Playbook, files: dict[str, str]) -> None:
        runner, scenarios = self._powers.runner, scenarios_among(files)
        self._note(total=runner.count(scenarios))
        if not scenarios:
            return
        index = self._powers.indexer.index(playbook)
        for result in runner.run(playbook, scenarios, index=index):
            self._note(results=with_result(self.job.results, result))

    def _miss_those_let_go(self, files: dict[str, str]) -> None:
        """A scenario that had to pass fails when the draft deletes it or has it hold less: else that were a way out."""
        playbooks = self._powers.playbooks
        before = known_scenarios(should_be_in_force(playbooks), playbooks)
        gone = self._powers.files.let_go(before or {}, scenarios_among(files))
        if before is None:
            gone = (
                *gone,
                ScenarioResult("scenarios", "scenarios/", Passed.NO, must_pass=True, why=(NOT_KNOWN,)),
            )
        if gone:
            results = self.job.results
            for each in gone:
                results = with_result(results, each)
            self._note(total=self.job.total + len(gone), results=results)

    def _note(self, **changes: object) -> None:
        self.job = replace(self.job, beat_at=self._powers.clock.now(), **changes)  # type: ignore[arg-type]
        if not self._powers.jobs.replace(self.job, attempt=self.job.attempt):
            raise _Overtaken


def failed_of(job: Job) -> int:
    """How many scenarios did not pass."""
    return sum(each.passed is Passed.NO for each in job.results)
