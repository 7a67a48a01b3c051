"""Finds the browser, and watches what its pages complain about."""

from __future__ import annotations

import os
import re
import shutil
from dataclasses import dataclass, field

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import BrowserContext, ConsoleMessage, Page, Request, Response

NAMES = ("chromium", "chromium-browser", "google-chrome")
ARGUMENTS = (
    "--no-sandbox",  # containers and CI run as root
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
REPORTED = ("Failed to load resource", "htmx:afterRequest", "htmx:sendError", "htmx:sendAbort")
"""The console's lines about requests; those are heard by themselves."""

LEFT = "net::ERR_ABORTED"
"""What becomes of a poll when its page is left, or a form is sent meanwhile."""

POLLED = re.compile(r"/(list|messages)\?")
"""What an open page asks for by itself, and may have on its way when its person signs out."""

WORST = {"serious", "critical"}
CSP = "addEventListener('securitypolicyviolation', e => console.error(`CSP: ${e.violatedDirective} ${e.blockedURI}`))"


def executable() -> str:
    """The browser that `./handoff test` found, or the first one on the PATH."""
    named = os.environ.get("HANDOFF_CHROMIUM")
    found = named or next((path for name in NAMES if (path := shutil.which(name))), None)
    if found is None:
        raise RuntimeError("the browser tests need chromium: `apt-get install chromium`")
    return found


@dataclass
class Complaints:
    """What our own pages complained about; the sign-in page is the identity provider's."""

    ours: tuple[str, ...]
    heard: list[str] = field(default_factory=list)

    def listen_to(self, context: BrowserContext) -> None:
        """Hear the console, scripts that fail, and answers that are errors; to be refused politely is none."""
        context.add_init_script(CSP)
        context.on("console", self._console)
        context.on("weberror", lambda failure: self.heard.append(f"script: {failure.error}"))
        context.on("response", self._response)
        context.on("requestfailed", self._failed)

    def _console(self, message: ConsoleMessage) -> None:
        complains = message.type in ("error", "warning") and not message.text.startswith(REPORTED)
        if complains and message.location["url"].startswith(self.ours):
            self.heard.append(f"{message.type}: {message.text}")

    def _response(self, response: Response) -> None:
        by_page = (
            response.status in (400, 401, 403, 404, 409, 422) and response.request.is_navigation_request()
        )
        refused = by_page or (response.status == 409 and response.request.method == "POST")
        refused = refused or (response.status == 401 and POLLED.search(response.url) is not None)
        if response.status >= 400 and not refused and response.url.startswith(self.ours):
            self.heard.append(f"{response.status}: {response.url}")

    def _failed(self, request: Request) -> None:
        if request.failure != LEFT and request.url.startswith(self.ours):
            self.heard.append(f"{request.failure}: {request.url}")


def barriers(page: Page) -> list[str]:
    """What axe finds serious or critical on a page: rule, what it is, and where."""
    found = Axe().run(page).response["violations"]
    return [
        f"{violation['id']} ({violation['help']}): {node['target']} {node['html'][:120]}"
        for violation in found
        if violation["impact"] in WORST
        for node in violation["nodes"]
    ]


def overflow(page: Page) -> int:
    """How many pixels a page is wider than its window."""
    return int(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
