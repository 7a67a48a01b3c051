"""What guardrails took back: on the item that points at the version in force, which every reader of it reads."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from typing import Any

from chalicelib.adapters.dynamodb import keys
from chalicelib.adapters.dynamodb.codec import to_instant
from chalicelib.adapters.dynamodb.expressions import update
from chalicelib.adapters.dynamodb.table import Table
from chalicelib.domain.rollout_standing import Standing, Struck
from chalicelib.use_cases.playbook_ports import NoPlaybook

EVERY = timedelta(minutes=10)
TRIES = 5


class DynamoRollouts:
    """The Rollouts port on DynamoDB; `revision` keeps two writers apart."""

    def __init__(self, table: Table) -> None:
        self._table = table

    def standing(self) -> Standing:
        return standing_from(self._pointer())

    def step_back(self, struck: Struck) -> bool:
        for _ in range(TRIES):
            pointer = self._pointer()
            after = standing_from(pointer).struck_by(struck)
            if after is None:
                return False
            if self._write(pointer, after):
                return True
        raise RuntimeError("others kept writing beside the version in force")

    def lift(self, guardrail: str, *, at: datetime) -> bool:
        for _ in range(TRIES):
            pointer = self._pointer()
            after = standing_from(pointer).lifted_of(guardrail, at)
            if after is None:
                return False
            if self._write(pointer, after):
                return True
        raise RuntimeError("others kept writing beside the version in force")

    def due(self, now: datetime) -> bool:
        """Move the mark on, if it stands ten minutes away; of two who ask at once one is told yes.

        A mark that a wrong clock set far ahead is as good as none: waiting for it would keep guardrails from falling.
        """
        moved = self._table.update(
            update(
                self._table.name,
                keys.GUARDRAILS_MEASURED,
                sets={"at": now},
                condition="attribute_not_exists(#at) OR #at <= :before OR #at > :ahead",
                given={"before": now - EVERY, "ahead": now + EVERY},
            )
        )
        return moved is not None

    def _pointer(self) -> dict[str, Any]:
        pointer = self._table.get(keys.ACTIVE_PLAYBOOK)
        if pointer is None:
            raise NoPlaybook("nothing was published yet: run `./handoff policies publish`")
        return pointer

    def _write(self, pointer: Mapping[str, Any], after: Standing) -> bool:
        known = pointer.get("revision", 0)
        written = self._table.update(
            update(
                self._table.name,
                keys.ACTIVE_PLAYBOOK,
                sets={
                    "struck": [_written(each) for each in after.struck],
                    "lifted": dict(after.lifted),
                    "revision": known + 1,
                },
                condition="#revision = :known" if known else "attribute_not_exists(#revision)",
                given={"known": known} if known else None,
            )
        )
        return written is not None


def standing_from(pointer: Mapping[str, Any]) -> Standing:
    """Read what stands beside the version in force."""
    lifted = {name: _instant(at) for name, at in pointer.get("lifted", {}).items()}
    return Standing(pointer["version"], tuple(_read(each) for each in pointer.get("struck", ())), lifted)


def _written(struck: Struck) -> dict[str, Any]:
    return {**asdict(struck), "value": f"{struck.value:.4f}"}


def _read(kept: Mapping[str, Any]) -> Struck:
    return Struck(
        guardrail=kept["guardrail"],
        segment=kept["segment"],
        at=_instant(kept["at"]),
        measure=kept["measure"],
        value=float(kept["value"]),
        cases=int(kept["cases"]),
    )


def _instant(text: Any) -> datetime:
    return to_instant(text) or datetime.fromtimestamp(0, UTC)
