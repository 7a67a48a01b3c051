"""Published playbook versions in memory."""

from __future__ import annotations

from datetime import datetime

from chalicelib.domain.playbook import Playbook
from chalicelib.use_cases.ports import NoPlaybook, PublishedVersion


class PlaybooksFake:
    """Starts with the playbooks given, published in order as versions 1, 2, …"""

    def __init__(self, *playbooks: Playbook) -> None:
        self.versions: list[Playbook] = []
        self.indexes: dict[int, bytes | None] = {}
        self.published: list[PublishedVersion] = []
        for playbook in playbooks:
            self._add(playbook)

    def active(self) -> Playbook:
        if not self.versions:
            raise NoPlaybook("nothing was published yet")
        return self.versions[-1]

    def version(self, number: int) -> Playbook:
        if not 1 <= number <= len(self.versions):
            raise NoPlaybook(f"version {number} was never published")
        return self.versions[number - 1]

    def publish(
        self,
        playbook: Playbook,
        *,
        by: str,
        at: datetime,
        index: bytes | None = None,
        restores: int | None = None,
    ) -> int:
        number = self._add(playbook)
        self.published.append(PublishedVersion(number, by, at, restores))
        self.indexes[number] = index
        return number

    def history(self) -> tuple[PublishedVersion, ...]:
        return tuple(reversed(self.published))

    def _add(self, playbook: Playbook) -> int:
        number = len(self.versions) + 1
        self.versions.append(playbook.model_copy(update={"version": number}))
        return number
