"""The browsers that somebody's notifications go to."""

from __future__ import annotations

from datetime import timedelta

import pytest

from chalicelib.domain.device import MOST_DEVICES, Device
from chalicelib.use_cases.colleague_ports import Devices
from tests.adapters.dynamodb.conftest import Store
from tests.fakes.cast import DANA, LEE
from tests.fakes.clock import MONDAY_10


@pytest.fixture
def devices(store: Store) -> Devices:
    return store.devices


def device(number: int) -> Device:
    at = MONDAY_10 + timedelta(minutes=number)
    return Device(f"https://fcm.googleapis.com/fcm/send/{number}", "p", "a", at, "Firefox, Linux")


class TestDevices:
    def test_are_somebodys_the_newest_first(self, devices: Devices) -> None:
        devices.add(DANA.person_id, device(1))
        devices.add(DANA.person_id, device(2))
        devices.add(LEE.person_id, device(3))
        assert devices.of(DANA.person_id) == (device(2), device(1))

    def test_are_none_at_first(self, devices: Devices) -> None:
        assert devices.of(DANA.person_id) == ()

    def test_are_one_that_is_added_twice(self, devices: Devices) -> None:
        devices.add(DANA.person_id, device(1))
        devices.add(DANA.person_id, device(1))
        assert devices.of(DANA.person_id) == (device(1),)

    def test_are_ten_at_most_the_newest(self, devices: Devices) -> None:
        for number in range(MOST_DEVICES + 2):
            devices.add(DANA.person_id, device(number))
        assert devices.of(DANA.person_id) == tuple(device(n) for n in range(MOST_DEVICES + 1, 1, -1))

    def test_are_forgotten_one_by_one(self, devices: Devices) -> None:
        for number in (1, 2):
            devices.add(DANA.person_id, device(number))
        devices.remove(DANA.person_id, device(2).device_id)
        devices.remove(DANA.person_id, device(2).device_id)
        devices.remove(LEE.person_id, device(1).device_id)
        assert devices.of(DANA.person_id) == (device(1),)

    def test_are_forgotten_with_their_person(self, devices: Devices) -> None:
        for number in (1, 2):
            devices.add(DANA.person_id, device(number))
        devices.add(LEE.person_id, device(3))
        devices.remove_all(DANA.person_id)
        assert devices.of(DANA.person_id) == ()
        assert devices.of(LEE.person_id) == (device(3),)
