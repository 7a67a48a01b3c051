"""WhatsApp as the storm uses it: customers who write, weather to order, and what reached the phones."""

from __future__ import annotations

import random
from dataclasses import dataclass
from types import TracebackType
from typing import Any

import httpx

from infra.says import Stop

WEATHER = {"send_faults": 0.2, "duplicates": 0.2, "reorder": True, "batch": True}
"""One send in five fails somehow, one webhook in five comes twice, and most come in batches and in no order."""
NEWCOMER = "34699{:06d}"


@dataclass(frozen=True)
class OnPhone:
    """A message of ours that WhatsApp took: `name` is our id of it, `reached` whether it did not fail after that."""

    name: str
    wamid: str
    reached: bool


@dataclass(frozen=True)
class Phone:
    """What one customer's phone testifies to: the ids of what they wrote, and what was taken for them, in order."""

    customer: str
    number: str
    wrote: tuple[str, ...]
    took: tuple[OnPhone, ...]


class Outside:
    """The simulated WhatsApp over HTTP."""

    def __init__(self, url: str) -> None:
        self._http = httpx.Client(base_url=url, timeout=60)

    def __enter__(self) -> Outside:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _problem: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self.calm()
        self._http.close()

    def newcomers(self, count: int) -> list[str]:
        """Let so many people who never wrote have the app; their ids."""
        numbers = random.SystemRandom().sample(range(1_000_000), count)
        return [self._add(f"Storm {number:06d}", NEWCOMER.format(number)) for number in numbers]

    def write(self, customer: str, text: str) -> None:
        """Let a customer write."""
        self._post("/phone/api/messages", {"customer": customer, "type": "text", "text": text})

    def storm(self, seed: int, **weather: Any) -> None:
        """Make bad weather; what is named differs from the usual."""
        self._post("/graph/_storm", {"seed": seed, **WEATHER, **weather})

    def calm(self) -> None:
        """End it."""
        self._http.delete("/graph/_storm")

    def done(self) -> dict[str, int]:
        """What the storm did, by kind."""
        return dict(self._get("/graph/_storm")["done"])

    def webhooks_waiting(self) -> int:
        """How many webhooks are still to be posted."""
        return int(self._get("/graph/_report")["webhooks"].get("waiting", 0))

    def phones(self, customers: list[str]) -> list[Phone]:
        """What the phones of these customers testify to."""
        told = {each["customer"]: each for each in self._get("/graph/_report")["customers"]}
        return [_phone(told[customer]) for customer in customers if customer in told]

    def _add(self, name: str, number: str) -> str:
        created = self._post("/phone/api/customers", {"name": name, "phone": number})
        return str(created["customer"]["id"])

    def _get(self, path: str) -> dict[str, Any]:
        return self._answer(self._http.get(path))

    def _post(self, path: str, body: dict[str, Any]) -> dict[str, Any]:
        return self._answer(self._http.post(path, json=body))

    def _answer(self, answer: httpx.Response) -> dict[str, Any]:
        if answer.status_code >= 300:
            raise Stop(f"The simulated WhatsApp answered {answer.status_code}: {answer.text[:300]}")
        return dict(answer.json())


def _phone(told: dict[str, Any]) -> Phone:
    took = (
        OnPhone(_name(each["opaque"]), each["wamid"], each["status"] != "failed") for each in told["accepted"]
    )
    wrote = tuple(str(each["wamid"]) for each in told["written"])
    return Phone(str(told["customer"]), str(told["phone"]), wrote, tuple(took))


def _name(opaque: str | None) -> str:
    """Our message's id, from what the product sends along to know its message by: thread and message."""
    return (opaque or "").rpartition("/")[2]
