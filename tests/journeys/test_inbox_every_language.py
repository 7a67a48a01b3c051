"""No text of ours is forgotten: with every translation in brackets, no letter of a page stands outside of them.

What customers, colleagues and the playbook fill is without letters here, so that all that is left is ours.
"""

from __future__ import annotations

import gettext
import re
from dataclasses import dataclass, field, replace
from datetime import timedelta
from html import unescape
from html.parser import HTMLParser
from itertools import cycle, product
from typing import Any
from urllib.parse import quote
from zoneinfo import ZoneInfo

import pytest

from chalicelib import wiring
from chalicelib.domain.audit import Act, AuditLine
from chalicelib.domain.case import Assignee, Case, Resolution, Snooze, Status, Surety
from chalicelib.domain.case_facts import CaseFacts
from chalicelib.domain.device import Device
from chalicelib.domain.escalation import Evidence, Takeover, Trigger
from chalicelib.domain.guest_link import GuestLink, sealed
from chalicelib.domain.hold import Hold
from chalicelib.domain.inbound import ChannelNotice, Severity
from chalicelib.domain.member import Denied
from chalicelib.domain.message import Author, Delivery, Message
from chalicelib.domain.metrics.catalogue import MEASURES
from chalicelib.domain.metrics.grouping import By
from chalicelib.domain.moves import Refused, Why
from chalicelib.domain.phone import PHONE
from chalicelib.domain.playbook import CannedReply
from chalicelib.domain.rehearsal import Job, JobKind, JobState, Passed, Problem, ScenarioResult
from chalicelib.domain.review.verdict import Kind, Piece
from chalicelib.domain.rollout_plan import Rehearsed, plan
from chalicelib.domain.rollout_rules import Guardrail, Mode, Rollout
from chalicelib.domain.rollout_standing import Struck
from chalicelib.domain.week import begins_at, week_of
from chalicelib.entrypoints import inbox_playbook, inbox_review, inbox_rollout
from chalicelib.inbox import language
from chalicelib.inbox.desk import refusal_words
from chalicelib.inbox.happened import EVENTS
from chalicelib.inbox.playbook_view import NOT_KEPT
from chalicelib.inbox.recorded import recorded
from chalicelib.inbox.words import DENIALS
from infra.translations import messages
from tests.fakes.cast import NUMBER, from_maria, to_maria
from tests.fakes.clock import MONDAY_10
from tests.fakes.templates import SALE, VISIT
from tests.journeys.clinic import a_playbook
from tests.journeys.conftest import Inbox
from tests.journeys.doors import WAYS, Door
from tests.journeys.hostile import poisoned
from tests.journeys.inbox_browser import Answer
from tests.journeys.test_inbox_hostile_text import DETAILS, OWNER, PACKET, LinkSecrets
from tests.journeys.world import LINK_KEY, World

DATA = "∎"
"""Stands for whatever others write; it has no letter."""

FOUND = "600111222"
"""Stands in messages that a search finds."""

BRACKETED = re.compile(r"⟦[^⟦⟧]*⟧")
LETTERS = re.compile(r"[^\W\d_]+(?:[ '’][^\W\d_]+)*")
SAME_EVERYWHERE = frozenset(
    # our name, languages by their own names, units, the weeks of ISO 8601
    {"Handoff", "English", "Español", "Português", "s", "min", "h", "d", "KB", "MB", "es", "W"}
)
NOT_READ = ("script", "style", "kbd", "code", "pre")
SHOWN = ("title", "alt", "placeholder", "aria-label", "aria-description", "label")
FOR_SCRIPTS = frozenset(
    f"data-{name}"
    for name in (
        "blank",
        "canned",
        "copy",
        "count",
        "csrf",
        "device",
        "due",
        "file",
        "fold",
        "key",
        "last",
        "live-state",
        "name",
        "open-keys",
        "person",
        "pick",
        "plain",
        "reply",
        "scripted",
        "sign-out",
        "since",
        "soon",
        "suggestion",
        "text",
        "thread",
        "ticket",
        "unread",
        "unscripted",
        "urgency",
        "word",
    )
)
"""What scripts read and nobody sees, or what others wrote; any other `data-` is a text."""


class Bracketed(gettext.NullTranslations):
    """A catalogue of a language in which every text is its English in brackets."""

    def gettext(self, message: str) -> str:
        return f"⟦{message}⟧" if message else ""

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return f"⟦{msgid1 if n == 1 else msgid2}⟧"


class Texts(HTMLParser):
    """All that somebody sees, hears or is told by a script of a page; `left` is what is not translated."""

    def __init__(self, body: str) -> None:
        super().__init__(convert_charrefs=True)
        self.texts: list[str] = []
        self.running = ""
        self.within: list[str] = []
        self.feed(body)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in NOT_READ or self._zones(tag, dict(attrs)) or self._checks(tag, dict(attrs)):
            self.within.append(tag)
        if tag == "optgroup" or set(self.within) - set(NOT_READ):
            return
        for name, value in attrs:
            if name in SHOWN or (name.startswith("data-") and name not in FOR_SCRIPTS):
                self.texts.append(value or "")

    def handle_endtag(self, tag: str) -> None:
        if self.within and self.within[-1] == tag:
            self.within.pop()

    def handle_data(self, data: str) -> None:
        if not self.within:
            self.running += f" {data} "

    @property
    def left(self) -> list[str]:
        found = []
        for text in (*self.texts, self.running):
            bare = text
            while (less := BRACKETED.sub(" ", bare)) != bare:
                bare = less
            found += [word for word in LETTERS.findall(bare) if set(word.split()) - SAME_EVERYWHERE]
        return found

    @staticmethod
    def _checks(tag: str, attrs: dict[str, str | None]) -> bool:
        """What checks and comparisons of the playbook's files say is English, and marked as such."""
        return tag != "html" and attrs.get("lang") == "en"

    @staticmethod
    def _zones(tag: str, attrs: dict[str, str | None]) -> bool:
        """Time zones are named by IANA's names."""
        return tag == "select" and attrs.get("name") == "zone"


def left(answer: Answer) -> list[str]:
    """What of a page or fragment is not translated; data for scripts is no page."""
    return Texts(answer.body).left if answer.headers["content-type"].startswith("text/html") else []


@pytest.fixture(autouse=True)
def bracketed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language, "_catalogue", lambda _language: Bracketed())


@pytest.fixture
def thread(inbox: Inbox, world: World) -> str:
    """Maria's thread with everything in it that a thread can have, and nothing with letters in it but ours."""
    world.maria.writes("human please")
    world.settle()
    world.dana.takes_over()
    _every_kind_of_message(world)
    threads = world.threads
    evidence = tuple(Evidence(trigger, f"{trigger}.x", "m-1", DATA) for trigger in Trigger)
    escalation = replace(world.escalation, packet=PACKET, evidence=evidence)
    threads.escalations = {key: poisoned(escalation, DATA) for key in threads.escalations}
    threads.messages = {key: _wordless(each) for key, each in threads.messages.items()}
    threads.cases = {key: _wordless_case(each) for key, each in threads.cases.items()}
    threads.heads = {key: poisoned(each, DATA) for key, each in threads.heads.items()}
    customers = world.customers.customers
    world.customers.customers = {key: poisoned(each, DATA) for key, each in customers.items()}
    _every_event(world)
    _found_by_search(world)
    playbook = poisoned(a_playbook(), DATA)
    replies = (CannedReply(id="hello", title=DATA, text={"en": f"{DATA} {{name}}"}),)
    world.playbooks.publish(playbook.model_copy(update={"replies": replies}), by=DATA, at=world.clock.now())
    inbox.templates.listed = tuple(
        replace(poisoned(each, DATA), category="utility") for each in (VISIT, SALE)
    )
    inbox.templates.listed = tuple(replace(each, language="es") for each in inbox.templates.listed)
    _every_piece_of_news(world)
    inbox.people.members = {key: poisoned(each, DATA) for key, each in inbox.people.members.items()}
    inbox.provider.people = {
        key: replace(each, name=DATA, email=DATA) for key, each in inbox.provider.people.items()
    }
    for act in Act:
        line = AuditLine(world.clock.now(), act, "p-ada", DATA, "p-dana", DATA, "leads", failed=True)
        inbox.audit.keep(line)
    wiring.devices().add("p-dana", Device("https://x", "x", "x", world.clock.now(), label=DATA))
    return f"/threads/{world.maria.thread_id}"


def _every_kind_of_message(world: World) -> None:
    for kind, details in DETAILS.items():
        told = replace(from_maria("x", f"wamid.{kind}", world.clock.now(), details=details), kind=kind)
        world.threads.receive(world.head, told)
    for author in (Author.AI, Author.PERSON, Author.SYSTEM):
        for delivery in Delivery:
            ours = replace(
                to_maria("x", f"by-{author}-{delivery}", world.clock.now()),
                author=author,
                delivery=delivery,
                error={"code": 1, "title": "x", "what_to_do": "x"} if delivery is Delivery.FAILED else None,
                person_name="x",
                repeats=1,
                turn={"reasons": ["x"], "version": "1", "pages": ["x"], "model": "x", "decision": "reply"}
                | {"tools": [{"tool": "x", "result": "x"}], "tokens": [1, 2], "seconds": 1, "dollars": 1},
                pricing={"category": "utility", "type": "free_entry_point"},
            )
            world.threads.keep(world.head, ours)
    from_phone = to_maria("x", "phone", world.clock.now(), author=Author.PERSON, person_id=PHONE)
    world.threads.keep(world.head, from_phone)


def _wordless(message: Message) -> Message:
    """A message whose kind and codes are ours and all else somebody's."""
    bare: Message = poisoned(message, DATA)
    turn = bare.turn | {name: message.turn[name] for name in ("decision", "event") if name in message.turn}
    pricing = message.pricing and dict(message.pricing)
    return replace(bare, kind=message.kind, turn=turn, pricing=pricing)


def _wordless_case(case: Case) -> Case:
    bare: Case = poisoned(case, DATA)
    return replace(bare, queue=case.queue, intent=case.intent, language="es")


def _every_event(world: World) -> None:
    at = world.clock.now().isoformat()
    values = {name: DATA for line in EVENTS.values() for name in re.findall(r"%\((\w+)\)s", line)}
    values |= {name: at for name in values if name.endswith("_at")} | {"surety": "verified", "promised": DATA}
    for name in EVENTS:
        line = to_maria(DATA, f"event-{name}", world.clock.now(), author=Author.SYSTEM, delivery=None)
        world.threads.keep(world.head, replace(line, kind="event", turn=values | {"event": name}))


def _found_by_search(world: World) -> None:
    for author in (Author.AI, Author.SYSTEM):
        world.threads.keep(world.head, to_maria(FOUND, f"found-{author}", world.clock.now(), author=author))


def _every_piece_of_news(world: World) -> None:
    for severity in Severity:
        notice = ChannelNotice("account_update", severity, DATA, MONDAY_10, DATA)
        world.notices.keep(notice, now=MONDAY_10)
    unknown = ChannelNotice(DATA, Severity.INFO, DATA, MONDAY_10, DATA, details={"sample": "x"})
    world.notices.keep(unknown, now=MONDAY_10)
    for number, stops in ((NUMBER, True), ("106540352242923", False)):
        world.outbox.hold(Hold(number, 190, DATA, DATA, MONDAY_10, MONDAY_10, stops=stops))


@dataclass(frozen=True)
class Standing:
    """How a case can stand: what of it, of the head and of the escalation is then so."""

    name: str
    case: dict[str, Any]
    head: dict[str, Any] = field(default_factory=dict)
    escalation: dict[str, Any] = field(default_factory=dict)


NOW = MONDAY_10 + timedelta(minutes=1)
HELD: dict[str, Any] = {"status": Status.WITH_HUMAN, "takeover": Takeover("p-dana", DATA, NOW)}
WAITS: dict[str, Any] = {"status": Status.WAITING_FOR_HUMAN, "takeover": None}
RESOLVED: dict[str, Any] = {"status": Status.RESOLVED, "takeover": None}


def ended(surety: Surety) -> Resolution:
    """How a case ended."""
    return Resolution("p-dana", surety, NOW, DATA)


STANDINGS = (
    Standing("with Dana", HELD),
    Standing(
        "with Dana and others", HELD | {"joined": (Takeover("p-1", DATA, NOW), Takeover("p-2", DATA, NOW))}
    ),
    Standing("with Lee", HELD | {"takeover": Takeover("p-lee", DATA, NOW)}),
    Standing("with the phone", HELD | {"takeover": Takeover(PHONE, "Business phone", NOW)}),
    Standing("with a person", HELD | {"takeover": None}),
    Standing("waiting", WAITS),
    Standing("waiting for Dana", WAITS | {"assignee": Assignee("p-dana", DATA, NOW)}),
    Standing("waiting for Lee", WAITS | {"assignee": Assignee("p-lee", DATA, NOW)}),
    Standing("overdue", WAITS, escalation={"due_at": MONDAY_10 - timedelta(hours=1)}),
    Standing("answered late", HELD, escalation={"first_reply_at": NOW + timedelta(days=1)}),
    Standing("answered", HELD, escalation={"first_reply_at": NOW, "promise_kept": True}),
    Standing("promise broken", HELD, escalation={"first_reply_at": NOW, "promise_kept": False}),
    Standing(
        "with the AI",
        {"status": Status.WITH_AI, "takeover": None, "hand_back_note": DATA, "commitments": DATA},
    ),
    Standing("window closed", HELD, {"last_inbound_at": MONDAY_10 - timedelta(days=2)}),
    Standing("opted out", HELD, {"opted_out_at": MONDAY_10, "marketing_stopped_at": MONDAY_10}),
    *(Standing(f"resolved, {surety}", RESOLVED | {"resolution": ended(surety)}) for surety in Surety),
    Standing("resolved", RESOLVED | {"resolution": None}),
)


def stand(world: World, standing: Standing) -> None:
    """Let Maria's case stand so."""
    threads = world.threads
    threads.cases = {key: replace(each, **standing.case) for key, each in threads.cases.items()}
    threads.heads = {key: replace(each, **standing.head) for key, each in threads.heads.items()}
    escalations = threads.escalations.items()
    threads.escalations = {key: replace(each, **standing.escalation) for key, each in escalations}


OF_A_THREAD = ("", "/messages", "/files/new", "/templates", "?canned=hello", "/messages?before=1")


class TestPages:
    @pytest.mark.parametrize("name", ["dana", "lee", "ada"])
    def test_have_no_text_that_is_not_translated(self, inbox: Inbox, thread: str, name: str) -> None:
        browser = inbox.of(name)
        fixed = [way.path for way in WAYS if way.method == "GET" and "{" not in way.path]
        views = [
            f"{path}?view={view}"
            for path in ("/", "/list")
            for view in ("waiting", "mine", "snoozed", "with_ai", "resolved")
        ]
        asked = [
            *fixed,
            *views,
            f"/search?q={DATA}{DATA}",
            "/search?q=x",
            "/search?q=nothing",
            f"/search?q={FOUND}",
            f"{thread}-not",
        ]
        found = {
            path: left(answer) for path in asked if (answer := browser.get(path)).status in range(200, 600)
        }
        assert {path: words for path, words in found.items() if words} == {}
        assert len(found) > 15

    @pytest.mark.parametrize("standing", STANDINGS, ids=lambda each: each.name)
    def test_of_a_thread_have_none_however_it_stands(
        self, inbox: Inbox, world: World, thread: str, standing: Standing
    ) -> None:
        stand(world, standing)
        dana, lee = inbox.of("dana"), inbox.of("lee")
        template = f"/templates?template={inbox.templates.listed[0].name}%2Fes"
        answers = {path: dana.get(thread + path) for path in (*OF_A_THREAD, template)}
        answers |= {
            f"lee's {path}": lee.get(path)
            for path in (thread, "/?view=mine", "/?view=resolved", "/?view=waiting")
        }
        assert {path: words for path, answer in answers.items() if (words := left(answer))} == {}
        assert {answer.status for answer in answers.values()} <= {200}

    def test_of_a_thread_have_none_in_any_of_its_messages(self, inbox: Inbox, thread: str) -> None:
        dana, shown, path = inbox.of("dana"), [], thread
        while path:
            shown.append(dana.get(path))
            older = re.search(r'href="([^"]*before=[^"]*)"', shown[-1].body)
            path = older.group(1) if older and older.group(1) not in path else ""
        assert [words for answer in shown if (words := left(answer))] == []
        assert len(shown) > 1
        every = " ".join(answer.body for answer in shown)
        assert [line for line in EVENTS.values() if line.split(")s")[-1] not in unescape(every)] == []

    def test_of_a_snoozed_thread_have_none(self, inbox: Inbox, world: World, thread: str) -> None:
        stand(
            world,
            Standing(
                "snoozed",
                HELD | {"snooze": Snooze(world.clock.now() + timedelta(hours=1), world.head.inbound_count)},
            ),
        )
        dana = inbox.of("dana")
        assert [left(dana.get(path)) for path in (thread, "/?view=snoozed")] == [[], []]

    def test_say_what_is_done_without_any(self, inbox: Inbox, thread: str) -> None:
        browser = inbox.of("ada")
        done = {
            "/people": ("invited", "role", "disabled", "enabled", "ended", "limited"),
            "/account": ("notices",),
            "/account/authenticator": ("on", "off"),
            "/channel": ("resumed", "free"),
            "/playbook": inbox_playbook.NOTICES,
            "/review": inbox_review.NOTICES,
            "/rollout": inbox_rollout.NOTICES,
        }
        asked = [f"{path}?done={each}" for path, every in done.items() for each in every]
        answers = {path: browser.get(path) for path in asked}
        assert {path: words for path, answer in answers.items() if (words := left(answer))} == {}
        assert all("notice" in answer.body for answer in answers.values())


@pytest.fixture
def week(world: World) -> str:
    """A week that is over: Maria asked for a person, and a case that the AI closed; nothing with letters but ours."""
    world.maria.writes("human please")
    world.settle()
    world.dana.takes_over()
    world.dana.replies("∎")
    world.dana.resolves(Surety.CONFIRMED)
    world.settle()
    opened = world.clock.now()
    world.clock.set(begins_at(week_of(opened)) + timedelta(days=7, hours=9))
    for number, surety in enumerate(Surety):
        ended = Resolution("ai", surety, opened)
        facts = CaseFacts(f"{number:013d}-1", "1", opened, Status.RESOLVED, "1", 1, resolution=ended)
        wiring.facts_ledger().note_case(facts)
    threads = world.threads
    threads.escalations = {
        key: poisoned(replace(each, packet=PACKET), DATA) for key, each in threads.escalations.items()
    }
    threads.messages = {key: _wordless(each) for key, each in threads.messages.items()}
    threads.cases = {key: _wordless_case(each) for key, each in threads.cases.items()}
    threads.heads = {key: poisoned(each, DATA) for key, each in threads.heads.items()}
    world.playbooks.publish(poisoned(a_playbook(), DATA), by=DATA, at=world.clock.now())
    return week_of(opened)


class TestTheReview:
    def test_has_no_text_that_is_not_translated(self, inbox: Inbox, week: str) -> None:
        lee = inbox.of("lee")
        answers = [lee.get(f"/review?week={week}")]
        lee.submits(f"/review/{week}")
        answers.append(lee.get(f"/review?week={week}"))
        draw = wiring.reviews().draw(week)
        assert draw is not None
        for row, piece in zip(draw.rows, cycle(Piece), strict=False):
            here = f"/review/{week}/cases/{quote(row.key)}"
            answers.append(lee.get(here))
            kind = Kind.LATE if row.escalation_id else Kind.MISSED
            lee.submits(here, {"kind": kind, "piece": piece, "text": DATA})
            answers.append(lee.get(here))
        answers.append(page := lee.get(f"/review?week={week}"))
        gaps = re.findall(rf"/review/{week}/gaps/(\w+)", page.body)
        proposals = [lee.submits(f"/review/{week}/gaps/{gap}").location for gap in gaps]
        answers += [lee.get(path) for path in proposals]
        answers += [lee.get("/review"), lee.get(f"/review?week={week}")]
        assert gaps
        assert [words for answer in answers if (words := left(answer))] == []
        assert {answer.status for answer in answers} == {200}

    def test_and_the_metrics_of_its_cases_have_none(self, inbox: Inbox, week: str) -> None:
        lee = inbox.of("lee")
        asked = [f"/metrics?period=last&by={by}" for by in (By.WEEK, By.DAY, By.VERSION)]
        asked += [f"/metrics/cases?period=last&part=cases&measure={measure}" for measure in MEASURES]
        answers = {path: lee.get(path) for path in asked}
        assert {path: words for path, answer in answers.items() if (words := left(answer))} == {}

    def test_leaves_no_text_of_a_measure_without_a_translation(self) -> None:
        texts = {text for each in MEASURES.values() for text in (each.title, each.definition, each.of)}
        assert texts <= set(messages())


class TestTheRollout:
    @pytest.mark.parametrize("enough", [1, 1000])
    def test_has_no_text_that_is_not_translated(self, inbox: Inbox, world: World, enough: int) -> None:
        rails = tuple(
            Guardrail.model_validate({"id": f"{n}", "measure": each, "above": 0.2, "at_least": enough})
            for n, each in enumerate(("escalation_rate", "thumbs_down", "missed", "errors"))
        )
        playbook = poisoned(a_playbook(), DATA).model_copy(update={"rollout": Rollout(guardrails=rails)})
        world.playbooks.publish(playbook, by=DATA, at=NOW)
        wiring.rollouts().step_back(Struck("1", "", NOW, "errors", 0.4, 25))
        assert left(inbox.of("lee").get("/rollout")) == []

    @pytest.mark.parametrize("rehearsed", [None, Rehearsed(3, 1)])
    def test_names_every_step_that_is_missing(self, rehearsed: Rehearsed | None) -> None:
        nobody = Rollout(default=Mode.OFF)
        queues = tuple(
            each.model_copy(update={"emails": (), "slack_channel": None}) for each in a_playbook().queues
        )
        agent = a_playbook().agent.model_copy(update={"prompt": ""})
        bare = a_playbook().model_copy(
            update={"pages": (), "rollout": nobody, "queues": queues, "agent": agent}
        )
        few = tuple(
            each.model_copy(update={"examples": (), "knowledge": (), "tools": (), "collect": ()})
            for each in bare.intents[:1]
        )
        for playbook in (a_playbook(), bare.model_copy(update={"intents": few})):
            steps = plan(playbook, today=NOW.date(), rehearsed=rehearsed, reviews=0, cases=())
            texts = [text for each in steps for text in (each.title, each.why, *each.missing)]
            assert [text for text in texts if not recorded(text).startswith("⟦")] == []


class TestWorkOnThePlaybook:
    def test_has_no_text_that_is_not_translated(self, inbox: Inbox) -> None:
        lee = inbox.of("lee")
        results = tuple(ScenarioResult(each, DATA, each, must_pass=True, dollars=1) for each in Passed)
        for number, (kind, state, problem) in enumerate(product(JobKind, JobState, (None, *Problem))):
            job = Job(
                f"{number:013d}-12345678", kind, DATA, wiring.clock().now(), state=state, problem=problem
            )
            wiring.jobs().add(replace(job, results=results, total=4, version=2))
        answers = {job.job_id: lee.get(f"/playbook/jobs/{job.job_id}") for job in wiring.jobs().newest(500)}
        assert {key: words for key, answer in answers.items() if (words := left(answer))} == {}
        assert len(answers) > 20
        assert all(Texts(language._(words)).left == [] for words in NOT_KEPT.values())


TYPED: dict[str, tuple[dict[str, str], ...]] = {
    "/account/preferences": (
        {"quiet_from": "1"},
        {"quiet_from": "01:00", "quiet_until": "01:00"},
        {"language": DATA},
        {"zone": DATA},
    ),
    "/people": ({"email": DATA}, {"email": "1@2.34", "role": "agents"}, {"email": "3@4.56"}),
    "/threads/{thread_id}/files": ({"key": "uploads/p-ada/x"},),
    "/threads/{thread_id}/templates": ({"act": "send"}, {"act": "preview"}),
}
"""What else a form can say that is refused, each with words of its own."""


class TestRefusals:
    def test_to_forms_have_no_text_that_is_not_translated(self, inbox: Inbox, thread: str) -> None:
        found, long = {}, dict.fromkeys(("text", "tag", "note"), DATA * 5000)
        for way in WAYS:
            if way.method != "POST" or way.door in (Door.OPEN, Door.SIGNED):
                continue
            path = way.path.replace("{thread_id}", thread.rpartition("/")[2]).replace("{person_id}", "p-ada")
            for typed in ({}, long, {"csrf": "x"}, *TYPED.get(way.path, ())):
                if words := left(inbox.of("ada").submits(path, typed)):
                    found[f"{path} {sorted(typed)}"] = words
        assert found == {}

    def test_by_every_reason_are_translated(self) -> None:
        zone = ZoneInfo("Europe/Madrid")
        for why in Why:
            for refused in (
                Refused(why),
                Refused(why, Takeover("p-lee", DATA, NOW)),
                Refused(why, about=DATA),
            ):
                assert Texts(refusal_words(refused, NOW, zone)).left == []
        assert [Texts(language._(DENIALS[each])).left for each in Denied] == [[]] * len(Denied)

    def test_at_the_doors_have_none(self, inbox: Inbox, thread: str, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(wiring, "secrets", LinkSecrets)
        nobody, otto = inbox.browser(), inbox.browser()
        answers = [
            otto.signs_in("otto"),
            nobody.get("/sign-in/callback"),
            nobody.get("/sign-in/callback?error=x"),
            nobody.get("/guest/anything"),
            nobody.get("/guest/anything/media/m-1"),
            inbox.of("dana").get("/people"),
            inbox.of("dana").get("/audit"),
            inbox.of("dana").get("/channel"),
            inbox.of("dana").get("/threads/t-none"),
            inbox.of("dana").get("/threads/t-none/messages", hx_request="true"),
            inbox.of("dana").get(f"{thread}/media/m-none"),
            inbox.of("dana").get("/uploads"),
        ]
        assert [(answer.status, words) for answer in answers if (words := left(answer))] == []
        assert {answer.status for answer in answers} <= {400, 403, 404}

    def test_when_we_fail_have_none(self, inbox: Inbox, monkeypatch: pytest.MonkeyPatch) -> None:
        dana = inbox.of("dana")
        monkeypatch.setattr(wiring, "lists", lambda: None)
        answer = dana.get("/")
        assert (answer.status, left(answer)) == (500, [])


class TestGuests:
    @pytest.mark.parametrize("standing", STANDINGS, ids=lambda each: each.name)
    def test_page_has_no_text_that_is_not_translated(
        self, inbox: Inbox, world: World, thread: str, standing: Standing, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(wiring, "secrets", LinkSecrets)
        stand(world, standing)
        queues = tuple(
            queue.model_copy(update={"signed_links": True, "emails": (OWNER,)})
            for queue in world.playbooks.active().queues
        )
        world.playbooks.publish(
            world.playbooks.active().model_copy(update={"queues": queues}), by="x", at=NOW
        )
        escalation = world.escalation
        link = GuestLink(
            world.maria.thread_id, escalation.escalation_id, escalation.queue, OWNER, world.clock.now()
        )
        there = f"/guest/{sealed(link, LINK_KEY)}"
        browser = inbox.browser()
        shown = [
            browser.get(there),
            browser.get(f"{there}?draft=suggested&sent=1"),
            browser.post(f"{there}/replies", {}),
        ]
        shown.append(browser.get(f"{there}/media/m-none"))
        if 'name="csrf"' in shown[0].body:
            fields_of = {"csrf": shown[0].hidden("csrf"), "form_id": "12345678"}
            shown += [
                browser.post(f"{there}/replies", fields_of | {"text": text}) for text in ("", DATA * 5000)
            ]
        assert [(answer.status, words) for answer in shown if (words := left(answer))] == []


class TestBracketsThemselves:
    def test_find_what_is_forgotten_in_words_labels_and_data_for_scripts(self) -> None:
        page = '<p>⟦kept ⟦twice⟧⟧ lost <b title="hidden">∎</b></p><i data-said="told"></i><kbd>t</kbd>'
        assert sorted(Texts(page).left) == ["hidden", "lost", "told"]
