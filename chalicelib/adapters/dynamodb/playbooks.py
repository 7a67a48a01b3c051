"""Published playbooks: every version a file in the bucket, numbered and pointed at in the table."""

from __future__ import annotations

import contextlib
import json
import time
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from botocore.exceptions import ClientError

from chalicelib.adapters.dynamodb import keys
from chalicelib.adapters.dynamodb.expressions import put, update
from chalicelib.adapters.dynamodb.rollouts import standing_from
from chalicelib.adapters.dynamodb.table import Item, Table
from chalicelib.adapters.encoder.indexes import NOT_THERE, index_file
from chalicelib.domain.playbook import Playbook
from chalicelib.domain.rollout_rules import overlaid
from chalicelib.use_cases.playbook_ports import (
    NoPlaybook,
    PublishedVersion,
    UnreadableScenarios,
    UnreadableVersion,
)

TRUSTED_FOR = 30.0
"""Seconds for which a function does not ask again which version is in force."""

TRIES = 5

FURTHEST_BACK = 20
"""Versions that are tried when the one in force cannot be read; whoever broke so many has broken all."""

MOST_VERSIONS = 10_000
"""Far more than anybody publishes; a query has to end somewhere."""


class S3Playbooks:
    """The Playbooks port: S3 for the bundles, DynamoDB for numbers and pointer."""

    def __init__(
        self, table: Table, s3: Any, bucket: str, *, seconds: Callable[[], float] = time.monotonic
    ) -> None:
        self._table, self._s3, self._bucket, self._seconds = table, s3, bucket, seconds
        self._read: dict[int, Playbook] = {}
        self._active: Playbook | None = None
        self._unread: int | None = None
        self._asked_at = 0.0

    def active(self) -> Playbook:
        now = self._seconds()
        if self._active is None or now - self._asked_at > TRUSTED_FOR:
            pointer = self._table.get(keys.ACTIVE_PLAYBOOK)
            if pointer is None:
                raise NoPlaybook("nothing was published yet: run `./handoff policies publish`")
            struck, version = standing_from(pointer).struck, self._readable(pointer["version"])
            self._active = version.model_copy(update=overlaid(struck)) if struck else version
            self._asked_at = now
        return self._active

    def unread(self) -> int | None:
        return self._unread

    def look_again(self) -> None:
        self._active = None

    def _readable(self, number: int) -> Playbook:
        """A version, or the newest before it that can be read: a broken file must not silence everybody.

        That S3 does not answer is no broken file: it raises, and whoever asked tries again.
        """
        for tried in range(number, max(0, number - FURTHEST_BACK), -1):
            with contextlib.suppress(NoPlaybook, UnreadableVersion):
                found = self.version(tried)
                self._unread = number if tried != number else None
                return found
        raise UnreadableVersion(f"version {number} cannot be read, nor any of those before it")

    def version(self, number: int) -> Playbook:
        """Read a version; it never changes, so it is read once."""
        if number not in self._read:
            try:
                stored = self._s3.get_object(Bucket=self._bucket, Key=_file(number))
            except ClientError as refusal:
                if refusal.response["Error"]["Code"] in NOT_THERE:
                    raise NoPlaybook(f"version {number} was never published") from None
                raise
            try:
                self._read[number] = Playbook.model_validate_json(stored["Body"].read())
            except ValueError as broken:
                raise UnreadableVersion(f"version {number} cannot be read by this release") from broken
        return self._read[number]

    def publish(
        self,
        playbook: Playbook,
        *,
        by: str,
        at: datetime,
        index: bytes | None = None,
        restores: int | None = None,
        override: str = "",
        scenarios: Mapping[str, str] | None = None,
    ) -> int:
        """Reserve the next number, store index and bundle, then point at it.

        Whoever publishes at the same time gets another number; the pointer only moves to a higher one.
        A crash before the pointer moved leaves a number that is never in force.
        """
        number = self._reserve(by, at, restores, override, len(scenarios or {}))
        if scenarios:
            text = json.dumps(dict(scenarios), ensure_ascii=False)
            self._s3.put_object(Bucket=self._bucket, Key=_scenarios_file(number), Body=text.encode())
        if index is not None:
            self._s3.put_object(Bucket=self._bucket, Key=index_file(number), Body=index)
        as_published = {"version": number, "stepped_back": ()}
        bundle = playbook.model_copy(update=as_published).model_dump_json()
        self._s3.put_object(
            Bucket=self._bucket, Key=_file(number), Body=bundle.encode(), ContentType="application/json"
        )
        self._table.update(
            update(
                self._table.name,
                keys.ACTIVE_PLAYBOOK,
                sets={"version": number, "by": by, "at": at},
                condition="attribute_not_exists(#version) OR #version < :version",
            )
        )
        self._active = None
        return number

    def scenarios(self, number: int) -> Mapping[str, str]:
        try:
            stored = self._s3.get_object(Bucket=self._bucket, Key=_scenarios_file(number))
        except ClientError as refusal:
            if refusal.response["Error"]["Code"] not in NOT_THERE:
                raise
            if (self._table.get(keys.playbook_version(number)) or {}).get("scenarios"):
                raise UnreadableScenarios(f"the scenarios of version {number} are lost") from None
            return {}
        try:
            texts = json.loads(stored["Body"].read())
        except ValueError as broken:
            raise UnreadableScenarios(f"the scenarios of version {number} cannot be read") from broken
        if not isinstance(texts, dict) or not all(isinstance(text, str) for text in texts.values()):
            raise UnreadableScenarios(f"the scenarios of version {number} are no texts")
        return texts

    def history(self) -> tuple[PublishedVersion, ...]:
        """Read the records of all numbers, without those whose bundle was never stored."""
        records = self._table.query(
            "PK = :playbook AND begins_with(SK, :version)",
            {":playbook": "PLAYBOOK", ":version": "V#"},
            limit=MOST_VERSIONS,
            backwards=True,
        )
        stored = self._stored()
        return tuple(_published(record) for record in records if record["file"] in stored)

    def _stored(self) -> set[str]:
        pages = self._s3.get_paginator("list_objects_v2").paginate(Bucket=self._bucket, Prefix="playbooks/")
        return {each["Key"] for page in pages for each in page.get("Contents", ())}

    def _reserve(self, by: str, at: datetime, restores: int | None, override: str, scenarios: int) -> int:
        for _ in range(TRIES):
            newest = self._table.query(
                "PK = :playbook AND begins_with(SK, :version)",
                {":playbook": "PLAYBOOK", ":version": "V#"},
                limit=1,
                backwards=True,
            )
            number = int(keys.id_of(newest[0]["SK"])) + 1 if newest else 1
            record = {
                "by": by,
                "at": at,
                "file": _file(number),
                "restores": restores,
                "override": override or None,
                "scenarios": scenarios or None,
            }
            if self._table.put(put(self._table.name, keys.playbook_version(number), record)):
                return number
        raise RuntimeError("others kept publishing at the same time; publish again")


def _published(record: Item) -> PublishedVersion:
    at = datetime.fromisoformat(record["at"])
    number, override = int(keys.id_of(record["SK"])), record.get("override") or ""
    return PublishedVersion(number, record["by"], at, record.get("restores"), override)


def _file(number: int) -> str:
    return f"playbooks/v{number:06d}.json"


def _scenarios_file(number: int) -> str:
    return f"playbooks/v{number:06d}.scenarios.json"
