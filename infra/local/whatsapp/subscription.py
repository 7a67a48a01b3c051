"""Where Meta posts this business's webhooks, and whether the address passed Meta's verification."""

import asyncio
import json
import secrets
import time
from typing import Any

import httpx

from infra.local.database import Database
from infra.local.settings import Settings
from infra.local.whatsapp.threads import iso

ATTEMPTS = 3
PAUSE = 2.0
TIMEOUT = 20.0


class Subscription:
    """The webhook address; a new one given while running wins over the command line until the next start."""

    def __init__(self, settings: Settings, database: Database) -> None:
        self._settings = settings
        self._database = database
        self.url = settings.webhook_url or self._saved("webhook_url")
        self.host = settings.webhook_host if settings.webhook_url else self._saved("webhook_host")
        self.last: dict[str, Any] = {"ok": False, "detail": "not verified yet", "at": None}

    def change(self, url: str, host: str = "") -> None:
        """Post to another address from now on."""
        self.url, self.host = url, host
        for name, value in (("webhook_url", url), ("webhook_host", host)):
            self._database.run("INSERT OR REPLACE INTO settings (name, value) VALUES (?, ?)", (name, value))

    async def verify(self) -> dict[str, Any]:
        """Ask the address to echo a challenge, as Meta does when a webhook is set up; a few attempts."""
        for attempt in range(ATTEMPTS):
            ok, detail, definite = await self._ask()
            self.last = {"ok": ok, "detail": detail, "at": iso(time.time())}
            if definite:
                break
            if attempt + 1 < ATTEMPTS:
                await asyncio.sleep(PAUSE)
        return self.last

    def as_json(self) -> dict[str, Any]:
        """The address and the last verification."""
        return {"url": self.url, "host": self.host, "verification": self.last}

    async def _ask(self) -> tuple[bool, str, bool]:
        """Whether the challenge came back, in words, and whether another attempt could end differently."""
        if not self.url:
            return False, "no webhook URL is set", True
        challenge = str(secrets.randbelow(10**10))
        query = {
            "hub.mode": "subscribe",
            "hub.challenge": challenge,
            "hub.verify_token": self._settings.verify_token,
        }
        headers = {"Host": self.host} if self.host else {}
        try:
            async with httpx.AsyncClient(timeout=TIMEOUT, trust_env=False) as client:
                response = await client.get(self.url, params=query, headers=headers)
        except httpx.HTTPError as problem:
            return False, f"the webhook did not answer ({type(problem).__name__})", False
        if response.status_code != 200:
            return False, f"the webhook answered HTTP {response.status_code}", response.status_code < 500
        if response.text != challenge:
            return False, f"the webhook did not echo the challenge: {json.dumps(response.text[:80])}", True
        return True, "the webhook echoed the challenge", True

    def _saved(self, name: str) -> str:
        row = self._database.one("SELECT value FROM settings WHERE name = ?", (name,))
        return str(row["value"]) if row else ""
