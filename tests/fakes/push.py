"""Web Push as a list of notices; `devices` are the people who have one."""

from __future__ import annotations

from chalicelib.use_cases.notice_ports import Notice, NotificationFailed, Posted


class PushFake:
    """Keeps every notification as (person, notice); `fail` scripts the next calls."""

    def __init__(self, *devices: str) -> None:
        self.devices = set(devices)
        self.pushed: list[tuple[str, Notice]] = []
        self._failures: list[NotificationFailed] = []

    def fail(self, *failures: NotificationFailed) -> None:
        self._failures.extend(failures)

    def send(self, person_id: str, notice: Notice) -> Posted | None:
        if self._failures:
            raise self._failures.pop(0)
        if person_id not in self.devices:
            return None
        self.pushed.append((person_id, notice))
        return Posted("push", f"push-{len(self.pushed)}")
