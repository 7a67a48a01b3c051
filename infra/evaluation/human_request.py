"""How well a request for a person is heard: by the rules alone, and by the rules or the encoder."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from statistics import median

import yaml

from chalicelib.domain.rules.human_request import requests_in
from chalicelib.domain.rules.human_request.meaning import LIKELY, SURE, asks_by_meaning
from chalicelib.domain.rules.reading import read
from infra.evaluation.corpora import Corpora, Row
from infra.evaluation.report import Section, Threshold
from infra.evaluation.table import Cell, Table, percent
from infra.paths import ROOT

TABLES = ROOT / "tests" / "domain" / "human_request"
ASKS = frozenset({"explicit", "implicit_or_department"})

Probabilities = Callable[[Sequence[str]], Sequence[float]]


@dataclass(frozen=True)
class Judged:
    """One text: of what kind, and who heard a request in it."""

    text: str
    kind: str
    by_rules: bool
    by_meaning: bool

    @property
    def heard(self) -> bool:
        return self.by_rules or self.by_meaning


def run(corpora: Corpora) -> Section:
    """Measure on the given sets and on our own tables."""
    of = encoder()
    given = {language: _judged(rows, of) for language, rows in _given(corpora).items()}
    own = own_tables(of)
    rules_ms, both_ms = _milliseconds([one.text for one in given.get("en", ())][:400], of)
    return Section(
        "Requests for a person",
        tables=(
            _table("Given sets: % heard by the rules, and by the rules or the encoder", given),
            _table("Own tables in tests/domain/human_request, likewise", own),
            _ROUNDS,
            Table(
                "Milliseconds a message", ("", "p50"), (("rules", rules_ms), ("encoder and rules", both_ms))
            ),
        ),
        notes=(*_NOTES, *_wrong(given)),
        thresholds=(*_thresholds(given, own), *_speed(rules_ms, both_ms)),
    )


def own_tables(of: Probabilities | None) -> dict[str, list[Judged]]:
    """Judge our own tables, by language."""
    return {
        path.stem: _judged(_own(path.read_text(encoding="utf-8")), of)
        for path in sorted(TABLES.glob("*.yaml"))
    }


def share(ones: Sequence[Judged], kind: str) -> float | None:
    """How many percent of the ones of a kind were heard."""
    of_kind = [one for one in ones if one.kind == kind]
    return percent(sum(one.heard for one in of_kind), len(of_kind))


# Written down when they were measured: a round is blind only once.
_ROUNDS = Table(
    "Blind rounds: sentences written before the rules were held against them; % heard at that moment",
    ("round", "requests", "rules", "rules or encoder", "others", "rules", "rules or encoder"),
    (
        ("1: everyday", 242, 90.1, 91.3, 150, 0.7, 0.7),
        ("2: wordy, with new namesakes", 168, 74.4, 86.9, 147, 9.5, 10.9),
        ("3: roundabout on purpose", 136, 64.7, 73.5, 87, 4.6, 6.9),
        ("4: everyday again", 119, 82.4, 86.6, 73, 0.0, 1.4),
        ("5: everyday (es, pt, fr, it)", 221, 93.7, 95.0, 149, 2.7, 6.0),
        ("6: longer, regional, SMS (es, pt, fr, it)", 234, 79.1, 90.2, 157, 4.5, 12.1),
        ("7: hard wording (es, pt, fr, it)", 237, 73.0, 79.7, 157, 4.5, 5.1),
        ("8: everyday; others aimed at new rules (es, pt, fr, it)", 114, 93.9, 98.2, 100, 13.0, 15.0),
        ("9: everyday (es, pt, fr, it)", 79, 88.6, 93.7, 57, 3.5, 12.3),
        ("5: everyday (de, hi, id, en, he, ar)", 280, 85.0, 87.5, 180, 1.7, 2.8),
        ("6: in between (de, hi, id, en, he, ar)", 280, 80.0, 83.9, 180, 3.9, 6.7),
        ("7: in between (de, hi, id, en, he, ar)", 280, 86.1, 90.4, 180, 2.2, 3.9),
        ("8: rarer wording (de, hi, en)", 95, 72.6, 76.8, 55, 3.6, 7.3),
        ("9: rarer wording (de, hi)", 60, 73.3, 80.0, 30, 3.3, 3.3),
        ("10: short and everyday (de, hi, id, en, he, ar)", 90, 96.7, 96.7, 40, 0.0, 0.0),
    ),
)

_NOTES = (
    f"The encoder's word counts from {LIKELY} on where the text speaks of people, machines or being understood, "
    f"and from {SURE} on elsewhere; what the rules know as no request is none (rules/human_request/guards.py). "
    "Both numbers were chosen on the given English negatives and the negatives of our own tables. The weights "
    "were learned from infra/evaluation/human_request_sentences only, which shares no sentence with a set or a "
    "table: a test holds that.",
    "`ambiguous` rows of the given sets count for neither side. Hebrew, Hindi, and Hindi mixed with English, are "
    "the rules' alone: the encoder does not know them.",
    "What this does not prove: the rules were improved while looking at our own tables, and earlier at the given "
    "English set, so that their recalls are upper bounds. The blind rounds are the honest guess; after each, its "
    "sentences were learned from and moved into our own tables (round_1 to round_10; 18 of round 1 were there "
    "already, and the encoder's thresholds were chosen after it). Expect seven to nine in ten requests in words "
    "never seen, and the model's own word for what is left.",
)


def encoder() -> Probabilities | None:
    """The shipped weights on the packaged encoder; None when it is not installed."""
    from chalicelib.adapters.encoder.encoder import Encoder, EncoderMissing
    from chalicelib.adapters.encoder.human_request import probability_of_human_request

    try:
        encode = Encoder()
    except EncoderMissing:
        return None

    def probabilities(texts: Sequence[str]) -> Sequence[float]:
        batches = (texts[at : at + 64] for at in range(0, len(texts), 64))
        return [probability_of_human_request(vector) for batch in batches for vector in encode(batch)]

    return probabilities


def _given(corpora: Corpora) -> Mapping[str, list[tuple[str, str]]]:
    by_language: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for name in corpora.names("human_request_*.jsonl"):
        for row in corpora.rows(name):
            by_language[row["lang"]].append((row["text"], _kind(row)))
    return dict(sorted(by_language.items()))


def _kind(row: Row) -> str:
    if row["kind"] in ASKS:
        return "asks"
    return "ambiguous" if row["label"] is None else "negative" if row["kind"] == "negative" else "hard"


def _own(table: str) -> list[tuple[str, str]]:
    said = yaml.safe_load(table)
    return [
        (line, kind)
        for answer, kind in (("asks", "asks"), ("does_not_ask", "hard"))
        for lines in said[answer].values()
        for line in lines.splitlines()
        if line.strip()
    ]


def _judged(rows: Sequence[tuple[str, str]], of: Probabilities | None) -> list[Judged]:
    texts = [text for text, _ in rows]
    probabilities = of(texts) if of else [0.0] * len(texts)
    return [
        Judged(text, kind, _hears(text), asks_by_meaning(text, probability) is not None)
        for (text, kind), probability in zip(rows, probabilities, strict=True)
    ]


def _table(title: str, languages: Mapping[str, list[Judged]]) -> Table:
    kinds = (("requests", "asks"), ("hard negatives", "hard"), ("negatives", "negative"))
    columns = ["language"]
    rows: list[list[Cell]] = [[language] for language in languages]
    for name, kind in kinds:
        if not any(one.kind == kind for judged in languages.values() for one in judged):
            continue
        columns += [name, "rules", "rules or encoder"]
        for row, judged in zip(rows, languages.values(), strict=True):
            ones = [one for one in judged if one.kind == kind]
            row += [len(ones), percent(sum(one.by_rules for one in ones), len(ones)), share(judged, kind)]
    return Table(title, tuple(columns), tuple(map(tuple, rows)))


def _thresholds(given: Mapping[str, list[Judged]], own: Mapping[str, list[Judged]]) -> Iterable[Threshold]:
    english = given.get("en", [])
    yield Threshold("recall on the given English set", share(english, "asks"), "at least", 95)
    yield Threshold("false positives on the given English set", share(english, "negative"), "at most", 0.5)
    yield Threshold("hard negatives of the given English set", share(english, "hard"), "at most", 3)
    for language, judged in own.items():
        yield Threshold(f"recall in our own table, {language}", share(judged, "asks"), "at least", 97)
        yield Threshold(f"heard wrongly in our own table, {language}", share(judged, "hard"), "at most", 2)


def _speed(rules_ms: float | None, both_ms: float | None) -> Iterable[Threshold]:
    yield Threshold("rules, p50", rules_ms, "at most", 2, " ms")
    yield Threshold("warm encoder and rules, p50", both_ms, "at most", 15, " ms")


def _milliseconds(texts: Sequence[str], of: Probabilities | None) -> tuple[float | None, float | None]:
    """Processor time a message, so that a busy machine measures the same."""
    if not texts:
        return None, None
    rules = [_timed(partial(_hears, text)) for text in texts]
    both = [_timed(partial(_judged, [(text, "")], of)) for text in texts] if of else []
    return round(median(rules), 3), round(median(both), 3) if both else None


def _hears(text: str) -> bool:
    return any(requests_in(read(text)))


def _timed(work: Callable[[], object]) -> float:
    started = time.process_time()
    work()
    return 1000 * (time.process_time() - started)


def _wrong(given: Mapping[str, list[Judged]]) -> Iterable[str]:
    """What was judged otherwise than the given sets say: errors of ours, or of their labels."""
    missed = [one for judged in given.values() for one in judged if one.kind == "asks" and not one.heard]
    wrongly = [
        one for judged in given.values() for one in judged if one.kind in ("negative", "hard") and one.heard
    ]
    for what, ones in (("Requests not heard", missed), ("Heard wrongly", wrongly)):
        if ones:
            yield f"{what} in the given sets: {len(ones)}."
