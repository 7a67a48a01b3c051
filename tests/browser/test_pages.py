"""Every page of the inbox in every state: no barrier for anybody, nothing that sticks out, nothing that jumps."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from infra.demo.agent import AgentAtInbox
from infra.demo.story import wait_for
from infra.demo.surroundings import Surroundings
from infra.local_state import LocalState
from infra.people import PASSWORD
from tests.browser.before import Before
from tests.browser.conftest import NARROW, WIDE, NewPage, SignIn
from tests.browser.looking import COUNT_SHIFTS, MOST_SHIFT, barriers_of, shifted, stumbles_of
from tests.browser.test_files import a_picture
from tests.journeys.doors import THREAD, WAYS
from tests.local.cast import SLOW_MACHINE, Customer
from tests.local.inside import Inside

PRICE, EMERGENCY, ASKS = (
    "How much is a dental cleaning?",
    "My face is swollen and it hurts",
    "I want to talk to a person",
)
CUSTOMERS = {
    "waiting": "Inés",
    "mine": "Maximiliana",
    "theirs": "Bo",
    "snoozed": "Raúl",
    "ai": "Noa",
    "resolved": "Iván",
    "closed": "Zoe",
    "draft": "Dora",
    "reviewed": "Eva",
}
CASE = "/review/{week}/cases/{key}"
NOWHERE = "106540352242922-nobody"
BOTH_WIDTHS = pytest.mark.parametrize("size", [pytest.param(NARROW, id="360"), pytest.param(WIDE, id="1280")])

NO_PAGES = {
    "/list": "a fragment of the list's page",
    THREAD + "/messages": "a fragment of the conversation's page",
    "/uploads": "leads to a file",
    THREAD + "/media/{message_id}": "leads to a file",
    "/guest/{token}/media/{message_id}": "leads to a file",
    "/sign-in": "leads to the identity provider",
    "/static/{name}": "a file",
    "/service-worker.js": "a file",
    "/metrics.csv": "a file",
    "/metrics.json": "a file",
    THREAD
    + "/files/chosen": "where the store leads a browser after an upload; the stage is looked at from there",
}


@dataclass
class Cases:
    """A conversation in each state, by its thread, what else an address may name, and a link to one."""

    threads: dict[str, str]
    guest: str
    customers: dict[str, Customer]


@dataclass(frozen=True)
class Scene:
    """A page in one of its states: whose it is (nobody signed in: empty) and where."""

    route: str
    who: str
    where: str
    then: Callable[[Page, Path], None] | None = None

    def path(self, cases: Cases) -> str:
        """The address, with a case's thread in place of its name."""
        filled = re.sub(r"\{(\w+)\}", lambda name: cases.threads[name[1]], self.where)
        return filled.replace("GUEST", cases.guest)


def _picks(page: Page, where: Path) -> None:
    page.locator("#file").set_input_files(a_picture(where))
    page.get_by_role("button", name="Look at it before sending").click()
    expect(page.get_by_alt_text("What will be sent: x-ray.png")).to_be_visible()


def _chooses_a_template(page: Page, where: Path) -> None:
    page.get_by_label("Approved template").select_option(index=1)
    page.get_by_role("button", name="Show it").click()
    expect(page.locator(".preview")).to_be_visible()


def _asks_for_the_keys(page: Page, where: Path) -> None:
    page.keyboard.press("?")
    expect(page.get_by_role("dialog")).to_be_visible()


def _calls_it_useful(page: Page, where: Path) -> None:
    page.locator(".usefulness").get_by_role("button", name="Yes").click()
    expect(page.locator(".usefulness")).to_contain_text("You said: yes.")


def _begins_the_review(page: Page, where: Path) -> None:
    page.get_by_role("button", name="Begin: draw the cases of this week").click()
    expect(page.get_by_role("table")).to_be_visible()


def _finds_a_gap(page: Page, where: Path) -> None:
    here = page.url
    page.get_by_label("Needless: no person was needed").check()
    page.get_by_label("Knowledge: the playbook does not say it").check()
    page.get_by_label("In your words").fill("Nothing is said about the garden.")
    page.get_by_role("button", name="Keep and go to the next").click()
    expect(page.get_by_role("status").filter(has_text="verdict")).to_be_visible()
    page.goto(here)
    expect(page.get_by_text("Lee said:")).to_be_visible()


def _proposes_a_change(page: Page, where: Path) -> None:
    page.get_by_role("button", name="Propose a change").first.click()
    expect(page.get_by_role("heading", name="Proposed change")).to_be_visible()


def _erases_with_a_wrong_word(page: Page, where: Path) -> None:
    page.get_by_label("Type “erase” to go on").fill("delete")
    page.get_by_role("button", name="Erase this customer").click()
    expect(page.get_by_role("alert").first).to_be_visible()


def _changes_the_prompt(page: Page, where: Path) -> None:
    page.locator("#text").fill("You are Clara. Be short.")
    _keeps_and_looks_at_the_draft(page)
    expect(page.get_by_role("button", name="Publish the draft")).to_be_visible()


def _names_a_page_as_another(page: Page, where: Path) -> None:
    _fills_in_a_page(page, "prices", "")
    page.get_by_role("button", name="Keep in the draft").click()
    expect(page.get_by_role("alert").first).to_contain_text("There is one of this name already.")


def _makes_a_mistake(page: Page, where: Path) -> None:
    _fills_in_a_page(page, "garden", "nowhere")
    _keeps_and_looks_at_the_draft(page)
    expect(page.get_by_role("heading", name="Mistakes")).to_be_visible()


def _fills_in_a_page(page: Page, name: str, translation_of: str) -> None:
    page.locator("#id").fill(name)
    page.get_by_label("Title").fill("The garden")
    page.get_by_label("What the AI may say").fill("It is open in summer.")
    page.get_by_label("Translation of the page").fill(translation_of)


def _keeps_and_looks_at_the_draft(page: Page) -> None:
    page.get_by_role("button", name="Keep in the draft").click()
    page.get_by_role("link", name="Back to the playbook").click()
    page.get_by_role("link", name="Look at the draft, try it, publish it").click()


SCENES = {
    "who waits": Scene("/", "Dana", "/"),
    "who waits, for a lead": Scene("/", "Lee", "/"),
    "mine": Scene("/", "Dana", "/?view=mine"),
    "mine, empty": Scene("/", "Ada", "/?view=mine"),
    "snoozed": Scene("/", "Dana", "/?view=snoozed"),
    "with the AI": Scene("/", "Dana", "/?view=with_ai"),
    "resolved": Scene("/", "Dana", "/?view=resolved"),
    "nothing that fits": Scene("/", "Dana", "/?tag=nobody-has-this"),
    "the keys": Scene("/", "Dana", "/", _asks_for_the_keys),
    "a case that waits": Scene(THREAD, "Dana", "/threads/{waiting}"),
    "a case of mine": Scene(THREAD, "Dana", "/threads/{mine}?view=mine"),
    "a case of somebody else's": Scene(THREAD, "Dana", "/threads/{theirs}"),
    "a case that is snoozed": Scene(THREAD, "Dana", "/threads/{snoozed}?view=snoozed"),
    "a case with the AI": Scene(THREAD, "Dana", "/threads/{ai}?view=with_ai"),
    "a resolved case": Scene(THREAD, "Dana", "/threads/{resolved}?view=resolved"),
    "a closed window": Scene(THREAD, "Dana", "/threads/{closed}"),
    "a case of mine, called useful": Scene(THREAD, "Dana", "/threads/{mine}?view=mine", _calls_it_useful),
    "a draft of the AI": Scene(THREAD, "Dana", "/threads/{draft}"),
    "the review": Scene("/review", "Lee", "/review?week={week}"),
    "the review, not begun": Scene("/review", "Lee", "/review?week={week_before}"),
    "the review, begun": Scene("/review", "Lee", "/review?week={week}", _begins_the_review),
    "a case under review": Scene(CASE, "Lee", "/review/{week}/cases/{case}"),
    "a case under review, with a verdict": Scene(CASE, "Lee", "/review/{week}/cases/{case}", _finds_a_gap),
    "the review, with a gap": Scene("/review", "Lee", "/review?week={week}"),
    "a proposal": Scene("/proposals/{proposal_id}", "Lee", "/review?week={week}", _proposes_a_change),
    "no such proposal": Scene("/proposals/{proposal_id}", "Lee", "/proposals/nothing"),
    "no such case": Scene(THREAD, "Dana", f"/threads/{NOWHERE}"),
    "a file to pick": Scene(THREAD + "/files/new", "Dana", "/threads/{mine}/files/new"),
    "a file that was picked": Scene(THREAD + "/files/new", "Dana", "/threads/{mine}/files/new", _picks),
    "templates": Scene(THREAD + "/templates", "Dana", "/threads/{closed}/templates"),
    "a template": Scene(THREAD + "/templates", "Dana", "/threads/{closed}/templates", _chooses_a_template),
    "search": Scene("/search", "Dana", "/search"),
    "search, found": Scene("/search", "Dana", "/search?q=person"),
    "search, not found": Scene("/search", "Dana", "/search?q=zzzzzz"),
    "account": Scene("/account", "Lee", "/account"),
    "authenticator": Scene("/account/authenticator", "Dana", "/account/authenticator"),
    "people": Scene("/people", "Ada", "/people"),
    "a customer's data": Scene(THREAD + "/customer", "Ada", "/threads/{mine}/customer"),
    "a customer's data, not confirmed": Scene(
        THREAD + "/customer", "Ada", "/threads/{mine}/customer", _erases_with_a_wrong_word
    ),
    "people, refused": Scene("/people", "Dana", "/people"),
    "audit": Scene("/audit", "Lee", "/audit"),
    "channel": Scene("/channel", "Lee", "/channel"),
    "metrics": Scene("/metrics", "Lee", "/metrics?period=this"),
    "metrics, by intent": Scene("/metrics", "Lee", "/metrics?period=this&by=intent"),
    "metrics, empty": Scene("/metrics", "Lee", "/metrics?period=12w&intent=nothing"),
    "metrics, the cases": Scene(
        "/metrics/cases", "Lee", "/metrics/cases?period=this&measure=open&part=cases"
    ),
    "rollout": Scene("/rollout", "Lee", "/rollout"),
    "rollout, for agents": Scene("/rollout", "Dana", "/rollout"),
    "playbook": Scene("/playbook", "Lee", "/playbook"),
    "playbook, the prompt": Scene("/playbook/files", "Lee", "/playbook/files?file=agent.md"),
    "playbook, a new page": Scene("/playbook/files", "Lee", "/playbook/files?new=page"),
    "playbook, a file to read": Scene("/playbook/files", "Lee", "/playbook/files?file=intents.yaml"),
    "playbook, the draft": Scene("/playbook/draft", "Lee", "/playbook/draft"),
    "playbook, a draft": Scene(
        "/playbook/files", "Lee", "/playbook/files?file=agent.md", _changes_the_prompt
    ),
    "playbook, with a draft": Scene("/playbook", "Lee", "/playbook"),
    "playbook, a page that cannot be kept": Scene(
        "/playbook/files", "Lee", "/playbook/files?new=page", _names_a_page_as_another
    ),
    "playbook, a draft with mistakes": Scene(
        "/playbook/files", "Lee", "/playbook/files?new=page", _makes_a_mistake
    ),
    "playbook, work that failed": Scene("/playbook/jobs/{job_id}", "Lee", "/playbook/jobs/{job}"),
    "playbook, work that is gone": Scene("/playbook/jobs/{job_id}", "Lee", "/playbook/jobs/nothing"),
    "a scenario of a case": Scene(THREAD + "/scenario", "Lee", "/threads/{mine}/scenario"),
    "a guest": Scene("/guest/{token}", "", "GUEST"),
    "a guest, refused": Scene("/guest/{token}", "", "/guest/nothing"),
    "not let in": Scene("/", "Otto", "/"),
    "a sign-in that failed": Scene("/sign-in/callback", "", "/sign-in/callback?error=access_denied"),
}


@pytest.fixture(scope="module")
def cases(product: LocalState, inside: Inside, before: Before) -> Iterator[Cases]:
    """A conversation in each state."""
    with ExitStack() as stack:
        known = {
            state: stack.enter_context(closing(Customer(product, f"{name} Fernández", set())))
            for state, name in CUSTOMERS.items()
        }
        _all_ask(
            known,
            lambda state: PRICE if state in ("mine", "ai") else EMERGENCY if state == "waiting" else ASKS,
        )
        known["mine"].asks(ASKS)
        threads = {state: inside.thread_id(each) for state, each in known.items()}
        agents = {
            name: stack.enter_context(
                closing(AgentAtInbox(product.inbox_url, f"{name}@example.test", PASSWORD))
            )
            for name in ("dana", "lee")
        }
        for state, name in {"mine": "dana", "theirs": "lee", "resolved": "dana", "closed": "dana"}.items():
            agents[name].submit(threads[state], "takeover")
        agents["dana"].submit(threads["mine"], "replies", text="Hello, I am Dana. Is Thursday at ten fine?")
        agents["dana"].submit(threads["mine"], "notes", text="Prefers the morning.")
        agents["dana"].submit(threads["mine"], "tags", tag="follow-up")
        agents["dana"].submit(threads["resolved"], "resolution", outcome="confirmed", note="Paid.")
        agents["dana"].submit(threads["snoozed"], "snooze", **{"for": "3"})
        inside.close_window(known["closed"])
        around = Surroundings(product.outside_url, product.aws_url)
        guest = wait_for("the link to the case", lambda: guest_link(around, known["waiting"].name))
        before.no_draft()
        before.only_drafted(known["draft"])
        ago = before.not_reviewed()
        before.happened(known["reviewed"], weeks_ago=ago)
        names = {"week": before.week(ago), "week_before": before.week(ago + 1), "job": before.work_failed()}
        yield Cases(threads | names | {"case": before.key(known["reviewed"])}, guest, known)
        before.no_draft()


def _all_ask(customers: dict[str, Customer], what: Callable[[str], str]) -> None:
    """Let everybody write at once, and wait until everybody was answered."""
    asked = {state: each.writes(what(state)) for state, each in customers.items()}
    for state, seq in asked.items():
        wait_for("an answer", lambda seq=seq, each=customers[state]: each.bubbles(seq), within=SLOW_MACHINE)


def guest_link(around: Surroundings, name: str) -> str | None:
    """The path of the link in the newest mail about somebody."""
    mail = around.mail(name)
    found = re.search(r"https?://\S+(/guest/[\w.-]+)", str(mail)) if mail else None
    return found[1] if found else None


@pytest.fixture
def visit(new_page: NewPage, sign_in: SignIn, product: LocalState, cases: Cases) -> Callable[..., Page]:
    """Go to a scene on a phone, with whatever jumps counted."""

    def visit(scene: Scene, size: dict[str, int] = NARROW) -> Page:
        page = sign_in(scene.who, size) if scene.who else new_page(size)
        if scene.who != "Otto":
            page.context.add_init_script(COUNT_SHIFTS)
            page.goto(product.inbox_url + scene.path(cases))
        else:
            page.evaluate("window.shifted = 0")
        expect(page.get_by_role("heading", level=1).first).to_be_attached()
        return page

    return visit


class TestEveryPage:
    def test_is_looked_at_below(self) -> None:
        pages = {way.path for way in WAYS if way.method == "GET"} - set(NO_PAGES)
        assert {scene.route for scene in SCENES.values()} == pages

    @pytest.mark.parametrize("name", SCENES)
    def test_has_no_barrier_and_stands_still(
        self, name: str, visit: Callable[..., Page], tmp_path: Path
    ) -> None:
        page = visit(SCENES[name])
        assert shifted(page) < MOST_SHIFT
        if then := SCENES[name].then:
            then(page, tmp_path)
        assert barriers_of(page) == []


class TestByKeyboard:
    @BOTH_WIDTHS
    @pytest.mark.parametrize(
        "name", ["who waits, for a lead", "a case that waits", "a case of mine", "account", "people"]
    )
    def test_everything_is_reached_in_its_order_and_what_has_the_focus_is_marked(
        self, name: str, size: dict[str, int], visit: Callable[..., Page]
    ) -> None:
        assert stumbles_of(visit(SCENES[name], size)) == []


@BOTH_WIDTHS
class TestNews:
    def test_moves_nothing_that_is_read(
        self, size: dict[str, int], visit: Callable[..., Page], cases: Cases
    ) -> None:
        page = visit(SCENES["a case of mine"], size)
        shifted(page)
        words = f"And Friday, at {size['width']}?"
        cases.customers["mine"].writes(words)
        expect(page.locator("#log")).to_contain_text(words)
        assert shifted(page) < MOST_SHIFT

    def test_of_a_list_moves_nothing_beside_the_rows(
        self, size: dict[str, int], visit: Callable[..., Page], cases: Cases
    ) -> None:
        page = visit(SCENES["who waits"], size)
        shifted(page)
        cases.customers["waiting"].writes(f"It hurts more now, {size['width']}")
        expect(page.locator(f"#row-{cases.threads['waiting']}")).to_contain_text(re.compile(r"\d+ new"))
        assert shifted(page) < MOST_SHIFT
