"""Everything outside AWS, put together once at the start."""

import asyncio
from dataclasses import dataclass

from infra.local.clinic.api import FAULTS as CLINIC_FAULTS
from infra.local.clinic.diary import Diary
from infra.local.clinic.orders import Orders
from infra.local.database import Database
from infra.local.faults import Faults
from infra.local.model.api import FAULTS as MODEL_FAULTS
from infra.local.model.encoder import Encoder
from infra.local.push.devices import Devices
from infra.local.settings import Settings
from infra.local.slack.api import FAULTS as SLACK_FAULTS
from infra.local.slack.app import SlackApp
from infra.local.slack.methods import SlackWorld
from infra.local.slack.posts import Posts
from infra.local.slack.workspace import Workspace
from infra.local.webhooks.calls import Calls
from infra.local.webhooks.routes import FAULTS as WEBHOOK_FAULTS
from infra.local.whatsapp.customers import Customers
from infra.local.whatsapp.fault_kinds import FAULTS as GRAPH_FAULTS
from infra.local.whatsapp.media import MediaStore
from infra.local.whatsapp.network import Network
from infra.local.whatsapp.subscription import Subscription
from infra.local.whatsapp.templates import Templates
from infra.local.whatsapp.threads import Threads
from infra.local.whatsapp.webhook_outbox import WebhookOutbox
from infra.local.whatsapp.webhook_sender import WebhookSender

DATABASE = "outside.sqlite3"


@dataclass(frozen=True)
class World:
    """One of each simulator."""

    settings: Settings
    database: Database
    network: Network
    subscription: Subscription
    sender: WebhookSender
    slack: SlackWorld
    slack_faults: Faults
    encoder: Encoder
    model_faults: Faults
    diary: Diary
    orders: Orders
    clinic_faults: Faults
    webhook_calls: Calls
    webhook_faults: Faults
    devices: Devices


def build_world(settings: Settings) -> World:
    """Open the state and connect the parts; call it inside the event loop that will run them."""
    database = Database(settings.state_dir / DATABASE)
    customers = Customers(database)
    woken = asyncio.Event()
    network = Network(
        settings=settings,
        customers=customers,
        threads=Threads(database, customers),
        outbox=WebhookOutbox(database),
        media=MediaStore(database),
        templates=Templates(database),
        faults=Faults(database, "graph", GRAPH_FAULTS),
        wake=woken.set,
    )
    subscription = Subscription(settings, database)
    return World(
        settings=settings,
        database=database,
        network=network,
        subscription=subscription,
        sender=WebhookSender(network, subscription, woken),
        slack=SlackWorld(
            Workspace(settings.slack_channels), Posts(database), settings.public_url, SlackApp(settings)
        ),
        slack_faults=Faults(database, "slack", SLACK_FAULTS),
        encoder=Encoder(),
        model_faults=Faults(database, "openai", MODEL_FAULTS),
        diary=Diary(database),
        orders=Orders(database),
        clinic_faults=Faults(database, "clinic", CLINIC_FAULTS),
        webhook_calls=Calls(database),
        webhook_faults=Faults(database, "webhooks", WEBHOOK_FAULTS),
        devices=Devices(database),
    )
