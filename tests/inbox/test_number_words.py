"""Numbers are written as the reader's language does: held to the Unicode locale data, which Babel carries."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from babel.numbers import format_currency, format_decimal, format_percent

from chalicelib.domain.metrics.measure import Figure, Kind, Measure, Unit
from chalicelib.inbox.language import speak
from chalicelib.inbox.number_words import money, number, percent, value_words

CURRENCIES = ("USD", "EUR", "BRL", "MXN", "GBP", "CHF")


@pytest.fixture(params=["en", "es", "pt"])
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    speak(request.param)
    yield request.param
    speak("en")


@pytest.fixture
def spanish() -> Iterator[None]:
    speak("es")
    yield
    speak("en")


class TestNumbers:
    @pytest.mark.parametrize("value", [0, 7, 12.5, 999.9, 1234.5, 98765.4])
    def test_have_the_marks_of_their_language(self, language: str, value: float) -> None:
        assert number(value, 1) == format_decimal(value, format="#,##0.0", locale=language)

    @pytest.mark.parametrize("value", [0, 0.12, 0.5, 0.87, 1])
    def test_of_percent_have_their_sign_where_it_belongs(self, language: str, value: float) -> None:
        assert percent(value) == format_percent(value, locale=language)

    def test_below_one_percent_keep_a_tenth(self, spanish: None) -> None:
        assert percent(0.004) == "0,4\xa0%"


class TestMoney:
    @pytest.mark.parametrize("currency", CURRENCIES)
    @pytest.mark.parametrize("value", [0, 1.5, 1234.5, 12345.6])
    def test_is_written_as_the_language_does(self, language: str, currency: str, value: float) -> None:
        expected = format_currency(value, currency, locale=language)
        if language == "en" and currency != "USD":
            assert money(value, currency) == f"{currency} {value:,.2f}", "as in exports and digests"
        else:
            assert money(value, currency) == expected

    def test_of_fractions_of_a_cent_keeps_its_digits(self, spanish: None) -> None:
        assert money(0.0042, "USD") == "0,0042\xa0US$"


class TestFigures:
    @pytest.mark.parametrize(
        ("unit", "value", "words"),
        [
            (Unit.RATIO, 0.5, "50\xa0%"),
            (Unit.SECONDS, 3720.0, "1 h 2 min"),
            (Unit.DOLLARS, 0.0042, "0,0042\xa0US$"),
            (Unit.MONEY, 1234.5, "1.234,50\xa0€"),
            (Unit.MONEY, None, "–"),
        ],
    )
    def test_are_written_by_their_unit(
        self, spanish: None, unit: Unit, value: float | None, words: str
    ) -> None:
        assert value_words(_figure(unit, value), "EUR") == words


def _figure(unit: Unit, value: float | None) -> Figure:
    measure = Measure("m", "A measure", "What it is.", "cases", lambda _case, _terms: (), Kind.MEAN, unit)
    return Figure(measure, value, value or 0, 1, (), ())
