"""A template is filled in blank by blank, shown as the customer reads it, and sent as Meta wants it."""

from __future__ import annotations

from chalicelib.domain.template import (
    Blank,
    Template,
    TemplateButton,
    as_sent,
    blank_names,
    left_blank,
    text_of,
    tidy,
)
from tests.fakes.templates import PLAIN, SALE, VISIT

FILLED = {"body:1": "Maria", "body:2": "your visit", "button:1:1": "abc"}


class TestBlanks:
    def test_are_found_once_in_order_by_number_or_name(self) -> None:
        assert blank_names("{{2}} {{ 1 }} {{2}} {{order_id}} {3} {{}}") == ("2", "1", "order_id")

    def test_that_are_left_are_told(self) -> None:
        assert left_blank(VISIT, FILLED) == ()
        assert [blank.key for blank in left_blank(VISIT, FILLED | {"body:2": ""})] == ["body:2"]

    def test_take_one_line_each(self) -> None:
        assert tidy({"a": " x\n\ty    z ", "b": "w" * 2000}) == {"a": "x y z", "b": "w" * 1024}


class TestText:
    def test_is_what_the_customer_reads(self) -> None:
        assert text_of(VISIT, FILLED) == (
            "Your visit\nHello Maria, may we write to you about your visit?\nClínica Molino"
        )

    def test_names_what_is_left_and_never_fills_in_twice(self) -> None:
        assert text_of(SALE, {}) == "Hola [name]"
        assert text_of(SALE, {"body:name": "{{name}}"}) == "Hola {{name}}"


class TestSending:
    def test_of_a_template_without_blanks_has_no_components(self) -> None:
        assert as_sent(PLAIN, {}) == {"name": "hello_again", "language": {"code": "en"}, "components": []}

    def test_of_named_blanks_says_their_names(self) -> None:
        (body,) = as_sent(SALE, {"body:name": "Ana"})["components"]
        assert body["parameters"] == [{"type": "text", "parameter_name": "name", "text": "Ana"}]

    def test_of_a_code_to_copy_says_that_it_is_one(self) -> None:
        template = Template(
            "sale",
            "en",
            "marketing",
            "Take it",
            buttons=(TemplateButton("copy_code", "Copy"),),
            blanks=(Blank("button:0", "code"),),
        )
        assert as_sent(template, {"button:0:code": "X1"})["components"] == [
            {
                "type": "button",
                "sub_type": "copy_code",
                "index": "0",
                "parameters": [{"type": "coupon_code", "coupon_code": "X1"}],
            }
        ]
