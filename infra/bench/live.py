"""How soon an open inbox shows what a customer writes: from the phone page's API to the text in a real browser."""

from __future__ import annotations

import secrets
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from os import environ
from typing import Any

from infra.demo.customer import CustomerOnPhone
from infra.demo.story import wait_for
from infra.local_state import LocalState
from infra.people import PASSWORD
from infra.says import Stop

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
WARM_UP = 3
"""Messages that start workers, and are not counted."""

PATIENCE = 60_000
REPORTED = 20.0
"""Seconds after which a message that does not appear is a failure."""

_SHOWS = "text => document.querySelector('#log')?.textContent.includes(text)"
_LIVE = "() => document.querySelector('[data-live-state]')?.dataset.liveState === 'live'"


def measure(state: LocalState, *, messages: int, seen: Callable[[int, float], None]) -> list[float]:
    """Write so many messages to a conversation that Dana has open, and give each one's seconds.

    Dana has the case, so that no model answers. Pauses are of random length, so that nothing runs in step.
    """
    customer = CustomerOnPhone(state.outside_url, f"Bench {secrets.token_hex(3)}")
    try:
        customer.asks("I want to talk to a person")
        with _page() as page:
            _open_case(page, state, customer.name)
            page.wait_for_function(_LIVE, timeout=PATIENCE)
            for _ in range(WARM_UP):
                _once(page, customer)
            seconds = []
            for number in range(messages):
                time.sleep(0.2 + secrets.randbelow(1500) / 1000)
                seconds.append(_once(page, customer))
                seen(number + 1, seconds[-1])
            return seconds
    finally:
        customer.close()


def _once(page: Any, customer: CustomerOnPhone) -> float:
    text = f"Message {secrets.token_hex(6)}"
    began = time.perf_counter()
    customer.writes(text)
    page.wait_for_function(_SHOWS, arg=text, timeout=REPORTED * 1000, polling=10)
    return time.perf_counter() - began


def _open_case(page: Any, state: LocalState, name: str) -> None:
    page.goto(f"{state.inbox_url}/")
    page.get_by_label("Username").fill("dana@example.test")
    page.get_by_label("Password").fill(PASSWORD)
    page.keyboard.press("Enter")
    page.wait_for_url(f"{state.inbox_url}/**")
    row = wait_for(f"{name} in the list", lambda: _row(page, name), within=PATIENCE / 1000)
    row.click()
    page.locator("#desk [data-key=t]").click()
    page.locator("#reply textarea").wait_for()


def _row(page: Any, name: str) -> Any:
    row = page.locator(".row", has_text=name)
    if row.count():
        return row.first
    page.reload()
    return None


@contextmanager
def _page() -> Iterator[Any]:
    from playwright.sync_api import sync_playwright

    found = environ.get("HANDOFF_CHROMIUM") or next(
        (at for name in BROWSERS if (at := shutil.which(name))), None
    )
    if found is None:
        raise Stop("This bench needs chromium. On Debian or Ubuntu: `apt-get install chromium`.")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_page(viewport={"width": 1280, "height": 800})
        page.set_default_timeout(PATIENCE)
        try:
            yield page
        finally:
            browser.close()
