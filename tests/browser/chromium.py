"""Finds the browser, and watches what its pages complain about."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass, field

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import BrowserContext, ConsoleMessage, Page, Response

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
    """Everything that the pages of a context complained about."""

    heard: list[str] = field(default_factory=list)

    def listen_to(self, context: BrowserContext) -> None:
        """Hear the console, scripts that fail, and answers that are errors of ours."""
        context.add_init_script(CSP)
        context.on("console", self._console)
        context.on("weberror", lambda failure: self.heard.append(f"script: {failure.error}"))
        context.on("response", self._response)

    def _console(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self.heard.append(f"{message.type}: {message.text}")

    def _response(self, response: Response) -> None:
        if response.status >= 500:
            self.heard.append(f"{response.status}: {response.url}")


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
