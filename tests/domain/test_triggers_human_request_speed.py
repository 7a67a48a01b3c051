"""Hearing a request costs little, and a hostile message cannot make it cost much."""

from __future__ import annotations

import time
from statistics import median

import pytest

from chalicelib.domain.rules.human_request import requests_in
from chalicelib.domain.rules.reading import read
from tests.domain.test_triggers_human_request_languages import rows

LONGEST_MESSAGE = 4096  # characters that WhatsApp lets a text have
HOSTILE_WITHIN = 2.0  # seconds of processor time; generous, on a shared core
USUAL_WITHIN = 0.010  # five times the budget of 2 ms, for the same reason

LONG_WITHIN = 0.030  # six times the budget of 5 ms, likewise

HOSTILE = (
    *(
        "humano ",
        "humana ",
        "umano ",
        "humain ",
        "agente humano ",
        "human being ",
        "mensch ",
        "insan ",
        "manusia ",
    ),
    *(
        "a",
        "a ",
        "a, ",
        "human ",
        "please ",
        "i want to ",
        "not want to ",
        "i want a a a a a ",
        "ok hi ok a the ",
    ),
    *(
        "quiero un un un ",
        "no quiero que me ",
        "si ",
        "persona o con un con un ",
        "a mi mi caso ",
        "ayer ya me ",
    ),
    *("me passa para o ", "pessoa ou com um com um ", "ontem ja eu ", "je veux un ", "ne pas avoir ", "y a "),
    *(
        "mit einem ",
        "kann da mal ",
        "verbinden sie mich das ",
        "gestern habe ich ",
        "che il mio caso ",
        "mi passi la ",
    ),
    *("non piu con ", "mau ada ", "sambungkan keluhan ", "koi ", "kisi se ", "नमस्ते ", "कोई ", "क"),
    *("רוצה את ", "לא רוצה ", "עם מי ", "ابي اكلم ", "ما ابي ", "هل ", "🙏", "¿", "\n", "you don't "),
)


def seconds_for(text: str) -> float:
    """Processor time to read and judge one message."""
    started = time.process_time()
    list(requests_in(read(text)))
    return time.process_time() - started


class TestSpeed:
    @pytest.mark.parametrize("unit", HOSTILE)
    def test_a_message_made_to_be_slow_is_judged_in_time(self, unit: str) -> None:
        seconds_for("warm")
        assert seconds_for((unit * LONGEST_MESSAGE)[:LONGEST_MESSAGE]) < HOSTILE_WITHIN

    def test_a_usual_message_is_judged_at_once(self) -> None:
        texts = [
            f"{first}. {second}"
            for first, second in zip(rows("en", "asks"), rows("es", "does_not_ask"), strict=False)
        ]
        seconds_for("warm")
        assert median(seconds_for(text) for text in texts) < USUAL_WITHIN

    @pytest.mark.parametrize("language", ["en", "es", "de", "hi", "ar", "he"])
    def test_the_longest_usual_message_is_judged_soon(self, language: str) -> None:
        text = (". ".join(rows(language, "does_not_ask")) * 3)[:LONGEST_MESSAGE]
        seconds_for(text)
        assert median(seconds_for(text) for _ in range(5)) < LONG_WITHIN
