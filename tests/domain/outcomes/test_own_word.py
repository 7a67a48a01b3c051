"""The customer's own word that it is settled is told from assent, refusal, sarcasm and new questions."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.domain.outcomes.own_word import is_own_word, is_thumb

LINES = [
    tuple(line.split(" ", 2))
    for line in (Path(__file__).parent / "own_word.txt").read_text("utf-8").splitlines()
    if line and not line.startswith("#")
]


class TestTheTable:
    @pytest.mark.parametrize(("language", "sign", "words"), LINES)
    def test_is_heard_as_written(self, language: str, sign: str, words: str) -> None:
        assert is_own_word(words) is (sign == "+"), language

    def test_has_lines_enough_in_ten_languages(self) -> None:
        counts = Counter(language for language, *_ in LINES)
        assert len(LINES) >= 200
        assert len(counts) == 10
        assert min(counts.values()) >= 20


class TestOwnWord:
    @pytest.mark.parametrize("text", ["", "  ", "\n", "😂", "🎉"])
    def test_nothing_is_no_word(self, text: str) -> None:
        assert not is_own_word(text)

    @given(st.text())
    def test_a_question_is_never_one(self, text: str) -> None:
        assert not is_own_word(f"thanks {text}?")

    @given(
        st.sampled_from(["but", "pero", "mas", "mais", "aber", "ma", "tapi", "लेकिन", "لكن", "אבל"]), st.text()
    )
    def test_a_but_takes_it_back(self, but: str, text: str) -> None:
        assert not is_own_word(f"thanks {but} {text}")

    def test_a_long_message_says_something_else_too(self) -> None:
        assert not is_own_word("thanks " * 17)


class TestAThumb:
    def test_is_one_in_every_skin(self) -> None:
        assert is_thumb("👍")
        assert is_thumb("👍🏿")

    @pytest.mark.parametrize("emoji", ["", "👎", "😂", "❤️", "😮", "😡"])
    def test_is_nothing_else(self, emoji: str) -> None:
        assert not is_thumb(emoji)
