"""Numbers that must not travel are masked; dates, phones, prices and order numbers are left alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.domain.masking import Kind, luhn, mask, sensitive_in

# Published test numbers: card networks' sandboxes, the IBAN registry's examples, textbook DNI and CPF.
MASKED = {
    "a card": ("my card is 4111111111111111", "my card is ••••••••••••1111"),
    "a card in groups": ("4111 1111 1111 1111 ok?", "•••• •••• •••• 1111 ok?"),
    "a card with dashes": ("5555-5555-5555-4444", "••••-••••-••••-4444"),
    "a card with its expiry and code": ("4111 1111 1111 1111 12/28 123", "•••• •••• •••• 1111 12/28 •••"),
    "a card after another number": ("order 55 4111 1111 1111 1111", "order 55 •••• •••• •••• 1111"),
    "an Amex card": ("378282246310005", "•••••••••••0005"),
    "a card in full-width digits": ("４１１１１１１１１１１１１１１１", "••••••••••••１１１１"),
    "two cards": ("4111111111111111 / 5555555555554444", "••••••••••••1111 / ••••••••••••4444"),
    "a Spanish IBAN before a word": (
        "ES91 2100 0418 4502 0005 1332 gracias",
        "•••• •••• •••• •••• •••• 1332 gracias",
    ),
    "a British IBAN": ("GB29NWBK60161331926819.", "••••••••••••••••••6819."),
    "an IBAN in small letters": ("iban: de89370400440532013000", "iban: ••••••••••••••••••3000"),
    "a DNI": ("DNI 12345678Z", "DNI •••••••••"),
    "a DNI with dots": ("12.345.678-Z", "••.•••.•••-•"),
    "a NIE": ("mi NIE es X1234567L", "mi NIE es •••••••••"),
    "a CPF": ("529.982.247-25", "•••.•••.•••-••"),
    "a US social security number": ("SSN 123-45-6789", "SSN •••-••-••••"),
    "a password": ("my password is hunter22!x", "my password is ••••••••!•"),
    "a one-time code": ("the verification code is 493817", "the verification code is ••••••"),
    "a PIN in Spanish": ("la clave de acceso es 4937", "la clave de acceso es ••••"),
    "the code on the card": ("cvv: 123, thanks", "cvv: •••, thanks"),
}

LEFT_ALONE = {
    "a Spanish phone": "+34 600 123 456",
    "a long international phone": "+4915112345678901",
    "a phone without plus": "34600123456",
    "a date and time": "2026-11-23 10:30",
    "prices": "45 € or 1.250,00 €",
    "an order number that is no card": "order 4111111111111112",
    "a DNI with the wrong letter": "12345678A",
    "an IBAN with wrong check digits": "ES92 2100 0418 4502 0005 1332",
    "a CPF with wrong check digits": "529.982.247-24",
    "a forgotten password": "my password is not working",
    "a question about PINs": "do I need a pin for the parking?",
    "nothing": "",
}


class TestMask:
    @pytest.mark.parametrize(("text", "expected"), MASKED.values(), ids=MASKED.keys())
    def test_hides(self, text: str, expected: str) -> None:
        assert mask(text) == expected

    @pytest.mark.parametrize("text", LEFT_ALONE.values(), ids=LEFT_ALONE.keys())
    def test_leaves(self, text: str) -> None:
        assert mask(text) == text

    def test_says_what_it_found(self) -> None:
        found = sensitive_in("4111111111111111 and ES9121000418450200051332, DNI 12345678Z, pin 4321")
        assert [each.kind for each in found] == [
            Kind.CARD_NUMBER,
            Kind.BANK_ACCOUNT,
            Kind.IDENTITY_NUMBER,
            Kind.CREDENTIALS,
        ]

    @given(st.text(alphabet="0123456789 -./ABCXYZ+pin:", max_size=60))
    def test_masking_twice_is_masking_once(self, text: str) -> None:
        assert mask(mask(text)) == mask(text)

    @given(st.text(max_size=200))
    def test_never_changes_the_length(self, text: str) -> None:
        assert len(mask(text)) == len(text)

    @given(st.from_regex(r"4[0-9]{14}", fullmatch=True), st.sampled_from(["", " ", "-"]))
    def test_no_card_number_survives(self, start: str, between: str) -> None:
        number = next(start + digit for digit in "0123456789" if luhn(start + digit))
        written = between.join(number[at : at + 4] for at in range(0, 16, 4))
        assert number[:12] not in mask(f"it is {written}, thanks").replace(between or " ", "")
