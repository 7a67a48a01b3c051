"""Pages are cut into passages that can be named: the same cut wherever the same version is read."""

from __future__ import annotations

from chalicelib.domain.playbook import Page
from chalicelib.domain.retrieval.passages import passages_of


def texts(body: str) -> list[str]:
    return [passage.text for passage in passages_of([Page(id="p", title="Prices", language="en", body=body)])]


class TestCutting:
    def test_makes_a_passage_of_each_paragraph(self) -> None:
        assert texts("We open at nine.\nWe close at five.\n\nNot on Sundays.") == [
            "We open at nine. We close at five.",
            "Not on Sundays.",
        ]

    def test_makes_a_passage_of_each_row_and_no_rule(self) -> None:
        assert texts("| Lamp | Price |\n|---|---:|\n| Nova | 39 € |\n| Arco | 129 € |") == [
            "Lamp · Price",
            "Nova · 39 €",
            "Arco · 129 €",
        ]

    def test_gives_the_lead_of_a_list_to_each_item(self) -> None:
        assert texts("We deliver to:\n\n- Spain\n- Portugal,\n  Madeira included\n\nNowhere else.") == [
            "We deliver to:",
            "We deliver to: Spain",
            "We deliver to: Portugal, Madeira included",
            "Nowhere else.",
        ]

    def test_puts_a_passage_under_its_headings(self) -> None:
        page = Page(
            id="care",
            title="Care",
            language="en",
            body="## After a filling\n\nWait two hours.\n\n## Costs\n\nNone.",
        )
        assert [passage.whole for passage in passages_of([page])] == [
            "Care. After a filling: Wait two hours.",
            "Care. Costs: None.",
        ]

    def test_drops_markup_and_keeps_where_a_link_leads(self) -> None:
        assert texts("**Free** with [our app](https://a.example/x), `code` 5*3 and snake_case.") == [
            "Free with our app https://a.example/x, code 5*3 and snake_case."
        ]

    def test_names_passages_by_page_and_place(self) -> None:
        pages = [
            Page(id="a", title="A", language="en", body="One.\n\nTwo."),
            Page(id="b", title="B", language="es", body="# B\n\nTres."),
        ]
        assert [passage.passage_id for passage in passages_of(pages)] == ["a#0", "a#1", "b#0"]

    def test_finds_nothing_on_an_empty_page(self) -> None:
        assert texts("") == []
        assert texts("\n\n---\n") == []
