"""What people do with a case besides answering it: notes, tags, queue, snooze, ready replies."""

from __future__ import annotations

import re

import pytest

from chalicelib.domain.playbook import CannedReply
from tests.journeys.clinic import a_playbook
from tests.journeys.conftest import Inbox
from tests.journeys.world import World


@pytest.fixture
def thread(world: World) -> str:
    """Maria asked for a person and waits."""
    world.maria.writes("human please")
    world.settle()
    return f"/threads/{world.maria.thread_id}"


class TestNotes:
    def test_stand_in_the_thread_as_notes_and_never_go_out(
        self, inbox: Inbox, world: World, thread: str
    ) -> None:
        dana, heard = inbox.of("dana"), world.phone_of("maria")
        form = {"text": "She called.\r\nTwice.", "form_id": "0" * 16}
        for _ in range(2):
            assert dana.submits(f"{thread}/notes", form).location == thread
        world.settle()
        page = dana.get(thread)
        assert page.body.count("She called.\nTwice.") == 1
        assert page.has("You note, only for your team She called. Twice.")
        assert world.phone_of("maria") == heard

    def test_that_are_refused_stay_in_their_box(self, inbox: Inbox, thread: str) -> None:
        text = "x" * 4097
        answer = inbox.of("dana").submits(f"{thread}/notes", {"text": text})
        assert answer.status == 422
        assert answer.has("A note has at most 4,096 characters.")
        assert f">{text}</textarea>" in answer.body

    def test_are_for_everybody_here_whoever_has_the_case(
        self, inbox: Inbox, world: World, thread: str
    ) -> None:
        world.lee.takes_over()
        dana = inbox.of("dana")
        assert dana.get(thread).has("only they can write", "Keep the note")
        assert dana.submits(f"{thread}/notes", {"text": "I know her."}).status == 303


class TestTags:
    def test_are_shown_in_the_list_and_the_thread_and_taken_away_again(
        self, inbox: Inbox, world: World, thread: str
    ) -> None:
        dana = inbox.of("dana")
        assert dana.submits(f"{thread}/tags", {"tag": "refund"}).location == thread
        assert 'class="tag" dir="auto">refund' in dana.get("/").body
        page = dana.get(thread)
        assert 'class="tag">refund' in page.body
        assert page.has("Dana added the tag: refund")
        dana.submits(f"{thread}/tags", {"tag": "refund", "_method": "delete"})
        assert world.case.tags == ()

    def test_that_are_refused_stay_in_their_box(self, inbox: Inbox, thread: str) -> None:
        answer = inbox.of("dana").submits(f"{thread}/tags", {"tag": "x" * 41})
        assert answer.status == 422
        assert answer.has("A tag has at most 40 characters.")
        assert f'value="{"x" * 41}"' in answer.body


class TestMove:
    def test_shows_the_new_queue_and_its_clock(self, inbox: Inbox, world: World, thread: str) -> None:
        dana = inbox.of("dana")
        assert dana.get(thread).has("Which queue should answer?")
        assert dana.submits(f"{thread}/queue", {"queue": "billing"}).location == thread
        page = dana.get(thread)
        assert page.has("Waiting in Billing", "Dana moved the case from Front desk to Billing")
        assert world.case.queue == "billing"

    def test_of_what_a_colleague_has_is_neither_offered_nor_done(
        self, inbox: Inbox, world: World, thread: str
    ) -> None:
        world.lee.takes_over()
        dana = inbox.of("dana")
        assert not dana.get(thread).has("Which queue should answer?")
        answer = dana.submits(f"{thread}/queue", {"queue": "billing"})
        assert (answer.status, world.case.queue) == (409, "front-desk")
        assert answer.has("Lee took this over at 11:00")

    def test_to_a_queue_that_is_gone_is_refused(self, inbox: Inbox, thread: str) -> None:
        answer = inbox.of("dana").submits(f"{thread}/queue", {"queue": "cellar"})
        assert answer.status == 422
        assert answer.has("There is no such queue any more.")


class TestSnooze:
    def test_has_a_list_of_its_own_while_there_is_something_in_it(
        self, inbox: Inbox, world: World, thread: str
    ) -> None:
        dana = inbox.of("dana")
        assert not dana.get("/").has("Snoozed")
        assert dana.submits(f"{thread}/snooze", {"until": "2026-11-23T11:15"}).location == thread
        assert dana.get("/").has("Nobody is waiting.", "Snoozed 1")
        assert dana.get("/?view=snoozed").has("Maria", "snoozed until 11:15")
        assert dana.get(thread).has("Waiting in Front desk, snoozed until 11:15", "Back to work now")
        dana.submits(f"{thread}/snooze", {"_method": "delete"})
        assert dana.get("/").has("Waiting 1", "Maria")

    @pytest.mark.parametrize(
        ("form", "until"),
        [({"for": "1"}, (10, 11)), ({"for": "opening"}, (8, 12)), ({"for": "3", "until": ""}, (13, 14))],
    )
    def test_is_offered_in_spans(
        self, inbox: Inbox, world: World, thread: str, form: dict[str, str], until: tuple[int, int]
    ) -> None:
        inbox.of("dana").submits(f"{thread}/snooze", form)
        assert world.case.snooze
        assert until[0] <= world.case.snooze.until.hour <= until[1]

    @pytest.mark.parametrize("until", ["soon", "2020-01-01T10:00", "9999-12-31T23:59", "0001-01-01T00:00"])
    def test_to_no_such_time_is_refused(self, inbox: Inbox, thread: str, until: str) -> None:
        answer = inbox.of("dana").submits(f"{thread}/snooze", {"until": until})
        assert answer.status == 422
        assert answer.has("Choose a time to come")


class TestFilters:
    def test_are_addresses_that_every_link_carries_on(self, inbox: Inbox, world: World, thread: str) -> None:
        dana = inbox.of("dana")
        dana.submits(f"{thread}/tags", {"tag": "a & b"})
        page = dana.get("/?tag=a+%26+b&trigger=human_request")
        assert page.has("Maria")
        assert f"{thread}?view=waiting&amp;tag=a+%26+b&amp;trigger=human_request" in page.body
        assert dana.submits(f"{thread}/takeover?view=waiting&tag=a+%26+b").location == (
            f"{thread}?view=waiting&tag=a+%26+b"
        )

    def test_that_nothing_fits_say_so(self, inbox: Inbox, world: World, thread: str) -> None:
        dana = inbox.of("dana")
        assert dana.get("/?tag=nobodys").has("Nothing here fits what you chose.", "Show everything")
        assert dana.get("/?trigger=nonsense").has("Maria")


class TestEarlierCases:
    def test_are_listed_with_how_they_ended_and_lead_to_their_messages(
        self, inbox: Inbox, world: World, thread: str
    ) -> None:
        dana = inbox.of("dana")
        assert not dana.get(thread).has("Earlier cases")
        dana.submits(f"{thread}/tags", {"tag": "refund"})
        dana.submits(f"{thread}/resolution", {"outcome": "confirmed", "note": "Sent 20 back"})
        world.clock.tick(hours=24 * 10)
        world.maria.writes("human please, again")
        world.settle()
        dana = inbox.of("dana")
        page = dana.get(thread)
        assert page.has("Earlier cases 1", "The customer confirmed it", "refund", "Sent 20 back")
        found = re.search(rf'href="({thread}\?before=[^"]+)"', page.body[page.body.index('id="past"') :])
        assert found
        assert dana.get(found.group(1)).has("Dana resolved the case", "Back to the newest messages")


class TestReadyReplies:
    def test_begin_a_reply_without_a_script(self, inbox: Inbox, world: World, thread: str) -> None:
        hello = CannedReply(id="hello", title="Hello", text={"en": "Hi {name}, {business} here!"})
        world.playbooks.publish(a_playbook(replies=(hello,)), by="Lee", at=world.clock.now())
        dana = inbox.of("dana")
        assert not dana.get(thread).has("Insert")
        dana.submits(f"{thread}/takeover")
        page = dana.get(f"{thread}?canned=hello")
        assert page.has("Hello", "Insert")
        assert ">Hi Maria, Clínica Molino here!</textarea>" in page.body
        assert "></textarea>" in dana.get(f"{thread}?canned=nonsense").body
