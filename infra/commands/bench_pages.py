"""`handoff bench pages`: what a conversation's page weighs, and how long the function takes for it, warm."""

import json
from dataclasses import asdict

from infra.bench.pages import measure_pages
from infra.says import console, step


def run(*, as_json: bool) -> int:
    """Measure, print, and fail when a budget is missed."""
    with step("Asking the real function for a conversation's page on an in-memory AWS"):
        pages = measure_pages()
    if as_json:
        print(json.dumps(asdict(pages) | {"ok": pages.kept}, indent=2))
    else:
        console.print(str(pages))
    return 0 if pages.kept else 1
