"""Our own questions to the sample playbook and to the starters find the pages that answer them."""

from __future__ import annotations

from functools import cache

import pytest

from chalicelib.adapters.playbook_files import read_playbook
from chalicelib.domain.doubt import NOT_SUPPORTED, SUPPORTED
from infra.evaluation.retrieval import PLAYBOOKS, Asked, ask

LANGUAGES_AT_LEAST = 4
QUESTIONS_AT_LEAST = 60


@cache
def asked(name: str, *, encoded: bool = True) -> tuple[Asked, ...]:
    return tuple(ask(name, PLAYBOOKS[name], encoded=encoded))


def share(of: list[bool]) -> float:
    return sum(of) / len(of)


def answered(those: tuple[Asked, ...]) -> list[Asked]:
    return [one for one in those if one.answers]


def near_misses(those: tuple[Asked, ...]) -> list[Asked]:
    return [one for one in those if not one.answers]


@pytest.mark.parametrize("name", PLAYBOOKS)
class TestEachPlaybook:
    def test_is_asked_enough_in_enough_languages(self, name: str) -> None:
        those = asked(name)
        assert len(those) >= QUESTIONS_AT_LEAST
        assert len({one.language for one in those}) >= LANGUAGES_AT_LEAST
        assert len({one.text for one in those}) == len(those)

    def test_has_the_pages_that_the_table_names(self, name: str) -> None:
        known = {page.id for page in read_playbook(PLAYBOOKS[name]).pages if not page.translation_of}
        assert {page for one in asked(name) for page in one.answers} <= known

    def test_gives_a_page_that_answers_first_or_soon(self, name: str) -> None:
        those = answered(asked(name))
        assert share([one.hit(1) for one in those]) >= 0.8
        assert share([one.hit(3) for one in those]) >= 0.93
        assert share([one.rank is not None for one in those]) >= 0.96

    def test_gives_such_a_page_by_words_alone_more_often_than_not(self, name: str) -> None:
        assert share([one.hit(3) for one in answered(asked(name, encoded=False))]) >= 0.7

    def test_supports_few_near_misses_and_most_answers(self, name: str) -> None:
        those = asked(name)
        assert share([one.found.support < SUPPORTED for one in near_misses(those)]) >= 0.3
        assert share([one.found.support < SUPPORTED for one in answered(those)]) <= 0.13
        assert share([one.found.support < NOT_SUPPORTED for one in answered(those)]) <= 0.05

    def test_carries_no_more_than_the_likely_pages(self, name: str) -> None:
        sizes = [sum(len(page.body) for page in one.found.pages) for one in asked(name)]
        assert max(sizes) <= 6_000
        assert sum(sizes) / len(sizes) <= 4_000
