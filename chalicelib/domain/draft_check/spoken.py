"""Tell which of the ten languages a text is in, but only when that is sure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from chalicelib.domain.draft_check.function_words import FUNCTION_WORDS, WEIGHT
from chalicelib.domain.rules.letters import expression, fold

LANGUAGES = (*FUNCTION_WORDS, "he", "ar")

LEAST_POINTS = 2.0
"""Words that only one language has, or more of those that several have."""

LEAST_HINT = 1.0
"""What is enough to see that a sentence is not in the same language as the rest."""

LEAST_WORDS = 4
"""What is shorter may be a courtesy in another language: "ok gracias" after a question in English."""

TIMES_THE_NEXT = 2.0
LEAST_SHARE = 0.15
"""Of a text's words, function words of its language: in sentences a third to a half are."""

SCRIPT_SHARE = 0.6
"""Of a text's letters: names, addresses and prices stay in their own script."""

LEAST_LETTERS = 6
LONGEST = 2000

_SCRIPTS = {
    "he": re.compile(r"[\u05d0-\u05ea]"),
    "ar": re.compile(r"[\u0621-\u064a\u066e-\u06d3]"),
    "hi": re.compile(r"[\u0904-\u0961\u0971-\u097f]"),
    "other": re.compile(
        r"[\u0370-\u03ff\u0400-\u052f\u0530-\u058f\u0980-\u0dff\u0e00-\u0eff\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"
    ),
}
_PERSIAN_OR_URDU = re.compile(
    "[\u0679\u067e\u0686\u0688\u0691\u0698\u06a9\u06af\u06ba\u06be\u06c1\u06cc\u06d2]"
)
_SENTENCE_END = re.compile(r"(?<=[.!?:;。।؟])\s+|\n+")
_LETTER = re.compile(r"[^\W\d_]")
_NOT_WORDS = re.compile(
    r"https?://\S+|\S+@\S+|\bwww\.\S+|[\w-]+(?:\.[\w-]+)+|«[^»]{0,200}»|“[^”]{0,200}”|\"[^\"\n]{0,200}\""
)
# Letters that of these languages only one has, each worth a word.
_LETTERS = {
    "es": re.compile(r"[ñ¿¡]", re.IGNORECASE),
    "pt": re.compile(r"[ãõ]|ção|ções", re.IGNORECASE),
    "de": re.compile(r"[ßäöü]", re.IGNORECASE),
    "fr": re.compile(r"[œêûîëï]|\b[cdjlnsq]u?['’]", re.IGNORECASE),
    "it": re.compile(r"\b(?:l|un|dell|all|nell|dall|c)['’]\w|\b(?:è|più|può)\b", re.IGNORECASE),
}
_NAMED = expression(
    r"\b(?:english|ingles|anglais|englisch|inglese|inggris|angrezi|spanish|espanol|castellano|espanhol|espagnol|spanisch|"
    r"spagnolo|spanyol|portuguese|portugues|portugais|portugiesisch|portoghese|portugis|french|frances|francais|"
    r"franzosisch|francese|prancis|german|aleman|alemao|allemand|deutsch|tedesco|jerman|italian|italiano|italien|"
    r"italienisch|italia|indonesian|indonesio|bahasa|indonesia|hindi|hebrew|hebreo|arabic|arabe|arabisch|arab|"
    r"language|idioma|lingua|langue|sprache|translate\w*|traduc\w*|traduz\w*|traduis\w*|ubersetz\w*)\b"
    r"|अंग्रेज|हिंदी|हिन्दी|אנגלית|עברית|ערבית|ספרדית|العربية|الانجليزية|الإنجليزية|انجليزي|عربي"
)


def surely_in(text: str) -> str | None:
    """Name the text's language; None when it may be another, or is none of the ten."""
    text = _NOT_WORDS.sub(" ", text[:LONGEST])
    letters = len(_LETTER.findall(text))
    if letters < LEAST_LETTERS:
        return None
    if script := _script(text, letters):
        return script if script in LANGUAGES else None
    points = points_in(text)
    (best, most), (_, next_most) = sorted(points.items(), key=lambda each: -each[1])[:2]
    enough = most >= LEAST_POINTS and most >= TIMES_THE_NEXT * next_most
    return best if enough and _share(text, best) >= LEAST_SHARE else None


def in_another_script(text: str, language: str) -> bool:
    """Whether a text is surely in a script that a language is not written in; Hindi is written in Latin too."""
    text = _NOT_WORDS.sub(" ", text[:LONGEST])
    letters = len(_LETTER.findall(text))
    if letters < 2 * LEAST_LETTERS:
        return False
    script = _script(text, letters)
    if script is None:
        return (
            language in ("he", "ar") and sum(len(p.findall(text)) for p in _SCRIPTS.values()) < 0.1 * letters
        )
    return script != language


def sentences_in(text: str) -> Iterator[str]:
    """The likeliest language of each sentence that shows one, on less than it takes to be sure."""
    for sentence in _SENTENCE_END.split(text[:LONGEST]):
        letters = len(_LETTER.findall(sentence))
        if script := _script(sentence, letters) if letters else None:
            yield script
            continue
        points = points_in(sentence)
        best = max(points, key=points.__getitem__)
        if points[best] >= LEAST_HINT:
            yield best


def points_in(text: str) -> dict[str, float]:
    """How much speaks for each language that is written in Latin letters."""
    words = fold(text).split()
    points = {
        language: sum(WEIGHT[word] for word in words if word in known)
        for language, known in FUNCTION_WORDS.items()
    }
    for language, letters in _LETTERS.items():
        points[language] += min(2, len(letters.findall(text)))
    return points


def language_wanted(texts: Sequence[str]) -> str | None:
    """Name the language that the customer writes in, by their newest message that tells; None checks none.

    A message that names a language (`in English please`) may ask for another than its own, so nothing is sure. Nor is
    it where newer ones hint at another than an older one is in: the customer may have changed.
    """
    hints: set[str] = set()
    for text in reversed(texts):
        if _NAMED.search(fold(text)):
            return None
        if language := surely_in(text):
            return language if hints <= {language} else None
        if len(fold(text).split()) >= LEAST_WORDS:
            hints.update(sentences_in(text))
    return None


def _script(text: str, letters: int) -> str | None:
    """The script that most letters are of, by its language: `other` for those of none of the ten, None for Latin."""
    for name, pattern in _SCRIPTS.items():
        if len(pattern.findall(text)) >= SCRIPT_SHARE * letters:
            foreign = name == "ar" and len(_PERSIAN_OR_URDU.findall(text)) >= 0.05 * letters
            return "other" if foreign else name
    return None


def _share(text: str, language: str) -> float:
    words = fold(text).split()
    return sum(word in FUNCTION_WORDS[language] for word in words) / max(1, len(words))
