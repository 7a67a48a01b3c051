"""One browser for the session, a context for each person, and the product they meet on."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from infra.local_state import LocalState
from infra.paths import ROOT
from infra.people import PASSWORD
from tests.browser.before import Before
from tests.browser.chromium import ARGUMENTS, Complaints, executable
from tests.local.cast import Customer
from tests.local.inside import Inside
from tests.local.stack import running_product

IMAGES = ROOT / "docs" / "images"
WIDE = {"width": 1280, "height": 800}
NARROW = {"width": 360, "height": 740}
PATIENCE = 60_000
"""Milliseconds; a first turn starts five Lambda workers."""

SESSIONS = ("handoff", "__Host-handoff")
"""What the cookie of a session is called; who was not let in has none."""

NewPage = Callable[..., Page]
SignIn = Callable[..., Page]
Writes = Callable[[str], Customer]
Picture = Callable[[Page, str], None]


@pytest.fixture(scope="session")
def product() -> Iterator[LocalState]:
    with running_product() as state:
        yield state


@pytest.fixture(scope="session")
def inside(product: LocalState) -> Inside:
    return Inside(product)


@pytest.fixture(autouse=True)
def _guardrails_rest(inside: Inside) -> None:
    inside.guardrails_rest()


@pytest.fixture(scope="session")
def before(inside: Inside) -> Before:
    return Before(inside)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable(), args=list(ARGUMENTS))
        yield browser
        browser.close()


@pytest.fixture
def new_page(browser: Browser, product: LocalState) -> Iterator[NewPage]:
    """A page in a browser of its own; whatever it complains about fails the test."""
    complaints = Complaints((product.inbox_url, product.outside_url))
    contexts = []

    def new(size: dict[str, int] = WIDE, **options: Any) -> Page:
        context = browser.new_context(
            viewport=size, locale="en-GB", timezone_id="Europe/Madrid", reduced_motion="reduce", **options
        )
        context.set_default_timeout(PATIENCE)
        contexts.append(context)
        complaints.listen_to(context)
        return context.new_page()

    yield new
    for context in contexts:
        context.close()
    assert complaints.heard == []


@pytest.fixture(scope="session")
def sessions() -> dict[str, Any]:
    """The cookies of who signed in already, by name."""
    return {}


@pytest.fixture
def sign_in(new_page: NewPage, product: LocalState, sessions: dict[str, Any]) -> SignIn:
    """Somebody of the cast signs in on the hosted page, by typing; who did so before in this run is known still.

    `anew`: in a session of its own, to end it.
    """

    def sign_in(name: str, size: dict[str, int] = WIDE, *, anew: bool = False, **options: Any) -> Page:
        page = new_page(size, **options)
        if name in sessions and not anew:
            page.context.add_cookies(sessions[name])
            page.goto(f"{product.inbox_url}/")
            return page
        page.goto(f"{product.inbox_url}/")
        page.get_by_label("Username").fill(f"{name.lower()}@example.test")
        page.keyboard.press("Tab")
        page.keyboard.type(PASSWORD)
        page.keyboard.press("Enter")
        page.wait_for_url(f"{product.inbox_url}/**")
        cookies = page.context.cookies(product.inbox_url)
        if not anew and any(each["name"] in SESSIONS for each in cookies):
            sessions[name] = cookies
        return page

    return sign_in


@pytest.fixture
def customer(product: LocalState) -> Iterator[Writes]:
    """Somebody new by their first name, whose own screen is not looked at; `Phone` shows one."""
    with ExitStack() as phones:
        yield lambda name: phones.enter_context(closing(Customer(product, name, set())))


@pytest.fixture
def picture() -> Picture:
    """Take a picture for the documentation, if it is missing or HANDOFF_SCREENSHOTS=1 asks for new ones."""

    def take(page: Page, name: str) -> None:
        file: Path = IMAGES / f"{name}.png"
        if file.exists() and os.environ.get("HANDOFF_SCREENSHOTS") != "1":
            return
        file.parent.mkdir(parents=True, exist_ok=True)
        # To hide the caret would leave empty style attributes behind, which the page's policy forbids.
        page.screenshot(path=file, caret="initial")

    return take
