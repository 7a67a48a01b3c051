"""The environment as typed values, read once; what a function does not need, it does not have to be given."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from chalicelib.domain.sessions import Limits


class MissingSetting(Exception):
    """A variable that this function needs is not in its environment."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"{name} is not set; the template gives each function its environment (infra/resources)"
        )
        self.name = name


@dataclass(frozen=True)
class Settings:
    """One function's environment. Standard library only: the webhook imports this."""

    environment: Mapping[str, str]

    @property
    def table_name(self) -> str:
        return self._required("TABLE_NAME")

    @property
    def answers_queue_url(self) -> str:
        return self._required("ANSWERS_QUEUE_URL")

    @property
    def outbox_queue_url(self) -> str:
        return self._required("OUTBOX_QUEUE_URL")

    @property
    def queue_urls(self) -> tuple[str, ...]:
        """The queues this function knows."""
        names = (
            "ANSWERS_QUEUE_URL",
            "OUTBOX_QUEUE_URL",
            "MEDIA_QUEUE_URL",
            "PARKED_QUEUE_URL",
            "WEBHOOK_CALLS_QUEUE_URL",
        )
        return tuple(url for name in names if (url := self.environment.get(name, "")))

    @property
    def media_queue_url(self) -> str:
        return self._required("MEDIA_QUEUE_URL")

    @property
    def parked_queue_url(self) -> str:
        return self._required("PARKED_QUEUE_URL")

    @property
    def webhook_calls_queue_url(self) -> str:
        return self._required("WEBHOOK_CALLS_QUEUE_URL")

    @property
    def media_bucket(self) -> str:
        """Where files and parked bodies are."""
        return self._required("MEDIA_BUCKET")

    @property
    def door(self) -> str:
        """How WhatsApp is reached: `cloud` (Meta's own API) or `social` (AWS End User Messaging Social)."""
        return self.environment.get("DOOR") or "cloud"

    @property
    def social_numbers(self) -> Mapping[str, str]:
        """AWS's id for each of Meta's phone number ids; raises ValueError when it is not such a table."""
        given = json.loads(self.environment.get("SOCIAL_NUMBERS") or "{}")
        if not isinstance(given, dict):
            raise ValueError('SOCIAL_NUMBERS must be like {"<Meta phone number id>": "phone-number-id-…"}')
        return {str(meta): str(aws) for meta, aws in given.items()}

    @property
    def business_account_id(self) -> str:
        """The WhatsApp Business Account whose templates the inbox offers; empty offers none."""
        return self.environment.get("BUSINESS_ACCOUNT_ID", "")

    @property
    def transcription_model(self) -> str:
        """The model that writes voice notes down; empty: none is."""
        return self.environment.get("TRANSCRIPTION_MODEL", "")

    @property
    def event_bus_name(self) -> str:
        return self._required("EVENT_BUS_NAME")

    @property
    def sla_clock_arn(self) -> str:
        return self._required("SLA_CLOCK_ARN")

    @property
    def playbook_bucket(self) -> str:
        return self._required("PLAYBOOK_BUCKET")

    @property
    def parameter_prefix(self) -> str:
        """Where the secrets are in SSM, such as `/handoff/prod`."""
        return self._required("PARAMETER_PREFIX").rstrip("/")

    @property
    def graph_url(self) -> str:
        """WhatsApp's Graph API with its version."""
        return self.environment.get("GRAPH_URL") or "https://graph.facebook.com/v26.0"

    @property
    def openai_base_url(self) -> str:
        return self.environment.get("OPENAI_BASE_URL") or "https://api.openai.com/v1"

    @property
    def openai_model(self) -> str:
        return self._required("OPENAI_MODEL")

    @property
    def openai_sees(self) -> bool:
        """Whether the models can look at pictures (`false`: they are shown none)."""
        return self.environment.get("OPENAI_SEES", "true") != "false"

    @property
    def openai_fallback_model(self) -> str:
        """The model that is asked when the first one is not to be had; empty asks none."""
        return self.environment.get("OPENAI_FALLBACK_MODEL", "")

    @property
    def openai_fallback_url(self) -> str:
        """Where the fallback model is; the first one's place when nothing else is said."""
        return self.environment.get("OPENAI_FALLBACK_URL") or self.openai_base_url

    @property
    def reviewing_model(self) -> str:
        """The model that judges and drafts in the weekly review; empty: rules and templates do."""
        return self.environment.get("OPENAI_MODEL", "")

    @property
    def openai_prices(self) -> Mapping[str, tuple[float, float]]:
        """US dollars a million tokens, in and out, by model; raises ValueError when it is not such a table."""
        given = json.loads(self.environment.get("OPENAI_PRICES") or "{}")
        if not isinstance(given, dict):
            raise ValueError('OPENAI_PRICES must be like {"model": [dollars in, dollars out]}')
        return {model: _price(model, price) for model, price in given.items()}

    @property
    def tools_url(self) -> str:
        """Where the business's own services are, for tools whose address begins with `{services}`; may be empty."""
        return self.environment.get("TOOLS_URL", "").rstrip("/")

    @property
    def read_meaning_function(self) -> str:
        """The function that runs the encoder; empty: nothing is read, rules and words alone decide."""
        return self.environment.get("READ_MEANING_FUNCTION", "")

    @property
    def rehearse_function(self) -> str:
        """The function that tries, publishes and takes back playbooks which leads edit in the inbox."""
        return self._required("REHEARSE_FUNCTION")

    @property
    def slack_url(self) -> str:
        return self.environment.get("SLACK_URL") or "https://slack.com/api/"

    @property
    def slack_channel(self) -> str:
        """Where notices go whose queue names no channel; may be empty."""
        return self.environment.get("SLACK_CHANNEL", "")

    @property
    def push_service_url(self) -> str:
        """A simulated push service; empty on AWS, where only the browsers' own are asked."""
        return self.environment.get("PUSH_SERVICE_URL", "")

    @property
    def email_from(self) -> str:
        """The sender of notices; empty sends none."""
        return self.environment.get("EMAIL_FROM", "")

    @property
    def email_to(self) -> tuple[str, ...]:
        """Who is mailed where the queue names nobody."""
        return tuple(each.strip() for each in self.environment.get("EMAIL_TO", "").split(",") if each.strip())

    @property
    def outbox_settled_after(self) -> timedelta:
        """How long a send whose outcome is unknown waits for a status (OUTBOX_SETTLED_AFTER, in seconds)."""
        return timedelta(seconds=float(self.environment.get("OUTBOX_SETTLED_AFTER") or 180))

    @property
    def user_pool_id(self) -> str:
        """The directory of those who may sign in."""
        return self._required("USER_POOL_ID")

    @property
    def session_limits(self) -> Limits:
        """How long a session lives: SESSION_IDLE_MINUTES without use, SESSION_HOURS at most."""
        from chalicelib.domain.sessions import Limits

        usual = Limits()
        idle, most = self.environment.get("SESSION_IDLE_MINUTES"), self.environment.get("SESSION_HOURS")
        return Limits(
            idle_within=timedelta(minutes=float(idle)) if idle else usual.idle_within,
            at_most=timedelta(hours=float(most)) if most else usual.at_most,
        )

    @property
    def live_url(self) -> str:
        """The WebSocket API as AWS's clients call it (LIVE_URL); empty: pages ask every few seconds instead."""
        return self.environment.get("LIVE_URL", "").rstrip("/")

    @property
    def live_socket_url(self) -> str:
        """The same as a browser opens it: `wss:` for `https:`, `ws:` for a local `http:`."""
        return "ws" + self.live_url.removeprefix("http") if self.live_url else ""

    @property
    def live_origin(self) -> str:
        """The same without its path, for the pages' policy."""
        return "/".join(self.live_socket_url.split("/")[:3])

    @property
    def kept_for(self) -> timedelta:
        """How long the table remembers (RETENTION_DAYS)."""
        return timedelta(days=int(self.environment.get("RETENTION_DAYS") or 365))

    @property
    def local_aws(self) -> bool:
        """Whether an emulator stands for AWS; it has no host name for each bucket."""
        return bool(self.environment.get("AWS_ENDPOINT_URL"))

    def _required(self, name: str) -> str:
        value = self.environment.get(name, "")
        if not value:
            raise MissingSetting(name)
        return value


def _price(model: str, price: object) -> tuple[float, float]:
    match price:
        case [int() | float() as into, int() | float() as out]:
            return float(into), float(out)
    raise ValueError(f"OPENAI_PRICES: {model} needs two numbers, dollars a million tokens in and out")


def from_environment() -> Settings:
    """Read the environment as it is now."""
    return Settings(dict(os.environ))
