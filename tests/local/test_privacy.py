"""Somebody is erased on the deployed product: by an admin in the inbox, and by the command line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from infra.demo.agent import AgentAtInbox
from infra.demo.story import wait_for
from infra.local_state import LocalState
from infra.people import PASSWORD
from tests.local.cast import SLOW_MACHINE, Customer
from tests.local.conftest import Customers
from tests.local.inside import Inside
from tests.local.stack import handoff

THE_LAST_LOOK = timedelta(minutes=16)


@pytest.fixture(scope="module")
def ada(product: LocalState) -> Iterator[AgentAtInbox]:
    ada = AgentAtInbox(product.inbox_url, "ada@example.test", PASSWORD)
    yield ada
    ada.close()


def tells_a_lot(customer: Customer, inside: Inside) -> tuple[str, ...]:
    """Let somebody write, send a photo and wait for a person; give what must not be found afterwards."""
    word = word_of(customer)
    customer.asks(f"My {word} crown broke, how much is a cleaning?")
    seq = customer.sends("image", caption=f"How much is whitening {word}?", words=f"a tooth {word}")["seq"]
    wait_for("the answer", lambda: customer.bubbles(seq), within=SLOW_MACHINE)
    customer.asks("I want to talk to a person")
    inside.wait_until_quiet()
    thread = inside.thread_id(customer)
    return customer.name, customer.phone, customer.user_id, thread.rpartition(":")[2], word


def word_of(customer: Customer) -> str:
    """A word that nobody else says."""
    return f"zirconia{customer.phone[-7:]}"


def left_of(traces: tuple[str, ...], inside: Inside) -> list[str]:
    """Where a trace of somebody is still found, in the table and in the bucket."""
    items = [item for item in inside.items() if _names(json.dumps(item, ensure_ascii=False), traces)]
    files = [key for key in inside.files("") if _names(key, traces) or _has(inside.file(key), traces)]
    return [*(f"{item['PK']['S']} {item['SK']['S']}" for item in items), *files]


def logged_of(traces: tuple[str, ...], inside: Inside) -> list[tuple[str, str]]:
    """The log lines that name somebody or say what they said; our own ids of a conversation may stand in them."""
    words = tuple(trace for trace in traces if "-c" not in trace)
    return [(group, line) for group, line in inside.logs() if _names(line, words)]


def files_of(customer: Customer, inside: Inside) -> set[bytes]:
    return {inside.file(key) for key in inside.files(f"media/{inside.thread_id(customer)}/")}


def counted(ada: AgentAtInbox) -> dict[str, Any]:
    told = json.loads(ada.page("/metrics.json?period=this").get_text())["all"]
    return {name: (each["numerator"], each["denominator"]) for name, each in told.items()}


def is_over(inside: Inside) -> bool:
    """Let the sweep go on with what was ordered, as if a quarter of an hour had gone by."""
    inside.end_waits_of_erasures(THE_LAST_LOOK)
    inside.sweep()
    return not any(item["PK"]["S"] == "ERASURES" for item in inside.items())


class TestACustomer:
    def test_is_erased_by_an_admin_and_by_a_command_and_the_figures_stay(
        self, customer: Customers, inside: Inside, ada: AgentAtInbox, tmp_path: Path
    ) -> None:
        maria, nora = customer("Maria"), customer("Nora")
        of_maria, of_nora = tells_a_lot(maria, inside), tells_a_lot(nora, inside)
        before, pictures = counted(ada), files_of(maria, inside) | files_of(nora, inside)
        assert len(pictures) == 2

        handoff("customer", "export", nora.phone, "--into", str(tmp_path / "nora"))
        told = json.loads((tmp_path / "nora" / "customer.json").read_text("utf-8"))
        assert told["customer"]["name"] == nora.name
        assert word_of(nora) in (tmp_path / "nora" / "conversations.md").read_text("utf-8")
        assert len(list((tmp_path / "nora" / "files").iterdir())) == 1

        ada.submit(inside.thread_id(maria), "customer", undo=True, at="/customer", confirmation="erase")
        handoff("customer", "erase", nora.phone, "--yes")
        wait_for("the last look", lambda: is_over(inside), within=SLOW_MACHINE)
        inside.wait_until_quiet()
        assert left_of(of_maria, inside) == []
        assert left_of(of_nora, inside) == []
        assert [key for key in inside.files("") if inside.file(key) in pictures] == []
        assert logged_of((*of_maria, *of_nora), inside) == []
        assert counted(ada) == before

    def test_who_comes_back_is_somebody_new(
        self, customer: Customers, inside: Inside, ada: AgentAtInbox
    ) -> None:
        maria = customer("Maria")
        maria.asks("What are your opening hours?")
        inside.wait_until_quiet()
        before = inside.thread_id(maria)
        handoff("customer", "erase", maria.phone, "--yes")
        maria.asks("What are your opening hours?")
        inside.wait_until_quiet()
        assert inside.thread_id(maria) != before
        assert inside.stored(maria) == 1


def _has(content: bytes, traces: tuple[str, ...]) -> bool:
    return any(trace.encode() in content for trace in traces)


def _names(text: str, traces: tuple[str, ...]) -> bool:
    return any(trace in text for trace in traces)
