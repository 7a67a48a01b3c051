"""What the service answers instead of taking a message: a refusal of AWS or of Meta, or nothing to rely on."""

from __future__ import annotations

import re

from botocore.exceptions import (
    ClientError,
    ConnectTimeoutError,
    EndpointConnectionError,
    NoCredentialsError,
)

from chalicelib.adapters.whatsapp.errors import KNOWN, refusal
from chalicelib.use_cases.send_ports import DeliveryFailed, OutcomeUnknown

UNREACHABLE = -1
"""A code of our own, as for the first door."""

NOT_SENT = (EndpointConnectionError, ConnectTimeoutError, NoCredentialsError)

AS_CODES = {
    "ThrottledRequestException": 130429,
    "ThrottlingException": 130429,
    "AccessDeniedException": 10,
    "AccessDeniedByMetaException": 190,
    "ResourceNotFoundException": 33,
    "ValidationException": 100,
    "InvalidParametersException": 100,
}
"""AWS's refusals, by the code of WhatsApp's that means the same to the outbox."""

META_CODE = re.compile(r"(?:\(#|code\W{1,4})(\d{1,6})\b", re.IGNORECASE)
"""How Meta's errors name their code; that AWS passes it on in its message is a guess."""


def refused(failure: Exception) -> DeliveryFailed | OutcomeUnknown:
    """Tell a refusal from a lost answer.

    A known code of Meta's decides. Without one, what fails inside AWS or between AWS and Meta (dependency,
    internal, timeout) leaves open whether the message went out.
    """
    if isinstance(failure, NOT_SENT):
        title = f"AWS could not be reached ({type(failure).__name__})"
        return DeliveryFailed(UNREACHABLE, title, permanent=False)
    if isinstance(failure, ClientError):
        error = failure.response.get("Error", {})
        meta = META_CODE.search(str(error.get("Message", "")))
        if meta and int(meta[1]) in KNOWN:
            return refusal(int(meta[1]))
        if code := AS_CODES.get(str(error.get("Code"))):
            return refusal(code)
    return OutcomeUnknown(f"the answer was lost: {type(failure).__name__}")
