"""What people do in the inbox, with a script and without: take over, reply, hand back, resolve."""

from __future__ import annotations

import pytest

from chalicelib.domain.case import Resolution, Status, Surety
from chalicelib.domain.message import Author
from tests.journeys.conftest import Inbox
from tests.journeys.world import World


@pytest.fixture
def thread(world: World) -> str:
    """Maria asked for a person and waits."""
    world.maria.writes("human please")
    world.settle()
    return f"/threads/{world.maria.thread_id}"


class TestTakeover:
    def test_without_a_script_leads_back_to_the_thread(self, inbox: Inbox, world: World, thread: str) -> None:
        dana = inbox.of("dana")
        answer = dana.submits(f"{thread}/takeover?view=waiting&queue=front-desk")
        assert (answer.status, answer.location) == (303, f"{thread}?view=waiting&queue=front-desk")
        assert world.case.takeover
        assert world.case.takeover.name == "Dana"
        assert dana.get(thread).has("With you since", "Use suggested reply", "Send", "Hand back to the AI")

    def test_with_a_script_brings_the_reply_box(self, inbox: Inbox, thread: str) -> None:
        answer = inbox.of("dana").submits(f"{thread}/takeover", hx_request="true")
        assert answer.status == 200
        assert answer.body.count("hx-swap-oob") == 2
        assert "<textarea" in answer.body
        assert "<html" not in answer.body

    def test_of_what_a_colleague_has_is_refused_by_name(
        self, inbox: Inbox, world: World, thread: str
    ) -> None:
        dana = inbox.of("dana")
        world.lee.takes_over()
        answer = dana.submits(f"{thread}/takeover", hx_request="true")
        assert answer.status == 409
        assert answer.has("Lee took this over at 11:00, so nothing was changed.")
        assert world.case.takeover
        assert world.case.takeover.name == "Lee"

    def test_of_a_resolved_case_is_refused(self, inbox: Inbox, world: World, thread: str) -> None:
        dana = inbox.of("dana")
        world.dana.resolves()
        answer = dana.submits(f"{thread}/takeover")
        assert answer.status == 409
        assert answer.has("There is nothing open in this conversation")

    def test_in_a_thread_that_does_not_exist_is_not_found(self, inbox: Inbox) -> None:
        assert inbox.of("dana").submits("/threads/nobody/takeover").status == 404


class TestReply:
    def test_goes_out_once_however_often_the_form_is_sent(
        self, inbox: Inbox, world: World, thread: str
    ) -> None:
        dana = inbox.of("dana")
        dana.submits(f"{thread}/takeover")
        form = dana.get(thread)
        fields = {
            "csrf": form.hidden("csrf"),
            "form_id": form.hidden("form_id"),
            "text": "Hello Maria!\r\nI am here.",
        }
        for _ in range(2):
            assert dana.post(f"{thread}/replies", fields).status == 303
        world.settle()
        assert world.said_by(Author.PERSON) == ["Hello Maria!\nI am here."]
        assert world.phone_of("maria")[-1] == "Hello Maria!\nI am here."

    def test_can_start_from_the_suggested_reply_without_a_script(
        self, inbox: Inbox, world: World, thread: str
    ) -> None:
        dana = inbox.of("dana")
        dana.submits(f"{thread}/takeover")
        page = dana.get(f"{thread}?draft=suggested")
        assert f">{world.escalation.packet.suggested_reply}</textarea>" in page.body

    @pytest.mark.parametrize(
        ("text", "words"),
        [("  ", "There is nothing to send"), ("x" * 4097, "WhatsApp allows 4,096 characters")],
    )
    def test_that_cannot_be_sent_is_refused_and_stays_in_its_box(
        self, inbox: Inbox, world: World, thread: str, text: str, words: str
    ) -> None:
        dana = inbox.of("dana")
        dana.submits(f"{thread}/takeover")
        answer = dana.submits(f"{thread}/replies", {"text": text, "form_id": "0" * 16})
        assert answer.status == 422
        assert words in answer.text
        assert f">{text}</textarea>" in answer.body
        assert world.said_by(Author.PERSON) == []

    def test_without_a_takeover_is_refused(self, inbox: Inbox, world: World, thread: str) -> None:
        answer = inbox.of("dana").submits(f"{thread}/replies", {"text": "Hi", "form_id": "0" * 16})
        assert answer.status == 409
        assert answer.has("Take the conversation over first")

    def test_after_whatsapps_window_is_not_offered_and_is_refused(
        self, inbox: Inbox, world: World, thread: str
    ) -> None:
        world.dana.takes_over()
        world.clock.tick(hours=25)
        dana = inbox.of("dana")
        page = dana.get(thread)
        assert page.has("WhatsApp window closed", "You can send an approved template now", "Send a template")
        assert 'id="text"' not in page.body
        answer = dana.submits(f"{thread}/replies", {"text": "Hi", "form_id": "0" * 16})
        assert answer.status == 409
        assert answer.has("WhatsApp's 24 hours for free text are over.")


class TestHandBack:
    def test_returns_the_case_to_the_ai_with_the_note(self, inbox: Inbox, world: World, thread: str) -> None:
        dana = inbox.of("dana")
        dana.submits(f"{thread}/takeover")
        dana.submits(f"{thread}/takeover", {"_method": "delete", "note": "Offered Tuesday at 10"})
        assert (world.case.status, world.case.hand_back_note) == (Status.WITH_AI, "Offered Tuesday at 10")
        assert dana.get(thread).has("The AI is answering", "handed back to the AI: Offered Tuesday at 10")

    def test_of_what_a_colleague_has_is_refused_and_keeps_the_note(
        self, inbox: Inbox, world: World, thread: str
    ) -> None:
        world.lee.takes_over()
        answer = inbox.of("dana").submits(f"{thread}/takeover", {"_method": "delete", "note": "Mine"})
        assert answer.status == 409
        assert answer.has("Lee took this over at 11:00")
        assert world.case.status is Status.WITH_HUMAN


class TestResolution:
    def test_ends_the_case_with_who_how_sure_and_a_note(
        self, inbox: Inbox, world: World, thread: str
    ) -> None:
        dana = inbox.of("dana")
        dana.submits(f"{thread}/takeover")
        dana.submits(f"{thread}/resolution", {"outcome": "confirmed", "note": "Booked"})
        assert world.case.resolution == Resolution("p-dana", Surety.CONFIRMED, world.clock.now(), "Booked")
        assert dana.get(thread).has("Resolved 11:00: the customer confirmed it", "the case opens anew")

    def test_is_not_verified_by_a_person_where_no_tool_did_it(
        self, inbox: Inbox, world: World, thread: str
    ) -> None:
        dana = inbox.of("dana")
        dana.submits(f"{thread}/takeover")
        assert not dana.get(thread).has("A tool did it, and I checked it")
        answer = dana.submits(f"{thread}/resolution", {"outcome": "verified", "note": "Booked"})
        assert (answer.status, world.case.status) == (409, Status.WITH_HUMAN)
        assert answer.has("No tool has verified this case.")

    @pytest.mark.parametrize("outcome", ["", "nonsense"])
    def test_needs_an_outcome_that_a_person_can_vouch_for(
        self, inbox: Inbox, world: World, thread: str, outcome: str
    ) -> None:
        dana = inbox.of("dana")
        dana.submits(f"{thread}/takeover")
        answer = dana.submits(
            f"{thread}/resolution", {"outcome": outcome, "note": "Booked"}, hx_request="true"
        )
        assert answer.status == 422
        assert answer.has("Choose how it ended")
        assert world.case.status is Status.WITH_HUMAN
