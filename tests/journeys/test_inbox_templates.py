"""Approved templates in the inbox: the way to write when WhatsApp's window is closed."""

from __future__ import annotations

import pytest

from chalicelib.domain.case import Status
from chalicelib.domain.message import Author, Delivery
from tests.fakes.cast import DANA
from tests.journeys.conftest import Inbox
from tests.journeys.inbox_browser import Answer, Browser
from tests.journeys.world import World

FILLED = {"blank:body:1": " Maria ", "blank:body:2": "your\nvisit", "blank:button:1:1": "abc"}


@pytest.fixture
def thread(world: World) -> str:
    """Dana has Maria, who wrote the day before yesterday."""
    world.maria.writes("human please")
    world.settle()
    world.dana.takes_over()
    world.clock.tick(hours=25)
    return f"/threads/{world.maria.thread_id}"


def fills(dana: Browser, thread: str, act: str, template: str = "visit_tomorrow/en", **more: str) -> Answer:
    fields = {"template": template, "act": act, "form_id": "1" * 16, **more}
    return dana.submits(f"{thread}/templates", fields)


class TestChoosing:
    def test_offers_what_can_be_filled_in_here(self, inbox: Inbox, thread: str) -> None:
        page = inbox.of("dana").get(f"{thread}/templates")
        assert page.has(
            "visit tomorrow (en, utility)", "summer sale (es, marketing)", "hello again (en, utility)"
        )
        assert not page.has("poster")

    def test_shows_the_blanks_of_the_chosen_one_with_what_the_customer_will_read(
        self, inbox: Inbox, thread: str
    ) -> None:
        page = inbox.of("dana").get(f"{thread}/templates?template=visit_tomorrow%2Fen")
        assert page.has(
            "Blank 1",
            "Blank 1 in the button's link",
            "Your visit Hello [1], may we write to you about [2]? Clínica Molino",
            "WhatsApp charges for it as: utility",
        )
        assert 'placeholder="such as Maria"' in page.body

    def test_says_when_meta_does_not_tell(self, inbox: Inbox, thread: str) -> None:
        inbox.templates.fail()
        page = inbox.of("dana").get(f"{thread}/templates")
        assert page.status == 200
        assert page.has("WhatsApp did not tell which templates there are", "Try again in a minute.")

    def test_says_when_there_are_none(self, inbox: Inbox, thread: str) -> None:
        inbox.templates.listed = ()
        assert inbox.of("dana").get(f"{thread}/templates").has("There is no approved template")


class TestFilling:
    def test_shows_a_preview_and_keeps_what_was_filled_in(
        self, inbox: Inbox, world: World, thread: str
    ) -> None:
        page = fills(inbox.of("dana"), thread, "preview", **FILLED)
        assert page.has("Hello Maria, may we write to you about your visit?")
        assert 'value="Maria"' in page.body
        assert world.said_by(Author.PERSON) == []

    def test_sends_it_once_with_its_text_on_record(self, inbox: Inbox, world: World, thread: str) -> None:
        dana = inbox.of("dana")
        for _ in range(2):
            answer = fills(dana, thread, "send", **FILLED)
            assert (answer.status, answer.location) == (303, thread)
        message = world.messages[-1]
        assert world.said_by(Author.PERSON) == [
            "Your visit\nHello Maria, may we write to you about your visit?\nClínica Molino"
        ]
        assert (message.kind, message.delivery) == ("template", Delivery.PENDING)
        assert message.details["category"] == "utility"
        assert message.details["template"] == {
            "name": "visit_tomorrow",
            "language": {"code": "en"},
            "components": [
                {
                    "type": "body",
                    "parameters": [{"type": "text", "text": "Maria"}, {"type": "text", "text": "your visit"}],
                },
                {
                    "type": "button",
                    "sub_type": "url",
                    "index": "1",
                    "parameters": [{"type": "text", "text": "abc"}],
                },
            ],
        }
        assert dana.get(thread).has("Template message (utility)")

    def test_with_a_blank_left_is_refused(self, inbox: Inbox, world: World, thread: str) -> None:
        answer = fills(inbox.of("dana"), thread, "send", **{"blank:body:1": "Maria"})
        assert answer.status == 422
        assert answer.has("Fill in every blank of the template first. Still to fill in: 2, 1.")
        assert 'value="Maria"' in answer.body
        assert world.said_by(Author.PERSON) == []

    @pytest.mark.parametrize("template", ["gone/en", "poster/en"])
    def test_of_one_that_cannot_be_sent_from_here_is_refused(
        self, inbox: Inbox, thread: str, template: str
    ) -> None:
        answer = fills(inbox.of("dana"), thread, "send", template)
        assert (answer.status, answer.has("This template cannot be sent from here any more")) == (422, True)

    def test_that_is_marketing_is_refused_to_who_stopped_it(
        self, inbox: Inbox, world: World, thread: str
    ) -> None:
        world.threads.note_preference(world.maria.thread_id, marketing_stopped_at=world.clock.now())
        dana = inbox.of("dana")
        refused = fills(dana, thread, "send", "summer_sale/es", **{"blank:body:name": "Maria"})
        assert refused.status == 409
        assert refused.has("The customer stopped marketing in WhatsApp.")
        assert fills(dana, thread, "send", "hello_again/en").status == 303

    def test_when_meta_does_not_tell_is_refused(self, inbox: Inbox, thread: str) -> None:
        inbox.templates.fail()
        answer = fills(inbox.of("dana"), thread, "send", **FILLED)
        assert (answer.status, answer.has("WhatsApp did not tell which templates there are.")) == (409, True)

    def test_opens_a_resolved_case_again_with_whoever_sends_it(
        self, inbox: Inbox, world: World, thread: str
    ) -> None:
        world.dana.resolves()
        world.clock.tick()
        lee = inbox.of("lee")
        assert lee.get(thread).has("Write to them with a template")
        assert fills(lee, thread, "send", "hello_again/en").status == 303
        assert world.case.status is Status.WITH_HUMAN
        assert world.case.takeover
        assert world.case.takeover.name == "Lee"
        assert world.case.reopens == 1
        assert world.head.open_case_id == world.case.case_id
        assert world.messages[-1].person_name == "Lee"

    def test_of_what_a_colleague_has_is_refused(self, inbox: Inbox, world: World, thread: str) -> None:
        answer = fills(inbox.of("lee"), thread, "send", "hello_again/en")
        assert answer.status == 409
        assert answer.has(f"{DANA.name} took this over at")
