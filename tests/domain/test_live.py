"""Who else looks at a thread."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from chalicelib.domain.live import LINE_FOR, Connection, Here, others_on
from tests.fakes.clock import MONDAY_10

DANA = Connection(
    "l-1", "p-dana", "Dana", "dana@example.com", ("agents",), "s-1", MONDAY_10 + LINE_FOR, "t-1"
)
LEE = replace(DANA, connection_id="l-2", person_id="p-lee", name="Lee")
SOON = MONDAY_10 + timedelta(seconds=5)


class TestOthers:
    def test_are_those_on_the_same_thread_but_oneself(self) -> None:
        elsewhere = replace(LEE, connection_id="l-3", person_id="p-ada", thread_id="t-2")
        found = others_on("t-1", [DANA, LEE, elsewhere], besides="p-dana", now=MONDAY_10)
        assert found == (Here("p-lee", "Lee"),)

    def test_with_two_pages_are_there_once_and_write_if_they_write_in_one(self) -> None:
        writing = replace(LEE, connection_id="l-4", writing_until=SOON)
        for pages in ([LEE, writing], [writing, LEE]):
            assert others_on("t-1", pages, besides="p-dana", now=MONDAY_10) == (Here("p-lee", "Lee", True),)

    def test_write_no_more_when_their_page_has_not_said_so_for_a_while(self) -> None:
        writing = replace(LEE, writing_until=SOON)
        assert others_on("t-1", [writing], besides="p-dana", now=SOON) == (Here("p-lee", "Lee"),)

    def test_are_gone_when_their_line_has_come_to_its_end(self) -> None:
        assert others_on("t-1", [LEE], besides="p-dana", now=MONDAY_10 + LINE_FOR) == ()

    def test_come_by_name(self) -> None:
        names = [here.name for here in others_on("t-1", [LEE, DANA], besides="p-ada", now=MONDAY_10)]
        assert names == ["Dana", "Lee"]
