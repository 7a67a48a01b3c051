"""Erasing a customer of a whole world: what is counted stays, and nobody is answered who is gone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from chalicelib.adapters.in_memory.erasure import (
    InMemoryCustomerFiles,
    InMemoryCustomerRecords,
    InMemoryErasures,
)
from chalicelib.adapters.in_memory.facts_ledger import InMemoryFactsLedger
from chalicelib.domain.erasure import Erasure, fingerprint
from chalicelib.domain.message import Delivery
from chalicelib.use_cases.erase_customer import ERASED, Powers, erase_ordered, order_erasure
from chalicelib.use_cases.notice_ports import NotificationFailed, Posted
from tests.fakes.cast import ADA, MARIA
from tests.fakes.crash import CrashPoint
from tests.fakes.people import AuditFake
from tests.journeys.world import World


class Watched:
    """A port whose calls go through somebody else."""

    def __init__(self, port: Any, watch: Callable[[str, Callable[..., Any]], Callable[..., Any]]) -> None:
        self._port, self._watch = port, watch

    def __getattr__(self, name: str) -> Any:
        return self._watch(name, getattr(self._port, name))


class Eraser:
    """Erasures of a world's customers."""

    def __init__(self, world: World) -> None:
        self.world, self.audit, self.told = world, AuditFake(), list[str]()
        self.erasures, self.summarised = InMemoryErasures(), list[Posted]()
        self.records = InMemoryCustomerRecords(world.threads, world.customers, world.log)
        self.powers = Powers(
            records=self.records,
            files=InMemoryCustomerFiles(world.store),
            erasures=self.erasures,
            ledger=InMemoryFactsLedger(),
            reviews=None,
            chat=lambda: world.slack,
            summarise=self.summarised.append,
            clock=world.clock,
            tell=lambda event, **more: self.told.append(event),
        )

    def fragile(self, crash: CrashPoint) -> None:
        """Let the process die at one call of a port."""
        self.watched(lambda name, call: lambda *given, **named: crash._call(name, call, *given, **named))

    def watched(self, watch: Callable[[str, Callable[..., Any]], Callable[..., Any]]) -> None:
        """Let every call of a port go through `watch`, which is given its name and itself."""
        ports = {name: getattr(self.powers, name) for name in ("records", "files", "erasures", "ledger")}
        self.powers = replace(self.powers, **{name: Watched(port, watch) for name, port in ports.items()})

    def orders(self) -> Erasure:
        subject = self.records.find(MARIA.phone or "")
        assert subject
        return order_erasure(
            subject, person=ADA, erasures=self.erasures, audit=self.audit, clock=self.world.clock
        )


@pytest.fixture
def eraser() -> Eraser:
    world = World()
    world.maria.writes("human please")
    world.settle()
    return Eraser(world)


class TestAnOrder:
    def test_is_kept_in_the_audit_once_and_names_nobody(self, eraser: Eraser) -> None:
        eraser.orders()
        eraser.world.clock.tick(60)
        eraser.orders()
        [line] = eraser.audit.newest()
        assert (line.by_name, line.detail, line.thread_id) == ("Ada", fingerprint(MARIA.customer_id), "")

    def test_is_carried_out_at_once_and_looked_after_once_more(self, eraser: Eraser) -> None:
        eraser.orders()
        assert dict(erase_ordered(eraser.powers)) == {"erasures_going_on": 1}
        assert dict(erase_ordered(eraser.powers)) == {}
        eraser.world.clock.tick(15 * 60)
        assert dict(erase_ordered(eraser.powers)) == {"erasures_over": 1}
        assert eraser.erasures.ordered() == ()


class TestAnErasureThatAlwaysFails:
    def test_holds_up_no_other_and_is_still_heard_of(
        self, eraser: Eraser, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        broken = eraser.erasures.order("a-customer-that-breaks", at=eraser.world.clock.now())
        eraser.orders()
        look = eraser.records.look

        def looks(erasure: Erasure, *, seconds: float) -> Erasure:
            if erasure.customer_id == broken.customer_id:
                raise ValueError("cannot be looked at")
            return look(erasure, seconds=seconds)

        monkeypatch.setattr(eraser.records, "look", looks)
        with pytest.raises(ValueError, match="cannot be looked at"):
            erase_ordered(eraser.powers)
        assert eraser.world.threads.load(eraser.world.maria.thread_id) is None


class TestErased:
    def test_nothing_is_left_and_slack_says_so(self, eraser: Eraser) -> None:
        world = eraser.world
        eraser.orders()
        erase_ordered(eraser.powers)
        assert world.threads.load(world.maria.thread_id) is None
        assert eraser.records.find(MARIA.phone or "") is None
        assert ERASED in world.slack.notices

    def test_a_message_on_its_way_is_dropped(self, eraser: Eraser) -> None:
        world = eraser.world
        message = world.outbound[-1]
        eraser.orders()
        erase_ordered(eraser.powers)
        before = len(world.channel.sent)
        assert world.delivers(message.message_id) is Delivery.FAILED
        assert len(world.channel.sent) == before

    def test_nobody_is_told_of_what_is_gone(self, eraser: Eraser) -> None:
        world = eraser.world
        fact = next(fact for fact in world.bus.facts if fact.escalation_id)
        eraser.orders()
        erase_ordered(eraser.powers)
        assert world.tells(fact) == ()

    def test_a_summary_of_several_says_what_stands_without_them(self, eraser: Eraser) -> None:
        mark = next(each for each in eraser.world.log.sent if each[3] == "slack")
        posted = replace(eraser.world.log.sent[mark], crowd_id="front-desk#1")
        eraser.world.log.sent[mark] = posted
        eraser.orders()
        erase_ordered(eraser.powers)
        assert eraser.summarised == [posted]

    def test_goes_on_where_slack_refuses_for_good(self, eraser: Eraser) -> None:
        eraser.orders()
        eraser.world.slack.fail(NotificationFailed("message_not_found", permanent=True))
        erase_ordered(eraser.powers)
        assert "customer.notice_stays" in eraser.told
        assert eraser.world.threads.heads == {}
