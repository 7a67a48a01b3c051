"""`handoff eval`: measure the rules, the encoder and the retrieval on the given sets, against their thresholds."""

from __future__ import annotations

import importlib
import json

from rich.table import Table as Shown

from infra.evaluation.corpora import Corpora, NotThere
from infra.evaluation.report import Section, as_json, as_markdown, missed
from infra.evaluation.table import Table
from infra.paths import ROOT
from infra.says import console, step

SECTIONS = ("human_request", "risk", "sentiment", "intents", "scope", "retrieval", "grounding")
REPORT = ROOT / "docs" / "evaluation.md"
INTRODUCTION = ROOT / "infra" / "evaluation" / "introduction.md"


def run(*, model: bool, as_json_: bool, write: bool, only: list[str]) -> int:
    """Measure section by section, print, and fail when a threshold is missed."""
    names = [name for name in SECTIONS if not only or name in only] + (["model"] if model else [])
    sections = [_section(name, Corpora.here()) for name in names]
    if as_json_:
        print(json.dumps(as_json(sections), indent=2, ensure_ascii=False))
    else:
        for section in sections:
            _show(section)
    if write:
        # What a model said is dear and never the same twice: it is printed, and not written down.
        written = [section for name, section in zip(names, sections, strict=True) if name != "model"]
        REPORT.write_text(as_markdown(written, INTRODUCTION.read_text(encoding="utf-8")), encoding="utf-8")
        console.print(f"  Written to {REPORT.relative_to(ROOT)}")
    return _verdict(sections)


def _section(name: str, corpora: Corpora) -> Section:
    """Measure one section; a set that is not there makes it empty, and says so."""
    with step(f"Measuring {name.replace('_', ' ')}") as done:
        measured = importlib.import_module(f"infra.evaluation.{name}")
        try:
            section: Section = measured.run(corpora)
        except NotThere as absent:
            done.note = f"{absent} is not in {corpora.folder}"
            note = (
                f"Not measured: `{absent}` is not there. Set HANDOFF_CORPORA to the folder that has `data/`."
            )
            section = Section(name.replace("_", " ").capitalize(), notes=(note,))
    return section


def _verdict(sections: list[Section]) -> int:
    below = missed(sections)
    if below:
        console.print(f"[red]✗ Missed[/]: {'; '.join(map(str, below))}")
        return 1
    held = sum(bool(one.holds) for section in sections for one in section.thresholds)
    console.print(f"[green]✓[/] {held} thresholds hold")
    return 0


def _show(section: Section) -> None:
    console.rule(f"[bold]{section.title}")
    for table in section.tables:
        console.print(_as_shown(table))
    for threshold in section.thresholds:
        console.print(f"  {threshold}", markup=False)
    for note in section.notes:
        console.print(f"  [dim]{note}[/]")


def _as_shown(table: Table) -> Shown:
    shown = Shown(title=table.title, title_justify="left")
    for at, column in enumerate(table.columns):
        shown.add_column(column, justify="left" if at == 0 else "right")
    for row in table.shown():
        shown.add_row(*row)
    return shown
