"""A customer's language is told from a few words, or not at all."""

from __future__ import annotations

import pytest

from chalicelib.domain.language import language_of
from tests.journeys.clinic import a_playbook

BILINGUAL = a_playbook()
POLYGLOT = a_playbook(
    business=BILINGUAL.business.model_copy(
        update={"languages": ("en", "es", "pt", "fr", "de", "it", "he", "ar", "hi")}
    )
)


class TestLanguageOf:
    @pytest.mark.parametrize(
        ("text", "language"),
        [
            ("When do you open?", "en"),
            ("I want to talk to a person", "en"),
            ("¿A qué hora abrís mañana?", "es"),
            ("hola quiero una cita", "es"),
            ("humano por favor", "es"),
            ("thanks!", "en"),
        ],
    )
    def test_tells_the_business_languages_apart(self, text: str, language: str) -> None:
        assert language_of(text, BILINGUAL) == language

    @pytest.mark.parametrize(
        ("text", "language"),
        [
            ("Bom dia, quanto custa uma limpeza?", "pt"),
            ("Bonjour, je voudrais un rendez-vous", "fr"),
            ("Guten Tag, ich möchte einen Termin", "de"),
            ("Buongiorno, vorrei un appuntamento", "it"),
            ("שלום, מתי אתם פתוחים?", "he"),
            ("مرحبا، متى تفتحون؟", "ar"),
            ("नमस्ते, आप कब खुलते हैं?", "hi"),
            ("mujhe kal ka appointment chahiye bhai", "hi"),
            ("¿me puede ayudar con mi cita?", "es"),
        ],
    )
    def test_tells_nine_apart(self, text: str, language: str) -> None:
        assert language_of(text, POLYGLOT) == language

    @pytest.mark.parametrize("text", ["", "👍", "12345", "AL12345", "Maria", "no"])
    def test_says_nothing_when_nothing_tells(self, text: str) -> None:
        assert language_of(text, BILINGUAL) in (None, "es" if text == "no" else None)

    def test_answers_only_with_a_language_of_the_business(self) -> None:
        assert language_of("Guten Tag, ich möchte einen Termin", BILINGUAL) is None
