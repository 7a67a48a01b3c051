"""WhatsApp's error codes: will trying again help, and what should a person do?

From Meta's table of error codes (September 2026); the advice is ours. Branch on the code, never on its text.
"""

from __future__ import annotations

from typing import NamedTuple


class KnownError(NamedTuple):
    """One code. `retry_after` is in seconds and means something only where the error is not permanent."""

    code: int
    permanent: bool
    retry_after: float
    title: str
    what_to_do: str


NEW_ACCESS = "Give a valid system-user token with whatsapp_business_messaging, then send again."
ACCOUNT = "Open WhatsApp Manager: the account or number needs attention before anything can be sent."
TELL_US = "This is a fault in the product; report it with the code."
REACH_OTHERWISE = "The customer cannot be reached on WhatsApp now; use another way if it matters."
WAIT = "Nothing: it is tried again by itself."
TEMPLATE = "Correct the template in WhatsApp Manager."


def _permanent(title: str, what_to_do: str, *codes: int) -> dict[int, KnownError]:
    return {code: KnownError(code, True, 0.0, title, what_to_do) for code in codes}


def _passing(title: str, retry_after: float, *codes: int) -> dict[int, KnownError]:
    return {code: KnownError(code, False, retry_after, title, WAIT) for code in codes}


KNOWN: dict[int, KnownError] = {
    **_permanent("The access token is invalid or expired", NEW_ACCESS, 0, 190),
    **_permanent("A permission is missing", NEW_ACCESS, 3, 10, *range(200, 300), 131005),
    **_permanent("WhatsApp has restricted the account for a policy violation", ACCOUNT, 368),
    **_permanent("The account is locked", ACCOUNT, 131031),
    **_permanent("The number is deleted or not registered", ACCOUNT, 33, 133010, 131045),
    **_permanent("The display name is not approved", ACCOUNT, 131037),
    **_permanent("A payment problem stops messages", ACCOUNT, 131042),
    **_permanent("WhatsApp restricts the number as spam", ACCOUNT, 131048),
    **_permanent(
        "Registration or PIN problem", ACCOUNT, *range(133000, 133004), *range(133005, 133010), 133015, 133016
    ),
    **_passing("WhatsApp had a fault of its own", 5, 1, 2, 131000, 131016, 133004),
    **_passing("The app made too many calls", 60, 4),
    **_passing("The account made too many calls", 120, 80007),
    **_passing("The number sent too fast", 2, 130429),
    **_passing("Too many messages to this customer in a short time", 6, 131056),
    **_passing("The number is being upgraded", 60, 131057),
    **_passing("Media could not be uploaded", 10, 131053),
    **_permanent("The message was not well formed", TELL_US, 100, 131008, 131009, 131051, 135000),
    **_permanent("Sender and recipient are the same number", TELL_US, 131021),
    **_permanent("This user needs to be addressed by phone number", TELL_US, 131062),
    **_permanent("The message cannot be delivered to this customer", REACH_OTHERWISE, 131026, 130472, 131063),
    **_permanent(
        "The number is not in the test number's list", "Add the number in the app's API setup.", 131030
    ),
    **_permanent("WhatsApp does not allow messages to that country", REACH_OTHERWISE, 130497),
    **_permanent("The business has blocked this customer", "Unblock the customer to write to them.", 130403),
    **_permanent(
        "The 24-hour service window is closed",
        "Free text cannot be sent now. Write again when the customer does, or send an approved template.",
        131047,
    ),
    **_permanent("WhatsApp limits marketing to this customer", "Do not try again today.", 131049),
    **_permanent("The customer has stopped marketing messages", "Do not send marketing to them.", 131050),
    **_permanent(
        "The customer's media could not be downloaded", "Ask the customer to send it again.", 131052
    ),
    **_permanent(
        "The customer's identity key has changed", "Confirm who they are before writing again.", 137000
    ),
    **_permanent(
        "There is a problem with the template",
        TEMPLATE,
        *(131064, 132000, 132001, 132005, 132007, 132012, 132015, 132016, 132018, 132068, 132069),
    ),
}


def explain(code: int) -> KnownError:
    """Look a code up; one that Meta has added since counts as final: a refusal rarely changes its mind."""
    title = f"WhatsApp refused it with code {code}" if code >= 0 else "WhatsApp refused it without a code"
    return KNOWN.get(code) or KnownError(
        code, True, 0.0, title, "Look the code up in Meta's list of error codes."
    )
