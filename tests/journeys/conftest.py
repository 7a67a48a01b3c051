"""The inbox in one process: the real app on the world's ports, and the cast in front of it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from chalice.test import Client

from app import app
from chalicelib import wiring
from chalicelib.adapters.in_memory.drafts import InMemoryDrafts
from chalicelib.adapters.in_memory.erasure import (
    InMemoryCustomerFiles,
    InMemoryCustomerRecords,
    InMemoryErasures,
)
from chalicelib.adapters.in_memory.jobs import InMemoryJobs
from chalicelib.adapters.in_memory.reviews import InMemoryProposedVersions, InMemoryReviews
from chalicelib.adapters.in_memory.rollouts import InMemoryRollouts
from chalicelib.adapters.rights import KnownRights
from chalicelib.entrypoints.inbox_pages import store_origin
from chalicelib.entrypoints.logs import log
from chalicelib.inbox.language import speak
from chalicelib.settings import Settings
from tests.fakes.authenticators import AuthenticatorsFake, FreshAccessFake
from tests.fakes.cast import ADA, DANA, LEE, OTTO
from tests.fakes.colleagues import ColleaguesFake
from tests.fakes.devices import DevicesFake
from tests.fakes.live import ConnectionsFake, LinesFake
from tests.fakes.media import MediaStoreFake
from tests.fakes.people import AuditFake, PeopleFake
from tests.fakes.priced import PricedMessagesFake
from tests.fakes.search import SearchFake
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
    people: PeopleFake
    audit: AuditFake
    colleagues: ColleaguesFake

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
    drafts, jobs = InMemoryDrafts(), InMemoryJobs()
    proposals = InMemoryProposedVersions()
    provider = IdentityProviderFake({"dana": DANA, "lee": LEE, "ada": ADA, "otto": OTTO}, INBOX)
    sessions, people, audit, colleagues = SessionsFake(), world.people, AuditFake(), world.colleagues
    rights = KnownRights(people, tell=log, seconds=lambda: world.clock.now().timestamp())
    ports = {
        "threads": world.threads,
        "lists": world.lists,
        "playbooks": world.playbooks,
        "wakeups": world.wakeups,
        "clock": world.clock,
        "sessions": sessions,
        "identity_provider": provider,
        "people": people,
        "audit": audit,
        "connections": ConnectionsFake(lambda token: token in sessions.sessions),
        "lines": LinesFake(),
        "settings": Settings({**os.environ, "LIVE_URL": "https://live.example/live"}),
        "colleagues": colleagues,
        "devices": DevicesFake(),
        "push_public_key": "BPk-public",
        "media_store": store,
        "templates": templates,
        "notices": world.notices,
        "outbox": world.outbox,
        "slack_threads": world.slack_threads,
        "workspace": world.workspace,
        "priced_messages": PricedMessagesFake(world.threads),
        "search": SearchFake(world.threads),
        "fresh_access": FreshAccessFake(sessions.sessions),
        "rollouts": InMemoryRollouts(world.playbooks),
        "facts_ledger": world.facts_ledger,
        "reviews": InMemoryReviews(proposals),
        "proposed_versions": proposals,
        "authenticators": AuthenticatorsFake("access-dana", "access-lee", "access-ada"),
        "erasures": InMemoryErasures(),
        "customer_records": InMemoryCustomerRecords(world.threads, world.customers, world.log),
        "customer_files": InMemoryCustomerFiles(store),
        "drafts": drafts,
        "jobs": jobs,
        "rehearsal_runs": jobs,
        "job_starter": jobs,
    }
    store_origin.cache_clear()
    for name, port in ports.items():
        monkeypatch.setattr(wiring, name, lambda port=port: port)
    monkeypatch.setattr(wiring, "rights", lambda tell: rights)
    with Client(app) as client:
        yield Inbox(client, provider, sessions, store, templates, people, audit, colleagues)
    speak("en")  # whoever looked last may have looked in another language
