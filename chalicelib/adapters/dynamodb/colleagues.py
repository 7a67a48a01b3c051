"""Who works in the inbox: one small item a person in one partition, so that all are read at once."""

from __future__ import annotations

from datetime import datetime, time
from typing import Any

from chalicelib.adapters.dynamodb import keys
from chalicelib.adapters.dynamodb.codec import to_instant
from chalicelib.adapters.dynamodb.expressions import update
from chalicelib.adapters.dynamodb.table import Item, Table
from chalicelib.domain.assignment import given_after
from chalicelib.domain.colleague import Colleague, Given, Occasion, Preferences, QuietHours
from chalicelib.use_cases.session_ports import Person

MOST = 1000


class DynamoColleagues:
    """The Colleagues port on DynamoDB."""

    def __init__(self, table: Table) -> None:
        self._table = table

    def everybody(self) -> tuple[Colleague, ...]:
        items = self._table.query("PK = :all", {":all": keys.COLLEAGUES}, limit=MOST)
        return tuple(sorted((colleague_from(item) for item in items), key=lambda each: each.name.casefold()))

    def find(self, person_id: str) -> Colleague | None:
        item = self._table.get(keys.colleague(person_id))
        return colleague_from(item) if item else None

    def arrived(self, person: Person, *, now: datetime) -> None:
        known = {"name": person.name, "email": person.email, "groups": list(person.groups), "seen_at": now}
        self._table.update(
            update(self._table.name, keys.colleague(person.person_id), sets=known, condition=None)
        )

    def went_away(self, person_id: str, *, since: datetime | None) -> None:
        self._change(person_id, {"away_since": since})

    def prefer(self, person_id: str, preferences: Preferences) -> None:
        quiet = preferences.quiet
        self._change(
            person_id,
            {
                "language": preferences.language or None,
                "zone": preferences.zone or None,
                "by_email": sorted(preferences.by_email),
                "by_push": sorted(preferences.by_push),
                "quiet": [f"{quiet.begins:%H:%M}", f"{quiet.ends:%H:%M}"] if quiet else None,
            },
        )

    def limit(self, person_id: str, *, capacity: int | None) -> None:
        self._change(person_id, {"capacity": capacity})

    def gave(self, colleague: Colleague, thread_id: str, *, now: datetime) -> bool:
        given = given_after(colleague, thread_id, now)
        return bool(
            self._table.update(
                update(
                    self._table.name,
                    keys.colleague(colleague.person_id),
                    sets={
                        "turns": colleague.turns + 1,
                        "given": [{"thread_id": each.thread_id, "at": each.at} for each in given],
                    },
                    condition="attribute_exists(#PK) AND #turns = :was"
                    if colleague.turns
                    else "attribute_exists(#PK) AND attribute_not_exists(#turns)",
                    given={"was": colleague.turns} if colleague.turns else None,
                )
            )
        )

    def regrouped(self, person_id: str, groups: tuple[str, ...]) -> None:
        self._change(person_id, {"groups": list(groups)})

    def left(self, person_id: str) -> None:
        self._table.delete(keys.colleague(person_id))

    def _change(self, person_id: str, sets: dict[str, Any]) -> None:
        self._table.update(update(self._table.name, keys.colleague(person_id), sets=sets))


def colleague_from(item: Item) -> Colleague:
    """Read a record; what was never chosen is as `Preferences` has it."""
    usual, quiet = Preferences(), item.get("quiet")
    return Colleague(
        person_id=item["SK"],
        name=item.get("name", ""),
        email=item.get("email", ""),
        groups=tuple(item.get("groups", ())),
        seen_at=to_instant(item.get("seen_at")),
        away_since=to_instant(item.get("away_since")),
        capacity=int(item["capacity"]) if "capacity" in item else None,
        preferences=Preferences(
            language=item.get("language", ""),
            zone=item.get("zone", ""),
            by_email=_occasions(item, "by_email", usual.by_email),
            by_push=_occasions(item, "by_push", usual.by_push),
            quiet=QuietHours(*(time.fromisoformat(each) for each in quiet)) if quiet else None,
        ),
        turns=int(item.get("turns", 0)),
        given=tuple(Given(each["thread_id"], _instant(each["at"])) for each in item.get("given", ())),
    )


def _instant(text: str) -> datetime:
    at = to_instant(text)
    assert at
    return at


def _occasions(item: Item, name: str, usual: frozenset[Occasion]) -> frozenset[Occasion]:
    return frozenset(Occasion(each) for each in item[name]) if name in item else usual
