"""`handoff customer export` and `erase`: give somebody all that is kept of them, or delete it for good."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from infra import playbook, stack
from infra.deployments import find
from infra.says import Stop, console, step

if TYPE_CHECKING:
    from chalicelib.use_cases.export_customer import Export
    from chalicelib.use_cases.privacy_ports import Subject
    from chalicelib.use_cases.session_ports import Person

AS_LONG_AS_IT_TAKES = 24 * 3600.0
"""Seconds; here nobody waits for a page."""

STEP = 20.0
"""Seconds of looking after which it is noted how far it has come."""


def export(asked: str, stage: str, region: str | None, *, into: Path | None) -> int:
    """Write all that is kept of a customer into a folder: data, conversations to read, files."""
    if into and into.exists() and not into.is_dir():
        raise Stop(f"{into} is a file. Name a folder to write to.")
    _connect(stage, region)
    from chalicelib import wiring
    from chalicelib.use_cases.export_customer import export_customer

    subject = _find(asked)
    with step("Reading everything that is kept of them") as now:
        found = export_customer(
            subject,
            person=_me(),
            records=wiring.customer_records(),
            files=wiring.customer_files(),
            audit=wiring.audit(),
            clock=wiring.clock(),
            seconds=AS_LONG_AS_IT_TAKES,
        )
        folder = into or Path(f"export-{found.customer_id}")
        _write(found, folder, wiring.customer_files().read)
        now.note = f"{len(found.data['threads'])} conversations, {len(found.files)} files"
    console.print(f"[green]✓[/] It is in {folder}; hand it over safely, then delete the folder.")
    return 0


def erase(asked: str, stage: str, region: str | None, *, yes: bool) -> int:
    """Delete all that is kept of a customer, for good; the counts of their cases stay."""
    _connect(stage, region)
    from chalicelib import wiring
    from chalicelib.use_cases.erase_customer import go_on, order_erasure

    subject = _find(asked)
    _confirm(subject, yes=yes)
    erasure = order_erasure(
        subject, person=_me(), erasures=wiring.erasures(), audit=wiring.audit(), clock=wiring.clock()
    )
    powers = wiring.erasing(_quiet)
    with step("Erasing") as now:
        while erasure.looks == 0:
            erasure = go_on(erasure, powers, seconds=STEP)
        now.note = f"{len(erasure.thread_ids)} conversations"
    console.print(
        "[green]✓[/] Erased. In a quarter of an hour the sweep looks once more for what was on its way.\n"
        "  Not recalled: mails that were sent, copies in other systems that were called, and backups of the table "
        "(up to 35 days). See docs/privacy.md."
    )
    return 0


def _connect(stage: str, region: str | None) -> None:
    target = find(stage, region)
    outputs = stack.outputs(target)
    if not outputs:
        raise Stop(f"There is no deployment {target.stack} in {target.region}. Deploy it first.")
    playbook.connect(target, outputs)
    deployed = stack.parameters(target)
    os.environ["SLACK_URL"] = deployed.get("SlackUrl", "")
    os.environ["RETENTION_DAYS"] = deployed.get("RetentionDays", "")


def _find(asked: str) -> Subject:
    from chalicelib import wiring

    subject = wiring.customer_records().find(asked)
    if subject is None:
        raise Stop(
            "Nobody is known by that. Give a phone number with its country's code, a WhatsApp id, a username, "
            "or the id of a conversation as its page's address has it."
        )
    return subject


def _confirm(subject: Subject, *, yes: bool) -> None:
    name = subject.profile.get("name") or subject.profile.get("phone") or subject.customer_id
    if yes:
        return
    answer = console.input(f"Everything of {name} will be deleted for good. Type erase to go on: ")
    if answer.strip().lower() != "erase":
        raise Stop("Nothing was deleted.")


def _quiet(*_told: object, **_more: object) -> None:
    """The steps are shown here; only a function has a log."""


def _me() -> Person:
    from chalicelib.use_cases.session_ports import Person

    name = os.environ.get("USER") or "command line"
    return Person("command-line", name, "")


def _write(found: Export, folder: Path, read: Callable[[str], bytes | None]) -> None:
    """Only its owner may read the folder: it holds all of somebody's conversations."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    data = json.dumps(found.data, ensure_ascii=False, indent=2, default=str)
    (folder / "customer.json").write_text(data, encoding="utf-8")
    (folder / "conversations.md").write_text(found.words, encoding="utf-8")
    for key in found.files:
        content = read(key)
        if content is not None:
            place = folder / "files" / _file_name(key)
            place.parent.mkdir(mode=0o700, exist_ok=True)
            place.write_bytes(content)


def _file_name(key: str) -> str:
    """A name that is no path, fits any disk, and is of this file alone whatever the customer called it."""
    told = "".join(each if each.isalnum() or each in "-._ " else "_" for each in key.rpartition("/")[2])
    return f"{hashlib.sha256(key.encode()).hexdigest()[:12]}-{told.strip('. ')[-60:]}"
