"""Handing out: what the sweep does for the queues that give their cases out, and for no other."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from chalicelib.domain.case import Status
from chalicelib.domain.phone import taken_by_phone
from chalicelib.use_cases.hand_out import hand_out
from chalicelib.use_cases.playbook_ports import NoPlaybook
from tests.journeys.world import World
from tests.use_cases.team import ANA, BEN, arrive, asks, assignee_of, giving


class Nothing:
    """Playbooks of a stack on which none was published yet."""

    def active(self) -> None:
        raise NoPlaybook


class TestHandOut:
    def test_reads_nothing_where_no_queue_gives_its_cases_out(self) -> None:
        world = World()
        world.maria.writes("human please")
        world.settle()
        powers = replace(world.assigning, lists=None, colleagues=None)  # type: ignore[arg-type]
        assert hand_out(powers) == Counter()

    def test_reads_nothing_while_the_queue_is_closed(self) -> None:
        world = World(playbook=giving())
        arrive(world, ANA)
        thread = asks(world, "c-zoe")
        world.clock.tick(10 * 3600)
        assert hand_out(replace(world.assigning, lists=None)) == Counter()  # type: ignore[arg-type]
        assert assignee_of(world, thread) == "Ana"

    def test_does_nothing_before_a_playbook_was_published(self) -> None:
        powers = replace(World().assigning, playbooks=Nothing())  # type: ignore[arg-type]
        assert hand_out(powers) == Counter()

    def test_leaves_what_is_snoozed(self) -> None:
        world = World(playbook=giving())
        world.maria.writes("human please")
        world.settle()
        world.dana.snoozes(hours=0.25)
        arrive(world, BEN)
        world.sweep()
        assert world.case.assignee is None

    def test_leaves_what_the_businesss_phone_has(self) -> None:
        world = World(playbook=giving())
        world.maria.writes("human please")
        world.settle()
        held = replace(
            world.case, status=Status.WITH_HUMAN, takeover=taken_by_phone(world.clock.now()), assignee=None
        )
        world.threads.cases[(held.thread_id, held.case_id)] = held
        world.clock.tick(3600)
        world.sweep()
        assert world.case.status is Status.WITH_HUMAN
