"""Acts and promises in a reply that no one has done or given: `I have refunded`, `te he reservado`, guarantees.

What is told as done needs a source that tells it as done: a tool's result or an earlier message. What is promised
needs a source that speaks of the act as the business's: a page that says `we refund you within 14 days`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from chalicelib.domain.grounding.act_words import (
    CONDITIONS,
    DONE,
    DONE_FRAMES,
    GUARANTEES,
    NEGATIONS,
    POLICY_FRAMES,
    SPANISH_FUTURE,
    TO_DO,
    TO_DO_FRAMES,
)
from chalicelib.domain.grounding.claim import Claim, Kind
from chalicelib.domain.rules.common_words import common_words_in
from chalicelib.domain.rules.promise import announces_a_person
from chalicelib.domain.rules.reading import fold

_SENTENCE = re.compile(r"[^.!?\n]+(?:[.!?]+(?!\s|$)[^.!?\n]*)*[.!?\n]*")
_CONDITION = re.compile(rf"\b(?:{CONDITIONS})\b")
_NEGATION = re.compile(rf"\b(?:{NEGATIONS})(?: \w+){{0,2}} ?$")
_FAILED = re.compile(
    r"\"?\b(?:error|status|state|result|outcome)\"?\s*[:=]\s*\"?(?:fail|error|reject|denied|declin|pending|not[ _]|un)|"
    r"\"?(?:ok|success)\"?\s*[:=]\s*\"?false"
)
"""A tool's result that says that nothing was done."""

_UNTRUE = re.compile(r"\"?\w+\"?\s*[:=]\s*\"?(?:false|null|none|no|0)\b\"?", re.IGNORECASE)
_REASSURING = re.compile(
    r"^(?:dont worry|no worries|no problem|no te preocupes|no se preocupe|nao se preocupe|pas de souci|"
    r"ne vous inquietez pas|keine sorge|non (?:ti preoccupare|si preoccupi)) "
)
_STRUCTURED = re.compile(r"^\s*[\[{]|\"\s*:|^\s*(?:status|state|estado|result)\b", re.MULTILINE)


@dataclass(frozen=True)
class Announced:
    """An act that a sentence announces: which, and whether as done."""

    act: str
    kind: Kind
    words: str
    sentence: str


def announced_act(text: str, language: str | None = None) -> Announced | None:
    """The first act, promise or guarantee that a text announces, whether or not it is true."""
    return next(_announced(text, language), None)


def invented_acts(text: str, language: str | None, *, sources: Sequence[str]) -> Iterator[Claim]:
    """Find the acts, promises and guarantees of a reply that no source tells of."""
    for said in _announced(text, language):
        if not any(_tells(source, said) for source in sources):
            why = "no tool or earlier message says that this was done"
            yield Claim(said.kind, said.sentence, why if said.kind is Kind.ACT else "no source promises this")


def _announced(text: str, language: str | None) -> Iterator[Announced]:
    for sentence in _SENTENCE.findall(text):
        folded = fold(sentence)
        if sentence.rstrip().endswith("?") or not folded:
            continue
        known = len(found := list(_in_sentence(folded, sentence.strip(), _languages(folded, language))))
        yield from found
        if not known and announces_a_person(sentence):
            yield Announced("transfer", Kind.PROMISE, folded, sentence.strip())


def _in_sentence(folded: str, sentence: str, languages: tuple[str, ...]) -> Iterator[Announced]:
    folded = _REASSURING.sub("", folded)
    for language in languages:
        for kind, book in ((Kind.ACT, _DONE), (Kind.PROMISE, _TO_DO), (Kind.GUARANTEE, _GUARANTEES)):
            for found in book[language].finditer(folded):
                before = folded[: found.start()]
                conditional = _CONDITION.search(before if kind is Kind.ACT else folded)
                if conditional or _NEGATION.search(before) or " not " in found.group():
                    continue
                yield Announced(_act(found, language, kind), kind, found.group(), sentence)
                break


def _languages(folded: str, language: str | None) -> tuple[str, ...]:
    """The reply's language and the one that its words look like most."""
    counts = common_words_in(folded)
    likely = [name for name in DONE if counts[name] == max(counts[name] for name in DONE)]
    if language in DONE:
        return tuple(dict.fromkeys([language, *likely[:1]])) if language not in likely else (language,)
    return tuple(likely) if max(counts[name] for name in DONE) else tuple(DONE)


def _act(found: re.Match[str], language: str, kind: Kind) -> str:
    if kind is Kind.GUARANTEE:
        return "guarantee"
    verb = next((words for name, words in found.groupdict().items() if name.startswith("v") and words), "")
    stems = _STEMS[language][kind]
    best = max((stem for stem in stems if verb.startswith(stem)), key=len, default="")
    if not best:
        best = max(
            (stem for stem in _STEMS[language][Kind.PROMISE] if verb.startswith(stem)), key=len, default=""
        )
        return _STEMS[language][Kind.PROMISE].get(best, _NOUNS.get(verb, ""))
    return stems[best]


def _tells(source: str, said: Announced) -> bool:
    """Whether a source tells of an act; questions tell of nothing."""
    book = _told(source)
    if said.kind is Kind.ACT:
        return said.act in book.done
    if said.kind is Kind.GUARANTEE:
        return book.guarantees
    if said.act == "transfer":
        return book.transfers
    if said.act == "get":
        return not book.acts.isdisjoint({"get", "send", "refund", "order", "confirm", "give"})
    return said.act in book.acts or (said.act == "" and book.structured)


@dataclass(frozen=True)
class Told:
    """What a source tells: acts as done, acts at all, a guarantee, a transfer; whether it is a tool's result."""

    done: frozenset[str]
    acts: frozenset[str]
    guarantees: bool
    transfers: bool
    structured: bool


@lru_cache(maxsize=512)
def _told(source: str) -> Told:
    structured = _STRUCTURED.search(source) is not None
    sentences = [s for s in _SENTENCE.findall(source) if not s.rstrip().endswith("?")]
    folded = [fold(sentence) for sentence in sentences]
    announced = [said for sentence in sentences for said in _announced(sentence, None)]
    done = {said.act for said in announced if said.kind is Kind.ACT}
    if structured and _FAILED.search(source.lower()):
        done.clear()
    elif structured:
        result = fold(_UNTRUE.sub(" ", source))
        done |= {act for act, words in _PARTICIPLES.items() if words.search(result)}
    if done & {"book", "confirm"}:
        done |= {"book", "confirm"}
    spoken = _languages(fold(source), None)
    acts = {
        act
        for language in spoken
        for sentence in folded
        for act, policy in _POLICY[language].items()
        if policy.search(sentence)
    }
    acts |= {said.act for said in announced}
    return Told(
        frozenset(done),
        frozenset(acts | done),
        any(said.kind is Kind.GUARANTEE for said in announced),
        any(said.act == "transfer" for said in announced),
        structured,
    )


_SAME = {"booked": "book", "cancelled": "cancel", "confirmed": "confirm", "changed": "change"}


def _stems(words: dict[str, str]) -> dict[str, str]:
    return {
        stem.replace("_", " "): _SAME.get(act, act) for act, stems in words.items() for stem in stems.split()
    }


_NOUNS = {
    "reservation": "book", "booking": "book", "appointment": "book", "cita": "book", "hora": "book", "reserva": "book",
    "on its way": "send", "on the way": "send", "en camino": "send", "know": "tell",
    "refund": "refund", "reembolso": "refund", "cancellation": "cancel", "discount": "discount", "order": "order",
    "exchange": "order", "down": "book", "up": "book", "in": "book", "list": "book",
}  # fmt: skip
_STEMS = {
    language: {Kind.ACT: _stems(DONE[language]) | _NOUNS, Kind.PROMISE: _stems(TO_DO[language])}
    for language in DONE
}


def _any(language: str, kind: Kind) -> str:
    """All stems of a language as one expression; the nouns stand in their own frames."""
    stems = set(_STEMS[language][kind])
    if kind is Kind.ACT:
        stems -= _NOUNS.keys()
    return "(?:" + "|".join(sorted(stems, key=lambda stem: (-len(stem), stem))) + ")"


def _compiled(frames: dict[str, tuple[str, ...]], kind: Kind) -> dict[str, re.Pattern[str]]:
    return {
        language: re.compile(
            r"\b(?:"
            + "|".join(
                frame.format(
                    n=f"v{at}",
                    v=_any(language, kind),
                    t=_any(language, Kind.PROMISE),
                    f=SPANISH_FUTURE,
                )
                for at, frame in enumerate(alternatives)
            )
            + ")"
        )
        for language, alternatives in frames.items()
    }


_DONE = _compiled(DONE_FRAMES, Kind.ACT)
_TO_DO = _compiled(TO_DO_FRAMES, Kind.PROMISE)
_GUARANTEES = {language: re.compile(rf"\b(?:{words})\b") for language, words in GUARANTEES.items()}


_PARTICIPLES = {
    act: re.compile(
        r"(?<!not )\b(?:"
        + "|".join(
            stem
            for stems in _STEMS.values()
            for stem, of in stems[Kind.ACT].items()
            if of == act and stem not in _NOUNS
        )
        + r")\w*"
    )
    for act in sorted({act for stems in _STEMS.values() for act in stems[Kind.ACT].values()})
}


def _policies(language: str) -> dict[str, re.Pattern[str]]:
    """How a page speaks of what the business does: `we refund you`, `te devolvemos`, `refunds are made`."""
    acts: dict[str, list[str]] = {}
    for stem, act in _STEMS[language][Kind.PROMISE].items():
        acts.setdefault(act, []).append(stem)
    return {act: re.compile(POLICY_FRAMES[language].format(v="|".join(stems))) for act, stems in acts.items()}


_POLICY = {language: _policies(language) for language in DONE}
