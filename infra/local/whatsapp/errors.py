"""Graph API errors in their real shape; codes and titles from Meta's error table (September 2026)."""

import secrets
from typing import Any

HREF = "https://developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes/"

# code: (HTTP status of the synchronous answer, title, usual details)
TABLE: dict[int, tuple[int, str, str]] = {
    1: (400, "API Unknown", "Invalid request or possible server error."),
    2: (503, "API Service", "Temporary due to downtime or due to being overloaded."),
    100: (400, "Invalid parameter", "The request included one or more unsupported or misspelled parameters."),
    130429: (429, "Rate limit hit", "Cloud API message throughput has been reached."),
    131000: (500, "Something went wrong", "Message failed to send due to an unknown error."),
    131008: (400, "Required parameter is missing", "The request is missing a required parameter."),
    131009: (400, "Parameter value is not valid", "One or more parameter values are invalid."),
    131021: (400, "Recipient cannot be sender", "Sender and recipient phone number is the same."),
    131026: (400, "Message undeliverable", "Unable to deliver message to this recipient."),
    131047: (
        400,
        "Re-engagement message",
        "Message failed to send because more than 24 hours have passed since the customer last replied"
        " to this number.",
    ),
    131053: (400, "Media upload error", "Unable to upload the media used in the message."),
    131056: (
        429,
        "(Business Account, Consumer Account) pair rate limit hit",
        "Message failed to send because there were too many messages sent from this phone number to the"
        " same phone number in a short period of time.",
    ),
    132001: (404, "Template name does not exist in the translation", "The template does not exist."),
}


class GraphError(Exception):
    """An error that the Graph API answers with; `details` says what exactly is wrong."""

    def __init__(
        self,
        code: int,
        details: str | None = None,
        *,
        message: str = "",
        kind: str = "OAuthException",
        http_status: int = 0,
        subcode: int | None = None,
    ) -> None:
        status, title, usual = TABLE.get(code, (400, "Invalid parameter", ""))
        self.code = code
        self.http_status = http_status or status
        self.details = usual if details is None else details
        self.message = message or f"(#{code}) {title}"
        self.kind = kind
        self.subcode = subcode
        super().__init__(self.message)

    def as_json(self) -> dict[str, Any]:
        """The body of the HTTP answer."""
        error: dict[str, Any] = {"message": self.message, "type": self.kind, "code": self.code}
        if self.subcode is not None:
            error["error_subcode"] = self.subcode
        if self.details:
            error["error_data"] = {"messaging_product": "whatsapp", "details": self.details}
        error["fbtrace_id"] = "A" + secrets.token_urlsafe(16)
        return {"error": error}


def invalid_token() -> GraphError:
    """The bearer token is missing, wrong, expired or revoked."""
    return GraphError(
        190, message="Invalid OAuth access token - Cannot parse access token", http_status=401, details=""
    )


def unknown_object(name: str, method: str) -> GraphError:
    """Nothing with this id is visible to the token."""
    return GraphError(
        100,
        message=f"Unsupported {method.lower()} request. Object with ID '{name}' does not exist, cannot be"
        " loaded due to missing permissions, or does not support this operation. Please read the Graph API"
        " documentation at https://developers.facebook.com/docs/graph-api",
        details="",
        kind="GraphMethodException",
        subcode=33,
    )


def server_error() -> GraphError:
    """Meta's own fault: the outcome of the request is unknown."""
    return GraphError(131000)


def invalid_parameter(message: str) -> GraphError:
    """Code 100 with the rule that the request broke."""
    return GraphError(100, message, message=f"(#100) {message}")


def failed_status_error(code: int) -> dict[str, Any]:
    """The `errors[]` entry of a `failed` status."""
    _, title, details = TABLE[code]
    return {
        "code": code,
        "title": title,
        "message": title,
        "error_data": {"details": details},
        "href": HREF,
    }
