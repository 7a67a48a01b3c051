"""Meta's error table (September 2026): each code's HTTP status, title and usual details, as WhatsApp words them."""

from typing import NamedTuple


class Row(NamedTuple):
    """One line; `status` is that of the synchronous answer."""

    status: int
    title: str
    details: str


def _rows(*codes: int, status: int, title: str, details: str) -> dict[int, Row]:
    return dict.fromkeys(codes, Row(status, title, details))


_FORBIDDEN = "Permission is either not granted or has been removed."
_AUTHENTICATION: dict[int, Row] = {
    0: Row(401, "AuthException", "We were unable to authenticate the app user."),
    3: Row(500, "API Method", "Capability or permissions issue."),
    10: Row(403, "Permission Denied", _FORBIDDEN),
    190: Row(401, "Access token has expired", "Your access token has expired."),
    **_rows(200, 210, 299, status=403, title="API Permission", details=_FORBIDDEN),
    131005: Row(403, "Access denied", _FORBIDDEN),
}
_POLICY: dict[int, Row] = {
    368: Row(
        403,
        "Temporarily blocked for policies violations",
        "The WhatsApp Business Account has been restricted from messaging for violating a platform policy.",
    ),
    130403: Row(400, "User is blocked", "The business has blocked this user."),
    130497: Row(
        403,
        "Business account is restricted from messaging users in this country.",
        "The WhatsApp Business Account is restricted from messaging users in this country.",
    ),
    131031: Row(403, "Account has been locked", "The account is locked, or the PIN does not match."),
}
_LIMITS: dict[int, Row] = {
    4: Row(400, "API Too Many Calls", "The app has reached its API call rate limit."),
    80007: Row(400, "Rate limit issues", "The WhatsApp Business Account has reached its rate limit."),
    130429: Row(429, "Rate limit hit", "Cloud API message throughput has been reached."),
    131048: Row(
        400,
        "Spam rate limit hit",
        "Message failed to send because there are restrictions on how many messages can be sent from this"
        " phone number. This may be because too many previous messages were blocked or flagged as spam.",
    ),
    131056: Row(
        429,
        "(Business Account, Consumer Account) pair rate limit hit",
        "Message failed to send because there were too many messages sent from this phone number to the"
        " same phone number in a short period of time.",
    ),
    131064: Row(400, "Template misclassification limit", "Too many templates were in the wrong category."),
    133016: Row(400, "Account register deregister rate limit exceeded", "Too many registration attempts."),
}
_SERVICE: dict[int, Row] = {
    1: Row(400, "API Unknown", "Invalid request or possible server error."),
    2: Row(503, "API Service", "Temporary due to downtime or due to being overloaded."),
    131000: Row(500, "Something went wrong", "Message failed to send due to an unknown error."),
    131016: Row(500, "Service unavailable", "A service is temporarily unavailable."),
    131057: Row(500, "Account in maintenance mode", "The business account is in maintenance mode."),
    133004: Row(503, "Server Temporarily Unavailable", "Server is temporarily unavailable."),
}
_REQUEST: dict[int, Row] = {
    33: Row(400, "Parameter value is not valid", "The business phone number has been deleted."),
    100: Row(
        400, "Invalid parameter", "The request included one or more unsupported or misspelled parameters."
    ),
    131008: Row(400, "Required parameter is missing", "The request is missing a required parameter."),
    131009: Row(400, "Parameter value is not valid", "One or more parameter values are invalid."),
    131021: Row(400, "Recipient cannot be sender", "Sender and recipient phone number is the same."),
    131045: Row(500, "Incorrect certificate", "Message failed to send: phone number registration error."),
    131051: Row(400, "Unsupported message type", "Unsupported message type."),
    133010: Row(400, "Phone number Not Registered", "Phone number not registered on the platform."),
    135000: Row(400, "Generic user error", "Message failed to send because of an unknown request parameter."),
}
_RECIPIENT: dict[int, Row] = {
    130472: Row(400, "User's number is part of an experiment", "Message was not sent: an experiment."),
    131026: Row(400, "Message undeliverable", "Unable to deliver message to this recipient."),
    131030: Row(400, "Recipient phone number not in allowed list", "Add it to the list of test numbers."),
    131037: Row(400, "Display name not approved", "The number's display name needs approval first."),
    131042: Row(400, "Business eligibility payment issue", "Message failed to send: the payment method."),
    131047: Row(
        400,
        "Re-engagement message",
        "Message failed to send because more than 24 hours have passed since the customer last replied"
        " to this number.",
    ),
    131049: Row(400, "Meta chose not to deliver", "In order to maintain healthy ecosystem engagement."),
    131050: Row(400, "User has stopped marketing messages", "The user opted out of marketing messages."),
    131062: Row(400, "BSUID recipients not supported", "This message needs the recipient's phone number."),
    131063: Row(400, "Marketing is off on this API", "Send marketing templates by the marketing API."),
    137000: Row(400, "Identity key mismatch", "The recipient's identity key hash does not match."),
}
_MEDIA: dict[int, Row] = {
    131052: Row(400, "Media download error", "Unable to download the media sent by the user."),
    131053: Row(400, "Media upload error", "Unable to upload the media used in the message."),
}
_TEMPLATES: dict[int, Row] = {
    132000: Row(
        400, "Template Param Count Mismatch", "The number of parameters does not match the template's."
    ),
    132001: Row(404, "Template name does not exist in the translation", "The template does not exist."),
    132005: Row(400, "Template Hydrated Text Too Long", "Translated text is too long."),
    132007: Row(400, "Template Format Character Policy Violated", "Template content violates a policy."),
    132012: Row(400, "Template Parameter Format Mismatch", "A parameter is formatted incorrectly."),
    132015: Row(400, "Template is Paused", "Template is paused due to low quality and cannot be sent."),
    132016: Row(400, "Template is Disabled", "Template was paused too many times and is disabled for good."),
    132018: Row(400, "Template parameters are wrong", "There is a problem with the template's parameters."),
    132068: Row(400, "Flow is blocked", "The Flow is in the blocked state."),
    132069: Row(400, "Flow is throttled", "The Flow is throttled: too many messages in the last hour."),
}
_REGISTRATION: dict[int, Row] = {
    133000: Row(500, "Incomplete Deregistration", "A previous deregistration attempt failed."),
    133005: Row(400, "Two step verification PIN Mismatch", "The PIN is incorrect."),
    133006: Row(400, "Phone number re-verification needed", "Verify the phone number first."),
    133008: Row(400, "Too many PIN guesses", "Too many PIN guesses for this phone number."),
    133009: Row(400, "PIN guessed too fast", "The PIN was entered too fast."),
    133015: Row(400, "Recently deleted", "The number was deleted a moment ago; wait five minutes."),
}

TABLE: dict[int, Row] = (
    _AUTHENTICATION
    | _POLICY
    | _LIMITS
    | _SERVICE
    | _REQUEST
    | _RECIPIENT
    | _MEDIA
    | _TEMPLATES
    | _REGISTRATION
)
