"""Markdown becomes what WhatsApp renders, and what is code stays code."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.adapters.whatsapp.markup import for_whatsapp
from chalicelib.domain.draft_check import as_whatsapp

SAME_IN_BOTH = [
    ("## Opening hours\nWe open at **9**.", "*Opening hours*\nWe open at *9*."),
    ("See [our page](https://example.com/a?b=1).", "See our page: https://example.com/a?b=1."),
    ("![map](https://example.com/m.png)", "map: https://example.com/m.png"),
    ("* one\n* two", "- one\n- two"),
    ("* one\n    * below\n        * deeper", "- one\n    - below\n        - deeper"),
    ("1. one\n   - a\n2. two", "1. one\n   - a\n2. two"),
    ("~~old~~ __new__ ***both***", "~old~ *new* *both*"),
    ("> quoted **x**", "> quoted *x*"),
    ("*bold* _it_ `code` ```block```", "*bold* _it_ `code` ```block```"),
    ("2 * 3 ** 4 # 5 snake__case__name", "2 * 3 ** 4 # 5 snake__case__name"),
    ("#hashtag", "#hashtag"),
    ("Do:\n```python\nx = a**2  # y\n```\nand **go**", "Do:\n```x = a**2  # y```\nand *go*"),
    ("Type `**not bold**`, **yes**", "Type `**not bold**`, *yes*"),
    ("```\n# no heading\n* no bullet\n```", "```# no heading\n* no bullet```"),
]


class TestMarkup:
    @pytest.mark.parametrize(("markdown", "shown"), SAME_IN_BOTH)
    def test_becomes_what_whatsapp_renders(self, markdown: str, shown: str) -> None:
        assert for_whatsapp(markdown) == shown

    @pytest.mark.parametrize(("markdown", "shown"), SAME_IN_BOTH)
    def test_is_the_same_that_a_decision_makes_of_it(self, markdown: str, shown: str) -> None:
        assert as_whatsapp(markdown) == shown

    def test_shows_a_table_as_a_list(self) -> None:
        table = (
            "Prices:\n| What | Price | Takes |\n|:---|---:|---|\n| Cleaning | 50 | 30 min |\n| Visit | 20 | |"
        )
        assert for_whatsapp(table) == ("Prices:\n- What: Price, Takes\n- Cleaning: 50, 30 min\n- Visit: 20")

    def test_changes_nothing_the_second_time(self) -> None:
        for markdown, _ in SAME_IN_BOTH:
            assert for_whatsapp(for_whatsapp(markdown)) == for_whatsapp(markdown)

    @given(st.text(alphabet="ab *_~`#|-\n[](:)1.>\ue0000\ue001"))
    def test_never_fails(self, text: str) -> None:
        assert isinstance(for_whatsapp(text), str)
        assert isinstance(as_whatsapp(text), str)
