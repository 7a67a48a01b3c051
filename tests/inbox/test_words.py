"""Every name of the domain has its words, so that nothing is shown as code."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum
from typing import Any

import pytest

from chalicelib.domain.case import Surety
from chalicelib.domain.escalation import Trigger
from chalicelib.domain.message import Delivery
from chalicelib.domain.moves import Why
from chalicelib.domain.thread import Customer
from chalicelib.inbox import words


class TestWords:
    @pytest.mark.parametrize(
        ("names", "table"),
        [
            (Trigger, words.TRIGGERS),
            (Surety, words.SURETIES),
            (Delivery, words.DELIVERIES),
            (Why, words.REFUSALS),
        ],
    )
    def test_exist_for_every_name(self, names: type[StrEnum], table: dict[Any, str]) -> None:
        assert set(table) == set(names)
        assert all(table.values())

    @pytest.mark.parametrize(
        ("code", "name"), [("en", "English"), ("es-MX", "Spanish"), ("xx", "XX"), (None, ""), ("", "")]
    )
    def test_name_a_language(self, code: str | None, name: str) -> None:
        assert words.language_words(code) == name

    @pytest.mark.parametrize(
        ("customer", "name"),
        [
            (Customer("c-1", "Maria", phone="34600111222"), "Maria"),
            (Customer("c-1", username="maria", phone="34600111222"), "maria"),
            (Customer("c-1", phone="34600111222"), "+34600111222"),
            (Customer("c-1", bsuid="ES.1"), "c-1"),
        ],
    )
    def test_call_a_customer_by_what_is_known(self, customer: Customer, name: str) -> None:
        assert words.name_of(customer) == name


class TestErrors:
    @pytest.mark.parametrize(
        ("error", "said"),
        [
            (None, "WhatsApp refused it without a reason."),
            ({"code": Decimal(131026), "title": "Undeliverable"}, "Undeliverable (code 131026)."),
            (
                {"code": 131047, "title": "The window is closed", "what_to_do": "Write again later."},
                "The window is closed (code 131047). Write again later.",
            ),
        ],
    )
    def test_say_why_and_what_to_do(self, error: dict[str, Any] | None, said: str) -> None:
        assert words.error_words(error) == said
