"""AWS's own id for each of the business's numbers, which WhatsApp's events name by Meta's."""

from __future__ import annotations

from collections.abc import Mapping

from chalicelib.domain.hold import Holds
from chalicelib.use_cases.send_ports import DeliveryFailed

NO_NUMBER = -3
"""A code of our own, outside WhatsApp's range."""


def aws_number(numbers: Mapping[str, str], phone_number_id: str) -> str:
    """Give `phone-number-id-…`; raise DeliveryFailed, holding the number, where nobody has set it."""
    if known := numbers.get(phone_number_id):
        return known
    raise DeliveryFailed(
        NO_NUMBER,
        "AWS's id of the number is not set",
        permanent=False,
        retry_after=300,
        holds=Holds.STOPS,
        what_to_do="Add the number to SocialNumbers and deploy again.",
    )
