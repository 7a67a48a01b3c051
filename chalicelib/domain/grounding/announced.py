"""What a text announces: acts as done, promises, guarantees; whether they are true is for acts.py."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from chalicelib.domain.grounding.act_books import GUARANTEED, NOUNS, PROMISES, STEMS, TELLS_DONE
from chalicelib.domain.grounding.act_limits import CONDITIONS, NEGATIONS
from chalicelib.domain.grounding.act_verbs import DONE
from chalicelib.domain.grounding.claim import Kind
from chalicelib.domain.rules.common_words import common_words_in
from chalicelib.domain.rules.promise import announces_a_person
from chalicelib.domain.rules.reading import fold

SENTENCE = re.compile(r"[^.!?;\n]+(?:[.!?]+(?!\s|$)[^.!?;\n]*)*[.!?;\n]*")
_DATE_DOT = re.compile(r"(?<=\d)\.(?=\s(?:Jan|Feb|M[äa]r|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez))")
"""`am 10. April` ends no sentence."""

_WRITES_FIRST = re.compile(
    r"\b(?:write|call|mail|email|escrib[ae]|escribe|llam[ae]|llame|escreva|ligue|ecrivez|appelez|"
    r"schreiben|rufen|scriva|"
    r"scrivi|chiami|chiama)\b.* (?:and|y|e|et|und) "
)
"""`Write to groups@… and they will answer` waits for the customer."""

_AND_ALSO = re.compile(
    r" (?:y|and|und|et|e) (?=(?:te|le|os|les|lo|la|i|we|ill|well|ich|wir|je|nous|ti|vi|lhe|eu)(?!\w)) ?"
)
"""A second promise, whose condition is its own."""

_CONDITION = re.compile(rf"\b(?:{CONDITIONS})\b")
_NEGATION = re.compile(rf"\b(?:{NEGATIONS})(?: \w+){{0,2}} ?$")
_REASSURING = re.compile(
    r"^(?:dont worry|no worries|no problem|no te preocupes|no se preocupe|nao se preocupe|pas de souci|"
    r"ne vous inquietez pas|keine sorge|non (?:ti preoccupare|si preoccupi)) "
)


@dataclass(frozen=True)
class Announced:
    """An act that a sentence announces: which, and whether as done."""

    act: str
    kind: Kind
    words: str
    sentence: str


def announced_act(text: str, language: str | None = None) -> Announced | None:
    """The first act, promise or guarantee that a text announces, whether or not it is true."""
    return next(announced_in(text, language), None)


def announced_in(text: str, language: str | None) -> Iterator[Announced]:
    """Everything that a text announces, without its questions, conditions and denials."""
    for sentence in SENTENCE.findall(_DATE_DOT.sub("", text)):
        folded = fold(sentence)
        if sentence.rstrip().endswith("?") or not folded:
            continue
        known = len(found := list(_in_sentence(folded, sentence.strip(), languages_of(folded, language))))
        yield from found
        if not known and announces_a_person(sentence) and not _WRITES_FIRST.search(folded):
            yield Announced("transfer", Kind.PROMISE, folded, sentence.strip())


def _in_sentence(folded: str, sentence: str, languages: tuple[str, ...]) -> Iterator[Announced]:
    folded = _REASSURING.sub("", folded)
    for language in languages:
        for kind, book in ((Kind.ACT, TELLS_DONE), (Kind.PROMISE, PROMISES), (Kind.GUARANTEE, GUARANTEED)):
            for found in book[language].finditer(folded):
                before = folded[: found.start()]
                after = "" if kind is Kind.ACT else _AND_ALSO.split(folded[found.start() :])[0]
                conditional = _CONDITION.search(before + after)
                if conditional or _NEGATION.search(before) or " not " in found.group():
                    continue
                yield Announced(_act(found, language, kind), kind, found.group(), sentence)
                break


def languages_of(folded: str, language: str | None) -> tuple[str, ...]:
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
    stems = STEMS[language][kind]
    best = max((stem for stem in stems if verb.startswith(stem)), key=len, default="")
    if not best:
        best = max(
            (stem for stem in STEMS[language][Kind.PROMISE] if verb.startswith(stem)), key=len, default=""
        )
        return STEMS[language][Kind.PROMISE].get(best, NOUNS.get(verb, ""))
    return stems[best]
