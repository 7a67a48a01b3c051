"""The inbox in one process: the real app on the world's ports, and the cast in front of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from chalice.test import Client

from app import app
from chalicelib import wiring
from tests.fakes.cast import DANA, LEE, OTTO
from tests.fakes.sign_in import IdentityProviderFake, SessionsFake
from tests.journeys.inbox_browser import Browser
from tests.journeys.world import INBOX, World


@dataclass
class Inbox:
    """The inbox of a world; `provider` vouches for the cast by their first names."""

    client: Client
    provider: IdentityProviderFake
    sessions: SessionsFake

    def browser(self) -> Browser:
        """A browser nobody has signed in with."""
        return Browser(self.client, self.provider)

    def of(self, name: str) -> Browser:
        """A browser in which someone of the cast has signed in."""
        browser = self.browser()
        browser.signs_in(name)
        return browser


@pytest.fixture
def inbox(world: World, monkeypatch: pytest.MonkeyPatch) -> Iterator[Inbox]:
    """The inbox on the world's own ports."""
    provider = IdentityProviderFake({"dana": DANA, "lee": LEE, "otto": OTTO}, INBOX)
    sessions = SessionsFake()
    ports = {
        "threads": world.threads,
        "lists": world.lists,
        "playbooks": world.playbooks,
        "wakeups": world.wakeups,
        "clock": world.clock,
        "sessions": sessions,
        "identity_provider": provider,
    }
    for name, port in ports.items():
        monkeypatch.setattr(wiring, name, lambda port=port: port)
    with Client(app) as client:
        yield Inbox(client, provider, sessions)
