"""The metrics as leads see them: what a figure is made of, its definition, its cases, and the exports."""

from __future__ import annotations

import csv
import io
import json
from datetime import timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest

from chalicelib.domain.case import Status
from chalicelib.domain.case_facts import CaseFacts
from chalicelib.domain.metrics.grouping import By
from chalicelib.domain.metrics.measure import Terms
from chalicelib.domain.metrics.report import MOST_GROUPS, report
from chalicelib.inbox.metrics_export import safe
from chalicelib.inbox.metrics_view import BAR, LONGEST_LABEL, _chart, _label, _width
from tests.domain.metrics.facts import NOW, ended
from tests.domain.metrics.test_report import WIDE
from tests.fakes.clock import MONDAY_10
from tests.fakes.model import a_proposal
from tests.journeys.conftest import Inbox
from tests.journeys.world import World


@pytest.fixture
def thread(world: World) -> str:
    """Maria asked for a person, and Dana answered."""
    world.maria.writes("human please")
    world.settle()
    world.dana.takes_over()
    world.dana.replies("Hello Maria")
    world.settle()
    return f"/threads/{world.maria.thread_id}"


@pytest.mark.usefixtures("thread")
class TestThePage:
    def test_shows_what_a_figure_is_made_of_and_how_it_is_counted(self, inbox: Inbox) -> None:
        page = inbox.of("lee").get("/metrics?period=this")
        assert page.has("Escalation rate")
        assert page.has("1 of 1 cases")
        assert page.has("A case counts once, however often it escalated")

    @pytest.mark.parametrize(
        "by", ["week", "day", "queue", "intent", "trigger", "version", "language", "nothing"]
    )
    def test_groups_by_whatever_is_asked(self, inbox: Inbox, by: str) -> None:
        assert inbox.of("lee").get(f"/metrics?period=this&by={by}").status == 200

    def test_narrows_and_says_when_nothing_fits(self, inbox: Inbox) -> None:
        page = inbox.of("lee").get("/metrics?period=this&intent=nothing-like-this")
        assert page.has("No case was opened in this period, or none that fits.")

    def test_is_for_leads(self, inbox: Inbox) -> None:
        for path in ("/metrics", "/metrics/cases", "/metrics.csv", "/metrics.json"):
            assert inbox.of("dana").get(path).status == 403

    def test_shows_hostile_names_as_text(self, inbox: Inbox) -> None:
        page = inbox.of("lee").get("/metrics?period=this&intent=%3Cscript%3Ealert(1)%3C/script%3E")
        assert "<script>alert" not in page.body


class TestTheCases:
    def test_lead_to_the_conversation(self, inbox: Inbox, thread: str) -> None:
        page = inbox.of("lee").get("/metrics/cases?period=this&measure=escalated&part=hits")
        assert f'href="{thread}"' in page.body.replace("%23", "#") or thread.rpartition("/")[2] in page.body

    def test_show_who_was_erased_as_such(self, inbox: Inbox, world: World, thread: str) -> None:
        (case,) = world.facts_ledger.cases.values()
        world.facts_ledger.forget(world.maria.thread_id, [(case.case_id, case.opened_at)])
        page = inbox.of("lee").get("/metrics/cases?period=this&measure=escalated&part=hits")
        assert page.has("erased")
        assert thread not in page.body


@pytest.mark.usefixtures("thread")
class TestTheExports:
    def test_have_every_figure(self, inbox: Inbox) -> None:
        answer = inbox.of("lee").get("/metrics.csv?period=this")
        rows = list(csv.DictReader(io.StringIO(answer.body)))
        row = next(row for row in rows if row["measure"] == "escalated" and row["group"] == "all")
        assert (row["value"], row["numerator"], row["denominator"]) == ("1.0", "1.0", "1")

    def test_name_the_cases_and_definitions(self, inbox: Inbox, world: World) -> None:
        told = json.loads(inbox.of("lee").get("/metrics.json?period=this&by=queue").body)
        assert told["all"]["escalated"]["hits"] == list(world.facts_ledger.cases)
        assert "definition" in told["definitions"]["escalated"]

    @pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])
    def test_run_in_no_spreadsheet(self, cell: str) -> None:
        assert safe(cell) == f"'{cell}"
        assert safe(-1.5) == "-1.5"


class TestMany:
    """An answer of AWS Lambda holds 6 MB."""

    @pytest.fixture
    def many(self, world: World) -> World:
        """2,000 cases of 600 intents; an intent has the fewer the higher its number."""
        for number in range(2000):
            opened_at = MONDAY_10 + timedelta(seconds=number)
            case_id = f"{int(opened_at.timestamp() * 1000):013d}-c{number:016x}"
            intent = f"intent-{min(number % 600, number % 241):03d}"
            world.facts_ledger.note_case(
                CaseFacts(case_id, "t", opened_at, Status.WITH_AI, "front-desk", 1, intent=intent)
            )
        world.clock.tick(hours=2)
        return world

    def test_groups_are_the_largest_and_say_how_many_are_missing(self, inbox: Inbox, many: World) -> None:
        groups = {case.intent for case in many.facts_ledger.cases.values()}
        lee = inbox.of("lee")
        missing = len(groups) - MOST_GROUPS
        assert missing > 0
        document = json.loads(lee.get("/metrics.json?period=this&by=intent").body)
        assert len(document["groups"]) == MOST_GROUPS
        assert document["left_out"]["groups"] == missing
        assert document["all"]["open"]["denominator"] == 2000
        assert "intent-000" in document["groups"]
        rows = list(csv.reader(io.StringIO(lee.get("/metrics.csv?period=this&by=intent").body)))
        assert rows[-1][:4] == ["left out", "", "smaller groups", str(missing)]
        assert lee.get("/metrics?period=this&by=intent").has(f"{missing} smaller groups are left out")

    def test_ids_that_do_not_fit_are_null_and_said_to_be_left_out(self, inbox: Inbox, many: World) -> None:
        document = json.loads(inbox.of("lee").get("/metrics.json?period=this&by=intent").body)
        assert document["all"]["open"]["cases"] is None
        assert document["left_out"]["lists_of_cases"] > 0
        assert len(document["groups"]["intent-100"]["open"]["cases"]) <= 500

    def test_cases_are_all_reached_page_by_page(self, inbox: Inbox, many: World) -> None:
        lee, path, seen = inbox.of("lee"), "/metrics/cases?period=this&measure=open&part=cases", 0
        for first in (1, 501, 1001, 1501):
            page = lee.get(f"{path}&from={first - 1}")
            assert page.has(f"Shown here: {first} to {first + 499}.")
            assert page.has("Older cases") is (first < 1501)
            seen += 500
        assert seen == len(many.facts_ledger.cases)

    @pytest.mark.parametrize("start", ["-1", "x", "99999999", "²"])
    def test_pages_that_are_none_are_no_error(self, inbox: Inbox, many: World, start: str) -> None:
        assert inbox.of("lee").get(f"/metrics/cases?period=this&measure=open&from={start}").status == 200


class TestTheChart:
    @pytest.mark.parametrize(
        ("group", "label"),
        [
            ("Opening hours", "Opening hours"),
            ("2026-W48", "W48"),
            ("A very long name of an intent", "A very long name…"),
            ("営業時間と予約の変更について", "営業時間と予約の変…"),
        ],
    )
    def test_names_its_bars_as_far_as_there_is_room(self, group: str, label: str) -> None:
        assert _label(group) == label
        assert _width(_label(group)) <= LONGEST_LABEL

    def test_sets_bars_so_far_apart_that_names_do_not_touch(self) -> None:
        cases = [ended(each, intent=f"{each} is a long name, really") for each in "abc"]
        made = report(cases, period=WIDE, by=By.INTENT, zone=ZoneInfo("UTC"), terms=Terms(NOW))
        chart = _chart(made.by, made.groups, "ai_resolved", {})
        apart = {later.x - bar.x for bar, later in pairwise(chart.bars)}
        assert min(apart) >= max(_width(bar.label) for bar in chart.bars)
        assert chart.bars[-1].x + BAR < chart.width


class TestUsefulness:
    def test_is_asked_of_who_has_the_case_and_kept(self, inbox: Inbox, world: World, thread: str) -> None:
        dana = inbox.of("dana")
        assert dana.get(thread).has("Was this briefing useful?")
        dana.submits(f"{thread}/usefulness", {"useful": "no"})
        assert world.escalation.useful is False
        assert dana.get(thread).has("You said: no.")
        assert not inbox.of("lee").get(thread).has("Was this briefing useful?")
        assert (
            inbox.of("lee").get("/audit").has("Dana said whether the briefing of a conversation was useful")
        )

    def test_is_not_asked_where_there_is_no_briefing(self, inbox: Inbox, world: World) -> None:
        world.model.then(a_proposal("We open at 9."))
        world.maria.writes("When do you open?")
        world.settle()
        world.dana.takes_over()
        page = inbox.of("dana").get(f"/threads/{world.maria.thread_id}")
        assert not page.has("Was this briefing useful?")
