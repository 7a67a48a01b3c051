"""In which language a draft is: said only when it is sure, and then it is right."""

from __future__ import annotations

import pytest

from chalicelib.domain.draft_check import Flaw, FlawKind, flaws, language_wanted, surely_in
from tests.domain.draft_check.sentences import LONG, SHORT
from tests.journeys.clinic import a_playbook

EVERY = [(language, text) for texts in (LONG, SHORT) for language, said in texts.items() for text in said]


def foreign(text: str, language: str | None) -> list[Flaw]:
    found = flaws(text, language=language, playbook=a_playbook())
    return [flaw for flaw in found if flaw.kind is FlawKind.LANGUAGE]


class TestSurelyIn:
    @pytest.mark.parametrize(("language", "text"), EVERY)
    def test_is_never_wrong(self, language: str, text: str) -> None:
        assert surely_in(text) in (language, None)

    @pytest.mark.parametrize("language", LONG)
    def test_knows_nearly_every_sentence(self, language: str) -> None:
        known = [text for text in LONG[language] if surely_in(text) == language]
        assert len(known) >= len(LONG[language]) - 1

    @pytest.mark.parametrize(
        "text",
        [
            *("", "OK", "👍", "60 €", "Maria López", "Dr. Ortega, 10:30", "hi@molino.example"),
            *("https://molino.example/de/preise", "Hotel Internacional"),
        ],
    )
    def test_says_nothing_of_what_has_no_language(self, text: str) -> None:
        assert surely_in(text) is None

    @pytest.mark.parametrize(
        "text",
        [
            "Wij zijn open van maandag tot vrijdag van 9 tot 18 uur en op zaterdag tot 14 uur.",
            "Jesteśmy otwarci od poniedziałku do piątku od 9 do 18.",
            "Vi har öppet måndag till fredag mellan 9 och 18.",
            "Pazartesiden cumaya saat 9'dan 18'e kadar açığız.",
            "Мы открыты с понедельника по пятницу с 9 до 18.",
            "営業時間は月曜日から金曜日の9時から18時です。",
            "ما از دوشنبه تا جمعه از ساعت ۹ تا ۱۸ باز هستیم و گاهی هم شنبه‌ها.",
        ],
    )
    def test_takes_no_other_language_for_one_of_the_ten(self, text: str) -> None:
        assert surely_in(text) is None


class TestAForeignDraft:
    @pytest.mark.parametrize("expected", LONG)
    def test_is_found_in_every_pair_of_languages(self, expected: str) -> None:
        others = [
            (language, text) for language, texts in LONG.items() if language != expected for text in texts
        ]
        missed = [text for _, text in others if not foreign(text, expected)]
        assert len(missed) <= 0.15 * len(others), missed

    @pytest.mark.parametrize(("language", "text"), EVERY)
    def test_is_not_one_in_the_customers_language(self, language: str, text: str) -> None:
        assert foreign(text, language) == []

    def test_in_another_script_needs_no_known_words(self) -> None:
        assert foreign("Мы открыты с понедельника по пятницу.", "en")
        assert foreign("Jesteśmy otwarci od poniedziałku do piątku.", "he")

    def test_is_never_sent(self) -> None:
        (flaw,) = foreign("Guten Tag! Vielen Dank für Ihre Nachricht, wir melden uns in Kürze.", "es")
        assert flaw.hard
        assert "de" in flaw.why

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("Solo tengo esta información en otro idioma: Keep the area clean and do not smoke for two days.", "es"),
            ("La página «How to care for your teeth after the treatment» lo explica todo.", "es"),
            ("Unser Produkt “The one and only that you will need” kostet 20 €.", "de"),
            ("Tu pedido AL12345 sale mañana con DHL Express.", "es"),
            ("We are Clínica Dental de la Alameda, in the Calle de los Reyes de España.", "en"),
        ],
    )  # fmt: skip
    def test_is_not_one_that_quotes_or_names(self, text: str, expected: str) -> None:
        assert foreign(text, expected) == []

    def test_is_not_looked_for_where_nobody_knows_what_is_wanted(self) -> None:
        assert foreign(LONG["de"][0], None) == []
        assert foreign(LONG["de"][0], "nl") == []


class TestLanguageWanted:
    def test_is_that_of_the_newest_message_that_tells(self) -> None:
        assert language_wanted(["When do you open on Saturdays?", "ok gracias", "👍"]) == "en"

    def test_is_not_sure_once_a_newer_sentence_hints_at_another(self) -> None:
        asked = ["How much is a cleaning?", "¿Y cuánto cuesta un blanqueamiento dental?"]
        assert language_wanted(asked) is None
        assert language_wanted(["When do you open?", "¿Y cuánto cuesta una limpieza para los niños?"]) == "es"

    def test_is_unknown_where_a_language_is_named(self) -> None:
        assert language_wanted(["¿Me puedes contestar en inglés, por favor?"]) is None
        assert language_wanted(["Can you write this to me in Spanish please?"]) is None
        assert language_wanted(["Können Sie bitte auf Deutsch antworten?", "Danke!"]) is None
        assert language_wanted(["هل يمكنك الرد باللغة الإنجليزية من فضلك؟"]) is None
        assert language_wanted(["क्या आप अंग्रेज़ी में जवाब दे सकते हैं?"]) is None
        assert language_wanted(["אפשר לענות לי באנגלית בבקשה?"]) is None
        assert language_wanted(["Kya aap English mein bata sakte hain?"]) is None

    def test_is_unknown_where_nothing_tells(self) -> None:
        assert language_wanted(["ok", "👍", "60"]) is None
        assert language_wanted([]) is None
