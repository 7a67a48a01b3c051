"""Bad weather: sends that fail and webhooks that come twice, late and in batches, by chance but repeatably."""

import random
from collections import Counter
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from infra.local.faults import Fault, UnknownFault
from infra.local.whatsapp.fault_kinds import CONNECTION, FAILURES, REFUSALS

KINDS = {
    "drop_response": 3,
    "bad_gateway": 2,
    "bad_gateway_after": 2,
    "http_500": 2,
    "slow": 2,
    "rate": 2,
    "pair_rate": 2,
    "temporary": 1,
    "cut_off": 1,
    "lose_everything": 1,
    "failed_for_now": 1,
}
"""How often each kind is chosen, against the others, when a storm names none: all of them pass."""

SLOWEST = 3.0
"""Seconds."""
REORDERED_WITHIN = 2.0
BATCH = 20


@dataclass(frozen=True)
class Weather:
    """How bad it is: shares from 0 to 1, `reorder` in seconds, `batch` in updates an envelope at most."""

    seed: int = 0
    send_faults: float = 0.0
    kinds: tuple[str, ...] = tuple(KINDS)
    duplicates: float = 0.0
    reorder: float = 0.0
    batch: int = 1


@dataclass(frozen=True)
class Journey:
    """How one webhook travels: how late each copy of it leaves, and whether in no order with the others."""

    leaves_after: tuple[float, ...]
    alone: bool


ORDERLY = Journey((0.0,), alone=False)


class Storm:
    """The weather now, and what it has done since it began.

    A send's fate depends on the seed, whom it goes to and how many went there before, so that a storm can be
    repeated although the sends of different customers never come in the same order twice.
    """

    def __init__(self) -> None:
        self.weather = Weather()
        self.done: Counter[str] = Counter()
        self._sends: Counter[str] = Counter()
        self._webhooks = 0

    def begin(self, weather: Weather) -> None:
        """From now on this weather, counted from nothing."""
        self.__init__()  # type: ignore[misc]
        self.weather = weather

    def end(self) -> None:
        """Calm; what was done stays to be read."""
        self.weather = Weather()

    def on_send(self, address: str) -> Fault | None:
        """What strikes the next send to this address."""
        weather = self.weather
        if not weather.send_faults:
            return None
        self._sends[address] += 1
        self.done["sends"] += 1
        chance = random.Random(f"{weather.seed}/{address}/{self._sends[address]}")  # noqa: S311
        if chance.random() >= weather.send_faults:
            return None
        (kind,) = chance.choices(weather.kinds, [KINDS.get(each, 1) for each in weather.kinds])
        self.done[kind] += 1
        return Fault(kind, 0, round(chance.uniform(0.5, SLOWEST), 2) if kind == "slow" else 0.0)

    def on_webhook(self) -> Journey:
        """How the next webhook travels."""
        weather = self.weather
        if not (weather.duplicates or weather.reorder):
            return ORDERLY
        self._webhooks += 1
        self.done["webhooks"] += 1
        chance = random.Random(f"{weather.seed}/webhook/{self._webhooks}")  # noqa: S311
        twice = chance.random() < weather.duplicates
        self.done["duplicates"] += twice
        copies = range(2 if twice else 1)
        return Journey(tuple(chance.uniform(0, weather.reorder) for _ in copies), alone=weather.reorder > 0)

    def envelope_size(self) -> int:
        """How many updates the next envelope may carry."""
        return random.randint(1, self.weather.batch)  # noqa: S311

    def as_json(self) -> dict[str, Any]:
        """The weather, and what it has done."""
        return {"weather": asdict(self.weather), "done": dict(self.done)}


def weather(given: Mapping[str, Any]) -> Weather:
    """Read what a script asks for; `true` for `reorder` and `batch` is the usual. Raises UnknownFault."""
    kinds = tuple(map(str, given.get("kinds") or KINDS))
    if unknown := set(kinds) - {*CONNECTION, *REFUSALS, *FAILURES}:
        raise UnknownFault(f"unknown faults: {', '.join(sorted(unknown))}")
    reorder, batch = given.get("reorder", 0), given.get("batch", 1)
    return Weather(
        seed=int(given.get("seed", 0)),
        send_faults=_share(given, "send_faults"),
        kinds=kinds,
        duplicates=_share(given, "duplicates"),
        reorder=REORDERED_WITHIN if reorder is True else float(reorder),
        batch=BATCH if batch is True else max(1, int(batch)),
    )


def _share(given: Mapping[str, Any], name: str) -> float:
    share = float(given.get(name, 0))
    if not 0 <= share <= 1:
        raise UnknownFault(f"`{name}` must be from 0 to 1")
    return share
