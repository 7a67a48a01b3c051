"""The one web application that stands for everything outside AWS."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from starlette.applications import Starlette
from starlette.routing import BaseRoute

from infra.local.clinic.api import clinic_api_routes
from infra.local.clinic.page import clinic_page_routes
from infra.local.fault_routes import fault_routes
from infra.local.index import index_routes
from infra.local.mail.page import mail_page_routes
from infra.local.mail.routes import mail_api_routes
from infra.local.model.api import model_routes
from infra.local.model.page import model_page_routes
from infra.local.pages.render import static_files
from infra.local.phone.api import phone_api_routes
from infra.local.phone.forms import phone_form_routes
from infra.local.phone.page import phone_page_routes
from infra.local.phone.people import people_routes
from infra.local.push.page import push_page_routes
from infra.local.push.routes import push_routes
from infra.local.settings import Settings
from infra.local.slack.acts import slack_act_routes
from infra.local.slack.api import slack_api_routes
from infra.local.slack.page import slack_page_routes
from infra.local.webhooks.routes import webhook_receiver_routes
from infra.local.whatsapp.account_event_routes import account_event_routes
from infra.local.whatsapp.graph_api import message_routes
from infra.local.whatsapp.graph_objects import object_routes
from infra.local.whatsapp.media_routes import media_routes
from infra.local.whatsapp.storm_routes import storm_routes
from infra.local.whatsapp.template_routes import template_routes
from infra.local.whatsapp.webhook_routes import webhook_routes
from infra.local.world import World, build_world


def build_app(settings: Settings) -> Starlette:
    """The application; its background work runs as long as its lifespan."""
    world = build_world(settings)

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        tasks = [
            asyncio.create_task(world.sender.run()),
            asyncio.create_task(world.subscription.verify()),
        ]
        if settings.warm_up:
            tasks.append(asyncio.create_task(asyncio.to_thread(world.encoder.warm_up)))
        yield
        for task in tasks:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task
        world.database.close()

    return Starlette(routes=_routes(world), lifespan=lifespan)


def _routes(world: World) -> list[BaseRoute]:
    network, subscription = world.network, world.subscription
    return [
        *index_routes(world),
        *fault_routes("/graph/_faults", network.faults),
        *webhook_routes(network, subscription),
        *storm_routes(network),
        *account_event_routes(network),
        *message_routes(network),
        *template_routes(network),
        *media_routes(network),
        *object_routes(network),
        *phone_api_routes(network),
        *phone_form_routes(network),
        *people_routes(network),
        *phone_page_routes(network, subscription),
        *slack_api_routes(world.settings, world.slack, world.slack_faults),
        *slack_act_routes(world.slack),
        *slack_page_routes(world.slack, world.slack_faults),
        *mail_api_routes(world.settings),
        *mail_page_routes(world.settings),
        *push_routes(world.settings, world.devices),
        *push_page_routes(world.devices),
        *clinic_api_routes(world.settings, world.diary, world.orders, world.clinic_faults),
        *clinic_page_routes(world.settings, world.diary, world.orders, world.clinic_faults),
        *webhook_receiver_routes(world.settings, world.webhook_calls, world.webhook_faults),
        *model_routes(world.encoder, world.model_faults),
        *model_page_routes(world.settings, world.encoder, world.model_faults),
        static_files(),
    ]
