"""Whether a draft announces a person; the model may not announce what no one has done."""

from __future__ import annotations

import re

from chalicelib.domain.rules.promises import promises_in
from chalicelib.domain.rules.reading import read

_NO_SENTENCE_END = re.compile(r"(?<=\d)[.:](?=\d)|(?<=\bDr)\.|(?<=\b[MS]r)\.|(?<=\bM[rs]s)\.|(?<=\b[DS]ra)\.")
"""The marks in `9:30` and `Dr. Silva`."""

_ASKED_IN_SPANISH = re.compile(r"¿[^?¿]*\?")
_CLAUSE = re.compile(r"[^.!?…;:\n,。！،؛؟？।]*[.!?…;:\n,。！،؛؟？।]?")
_QUESTION_MARKS = ("?", "؟", "？")


def announces_a_person(text: str) -> bool:
    """Whether a text says that a person will act; a question and an offer wait for the customer's word."""
    return any(True for _ in promises_in(read(_told(_NO_SENTENCE_END.sub(" ", text)))))


def _told(text: str) -> str:
    """Leave out what a question mark asks: back to its comma, so that `Ana will call you, is that fine?` tells."""
    told = _CLAUSE.findall(_ASKED_IN_SPANISH.sub(" ", text))
    return "".join(clause for clause in told if not clause.endswith(_QUESTION_MARKS))
