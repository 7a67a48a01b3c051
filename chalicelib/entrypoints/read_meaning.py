"""The AI's worker asks → what each text resembles in a published playbook, or null."""

from __future__ import annotations

import base64
from typing import Any

from chalicelib import wiring
from chalicelib.adapters.encoder.remote import indexable
from chalicelib.adapters.meanings import to_wire
from chalicelib.entrypoints.logs import log, wordless


def load() -> None:
    """Load the encoder, so that the first question does not wait for it."""
    wiring.encoder_meanings()


@wordless
def handle(event: dict[str, Any]) -> list[dict[str, Any]] | dict[str, str] | None:
    """Read `texts` by the index of `version`; without texts it is the schedule that keeps the function loaded.

    With `index` it is `rehearse` that wants a playbook indexed: this function alone has the encoder.
    """
    if wanted := event.get("index"):
        return {"index": base64.b64encode(wiring.indexer().index(indexable(wanted))).decode()}
    if not event.get("texts"):
        load()
        return []
    found = to_wire(wiring.encoder_meanings().read(event["texts"], version=int(event["version"])))
    if found is None:
        log("meaning.no_index", version=event["version"])
    return found
