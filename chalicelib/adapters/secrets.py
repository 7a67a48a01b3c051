"""Secrets from SSM Parameter Store, trusted for five minutes: a changed one needs no deploy."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from typing import Any

from botocore.exceptions import BotoCoreError, ClientError

TRUSTED_FOR = 300.0
"""Seconds."""


class MissingSecret(Exception):
    """A parameter that is needed does not exist; `./handoff deploy` says how to store it."""


class Secrets:
    """The parameters under one prefix, such as `/handoff/prod`."""

    def __init__(self, ssm: Any, prefix: str, *, seconds: Callable[[], float] = time.monotonic) -> None:
        self._ssm, self._prefix, self._seconds = ssm, prefix, seconds
        self._known: dict[str, tuple[str | None, float]] = {}

    def whatsapp_token(self) -> str:
        return self._required("whatsapp-token")

    def whatsapp_app_secrets(self) -> tuple[str, ...]:
        """One, or two while the secret is being changed."""
        return tuple(
            each.strip() for each in self._required("whatsapp-app-secret").split(",") if each.strip()
        )

    def whatsapp_verify_token(self) -> str:
        return self._required("whatsapp-verify-token")

    def openai_key(self) -> str:
        return self._required("openai-key")

    def openai_fallback_key(self) -> str:
        """The key of the fallback model, where it is another service's than the first one."""
        return self._required("openai-fallback-key")

    def slack_token(self) -> str:
        """Empty where Slack is not used."""
        return self._value("slack-token") or ""

    def slack_signing_secrets(self) -> tuple[str, ...]:
        """One, or two while the secret is being changed; none where nobody works from Slack."""
        given = self._value("slack-signing-secret") or ""
        return tuple(each.strip() for each in given.split(",") if each.strip())

    def link_keys(self) -> tuple[str, ...]:
        """What seals the links to single cases: one, or two while it is being changed; none, and none are sent."""
        given = self._value("link-key") or ""
        return tuple(each.strip() for each in given.split(",") if each.strip())

    def tool(self, name: str) -> str | None:
        """What proves to a business's service who asks; None where nobody stored it."""
        return self._value(f"tool-{name}")

    def web_push_key(self) -> str:
        """The private key that signs pushes."""
        return self._required("web-push")

    def web_push_public_key(self) -> str:
        """What a browser subscribes with; empty where no key was made."""
        return self._value("push-public-key") or ""

    def webhook(self, name: str) -> tuple[str, ...]:
        """What signs the calls to another system: one, or two while it is being changed; none where none is stored."""
        given = self._value(f"webhook-{name}") or ""
        return tuple(each.strip() for each in given.split(",") if each.strip())

    def sign_in(self) -> dict[str, str]:
        """`client_id`, `domain_url`, `issuer` and `public_url` of the inbox's sign-in."""
        values: dict[str, str] = json.loads(self._required("sign-in"))
        return values

    def _required(self, name: str) -> str:
        value = self._value(name)
        if not value:
            raise MissingSecret(f"the parameter {self._prefix}/{name} is missing in SSM")
        return value

    def _value(self, name: str) -> str | None:
        value, asked_at = self._known.get(name, (None, None))
        now = self._seconds()
        if asked_at is None or now - asked_at > TRUSTED_FOR:
            value = self._asked(name, value)
            self._known[name] = value, now
        return value

    def _asked(self, name: str, known: str | None) -> str | None:
        """Ask SSM; while it cannot answer, what was known before goes on being used."""
        try:
            answer = self._ssm.get_parameter(Name=f"{self._prefix}/{name}", WithDecryption=True)
        except self._ssm.exceptions.ParameterNotFound:
            return None
        except (BotoCoreError, ClientError):
            if known is None:
                raise
            return known
        value: str = answer["Parameter"]["Value"]
        return value.strip()
