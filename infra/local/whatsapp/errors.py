"""Graph API errors in their real shape."""

import secrets
from typing import Any

from infra.local.whatsapp.error_table import TABLE

HREF = "https://developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes/"
INVALID_TOKEN = 190


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
        INVALID_TOKEN,
        message="Invalid OAuth access token - Cannot parse access token",
        http_status=401,
        details="",
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
