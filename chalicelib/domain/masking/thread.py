"""Masking over a conversation: numbers cut into several messages, and secrets that somebody repeats."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from chalicelib.domain.masking.found import Kind, Sensitive
from chalicelib.domain.masking.masks import mask, mask_pieces, sensitive_in
from chalicelib.domain.masking.plain import plain

_SHORTEST_ECHO, _LONG_ECHO = 4, 6
"""Characters; a card's three-digit code is told by its name alone, or every 123 would go. A long one is known
whatever stands between its digits, a short one only as a word."""


def mask_thread(texts: Sequence[str]) -> list[str]:
    """Mask each text, and what only shows when they are read one after the other, oldest first.

    For a card that is sent in pieces, or a number that answers the question before it.
    """
    masked = [mask(text) for text in texts]
    joined = "\n".join(masked)
    for found in sensitive_in(joined):
        if "\n" in joined[found.start : found.end] and not _stands_apart(found, joined):
            continue
        start = 0
        for at, text in enumerate(masked):
            first, last = max(found.start - start, 0), min(found.end - start, len(text))
            if first < last:
                # A piece of the end is shown only if it is the end.
                shown = max(0, min(found.shown, last - first)) if found.end - start <= len(text) else 0
                masked[at] = mask_pieces(text, (Sensitive(found.kind, first, last, shown),))
            start += len(text) + 1
    return masked


@dataclass(frozen=True)
class Secrets:
    """What a customer wrote that must not travel, to be known again without the words that gave it away."""

    written: frozenset[str]

    @classmethod
    def of(cls, texts: Sequence[str]) -> Secrets:
        """Collect the secrets of a thread's texts, oldest first."""
        return cls.between(list(zip(texts, mask_thread(texts), strict=True)))

    @classmethod
    def between(cls, pairs: Sequence[tuple[str, str]]) -> Secrets:
        """Collect what is in the texts, oldest first, but not in their masked twins."""
        found = {known for text, _ in pairs for each in sensitive_in(text) for known in _known_as(text, each)}
        changed = [pair for pair in (*pairs, _as_one(pairs)) if pair[0] != pair[1]]
        pieces = [piece for pair in changed for piece in _hidden_pieces(*pair) if len(piece) >= _LONG_ECHO]
        found |= {piece for piece in map(_compact, pieces) if len(piece) >= _LONG_ECHO}
        return cls(frozenset(found))

    def mask(self, text: str) -> str:
        """Mask what is sensitive by itself, and every repetition of these secrets."""
        return self.mask_echoes(mask(text))

    def mask_echoes(self, text: str) -> str:
        """Mask only the repetitions: a draft may name the business's own account."""
        if not self.written:
            return text
        named = [each for each in sensitive_in(text) if self.written & _known_as(text, each)]
        text = mask_pieces(text, named)
        read = plain(text)
        for secret in (each for each in self.written if len(each) >= _SHORTEST_ECHO):
            for found in re.finditer(_echo(secret), read.text, re.IGNORECASE):
                start, end = read.span(*found.span())
                text = mask_pieces(text, (Sensitive(Kind.CREDENTIALS, start, end),))
        return text


NO_SECRETS = Secrets(frozenset())


def _stands_apart(found: Sensitive, text: str) -> bool:
    """What reaches over messages is made of whole numbers, not of the end of one and the beginning of another."""
    return not _GOES_ON_BEFORE.search(
        text[max(0, found.start - 3) : found.start]
    ) and not _GOES_ON_AFTER.match(text, found.end)


_GOES_ON_BEFORE = re.compile(r"(?:[\w•][\-./,]?|\+|[\d•][ ])\Z")
_GOES_ON_AFTER = re.compile(r"[\-./,]?[\w•]|[ ](?!(?:0?[1-9]|1[0-2]) ?/ ?\d\d)[\d•]")


def _known_as(text: str, found: Sensitive) -> set[str]:
    """A secret with and without the words between its digits, whole and without the end that may be seen."""
    whole = _compact(text[found.start : found.end])
    if found.kind is Kind.CARD_NUMBER:
        whole = "".join(character for character in whole if character.isdecimal()) or whole
    # A card may have its expiry glued to it.
    beginnings = {whole[:-4], whole[:12]} if found.kind in (Kind.CARD_NUMBER, Kind.BANK_ACCOUNT) else set()
    return {whole, *(beginning for beginning in beginnings if len(beginning) >= _LONG_ECHO)}


def _echo(secret: str) -> str:
    if len(secret) >= _LONG_ECHO:
        return r"[\W_]*".join(map(re.escape, secret))
    return rf"(?<![^\W_]){re.escape(secret)}(?![^\W_])"


def _as_one(pairs: Sequence[tuple[str, str]]) -> tuple[str, str]:
    return "\n".join(text for text, _ in pairs), "\n".join(masked for _, masked in pairs)


def _hidden_pieces(text: str, masked: str) -> list[str]:
    """What was masked, piece by piece; a piece goes on over separators, and over the end of a message."""
    hidden = (
        before if before != after or not before.isalnum() else "\0"
        for before, after in zip(text, masked, strict=True)
    )
    return "".join(hidden).split("\0")


def _compact(text: str) -> str:
    """Letters and digits, in one way."""
    return "".join(character for character in plain(text).text.lower() if character.isalnum())
