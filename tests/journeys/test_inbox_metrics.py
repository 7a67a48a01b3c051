"""The metrics as leads see them: what a figure is made of, its definition, its cases, and the exports."""

from __future__ import annotations

import csv
import io
import json

import pytest

from chalicelib.inbox.metrics_export import safe
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
