"""Acts and promises in a reply that no one has done or given: `I have refunded`, `te he reservado`, guarantees.

What is told as done needs a source that tells it as done: a tool's result or an earlier message. What is promised
needs a source that speaks of the act as the business's: a page that says `we refund you within 14 days`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from chalicelib.domain.grounding.act_books import POLICY, RESULTS, STEMS
from chalicelib.domain.grounding.announced import SENTENCE, Announced, announced_in, languages_of
from chalicelib.domain.grounding.claim import Claim, Kind
from chalicelib.domain.rules.reading import fold

_FAILED = re.compile(
    r"\"?\b(?:error|status|state|result|outcome)\"?\s*[:=]\s*\"?(?:fail|error|reject|denied|declin|"
    r"pending|queued|wait|await|sold|not[ _]|un)|"
    r"\"?(?:ok|success)\"?\s*[:=]\s*\"?false"
)
"""A tool's result that says that nothing was done."""

_SUCCEEDED = re.compile(
    r"\"(?:ok|success)\"\s*:\s*true|\"(?:status|state|result|outcome)\"\s*:\s*\"(?:ok|success|done|"
    r"complete|confirmed|paid)"
)
"""A tool's result that says that what the tool's name says was done."""

_ONGOING = re.compile(r"in_progress|in progress|processing|under_way|ongoing|started", re.IGNORECASE)
_UNTRUE = re.compile(r"\"?\w+\"?\s*[:=]\s*\"?(?:false|null|none|no|0)\b\"?", re.IGNORECASE)
_STRUCTURED = re.compile(r"^\s*[\[{]|\"\s*:|^\s*(?:status|state|estado|result)\b", re.MULTILINE)


def invented_acts(text: str, language: str | None, *, sources: Sequence[str]) -> Iterator[Claim]:
    """Find the acts, promises and guarantees of a reply that no source tells of."""
    for said in announced_in(text, language):
        if not any(_tells(source, said) for source in sources):
            why = "no tool or earlier message says that this was done"
            yield Claim(said.kind, said.sentence, why if said.kind is Kind.ACT else "no source promises this")


def _tells(source: str, said: Announced) -> bool:
    """Whether a source tells of an act; questions tell of nothing."""
    book = _told(source)
    if said.kind is Kind.ACT:
        return said.act in book.done or (book.ongoing and " being " in said.words)
    if said.kind is Kind.GUARANTEE:
        return book.guarantees
    if said.act == "transfer":
        return book.transfers
    if said.act == "get":
        return not book.acts.isdisjoint({"get", "send", "refund", "order", "confirm", "give"})
    return said.act in book.acts or (said.act == "" and book.structured)


@dataclass(frozen=True)
class Told:
    """What a source tells: acts as done, acts at all, a guarantee, a transfer; whether it is a tool's result,
    and of something under way."""

    done: frozenset[str]
    acts: frozenset[str]
    guarantees: bool
    transfers: bool
    structured: bool
    ongoing: bool


@lru_cache(maxsize=512)
def _told(source: str) -> Told:
    structured = _STRUCTURED.search(source) is not None
    sentences = [s for s in SENTENCE.findall(source) if not s.rstrip().endswith("?")]
    folded = [fold(sentence) for sentence in sentences]
    announced = [said for sentence in sentences for said in announced_in(sentence, None)]
    done = {said.act for said in announced if said.kind is Kind.ACT}
    promised = set[str]()
    if structured and _FAILED.search(source.lower()):
        done.clear()
    elif structured:
        result = fold(_UNTRUE.sub(" ", source))
        if _SUCCEEDED.search(source.lower()):
            name = fold(source[: source.find("{")]).split()
            done |= {act for stem, act in STEMS["en"][Kind.PROMISE].items() if stem in name}
        done |= {act for act, words in RESULTS.items() if words.search(result)}
        fields = fold(_UNTRUE.sub(" ", source[source.find("{") + 1 :]))  # not the tool's name
        promised = {act for stem, act in STEMS["en"][Kind.PROMISE].items() if f" {stem} " in f" {fields} "}
    if done & {"book", "confirm"}:
        done |= {"book", "confirm"}
    spoken = languages_of(fold(source), None)
    acts = {
        act
        for language in spoken
        for sentence in folded
        for act, policy in POLICY[language].items()
        if policy.search(sentence)
    }
    acts |= promised | {said.act for said in announced}
    return Told(
        frozenset(done),
        frozenset(acts | done),
        any(said.kind is Kind.GUARANTEE for said in announced),
        any(said.act == "transfer" for said in announced),
        structured,
        structured and _ONGOING.search(source) is not None,
    )
