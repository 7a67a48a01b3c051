"""Add a device that somebody's notifications go to."""

from __future__ import annotations

from chalicelib.domain.device import Device, has_keys, takes_pushes
from chalicelib.use_cases.colleague_ports import Devices
from chalicelib.use_cases.session_ports import Person


def add_device(person: Person, device: Device, *, devices: Devices, simulated: str = "") -> bool:
    """Keep it if a push service that is known brings its notifications; False otherwise."""
    if not (takes_pushes(device.endpoint, simulated) and has_keys(device)):
        return False
    devices.add(person.person_id, device)
    return True
