"""The Meanings port over Lambda: the encoder is a function of its own, so that only it pays for its memory."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import asdict
from typing import Any

from chalicelib.domain.meaning import Likeness, Meaning

MOST_TEXTS, LONGEST_TEXT = 8, 500
"""Texts of one call, and characters of each: what the encoder reads in a few dozen milliseconds."""


def within_limits(texts: Sequence[str]) -> list[str]:
    """Cut to what the encoder reads; what is over is left unread."""
    return [text[:LONGEST_TEXT] for text in texts[:MOST_TEXTS]]


class NoMeanings:
    """There is no encoder: rules and words alone decide."""

    def read(self, texts: Sequence[str], *, version: int) -> tuple[Meaning, ...] | None:  # noqa: ARG002
        return None


class LambdaMeanings:
    """Asks the function once. `tell` logs a failure: an event's name and fields, never a text."""

    def __init__(self, client: Any, function: str, *, tell: Callable[..., None]) -> None:
        self._client, self._function, self._tell = client, function, tell

    def read(self, texts: Sequence[str], *, version: int) -> tuple[Meaning, ...] | None:
        read = within_limits(texts)
        try:
            found = self._ask(read, version)
        # Whatever breaks here, a turn goes on without it: the customer waits for an answer.
        except Exception as failure:
            self._tell("meaning.unread", failure=type(failure).__name__, version=version)
            return None
        return None if found is None else found + (Meaning(),) * (len(texts) - len(read))

    def _ask(self, texts: list[str], version: int) -> tuple[Meaning, ...] | None:
        request = json.dumps({"version": version, "texts": texts}).encode()
        answer = self._client.invoke(FunctionName=self._function, Payload=request)
        if failure := answer.get("FunctionError"):
            raise FunctionFailed(failure)
        found = from_wire(json.loads(answer["Payload"].read()))
        if found is not None and len(found) != len(texts):
            raise FunctionFailed(f"{len(found)} meanings of {len(texts)} texts")
        return found


class FunctionFailed(Exception):
    """The function ended with an error, or with an answer that is none."""


def to_wire(meanings: Sequence[Meaning] | None) -> list[dict[str, Any]] | None:
    """The function's answer as JSON values; four digits tell all that a threshold can."""
    return None if meanings is None else [_rounded(asdict(meaning)) for meaning in meanings]


def from_wire(found: list[dict[str, Any]] | None) -> tuple[Meaning, ...] | None:
    """The meanings of an answer; raises what a wrong form raises."""
    return None if found is None else tuple(_meaning(each) for each in found)


def _rounded(value: Any) -> Any:
    match value:
        case float():
            return round(value, 4)
        case dict():
            return {name: _rounded(inner) for name, inner in value.items()}
        case list() | tuple():
            return [_rounded(inner) for inner in value]
    return value


def _meaning(found: dict[str, Any]) -> Meaning:
    return Meaning(
        intents=tuple(Likeness(**each) for each in found["intents"]),
        familiar=float(found["familiar"]),
        passages=tuple(Likeness(**each) for each in found["passages"]),
        asks_for_person=float(found["asks_for_person"]),
    )
