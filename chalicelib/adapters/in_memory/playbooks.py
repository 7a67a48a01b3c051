"""Published playbook versions in memory."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from chalicelib.domain.playbook import Playbook
from chalicelib.domain.rollout_rules import overlaid
from chalicelib.domain.rollout_standing import Standing, Struck
from chalicelib.use_cases.playbook_ports import (
    NoPlaybook,
    PublishedVersion,
    UnreadableScenarios,
    UnreadableVersion,
)


class InMemoryPlaybooks:
    """Starts with the playbooks given, published in order as versions 1, 2, …"""

    def __init__(self, *playbooks: Playbook) -> None:
        self.versions: list[Playbook] = []
        self.indexes: dict[int, bytes | None] = {}
        self.kept_scenarios: dict[int, dict[str, str]] = {}
        self.published: list[PublishedVersion] = []
        self.struck: tuple[Struck, ...] = ()
        self.lifted: dict[str, datetime] = {}
        self.broken: set[int] = set()
        self.scenarios_broken: set[int] = set()
        for playbook in playbooks:
            self._add(playbook)

    def active(self) -> Playbook:
        if not self.versions:
            raise NoPlaybook("nothing was published yet")
        found = next((each for each in reversed(self.versions) if each.version not in self.broken), None)
        if found is None:
            raise UnreadableVersion("no version can be read")
        return found.model_copy(update=overlaid(self.struck)) if self.struck else found

    def unread(self) -> int | None:
        newest = len(self.versions)
        return newest if newest in self.broken else None

    def look_again(self) -> None:
        """Nothing is remembered here."""

    def standing(self) -> Standing:
        """What stands beside the version in force."""
        if not self.versions:
            raise NoPlaybook("nothing was published yet")
        return Standing(len(self.versions), self.struck, self.lifted)

    def version(self, number: int) -> Playbook:
        if not 1 <= number <= len(self.versions):
            raise NoPlaybook(f"version {number} was never published")
        if number in self.broken:
            raise UnreadableVersion(f"version {number} cannot be read")
        return self.versions[number - 1]

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
        number = self._add(playbook)
        self.published.append(PublishedVersion(number, by, at, restores, override))
        self.indexes[number] = index
        self.kept_scenarios[number] = dict(scenarios or {})
        return number

    def scenarios(self, number: int) -> Mapping[str, str]:
        if number in self.scenarios_broken:
            raise UnreadableScenarios(f"the scenarios of version {number} cannot be read")
        return self.kept_scenarios.get(number, {})

    def history(self) -> tuple[PublishedVersion, ...]:
        return tuple(reversed(self.published))

    def _add(self, playbook: Playbook) -> int:
        number = len(self.versions) + 1
        self.versions.append(playbook.model_copy(update={"version": number, "stepped_back": ()}))
        return number
