"""The inbox in one process: the real app on the world's ports, and the cast in front of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from chalice.test import Client

from app import app
from chalicelib import wiring
from chalicelib.entrypoints.inbox_pages import store_origin
from tests.fakes.cast import DANA, LEE, OTTO
from tests.fakes.media import MediaStoreFake
from tests.fakes.priced import PricedMessagesFake
from tests.fakes.sign_in import IdentityProviderFake, SessionsFake
from tests.fakes.templates import TemplatesFake
from tests.journeys.inbox_browser import Browser
from tests.journeys.world import INBOX, World


@dataclass
class Inbox:
    """The inbox of a world; `provider` vouches for the cast by their first names."""

    client: Client
    provider: IdentityProviderFake
    sessions: SessionsFake
    store: MediaStoreFake
    templates: TemplatesFake

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
    store, templates = MediaStoreFake(), TemplatesFake()
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
        "media_store": store,
        "templates": templates,
        "notices": world.notices,
        "outbox": world.outbox,
        "priced_messages": PricedMessagesFake(world.threads),
    }
    store_origin.cache_clear()
    for name, port in ports.items():
        monkeypatch.setattr(wiring, name, lambda port=port: port)
    with Client(app) as client:
        yield Inbox(client, provider, sessions, store, templates)
