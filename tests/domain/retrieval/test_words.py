"""Words of ten languages meet by their stems, and say which language a text may be in."""

from __future__ import annotations

import pytest

from chalicelib.domain.retrieval.drawer import drawer_of
from chalicelib.domain.retrieval.words import content_words, spoken_languages, stems_of
from chalicelib.domain.rules.letters import fold

MEET = {
    "en": ("price prices", "cancel cancelled cancelling", "ship shipping ships", "delivery deliveries"),
    "es": ("precio precios", "abrir abrimos", "limpieza limpiezas", "niño niños niña"),
    "pt": ("preço preços", "devolução devoluções", "abrimos abrir"),
    "fr": ("livraison livraisons", "ouvert ouverte", "enfant enfants"),
    "de": ("öffnung öffnungen", "preis preise preisen", "rechnung rechnungen"),
    "it": ("prezzo prezzi", "consegna consegne", "bambino bambini"),
    "id": ("harga harganya", "kirim pengiriman mengirim", "bayar pembayaran membayar"),
    "hi": ("कीमत कीमतें", "बच्चा बच्चे बच्चों"),
    "he": ("מחיר המחיר מחירים", "משלוח המשלוח", "בתור תור התור"),
    "ar": ("سعر السعر", "طلب الطلب طلبات", "موعد الموعد"),
}
APART = {"en": "price prize", "es": "cita cera", "de": "zahn zahl", "he": "מחיר משלוח", "ar": "سعر شعر"}


def met(language: str, words: str) -> bool:
    """Whether all the words share a stem."""
    stems = [set(stems_of(word, language)) for word in fold(words).split()]
    return bool(set.intersection(*stems))


class TestStemming:
    @pytest.mark.parametrize(
        ("language", "words"), [(language, words) for language, those in MEET.items() for words in those]
    )
    def test_lets_forms_of_a_word_meet(self, language: str, words: str) -> None:
        assert met(language, words)

    @pytest.mark.parametrize(("language", "words"), APART.items())
    def test_keeps_other_words_apart(self, language: str, words: str) -> None:
        assert not met(language, words)


class TestWordsOfContent:
    @pytest.mark.parametrize(
        ("text", "words"),
        [
            ("Hi, could you please tell me how much a cleaning is?", ("cleaning",)),
            ("Hola, quería saber cuánto cuesta una limpieza", ("cuesta", "limpieza")),
            ("Bitte sagen Sie mir, was eine Reinigung kostet", ("reinigung", "kostet")),
            ("שלום, כמה עולה ניקוי?", ("עולה", "ניקוי")),
            ("order 12345", ("order", "12345")),
            ("???", ()),
        ],
    )
    def test_leave_out_what_every_question_has(self, text: str, words: tuple[str, ...]) -> None:
        assert content_words(text) == words


class TestSpokenLanguages:
    @pytest.mark.parametrize(
        ("text", "language"),
        [
            ("Do you have any of those?", "en"),
            ("¿Cuánto cuesta una limpieza?", "es"),
            ("Quanto custa para vocês?", "pt"),
            ("Est-ce que vous avez des places ?", "fr"),
            ("Habt ihr am Samstag geöffnet? Ich möchte kommen", "de"),
            ("Vorrei sapere se avete posto", "it"),
            ("Berapa harganya ya kak?", "id"),
            ("aap kab khulte hain, mujhe batao", "hi"),
            ("कितने का है?", "hi"),
            ("כמה זה עולה?", "he"),
            ("كم السعر؟", "ar"),
        ],
    )
    def test_are_told_by_script_or_by_small_words(self, text: str, language: str) -> None:
        assert spoken_languages(text) == {language}

    def test_may_be_any_where_nothing_tells(self) -> None:
        assert len(spoken_languages("Zahnreinigung")) == 10


class TestADrawer:
    def test_knows_a_misspelt_word_and_a_part_of_a_long_one(self) -> None:
        drawer = drawer_of([("a", "Wir bieten eine Reinigung an."), ("b", "Versand")], "de")
        assert drawer.covered(["reinigugn"]).keys() == {"a"}
        assert drawer.covered(["zahnreinigung"]).keys() == {"a"}
        assert drawer.covered(["blumen"]) == {}

    def test_counts_a_rare_word_more_than_a_common_one(self) -> None:
        drawer = drawer_of([("a", "lamp shade"), ("b", "lamp bulb"), ("c", "lamp cable")], "en")
        covered = drawer.covered(["lamp", "bulb"])
        assert covered["b"] == pytest.approx(1.0)
        assert covered["a"] < 0.5

    def test_counts_a_word_that_nothing_holds_against_all(self) -> None:
        drawer = drawer_of([("a", "lamp shade"), ("b", "lamp bulb")], "en")
        assert drawer.covered(["bulb", "unicorn"])["b"] < drawer.covered(["bulb"])["b"]
