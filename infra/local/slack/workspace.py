"""The channels and people of the simulated workspace."""

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

TEAM_ID = "T0HANDOFF01"
TEAM = "Handoff (simulated)"
BOT_ID = "B0HANDOFF01"
BOT_USER_ID = "U0HANDOFF01"
BOT_NAME = "handoff"


MEMBERS = ("dana@example.test", "lee@example.test", "otto@example.test")
"""Who can press buttons and write here; keep in sync with infra/people.py."""


@dataclass(frozen=True)
class Channel:
    """One channel; the Web API names it by its id."""

    id: str
    name: str

    def as_json(self) -> dict[str, Any]:
        """The channel as conversations.list shows it."""
        return {
            "id": self.id,
            "name": self.name,
            "is_channel": True,
            "is_archived": False,
            "is_private": False,
            "is_member": True,
        }


class Workspace:
    """Channels that exist; anything else is channel_not_found, as in Slack."""

    def __init__(self, names: Iterable[str]) -> None:
        self.channels = tuple(Channel(_id("C", name.lstrip("#")), name.lstrip("#")) for name in names)

    def by_id(self, channel_id: str) -> Channel | None:
        """The channel with this id."""
        return next((channel for channel in self.channels if channel.id == channel_id), None)

    def find(self, name_or_id: str) -> Channel | None:
        """The channel that chat.postMessage means: an id, `#name` or `name`; a person's id is theirs."""
        if re.fullmatch(r"[UD][A-Z0-9]{8,}", name_or_id):
            return Channel(name_or_id, f"direct message {name_or_id}")
        bare = name_or_id.removeprefix("#")
        return self.by_id(name_or_id) or next((each for each in self.channels if each.name == bare), None)


def user_by_email(email: str) -> dict[str, Any] | None:
    """The member with this address: everybody but those at `unknown.` domains is one."""
    local, _, domain = email.partition("@")
    if not local or not domain or domain.startswith("unknown."):
        return None
    name = local.replace(".", " ").title()
    return {
        "id": _id("U", email.lower()),
        "team_id": TEAM_ID,
        "name": local,
        "real_name": name,
        "deleted": False,
        "is_bot": False,
        "profile": {"email": email, "real_name": name, "display_name": local},
    }


def members() -> tuple[dict[str, Any], ...]:
    """The people of the workspace, as users.info shows them."""
    return tuple(user for email in MEMBERS if (user := user_by_email(email)))


def user_by_id(user_id: str) -> dict[str, Any] | None:
    """The member with this id."""
    return next((user for user in members() if user["id"] == user_id), None)


def _id(prefix: str, name: str) -> str:
    return prefix + hashlib.sha256(name.encode()).hexdigest()[:10].upper()
