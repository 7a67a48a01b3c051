"""Cases that nobody closes end by themselves on the deployed product, and are counted as what they were."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any

import httpx
import pytest

from chalicelib.domain.case import Case, Status, Surety
from infra.demo.agent import AgentAtInbox
from infra.demo.story import wait_for
from infra.local.settings import Settings
from infra.local_state import LocalState
from infra.people import PASSWORD
from tests.local.cast import SLOW_MACHINE, Customer
from tests.local.conftest import Customers
from tests.local.inside import Inside
from tests.local.other_playbook import other_playbook

AT_ONCE = 0.01
"""Hours; with the time that the tests let pass, nobody waits."""

LATER = timedelta(minutes=2)


@pytest.fixture(scope="module", autouse=True)
def impatient(
    product: LocalState, inside: Inside, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[None]:
    """A playbook by which cases end within two minutes."""

    def outcomes(told: dict[str, Any]) -> None:
        told |= {"settle_minutes": 1, "silent_hours": AT_ONCE, "follow_up_hours": AT_ONCE}

    def intents(told: dict[str, Any]) -> None:
        for intent in told["intents"]:
            ends = intent["resolved_when"]
            ends |= {"silent_hours": AT_ONCE, "follow_up": intent["id"] == "treatments"}

    folder = tmp_path_factory.mktemp("impatient")
    with other_playbook(product, inside, folder, outcomes=outcomes, intents=intents):
        yield


@pytest.fixture(scope="module")
def lee(product: LocalState) -> Iterator[AgentAtInbox]:
    lee = AgentAtInbox(product.inbox_url, "lee@example.test", PASSWORD)
    yield lee
    lee.close()


def passes(inside: Inside, customer: Customer, times: int = 1) -> Case:
    """Let two minutes go by, and the sweep come."""
    for _ in range(times):
        inside.wait_until_quiet()
        inside.let_pass(customer, LATER)
        inside.sweep()
    inside.wait_until_quiet()
    return case_of(inside, customer)


def case_of(inside: Inside, customer: Customer) -> Case:
    case = inside.thread(customer).case
    assert case is not None
    return case


def surety(case: Case) -> Surety | None:
    return case.resolution.surety if case.resolution else None


def taps(customer: Customer, bubble: dict[str, Any], place: int) -> int:
    """Tap one of a message's buttons; give the tap's number in the conversation."""
    return int(customer.sends("button", **bubble["buttons"][place])["seq"])


def figures(lee: AgentAtInbox) -> dict[str, Any]:
    """What the metrics say of this week, and of which cases."""
    return dict(json.loads(lee.page("/metrics.json?period=this").get_text())["all"])


class TestACase:
    def test_is_confirmed_by_thanks_and_a_thumb_down_brings_a_person(
        self, customer: Customers, inside: Inside, lee: AgentAtInbox
    ) -> None:
        maria = customer("Maria")
        maria.asks("Which insurers do you work with?")
        maria.writes("Perfect, thank you so much!")
        case = passes(inside, maria)
        assert (case.status, surety(case)) == (Status.RESOLVED, Surety.CONFIRMED)
        assert case.case_id in figures(lee)["ai_confirmed"]["hits"]
        asked = wait_for("the question how it went", lambda: with_buttons(maria), within=SLOW_MACHINE)
        assert [each["title"] for each in asked["buttons"]] == ["👍", "👎"]
        taps(maria, asked, 1)
        wait_for("a person's turn", lambda: case_of(inside, maria).escalation_id, within=SLOW_MACHINE)
        inside.wait_until_quiet()
        case = case_of(inside, maria)
        assert (case.status, surety(case)) == (Status.WAITING_FOR_HUMAN, None)
        assert [each.resolution.surety for each in case.taken_back] == [Surety.CONFIRMED]
        assert case.case_id not in figures(lee)["ai_confirmed"]["hits"]
        assert case.case_id in figures(lee)["csat"]["cases"]

    def test_is_verified_by_the_clinics_own_diary(
        self, customer: Customers, inside: Inside, product: LocalState
    ) -> None:
        marta = customer("Marta")
        marta.asks("I would like to book an appointment for a check-up")
        marta.asks("My name is Marta Roca")
        marta.asks(free_hour(product))
        assert surety(passes(inside, marta)) is Surety.VERIFIED

    def test_that_nobody_asks_about_again_is_silent_and_loses_that_when_asked_again(
        self, customer: Customers, inside: Inside, lee: AgentAtInbox
    ) -> None:
        maria = customer("Maria")
        maria.asks("What are your opening hours?")
        silent = passes(inside, maria)
        assert surety(silent) is Surety.SILENT
        assert with_buttons(maria) is None
        assert silent.case_id in figures(lee)["ai_silent"]["hits"]
        maria.asks("And how much is a cleaning?")
        inside.wait_until_quiet()
        again = case_of(inside, maria)
        assert (again.case_id, again.status, again.reopens) == (silent.case_id, Status.WITH_AI, 1)
        assert silent.case_id not in figures(lee)["ai_silent"]["hits"]

    def test_is_asked_about_first_where_the_intent_says_so(self, customer: Customers, inside: Inside) -> None:
        maria = customer("Maria")
        maria.asks("How much is teeth whitening?")
        assert passes(inside, maria).followed_up_at
        asked = wait_for("the question", lambda: with_buttons(maria), within=SLOW_MACHINE)
        taps(maria, asked, 0)
        wait_for("the end", lambda: surety(case_of(inside, maria)), within=SLOW_MACHINE)
        assert surety(case_of(inside, maria)) is Surety.CONFIRMED


def with_buttons(customer: Customer) -> dict[str, Any] | None:
    """The last message, if it has buttons."""
    last = customer.bubbles()[-1]
    return last if last.get("buttons") else None


def free_hour(product: LocalState) -> str:
    """A day of next week or later and an hour that the clinic's diary has free, as a customer names them."""
    day = datetime.now(UTC).date() + timedelta(days=7)
    key = {"Authorization": f"Bearer {Settings.clinic_key}"}
    address = f"{product.outside_url}/clinic/api/appointments/free"
    told = httpx.get(address, params={"date": day.isoformat()}, headers=key).raise_for_status().json()
    found = told if told["free"] else told["next"]
    return f"{date.fromisoformat(found['date']):%B %-d} at {found['free'][-1]}"
