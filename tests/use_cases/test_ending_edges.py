"""The edges of an end: another playbook by then, the last second of the window, the instant of the end itself."""

from __future__ import annotations

from datetime import timedelta

from chalicelib.domain.case import Case, Status, Surety
from chalicelib.domain.intent_rules import Intent
from chalicelib.domain.outcome_rules import OutcomeRules, ResolvedWhen
from tests.fakes.model import a_proposal
from tests.journeys.clinic import INTENTS, a_playbook
from tests.journeys.world import World
from tests.use_cases.test_conclude_case import answered, passes


def cases(world: World) -> list[Case]:
    """Maria's cases, oldest first."""
    found = world.threads.cases_of_thread(world.maria.thread_id)
    return sorted(found, key=lambda case: case.opened_at)


def publishes(world: World, intents: tuple[Intent, ...]) -> None:
    """Lee publishes other intents."""
    changed = a_playbook(intents=intents, outcomes=OutcomeRules())
    world.playbooks.publish(changed, by="lee", at=world.clock.now())


class TestAnotherPlaybook:
    def test_without_the_cases_intent_ends_it_by_the_usual_rules(self) -> None:
        world = answered()
        assert world.case.intent == "opening_hours"
        left = tuple(intent for intent in INTENTS if intent.id != "opening_hours")
        publishes(world, left)
        passes(world, hours=25)
        assert world.case.resolution
        assert world.case.resolution.surety is Surety.SILENT

    def test_in_whose_intent_silence_never_counts_gives_it_up(self) -> None:
        world = answered()
        never = tuple(
            intent.model_copy(update={"resolved_when": ResolvedWhen(silent_hours=0)}) for intent in INTENTS
        )
        publishes(world, never)
        passes(world, hours=25)
        assert world.case.resolution
        assert world.case.resolution.surety is Surety.ABANDONED

    def test_that_waits_longer_is_waited_for(self) -> None:
        world = answered()
        longer = tuple(
            intent.model_copy(update={"resolved_when": ResolvedWhen(silent_hours=72)}) for intent in INTENTS
        )
        publishes(world, longer)
        passes(world, hours=25)
        assert world.case.open
        passes(world, hours=48)
        assert not world.case.open


class TestTheWindowOfReopening:
    def ended(self) -> World:
        world = answered(None, a_proposal("On Sunday we are closed."))
        passes(world, hours=25)
        return world

    def asks(self, world: World, after: timedelta) -> int:
        """Maria asks so long after the end; gives how many cases there are then."""
        resolution = world.case.resolution
        assert resolution
        hours = timedelta(hours=world.playbooks.active().reopen_within_hours)
        world.clock.tick((resolution.at + hours + after - world.clock.now()).total_seconds() - 1)
        world.maria.writes("And on Sunday?")
        world.settle()
        return len(cases(world))

    def test_holds_its_last_second(self) -> None:
        assert self.asks(self.ended(), timedelta(seconds=-1)) == 1

    def test_is_over_a_few_seconds_later(self) -> None:
        assert self.asks(self.ended(), timedelta(seconds=3)) == 2


class TestWhatComesJustThen:
    def test_a_message_of_the_second_in_which_it_ended_takes_it_back(self) -> None:
        world = answered(None, a_proposal("On Sunday we are closed."))
        world.clock.tick(hours=25)
        world.sweep()
        assert world.case.status is Status.RESOLVED
        world.clock.tick(-2)
        world.maria.writes("And on Sunday?")
        world.settle()
        assert (len(cases(world)), world.case.status) == (1, Status.WITH_AI)
        assert [each.resolution.surety for each in world.case.taken_back] == [Surety.SILENT]

    def test_a_sweep_whose_clock_is_behind_ends_nothing(self) -> None:
        world = answered()
        world.clock.tick(-3600)
        for _ in range(3):
            world.sweep()
        assert world.case.status is Status.WITH_AI
