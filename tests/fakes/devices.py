"""Devices in memory."""

from __future__ import annotations

from chalicelib.domain.device import MOST_DEVICES, Device


class DevicesFake:
    """`known` maps a person to their devices by id."""

    def __init__(self) -> None:
        self.known: dict[str, dict[str, Device]] = {}

    def of(self, person_id: str) -> tuple[Device, ...]:
        found = self.known.get(person_id, {}).values()
        return tuple(sorted(found, key=lambda each: each.added_at, reverse=True))

    def add(self, person_id: str, device: Device) -> None:
        theirs = self.known.setdefault(person_id, {})
        theirs[device.device_id] = device
        for too_many in self.of(person_id)[MOST_DEVICES:]:
            del theirs[too_many.device_id]

    def remove(self, person_id: str, device_id: str) -> None:
        self.known.get(person_id, {}).pop(device_id, None)

    def remove_all(self, person_id: str) -> None:
        self.known.pop(person_id, None)
