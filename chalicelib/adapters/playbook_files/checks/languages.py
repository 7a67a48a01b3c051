"""What customers read exists in each of the business's languages, and in no other."""

from __future__ import annotations

from collections.abc import Iterator

from chalicelib.adapters.playbook_files.document import Document
from chalicelib.adapters.playbook_files.folder import Folder
from chalicelib.adapters.playbook_files.mistakes import Mistake
from chalicelib.adapters.playbook_files.nearest import did_you_mean
from chalicelib.adapters.playbook_files.shapes import BUSINESS, INTENTS, REPLIES, TEXTS
from chalicelib.domain.wording import BUILT_IN, PLACEHOLDERS

_TRANSLATED = (
    (INTENTS, "intents * title"),
    (INTENTS, "intents * collect * ask"),
    (TEXTS, "*"),
    (REPLIES, "replies * text"),
)
"""Mappings from language to text."""


def languages(folder: Folder) -> Iterator[Mistake]:
    """Report texts that lack a language, or have one that is not the business's."""
    business = folder.of(BUSINESS)
    spoken = [language for _, language in business.texts("languages", "*")]
    if not spoken or not all(language.replace("-", "").isalpha() for language in spoken):
        return
    for place, default in business.texts("default_language"):
        if default not in spoken:
            problem = f"the default language `{default}` is not one of `languages`"
            yield business.mistake(place, problem, did_you_mean(default, spoken, "languages"))
    for file, pattern in _TRANSLATED:
        yield from _translated(folder.of(file), pattern.split(), spoken)
    for page in folder.pages():
        yield from _known(page, spoken)
    yield from _without_wording(folder.of(TEXTS), spoken)


def _translated(document: Document, pattern: list[str], spoken: list[str]) -> Iterator[Mistake]:
    for place, texts in document.find(*pattern):
        if not isinstance(texts, dict):
            continue
        what = f"{document.owner(place)}`{place[-1]}`"
        for language in spoken:
            if language not in texts:
                yield document.mistake(
                    place, f"{what} has no text in `{language}`", f"add `{language}:` here"
                )
        for language in texts:
            if language not in spoken:
                fix = did_you_mean(str(language), spoken, "languages of business.yaml")
                yield document.mistake((*place, language), f"{what} has a text in `{language}`", fix)


def _known(page: Document, spoken: list[str]) -> Iterator[Mistake]:
    for place, language in page.texts("language"):
        if language not in spoken:
            problem = f"the page is in `{language}`, which the business does not speak"
            yield page.mistake(place, problem, did_you_mean(language, spoken, "languages of business.yaml"))


def _without_wording(texts: Document, spoken: list[str]) -> Iterator[Mistake]:
    """The product has wording of its own in a few languages only; others need every text here."""
    given = texts.data if isinstance(texts.data, dict) else {}
    for language in spoken:
        lacking = [key for key in PLACEHOLDERS if key not in given and language not in BUILT_IN.get(key, {})]
        if lacking:
            problem = f"no wording in `{language}` for {', '.join(f'`{key}`' for key in lacking)}"
            yield texts.mistake(
                (), problem, f"add these texts in `{language}`, or take it out of business.yaml"
            )
