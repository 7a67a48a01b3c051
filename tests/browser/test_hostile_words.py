"""Hostile words of customers, colleagues, guardrails and the playbook stay words on every page, in a real browser."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import quote

import pytest
from playwright.sync_api import Page, Request

from chalicelib.adapters.dynamodb.jobs import DynamoJobs
from chalicelib.domain.case import Surety
from chalicelib.domain.rehearsal import Job, JobKind, JobState, Passed, Problem, ScenarioResult
from infra.demo.agent import AgentAtInbox
from infra.demo.story import wait_for
from infra.local_state import LocalState
from infra.people import PASSWORD
from tests.browser.before import Before
from tests.browser.chromium import overflow
from tests.browser.conftest import NARROW, SignIn, Writes
from tests.journeys.hostile import CORPUS, HANDFULS
from tests.local.cast import SLOW_MACHINE, Customer
from tests.local.inside import Inside
from tests.local.other_playbook import other_playbook
from tests.local.test_playbook_in_the_inbox import hidden

PERSON = " I want to talk to a person"
SAFE = [text for text in CORPUS if text.isprintable()]
"""What a YAML file may say as well."""

EVIL = "".join(SAFE[:6])


@dataclass(frozen=True)
class Poisoned:
    """Where the hostile words stand."""

    threads: tuple[str, ...]
    week: str
    case: str
    job: str


@pytest.fixture(scope="module")
def ada(product: LocalState) -> Iterator[AgentAtInbox]:
    ada = AgentAtInbox(product.inbox_url, "ada@example.test", PASSWORD)
    yield ada
    ada.close()


@pytest.fixture(scope="module", autouse=True)
def hostile_playbook(
    product: LocalState, inside: Inside, before: Before, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[None]:
    """A playbook whose titles, names and tags are hostile."""

    def intents(told: dict[str, Any]) -> None:
        for place, intent in enumerate(told["intents"]):
            intent["title"] = {each: f"{SAFE[place % len(SAFE)]} {place}" for each in intent["title"]}

    def routing(told: dict[str, Any]) -> None:
        for queue in told["queues"]:
            queue["name"] = f"{EVIL[:60]} {queue['id']}"

    before.no_draft()
    with other_playbook(
        product, inside, tmp_path_factory.mktemp("hostile"), intents=intents, routing=routing
    ):
        yield
    before.no_draft()


class TestHostileWords:
    def test_stay_words_and_fit_a_small_screen(
        self,
        sign_in: SignIn,
        ada: AgentAtInbox,
        customer: Writes,
        inside: Inside,
        before: Before,
        product: LocalState,
    ) -> None:
        found = poisoned(ada, customer, inside, before)
        with before.stepped_back("errors", "nobody-at-all"):
            page = sign_in("Ada", NARROW)
            left: list[str] = []
            page.on("request", lambda request: left.append(request.url) if leaves(request, product) else None)
            came = {path: seen for path in pages_of(found) if (seen := came_of(page, product, path))}
        assert came == {}
        assert left == []

    def test_are_no_formulas_in_a_spreadsheet(self, ada: AgentAtInbox) -> None:
        for by in ("intent", "queue", "segment"):
            lines = ada.page(f"/metrics.csv?period=4&by={by}").get_text().splitlines()
            assert lines
            assert not [line for line in lines if line.lstrip('"')[:1] in tuple("=+-@\t")]


def poisoned(ada: AgentAtInbox, customer: Writes, inside: Inside, before: Before) -> Poisoned:
    """Let four customers be called and write what breaks out of pages, and leads write so in a review."""
    ago = before.not_reviewed()
    people = [customer(text) for text in HANDFULS]
    for each, text in zip(people, HANDFULS, strict=True):
        asks(each, text + PERSON)
    inside.wait_until_quiet()
    threads = tuple(inside.thread_id(each) for each in people)
    ada.submit(threads[0], "notes", text=EVIL)
    ada.submit(threads[0], "tags", tag="<x-evil>")
    cases = [before.key(each) for each in people[1:3]]
    for each in people[1:3]:
        before.happened(each, weeks_ago=ago)
    before.happened(people[3], weeks_ago=ago, ended=Surety.SILENT)
    week = before.week(ago)
    drawn = hidden(ada.page(f"/review?week={week}"), f"/review/{week}")
    ada.ask(f"/review/{week}", drawn)
    for key in cases:
        case = f"/review/{week}/cases/{quote(key, safe='')}"
        said = {"kind": "needless", "piece": "knowledge", "text": f"Nothing about parking {EVIL}"}
        ada.ask(case, hidden(ada.page(case), f"/cases/{quote(key)}") | said)
    page = {"id": "evil-page", "title": EVIL[:100], "language": "en", "body": EVIL}
    new = hidden(ada.page("/playbook/files?new=page"), "/playbook/files")
    ada.ask("/playbook/files", new | page)
    return Poisoned(threads, week, case, job_failed(inside, before))


def job_failed(inside: Inside, before: Before) -> str:
    """Let scenarios with hostile titles have failed; give the work's id."""
    job_id = f"{int(before.now.timestamp() * 1000):013d}-0badbad0"
    results = tuple(
        ScenarioResult(f"evil-{place}", text, Passed.NO, must_pass=True, why=(text,))
        for place, text in enumerate(CORPUS)
    )
    failed = Job(
        job_id, JobKind.PUBLISH, EVIL, before.now, state=JobState.FAILED, total=len(results), results=results
    )
    DynamoJobs(inside.table).add(replace(failed, problem=Problem.SCENARIOS_FAIL))
    return job_id


def asks(each: Customer, text: str) -> None:
    seq = each.writes(text)
    wait_for("an answer", lambda: each.bubbles(seq), within=SLOW_MACHINE)


def pages_of(found: Poisoned) -> tuple[str, ...]:
    """Every page that shows some of it."""
    of_threads = [
        f"/threads/{each}{part}" for each in found.threads for part in ("", "/customer", "/scenario")
    ]
    metrics = [f"/metrics?period=12&by={by}" for by in ("intent", "queue", "segment", "trigger")]
    cases = [f"/metrics/cases?period=12&figure=escalation_rate&part={part}" for part in ("hits", "cases")]
    playbook = ("/playbook", "/playbook/files?new=page", "/playbook/draft", f"/playbook/jobs/{found.job}")
    review = (f"/review?week={found.week}", found.case)
    lists = (
        "/",
        "/?view=waiting",
        f"/search?q={quote(EVIL)}",
        "/search?q=evil",
        "/audit",
        "/people",
        "/rollout",
    )
    return (*lists, *of_threads, *metrics, *cases, *playbook, *review)


def came_of(page: Page, product: LocalState, path: str) -> list[str]:
    """What the words made of themselves on a page: elements, attributes, a page wider than the screen."""
    page.goto(f"{product.inbox_url}{path}")
    made = page.evaluate(
        "[...document.querySelectorAll('*')].filter(each => each.localName.includes('evil') || "
        "each.getAttributeNames().some(name => name.includes('evil') || name.startsWith('on')) || "
        "/^(javascript|data|vbscript):/i.test(each.getAttribute('href') || each.getAttribute('action') || ''))"
        ".map(each => each.outerHTML.slice(0, 80))"
    )
    wider = overflow(page)
    return [*made, *([f"{wider} pixels too wide"] if wider else [])]


def leaves(request: Request, product: LocalState) -> bool:
    """Whether a page asks somebody else than the product."""
    ours = (product.inbox_url.split("/_aws")[0], product.outside_url, "data:", "blob:")
    return not request.url.startswith(ours)
