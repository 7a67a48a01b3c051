"""What WhatsApp shows of a model's Markdown: the same words, without signs that nobody meant to send."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.domain.draft_check import as_whatsapp

TABLE = """\
| Treatment | Price |
|---|---:|
| Cleaning | 60 € |
| Whitening | 250 € |"""

WIDE = """\
| Day | From | To |
| --- | :-: | --- |
| Monday | 9:00 | 18:00 |
| Saturday | 10:00 | |"""


class TestAsWhatsapp:
    @pytest.mark.parametrize(
        ("markdown", "shown"),
        [
            ("We open at **9:00**.", "We open at *9:00*."),
            ("__Important__: come early", "*Important*: come early"),
            ("***Very*** important", "*Very* important"),
            ("**Mo–Fr:** 9–18", "*Mo–Fr:* 9–18"),
            ("# Opening hours", "*Opening hours*"),
            ("### **Opening hours** ###\nAt 9.", "*Opening hours*\nAt 9."),
            ("Opening hours\n-----\nAt 9.", "*Opening hours*\nAt 9."),
            ("* one\n* two", "- one\n- two"),
            ("+ one\n+ two", "- one\n- two"),
            ("• uno\n• dos", "- uno\n- dos"),
            ("  * nested", "- nested"),
            ("~~70 €~~ 60 €", "~70 €~ 60 €"),
            ("See [our prices](https://molino.example/prices).", "See our prices: https://molino.example/prices."),
            ("[molino.example](https://molino.example/)", "https://molino.example/"),
            ("[https://molino.example](https://molino.example)", "https://molino.example"),
            ("Write to [us](mailto:hi@molino.example)", "Write to us: hi@molino.example"),
            ("Call [+34 600 111 222](tel:+34600111222)", "Call +34 600 111 222: +34600111222"),
            ("![our map](https://molino.example/m.png)", "our map: https://molino.example/m.png"),
            ("<https://molino.example>", "https://molino.example"),
            ("One.\n\n---\n\nTwo.", "One.\n\nTwo."),
            ("One.\n***\nTwo.", "One.\n\nTwo."),
            ("Line<br>break<br/>here", "Line\nbreak\nhere"),
            ("<b>Bold</b> and <strong>strong</strong>", "*Bold* and *strong*"),
            ("<ul><li>one</li><li>two</li></ul>", "- one\n- two"),
            ("Bed &amp; breakfast, 5 &lt; 6", "Bed & breakfast, 5 < 6"),
            (r"No \*stars\* and 1\. point", "No *stars* and 1. point"),
            ("From page【4:0†hours】 we know", "From page we know"),
            ("a\n\n\n\nb   ", "a\n\nb"),
            (TABLE, "- Cleaning: 60 €\n- Whitening: 250 €"),
            (WIDE, "- Monday: From 9:00, To 18:00\n- Saturday: From 10:00"),
            (f"Prices:\n\n{TABLE}\n\nMore?", "Prices:\n\n- Cleaning: 60 €\n- Whitening: 250 €\n\nMore?"),
            ("\u202ereversed", "reversed"),
        ],
    )  # fmt: skip
    def test_shows(self, markdown: str, shown: str) -> None:
        assert as_whatsapp(markdown) == shown

    @pytest.mark.parametrize(
        "text",
        [
            "We open at *9:00*, _always_, ~never~.",
            "- one\n- two",
            "1. one\n2. two",
            "> quoted",
            "2 * 3 * 4 = 24",
            "5 - 6 people",
            "Order #AL12345",
            "Our file is my_long_name.pdf",
            "a@b.example / c_d_e",
            "A | B, as you like",
            "[sic] he wrote",
            "Price (from 60 €)",
            "שלום! אנחנו פתוחים מ-9:00 \u200fעד 18:00",
            "नमस्ते! हम 9 बजे खुलते हैं।",
            "👩\u200d⚕️ hello",
            "Hola :-) ¿qué tal?",
        ],
    )
    def test_leaves_alone(self, text: str) -> None:
        assert as_whatsapp(text) == text

    @given(st.text(alphabet="ab1 *_~#`[]()|-<>&;:\\\n/!+.=", max_size=60))
    def test_twice_is_once(self, text: str) -> None:
        assert as_whatsapp(as_whatsapp(text)) == as_whatsapp(text)

    def test_is_quick_on_anything(self) -> None:
        for evil in (
            "[" * 4000,
            "*" * 4000,
            "|" * 4000,
            "[a](" * 1000,
            "**a" * 1300,
            "<" * 4000,
            "# " * 2000,
        ):
            assert isinstance(as_whatsapp(evil), str)
