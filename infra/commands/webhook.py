"""`handoff webhook`: post files to the running product as WhatsApp would, signed, and say what it answered."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import httpx

from infra import local_state
from infra.local.whatsapp.signature import HEADER, signature
from infra.says import Stop, console

WITHIN = 30.0
"""Seconds for one body; WhatsApp is less patient."""


def run(files: list[Path], *, times: int, together: bool) -> int:
    """Post every file, or all of them as the one body that WhatsApp may make of them; 0 when all were accepted."""
    state = local_state.read()
    if state is None or not state.outputs:
        raise Stop("Nothing runs on this machine. Start it with `./handoff up --detach`, then post again.")
    bodies = list(_bodies(_found(files), together=together))
    refused = 0
    with httpx.Client(timeout=WITHIN, trust_env=False) as client:
        for name, body in bodies * times:
            answer = _post(client, state.webhook_url, state.app_secret, body)
            refused += answer != "200"
            mark = "[green]✓[/]" if answer == "200" else "[red]✗[/]"
            console.print(f"{mark} {answer} {name} ({len(body):,} bytes)")
    if refused:
        console.print(f"[red]✗[/] {refused} of {len(bodies) * times} were not accepted.")
    return 1 if refused else 0


def _found(given: list[Path]) -> list[Path]:
    """The files; of a folder all its JSON files."""
    if missing := [path for path in given if not path.exists()]:
        raise Stop(f"There is no {missing[0]}.")
    return [file for path in given for file in (sorted(path.glob("*.json")) if path.is_dir() else [path])]


def _bodies(files: list[Path], *, together: bool) -> Iterator[tuple[str, bytes]]:
    """The bytes as they stand in the file: whatever is wrong with them is what is to be tried."""
    if not together:
        yield from ((file.name, file.read_bytes()) for file in files)
        return
    entries = [entry for file in files for entry in _entries(file)]
    body = {"object": "whatsapp_business_account", "entry": entries}
    yield f"{len(files)} files in one body", json.dumps(body).encode()


def _entries(file: Path) -> list[object]:
    try:
        body = json.loads(file.read_bytes())
    except ValueError:
        raise Stop(f"{file} is not JSON, so it cannot be put together with others.") from None
    entries = body.get("entry") if isinstance(body, dict) else None
    return entries if isinstance(entries, list) else [entries]


def _post(client: httpx.Client, url: str, secret: str, body: bytes) -> str:
    """The status, or why there is none."""
    headers = {"Content-Type": "application/json", HEADER: signature(secret, body)}
    try:
        return str(client.post(url, content=body, headers=headers).status_code)
    except httpx.HTTPError as problem:
        return type(problem).__name__
