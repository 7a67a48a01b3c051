"""Which pages say the same in another language."""

import re
from collections.abc import Mapping, Sequence

from infra.local.model.encoder import Encoder
from infra.local.model.prompt import Page

ALIKE = 0.6
"""Two pages of different languages that are each other's nearest and this alike are translations."""


def twins(encoder: Encoder, pages: Sequence[Page]) -> Mapping[str, frozenset[str]]:
    """For each page's id the ids of the pages that say the same, its own included."""
    alone = [page for page in pages if not any(_same_name(page, other) for other in pages)]
    alike = _by_meaning(encoder, alone)
    return {
        page.id: frozenset(
            other.id
            for other in pages
            if other.id == page.id or _same_name(page, other) or (page.id, other.id) in alike
        )
        for page in pages
    }


def _same_name(page: Page, other: Page) -> bool:
    """`opening-hours` and `opening-hours-es`, `en.prices` and `es.prices`."""
    return page.language != other.language and _base(page) == _base(other)


def _base(page: Page) -> str:
    language = re.escape(page.language.split("-")[0])
    return re.sub(rf"^{language}[-_./]|[-_./]{language}$", "", page.id) if language else page.id


def _by_meaning(encoder: Encoder, pages: Sequence[Page]) -> set[tuple[str, str]]:
    vectors = encoder.vectors([f"{page.title}. {page.body}" for page in pages])
    if vectors is None:
        return set()
    cosines = (vectors @ vectors.T).tolist()
    nearest = {
        (index, language): max(
            (at for at, page in enumerate(pages) if page.language == language), key=cosines[index].__getitem__
        )
        for index, own in enumerate(pages)
        for language in {page.language for page in pages} - {own.language}
    }
    return {
        (pages[index].id, pages[at].id)
        for (index, _), at in nearest.items()
        if nearest[at, pages[index].language] == index and cosines[index][at] >= ALIKE
    }
