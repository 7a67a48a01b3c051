"""Work on the playbook: scenarios first, published once, and whatever dies can be ordered again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import pytest

from chalicelib.adapters.in_memory.drafts import InMemoryDrafts
from chalicelib.adapters.in_memory.jobs import InMemoryJobs
from chalicelib.adapters.playbook_files.edited import EditedFiles
from chalicelib.domain.playbook import Playbook
from chalicelib.domain.playbook_draft import fingerprint
from chalicelib.domain.rehearsal import (
    LOST_AFTER,
    Job,
    JobKind,
    JobState,
    Passed,
    Problem,
    ScenarioResult,
    tells_why,
)
from chalicelib.domain.scenarios.letting_go import HOLDS_LESS, NOT_COMPARED, NOT_KNOWN
from chalicelib.use_cases.carry_out_job import CarryingPowers, carry_out_job
from chalicelib.use_cases.edit_playbook import EditorPowers, files_now, write_file
from chalicelib.use_cases.order_job import JobPowers, order_again, order_job
from chalicelib.use_cases.roll_back_playbook import NOTHING_KEPT
from tests.fakes.cast import LEE
from tests.fakes.clock import MONDAY_10, FixedClock
from tests.fakes.crash import Crash, CrashPoint
from tests.fakes.people import AuditFake
from tests.fakes.playbooks import PlaybooksFake
from tests.journeys.clinic import a_playbook
from tests.use_cases.test_publish_playbook import IndexerFake

PARKING = "knowledge/parking.md"
A_PAGE = "---\nid: parking\ntitle: Parking\nlanguage: en\n---\nAt the back.\n"
SCENARIO = "id: {0}\ntitle: Asks for the hours\nmust_pass: true\nturns:\n  - says: When do you open?\n"
JOB_ID = "1763892000000-0000000a"


@dataclass
class RunnerFake:
    """Scenarios whose results are given beforehand; `heard` is what was played with which index."""

    fails: set[str] = field(default_factory=set)
    heard: list[tuple[str, bytes | None]] = field(default_factory=list)
    dies: bool = False

    def count(self, scenarios: Mapping[str, str]) -> int:
        return len(scenarios)

    def run(
        self, playbook: Playbook, scenarios: Mapping[str, str], *, index: bytes | None
    ) -> Iterator[ScenarioResult]:
        for file in scenarios:
            self.heard.append((file, index))
            if self.dies:
                raise RuntimeError("out of memory")
            passed = Passed.NO if file in self.fails else Passed.YES
            yield ScenarioResult(file, file, passed, must_pass=True)


@dataclass
class Desk:
    """A lead's desk and the worker behind it."""

    clock: FixedClock = field(default_factory=FixedClock)
    drafts: InMemoryDrafts = field(default_factory=InMemoryDrafts)
    jobs: InMemoryJobs = field(default_factory=InMemoryJobs)
    playbooks: PlaybooksFake = field(default_factory=lambda: PlaybooksFake(a_playbook()))
    runner: RunnerFake = field(default_factory=RunnerFake)
    indexer: IndexerFake = field(default_factory=IndexerFake)
    audit: AuditFake = field(default_factory=AuditFake)

    def writes(self, file: str, text: str) -> None:
        powers = EditorPowers(self.drafts, self.playbooks, EditedFiles(), self.audit, self.clock)
        write_file(file, text, seen="", by=LEE, powers=powers)

    def orders(self, kind: JobKind, **values: Any) -> Job:
        draft = self.drafts.load()
        digest = draft.digest if draft else ""
        job = Job(JOB_ID, kind, "Lee", self.clock.now(), **({"digest": digest} | values))
        return order_job(job, by=LEE, powers=JobPowers(self.jobs, self.jobs, self.audit, self.clock))

    def orders_again(self) -> Job | None:
        return order_again(JOB_ID, powers=JobPowers(self.jobs, self.jobs, self.audit, self.clock))

    def works(self, crash: CrashPoint | None = None) -> Job | None:
        def of(port: Any) -> Any:
            return crash.wrap(port) if crash else port

        powers = CarryingPowers(
            of(self.jobs),
            of(self.drafts),
            of(self.playbooks),
            EditedFiles(),
            self.runner,
            of(self.indexer),
            self.clock,
        )
        return carry_out_job(JOB_ID, powers)

    @property
    def job(self) -> Job:
        return self.jobs.jobs[JOB_ID]


@pytest.fixture
def desk() -> Desk:
    """A draft with a new page and a scenario."""
    desk = Desk()
    desk.writes(PARKING, A_PAGE)
    desk.writes("scenarios/hours.yaml", SCENARIO.format("hours"))
    return desk


class TestPublishing:
    def test_makes_the_draft_a_version_with_its_scenarios_and_ends_the_draft(self, desk: Desk) -> None:
        desk.orders(JobKind.PUBLISH)
        job = desk.works()
        assert job
        assert (job.state, job.version, job.total, len(job.results)) == (JobState.DONE, 2, 1, 1)
        assert [page.id for page in desk.playbooks.active().pages if page.id == "parking"]
        assert dict(desk.playbooks.scenarios(2)) == {"scenarios/hours.yaml": SCENARIO.format("hours")}
        assert desk.drafts.load() is None
        (version,) = desk.playbooks.history()
        assert (version.by, version.override) == ("Lee", "")

    def test_tries_the_scenarios_as_they_would_be_read_in_force(self, desk: Desk) -> None:
        desk.orders(JobKind.PUBLISH)
        desk.works()
        assert desk.runner.heard == [("scenarios/hours.yaml", b"3 intents")]

    def test_is_refused_while_one_that_must_pass_fails(self, desk: Desk) -> None:
        desk.runner.fails = {"scenarios/hours.yaml"}
        desk.orders(JobKind.PUBLISH)
        job = desk.works()
        assert job
        assert (job.state, job.problem) == (JobState.FAILED, Problem.SCENARIOS_FAIL)
        assert desk.playbooks.active().version == 1
        assert desk.drafts.load()

    @pytest.mark.parametrize(
        "instead",
        [
            None,
            SCENARIO.format("old").replace("must_pass: true\n", ""),
            SCENARIO.format("old") + "needs: {model: because I say so}\n",
        ],
        ids=["deleted", "need not pass", "not tried here"],
    )
    def test_is_refused_when_one_that_had_to_pass_is_done_away_with(
        self, desk: Desk, instead: str | None
    ) -> None:
        old = {"scenarios/old.yaml": SCENARIO.format("old")}
        desk.playbooks.publish(a_playbook(), by="test", at=MONDAY_10, scenarios=old)
        desk.drafts = InMemoryDrafts()
        powers = EditorPowers(desk.drafts, desk.playbooks, EditedFiles(), desk.audit, desk.clock)
        seen = fingerprint(old["scenarios/old.yaml"])
        write_file("scenarios/old.yaml", instead, seen=seen, by=LEE, powers=powers)
        desk.orders(JobKind.PUBLISH)
        job = desk.works()
        assert job
        assert (job.problem, [each.scenario_id for each in job.stopped_by]) == (
            Problem.SCENARIOS_FAIL,
            ["old"],
        )
        assert len(job.results) == job.total

    @pytest.mark.parametrize("reason", ["", "  ", "\u200b", "...", "\u2800\u00ad"])
    def test_needs_a_reason_that_can_be_read(self, reason: str) -> None:
        assert tells_why(reason) == ""
        assert tells_why(" The clinic\n moved ") == "The clinic moved"

    def test_with_a_reason_goes_on_and_keeps_it_in_the_history(self, desk: Desk) -> None:
        desk.runner.fails = {"scenarios/hours.yaml"}
        desk.orders(JobKind.PUBLISH, reason="The clinic moved today.")
        desk.works()
        (version,) = desk.playbooks.history()
        assert version.override == "The clinic moved today."

    def test_with_a_reason_that_was_not_needed_records_none(self, desk: Desk) -> None:
        desk.orders(JobKind.PUBLISH, reason="Just in case.")
        desk.works()
        assert desk.playbooks.history()[0].override == ""

    def test_is_refused_when_the_draft_is_not_what_the_person_saw(self, desk: Desk) -> None:
        desk.orders(JobKind.PUBLISH)
        desk.writes("knowledge/lift.md", A_PAGE.replace("parking", "lift"))
        job = desk.works()
        assert job
        assert job.problem is Problem.DRAFT_CHANGED
        assert desk.playbooks.active().version == 1

    def test_is_refused_when_another_version_came_first(self, desk: Desk) -> None:
        desk.playbooks.publish(a_playbook(clarification_limit=5), by="Ada", at=MONDAY_10)
        desk.orders(JobKind.PUBLISH)
        job = desk.works()
        assert job
        assert job.problem is Problem.NEWER_VERSION
        assert desk.playbooks.active().clarification_limit == 5

    def test_is_refused_with_mistakes(self, desk: Desk) -> None:
        desk.writes("knowledge/lift.md", "no front matter")
        desk.orders(JobKind.PUBLISH)
        job = desk.works()
        assert job
        assert job.problem is Problem.MISTAKES

    def test_is_refused_with_a_scenario_that_cannot_be_read(self, desk: Desk) -> None:
        desk.writes("scenarios/broken.yaml", "id: broken\n")
        desk.orders(JobKind.PUBLISH)
        job = desk.works()
        assert job
        assert job.problem is Problem.MISTAKES

    @pytest.mark.parametrize("after", [False, True])
    def test_survives_a_crash_anywhere_with_one_version_and_no_draft(self, after: bool) -> None:
        at = 1
        while True:
            desk = Desk()
            desk.writes(PARKING, A_PAGE)
            desk.writes("scenarios/hours.yaml", SCENARIO.format("hours"))
            desk.orders(JobKind.PUBLISH)
            crash = CrashPoint(at, after=after)
            try:
                desk.works(crash)
            except Crash:
                desk.clock.tick(minutes=LOST_AFTER.total_seconds() / 60 + 1)
                desk.orders_again()
                desk.works()
            assert (desk.job.state, desk.job.version) == (JobState.DONE, 2), (at, crash.calls)
            assert len(desk.playbooks.versions) == 2, (at, crash.calls)
            assert desk.drafts.load() is None, (at, crash.calls)
            if not crash.happened:
                break
            at += 1
        assert at > 10


class TestHoldingLess:
    STRICT = SCENARIO + "expect:\n  intent: opening_hours\n  escalates: false\n"

    def test_is_named_and_refused_without_a_reason(self, desk: Desk) -> None:
        """The scenario that had to pass stays and stays required; only what it looks at is gone."""
        file, strict = "scenarios/hours.yaml", self.STRICT.format("hours")
        before = {file: strict}
        desk.drafts.drop(seen=desk.drafts.load().revision)  # type: ignore[union-attr]
        desk.playbooks.publish(a_playbook(), by="Lee", at=MONDAY_10, scenarios=before)
        powers = EditorPowers(desk.drafts, desk.playbooks, EditedFiles(), desk.audit, desk.clock)
        weaker = strict.replace("  escalates: false\n", "")
        write_file(file, weaker, seen=fingerprint(strict), by=LEE, powers=powers)
        desk.orders(JobKind.PUBLISH)
        job = desk.works()
        assert job
        assert (job.state, job.problem) == (JobState.FAILED, Problem.SCENARIOS_FAIL)
        assert [each.why for each in job.results if each.why] == [
            (f"{HOLDS_LESS}escalates was false and is not looked at",)
        ]
        desk.jobs.jobs.clear()
        desk.orders(JobKind.PUBLISH, reason="A person answers these now.")
        job = desk.works()
        assert job
        assert (job.state, job.version) == (JobState.DONE, 3)
        assert desk.playbooks.history()[0].override == "A person answers these now."


class TestTrying:
    def test_plays_every_scenario_and_publishes_nothing(self, desk: Desk) -> None:
        desk.orders(JobKind.REHEARSE)
        job = desk.works()
        assert job
        assert job.state is JobState.DONE
        assert {each.passed for each in job.results} == {Passed.YES}
        assert desk.playbooks.active().version == 1
        assert desk.jobs.last() == job

    def test_tells_of_a_failure_of_ours_and_can_be_ordered_again(self, desk: Desk) -> None:
        desk.runner.dies = True
        desk.orders(JobKind.REHEARSE)
        with pytest.raises(RuntimeError):
            desk.works()
        assert (desk.job.state, desk.job.problem) == (JobState.FAILED, Problem.CRASHED)
        desk.runner.dies = False
        desk.orders_again()
        job = desk.works()
        assert job
        assert (job.state, len(job.results)) == (JobState.DONE, 1)
        assert desk.jobs.started == [JOB_ID, JOB_ID]


class TestScenariosInForceThatCannotBeRead:
    @pytest.fixture
    def lost(self, desk: Desk) -> Desk:
        """Version 2 has scenarios that nobody can read any more, and the draft changes a page of it."""
        desk.orders(JobKind.PUBLISH)
        desk.works()
        desk.jobs.jobs.clear()
        desk.playbooks.scenarios_broken.add(2)
        desk.writes("knowledge/bikes.md", A_PAGE.replace("parking", "bikes"))
        return desk

    def test_stop_publishing_until_somebody_says_why(self, lost: Desk) -> None:
        lost.orders(JobKind.PUBLISH)
        job = lost.works()
        assert job
        assert (job.state, job.problem, job.total) == (JobState.FAILED, Problem.SCENARIOS_FAIL, 1)
        assert [each.why for each in job.results] == [(NOT_KNOWN,)]
        lost.jobs.jobs.clear()
        lost.orders(JobKind.PUBLISH, reason="The file was lost.")
        job = lost.works()
        assert job
        assert (job.state, job.version) == (JobState.DONE, 3)
        assert lost.playbooks.history()[0].override == "The file was lost."

    def test_stop_no_rehearsal(self, lost: Desk) -> None:
        lost.orders(JobKind.REHEARSE)
        job = lost.works()
        assert job
        assert job.state is JobState.DONE

    def test_of_the_version_gone_back_to_are_those_of_the_one_before(self, lost: Desk) -> None:
        lost.playbooks.scenarios_broken = {1}
        lost.orders(JobKind.ROLL_BACK, restores=1)
        lost.works()
        assert dict(lost.playbooks.scenarios(3)) == {"scenarios/hours.yaml": SCENARIO.format("hours")}

    def test_of_both_versions_stop_no_going_back_and_the_history_says_so(self, lost: Desk) -> None:
        lost.playbooks.scenarios_broken = {1, 2}
        lost.orders(JobKind.ROLL_BACK, restores=1)
        job = lost.works()
        assert job
        assert job.version == 3
        assert lost.playbooks.history()[0].override == NOTHING_KEPT

    def test_of_this_release_only_ask_for_a_reason_where_they_may_have_had_to_pass(self, desk: Desk) -> None:
        newer = {
            "scenarios/may.yaml": "id: may\nmust_pass: true\nof_a_newer_release: 1\n",
            "scenarios/torn.yaml": "id: torn\nmust_pass: tr\t: [",
            "scenarios/plain.yaml": "id: plain\nof_a_newer_release: 1\n",
        }
        gone = EditedFiles().let_go(newer, {})
        assert [(each.scenario_id, each.why) for each in gone] == [
            ("scenarios/may.yaml", (NOT_COMPARED,)),
            ("scenarios/torn.yaml", (NOT_COMPARED,)),
        ]


class TestAVersionThatCannotBeReadAnyMore:
    def test_lets_go_of_none_of_its_scenarios(self, desk: Desk) -> None:
        desk.orders(JobKind.PUBLISH)
        desk.works()
        desk.jobs.jobs.clear()
        desk.playbooks.broken.add(2)
        desk.writes(PARKING, A_PAGE)
        desk.orders(JobKind.PUBLISH)
        job = desk.works()
        assert job
        assert (job.problem, [each.scenario_id for each in job.results]) == (
            Problem.SCENARIOS_FAIL,
            ["hours"],
        )

    @pytest.mark.parametrize("kind", [JobKind.PUBLISH, JobKind.REHEARSE])
    def test_and_whose_file_is_gone_stops_the_draft_that_stands_on_it_in_words(
        self, desk: Desk, kind: JobKind
    ) -> None:
        draft = desk.drafts.load()
        assert draft
        desk.drafts.save(replace(draft, based_on=9, revision=draft.revision + 1), seen=draft.revision)
        desk.orders(kind)
        job = desk.works()
        assert job
        assert job.problem is Problem.NEWER_VERSION
        powers = EditorPowers(desk.drafts, desk.playbooks, EditedFiles(), desk.audit, desk.clock)
        assert PARKING in files_now(powers)[1]


class TestSomebodyElse:
    def test_who_publishes_while_the_scenarios_are_played_is_not_taken_back_unseen(self, desk: Desk) -> None:
        @dataclass
        class Slow(RunnerFake):
            def run(self, playbook: Playbook, scenarios: Mapping[str, str], **more: Any) -> Any:
                yield from super().run(playbook, scenarios, **more)
                desk.playbooks.publish(a_playbook(clarification_limit=5), by="Ada", at=MONDAY_10)

        desk.runner = Slow()
        desk.orders(JobKind.PUBLISH)
        job = desk.works()
        assert job
        assert (job.state, job.problem) == (JobState.FAILED, Problem.NEWER_VERSION)
        assert (desk.playbooks.active().version, desk.playbooks.active().clarification_limit) == (2, 5)
        assert desk.drafts.load() is not None


class TestGoingBack:
    def test_puts_an_older_version_in_force_with_its_scenarios(self, desk: Desk) -> None:
        desk.orders(JobKind.PUBLISH)
        desk.works()
        desk.jobs.jobs.clear()
        desk.orders(JobKind.ROLL_BACK, restores=1)
        job = desk.works()
        assert job
        assert (job.state, job.version) == (JobState.DONE, 3)
        assert desk.playbooks.history()[0].restores == 1
        assert desk.playbooks.scenarios(3) == {}

    def test_to_what_is_in_force_changes_nothing(self, desk: Desk) -> None:
        desk.orders(JobKind.ROLL_BACK, restores=1)
        job = desk.works()
        assert job
        assert (job.state, job.version) == (JobState.DONE, 1)

    def test_to_a_version_that_never_was_comes_to_nothing(self, desk: Desk) -> None:
        desk.orders(JobKind.ROLL_BACK, restores=9)
        job = desk.works()
        assert job
        assert job.problem is Problem.NO_SUCH_VERSION


class TestOrdering:
    def test_twice_is_once(self, desk: Desk) -> None:
        assert desk.orders(JobKind.REHEARSE) == desk.orders(JobKind.REHEARSE)
        assert desk.jobs.started == [JOB_ID]

    def test_while_something_is_under_way_gives_that(self, desk: Desk) -> None:
        first = desk.orders(JobKind.REHEARSE)
        other = replace(first, job_id="1763892000001-0000000b", kind=JobKind.PUBLISH)
        powers = JobPowers(desk.jobs, desk.jobs, desk.audit, desk.clock)
        assert order_job(other, by=LEE, powers=powers) == first

    def test_again_is_for_what_failed_or_got_lost_alone(self, desk: Desk) -> None:
        desk.orders(JobKind.REHEARSE)
        desk.orders_again()
        assert desk.jobs.started == [JOB_ID]
        desk.clock.tick(minutes=10)
        assert desk.job.standing(desk.clock.now()) is JobState.FAILED
        desk.orders_again()
        assert desk.jobs.started == [JOB_ID, JOB_ID]

    def test_is_done_by_one_worker_though_the_order_came_twice(self, desk: Desk) -> None:
        desk.orders(JobKind.REHEARSE)
        desk.works()
        assert desk.works() is None
        assert len(desk.runner.heard) == 1

    def test_does_not_let_a_worker_that_was_given_up_write_any_more(self, desk: Desk) -> None:
        desk.orders(JobKind.PUBLISH)
        slow = desk.runner.run

        def overtaken(*args: Any, **kwargs: Any) -> Iterator[ScenarioResult]:
            desk.clock.tick(minutes=10)
            desk.orders_again()
            yield from slow(*args, **kwargs)

        desk.runner.run = overtaken  # type: ignore[method-assign]
        assert desk.works() is None
        assert desk.playbooks.active().version == 1
        assert desk.job.state is JobState.WAITING


def test_reading_the_files_of_a_version_keeps_its_scenarios(desk: Desk) -> None:
    desk.orders(JobKind.PUBLISH)
    desk.works()
    powers = EditorPowers(desk.drafts, desk.playbooks, EditedFiles(), desk.audit, desk.clock)
    draft, files, base = files_now(powers)
    assert (draft.based_on, draft.changed) == (2, ())
    assert files == base
    assert "scenarios/hours.yaml" in files
