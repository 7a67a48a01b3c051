"""The account's approved templates, as Meta lists them."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from typing import Any
from urllib.parse import quote, urlencode, urlsplit

from chalicelib.adapters.whatsapp.connections import Lost, TooLarge, exchange
from chalicelib.adapters.whatsapp.template_shape import at, read_template
from chalicelib.domain.template import Template
from chalicelib.use_cases.send_ports import DeliveryFailed

KEPT_FOR = 300.0
WITHIN = 8.0
"""Seconds."""

LARGEST = 8_000_000
"""Bytes of a page's answer."""

MOST_PAGES = 5
A_PAGE = 100
"""An account has at most 250 templates, each in several languages."""

FIELDS = "name,language,status,category,components,parameter_format"
UNREACHABLE = -1

Json = dict[str, Any]


class GraphTemplates:
    """The Templates port on the Cloud API; without an account's id there are none."""

    def __init__(
        self,
        url: str,
        account: str,
        token: Callable[[], str],
        *,
        kept_for: float = KEPT_FOR,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._url, self._account, self._token = urlsplit(url), account, token
        self._kept_for, self._clock = kept_for, clock
        self._kept: tuple[float, tuple[Template, ...]] | None = None

    def approved(self) -> tuple[Template, ...]:
        """List them by name; what was read less than five minutes ago is given again."""
        if not self._account:
            return ()
        if self._kept is None or self._clock() - self._kept[0] >= self._kept_for:
            self._kept = (self._clock(), self._read())
        return self._kept[1]

    def _read(self) -> tuple[Template, ...]:
        found: list[Template] = []
        after = ""
        for _ in range(MOST_PAGES):
            answer = self._get(after)
            listed = answer.get("data")
            found += [t for raw in (listed if isinstance(listed, list) else ()) if (t := read_template(raw))]
            after = (
                str(at(answer, "paging", "cursors", "after") or "") if at(answer, "paging", "next") else ""
            )
            if not after:
                break
        return tuple(sorted(found, key=lambda template: template.key))

    def _get(self, after: str) -> Json:
        query = {
            "status": "APPROVED",
            "fields": FIELDS,
            "limit": str(A_PAGE),
            **({"after": after} if after else {}),
        }
        path = f"{self._url.path.rstrip('/')}/{quote(self._account, safe='')}/message_templates?{urlencode(query)}"
        address = urlsplit(f"{self._url.scheme}://{self._url.netloc}{path}")
        headers = {"Authorization": f"Bearer {self._valid_token()}"}
        try:
            answer = exchange(address, headers=headers, within=WITHIN, most=LARGEST)
        except (Lost, TooLarge) as failure:
            title = f"WhatsApp could not be asked for the templates ({failure or type(failure).__name__})"
            raise DeliveryFailed(UNREACHABLE, title, permanent=False) from failure
        return _understood(answer.status, answer.body)

    def _valid_token(self) -> str:
        try:
            return self._token().strip()
        except Exception as failure:
            title = f"The access token could not be read ({type(failure).__name__})"
            raise DeliveryFailed(UNREACHABLE, title, permanent=False) from failure


def _understood(status: int, body: bytes) -> Json:
    try:
        answer = json.loads(body)
    except ValueError:
        answer = {}
    if status == 200 and isinstance(answer, dict):
        return answer
    code = at(answer, "error", "code")
    title = (
        str(at(answer, "error", "message") or "") or f"WhatsApp did not list the templates (HTTP {status})"
    )
    known = code if isinstance(code, int) else UNREACHABLE
    raise DeliveryFailed(known, title, permanent=400 <= status < 500 and status != 429)
