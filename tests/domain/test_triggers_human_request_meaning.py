"""The encoder may hear a request that no rule knows; the rules keep the last word."""

from __future__ import annotations

import pytest

from chalicelib.domain.rules.human_request.meaning import LIKELY, SURE, asks_by_meaning


class TestAsksByMeaning:
    def test_hears_a_likely_request_that_speaks_of_people(self) -> None:
        heard = asks_by_meaning("is there nobody sensible I may turn to", LIKELY)
        assert heard is not None
        assert (heard.rule, heard.language, heard.words) == (
            "meaning",
            "",
            "is there nobody sensible I may turn to",
        )

    def test_does_not_hear_what_is_less_likely(self) -> None:
        assert asks_by_meaning("is there nobody sensible I may turn to", LIKELY - 0.01) is None

    def test_asks_for_more_where_nothing_speaks_of_people(self) -> None:
        assert asks_by_meaning("where is my parcel", SURE - 0.01) is None
        assert asks_by_meaning("this leads nowhere at all", SURE) is not None

    @pytest.mark.parametrize(
        "text",
        [
            "are you a bot or a real person?",
            "I do not want to talk to anyone",
            "my travel agent told me to write to you",
            "if I need an agent I will tell you",
            "no quiero hablar con nadie",
            "¿eres un robot?",
            "ya hablé con un asesor ayer y quedó resuelto",
            "não me liguem",
            "bist du ein Mensch?",
            "ich habe schon mit einer Mitarbeiterin gesprochen",
            "êtes-vous un robot ?",
            "sei una persona vera?",
            "kamu robot?",
            "هل أنت روبوت؟",
        ],
    )
    def test_the_rules_keep_the_last_word(self, text: str) -> None:
        assert asks_by_meaning(text, 1.0) is None

    @pytest.mark.parametrize("text", ["אני רוצה לדעת", "मुझे किसी से", "mujhe kisi se baat karni hai kya aap"])
    def test_says_nothing_in_what_the_encoder_does_not_know(self, text: str) -> None:
        assert asks_by_meaning(text, 1.0) is None
