"""How well danger, law, fraud, children and data rights are heard, and what of secret numbers is masked."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Any

import yaml

from chalicelib.domain.masking import mask, mask_thread, sensitive_in
from chalicelib.domain.masking.plain import plain
from chalicelib.domain.rules.reading import read
from chalicelib.domain.rules.risks import risks_in
from infra.evaluation.corpora import Corpora, NotThere
from infra.evaluation.report import Section, Threshold
from infra.evaluation.table import Table, percent
from infra.paths import ROOT

TABLE = ROOT / "tests" / "domain" / "decisions" / "risk.yaml"
NUMBERS = ROOT / "tests" / "domain" / "masking"
OURS = ("security_loss", "payment_dispute")
"""Labels of the given set that are fraud here; the others are not, and `none` are the innocent ones."""

WIDTH = 8
"""So many characters of a secret in a row count as told."""


@dataclass(frozen=True)
class Judged:
    """One sentence: what must be heard in it (None for nothing), and what is."""

    text: str
    group: str
    expected: str | None
    heard: frozenset[str]

    @property
    def right(self) -> bool:
        return self.expected in self.heard if self.expected else not self.heard


def run(corpora: Corpora) -> Section:
    """Measure on the given set, on our own decision table and on our own tables of numbers."""
    own = [_judged(row["text"], row["language"], row["expect"]) for row in _rows(TABLE)]
    leaked, hidden, notations, innocents = _numbers()
    texts = [judged.text for judged in own]
    rules, masking = _milliseconds(texts, _heard), _milliseconds(texts, mask)
    given, of_given, notes = _given(corpora)
    return Section(
        "Risk and secret numbers",
        tables=(
            *given,
            _own_table(own),
            Table(
                "Numbers, tests/domain/masking",
                ("", "texts", "masked", "%"),
                (
                    ("secrets", notations, notations - leaked, percent(notations - leaked, notations)),
                    ("innocent numbers", innocents, hidden, percent(hidden, innocents)),
                ),
            ),
            Table("Milliseconds a message", ("", "p50"), (("rules", rules), ("masking", masking))),
        ),
        notes=(*_NOTES, *notes),
        thresholds=(
            *of_given,
            Threshold("own table, risks heard", _share(own, risky=True), "at least", 97),
            Threshold("own table, calm sentences disturbed", 100 - _share(own, risky=False), "at most", 2),
            Threshold("secrets masked", percent(notations - leaked, notations), "at least", 100),
            Threshold("innocent numbers masked", percent(hidden, innocents), "at most", 0),
            Threshold("rules, p50", rules, "at most", 2, " ms"),
            Threshold("masking, p50", masking, "at most", 1, " ms"),
        ),
    )


_NOTES = (
    "The rules hear fraud, danger, law, children and data rights by words, in ten languages; masking goes by "
    "check digits and by what a number is called. Every sentence and number of our own tables was written "
    "before it was held against them, but the rules were mended with them since: they prove that what is known "
    "is kept, not what unseen wordings give. Mended once, the rules heard 90 % of a second round of 103 "
    "unseen sentences and left all of its 31 calm ones alone; these are in the table now.",
    "The given set is banking and insurance in English. `security_loss` (a lost or stolen card, fraud) and "
    "`payment_dispute` are what we call fraud; a lost PIN, a source of funds or a charge that is only wrong are "
    "not, so that its recall is a lower bound. Numbers spelt out in words are not masked.",
)


def _given(corpora: Corpora) -> tuple[tuple[Table, ...], tuple[Threshold, ...], tuple[str, ...]]:
    try:
        rows = corpora.rows("risk.jsonl")
    except NotThere:
        return (), (), ("The given set `risk.jsonl` is not on this machine.",)
    judged = [
        Judged(str(row["text"]), str(row["label"]), row["label"] if row["label"] in OURS else None, heard)
        for row in rows
        for heard in [_heard(str(row["text"]))]
    ]
    by_label = _grouped(judged)
    shown = tuple(
        (label, len(group), percent(sum(bool(each.heard) for each in group), len(group)), _rules(group))
        for label, group in sorted(by_label.items())
    )
    calm = by_label.get("none", [])
    disturbed = percent(sum(bool(each.heard) for each in calm), len(calm))
    table = Table("Given set: % in which a risk is heard", ("label", "texts", "heard", "rules"), shown)
    return (table,), (Threshold("given set, `none` heard as a risk", disturbed, "at most", 2),), ()


def _own_table(own: Sequence[Judged]) -> Table:
    rows = tuple(
        (
            language,
            sum(bool(each.expected) for each in group),
            _share(group, risky=True),
            sum(not each.expected for each in group),
            100 - _share(group, risky=False),
        )
        for language, group in sorted(_grouped(own).items())
    )
    return Table(
        "Own table, tests/domain/decisions/risk.yaml", ("", "risks", "heard %", "calm", "disturbed %"), rows
    )


def _judged(text: str, language: str, expected: str) -> Judged:
    wanted = None if expected == "none" else expected
    return Judged(text, language, wanted, _heard(text))


def _heard(text: str) -> frozenset[str]:
    """As triggers.py hears it: identity numbers are masked, and no reason to call a person."""
    numbers = {found.kind.value for found in sensitive_in(text)} - {"identity_number"}
    return frozenset({heard.rule for heard in risks_in(read(text))} | numbers)


def _share(judged: Iterable[Judged], *, risky: bool) -> float:
    """Percent right, of what is a risk or of what is none."""
    group = [each for each in judged if bool(each.expected) is risky]
    return percent(sum(each.right for each in group), len(group)) or 0.0


def _rules(group: Iterable[Judged]) -> str:
    return ", ".join(sorted({rule for each in group for rule in each.heard})) or "–"


def _grouped(judged: Iterable[Judged]) -> dict[str, list[Judged]]:
    groups: dict[str, list[Judged]] = defaultdict(list)
    for each in judged:
        groups[each.group].append(each)
    return groups


def _numbers() -> tuple[int, int, int, int]:
    """How many secrets stay readable, how many innocent numbers do not, and how many there are of each."""
    notations, innocents = _rows(NUMBERS / "notations.yaml"), _rows(NUMBERS / "innocents.yaml")
    leaked = sum(_shows(" ".join(mask_thread(row["texts"])), row["secret"].lower()) for row in notations)
    hidden = sum(mask(text) != text for text in innocents)
    return leaked, hidden, len(notations), len(innocents)


def _shows(masked: str, secret: str) -> bool:
    compact = "".join(character for character in plain(masked).text.lower() if character.isalnum())
    width = min(WIDTH, len(secret))
    return any(secret[at : at + width] in compact for at in range(len(secret) - width + 1))


def _rows(path: Any) -> list[Any]:
    return list(yaml.safe_load(path.read_text(encoding="utf-8")))


def _milliseconds(texts: Sequence[str], work: Callable[[str], object]) -> float:
    times = []
    for text in texts:
        began = time.perf_counter()
        work(text)
        times.append((time.perf_counter() - began) * 1000)
    return round(median(times), 2)
