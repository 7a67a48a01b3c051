"""What people do with each other in the inbox: here or away, whose turn it is, two on one case, how many at most."""

from __future__ import annotations

import re

import pytest

from chalicelib.domain.case import Status
from tests.fakes.cast import DANA, LEE
from tests.journeys.conftest import Inbox
from tests.journeys.world import World
from tests.use_cases.team import arrive, giving


@pytest.fixture
def thread(world: World) -> str:
    """Maria asked for a person and waits; Lee has worked here before."""
    arrive(world, LEE)
    world.maria.writes("human please")
    world.settle()
    return f"/threads/{world.maria.thread_id}"


class TestPresence:
    def test_is_switched_in_the_column_and_leads_back_to_where_one_was(
        self, inbox: Inbox, world: World, thread: str
    ) -> None:
        dana = inbox.of("dana")
        page = dana.get(f"{thread}?view=waiting")
        assert page.has("I am here")
        assert page.hidden("return_to") == f"{thread}?view=waiting"
        gone = dana.submits("/account/presence", {"_method": "delete", "return_to": thread})
        assert (gone.status, gone.location.removeprefix("https://inbox.example")) == (303, thread)
        assert dana.get("/").has("I am away")
        known = world.colleagues.find(DANA.person_id)
        assert known
        assert known.away_since
        dana.submits("/account/presence", {"return_to": "//elsewhere.example"})
        assert dana.get("/").has("I am here")

    def test_never_leads_to_another_site(self, inbox: Inbox, world: World) -> None:
        answer = inbox.of("dana").submits("/account/presence", {"return_to": "//elsewhere.example/"})
        assert "elsewhere" not in answer.location

    def test_passes_on_what_waits_for_whoever_goes(self, inbox: Inbox, world: World, thread: str) -> None:
        dana = inbox.of("dana")
        dana.submits(f"{thread}/takeover")
        dana.submits("/account/presence", {"_method": "delete"})
        assert world.case.status is Status.WAITING_FOR_HUMAN
        assert dana.get(thread).has("Dana is away: the case is back in the queue")


class TestAssigning:
    def test_is_offered_with_who_is_there_first(self, inbox: Inbox, world: World, thread: str) -> None:
        dana = inbox.of("dana")
        dana.submits("/account/presence", {"_method": "delete"})
        page = dana.get(thread)
        options = re.findall(r'<option value="(p-[^"]*)"[^>]*>([^<]*)<', page.body)
        assert options == [("p-lee", "Lee"), ("p-dana", "Dana (you) (away)")]

    def test_is_shown_in_the_list_and_the_thread_and_in_mine(
        self, inbox: Inbox, world: World, thread: str
    ) -> None:
        dana, lee = inbox.of("dana"), inbox.of("lee")
        assert dana.submits(f"{thread}/assignee", {"to": LEE.person_id}).location == thread
        assert dana.get("/").has("for Lee")
        assert dana.get(thread).has("Waiting in Front desk, assigned to Lee")
        assert lee.get(thread).has("Waiting in Front desk, assigned to you")
        assert "Maria" in lee.get("/?view=mine").text
        assert "Maria" not in dana.get("/?view=mine").text
        dana.submits(f"{thread}/assignee", {"to": ""})
        assert "Maria" not in lee.get("/?view=mine").text

    def test_is_refused_for_who_is_not_known(self, inbox: Inbox, world: World, thread: str) -> None:
        answer = inbox.of("dana").submits(f"{thread}/assignee", {"to": "p-nobody"})
        assert answer.status == 422
        assert answer.has("They cannot see this queue, or are gone. Choose somebody else.")

    def test_stops_nobody_from_taking_over(self, inbox: Inbox, world: World, thread: str) -> None:
        dana = inbox.of("dana")
        dana.submits(f"{thread}/assignee", {"to": LEE.person_id})
        dana.submits(f"{thread}/takeover")
        assert world.case.theirs(DANA.person_id)

    def test_lets_somebody_see_what_was_assigned_to_them_before_the_queue_was_anothers(
        self, inbox: Inbox, world: World, thread: str
    ) -> None:
        dana = inbox.of("dana")
        arrive(world, DANA)
        inbox.of("lee").submits(f"{thread}/assignee", {"to": DANA.person_id})
        world.playbooks.publish(giving(members=("bea@example.com",)), by="test", at=world.clock.now())
        assert dana.get(thread).status == 200


class TestFilter:
    def test_by_whose_turn_it_is(self, inbox: Inbox, world: World, thread: str) -> None:
        dana = inbox.of("dana")
        assert 'id="assignee-' not in dana.get("/").body
        dana.submits(f"{thread}/assignee", {"to": LEE.person_id})
        for wanted, shown in [(LEE.person_id, True), ("nobody", False), ("me", False)]:
            page = dana.get(f"/?view=waiting&assignee={wanted}")
            assert ("Maria" in page.text) is shown
        assert inbox.of("lee").get("/?view=waiting&assignee=me").has("Maria", "Me")
        assert dana.get("/?assignee=nobody").has("Nothing here fits what you chose.")


class TestTwoPeople:
    def test_may_join_or_take_what_a_colleague_has(self, inbox: Inbox, world: World, thread: str) -> None:
        dana, lee = inbox.of("dana"), inbox.of("lee")
        dana.submits(f"{thread}/takeover")
        refused = lee.submits(f"{thread}/takeover")
        assert refused.status == 409
        assert refused.has("Dana took this over", "Take it from Dana", "Join")
        lee.submits(f"{thread}/participation")
        assert lee.get(thread).has("Write to Maria") or 'id="text"' in lee.get(thread).body
        assert dana.get(thread).has("With you since 11:00, with Lee")
        lee.submits(f"{thread}/takeover", {"from_them": "yes"})
        assert dana.get(thread).has("Lee took over from Dana", "Take it from Lee")
        assert world.case.theirs(LEE.person_id)


class TestCapacity:
    def test_is_set_by_admins_and_audited(self, inbox: Inbox, world: World) -> None:
        inbox.of("dana")
        ada = inbox.of("ada")
        assert ada.get("/people").has("Limit cases")
        ada.submits("/people/p-dana/capacity", {"capacity": "3"})
        known = world.colleagues.find(DANA.person_id)
        assert known
        assert known.capacity == 3
        assert 'value="3"' in ada.get("/people").body
        assert ada.get("/audit").has("Ada changed the number of cases of Dana")
        ada.submits("/people/p-dana/capacity", {"capacity": ""})
        known = world.colleagues.find(DANA.person_id)
        assert known
        assert known.capacity is None

    @pytest.mark.parametrize("written", ["-1", "many", "201", "²"])
    def test_is_a_number(self, inbox: Inbox, written: str) -> None:
        inbox.of("dana")
        answer = inbox.of("ada").submits("/people/p-dana/capacity", {"capacity": written})
        assert answer.status == 422
        assert answer.has("Write how many open cases as a number from 0 to 200")

    def test_is_for_admins(self, inbox: Inbox, world: World) -> None:
        assert inbox.of("lee").submits("/people/p-dana/capacity", {"capacity": "3"}).status == 403

    def test_of_somebody_who_never_came_in_is_refused(self, inbox: Inbox) -> None:
        answer = inbox.of("ada").submits("/people/p-dana/capacity", {"capacity": "3"})
        assert answer.status == 422


class TestShuttingOut:
    def test_passes_on_what_they_had(self, inbox: Inbox, world: World, thread: str) -> None:
        inbox.of("dana").submits(f"{thread}/takeover")
        inbox.of("ada").submits("/people/p-dana/access", {"_method": "delete"})
        assert world.case.status is Status.WAITING_FOR_HUMAN
        assert world.colleagues.find(DANA.person_id) is None
