"""Facts that two pages state differently are named; what only looks alike, or is never valid together, is not."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from chalicelib.adapters.playbook_files import check_playbook

MONDAY = date(2026, 11, 23)

SHOP = "The shop sells new and used bicycles for adults and children, and every part that they need."
"""What all pages but the compared ones are about, so that no word of these is on every page."""

Body = tuple[str, ...]
"""The paragraphs of a page."""

DIFFERENT: tuple[tuple[str, Body, Body, str], ...] = (
    (
        "a price",
        ("A brake pad costs 12 €.",),
        ("We change tyres.", "Brake pads cost 14 €."),
        "`14 €`, but `12 €` for the same in knowledge/a.md:6",
    ),
    (
        "a price in a table",
        ("| What | Price |", "|---|---|", "| Full service | 45 € |"),
        ("The full service is 49 € now.",),
        "`49 €`, but `45 €` for the same in knowledge/a.md:10",
    ),
    (
        "free and not free",
        ("The wheel check is free.",),
        ("A wheel check costs 5 €.",),
        "`5 €`, but `free` for the same in knowledge/a.md:6",
    ),
    (
        "a percentage",
        ("Students get 10 % off spare parts.",),
        ("We give students 15 % off spare parts.",),
        "`15 %`, but `10 %` for the same in knowledge/a.md:6",
    ),
    (
        "hours of a day",
        ("We are open from Monday to Friday from 9:00 to 18:00.",),
        ("On Fridays we are open from 10:00 to 14:00.",),
        "but `Monday to Friday from 9:00 to 18:00` in knowledge/a.md:6",
    ),
    (
        "open and closed",
        ("We are open on Saturdays from 10:00 to 14:00.",),
        ("We are closed on Saturdays.",),
        "`Saturdays`, but `Saturdays from 10:00 to 14:00` in knowledge/a.md:6",
    ),
    (
        "a phone number for the same",
        ("Call the workshop at +34 961 000 111.",),
        ("The workshop: call +34 699 222 333.",),
        "`+34 699 222 333`, but `+34 961 000 111` in knowledge/a.md:6",
    ),
    (
        "two digits the other way round",
        ("Call the workshop at +34 961 234 567.",),
        ("Who is late rings +34 961 234 576.",),
        "`+34 961 234 576`, but `+34 961 234 567` in knowledge/a.md:6",
    ),
    (
        "a letter too few in an address",
        ("Write to taller@rueda.example.",),
        ("Bills come from taler@rueda.example.",),
        "`taler@rueda.example`, but `taller@rueda.example` in knowledge/a.md:6",
    ),
)

THE_SAME: tuple[tuple[str, Body, Body], ...] = (
    ("prices of two things", ("A brake pad costs 12 €.",), ("A brake cable costs 6 €.",)),
    ("a price and that of a kind of it", ("Shipping costs 4 €.",), ("Express shipping costs 9 €.",)),
    ("a price in other words", ("A brake pad costs 12 €.",), ("Brake pads: 12.00 €.",)),
    ("two prices, one of them the same", ("A tyre costs 20 € or 30 €.",), ("A tyre costs 30 €.",)),
    (
        "a part of the hours",
        ("We are open on Mondays from 9:00 to 14:00 and from 16:00 to 20:00.",),
        ("We open on Mondays at 9:00.",),
    ),
    (
        "hours of something else",
        ("We are open on Mondays from 9:00 to 18:00.",),
        ("The bus stops here on Mondays at 7:30.",),
    ),
    (
        "numbers of two places",
        ("Call the workshop at +34 961 000 111.",),
        ("Hire desk in the port: +34 699 222 333.",),
    ),
    (
        "both numbers on both pages",
        ("Call +34 961 234 567 or 961 234 568.",),
        ("Call +34 961 234 568 or 961 234 567.",),
    ),
    ("an emergency number", ("In danger call 112.",), ("The fire service is 080.",)),
    ("how long and how often", ("A check takes 30 minutes.",), ("Have a check every 6 months.",)),
)

TRANSLATED: tuple[tuple[str, str, str, tuple[str, ...]], ...] = (
    (
        "a price",
        "es",
        "Una pastilla cuesta 14 €.",
        ("`14 €`: not so in knowledge/a.md", "`12 €`: not so in knowledge/a-t.md"),
    ),
    ("nothing", "es", "Una pastilla de freno cuesta 12 €.", ()),
    ("nothing in French", "fr", "Une plaquette de frein coûte 12,00 €.", ()),
    ("nothing in Indonesian", "id", "Kampas rem berharga 12 €.", ()),
    ("nothing in Hebrew", "he", "רפידת בלם עולה 12 €.", ()),
    ("nothing in Hindi", "hi", "एक ब्रेक पैड की कीमत 12 € है।", ()),
    ("nothing in Arabic", "ar", "تكلف وسادة الفرامل ١٢ يورو.", ()),
    (
        "a price in Arabic",
        "ar",
        "تكلف وسادة الفرامل ١٤ يورو.",
        ("`١٤`: not so in knowledge/a.md", "`12`: not so in knowledge/a-t.md"),
    ),
    (
        "a price in Hindi",
        "hi",
        "एक ब्रेक पैड की कीमत 14 € है।",
        ("`14`: not so in knowledge/a.md", "`12`: not so in knowledge/a-t.md"),
    ),
    (
        "a phone number added",
        "de",
        "Ein Bremsbelag kostet 12 €. Rufen Sie +49 30 1234567 an.",
        ("`+49 30 1234567`: not so in knowledge/a.md",),
    ),
    (
        "a day on which it is closed",
        "es",
        "Una pastilla de freno cuesta 12 €. Los domingos cerramos.",
        ("`domingos`: not so in knowledge/a.md",),
    ),
)


def page(directory: Path, name: str, body: Body, language: str = "en", **front: str) -> None:
    """Write one page; its text begins in the line after the last of the front matter."""
    fields = {"id": name, "title": name, "language": language, **front}
    lines = "\n".join(f"{key}: {value}" for key, value in fields.items())
    (directory / "knowledge" / f"{name}.md").write_text(
        f"---\n{lines}\n---\n" + "\n\n".join(body) + "\n", "utf-8"
    )


@pytest.fixture
def shop(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    """A small playbook that speaks English and one language more, with pages that state nothing."""
    other = getattr(request, "param", "es")
    files = {
        "agent.md": "---\nname: Rita\n---\nYou are Rita.\n",
        "business.yaml": f"name: Rueda\ntimezone: Europe/Madrid\nlanguages: [en, {other}]\n",
        "intents.yaml": "intents:\n  - id: all\n    title: {en: All, OTHER: All}\n    examples: [a, b, c]\n"
        "    next_action: Answer.\n    knowledge: [a, b, c, d, e]\n    resolved_when: Answered.\n",
        "routing.yaml": "queues:\n  - {id: q, name: Q, calendar: c, service_level: s, emails: [q@example.test]}\n"
        "default: q\n",
        "sla.yaml": 'calendars: {c: {weekly: {mon: [["09:00", "18:00"]]}}}\nservice_levels:\n'
        "  s: {reminder_within: 5, due_within: 10, alerts: [{name: l, after: 1, emails: [l@example.test]}]}\n",
    }
    for name, text in files.items():
        (tmp_path / name).write_text(text.replace("OTHER", other), "utf-8")
    (tmp_path / "texts.yaml").write_text(_texts(other), "utf-8")
    (tmp_path / "knowledge").mkdir()
    for name in "abcde":
        page(tmp_path, name, (SHOP,))
    return tmp_path


def _texts(language: str) -> str:
    """The product's own texts, so that a language it has no wording for is no mistake."""
    from chalicelib.domain.wording import BUILT_IN

    return "".join(
        f"{name}:\n" + "".join(f"  {code}: {said['en']!r}\n" for code in dict.fromkeys(("en", language)))
        for name, said in BUILT_IN.items()
    )


def problems(directory: Path) -> list[tuple[str, int, str]]:
    """What is said of facts; not that pages have no translation."""
    return [
        (gap.file, gap.line, gap.problem)
        for gap in check_playbook(directory, today=MONDAY).gaps
        if "translation in" not in gap.problem
    ]


class TestTwoPages:
    @pytest.mark.parametrize(
        ("what", "first", "second", "problem"), DIFFERENT, ids=lambda value: str(value)[:30]
    )
    def test_that_differ_are_named_with_both_lines(
        self, shop: Path, what: str, first: Body, second: Body, problem: str
    ) -> None:
        page(shop, "a", first)
        page(shop, "b", second)
        ((file, line, said),) = problems(shop)
        assert (file, line) == ("knowledge/b.md", 4 + 2 * len(second))
        assert problem in said

    @pytest.mark.parametrize(("what", "first", "second"), THE_SAME, ids=lambda value: str(value)[:30])
    def test_that_agree_are_left_alone(self, shop: Path, what: str, first: Body, second: Body) -> None:
        page(shop, "a", first)
        page(shop, "b", second)
        assert problems(shop) == []

    def test_may_differ_when_they_are_never_valid_together(self, shop: Path) -> None:
        page(shop, "a", ("A brake pad costs 12 €.",), valid_until="2027-12-31")
        page(shop, "b", ("A brake pad costs 14 €.",), valid_from="2028-01-01")
        assert [said for _, _, said in problems(shop) if "€" in said] == []

    def test_may_differ_when_one_has_expired(self, shop: Path) -> None:
        page(shop, "a", ("A brake pad costs 12 €.",), valid_until="2025-12-31")
        page(shop, "b", ("A brake pad costs 14 €.",))
        assert [said for _, _, said in problems(shop) if "€" in said] == []


class TestATranslation:
    @pytest.mark.parametrize(
        ("what", "shop", "body", "named"), TRANSLATED, ids=lambda value: str(value)[:30], indirect=["shop"]
    )
    def test_says_what_its_original_says(
        self, shop: Path, what: str, body: str, named: tuple[str, ...], request: pytest.FixtureRequest
    ) -> None:
        language = request.node.callspec.params["shop"]
        page(shop, "a", ("A brake pad costs 12 €.",))
        page(shop, "a-t", (body,), language, translation_of="a")
        assert [said.removesuffix(", the same page") for _, _, said in problems(shop)] == list(named)
