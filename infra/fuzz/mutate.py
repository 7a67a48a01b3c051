"""Bend a body: in its structure, by mixing it with others, and in its bytes. Seeded, so that each can be had again."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Callable, Sequence
from random import Random
from typing import Any

MOST_CHANGES = 5

DEPTHS = (14, 33, 150, 401, *range(800, 1_000, 3), 3_000)
"""Around a thousand Python gives up: what could just be read may be too deep for the next who walks it."""

DEEP = re.compile(rb'"@(\d+)@"')
"""A mark for something nested so deep, which is put in when the body is written."""

NAMES = (
    *("entry", "changes", "field", "value", "messages", "statuses", "contacts", "metadata", "message_echoes"),
    *(
        "history",
        "threads",
        "calls",
        "errors",
        "id",
        "from",
        "from_user_id",
        "to",
        "type",
        "timestamp",
        "text",
    ),
    *(
        "body",
        "system",
        "user_id",
        "wa_id",
        "group_id",
        "standby",
        "state_sync",
        "context",
        "interactive",
        "image",
    ),
)
"""Names that mean something; a wrong thing under them does more than under one of no meaning."""

WORDS = (
    "",
    " ",
    "0",
    "-1",
    "text",
    "NaN",
    "é" * 600,
    "\ud800",
    "\x00",
    "<script>",
    "9" * 5_000,
    "a" * 70_000,
    "👍",
)


def mutated(seeds: Sequence[dict[str, Any]], chance: Random) -> bytes:
    """Make one body: mostly bent in its structure, sometimes mixed of several, sometimes broken in its bytes."""
    document = copy.deepcopy(chance.choice(seeds))
    if chance.random() < 0.2:
        document = _mixed([document, *chance.choices(seeds, k=chance.randint(1, 6))])
    for _ in range(chance.randint(0, MOST_CHANGES)):
        if chance.random() < 0.15:
            _graft(document, chance.choice(seeds), chance)
        else:
            chance.choice(CHANGES)(document, chance)
    raw = json.dumps(document, ensure_ascii=chance.random() < 0.8).encode("utf-8", "surrogatepass")
    raw = DEEP.sub(_deepened, raw)
    return _broken(raw, chance) if chance.random() < 0.15 else raw


def _mixed(documents: list[dict[str, Any]]) -> dict[str, Any]:
    entries = [entry for document in documents for entry in _list(document.get("entry"))]
    return {"object": "whatsapp_business_account", "entry": copy.deepcopy(entries)}


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _place(document: Any, chance: Random) -> tuple[Any, Any]:
    """Walk down at random: a container, and a key in it; (None, None) when there is none."""
    place: tuple[Any, Any] = (None, None)
    while isinstance(document, dict | list) and document:
        key = chance.choice(list(document)) if isinstance(document, dict) else chance.randrange(len(document))
        place, document = (document, key), document[key]
        if chance.random() < 0.12:
            break
    return place


def _replace(document: Any, chance: Random) -> None:
    container, key = _place(document, chance)
    if container is not None:
        container[key] = _anything(chance)


def _remove(document: Any, chance: Random) -> None:
    container, key = _place(document, chance)
    if container is not None:
        del container[key]


def _repeat(document: Any, chance: Random) -> None:
    container, key = _place(document, chance)
    if isinstance(container, list):
        container.extend(copy.deepcopy(container[key]) for _ in range(chance.choice((1, 1, 3, 30))))
    elif container is not None:
        container[key] = [container[key], copy.deepcopy(container[key])]


def _add(document: Any, chance: Random) -> None:
    container, _ = _place(document, chance)
    if isinstance(container, dict):
        container[chance.choice(NAMES)] = _anything(chance)


def _rename(document: Any, chance: Random) -> None:
    container, key = _place(document, chance)
    if isinstance(container, dict):
        container[chance.choice(NAMES)] = container.pop(key)


def _graft(document: Any, other: Any, chance: Random) -> None:
    """Put a part of another body where something else was."""
    container, key = _place(document, chance)
    source, there = _place(other, chance)
    if container is not None and source is not None:
        container[key] = copy.deepcopy(source[there])


CHANGES: tuple[Callable[[Any, Random], None], ...] = (
    _replace,
    _replace,
    _remove,
    _repeat,
    _add,
    _rename,
)


def _anything(chance: Random, depth: int = 3) -> Any:
    match chance.randrange(10 if depth else 7):
        case 0:
            return None
        case 1:
            return chance.random() < 0.5
        case 2:
            return chance.choice((0, -1, 1795428000, 2**63, 10**40, 10**4_000))
        case 3:
            return chance.choice((0.1, -0.0, 1e308, float("nan"), float("inf")))
        case 4 | 5:
            return chance.choice(WORDS)
        case 6:
            return f"@{chance.choice(DEPTHS)}@" if chance.random() < 0.1 else chance.choice(NAMES)
        case 7 | 8:
            return [_anything(chance, depth - 1) for _ in range(chance.randrange(4))]
        case _:
            return {
                chance.choice((*NAMES, *WORDS)): _anything(chance, depth - 1)
                for _ in range(chance.randrange(4))
            }


def _deepened(mark: re.Match[bytes]) -> bytes:
    """Nest so far that whoever walks it by recursion may fall."""
    depth = int(mark[1])
    return b"[" * depth + b"]" * depth if depth % 2 else b'{"value":' * depth + b"1" + b"}" * depth


def _broken(raw: bytes, chance: Random) -> bytes:
    body = bytearray(raw)
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(body) + 1)
        match chance.randrange(5):
            case 0:
                del body[at:]
            case 1:
                body[at:at] = chance.randbytes(chance.randint(1, 8))
            case 2:
                del body[at : at + chance.randint(1, 20)]
            case 3:
                body[at:at] = chance.choice((b"[", b"{", b'"', b"\\u", b"\xff", b"}", b"]")) * chance.choice(
                    (1, 1, DEPTHS[-1])
                )
            case _:
                body = bytearray(chance.randbytes(chance.randint(0, 200)))
    return bytes(body)
