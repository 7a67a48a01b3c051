"""Which language somebody is answered in, and that the catalogues say all there is to say."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from chalicelib.inbox import language
from infra.translations import catalogue, compiled, compiled_file, messages, placeholders

TRANSLATED = tuple(name for name in language.LANGUAGES if name != "en")


@pytest.fixture(autouse=True)
def english_afterwards() -> Iterator[None]:
    yield
    language.speak("en")


@pytest.mark.parametrize(
    ("preferred", "accepted", "answered"),
    [
        ("", "", "en"),
        ("pt", "es,en;q=0.5", "pt"),
        ("", "es-MX,es;q=0.9,en;q=0.8", "es"),
        ("", "de,pt-BR;q=0.7,en;q=0.9", "en"),
        ("", "de, pt-BR;q=0.7", "pt"),
        ("", "es;q=0,pt;q=0.1", "pt"),
        ("", "fr;q=nonsense,*", "en"),
        ("xx", "es", "es"),
    ],
)
def test_the_language_is_ones_own_then_the_browsers(preferred: str, accepted: str, answered: str) -> None:
    assert language.chosen(preferred, accepted) == answered


def test_a_language_that_is_not_there_is_english() -> None:
    language.speak("xx")
    assert language.spoken() == "en"
    assert language._("Inbox") == "Inbox"


@pytest.mark.parametrize("name", TRANSLATED)
class TestCatalogue:
    def test_translates_every_text(self, name: str) -> None:
        known = catalogue(name)
        missing = [text for text in messages() if not all(known.get(text, ("",)))]
        assert missing == []

    def test_keeps_every_placeholder(self, name: str) -> None:
        wrong = [
            text
            for text, said in catalogue(name).items()
            if any(placeholders(each) != placeholders(text) for each in said if each)
        ]
        assert wrong == []

    def test_is_compiled_from_what_stands_in_it(self, name: str) -> None:
        assert compiled_file(name).read_bytes() == compiled(name)
