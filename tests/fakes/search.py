"""Searching a ThreadsFake: everything in one look, unless `page` says how many records one takes."""

from __future__ import annotations

from chalicelib.domain.message import Message
from chalicelib.domain.thread import Thread
from chalicelib.domain.wanted import Wanted
from chalicelib.use_cases.search_ports import Looked
from tests.fakes.threads import ThreadsFake


class SearchFake:
    """Looks through heads and messages in the order they came."""

    def __init__(self, threads: ThreadsFake, *, page: int | None = None) -> None:
        self._threads, self.page = threads, page

    def look(self, wanted: Wanted, *, further: str | None = None) -> Looked:
        every: list[Thread | Message] = [*self._threads.heads.values(), *self._threads.messages.values()]
        start = int(further) if further and further.isdigit() else 0
        end = len(every) if self.page is None else start + self.page
        found = tuple(each for each in every[start:end] if _fits(each, wanted))
        return Looked(found, min(end, len(every)), str(end) if end < len(every) else None)


def _fits(record: Thread | Message, wanted: Wanted) -> bool:
    if isinstance(record, Message):
        return wanted.fits(record.text) or bool(wanted.number and wanted.number in record.text)
    customer = record.customer
    named = (customer.name, customer.username or "", customer.bsuid or "")
    return any(wanted.fits(text) for text in named) or bool(
        wanted.number and wanted.number in (customer.phone or "")
    )
