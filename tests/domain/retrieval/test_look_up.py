"""A look-up gives the pages that may answer: valid, in the customer's language, within the room there is."""

from __future__ import annotations

from datetime import date
from time import perf_counter

from chalicelib.domain.intent_rules import Intent
from chalicelib.domain.meaning import Likeness, Meaning
from chalicelib.domain.playbook import Page, Playbook
from chalicelib.domain.retrieval import Found, retrieve
from chalicelib.domain.retrieval.choice import ROOM
from tests.journeys.clinic import a_playbook

DAY = date(2026, 11, 23)


def page(page_id: str, body: str, language: str = "en", **more: object) -> Page:
    return Page.model_validate(
        {"id": page_id, "title": page_id.replace("-", " "), "language": language, "body": body, **more}
    )


PRICES = page("prices", "A cleaning costs 55 €.\n\nAn implant costs 1,150 €.")
PRECIOS = page("prices-es", "Una limpieza cuesta 55 €.", "es", translation_of="prices")
HOURS = page("hours", "We open from Monday to Friday at nine.")
PARKING = page("parking", "There is a car park next door.")


def a_shelf(*pages: Page, intents: tuple[Intent, ...] = ()) -> Playbook:
    return a_playbook(pages=pages, intents=intents)


def found(question: str, *pages: Page, **more: object) -> Found:
    values = {"day": DAY, "language": "en", "meaning": None, **more}
    playbook = a_shelf(*(pages or (PRICES, PRECIOS, HOURS, PARKING)))
    return retrieve(question, **{"playbook": playbook, **values})  # type: ignore[arg-type]


def ids(result: Found) -> list[str]:
    return [page.id for page in result.pages]


class TestByWords:
    def test_finds_the_page_that_says_it(self) -> None:
        result = found("how much is an implant?")
        assert ids(result)[0] == "prices"
        assert result.passages[0].passage.passage_id == "prices#1"

    def test_finds_it_in_spite_of_a_slip(self) -> None:
        assert ids(found("how much are implnats"))[0] == "prices"

    def test_finds_nothing_where_nothing_is_said(self) -> None:
        result = found("do you sell umbrellas?")
        assert result == Found()
        assert result.judged

    def test_supports_less_what_names_something_unheard_of(self) -> None:
        assert found("implant for my unicorn").support < found("how much is an implant").support

    def test_finds_nothing_for_an_empty_question(self) -> None:
        assert found(" ", meaning=TestByMeaning.NEAR_PARKING) == Found()


class TestThePages:
    def test_are_in_the_customers_language_where_there_is_a_translation(self) -> None:
        assert ids(found("cleaning implant", language="es")) == ["prices-es"]
        assert ids(found("¿cuánto cuesta una limpieza?", language="es"))[0] == "prices-es"

    def test_are_in_the_business_language_where_there_is_none(self) -> None:
        assert ids(found("implant", language="fr"))[0] == "prices"
        assert ids(found("car park", language="es"))[0] == "parking"

    def test_stand_for_the_language_of_a_country(self) -> None:
        assert ids(found("implant cleaning", language="es-MX"))[0] == "prices-es"

    def test_are_valid_on_the_day(self) -> None:
        old = page("old-prices", "An implant costs 900 €.", valid_until=date(2025, 12, 31))
        assert "old-prices" not in ids(found("implant price", old, PRICES))
        assert ids(found("implant price", old, PRICES, day=date(2025, 6, 1)))[0] in ("old-prices", "prices")

    def test_of_a_translation_that_expired_fall_back_to_the_original(self) -> None:
        expired = PRECIOS.model_copy(update={"valid_until": date(2025, 1, 1)})
        assert ids(found("implant", PRICES, expired, language="es")) == ["prices"]

    def test_keep_to_the_room_there_is(self) -> None:
        many = [page(f"implants-{at}", f"Implant number {at}. " + "words " * 400) for at in range(6)]
        result = found("implant", *many)
        assert 1 <= sum(len(each.body) for each in result.pages) <= ROOM

    def test_always_carry_the_best_even_if_it_is_long(self) -> None:
        assert ids(found("implant", page("long", "implant " + "words " * 3000))) == ["long"]


class TestByMeaning:
    NEAR_PARKING = Meaning(passages=(Likeness("parking#0", 0.7), Likeness("hours#0", 0.1)), familiar=0.5)

    def test_finds_what_no_word_names(self) -> None:
        result = found("wo kann ich mein Auto lassen", meaning=self.NEAR_PARKING)
        assert ids(result)[0] == "parking"

    def test_ignores_passages_that_are_not_in_this_version(self) -> None:
        strange = Meaning(passages=(Likeness("gone#7", 0.9),))
        assert ids(found("wo kann ich mein Auto lassen", meaning=strange)) == []

    def test_prefers_the_page_that_the_likely_intent_names(self) -> None:
        intent = Intent(
            id="come", title={"en": "Come"}, examples=("how do I come",), next_action="", knowledge=("hours",)
        )
        even = (Likeness("parking#0", 0.4), Likeness("hours#0", 0.4))
        meaning = Meaning(intents=(Likeness("come", 0.9),), passages=even)
        playbook = a_shelf(HOURS, PARKING, intents=(intent,))
        assert ids(found("wann", playbook=playbook, meaning=meaning))[0] == "hours"
        assert (
            found("wann", playbook=playbook, meaning=meaning).support > found("wann", meaning=meaning).support
        )


class TestTheCasesIntent:
    def test_helps_to_rank_and_proves_nothing(self) -> None:
        intent = Intent(
            id="come", title={"en": "Come"}, examples=("hi",), next_action="", knowledge=("parking",)
        )
        even = Meaning(passages=(Likeness("hours#0", 0.31), Likeness("parking#0", 0.3)))
        playbook = a_shelf(HOURS, PARKING, intents=(intent,))
        alone = found("wann", playbook=playbook, meaning=even)
        going_on = found("wann", playbook=playbook, meaning=even, intent="come")
        assert (ids(alone)[0], ids(going_on)[0]) == ("hours", "parking")
        assert going_on.support <= alone.support


class TestAQuestionThatNothingReads:
    def test_finds_whatever_fits_and_is_not_judged(self) -> None:
        result = found("כמה עולה שתל?", meaning=Meaning())
        assert not result.judged
        assert set(ids(result)) == {"prices", "hours", "parking"}

    def test_may_be_hindi_in_latin_letters(self) -> None:
        result = found("aap kab khulte hain", meaning=TestByMeaning.NEAR_PARKING)
        assert not result.judged
        assert len(result.pages) == 3

    def test_finds_the_pages_of_the_cases_intent_first(self) -> None:
        intent = Intent(
            id="come", title={"en": "Come"}, examples=("hi",), next_action="", knowledge=("parking",)
        )
        playbook = a_shelf(PRICES, HOURS, PARKING, intents=(intent,))
        assert ids(found("कहाँ?", playbook=playbook, intent="come"))[0] == "parking"

    def test_is_judged_where_a_page_is_in_its_language(self) -> None:
        hebrew = page("prices-he", "ניקוי עולה 55 יורו.", "he", translation_of="prices")
        result = found("כמה עולה ניקוי?", PRICES, hebrew, language="he", meaning=Meaning())
        assert result.judged
        assert ids(result) == ["prices-he"]


class TestSpeed:
    def test_a_picture_in_letters_costs_nothing(self) -> None:
        started = perf_counter()
        found("where " + "x" * 4000, page("logo", "y" * 100_000 + " is our logo"), HOURS)
        assert perf_counter() - started < 0.5

    def test_a_look_up_takes_little(self) -> None:
        pages = tuple(
            page(f"p{at}", f"Text about thing{at} and other{at} matters. " * 8) for at in range(200)
        )
        playbook = a_shelf(*pages)
        question = "where can I find something about thing17 or othr99? " * 8
        retrieve(question, playbook=playbook, day=DAY, language="en", meaning=None)
        started = perf_counter()
        for _ in range(5):
            retrieve(question, playbook=playbook, day=DAY, language="en", meaning=None)
        assert (perf_counter() - started) / 5 < 0.05
