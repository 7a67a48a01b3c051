"""What the inbox answers with: pages, fragments and redirects, each with the headers that protect them."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote, urlencode, urlsplit

from chalice import Response

from chalicelib import wiring
from chalicelib.entrypoints.inbox_visit import Visit
from chalicelib.inbox.language import _
from chalicelib.inbox.render import render

SIGN_IN_PATH = "/sign-in"


def page(template: str, visit: Visit, *, status: int = 200, files_from: str = "", **values: Any) -> Response:
    """Answer with a page or fragment that nobody keeps a copy of; `files_from` is where its files come from."""
    return Response(render(template, base=visit.base, **values), _headers(visit, files_from), status)


def fragment(template: str, visit: Visit, *, etag: str, **values: Any) -> Response:
    """Answer with a fragment, or with 304 and nothing if the browser shows it already."""
    headers = _headers(visit) | {"ETag": etag}
    if visit.headers.get("if-none-match") == etag:
        return Response("", headers, 304)
    return Response(render(template, base=visit.base, etag=etag, **values), headers, 200)


def data(visit: Visit, body: str) -> Response:
    """Answer a script of ours with JSON."""
    return Response(body, _headers(visit) | {"Content-Type": "application/json"}, 200)


def redirect(visit: Visit, path: str) -> Response:
    """Lead to a path of the inbox (303: a form is never sent twice by reloading)."""
    return lead_to(visit, visit.base + path)


def lead_to(visit: Visit, url: str) -> Response:
    """Lead to an address, ours or the identity provider's."""
    return Response("", _headers(visit) | {"Location": url}, 303)


def leave_for(visit: Visit, path: str) -> Response:
    """Lead away from the page that an act was done on, whether a script sent it or not."""
    if visit.by_htmx:
        return Response("", _headers(visit) | {"HX-Redirect": visit.base + path}, 200)
    return redirect(visit, path)


def ask_to_sign_in(visit: Visit) -> Response:
    """Lead a browser without a session to the sign-in; a script cannot follow there, so its page goes."""
    path = f"{SIGN_IN_PATH}?{urlencode({'return_to': visit.return_to})}"
    if visit.by_htmx:
        return Response("", _headers(visit) | {"HX-Redirect": visit.base + path}, 401)
    return redirect(visit, path)


def refusal(
    visit: Visit, status: int, title: str, *lines: str, link: tuple[str, str] | None = None
) -> Response:
    """Answer with a page that says what happened, why, and what to do next."""
    href, label = link or (f"{visit.base}/", _("Go to the inbox"))
    return page("refusal.html", visit, status=status, title=title, lines=lines, href=href, label=label)


def gone(visit: Visit, status: int, title: str, line: str) -> Response:
    """Refuse a conversation: a page; or, where it is open already, words in its place, which stop its polls."""
    if not visit.by_htmx:
        return refusal(visit, status, title, line)
    answer = page("gone.html", visit, status=status, title=title, line=line)
    answer.headers["X-Handoff-Gone"] = "1"
    return answer


def with_cookies(response: Response, *cookies: str) -> Response:
    """Let an answer set or end cookies too."""
    response.headers["Set-Cookie"] = list(cookies)
    return response


def thread_path(thread_id: str, query: dict[str, str]) -> str:
    """The inbox's path of a thread."""
    return f"/threads/{quote(thread_id, safe='')}" + (f"?{urlencode(query)}" if query else "")


def _headers(visit: Visit, files_from: str = "") -> dict[str, str | list[str]]:
    return {
        "Content-Type": "text/html; charset=utf-8",
        "Cache-Control": "no-store",
        "Content-Security-Policy": _policy(files_from),
        "X-Content-Type-Options": "nosniff",
        "X-Frame-Options": "DENY",
        # not `no-referrer`: that would turn the Origin of our own forms into `null`
        "Referrer-Policy": "same-origin",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Permissions-Policy": "camera=(), geolocation=(), microphone=(self)",
        **({"Strict-Transport-Security": "max-age=31536000"} if visit.origin.startswith("https:") else {}),
    }


def _policy(files_from: str) -> str:
    """Only our own files, and those of conversations from their store, where a form may send one.

    Forms may also end at the identity provider, where signing out leads.
    """
    provider = urlsplit(wiring.identity_provider().sign_out_url())
    return "; ".join(
        (
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            f"img-src 'self' {files_from}".rstrip(),
            f"media-src 'self' blob: {files_from}".rstrip(),
            f"connect-src 'self' {wiring.settings().live_origin}".rstrip(),
            f"form-action 'self' {provider.scheme}://{provider.netloc} {files_from}".rstrip(),
            "frame-ancestors 'none'",
            "base-uri 'none'",
        )
    )
