"""One running product for the whole session, and who meets there."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, closing
from typing import Protocol

import pytest

from infra.demo.agent import AgentAtInbox
from infra.demo.surroundings import Surroundings
from infra.local_state import LocalState
from infra.people import PASSWORD
from tests.local.cast import Customer, Door, Faults
from tests.local.inside import Inside
from tests.local.roles import Roles
from tests.local.stack import running_product

LAST = ("test_storm", "test_sla_chain", "test_restart", "test_afterwards")
"""What restarts the product, and what looks at everything that the other tests left behind."""


class Customers(Protocol):
    """Somebody new, by their first name; by a username only, if one is given."""

    def __call__(self, name: str, *, username: str = "") -> Customer: ...


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=lambda item: LAST.index(item.path.stem) if item.path.stem in LAST else -1)


@pytest.fixture(scope="session")
def product() -> Iterator[LocalState]:
    with running_product() as state:
        yield state


@pytest.fixture(scope="session")
def inside(product: LocalState) -> Inside:
    return Inside(product)


@pytest.fixture(autouse=True)
def _guardrails_rest(inside: Inside) -> None:
    inside.guardrails_rest()


@pytest.fixture(scope="session")
def roles(inside: Inside, product: LocalState) -> Roles:
    return Roles(inside, product.aws_url)


@pytest.fixture(scope="session")
def door(product: LocalState) -> Iterator[Door]:
    door = Door(product)
    yield door
    door.close()


@pytest.fixture(scope="session")
def around(product: LocalState) -> Surroundings:
    return Surroundings(product.outside_url, product.aws_url)


@pytest.fixture(scope="session")
def dana(product: LocalState) -> Iterator[AgentAtInbox]:
    dana = AgentAtInbox(product.inbox_url, "dana@example.test", PASSWORD)
    yield dana
    dana.close()


@pytest.fixture(scope="session")
def said() -> set[str]:
    """Every word of a customer's or to a customer, every name and number, of the whole session."""
    return set()


@pytest.fixture
def customer(product: LocalState, said: set[str]) -> Iterator[Customers]:
    """Somebody new, by their first name."""
    with ExitStack() as phones:

        def new(name: str, *, username: str = "") -> Customer:
            return phones.enter_context(closing(Customer(product, name, said, username=username)))

        yield new


@pytest.fixture
def faults(product: LocalState) -> Iterator[Faults]:
    planned = Faults(product)
    yield planned
    planned.call_off()
    planned.close()
