"""Being told on one's own devices: a browser is added, and taken away again."""

from __future__ import annotations

from chalice import Response

from chalicelib import wiring
from chalicelib.domain.device import Device, label_of
from chalicelib.entrypoints.inbox_answers import redirect, refusal
from chalicelib.entrypoints.inbox_guard import signed_in
from chalicelib.entrypoints.inbox_visit import SignedInVisit
from chalicelib.entrypoints.logs import log
from chalicelib.inbox.language import _
from chalicelib.use_cases.add_device import add_device

ACCOUNT = "/account"


@signed_in
def add(signed: SignedInVisit) -> Response:
    """Add the browser that asks, as its `endpoint` and its keys `p256dh` and `auth`."""
    form, person = signed.visit.form, signed.session.person
    device = Device(
        endpoint=form.get("endpoint", ""),
        p256dh=form.get("p256dh", ""),
        auth=form.get("auth", ""),
        added_at=wiring.clock().now(),
        label=label_of(signed.visit.headers.get("user-agent", "")),
    )
    added = add_device(person, device, devices=wiring.devices(), simulated=wiring.settings().push_service_url)
    if not added:
        log("device.refused", person_id=person.person_id)
        return refusal(
            signed.visit,
            422,
            _("This browser's push service is not known"),
            _("Notifications go only through the services of Chrome, Edge, Firefox and Safari."),
            _("Slack and email still tell you."),
            link=(signed.visit.base + ACCOUNT, _("Back to your account")),
        )
    log("device.added", person_id=person.person_id, device_id=device.device_id)
    return redirect(signed.visit, ACCOUNT)


@signed_in
def remove(signed: SignedInVisit, device_id: str) -> Response:
    """Take one of one's own away."""
    wiring.devices().remove(signed.session.person.person_id, device_id)
    log("device.removed", person_id=signed.session.person.person_id, device_id=device_id)
    return redirect(signed.visit, ACCOUNT)
