"""Render templates, and answer `304` while what a page shows is unchanged."""

import hashlib
from datetime import datetime
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles

_HERE = Path(__file__).parent
_HEADERS = {
    "Content-Security-Policy": "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
    " object-src 'none'; base-uri 'none'; form-action 'self'",
    "Cache-Control": "no-store",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
}

_templates = Environment(
    loader=FileSystemLoader(_HERE / "templates"),
    autoescape=True,
    trim_blocks=True,
    lstrip_blocks=True,
)


def page(template: str, here: str, **values: Any) -> Response:
    """A whole page; `here` is its place in the navigation."""
    html = _templates.get_template(template).render(here=here, **values)
    return HTMLResponse(html, headers=_HEADERS)


def part(request: Request, template: str, **values: Any) -> Response:
    """A part of a page that the script fetches again and again."""
    html = _templates.get_template(template).render(**values)
    tag = f'"{hashlib.sha256(html.encode()).hexdigest()[:20]}"'
    headers = {**_HEADERS, "ETag": tag, "Cache-Control": "no-cache"}
    if request.headers.get("if-none-match") == tag:
        return Response(status_code=304, headers=headers)
    return HTMLResponse(html, headers=headers)


def static_files() -> Mount:
    """The stylesheet and the script."""
    return Mount("/static", StaticFiles(directory=_HERE / "static"))


def clock_time(at: float) -> str:
    """Hours and minutes on this machine's clock; the script puts the looker's own there."""
    return datetime.fromtimestamp(at).astimezone().strftime("%H:%M")


def day(at: float, now: float) -> str:
    """`Today`, `Yesterday` or the date."""
    then, today = (datetime.fromtimestamp(each).astimezone().date() for each in (at, now))
    names = {0: "Today", 1: "Yesterday"}
    return names.get((today - then).days, f"{then.day} {then.strftime('%B %Y')}")


_templates.filters["clock_time"] = clock_time
