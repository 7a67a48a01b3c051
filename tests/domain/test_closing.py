"""Words that only close a conversation are told from words that ask, in the languages customers write."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.domain.closing import CLOSERS, FILLERS, is_closing

CLOSING = """
Thanks!|thank you so much|ok|OK 👍|👍|🙏🙏|great, thanks a lot|perfect|bye|All good, thank you!|ok\\nthanks
Gracias|muchísimas gracias|vale, gracias|perfecto 😊|de nada|hasta luego|buenas noches|de nada, igualmente
Merci|merci beaucoup|super merci|d'accord|ok merci, bonne journée
Danke schön|vielen Dank|Tschüss|alles klar|alles klar, danke
Grazie mille|va bene grazie|ok ciao|prego
Obrigado|muito obrigada|obrigada, tchau|valeu|perfeito, obrigado
Oke|sip, makasih|terima kasih banyak ya|baik kak
धन्यवाद|ठीक है|बहुत बहुत शुक्रिया|theek hai ji
شكرا|تمام|شكرا جزيلا لكم|مع السلامة
תודה|בסדר|תודה רבה לכם|להתראות, יום טוב
"""

ASKING = """
thanks, but when?|ok and the price|Thanks. Do you open on Saturday|ok so what do I do now|no|no thanks|help
not good|good day to book|I am not ok|it hurts|have you got it|ok 5|thanks 10:30|ok?|thanks ❓
gracias, ¿y el precio?|¿gracias?|vale pero cuándo|perfecto, a las 5|gracias？|buenas tardes
merci, c'est où|danke, und wann|grazie, quanto costa|obrigado, quanto custa
makasih, berapa harganya|धन्यवाद, कीमत कितनी है|شكرا ولكن متى|תודה, כמה זה עולה
"""


def each(table: str) -> list[str]:
    """The texts of a table, one line a language."""
    return [text.replace("\\n", "\n") for line in table.strip().splitlines() for text in line.split("|")]


class TestIsClosing:
    @pytest.mark.parametrize("text", each(CLOSING))
    def test_hears_thanks_assent_and_goodbyes(self, text: str) -> None:
        assert is_closing(text)

    @pytest.mark.parametrize("text", each(ASKING))
    def test_is_not_fooled_by_politeness_around_a_request(self, text: str) -> None:
        assert not is_closing(text)

    @pytest.mark.parametrize("text", ["", "   ", "\n"])
    def test_takes_nothing_for_no_closing(self, text: str) -> None:
        assert not is_closing(text)

    def test_mistrusts_a_long_message_of_closing_words(self) -> None:
        assert not is_closing("thanks " * 9)

    @given(st.lists(st.sampled_from(sorted(CLOSERS | FILLERS)), max_size=7), st.sampled_from(sorted(CLOSERS)))
    def test_ignores_case_order_and_punctuation(self, words: list[str], closer: str) -> None:
        assert is_closing("… ".join([*words, closer]).upper() + "!!")

    @given(st.text(), st.sampled_from("?¿"))
    def test_never_closes_on_a_question_mark(self, text: str, mark: str) -> None:
        assert not is_closing(text + mark)
