"""A browser without a screen: it keeps cookies, fills in forms, and asks for fragments as htmx does."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import unescape
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

from chalice.test import Client

from tests.fakes.sign_in import IdentityProviderFake

FORM = "application/x-www-form-urlencoded"


@dataclass(frozen=True)
class Answer:
    """What came back; `cookies` are the Set-Cookie lines."""

    status: int
    headers: dict[str, str]
    cookies: tuple[str, ...]
    body: str

    @property
    def text(self) -> str:
        """What a person reads: no tags, one space between words."""
        return " ".join(unescape(re.sub(r"<[^>]*>", " ", self.body)).split())

    @property
    def location(self) -> str:
        return self.headers.get("location", "")

    def hidden(self, name: str) -> str:
        """The value of a hidden field of a form."""
        found = re.search(rf'name="{name}" value="([^"]*)"', self.body)
        assert found, f"the page has no field {name}"
        return unescape(found.group(1))

    def has(self, *words: str) -> bool:
        return all(word in self.text for word in words)


@dataclass
class Browser:
    """One person's browser at the inbox's front door."""

    client: Client
    provider: IdentityProviderFake
    jar: dict[str, str] = field(default_factory=dict)

    def get(self, path: str, **headers: str) -> Answer:
        return self._ask("GET", path, b"", headers)

    def post(self, path: str, fields: dict[str, str], **headers: str) -> Answer:
        return self._ask("POST", path, urlencode(fields).encode(), {"content_type": FORM} | headers)

    def delete(self, path: str, fields: dict[str, str], **headers: str) -> Answer:
        return self._ask("DELETE", path, urlencode(fields).encode(), {"content_type": FORM} | headers)

    def submits(self, path: str, fields: dict[str, str] | None = None, **headers: str) -> Answer:
        """Send one of our own forms, with what every form carries."""
        csrf = self.get("/").hidden("csrf")
        return self.post(path, {"csrf": csrf} | (fields or {}), **headers)

    def signs_in(self, code: str, return_to: str = "/") -> Answer:
        """Go through the identity provider and come back as the person a code stands for."""
        begun = self.get("/sign-in?" + urlencode({"return_to": return_to}))
        state = parse_qs(urlsplit(begun.location).query)["state"][0]
        return self.get("/sign-in/callback?" + urlencode({"code": code, "state": state}))

    def _ask(self, method: str, path: str, body: bytes, headers: dict[str, str]) -> Answer:
        sent = {name.replace("_", "-"): value for name, value in headers.items()}
        if self.jar:
            sent["cookie"] = "; ".join(f"{name}={value}" for name, value in self.jar.items())
        response: Any = self.client.http.request(method, path, headers=sent, body=body)
        cookies = tuple(response.headers.pop("Set-Cookie", ()))
        self._keep(cookies)
        lowered = {name.lower(): value for name, value in response.headers.items()}
        return Answer(response.status_code, lowered, cookies, response.body.decode())

    def _keep(self, cookies: tuple[str, ...]) -> None:
        for cookie in cookies:
            name, _, value = cookie.partition(";")[0].partition("=")
            self.jar[name] = value
            if "Max-Age=0" in cookie:
                del self.jar[name]
