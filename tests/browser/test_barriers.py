"""No serious barrier for anybody, as far as axe-core can tell, in the light and in the dark."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from infra.local_state import LocalState
from tests.browser.chromium import barriers
from tests.browser.conftest import NewPage, SignIn
from tests.browser.phone import Phone
from tests.local.inside import Inside


@pytest.mark.parametrize("scheme", ["light", "dark"])
class TestBarriers:
    def test_are_on_no_page(
        self, scheme: str, new_page: NewPage, sign_in: SignIn, product: LocalState, inside: Inside
    ) -> None:
        teo = Phone(new_page(color_scheme=scheme), product, "Teo Vidal")
        teo.asks("How much is a dental cleaning?")
        teo.asks("I want to talk to a person")
        found = {"phone": barriers(teo.page)}

        dana = sign_in("Dana", color_scheme=scheme)
        row = dana.locator(f"#row-{inside.thread_id(teo)}")
        expect(row).to_be_visible()
        found["queue"] = barriers(dana)
        row.click()
        expect(dana.get_by_role("button", name="Take over")).to_be_visible()
        found["thread"] = barriers(dana)
        dana.get_by_role("button", name="Take over").click()
        expect(dana.locator(".standing")).to_contain_text("With you")
        dana.get_by_text("Resolve", exact=True).click()
        expect(dana.get_by_role("button", name="Resolve the case")).to_be_visible()
        found["thread, taken over"] = barriers(dana)
        ada = sign_in("Ada", color_scheme=scheme)
        for page in ("account", "people", "audit"):
            ada.goto(f"{product.inbox_url}/{page}")
            expect(ada.get_by_role("heading", level=1)).to_be_visible()
            found[page] = barriers(ada)
        found["refusal"] = barriers(sign_in("Otto", color_scheme=scheme))
        assert {page: problems for page, problems in found.items() if problems} == {}
