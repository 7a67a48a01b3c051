"""Whatever customers do with their numbers and names, the table and the fake tell the same story of who is who."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from itertools import count

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from chalicelib.adapters.dynamodb.customers import DynamoCustomers
from chalicelib.adapters.dynamodb.table import Table
from chalicelib.domain.inbound import Contact
from chalicelib.domain.thread import Customer
from chalicelib.use_cases.ports import Customers
from tests.adapters.dynamodb.conftest import KEPT_FOR
from tests.fakes.clock import MONDAY_10
from tests.fakes.customers import CustomersFake

STORIES = count()

Step = Callable[[Customers, str, datetime], Customer | None]
"""What happens: to whom, in which story, when."""

contacts = st.builds(
    Contact,
    phone=st.sampled_from([None, "1", "2", "3"]),
    bsuid=st.sampled_from([None, "A", "B", "C"]),
    parent_bsuid=st.sampled_from([None, None, "P"]),
    username=st.sampled_from([None, "u", "v"]),
    name=st.sampled_from(["", "Maria", "Ana"]),
).filter(lambda contact: bool(contact.phone or contact.bsuid))


def in_story(contact: Contact, story: str) -> Contact:
    """The same contact, with identities that no other story has."""
    named = {
        name: value and f"{story}-{value}"
        for name in ("phone", "bsuid", "parent_bsuid", "username")
        for value in [getattr(contact, name)]
    }
    return Contact(**named, name=contact.name)


def writing(contact: Contact) -> Step:
    return lambda customers, story, now: customers.resolve(in_story(contact, story), now=now)


def moving(old: Contact, new: Contact) -> Step:
    return lambda customers, story, now: customers.move(in_story(old, story), in_story(new, story), now=now)


def finding(contact: Contact) -> Step:
    return lambda customers, story, _: customers.find(in_story(contact, story))


def saving(contact: Contact, removed: bool) -> Step:
    return lambda customers, story, now: customers.saved(in_story(contact, story), removed=removed, now=now)


steps = st.one_of(
    st.builds(writing, contacts),
    st.builds(moving, contacts, contacts),
    st.builds(finding, contacts),
    st.builds(saving, contacts, st.booleans()),
)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(story=st.lists(st.tuples(steps, st.sampled_from([0, 1, 8])), max_size=10))
def test_the_table_and_the_fake_agree(table: Table, story: list[tuple[Step, int]]) -> None:
    fake, real, name = CustomersFake(), DynamoCustomers(table, kept_for=KEPT_FOR), f"s{next(STORIES)}"
    now, ids = MONDAY_10, dict[str, str]()
    for step, days in story:
        now += timedelta(days=days)
        expected, found = step(fake, name, now), step(real, name, now)
        assert (expected is None) == (found is None)
        if expected and found:
            assert ids.setdefault(expected.customer_id, found.customer_id) == found.customer_id
            assert _known(expected) == _known(found)


def _known(customer: Customer) -> tuple[str, str | None, str | None, str | None]:
    return customer.name, customer.phone, customer.bsuid, customer.username
