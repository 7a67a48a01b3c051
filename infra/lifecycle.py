"""Draws the lifecycle of a case from the table of transitions: `python -m infra.lifecycle` writes docs/lifecycle.md."""

from __future__ import annotations

from chalicelib.domain.case import TRANSITIONS, Status
from infra.paths import ROOT

PAGE = ROOT / "docs" / "lifecycle.md"

INTRODUCTION = """# The lifecycle of a case

Generated from `TRANSITIONS` in `chalicelib/domain/case.py` by `python -m infra.lifecycle`; a test holds it there.
Any move that is not drawn here raises `IllegalTransition` and changes nothing.
"""


def lifecycle_page() -> str:
    """Write the page: the diagram, and the same as a table."""
    arrows = [f"    {before} --> {then}: {move}" for (before, move), then in TRANSITIONS.items()]
    diagram = [
        "```mermaid",
        "stateDiagram-v2",
        f"    [*] --> {Status.WITH_AI}: first message",
        *arrows,
        "```",
    ]
    rows = [f"| `{before}` | {move} | `{then}` |" for (before, move), then in TRANSITIONS.items()]
    table = ["| from | move | to |", "|---|---|---|", *rows]
    return "\n".join([INTRODUCTION, *diagram, "", *table, ""])


if __name__ == "__main__":
    PAGE.write_text(lifecycle_page())
