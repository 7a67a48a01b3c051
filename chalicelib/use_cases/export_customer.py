"""Export a customer: everything that is kept of them, as data and to read, for whoever asks for their own."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any

from chalicelib.domain.audit import Act, AuditLine
from chalicelib.domain.erasure import Erasure, fingerprint
from chalicelib.domain.export import readable
from chalicelib.use_cases.people_ports import Audit
from chalicelib.use_cases.ports import Clock
from chalicelib.use_cases.privacy_ports import CustomerFiles, CustomerRecords, KeptRecord, Subject
from chalicelib.use_cases.session_ports import Person

SECONDS = 6.0
"""A page is waited for 20 s at most; the command line takes as long as it needs."""


@dataclass(frozen=True)
class Export:
    """What is kept: `data` as it stands, `words` to read, `files` by their keys.

    `complete` is False where time ran out before it was known whether they have other threads.
    """

    customer_id: str
    data: dict[str, Any]
    words: str
    files: tuple[str, ...] = field(default=())
    complete: bool = True


def export_customer(
    subject: Subject,
    *,
    person: Person,
    records: CustomerRecords,
    files: CustomerFiles,
    audit: Audit,
    clock: Clock,
    seconds: float = SECONDS,
) -> Export:
    """Find the customer's threads on every number, read all of them, and note who did so."""
    now = clock.now()
    looked = records.look(Erasure(subject.customer_id, now), seconds=seconds)
    thread_ids = sorted({*subject.thread_ids, *looked.thread_ids})
    threads = {thread_id: records.of_thread(thread_id) for thread_id in thread_ids}
    keys = {thread_id: files.of_thread(thread_id) for thread_id in thread_ids}
    named = fingerprint(subject.customer_id)
    audit.keep(AuditLine(now, Act.EXPORTED_CUSTOMER, person.person_id, person.name, detail=named))
    return Export(
        subject.customer_id,
        {
            "exported_at": now.isoformat(),
            "customer": subject.profile,
            "known_by": list(looked.names),
            "threads": [_thread(each, threads[each], keys[each]) for each in thread_ids],
        },
        readable(subject.profile, {each: _messages(threads[each]) for each in thread_ids}),
        tuple(key for each in thread_ids for key in keys[each]),
        complete=looked.looked_through,
    )


def _thread(thread_id: str, records: tuple[KeptRecord, ...], files: tuple[str, ...]) -> dict[str, Any]:
    return {
        "thread_id": thread_id,
        "records": [asdict(record) for record in records],
        "files": list(files),
    }


def _messages(records: tuple[KeptRecord, ...]) -> list[dict[str, Any]]:
    return [record.values for record in records if record.kind == "message"]
