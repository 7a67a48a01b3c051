"""Open pages that are told at once: who may come in, who is told what, and who is hung up on."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import pytest

from chalicelib.adapters.hanging_up import SessionsWithLines
from chalicelib.domain.live import LINE_FOR, TICKET_FOR, Connection
from chalicelib.use_cases.connect import connect
from chalicelib.use_cases.disconnect import disconnect
from chalicelib.use_cases.nudge import nudge
from chalicelib.use_cases.say_where import say_where
from chalicelib.use_cases.session_ports import Person
from tests.fakes.cast import DANA, LEE, OTTO
from tests.fakes.live import ConnectionsFake, LinesFake
from tests.fakes.sign_in import SessionsFake
from tests.journeys.clinic import a_playbook
from tests.journeys.world import World

ORIGIN = "https://inbox.example"


@dataclass
class Pages:
    """Open pages in front of a world; a line is named after its person."""

    world: World
    sessions: SessionsFake = field(default_factory=SessionsFake)
    lines: LinesFake = field(default_factory=LinesFake)
    tokens: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.connections = ConnectionsFake(lambda token: token in self.sessions.sessions)

    def ticket(self, person: Person) -> str:
        token, _ = self.sessions.open(person, now=self.world.clock.now())
        self.tokens[person.name] = token
        now = self.world.clock.now()
        return self.connections.issue(person, session_token=token, origin=ORIGIN, now=now)

    def connect(self, token: str, *, origin: str = ORIGIN, name: str = "line") -> Connection | None:
        return connect(name, token=token, origin=origin, connections=self.connections, clock=self.world.clock)

    def open(self, person: Person, *, on: str = "") -> str:
        assert self.connect(self.ticket(person), name=person.name)
        if on:
            self.says(person.name, on)
        return person.name

    def says(self, line: str, thread_id: str, *, writing: bool = False) -> bool:
        return say_where(line, thread_id=thread_id, writing=writing, **self.powers)

    def nudge(self, *threads: str) -> int:
        return nudge(dict.fromkeys(threads, "M#1"), **self.powers)

    @property
    def powers(self) -> dict[str, Any]:
        world = self.world
        ports = {"threads": world.threads, "playbooks": world.playbooks, "clock": world.clock}
        return {"connections": self.connections, "lines": self.lines, **ports}

    def heard(self, line: str) -> list[Any]:
        """What was said to a page since the last look."""
        heard = [json.loads(message) for name, message in self.lines.said if name == line]
        self.lines.said = [each for each in self.lines.said if each[0] != line]
        return heard


@pytest.fixture
def pages(world: World) -> Pages:
    """Maria waits for a person."""
    world.maria.writes("human please")
    world.settle()
    return Pages(world)


@pytest.fixture
def maria(pages: Pages) -> str:
    return pages.world.maria.thread_id


def keep_to_lee(world: World) -> None:
    """From now on, Maria's queue names Lee alone."""
    queues = tuple(
        queue.model_copy(update={"members": ("lee@example.com",) if queue.id == world.case.queue else ()})
        for queue in world.playbooks.active().queues
    )
    world.playbooks.publish(a_playbook(queues=queues), by="test", at=world.clock.now())


def here(thread_id: str, *people: tuple[str, bool]) -> dict[str, Any]:
    return {"here": thread_id, "people": [{"name": name, "writing": writing} for name, writing in people]}


class TestConnect:
    def test_takes_a_ticket_once(self, pages: Pages) -> None:
        ticket = pages.ticket(DANA)
        first, second = pages.connect(ticket), pages.connect(ticket)
        assert first is not None
        assert first.person_id == DANA.person_id
        assert second is None

    @pytest.mark.parametrize("origin", ["", "null", "https://evil.example"])
    def test_refuses_a_page_of_another_site_and_its_ticket_is_gone(self, pages: Pages, origin: str) -> None:
        ticket = pages.ticket(DANA)
        assert pages.connect(ticket, origin=origin) is None
        assert pages.connect(ticket) is None

    def test_refuses_a_ticket_that_is_too_old(self, pages: Pages) -> None:
        ticket = pages.ticket(DANA)
        pages.world.clock.tick(seconds=TICKET_FOR.total_seconds())
        assert pages.connect(ticket) is None

    def test_refuses_who_was_signed_out_meanwhile(self, pages: Pages) -> None:
        ticket = pages.ticket(DANA)
        pages.sessions.end_all(DANA.person_id)
        assert pages.connect(ticket) is None


class TestNudge:
    def test_says_which_thread_and_nothing_of_it(self, pages: Pages, maria: str) -> None:
        pages.open(DANA)
        assert pages.nudge(maria) == 1
        assert pages.heard("Dana") == [{"thread": maria, "record": "M#1"}]

    def test_reaches_those_only_who_may_see_the_thread_now(self, pages: Pages, maria: str) -> None:
        pages.open(DANA)
        pages.open(LEE)
        keep_to_lee(pages.world)
        assert pages.nudge(maria) == 1
        assert (pages.heard("Dana"), len(pages.heard("Lee"))) == ([], 1)

    def test_is_one_read_while_nobody_looks(self, pages: Pages, maria: str) -> None:
        before = pages.connections.reads
        assert pages.nudge(maria, "t-2", "t-3") == 0
        assert pages.connections.reads == before + 1

    def test_forgets_a_page_that_is_gone(self, pages: Pages, maria: str) -> None:
        pages.open(DANA)
        pages.lines.gone.add("Dana")
        assert pages.nudge(maria, "t-2") == 0
        assert pages.connections.lines == {}

    def test_reaches_nobody_whose_line_came_to_its_end(self, pages: Pages, maria: str) -> None:
        pages.open(DANA)
        pages.world.clock.tick(seconds=LINE_FOR.total_seconds())
        assert pages.nudge(maria) == 0


class TestWhoIsHere:
    def test_each_is_told_of_the_other(self, pages: Pages, maria: str) -> None:
        pages.open(DANA, on=maria)
        assert pages.heard("Dana") == [here(maria)]
        pages.open(LEE, on=maria)
        assert pages.heard("Dana") == [here(maria, ("Lee", False))]
        assert pages.heard("Lee") == [here(maria, ("Dana", False))]

    def test_writing_is_told_and_ends(self, pages: Pages, maria: str) -> None:
        pages.open(DANA, on=maria)
        pages.open(LEE, on=maria)
        pages.heard("Dana")
        pages.says("Lee", maria, writing=True)
        assert pages.heard("Dana") == [here(maria, ("Lee", True))]
        pages.says("Lee", maria)
        assert pages.heard("Dana") == [here(maria, ("Lee", False))]

    def test_a_page_that_is_only_still_there_is_no_news(self, pages: Pages, maria: str) -> None:
        pages.open(DANA, on=maria)
        pages.open(LEE, on=maria)
        pages.heard("Dana")
        assert pages.says("Lee", maria)
        assert pages.heard("Dana") == []

    def test_who_goes_elsewhere_or_closes_the_page_is_gone(self, pages: Pages, maria: str) -> None:
        pages.open(DANA, on=maria)
        pages.open(LEE, on=maria)
        pages.heard("Dana")
        pages.says("Lee", "")
        assert pages.heard("Dana") == [here(maria)]
        pages.says("Lee", maria)
        pages.heard("Dana")
        disconnect("Lee", **pages.powers)
        assert pages.heard("Dana") == [here(maria)]
        assert list(pages.connections.lines) == ["Dana"]

    def test_nobody_shows_up_where_they_are_not_let_in(self, pages: Pages, maria: str) -> None:
        pages.open(LEE, on=maria)
        pages.heard("Lee")
        keep_to_lee(pages.world)
        pages.open(DANA, on=maria)
        assert pages.heard("Dana") == []
        assert pages.heard("Lee") == []

    def test_who_may_see_the_thread_no_more_is_neither_told_nor_named(self, pages: Pages, maria: str) -> None:
        pages.open(DANA, on=maria)
        pages.open(LEE, on=maria)
        pages.heard("Dana")
        pages.heard("Lee")
        keep_to_lee(pages.world)
        pages.says("Lee", maria, writing=True)
        assert pages.heard("Dana") == []
        assert pages.heard("Lee") == [here(maria)]

    def test_is_not_believed_of_a_line_at_its_end(self, pages: Pages, maria: str) -> None:
        pages.open(DANA)
        pages.world.clock.tick(seconds=LINE_FOR.total_seconds())
        assert not pages.says("Dana", maria)


class TestEndedSessions:
    @pytest.fixture
    def sessions(self, pages: Pages) -> SessionsWithLines:
        return SessionsWithLines(
            pages.sessions,
            connections=lambda: pages.connections,
            lines=lambda: pages.lines,
            clock=pages.world.clock,
        )

    def test_hang_up_on_all_of_a_person_and_on_nobody_else(
        self, pages: Pages, sessions: SessionsWithLines, maria: str
    ) -> None:
        pages.open(DANA)
        pages.open(LEE)
        assert sessions.end_all(DANA.person_id) == 1
        assert pages.lines.hung_up == ["Dana"]
        pages.nudge(maria)
        assert (pages.heard("Dana"), len(pages.heard("Lee"))) == ([], 1)

    def test_hang_up_on_the_browser_that_signed_out(self, pages: Pages, sessions: SessionsWithLines) -> None:
        pages.open(DANA)
        other = pages.tokens["Dana"]
        assert pages.connect(pages.ticket(DANA), name="at home")
        sessions.close(other)
        assert pages.lines.hung_up == ["Dana"]
        assert list(pages.connections.lines) == ["at home"]

    def test_stay_the_sessions_they_were(self, pages: Pages, sessions: SessionsWithLines) -> None:
        now = pages.world.clock.now()
        token, session = sessions.open(OTTO, now=now)
        sessions.renew(token, now=now + timedelta(minutes=6))
        found = sessions.find(token, now=now)
        assert found is not None
        assert found.used_at == now + timedelta(minutes=6)
        assert sessions.of(OTTO.person_id, now=now) == (found,)
        assert session.person == OTTO
