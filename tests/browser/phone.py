"""A customer at the phone page: what they see and press, nothing else."""

from __future__ import annotations

import secrets

import httpx
from playwright.sync_api import Locator, Page, expect

from infra.local_state import LocalState


class Phone:
    """One person's phone in a browser."""

    def __init__(self, page: Page, product: LocalState, name: str) -> None:
        self.page, self.name, self.phone = page, name, _free_number()
        self._people = f"{product.outside_url}/phone/api/customers"
        page.goto(f"{product.outside_url}/phone")
        page.get_by_text("Add a person").click()
        page.get_by_label("Name", exact=True).fill(name)
        page.get_by_role("textbox", name="Phone number", exact=True).fill(self.phone)
        page.get_by_role("button", name="Add", exact=True).click()
        expect(page.get_by_role("region", name=f"{name}’s phone")).to_be_visible()

    @property
    def user_id(self) -> str:
        """Their BSUID."""
        people = httpx.get(self._people).json()["customers"]
        return next(str(person["user_id"]) for person in people if person["wa_id"] == self.phone)

    @property
    def theirs(self) -> Locator:
        """The business's bubbles."""
        return self.page.locator(".bubble.theirs:not(.typing)")

    def writes(self, text: str) -> None:
        """Type a message and press Enter."""
        field = self.page.get_by_placeholder("Message")
        field.click()
        self.page.keyboard.type(text)
        self.page.keyboard.press("Enter")
        expect(self.page.locator(".bubble.mine").last).to_contain_text(text)

    def asks(self, text: str) -> Locator:
        """Write, and wait for the one bubble that answers."""
        before = self.theirs.count()
        self.writes(text)
        expect(self.theirs).to_have_count(before + 1)
        return self.theirs.last


def _free_number() -> str:
    return "346" + "".join(secrets.choice("0123456789") for _ in range(8))
