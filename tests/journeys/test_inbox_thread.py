"""A thread's page: the packet in six fields, the chat, the clocks, and news that come by themselves."""

from __future__ import annotations

import re

import pytest

from chalicelib.domain.message import Author, Delivery
from chalicelib.domain.proposal import Action, Proposal
from tests.journeys.conftest import Inbox
from tests.journeys.inbox_browser import Answer, Browser
from tests.journeys.world import World


@pytest.fixture
def thread(world: World) -> str:
    """Maria asks, is answered by the AI, then asks for a person."""
    world.model.then(
        Proposal(
            Action.REPLY,
            "A cleaning costs 60 €.",
            "prices",
            0.93,
            "en",
            ("prices",),
            "know the price of a cleaning",
        )
    )
    world.maria.writes("How much is a cleaning?")
    world.settle()
    world.maria.writes("Too much! I want to talk to a person")
    world.settle()
    return f"/threads/{world.maria.thread_id}"


def poll(browser: Browser, page: Answer, etag: str = "") -> Answer:
    """Ask for news as the page would."""
    found = re.search(r'hx-get="([^"]*/messages\?[^"]*since[^"]*)"', page.body)
    assert found
    path = found.group(1).replace("&amp;", "&")
    return browser.get(path, hx_request="true", **({"if_none_match": etag} if etag else {}))


class TestPacket:
    def test_shows_all_six_fields(self, inbox: Inbox, thread: str) -> None:
        page = inbox.of("dana").get(thread)
        for title in (
            "Customer goal",
            "Intent",
            "Why it escalates",
            "Key facts",
            "What was tried",
            "Suggested reply",
        ):
            assert title in page.text
        assert page.has("know the price of a cleaning", "Prices", "“I want to talk to a person”")
        assert page.has("The AI answered from Prices", "A cleaning costs 60 €.", "talking to a person at")

    def test_links_its_evidence_to_the_messages_on_the_page(self, inbox: Inbox, thread: str) -> None:
        body = inbox.of("dana").get(thread).body
        links = re.findall(r'class="jump" href="#(m-[^"]+)"', body)
        assert len(links) >= 2
        assert all(f'id="{link}"' in body for link in links)


class TestChat:
    def test_says_who_wrote_what_and_what_became_of_it(self, inbox: Inbox, thread: str) -> None:
        page = inbox.of("dana").get(thread)
        assert page.has(
            "Maria How much is a cleaning?", "Luz (AI) playbook 1", "Automatic message", "Delivered"
        )
        assert page.has("Today", "Escalated: asked for a person")

    def test_says_why_the_ai_said_it(self, inbox: Inbox, thread: str) -> None:
        assert (
            inbox.of("dana")
            .get(thread)
            .has(
                "Why did the AI say that? Decision Answered Because answered from prices Read in Prices",
                "Intent Prices Confidence 93%",
            )
        )

    def test_tells_a_failed_delivery_in_words(self, inbox: Inbox, world: World, thread: str) -> None:
        message = world.outbound[-1]
        world.threads.messages[(message.thread_id, message.message_id)] = type(message)(
            **{
                **message.__dict__,
                "delivery": Delivery.FAILED,
                "error": {"code": 131026, "title": "No WhatsApp"},
            }
        )
        assert inbox.of("dana").get(thread).has("Not delivered", "No WhatsApp (code 131026).")

    def test_shows_times_on_the_business_clock(self, inbox: Inbox, world: World, thread: str) -> None:
        sent_at = world.messages[0].sent_at
        assert (sent_at.hour, sent_at.minute) == (10, 0)
        assert "11:00" in inbox.of("dana").get(thread).text  # Europe/Madrid

    def test_of_nobody_is_a_page_that_says_so(self, inbox: Inbox) -> None:
        answer = inbox.of("dana").get("/threads/nobody")
        assert answer.status == 404
        assert answer.has("There is no such conversation")


class TestClocks:
    def test_show_what_is_left_for_the_answer_and_for_whatsapp(self, inbox: Inbox, thread: str) -> None:
        page = inbox.of("dana").get(thread)
        assert re.search(r"Answer: (29|30|3[0-9]) min left", page.text)
        assert "WhatsApp window: 23 h 59 min left" in page.text

    def test_say_when_the_first_answer_came(self, inbox: Inbox, world: World, thread: str) -> None:
        world.dana.takes_over()
        world.dana.replies("Hello Maria")
        assert inbox.of("dana").get(thread).has("First answer 11:00, promise kept")


class TestNews:
    def test_nothing_new_is_nothing_sent(self, inbox: Inbox, world: World, thread: str) -> None:
        dana = inbox.of("dana")
        page = dana.get(thread)
        first = poll(dana, page)
        world.clock.tick(seconds=40)
        again = poll(dana, page, first.headers["etag"])
        assert (again.status, again.body) == (304, "")

    def test_a_new_message_comes_without_the_form_that_one_writes_in(
        self, inbox: Inbox, world: World, thread: str
    ) -> None:
        world.dana.takes_over()
        dana = inbox.of("dana")
        page = dana.get(thread)
        tag = poll(dana, page).headers["etag"]
        world.maria.writes("Are you there?")
        world.settle()
        news = poll(dana, page, tag)
        assert news.status == 200
        assert "Are you there?" in news.text
        assert "<textarea" not in news.body
        assert 'id="situation"' in news.body

    def test_a_takeover_by_someone_else_brings_the_new_form_too(
        self, inbox: Inbox, world: World, thread: str
    ) -> None:
        lee = inbox.of("lee")
        page = lee.get(thread)
        world.dana.takes_over()
        news = poll(lee, page)
        assert news.has("With Dana since 11:00", "You can read along; only they can write.")

    def test_a_delivery_tick_is_news(self, inbox: Inbox, world: World, thread: str) -> None:
        dana = inbox.of("dana")
        page = dana.get(thread)
        tag = poll(dana, page).headers["etag"]
        message = world.outbound[-1]
        world.threads.record_status(
            message.thread_id,
            message.message_id,
            Delivery.READ,
            at=world.clock.now(),
            wamid=None,
            error=None,
            pricing=None,
        )
        assert "Read" in poll(dana, page, tag).text


class TestLongThreads:
    @pytest.fixture
    def long(self, world: World, thread: str) -> str:
        for number in range(1, 61):
            world.clock.tick()
            world.maria.writes(f"Line {number} of sixty.")
        world.settle()
        return thread

    def test_show_the_newest_page_and_a_way_to_the_rest(self, inbox: Inbox, long: str) -> None:
        dana = inbox.of("dana")
        page = dana.get(long)
        assert "Line 60 of sixty." in page.text
        assert "Line 2 of sixty." not in page.text
        path = re.search(r'hx-get="([^"]*before=[^"]*)"', page.body)
        assert path
        earlier = dana.get(path.group(1), hx_request="true")
        assert earlier.has("How much is a cleaning?", "Line 2 of sixty.")
        assert "Line 60 of sixty." not in earlier.text

    def test_have_no_gap_when_more_is_written_while_they_are_open(
        self, inbox: Inbox, world: World, long: str
    ) -> None:
        dana = inbox.of("dana")
        page = dana.get(long)
        shown = set(re.findall(r'id="(m-[^"]+)"', page.body))
        for number in range(61, 81):
            world.clock.tick()
            world.maria.writes(f"Line {number} of sixty.")
        world.settle()
        news = set(re.findall(r'id="(m-[^"]+)"', poll(dana, page).body))
        assert shown < news

    def test_lead_back_to_a_message_that_the_packet_names(
        self, inbox: Inbox, world: World, long: str
    ) -> None:
        dana = inbox.of("dana")
        first = next(message for message in world.messages if message.author is Author.AI)
        assert f"since={first.message_id}#m-{first.message_id}" in dana.get(long).body
        assert f'id="m-{first.message_id}"' in dana.get(f"{long}?since={first.message_id}").body
