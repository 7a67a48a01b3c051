"""Who takes part: customers on simulated phones, whose words are remembered, and the world's faults."""

from __future__ import annotations

import json
import secrets
from typing import Any

import httpx

from infra.demo.customer import Bubble, CustomerOnPhone
from infra.demo.story import wait_for
from infra.local.whatsapp.signature import HEADER, body_bytes, signature
from infra.local_state import LocalState

SLOW_MACHINE = 60.0
"""Seconds; a first turn starts five Lambda workers."""


class Customer(CustomerOnPhone):
    """A customer; everything that is said on their phone goes into `said`."""

    def __init__(self, state: LocalState, name: str, said: set[str], *, username: str = "") -> None:
        tag = secrets.token_hex(3)
        super().__init__(state.outside_url, f"{name} Quintanilla{tag}", username=username)
        self._state, self._said = state, said
        said |= {f"Quintanilla{tag}", self.user_id} | ({self.phone} if self.phone else set())

    @property
    def phone(self) -> str:
        """Their number now, as digits; empty for somebody who is known by their username only."""
        return str(self._told()["wa_id"] or "")

    @property
    def user_id(self) -> str:
        """Their BSUID now."""
        return str(self._told()["user_id"])

    def writes(self, text: str) -> int:
        self._said.add(text)
        return super().writes(text)

    def sends(self, kind: str, **fields: Any) -> Bubble:
        """Send a message of any type that a phone can send; give it as the phone shows it."""
        self._said |= {str(value) for name, value in fields.items() if name in ("text", "words", "caption")}
        sent = self._http.post("/phone/api/messages", json={"customer": self.id, "type": kind, **fields})
        assert sent.status_code == 201, sent.text
        return dict(sent.json()["message"])

    def does(self, act: str, **fields: Any) -> None:
        """Do something beside writing: move to another number, call, see an answer of the business's own phone."""
        done = self._http.post("/phone/api/acts", json={"customer": self.id, "act": act, **fields})
        assert done.status_code < 300, done.text
        self._said |= {str(value) for name, value in fields.items() if name in ("text", "phone", "username")}

    def asks(self, text: str, *, within: float = SLOW_MACHINE) -> Bubble:
        bubble = super().asks(text, within=within)
        self._said.add(str(bubble["text"]))
        return bubble

    def delivered(self, bubble: Bubble) -> Bubble:
        """Wait until the phone has confirmed a message of the business's."""
        return wait_for(
            "its delivery",
            lambda: next(
                (b for b in self.bubbles() if b["id"] == bubble["id"] and b["status"] == "delivered"), None
            ),
        )

    def body(self, text: str, wamid: str) -> bytes:
        """A webhook's body as WhatsApp posts it: that of this customer's first message, with other words."""
        posted = httpx.get(f"{self._state.outside_url}/graph/_webhooks").json()["webhooks"]
        first = next(w for w in posted if w["label"] == "message" and self.user_id in w["body"])
        envelope = json.loads(first["body"])
        message = envelope["entry"][0]["changes"][0]["value"]["messages"][0]
        message |= {"id": wamid, "text": {"body": text}}
        self._said.add(text)
        return body_bytes(envelope)

    def _told(self) -> dict[str, Any]:
        everybody = httpx.get(f"{self._state.outside_url}/phone/api/customers").json()["customers"]
        return dict(next(each for each in everybody if each["id"] == self.id))


class Door:
    """The webhook's address, to post to as WhatsApp does and as it never would."""

    def __init__(self, state: LocalState) -> None:
        self._state = state
        self._http = httpx.Client(timeout=2 * SLOW_MACHINE)

    def close(self) -> None:
        self._http.close()

    def post(self, body: bytes, **headers: str) -> int:
        """Post a body as it is; give the status."""
        return self._http.post(self._state.webhook_url, content=body, headers=headers).status_code

    def post_signed(self, body: bytes) -> int:
        """Post a body with Meta's signature."""
        return self.post(body, **{HEADER: signature(self._state.app_secret, body)})

    def verify(self, token: str) -> tuple[int, str]:
        """Ask as Meta does when the webhook is set up."""
        query = {"hub.mode": "subscribe", "hub.challenge": "1158201444", "hub.verify_token": token}
        answer = self._http.get(self._state.webhook_url, params=query)
        return answer.status_code, answer.text


class Faults:
    """What should go wrong outside; `area` is `graph`, `openai` or `slack/api`."""

    def __init__(self, state: LocalState) -> None:
        self._http = httpx.Client(base_url=state.outside_url, timeout=10)
        self._areas: set[str] = set()

    def close(self) -> None:
        self._http.close()

    def plan(self, area: str, kind: str, *, count: int = 1, seconds: float = 0.0) -> None:
        """Let it happen the next `count` times."""
        self._areas.add(area)
        fault = {"kind": kind, "count": count, "seconds": seconds}
        self._http.post(f"/{area}/_faults", json=fault).raise_for_status()

    def wait_until_taken(self, area: str) -> None:
        """Wait until everything planned has begun to happen."""
        wait_for(
            f"the planned fault of {area}",
            lambda: not self._http.get(f"/{area}/_faults").json()["faults"],
            within=SLOW_MACHINE,
        )

    def call_off(self) -> None:
        """Plan nothing any more."""
        for area in self._areas:
            self._http.delete(f"/{area}/_faults").raise_for_status()
