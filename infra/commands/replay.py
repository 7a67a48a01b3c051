"""`handoff replay`: past cases against another playbook, nothing sent; which decisions flip, and what it would cost."""

import json
import re
from dataclasses import asdict
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from rich.markup import escape
from rich.table import Table

from infra.policies.checking import checked
from infra.policies.shelf import Shelf
from infra.says import Stop, console, step

if TYPE_CHECKING:
    from chalicelib.domain.playbook import Playbook
    from chalicelib.use_cases.replay import NotReplayed, Replayed

LENGTHS = {"h": "hours", "d": "days", "w": "weeks"}
MOST_SHOWN = 40
LONGEST = timedelta(weeks=52)
SAID_EVERY = 100
"""Cases; a line for each would hide what comes of it."""


def run(
    version: int | None,
    source: Path | None,
    last: str,
    stage: str,
    region: str | None,
    *,
    model: bool,
    as_json: bool,
) -> int:
    """Decide the cases of a period again under a version or a folder's playbook, and list what flips."""
    if (version is None) == (source is None):
        raise Stop(
            "Say what to try: `--version N` for a published version, or `--source policies` for a folder."
        )
    length, shelf = _length(last), Shelf(stage, region)
    active = shelf.active()
    candidate = shelf.version(version) if version is not None else checked(source or Path()).playbook
    found = _replayed(candidate, length, model=model, quiet=as_json)
    inbox = shelf.outputs.get("InboxUrl", "")
    if as_json:
        print(json.dumps(_as_data(found, inbox), default=str, indent=2))
        return int(bool(found.failed))
    _show(found, inbox)
    if not model and _words_changed(active, candidate):
        console.print(
            "\nPrompt, intents or knowledge differ from the version in force, and what the model said then was "
            "taken as it is. `--model` asks it anew, which costs about "
            f"${found.dollars_then:.2f} (what these turns cost then).",
            style="yellow",
        )
    return int(bool(found.failed))


def _replayed(candidate: "Playbook", length: timedelta, *, model: bool, quiet: bool) -> "Replayed":
    from chalicelib import wiring
    from chalicelib.adapters.meanings import NoMeanings
    from chalicelib.use_cases.replay import replay
    from chalicelib.use_cases.replay_recorded import CountedModel

    asked = CountedModel(wiring.language_model()) if model else None
    until = wiring.clock().now()

    def decide() -> "Replayed":
        return replay(
            candidate=candidate,
            since=until - length,
            until=until,
            facts=wiring.facts_ledger(),
            threads=wiring.threads(),
            playbooks=wiring.playbooks(),
            meanings=NoMeanings(),
            model=asked,
            progress=None if quiet else _say,
        )

    if quiet:
        return decide()
    with step(f"Replaying {_in_words(length)}") as now:
        found = decide()
        paid = f", ${asked.dollars:.4f} for {asked.turns} turns" if asked else ""
        now.note = f"{found.cases} cases, {found.turns} turns{paid}"
    return found


def _say(done: int, of: int) -> None:
    if done % SAID_EVERY == 0 and done < of:
        console.print(f"  [dim]{done:,} of {of:,} cases[/]")


def _show(found: "Replayed", inbox: str) -> None:
    from chalicelib.use_cases.replay import by_kind

    console.print(
        f"{len(found.flips)} of {found.turns} decisions flip. "
        f"{found.rebuilt} turns came out under their own playbook as they did then."
    )
    if found.unknown:
        console.print(
            f"{found.unknown} turns come to the model, and what it would say is not on record; they are not counted.",
            style="yellow",
        )
    if found.without_tool:
        gone = f" (not in the candidate: {', '.join(found.tools_gone)})" if found.tools_gone else ""
        console.print(
            f"Of these, {found.without_tool} rest on what a tool gave, or would give now{escape(gone)}.",
            style="yellow",
        )
    if found.failed:
        _show_failed(found.failed, inbox)
    for what, count in by_kind(found.flips).items():
        console.print(f"  {count:>5}  {escape(what)}")
    if not found.flips:
        return
    table = Table(box=None, title_justify="left")
    for name in ("when", "what", "rule then", "rule now", "conversation"):
        table.add_column(name, overflow="fold")
    for flip in found.flips[:MOST_SHOWN]:
        table.add_row(
            f"{flip.at:%m-%d %H:%M}",
            flip.what,
            flip.before.rule,
            flip.after.rule,
            f"{inbox}/threads/{flip.thread_id}",
        )
    console.print(table)
    if (more := len(found.flips) - MOST_SHOWN) > 0:
        console.print(f"and {more} more; `--json` lists all.", style="dim")


def _show_failed(failed: "tuple[NotReplayed, ...]", inbox: str) -> None:
    console.print(
        f"{len(failed)} cases could not be decided again; none of their turns is counted.", style="red"
    )
    for each in failed[:MOST_SHOWN]:
        console.print(
            f"  {escape(each.failure)}: case {each.case_id}, {inbox}/threads/{each.thread_id}", style="red"
        )
    if (more := len(failed) - MOST_SHOWN) > 0:
        console.print(f"  and {more} more; `--json` lists all.", style="dim")


def _as_data(found: "Replayed", inbox: str) -> dict[str, object]:
    flips = [
        asdict(flip) | {"what": flip.what, "link": f"{inbox}/threads/{flip.thread_id}"}
        for flip in found.flips
    ]
    return asdict(found) | {"flips": flips}


def _words_changed(active: "Playbook", candidate: "Playbook") -> bool:
    """Whether the model would read something else."""
    return any(
        getattr(active, name) != getattr(candidate, name) for name in ("agent", "intents", "pages", "tools")
    )


def _length(last: str) -> timedelta:
    found = re.fullmatch(r"([1-9]\d{0,3})([hdw])", last.strip())
    if found is None:
        raise Stop(f"`{last}` is no length of time: write 24h, 7d or 4w.")
    length = timedelta(**{LENGTHS[found[2]]: int(found[1])})
    if length > LONGEST:
        raise Stop(
            f"`{last}` is too long: conversations of more than a year are not replayed. Write 52w at most."
        )
    return length


def _in_words(length: timedelta) -> str:
    hours = round(length.total_seconds() / 3600)
    return f"the last {hours // 24} days" if hours % 24 == 0 else f"the last {hours} hours"
