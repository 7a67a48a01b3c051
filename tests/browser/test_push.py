"""Being told: a push reaches a browser whose page is closed, and leads from there to the thread; a page beeps."""

from __future__ import annotations

import json
from typing import Any

import httpx
from playwright.sync_api import Page, expect

from infra.demo.story import wait_for
from infra.local_state import LocalState
from tests.browser.chromium import barriers, overflow
from tests.browser.conftest import NARROW, NewPage, SignIn
from tests.browser.phone import Phone
from tests.local.inside import Inside

ALLOWED: dict[str, Any] = {"permissions": ["notifications"]}

SUBSCRIBES = """(() => {
  const made = %s;
  const subscription = {
    endpoint: made.endpoint,
    toJSON: () => ({ endpoint: made.endpoint, keys: { p256dh: made.p256dh, auth: made.auth } }),
    unsubscribe: async () => { localStorage.removeItem("subscribed"); return true; },
  };
  PushManager.prototype.subscribe = async () => { localStorage.setItem("subscribed", "1"); return subscription; };
  PushManager.prototype.getSubscription = async () => localStorage.getItem("subscribed") ? subscription : null;
})()"""
"""A test's browser reaches no push service; this one subscribes at the simulated one."""

UNREACHED = "PushManager.prototype.subscribe = async () => { throw new DOMException('', 'AbortError'); }"
"""As where no push service is to be had; a test's own window would complain aloud."""

SHOWN = """navigator.serviceWorker.ready.then(async (worker) =>
  (await worker.getNotifications()).map(({ title, body, tag, data }) => ({ title, body, tag, url: data.url })))"""

CLICK = """async () => {
  const [notification] = await self.registration.getNotifications();
  self.dispatchEvent(new NotificationEvent("notificationclick", { notification }));
}"""


class TestAPush:
    def test_shows_a_notification_that_leads_to_the_thread(
        self, sign_in: SignIn, product: LocalState
    ) -> None:
        dana = sign_in("Dana", **ALLOWED)
        dana.context.add_init_script(UNREACHED)
        _account(dana, product)
        dana.get_by_role("button", name="Switch notifications on").click()
        expect(dana.locator("#push-state")).to_contain_text("no push service that can be reached")
        pushed = {
            "title": "A customer needs a person",
            "body": "Front desk · Asks for a person",
            "url": f"{product.inbox_url}/threads/of-nobody",
            "tag": "esc-1",
        }
        _deliver(dana, json.dumps(pushed))
        assert wait_for("the notification", lambda: dana.evaluate(SHOWN)) == [pushed]

        dana.goto(f"{product.inbox_url}/")
        (worker,) = dana.context.service_workers
        worker.evaluate(CLICK)
        dana.wait_for_url("**/threads/of-nobody")
        assert dana.evaluate(SHOWN) == []

    def test_leads_nowhere_but_into_the_inbox(self, sign_in: SignIn, product: LocalState) -> None:
        dana = sign_in("Dana", **ALLOWED)
        dana.context.add_init_script(UNREACHED)
        _account(dana, product)
        dana.get_by_role("button", name="Switch notifications on").click()
        expect(dana.get_by_role("button", name="Switch notifications off")).to_be_visible()
        _deliver(dana, json.dumps({"title": "Look", "url": "https://elsewhere.example/"}))
        (shown,) = wait_for("the notification", lambda: dana.evaluate(SHOWN))
        assert shown["url"] == f"{product.inbox_url}/"

    def test_of_a_new_case_reaches_a_closed_page(
        self, new_page: NewPage, sign_in: SignIn, product: LocalState, inside: Inside
    ) -> None:
        dana = sign_in("Dana", **ALLOWED)
        made = httpx.post(f"{product.outside_url}/push/api/devices").json()
        dana.context.add_init_script(SUBSCRIBES % json.dumps(made))
        _account(dana, product)
        dana.get_by_role("button", name="Switch notifications on").click()
        expect(dana.locator("#push-state")).to_contain_text("Notifications are on")
        expect(dana.locator("#devices .here")).to_be_visible()
        assert barriers(dana) == []
        dana.set_viewport_size(NARROW)
        assert overflow(dana) == 0
        dana.goto("about:blank")

        marta = Phone(new_page(), product, "Marta Gil")
        marta.asks("I want to talk to a person")
        thread = f"{product.inbox_url}/threads/{inside.thread_id(marta)}"
        words = wait_for("the push", lambda: _pushed(product, made).get(thread))
        assert words["title"] == "A customer needs a person"
        assert "Marta" not in json.dumps(words)

        _account(dana, product)
        dana.get_by_role("button", name="Switch notifications off").click()
        expect(dana.locator("#push-state")).to_contain_text("Notifications are off")
        expect(dana.locator("#devices .here")).to_have_count(0)

    def test_ends_when_its_person_signs_out(self, sign_in: SignIn, product: LocalState) -> None:
        dana = sign_in("Dana", anew=True, **ALLOWED)
        made = httpx.post(f"{product.outside_url}/push/api/devices").json()
        dana.context.add_init_script(SUBSCRIBES % json.dumps(made))
        _account(dana, product)
        dana.get_by_role("button", name="Switch notifications on").click()
        device = dana.locator("#devices li", has=dana.locator(".here:visible")).get_attribute("data-device")
        dana.goto(f"{product.inbox_url}/")
        dana.get_by_role("button", name="Sign out Dana").click()
        dana.wait_for_url(lambda url: url != f"{product.inbox_url}/")
        again = sign_in("Dana")
        _account(again, product)
        expect(again.locator(f"[data-device='{device}']")).to_have_count(0)


class TestTheSound:
    def test_is_made_when_somebody_begins_to_wait(
        self, new_page: NewPage, sign_in: SignIn, product: LocalState
    ) -> None:
        dana = sign_in("Dana")
        _account(dana, product)
        dana.get_by_role("button", name="Switch the sound on").click()
        expect(dana.get_by_role("button", name="Switch the sound off")).to_be_visible()
        dana.goto(f"{product.inbox_url}/")
        dana.evaluate("document.addEventListener('handoff:beep', () => { window.beeped = true; })")
        dana.keyboard.press("Shift")
        Phone(new_page(), product, "Irene Pons").asks("I want to talk to a person")
        dana.bring_to_front()
        wait_for("the beep", lambda: dana.evaluate("window.beeped"))


def _account(page: Page, product: LocalState) -> None:
    page.goto(f"{product.inbox_url}/account")
    expect(page.get_by_role("heading", name="On this device")).to_be_visible()


def _deliver(page: Page, words: str) -> None:
    """Hand a push to the service worker, as the browser does when its push service brings one.

    Chromium drops what comes while the worker's registration still changes, so it is handed over until it is shown.
    """
    session = page.context.new_cdp_session(page)
    known: dict[str, str] = {}

    def note(told: dict[str, Any]) -> None:
        known.update({each["scopeURL"]: each["registrationId"] for each in told["registrations"]})

    session.on("ServiceWorker.workerRegistrationUpdated", note)
    session.send("ServiceWorker.enable")
    scope = page.evaluate("navigator.serviceWorker.ready.then((worker) => worker.scope)")
    wait_for("the service worker", lambda: page.wait_for_timeout(50) or scope in known)
    place = {"origin": page.evaluate("location.origin"), "registrationId": known[scope]}

    def handed_over() -> bool:
        session.send("ServiceWorker.deliverPushMessage", place | {"data": words})
        page.wait_for_timeout(1_000)
        return bool(page.evaluate(SHOWN))

    wait_for("the notification", handed_over)


def _pushed(product: LocalState, device: dict[str, str]) -> dict[str, dict[str, str]]:
    """What reached a device, by the address it leads to."""
    messages = httpx.get(f"{product.outside_url}/push/api/messages").json()["messages"]
    theirs = [each for each in messages if device["endpoint"].endswith(each["device"])]
    return {each["words"]["url"]: each["words"] for each in theirs}
