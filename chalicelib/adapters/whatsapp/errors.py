"""WhatsApp's error codes: will trying again help, what does it stop, and what should a person do?

From Meta's table of error codes (September 2026); the advice is ours. Branch on the code, never on its text.
"""

from __future__ import annotations

from typing import NamedTuple

from chalicelib.domain.hold import Holds
from chalicelib.use_cases.send_ports import DeliveryFailed


class KnownError(NamedTuple):
    """One code. What follows `permanent` means something only where the error is not.

    `retry_after` is in seconds; where it is 0, a try comes `growth` to the power of the tries before later.
    `holds`: what it does to the other messages of the number; the message it came with waits and is not to blame.
    """

    code: int
    title: str
    what_to_do: str
    permanent: bool = True
    retry_after: float = 0.0
    growth: float = 2.0
    most_attempts: int = 5
    holds: Holds | None = None


NEW_ACCESS = (
    "Give a valid system-user token with whatsapp_business_messaging; what waits is sent by itself then."
)
ACCOUNT = "Open WhatsApp Manager: the account or number needs attention before anything can be sent."
PAY = "Put the account's payment method in order in WhatsApp Manager; what waits is sent by itself then."
TELL_US = "This is a fault in the product; report it with the code."
REACH_OTHERWISE = "The customer cannot be reached on WhatsApp now; use another way if it matters."
WAIT = "Nothing: it is tried again by itself."
TEMPLATE = "Correct the template in WhatsApp Manager."


def _permanent(title: str, what_to_do: str, *codes: int) -> dict[int, KnownError]:
    return {code: KnownError(code, title, what_to_do) for code in codes}


def _stops(title: str, what_to_do: str, *codes: int) -> dict[int, KnownError]:
    """No message can go out: all wait, people are told, and now and then one tries."""
    return {
        code: KnownError(code, title, what_to_do, permanent=False, retry_after=300, holds=Holds.STOPS)
        for code in codes
    }


def _slows(title: str, retry_after: float, *codes: int) -> dict[int, KnownError]:
    """Too much at once: all messages of the number wait so many seconds."""
    return {
        code: KnownError(code, title, WAIT, permanent=False, retry_after=retry_after, holds=Holds.SLOWS)
        for code in codes
    }


def _passing(
    title: str, retry_after: float, *codes: int, most_attempts: int = 5, growth: float = 2.0
) -> dict[int, KnownError]:
    return {
        code: KnownError(
            code,
            title,
            WAIT,
            permanent=False,
            retry_after=retry_after,
            growth=growth,
            most_attempts=most_attempts,
        )
        for code in codes
    }


KNOWN: dict[int, KnownError] = {
    **_stops("The access token is invalid or expired", NEW_ACCESS, 0, 190),
    **_stops("A permission is missing", NEW_ACCESS, 3, 10, *range(200, 300), 131005),
    **_stops("WhatsApp has restricted the account for a policy violation", ACCOUNT, 368),
    **_stops("The account is locked", ACCOUNT, 131031),
    **_stops("The number is deleted or not registered", ACCOUNT, 33, 133010, 131045),
    **_stops("The display name is not approved", ACCOUNT, 131037),
    **_stops("A payment problem stops messages", PAY, 131042),
    **_stops("WhatsApp restricts the number as spam", ACCOUNT, 131048),
    **_slows("The app made too many calls", 60, 4),
    **_slows("The account made too many calls", 120, 80007),
    **_slows("The number sent too fast", 2, 130429),
    **_slows("WhatsApp asks to slow down", 10, 429),
    **_passing("The request was refused, or WhatsApp had a fault of its own", 5, 1, most_attempts=2),
    **_passing("WhatsApp had a fault of its own", 5, 2, 131016, 133004),
    **_passing("WhatsApp had a fault that it does not name", 5, 131000, most_attempts=3),
    **_passing("Too many messages to this customer in a short time", 0, 131056, growth=4, most_attempts=6),
    **_passing("The number is being upgraded", 60, 131057),
    **_passing("Media could not be uploaded", 10, 131053, most_attempts=2),
    **_passing("The Flow is throttled", 600, 132069),
    **_passing("The number was registered a moment ago", 300, 133015),
    **_passing("Too many attempts to register the number", 3600, 133016),
    **_permanent("Registration or PIN problem", ACCOUNT, *range(133000, 133004), *range(133005, 133010)),
    **_permanent("Registration or PIN problem", ACCOUNT, *range(133011, 133015)),
    **_permanent("The message was not well formed", TELL_US, 100, 131008, 131009, 131051, 135000),
    **_permanent("Sender and recipient are the same number", TELL_US, 131021),
    **_permanent(
        "This message needs a phone number and cannot go to a user id",
        "Ask the customer for their phone number, or write something else.",
        131062,
    ),
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
        "Too many templates were filed under the wrong category",
        "Nothing can be done but wait: WhatsApp lifts the limit by itself. Free text can still be sent.",
        131064,
    ),
    **_permanent(
        "There is a problem with the template",
        TEMPLATE,
        *(132000, 132001, 132005, 132007, 132012, 132015, 132016, 132018, 132068),
    ),
}


def explain(code: int) -> KnownError:
    """Look a code up; one that Meta has added since counts as final: a refusal rarely changes its mind."""
    title = f"WhatsApp refused it with code {code}" if code >= 0 else "WhatsApp refused it without a code"
    return KNOWN.get(code) or KnownError(code, title, "Look the code up in Meta's list of error codes.")


def refusal(code: int) -> DeliveryFailed:
    """The refusal that a code stands for."""
    known = explain(code)
    return DeliveryFailed(
        code,
        known.title,
        permanent=known.permanent,
        retry_after=known.retry_after,
        growth=known.growth,
        most_attempts=known.most_attempts,
        holds=known.holds,
        what_to_do=known.what_to_do,
    )
