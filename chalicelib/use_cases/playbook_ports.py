"""Where playbooks are kept, as a Protocol; see ports.py."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # pydantic: the webhook imports these ports and must not pay for it
    from chalicelib.domain.playbook import Playbook


class Playbooks(Protocol):
    """Published playbook versions and the one in force."""

    def active(self) -> Playbook:
        """Give the version in force (cached for some seconds); raise NoPlaybook when none was published.

        One that cannot be read is stood in for by the newest before it that can, and `unread` names it; raises
        UnreadableVersion where there is none.
        """

    def unread(self) -> int | None:
        """Give the version that should be in force and cannot be read, as `active` last found it."""

    def look_again(self) -> None:
        """Have the next `active` ask anew, for whoever must not see what held half a minute ago."""

    def version(self, number: int) -> Playbook:
        """Give a published version; raises NoPlaybook where there is none, UnreadableVersion if it cannot be read."""

    def publish(
        self,
        playbook: Playbook,
        *,
        by: str,
        at: datetime,
        index: bytes | None = None,
        restores: int | None = None,
        override: str = "",
        scenarios: Mapping[str, str] | None = None,
    ) -> int:
        """Store the next numbered version with its index and put it in force; give its number.

        `restores` is the older version whose content this is, `override` why it was published although scenarios
        failed; both for the history. `scenarios` are the texts of its scenarios by file, kept beside it.
        """

    def scenarios(self, number: int) -> Mapping[str, str]:
        """Give the scenarios of a version, by file such as `scenarios/prices.yaml`; empty where it has none.

        Raises UnreadableScenarios where it was published with some that are lost or broken.
        """

    def history(self) -> tuple[PublishedVersion, ...]:
        """Give every version that was stored, newest first."""


class Indexer(Protocol):
    """Prepares a playbook for the encoder, once, when it is published."""

    def index(self, playbook: Playbook) -> bytes:
        """Give what `Meanings` needs of a version: numbers and ids."""


@dataclass(frozen=True)
class PublishedVersion:
    """When a playbook was published and by whom; `restores` is the older version it brought back."""

    number: int
    by: str
    at: datetime
    restores: int | None = None
    override: str = ""
    """Why it was published although scenarios that must pass failed; empty when none did."""


class NoPlaybook(Exception):
    """Nothing was published yet: run `./handoff policies publish`."""


class UnreadableVersion(Exception):
    """A version was published and cannot be read: its file is lost or broken, or of a newer release."""


class UnreadableScenarios(Exception):
    """A version was published with scenarios, and these cannot be read: their file is lost or broken."""
