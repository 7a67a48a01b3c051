"""Each port twice: in memory, and on the table."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

import pytest

from chalicelib.adapters.dynamodb.audit import DynamoAudit
from chalicelib.adapters.dynamodb.colleagues import DynamoColleagues
from chalicelib.adapters.dynamodb.connections import DynamoConnections
from chalicelib.adapters.dynamodb.crowds import DynamoCrowds
from chalicelib.adapters.dynamodb.customers import DynamoCustomers
from chalicelib.adapters.dynamodb.devices import DynamoDevices
from chalicelib.adapters.dynamodb.facts_ledger import DynamoFactsLedger
from chalicelib.adapters.dynamodb.holds import DynamoOutbox
from chalicelib.adapters.dynamodb.lists import DynamoLists
from chalicelib.adapters.dynamodb.notices import DynamoNotices
from chalicelib.adapters.dynamodb.notification_log import DynamoNotificationLog
from chalicelib.adapters.dynamodb.priced import DynamoPricedMessages
from chalicelib.adapters.dynamodb.proposed_versions import DynamoProposedVersions
from chalicelib.adapters.dynamodb.reviews import DynamoReviews
from chalicelib.adapters.dynamodb.sessions import DynamoSessions
from chalicelib.adapters.dynamodb.slack_threads import DynamoSlackThreads
from chalicelib.adapters.dynamodb.threads import DynamoThreads
from chalicelib.adapters.in_memory.facts_ledger import InMemoryFactsLedger
from chalicelib.adapters.in_memory.reviews import InMemoryProposedVersions, InMemoryReviews
from chalicelib.use_cases.channel_ports import Notices, Outbox, PricedMessages
from chalicelib.use_cases.colleague_ports import Colleagues, Devices
from chalicelib.use_cases.facts_ports import FactsLedger
from chalicelib.use_cases.live_ports import Connections
from chalicelib.use_cases.notice_ports import NotificationLog
from chalicelib.use_cases.people_ports import Audit
from chalicelib.use_cases.ports import Customers, Lists, Threads
from chalicelib.use_cases.review_ports import ProposedVersions, Reviews
from chalicelib.use_cases.session_ports import Sessions
from chalicelib.use_cases.slack_ports import Crowds, SlackThreads
from tests.fakes.channel_news import NoticesFake
from tests.fakes.clock import FixedClock
from tests.fakes.colleagues import ColleaguesFake
from tests.fakes.customers import CustomersFake
from tests.fakes.devices import DevicesFake
from tests.fakes.lists import ListsFake
from tests.fakes.live import ConnectionsFake
from tests.fakes.notices import NotificationLogFake
from tests.fakes.outbox import OutboxFake
from tests.fakes.people import AuditFake
from tests.fakes.priced import PricedMessagesFake
from tests.fakes.sign_in import SessionsFake
from tests.fakes.slack import CrowdsFake, SlackThreadsFake
from tests.fakes.threads import ThreadsFake

KEPT_FOR = timedelta(days=365)


@dataclass
class Store:
    """The ports that one store serves."""

    threads: Threads
    lists: Lists
    customers: Customers
    sessions: Sessions
    notification_log: NotificationLog
    notices: Notices
    priced: PricedMessages
    outbox: Outbox
    slack_threads: SlackThreads
    crowds: Crowds
    audit: Audit
    colleagues: Colleagues
    devices: Devices
    connections: Connections
    facts_ledger: FactsLedger
    reviews: Reviews
    proposed_versions: ProposedVersions


@pytest.fixture(params=["fake", "dynamodb"])
def store(request: pytest.FixtureRequest) -> Store:
    """A store, empty."""
    if request.param == "fake":
        threads, sessions = ThreadsFake(), SessionsFake()
        proposals = InMemoryProposedVersions()
        return Store(
            threads,
            ListsFake(threads),
            CustomersFake(),
            sessions,
            NotificationLogFake(),
            NoticesFake(),
            PricedMessagesFake(threads),
            OutboxFake(threads),
            SlackThreadsFake(),
            CrowdsFake(),
            AuditFake(),
            ColleaguesFake(),
            DevicesFake(),
            connections=ConnectionsFake(lambda token: token in sessions.sessions),
            facts_ledger=InMemoryFactsLedger(),
            reviews=InMemoryReviews(proposals),
            proposed_versions=proposals,
        )
    table = request.getfixturevalue("table")
    return Store(
        DynamoThreads(table, kept_for=KEPT_FOR),
        DynamoLists(table),
        DynamoCustomers(table, kept_for=KEPT_FOR),
        DynamoSessions(table),
        DynamoNotificationLog(table, kept_for=KEPT_FOR),
        DynamoNotices(table, kept_for=KEPT_FOR),
        DynamoPricedMessages(table, FixedClock()),
        DynamoOutbox(table),
        DynamoSlackThreads(table, kept_for=KEPT_FOR),
        DynamoCrowds(table),
        DynamoAudit(table, kept_for=KEPT_FOR),
        DynamoColleagues(table),
        DynamoDevices(table),
        connections=DynamoConnections(table),
        facts_ledger=DynamoFactsLedger(table),
        reviews=DynamoReviews(table, FixedClock(), kept_for=KEPT_FOR),
        proposed_versions=DynamoProposedVersions(table, kept_for=KEPT_FOR),
    )


@pytest.fixture
def threads(store: Store) -> Threads:
    return store.threads


@pytest.fixture
def lists(store: Store) -> Lists:
    return store.lists


@pytest.fixture
def customers(store: Store) -> Customers:
    return store.customers


@pytest.fixture
def outbox(store: Store) -> Outbox:
    return store.outbox
