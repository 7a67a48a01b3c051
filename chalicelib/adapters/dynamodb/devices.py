"""The browsers that somebody's notifications go to: one item each in the person's partition."""

from __future__ import annotations

from datetime import datetime

from chalicelib.adapters.dynamodb import keys
from chalicelib.adapters.dynamodb.codec import to_instant
from chalicelib.adapters.dynamodb.expressions import update
from chalicelib.adapters.dynamodb.table import Item, Table
from chalicelib.domain.device import MOST_DEVICES, Device

MOST_READ = 4 * MOST_DEVICES
"""Two that are added at once may leave one too many; the next one puts that right."""


class DynamoDevices:
    """The Devices port on DynamoDB."""

    def __init__(self, table: Table) -> None:
        self._table = table

    def of(self, person_id: str) -> tuple[Device, ...]:
        items = self._table.query("PK = :person", {":person": keys.devices(person_id)}, limit=MOST_READ)
        found = (_device(item) for item in items)
        return tuple(sorted(found, key=lambda each: each.added_at, reverse=True))

    def add(self, person_id: str, device: Device) -> None:
        values = {
            "endpoint": device.endpoint,
            "p256dh": device.p256dh,
            "auth": device.auth,
            "added_at": device.added_at,
            "label": device.label,
        }
        key = keys.device(person_id, device.device_id)
        self._table.update(update(self._table.name, key, sets=values, condition=None))
        for too_many in self.of(person_id)[MOST_DEVICES:]:
            self.remove(person_id, too_many.device_id)

    def remove(self, person_id: str, device_id: str) -> None:
        self._table.delete(keys.device(person_id, device_id))

    def remove_all(self, person_id: str) -> None:
        for device in self.of(person_id):
            self.remove(person_id, device.device_id)


def _device(item: Item) -> Device:
    added_at: datetime | None = to_instant(item["added_at"])
    assert added_at
    return Device(item["endpoint"], item["p256dh"], item["auth"], added_at, item.get("label", ""))
