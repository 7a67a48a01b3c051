"""What an intent collects: which values are what the item asks for, what is missing, what must be asked again."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from chalicelib.domain.day_words import names_a_day, names_an_hour
from chalicelib.domain.intent_rules import Intent, Item, ItemType
from chalicelib.domain.packet import Fact
from chalicelib.domain.rules.letters import fold

_EMAIL = re.compile(r"[^\s@,;<>()]+@(?:[^\s@.,;<>()]+\.)+[^\W\d_]{2,}")
_PHONE_DIGITS = range(7, 16)
"""ITU-T E.164 allows fifteen; shorter than seven is not a number one can call from elsewhere."""
_YES_OR_HELLO = (
    "yes no ok okay si sim nao oui non ja nein ya tidak haan nahi",
    "hello hi hola ola ciao hallo",
    "none nobody anonymous unknown me i yo eu moi ich io saya",
)
_NO_NAME = frozenset(" ".join(_YES_OR_HELLO).split())
_LONGEST_NAME = 8


@dataclass(frozen=True)
class Collection:
    """How far the collecting is; values are those of the facts, trimmed."""

    values: dict[str, str]
    missing: tuple[Item, ...] = ()
    invalid: tuple[Item, ...] = ()

    @property
    def known(self) -> frozenset[str]:
        """The names that have a value of the right kind."""
        return frozenset(self.values)

    @property
    def complete(self) -> bool:
        """Whether everything that is required is known."""
        return not any(item.required for item in (*self.missing, *self.invalid))


def collect(intent: Intent, facts: Iterable[Fact]) -> Collection:
    """Sort facts by the intent's items; of several for one item, the newest of the right kind counts.

    A fact that no item asks for counts as it stands.
    """
    facts = [fact for fact in facts if fact.value.strip()]
    items = {item.name: item for item in intent.collect}
    values: dict[str, str] = {}
    for fact in facts:
        item = items.get(fact.name)
        value = fact.value.strip() if item is None else valid(item, fact.value)
        if value is not None:
            values[fact.name] = value
    given = {fact.name for fact in facts}
    unknown = [item for item in intent.collect if item.name not in values]
    return Collection(
        values,
        missing=tuple(item for item in unknown if item.name not in given),
        invalid=tuple(item for item in unknown if item.name in given),
    )


def valid(item: Item, value: str) -> str | None:
    """Give a value as the item wants it (the choice's own spelling, the pattern's part of it); None if it is not."""
    value = value.strip()
    if not value:
        return None
    if item.choices:
        return _choice(value, item.choices)
    if item.pattern is not None:
        return _by_pattern(value, item.pattern)
    return value if _IS[item.type](value) else None


def _choice(value: str, choices: tuple[str, ...]) -> str | None:
    """Find the one choice that a value is or, as whole words, names; two at once are no choice."""
    folded = f" {fold(value)} "
    exact = [choice for choice in choices if fold(choice) == folded.strip()]
    named = exact or [choice for choice in choices if f" {fold(choice)} " in folded]
    longest = [choice for choice in named if not any(choice in other and choice != other for other in named)]
    return longest[0] if len(longest) == 1 else None


def _by_pattern(value: str, pattern: str) -> str | None:
    """Find what fits in a value, however it was typed: `al 20-417` and "it is AL20417" are `AL20417`."""
    squeezed = re.sub(r"[\s.\-_/]", "", value)
    words = (word.strip(".,;:!?()\"'") for word in value.split())
    for written in (value, squeezed, *words):
        for spelt in (written, written.upper()):
            if re.fullmatch(pattern, spelt):
                return spelt
    return None


def _is_name(value: str) -> bool:
    words = fold(value).split()
    letters = sum(character.isalpha() for character in value)
    plain = not re.search(r"[\d@?؟!]|https?:", value)
    return plain and letters >= 2 and len(words) <= _LONGEST_NAME and not set(words) <= _NO_NAME


def _is_phone(value: str) -> bool:
    digits = sum(character.isdigit() for character in value)
    return digits in _PHONE_DIGITS and not re.search(r"[^\W\d_]{4,}.*[^\W\d_]{4,}", value)


_IS: dict[ItemType, Callable[[str], bool]] = {
    ItemType.TEXT: lambda value: any(character.isalnum() for character in value),
    ItemType.NAME: _is_name,
    ItemType.NUMBER: lambda value: number_in(value) is not None,
    ItemType.DATE: names_a_day,
    ItemType.TIME: names_an_hour,
    ItemType.PHONE: _is_phone,
    ItemType.EMAIL: lambda value: bool(_EMAIL.search(value)),
    ItemType.CHOICE: lambda value: any(character.isalnum() for character in value),
}


def number_in(text: str) -> float | None:
    """Read the first number as people write it: `1.250,50 €`, `1,250.50`, `40`, `٤٠`; None without one."""
    found = re.search(r"\d[\d.,]*", text)
    if not found:
        return None
    written = "".join(
        str(int(character)) if character.isdigit() else character for character in found.group().rstrip(".,")
    )
    # The last separator is the decimal one if one or two digits follow it; all others group thousands.
    decimal = re.search(r"[.,](\d{1,2})$", written)
    whole = re.sub(r"[.,]", "", written[: decimal.start()] if decimal else written)
    return float(f"{whole}.{decimal.group(1)}" if decimal else whole)
