"""Hostile text from everywhere, on every page: it is shown as text, and nothing of it becomes the page's own."""

from __future__ import annotations

import re
from dataclasses import replace
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest

from chalicelib import inbox as the_inbox
from chalicelib import wiring
from chalicelib.adapters.email import mail_of
from chalicelib.domain.case import Status
from chalicelib.domain.guest_link import GuestLink, sealed
from chalicelib.domain.hold import Hold
from chalicelib.domain.inbound import ChannelNotice, Severity
from chalicelib.domain.media import Media, MediaState
from chalicelib.domain.message import Author, Button, Delivery
from chalicelib.domain.packet import Fact, Packet, Reading, Step
from chalicelib.domain.playbook import CannedReply
from chalicelib.use_cases.notice_ports import Notice
from tests.fakes.cast import NUMBER, from_maria, to_maria
from tests.fakes.clock import MONDAY_10
from tests.fakes.templates import SALE, VISIT
from tests.journeys.clinic import a_playbook
from tests.journeys.conftest import Inbox
from tests.journeys.doors import METHODS, routes
from tests.journeys.hostile import CORPUS, HANDFULS, came_of, poisoned
from tests.journeys.inbox_browser import Answer, Browser
from tests.journeys.world import LINK_KEY, World

OWNER = "owner@molino.example"

DETAILS = {
    "contacts": {"contacts": [{"name": {"formatted_name": "x"}, "phones": [{"phone": "x"}]}]},
    "order": {"order": {"product_items": [{"product_retailer_id": "x", "currency": "x"}]}},
    "location": {"location": {"name": "x", "address": "x", "latitude": 1.5, "longitude": 2.5, "url": "x"}},
    "interactive": {"interactive": {"nfm_reply": {"response_json": "x"}, "list_reply": {"description": "x"}}},
    "reaction": {"reaction": {"emoji": "x", "message_id": "wamid.1"}},
    "unsupported": {"errors": [{"title": "x"}], "unsupported": {"type": "x"}},
    "system": {"system": {"body": "x"}},
    "text": {"referral": {"headline": "x", "body": "x", "source_url": "x", "source_type": "ad"}},
    "unheard_of": {"unheard_of": "x"},
}
PACKET = Packet(
    intent="book_appointment",
    customer_goal="x",
    facts=(Fact("x", "x", "m-1"),),
    tried=(Step("x", "x", "m-1"),),
    why="x",
    suggested_reply="x",
    language="en",
    readings=(Reading("model", "x", 0.5),),
)
PAGES = ("/", "/?view=mine", "/?view=with_ai", "/?view=resolved", "/list", "/channel", "/people", "/audit")
OF_A_THREAD = ("", "?draft=suggested", "?canned=hello", "/messages", "/files/new", "/templates")
FILLED_TEMPLATE = "/templates?template={0}%2Fen"


@pytest.fixture(params=HANDFULS, ids=range(len(HANDFULS)))
def evil(request: pytest.FixtureRequest) -> str:
    text: str = request.param
    return text


@pytest.fixture
def thread(inbox: Inbox, world: World, evil: str) -> str:
    """Maria's thread, held by Dana, with the text in all that a customer, a colleague or a playbook can fill."""
    world.maria.writes("human please")
    world.settle()
    world.dana.takes_over()
    world.dana.tags("a tag")
    _every_kind_of_message(world)
    threads = world.threads
    escalation = replace(world.escalation, packet=PACKET)
    threads.escalations = {key: poisoned(escalation, evil) for key in threads.escalations}
    threads.messages = {key: poisoned(each, evil) for key, each in threads.messages.items()}
    threads.cases = {key: poisoned(each, evil) for key, each in threads.cases.items()}
    threads.heads = {key: poisoned(each, evil) for key, each in threads.heads.items()}
    playbook = poisoned(a_playbook(), evil)
    # the playbook's own check refuses braces that nothing fills
    text = evil.replace("{", "{{").replace("}", "}}") + " {name}"
    replies = (CannedReply(id="hello", title=evil, text={"en": text}),)
    world.playbooks.publish(playbook.model_copy(update={"replies": replies}), by=evil, at=world.clock.now())
    inbox.templates.listed = tuple(
        replace(poisoned(each, evil), category="utility", language="en") for each in (VISIT, SALE)
    )
    hold = Hold(NUMBER, 190, evil, evil, MONDAY_10, MONDAY_10, stops=True)
    world.outbox.hold(hold)
    world.notices.keep(
        ChannelNotice("account_update", Severity.WARNING, evil, MONDAY_10, evil), now=MONDAY_10
    )
    inbox.people.members = {key: poisoned(each, evil) for key, each in inbox.people.members.items()}
    return f"/threads/{world.maria.thread_id}"


def _every_kind_of_message(world: World) -> None:
    for kind, details in DETAILS.items():
        told = replace(from_maria("x", f"wamid.{kind}", world.clock.now(), details=details), kind=kind)
        world.threads.receive(world.head, told)
    for state in MediaState:
        media = Media(state, "image/png", filename="x", size=9, key="media/k", why="x")
        told = replace(from_maria("x", f"wamid.{state}", world.clock.now(), media=media), kind="document")
        world.threads.receive(world.head, told)
    for author in (Author.AI, Author.PERSON, Author.SYSTEM):
        ours = replace(
            to_maria("x", f"by-{author}", world.clock.now()),
            author=author,
            delivery=Delivery.FAILED,
            error={"code": "x", "title": "x", "what_to_do": "x"},
            person_name="x",
            buttons=(Button("x", "x"),),
            turn={"reasons": ["x"], "version": "x", "pages": ["x"], "model": "x", "tools": [{"tool": "x"}]},
            pricing={"category": "x", "type": "x"},
        )
        world.threads.keep(world.head, ours)
        world.threads.keep(world.head, replace(ours, message_id=f"{ours.message_id}n", kind="note"))


def pages_of(browser: Browser, thread: str, template: str) -> list[Answer]:
    paths = [*PAGES, *(thread + rest for rest in OF_A_THREAD), thread + FILLED_TEMPLATE.format(template)]
    fixed = sorted(path for method, path in routes() if method == "GET" and "{" not in path)
    return [browser.get(path) for path in (*paths, *fixed)]


class TestHostileText:
    @pytest.mark.parametrize("name", ["dana", "ada"])
    def test_stays_text_on_every_page(self, inbox: Inbox, thread: str, evil: str, name: str) -> None:
        answers = pages_of(inbox.of(name), thread, inbox.templates.listed[0].name)
        assert {answer.status for answer in answers} <= {200, 303, 400, 403, 404}
        assert [came_of(answer.body) for answer in answers if came_of(answer.body)] == []
        assert sum("evil" in answer.body for answer in answers) >= 6

    def test_stays_text_in_an_answer_to_a_form(self, inbox: Inbox, thread: str, evil: str) -> None:
        dana = inbox.of("dana")
        typed = dict.fromkeys(
            ("text", "note", "tag", "outcome", "until", "for", "queue", "template", "caption", "key", "q"),
            evil,
        )
        acts = [path for method, path in routes() if method == "POST" and path.startswith("/threads/")]
        for path in sorted(acts):
            there = path.replace("{thread_id}", thread.rpartition("/")[2])
            for extra in ({}, {"text": evil * 400, "note": evil * 400, "tag": evil * 9}):
                answer = dana.submits(there, typed | {"form_id": evil} | extra)
                assert (answer.status < 500, came_of(answer.body)) == (True, [])

    def test_of_an_admin_stays_text(self, inbox: Inbox, thread: str, evil: str) -> None:
        ada = inbox.of("ada")
        for email in (evil, "nora@example.com"):
            answer = ada.submits("/people", {"email": email, "name": evil, "role": evil})
            assert (answer.status < 500, came_of(answer.body)) == (True, [])
        ada.submits("/people", {"email": "nora@example.com", "name": evil, "role": "agents"})
        for path in ("/people", "/audit", "/account"):
            assert came_of(ada.get(path).body) == []

    def test_stays_text_on_a_guests_page(
        self, inbox: Inbox, world: World, thread: str, evil: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(wiring, "secrets", LinkSecrets)
        queues = tuple(
            queue.model_copy(update={"signed_links": True, "emails": (OWNER,)})
            for queue in world.playbooks.active().queues
        )
        playbook = world.playbooks.active().model_copy(update={"queues": queues})
        world.playbooks.publish(playbook, by="test", at=world.clock.now())
        case, escalation = (
            replace(world.case, status=Status.WAITING_FOR_HUMAN, takeover=None),
            world.escalation,
        )
        world.threads.cases = dict.fromkeys(world.threads.cases, case)
        link = GuestLink(
            world.maria.thread_id, escalation.escalation_id, escalation.queue, OWNER, world.clock.now()
        )
        there = f"/guest/{sealed(link, LINK_KEY)}"
        browser = inbox.browser()
        shown = [browser.get(there), browser.get(f"{there}?draft=suggested&sent={_quoted(evil)}")]
        fields = {"csrf": shown[0].hidden("csrf"), "form_id": evil, "text": evil * 400}
        shown.append(browser.post(f"{there}/replies", fields))
        shown.append(browser.post(f"{there}/replies", fields | {"csrf": evil}))
        assert [(answer.status < 500, came_of(answer.body)) for answer in shown] == [(True, [])] * 4
        assert "evil" in shown[0].body

    def test_in_an_address_stays_out_of_page_and_headers(self, inbox: Inbox, thread: str, evil: str) -> None:
        dana = inbox.of("dana")
        fixed = sorted(path for method, path in routes() if method == "GET" and "{" not in path)
        asked = (
            "view",
            "queue",
            "tag",
            "trigger",
            "open",
            "q",
            "before",
            "since",
            "draft",
            "canned",
            "template",
            *("key", "person", "done", "return_to", "state", "code", "error", "cursor", "from"),
        )
        query = "&".join(f"{name}={_quoted(evil)}" for name in asked)
        for path in (*fixed, thread, f"{thread}/messages", f"{thread}/templates", f"{thread}/files/chosen"):
            for headers in (
                {},
                {"hx_request": "true", "hx_current_url": f"https://inbox.example/?view={evil}"},
            ):
                sent = {name: value.splitlines()[0] for name, value in headers.items()}
                answer = dana.get(f"{path}?{query}", **sent)
                assert (answer.status < 500, came_of(answer.body)) == (True, [])
                told = [*answer.headers.values(), *answer.cookies]
                assert not [each for each in told if "\r" in each or "\n" in each]
                assert not answer.location.startswith(("javascript:", "//"))


def _quoted(text: str) -> str:
    return "".join(f"%{byte:02X}" for byte in text.encode())


class LinkSecrets:
    """What SSM would give."""

    def link_keys(self) -> tuple[str, ...]:
        return (LINK_KEY,)


class TestMail:
    @pytest.mark.parametrize("evil", CORPUS, ids=range(len(CORPUS)))
    def test_has_the_header_lines_that_it_should_and_no_element_of_others(self, evil: str) -> None:
        notice = poisoned(
            Notice(
                stage="escalation",
                escalation_id="esc-1",
                thread_id="t-1",
                headline="x",
                thread_name="x",
                queue="x",
                due="x",
                taken_by="x",
                lines=(("x", "x"),),
                link="https://inbox.example/threads/t",
            ),
            evil,
            "notice",
        )
        written = mail_of(
            replace(notice, queue=evil, link="https://inbox.example/"), "a@example.com", ("b@example.com",)
        )
        read = message_from_bytes(written.as_bytes(), policy=default)
        assert not {name.lower() for name in read} - HEADERS
        assert (read["To"], read["From"]) == ("b@example.com", "a@example.com")
        html = read.get_body(("html",))
        assert html
        assert not [each for each in came_of(html.get_content()) if " style>" not in each]


HEADERS = {"from", "to", "subject", "references", "in-reply-to", "auto-submitted", "mime-version"} | {
    "content-type",
    "content-transfer-encoding",
    "date",
    "message-id",
    "reply-to",
}


STATIC = Path(the_inbox.__file__).parent / "static"
THE_LIBRARY = "htmx.min.js"
"""Its configuration, in base.html, forbids scripts and eval."""


class TestOurOwnScripts:
    @pytest.mark.parametrize(
        "script",
        [each for each in sorted(STATIC.glob("*.js")) if each.name != THE_LIBRARY],
        ids=lambda path: path.name,
    )
    def test_never_read_text_as_html_or_code(self, script: Path) -> None:
        words = r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|srcdoc"
        assert not re.findall(words, script.read_text(encoding="utf-8"))


class TestOurOwnTemplates:
    @pytest.mark.parametrize(
        "template",
        sorted((Path(the_inbox.__file__).parent / "templates").iterdir()),
        ids=lambda path: path.name,
    )
    def test_never_call_text_safe(self, template: Path) -> None:
        text = template.read_text(encoding="utf-8")
        assert not re.findall(r"\|\s*safe\b|autoescape|\sstyle=|\son[a-z]+=|<script(?! src)|<style", text)


def test_the_reader_of_pages_finds_what_browsers_would() -> None:
    for broken in (
        "<p><x-evil></p>",
        '<a href="javascript:evil()">a</a>',
        '<p onclick="evil()">a</p>',
        "<script>evil()</script>",
        "<!-- evil -->",
        '<p x-evil="1">a</p>',
    ):
        assert came_of(broken), broken
    assert came_of('<p title="&lt;x-evil&gt;">&lt;x-evil&gt; onclick=evil()</p>') == []
    assert set(METHODS) >= {"GET", "POST"}
