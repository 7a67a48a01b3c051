"""A picture and a template from the inbox, and the channel's page: with a script and without, wide and narrow."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from infra.local_state import LocalState
from tests.browser.chromium import barriers, overflow
from tests.browser.conftest import NARROW, WIDE, NewPage, SignIn
from tests.browser.phone import Phone
from tests.local.inside import Inside


def a_picture(where: Path) -> Path:
    """A green PNG of 40 by 30 pixels."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = b"".join(b"\0" + b"\x0d\x6b\x58" * 40 for _ in range(30))
    header = struct.pack(">IIBBBBB", 40, 30, 8, 2, 0, 0, 0)
    file = where / "x-ray.png"
    file.write_bytes(
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )
    return file


def takes(dana: Page, inside: Inside, phone: Phone, product: LocalState) -> None:
    """Dana opens a customer's thread and takes it over."""
    dana.goto(f"{product.inbox_url}/threads/{inside.thread_id(phone)}")
    dana.get_by_role("button", name="Take over").click()
    expect(dana.locator(".standing")).to_contain_text("With you")


class TestFile:
    @pytest.mark.parametrize("script", [True, False])
    def test_is_picked_looked_at_and_sent(
        self,
        script: bool,
        new_page: NewPage,
        sign_in: SignIn,
        product: LocalState,
        inside: Inside,
        tmp_path: Path,
    ) -> None:
        vera = Phone(new_page(), product, "Vera Sanz")
        vera.asks("I want to talk to a person")
        size = WIDE if script else NARROW
        dana = sign_in("Dana", size, java_script_enabled=script)
        takes(dana, inside, vera, product)

        dana.get_by_role("link", name="File or recording").click()
        expect(dana.locator("#pick")).to_be_visible()
        assert overflow(dana) == 0 if script else True
        dana.locator("#file").set_input_files(a_picture(tmp_path))
        dana.get_by_role("button", name="Look at it before sending").click()
        look = dana.get_by_alt_text("What will be sent: x-ray.png")
        expect(look).to_be_visible()
        dana.get_by_label("Caption (optional)").fill("Your x-ray")
        dana.get_by_role("button", name="Send").click()

        shown = dana.locator("#log .bubble").last
        expect(shown).to_contain_text("Your x-ray")
        expect(shown.locator("img")).to_be_visible()
        expect(dana.locator("#reply")).to_be_visible()
        if script:
            assert look_at(dana) == 40
            expect(shown).to_contain_text("Read")
            expect(vera.theirs.last).to_contain_text("Your x-ray")


class TestStages:
    def test_have_no_barriers_and_fit_a_telephone(
        self, new_page: NewPage, sign_in: SignIn, product: LocalState, inside: Inside, tmp_path: Path
    ) -> None:
        nora = Phone(new_page(), product, "Nora Gil")
        nora.asks("I want to talk to a person")
        lee = sign_in("Lee", NARROW)
        takes(lee, inside, nora, product)
        thread = lee.url.partition("?")[0]
        found = {}
        lee.goto(f"{thread}/files/new")
        found["pick"] = (barriers(lee), overflow(lee))
        lee.locator("#file").set_input_files(a_picture(tmp_path))
        lee.get_by_role("button", name="Look at it before sending").click()
        expect(lee.get_by_alt_text("What will be sent: x-ray.png")).to_be_visible()
        found["chosen"] = (barriers(lee), overflow(lee))
        lee.goto(f"{thread}/templates")
        expect(lee.locator("#choose-template")).to_be_visible()
        found["templates"] = (barriers(lee), overflow(lee))
        lee.goto(f"{product.inbox_url}/channel")
        expect(lee.get_by_role("heading", name="WhatsApp channel")).to_be_visible()
        found["channel"] = (barriers(lee), overflow(lee))
        assert {page: problems for page, problems in found.items() if problems != ([], 0)} == {}


def look_at(page: Page) -> int:
    """How wide the last picture of a chat really is: zero until it was loaded."""
    picture = page.locator("#log .bubble img").last
    page.wait_for_function("image => image.complete", arg=picture.element_handle())
    return int(picture.evaluate("image => image.naturalWidth"))
