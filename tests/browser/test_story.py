"""One story from the customer's first word to the resolution, in the browsers of both."""

from __future__ import annotations

import re

from playwright.sync_api import Page, expect

from infra.local_state import LocalState
from tests.browser.conftest import NewPage, Picture, SignIn
from tests.browser.phone import Phone
from tests.local.inside import Inside

MINUTES_LEFT = re.compile(r"\d+ (s|min|h|d)\b.* left")


class TestStory:
    def test_lucia_asks_in_spanish_and_dana_answers(
        self, new_page: NewPage, sign_in: SignIn, product: LocalState, inside: Inside, picture: Picture
    ) -> None:
        lucia = Phone(new_page(), product, "Lucía Ferrer")
        expect(lucia.asks("¿Cuánto cuesta una limpieza dental?")).to_contain_text("€")
        promise = lucia.asks("Quiero hablar con una persona")
        expect(promise).to_contain_text("Una persona de nuestro equipo")

        dana = sign_in("Dana")
        row = dana.locator(f"#row-{inside.thread_id(lucia)}")
        expect(row).to_contain_text("Lucía Ferrer")
        expect(row.locator(".countdown")).to_have_text(MINUTES_LEFT)
        _others_wait(new_page(), product)
        expect(dana.locator("#list")).to_contain_text("Jonas Weber")
        picture(dana, "queue")

        row.click()
        packet = dana.locator("#packet")
        for name in ("goal", "intent", "why-it", "known", "tried", "suggested"):
            expect(packet.locator(f".field.{name} dd")).not_to_be_empty()
        expect(packet).to_contain_text("limpieza")
        expect(dana.locator("#log")).to_contain_text("Quiero hablar con una persona")

        dana.get_by_role("button", name="Take over").click()
        expect(dana.locator(".standing")).to_contain_text("With you")
        expect(row).to_have_count(0)  # the list of those who wait has heard of it
        picture(dana, "thread")
        dana.get_by_role("link", name="Use suggested reply").click()
        box = dana.get_by_label("Reply to Lucía Ferrer")
        suggested = packet.locator(".field.suggested dd").inner_text()
        expect(box).to_have_value(suggested)
        dana.get_by_role("button", name="Send").click()
        expect(box).to_have_value("")
        expect(lucia.theirs.last).to_contain_text(suggested.splitlines()[0])

        lucia.writes("Muchas gracias, ¿podría ser el jueves?")
        expect(dana.locator("#log")).to_contain_text("¿podría ser el jueves?")
        answers = lucia.theirs.count()
        picture(lucia.page, "phone")

        dana.get_by_text("Hand back to the AI").click()
        dana.get_by_label("What is settled?").fill("Le he ofrecido el jueves a las 10.")
        dana.get_by_role("button", name="Hand back", exact=True).click()
        expect(lucia.theirs).to_have_count(answers + 1)
        expect(dana.locator("#log")).to_contain_text("handed back to the AI")

        dana.get_by_text("Resolve", exact=True).click()
        dana.get_by_label("The customer said it is solved").check()
        dana.get_by_role("button", name="Resolve the case").click()
        expect(dana.locator(".standing")).to_contain_text("Resolved")
        dana.get_by_role("link", name="Resolved").click()
        expect(dana.locator(f"#row-{inside.thread_id(lucia)}")).to_be_visible()

    def test_otto_is_told_that_nobody_let_him_in(self, sign_in: SignIn) -> None:
        otto = sign_in("Otto")
        expect(otto.get_by_role("heading")).to_have_text("You are signed in, but not let in yet")
        expect(otto.locator("body")).to_contain_text("otto@example.test")
        expect(otto.locator("#list")).to_have_count(0)

    def test_the_countdown_runs_without_the_server(
        self, new_page: NewPage, sign_in: SignIn, product: LocalState, inside: Inside
    ) -> None:
        omar = Phone(new_page(), product, "Omar Said")
        omar.asks("I want to talk to a person")
        dana = sign_in("Dana")
        row = dana.locator(f"#row-{inside.thread_id(omar)} .countdown")
        before = row.inner_text()
        dana.route("**/list?*", lambda route: route.fulfill(status=304))
        dana.clock.install()
        dana.clock.fast_forward("02:00:00")
        expect(row).not_to_have_text(before)


def _others_wait(page: Page, product: LocalState) -> None:
    """A queue has more than one row in it."""
    Phone(page, product, "Amira Haddad").asks("My face is swollen and it hurts")
    Phone(page, product, "Jonas Weber").asks("Dr Ferrer promised me a special price")
