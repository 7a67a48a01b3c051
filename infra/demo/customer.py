"""A customer with the simulated phone, for scripts."""

from __future__ import annotations

from typing import Any

import httpx

from infra.demo.story import NotSo, wait_for

Bubble = dict[str, Any]


class CustomerOnPhone:
    """Writes to the business and reads what comes; `bubbles` are the business's messages."""

    def __init__(self, outside_url: str, name: str, *, username: str = "") -> None:
        """With a username they have no number that the business could see."""
        self._http = httpx.Client(base_url=outside_url, timeout=20)
        known_by = {"username": username} if username else {"phone": _number()}
        created = self._http.post("/phone/api/customers", json={"name": name, **known_by})
        created.raise_for_status()
        self.name = name
        self.id: str = created.json()["customer"]["id"]

    def close(self) -> None:
        """Put the phone away."""
        self._http.close()

    def writes(self, text: str) -> int:
        """Send a text; give the sequence number it has in the thread."""
        answer = self._http.post(
            "/phone/api/messages", json={"customer": self.id, "type": "text", "text": text}
        )
        if answer.status_code >= 300:
            raise NotSo(f"the phone refused the message: {answer.text}")
        return int(answer.json()["message"]["seq"])

    def bubbles(self, after: int = 0) -> list[Bubble]:
        """The business's messages after a sequence number."""
        thread = self._http.get(f"/phone/api/threads/{self.id}", params={"after": after}).json()
        return [message for message in thread["messages"] if message["direction"] == "outbound"]

    def asks(self, text: str, *, within: float = 45.0) -> Bubble:
        """Send a text and wait for the one bubble that answers it."""
        seq = self.writes(text)
        return wait_for(f"an answer to “{text}”", lambda: next(iter(self.bubbles(seq)), None), within=within)


def _number() -> str:
    import secrets

    return "34600" + "".join(secrets.choice("0123456789") for _ in range(6))
