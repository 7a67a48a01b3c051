"""Choose the pages that a turn carries: in the customer's language, within the room there is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from chalicelib.domain.playbook import Page, Playbook

MOST_PAGES = 5
ROOM = 6_000
"""Characters of knowledge that a turn carries, about 1,500 tokens; the best page always goes."""
UNREAD_ROOM = 2 * ROOM
"""The same where no page could be chosen, for want of anything that reads the customer's language."""
WORTH_OF_BEST = 0.6
"""A page whose score is under this part of the best one's is left out."""
ALWAYS = 4
"""So many of the best go however far they are behind: the model reads better than this search."""


def choose(
    by_page: Mapping[str, float], pages: Mapping[str, Page], language: str, default: str
) -> tuple[Page, ...]:
    """Give the pages to carry, best first; `by_page` is what each page scores, best first.

    A page and its translations are one subject, which scores by the best of them.
    """
    subjects: dict[str, float] = {}
    for page_id, score in by_page.items():
        subjects.setdefault(_subject(pages[page_id]), score)
    enough = WORTH_OF_BEST * max(subjects.values(), default=0.0)
    worth = [name for at, (name, score) in enumerate(subjects.items()) if at < ALWAYS or score >= enough]
    return within_room(_spoken(worth[:MOST_PAGES], pages, language, default))


def whatever_fits(
    guessed: Iterable[str],
    playbook: Playbook,
    pages: Mapping[str, Page],
    language: str,
    intent_id: str | None,
) -> tuple[Page, ...]:
    """Give the pages of an intent, those that were guessed, then those that intents name, and the others.

    There is more room for them: a model can read what could not be searched.
    """
    intent = playbook.intent(intent_id)
    order = [
        *(page.id for page in (playbook.pages_of(intent) if intent else ())),
        *guessed,
        *(page.id for each in playbook.intents for page in playbook.pages_of(each)),
        *pages,
    ]
    subjects = dict.fromkeys(_subject(pages[page_id]) for page_id in order if page_id in pages)
    chosen = _spoken(subjects, pages, language, playbook.business.default_language)
    return within_room(chosen, UNREAD_ROOM)


def within_room(chosen: Iterable[Page], room: int = ROOM) -> tuple[Page, ...]:
    """Keep the best that fit together into so many characters; the first one always."""
    kept: list[Page] = []
    for page in chosen:
        if not kept or len(page.body) <= room:
            kept.append(page)
            room -= len(page.body)
    return tuple(kept)


def _subject(page: Page) -> str:
    return page.translation_of or page.id


def _spoken(subjects: Iterable[str], pages: Mapping[str, Page], language: str, default: str) -> list[Page]:
    """The page of each subject that suits the customer best."""
    order = (language, language.split("-")[0], default)

    def rank(page: Page) -> int:
        return order.index(page.language) if page.language in order else len(order)

    wanted = tuple(subjects)
    versions: dict[str, list[Page]] = {name: [] for name in wanted}
    for page in pages.values():
        if (subject := _subject(page)) in versions:
            versions[subject].append(page)
    return [min(versions[name], key=rank) for name in wanted]
