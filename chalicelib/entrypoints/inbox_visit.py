"""What a browser asks of the inbox, as values: address, form, cookies, and where it came from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import parse_qs, urlencode, urlsplit

from chalice.app import Request

from chalicelib.domain.colleague import Colleague
from chalicelib.use_cases.session_ports import Session

LONGEST_RETURN = 512
MOST_FIELDS = 40


@dataclass(frozen=True)
class Visit:
    """One request. `path` is the inbox's own, without the stage; `base` is what its links begin with."""

    method: str
    path: str
    query: Mapping[str, str]
    form: Mapping[str, str]
    headers: Mapping[str, str]
    cookies: Mapping[str, str]
    public_url: str

    @property
    def base(self) -> str:
        return urlsplit(self.public_url).path

    @property
    def origin(self) -> str:
        parts = urlsplit(self.public_url)
        return f"{parts.scheme}://{parts.netloc}"

    @property
    def by_htmx(self) -> bool:
        """Whether a script asks for a fragment; restoring history asks for the whole page."""
        return self.headers.get("hx-request") == "true" and "hx-history-restore-request" not in self.headers

    @property
    def return_to(self) -> str:
        """Where to come back to after signing in: this page, or the one on which the script runs."""
        if self.by_htmx or self.method != "GET":
            shown = self.headers.get("hx-current-url", "")
            return safe_return(shown[len(self.public_url) :]) if shown.startswith(self.public_url) else "/"
        return safe_return(self.path + (f"?{urlencode(self.query)}" if self.query else ""))


@dataclass(frozen=True)
class SignedInVisit:
    """A request of someone whose session is open; `colleague` is what we know of them."""

    visit: Visit
    session: Session
    colleague: Colleague


def visit_of(request: Request, public_url: str) -> Visit:
    """Read a request of API Gateway's. Its `path` is the route's pattern, which the parameters complete."""
    path: str = request.path.format(**(request.uri_params or {}))
    query: Mapping[str, str] = request.query_params or {}
    return Visit(
        method=request.method,
        path=path,
        query={name: str(query[name]) for name in query},
        form=_form(request),
        headers={name.lower(): str(value) for name, value in request.headers.items()},
        cookies=_cookies(str(request.headers.get("cookie", ""))),
        public_url=public_url,
    )


def safe_return(path: str) -> str:
    """Let only a path of the inbox itself be a place to return to; anything else becomes its front page.

    `//host`, `/\\host` and control characters are what browsers take for another site.
    """
    ours = path.startswith("/") and not path.startswith("//") and "\\" not in path
    return path if ours and path.isprintable() and len(path) <= LONGEST_RETURN else "/"


def _form(request: Request) -> dict[str, str]:
    content_type = str(request.headers.get("content-type", ""))
    if not content_type.startswith("application/x-www-form-urlencoded"):
        return {}
    body = request.raw_body
    text = body.decode("utf-8", "replace") if isinstance(body, bytes) else body
    try:
        fields = parse_qs(text, keep_blank_values=True, max_num_fields=MOST_FIELDS)
    except ValueError:
        return {}
    return {name: values[-1] for name, values in fields.items()}


def _cookies(header: str) -> dict[str, str]:
    pairs = (pair.strip().partition("=") for pair in header.split(";"))
    return {name: value for name, _, value in pairs if name and value}
