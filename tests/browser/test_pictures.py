"""The pictures of the documentation: there for every name, and taken anew when one is missing or all are asked for."""

from __future__ import annotations

import os
import re

from playwright.sync_api import expect

from infra.demo.story import wait_for
from infra.demo.surroundings import Surroundings
from infra.local_state import LocalState
from infra.paths import ROOT
from tests.browser.conftest import IMAGES, NARROW, NewPage, Picture, SignIn
from tests.browser.phone import Phone
from tests.browser.test_live import live
from tests.browser.test_pages import guest_link
from tests.local.inside import Inside

OURS = ("thread-360-dark", "two-people", "account", "people", "guest")
"""The others are taken on the way by the stories that show them."""


class TestPictures:
    def test_of_people_at_work_are_taken(
        self, new_page: NewPage, sign_in: SignIn, product: LocalState, inside: Inside, picture: Picture
    ) -> None:
        if (
            all((IMAGES / f"{name}.png").exists() for name in OURS)
            and "HANDOFF_SCREENSHOTS" not in os.environ
        ):
            return
        carmen = Phone(new_page(), product, "Carmen Ibáñez")
        carmen.asks("How much is a dental cleaning?")
        carmen.asks("My order AL-2041 has not arrived. I want to talk to a person")
        here = f"{product.inbox_url}/threads/{inside.thread_id(carmen)}"
        dana, lee = sign_in("Dana"), sign_in("Lee")
        dana.goto(here)
        dana.get_by_role("button", name="Take over").click()
        expect(dana.locator(".standing")).to_contain_text("With you")
        lee.goto(here)
        for page in (dana, lee):
            live(page)
        expect(lee.locator("#also-here")).to_have_text("Dana is here too")
        dana.locator("#text").press_sequentially("Hello Carmen, I am looking for your order.")
        expect(lee.locator("#also-here")).to_have_text("Dana is writing")
        picture(lee, "two-people")
        dana.get_by_role("button", name="Send").click()
        expect(carmen.theirs.last).to_contain_text("looking for your order")
        carmen.writes("Thank you! It was due on Monday.")
        phone = sign_in("Dana", NARROW, has_touch=True, color_scheme="dark")
        phone.goto(here)
        expect(phone.locator("#log")).to_contain_text("It was due on Monday.")
        phone.evaluate("scrollTo(0, document.documentElement.scrollHeight)")
        picture(phone, "thread-360-dark")

        lee.goto(f"{product.inbox_url}/account")
        expect(lee.get_by_role("heading", name="Your account")).to_be_visible()
        picture(lee, "account")
        ada = sign_in("Ada")
        ada.goto(f"{product.inbox_url}/people")
        expect(ada.get_by_role("heading", name="People")).to_be_visible()
        picture(ada, "people")

        elena = Phone(new_page(), product, "Elena Prat")
        elena.asks("My face is swollen and it hurts")
        around = Surroundings(product.outside_url, product.aws_url)
        link = wait_for("the link to the case", lambda: guest_link(around, elena.name))
        guest = new_page(NARROW)
        guest.goto(product.inbox_url + link)
        expect(guest.get_by_role("heading", name="Elena Prat")).to_be_visible()
        picture(guest, "guest")

    def test_that_are_shown_are_there(self) -> None:
        pages = [ROOT / "README.md", *(ROOT / "docs").glob("*.md")]
        shown = {
            name for page in pages for name in re.findall(r"images/([\w-]+)\.png", page.read_text("utf-8"))
        }
        assert {name for name in shown if not (IMAGES / f"{name}.png").exists()} == set()
