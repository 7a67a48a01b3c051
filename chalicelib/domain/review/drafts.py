"""A draft change for a gap, by template: where the words have to go, for a person to write them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from chalicelib.domain.playbook import Playbook
from chalicelib.domain.review.gaps import Reviewed
from chalicelib.domain.review.proposed import Edit, EditKind, Gap, Mending, Quote
from chalicelib.domain.review.verdict import Kind, Piece
from chalicelib.domain.rules.reading import quote

MOST_QUOTES = 8
BLANK = "[write it here]"
"""What a person has to fill in before the change is published."""

_NOT_AN_ID = re.compile(r"[^a-z0-9]+")


def mending_of(gap: Gap, cases: Sequence[Reviewed], playbook: Playbook) -> Mending:
    """Draft what would close a gap; `cases` are those that people looked at.

    What customers wrote stands beside the change, never in it: a playbook outlives the erasure of a customer.
    """
    shown = [each for each in cases if each.row.key in gap.keys]
    quotes = tuple(Quote(each.row.case_id, quote(each.asked[0])) for each in shown if each.asked)[
        :MOST_QUOTES
    ]
    return Mending(gap, (_edit(gap, shown, playbook),), quotes)


def _edit(gap: Gap, cases: Sequence[Reviewed], playbook: Playbook) -> Edit:
    if gap.piece is Piece.KNOWLEDGE_GAP:
        return _page(gap, cases, playbook)
    if gap.piece is Piece.TONE or playbook.intent(gap.intent) is None:
        return Edit(EditKind.PROMPT_LINE, _line(gap))
    if not gap.trigger or _mostly(cases) is Kind.MISSED:
        name = _id(f"review {gap.piece} {gap.gap_id[:6]}")
        return Edit(EditKind.CONDITION, f"the customer writes about {_about(gap)}", gap.intent, name)
    return Edit(EditKind.NEXT_ACTION, _line(gap), gap.intent)


def _page(gap: Gap, cases: Sequence[Reviewed], playbook: Playbook) -> Edit:
    own = playbook.business.default_language
    title = ", ".join(gap.words) or playbook.title_of(gap.intent, own) or "New page"
    known = Counter(each.language for each in cases if each.language in playbook.business.languages)
    language = known.most_common(1)[0][0] if known else own
    name = _free(_id(" ".join(gap.words) or f"{gap.intent or 'page'} {gap.piece}"), playbook)
    intent = gap.intent if playbook.intent(gap.intent) else None
    capital = title[:1].upper() + title[1:]
    return Edit(EditKind.NEW_PAGE, BLANK, intent, name, capital, language or own)


def _line(gap: Gap) -> str:
    match gap.piece:
        case Piece.UNCLEAR_POLICY:
            return f"When a customer asks about {_about(gap)}, this rule holds: {BLANK}."
        case Piece.MISSING_DATA:
            return f"Before you go on, ask for {BLANK}, so that the case can be settled."
        case Piece.TOOL:
            return f"If the tool gives no usable result, {BLANK}."
        case Piece.TONE:
            return f"When a customer writes about {_about(gap)}, answer like this: {BLANK}."
        case Piece.KNOWLEDGE_GAP:
            return f"When a customer asks about {_about(gap)}, say: {BLANK}."


def _about(gap: Gap) -> str:
    return ", ".join(gap.words) or BLANK


def _mostly(cases: Sequence[Reviewed]) -> Kind | None:
    counted = Counter(each.verdict.kind for each in cases)
    return counted.most_common(1)[0][0] if counted else None


def _free(name: str, playbook: Playbook) -> str:
    number, free = 1, name
    while playbook.page(free):
        number, free = number + 1, f"{name[:60]}-{number + 1}"
    return free


def _id(words: str) -> str:
    return _NOT_AN_ID.sub("-", words.lower()).strip("-")[:60].strip("-") or "review"
