"""What a price, a duration or a percentage is said of, and whether a reply says it of something else.

A figure's subject is the plain stems of its own clause, or of the clauses before it where that one has none
(`A cleaning takes 30 minutes and costs 55 €`; a table's first column). Subjects are compared by cosine.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from math import sqrt

from chalicelib.domain.grounding.claim import Claim, Figure, Kind
from chalicelib.domain.grounding.figures import Text
from chalicelib.domain.rules.common_words import COMMON_WORDS

LEAST = 0.55
"""How alike another line's subject must be, from 0 to 1, to say that a reply took the wrong line."""

MARGIN = 1.3
"""How much more alike it must be than the best line with the reply's figure."""

_KINDS = frozenset({Kind.PRICE, Kind.DURATION, Kind.PERCENTAGE})
_SENTENCE_END = re.compile(r"[;!?\n]+|\.(?=\s|$)|\.\s")
_CLAUSE_END = re.compile(
    r"[,:()|\"{}\[\]]| - |\b(?:and|y|e|et|und|but|pero|mas|mais|aber|ma|while|whereas|mientras|enquanto|"
    r"tandis|wahrend|"
    r"mentre|plus|or|o|ou|oder|after|before|despues|antes|nach|vor|apres|avant|dopo|prima|depois|if|si|"
    r"se|wenn)\b"
)
_WORD = re.compile(r"[^\W\d_\x00-\x02]{3,}")
_ENOUGH_TO_SAY = (
    "cost costs costing price prices priced fee charge charged charges pay paid from about around only "
    "just total per "
    "takes take taking lasts last long need needs usually typically roughly approximately between than "
    "more over under "
    "less within until each every full which that this they them its our your you are for with get can "
    "will would has "
    "been was one two also free there here off "
    "cuesta cuestan coste costes precio precios vale valen pagas pagar paga desde unos unas sobre solo "
    "total dura duran "
    "tarda tardan hasta entre mas menos dentro cada suele suelen aproximadamente alrededor nuestro "
    "nuestra nuestros "
    "nuestras tambien ademas gratis sale sin esta este puede puedes hace durante tiene tienen "
    "custa custam preco precos partir cerca apenas leva demora dura nosso nossa tambem cada ate "
    "coute coutent prix tarif environ partir seulement dure prend notre nos aussi chaque jusqu entre "
    "moins plus "
    "kostet kosten preis preise etwa rund circa nur dauert ungefahr unser unsere auch jede jeder bis "
    "zwischen innerhalb "
    "costa costano prezzo prezzi circa solo dura durano nostro nostra anche ogni fino entro tra gratuit "
    "gratuito"
)
_STOP = frozenset(_ENOUGH_TO_SAY.split()).union(*COMMON_WORDS.values())


Clause = tuple[list[str], list[Figure], str]
"""A clause's words, its figures, and the mark that ends it."""


@dataclass(frozen=True)
class Said:
    """A figure with the stems of what it is said of, those of its sentence and of the heading above it."""

    figure: Figure
    stems: frozenset[str]
    words: str
    sentence: str
    heading: frozenset[str] = frozenset()


def wrong_subjects(reply: Text, sources: Iterable[Text]) -> Iterator[Claim]:
    """Find figures that the sources have, but in another line than the one the reply speaks of."""
    said = [item for item in subjects_in(reply) if item.stems]
    if not said:
        return
    known = [item for source in sources for item in subjects_in(source)]
    for item in said:
        same = [other for other in known if other.figure.kind is item.figure.kind]
        right = [other for other in same if item.figure.readings & other.figure.readings]
        wrong = [other for other in same if not item.figure.readings & other.figure.readings]
        if ("FREE", 0.0) in item.figure.readings and any(f.numbers for f in reply.figures):
            continue  # `free from 80 €`: the pages tell it of the order, the reply of the delivery
        if right and wrong and _is_of_another(item, right, wrong):
            words = reply.words(item.figure.start, item.figure.end)
            yield Claim(Kind.MISMATCHED, words, f"the sources give another {item.figure.kind} for this")


def _is_of_another(item: Said, right: list[Said], wrong: list[Said]) -> bool:
    if any(item.stems <= _shared(item, other.words, other.heading) for other in right):
        return False
    best = max(_alike(item, other) for other in right)
    other_best = max(_alike(item, other) for other in wrong)
    if other_best >= LEAST and other_best > MARGIN * best:
        return True
    if len(item.stems) > 1 and any(
        item.stems <= _shared(item, other.words, other.heading) for other in wrong
    ):
        return True
    strange = not any(_shared(item, other.sentence, other.heading) for other in right)
    return strange and any(item.stems <= _shared(item, other.sentence, other.heading) for other in wrong)


@lru_cache(maxsize=512)
def subjects_in(text: Text) -> tuple[Said, ...]:
    """Give the prices, durations and percentages of a text with their subjects, without its questions."""
    return tuple(_subjects(text))


def _subjects(text: Text) -> Iterator[Said]:
    figures = [figure for figure in text.figures if figure.kind in _KINDS and figure.claims]
    start, at, heading = 0, 0, frozenset[str]()
    if not figures:
        return
    for end in [*_SENTENCE_END.finditer(text.gaps), None]:
        stop = end.start() if end else len(text.gaps)
        sentence = text.gaps[start:stop]
        if sentence.lstrip().startswith("#"):
            heading = frozenset(_stem(word) for word in _content(sentence))
        inside = []
        while at < len(figures) and figures[at].start < stop:
            inside.append(figures[at])
            at += 1
        if inside and not (end and "?" in end.group()) and "respect" not in sentence:
            yield from _sentence_subjects(sentence, start, inside, heading)
        start = end.end() if end else stop


def _sentence_subjects(
    sentence: str, start: int, figures: list[Figure], heading: frozenset[str]
) -> Iterator[Said]:
    clauses = _clauses(sentence, start, figures)
    whole = _joined(_content(sentence))
    for at, (words, inside, mark) in enumerate(clauses):
        kinds = {figure.kind for figure in inside}
        if inside and mark == "(":
            words = [*words, *clauses[at + 1][0]]
        if inside and not words:
            words = _words_around(clauses, at, kinds)
        for figure in inside:
            yield Said(figure, frozenset(map(_stem, words)), _joined(words), whole, heading)


def _words_around(clauses: list[Clause], at: int, kinds: set[Kind]) -> list[str]:
    """The words of the clauses before, as far back as the last figure of the kind; else of the clause after."""
    words: list[str] = []
    for before, figures, _ in reversed(clauses[:at]):
        if kinds & {figure.kind for figure in figures}:
            break
        words = [*before, *words]
    if not words and at + 1 < len(clauses) and not clauses[at + 1][1] and at == 0:
        words = clauses[at + 1][0]
    return words


def _clauses(sentence: str, start: int, figures: list[Figure]) -> list[Clause]:
    clauses = []
    first = 0
    for end in [*_CLAUSE_END.finditer(sentence), None]:
        stop = end.start() if end else len(sentence)
        inside = [figure for figure in figures if start + first <= figure.start < start + stop]
        clauses.append((_content(sentence[first:stop]), inside, end.group() if end else ""))
        first = end.end() if end else stop
    return clauses


def _content(words: str) -> list[str]:
    return [word for word in _WORD.findall(words) if word not in _STOP]


def _joined(words: list[str]) -> str:
    return f" {' '.join(words)} "


def _stem(word: str) -> str:
    return word[:5] if len(word) >= 6 else word.removesuffix("s")


def _shared(item: Said, words: str, heading: frozenset[str]) -> frozenset[str]:
    """The stems that other words have too; a German compound has those of its parts."""
    return frozenset(
        stem
        for stem in item.stems
        if (stem in words if len(stem) >= 5 else f" {stem} " in words or f" {stem}s " in words)
        or stem in heading
    )


def _alike(item: Said, other: Said) -> float:
    if not other.stems:
        return 0.0
    return len(_shared(item, other.words, other.heading)) / sqrt(len(item.stems) * len(other.stems))
