"""A clinic whose front desk gives its cases out, and people who are there."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from chalicelib.domain.case import Case
from chalicelib.domain.playbook import Playbook
from chalicelib.domain.queue_rules import Assign
from chalicelib.domain.thread import Customer
from chalicelib.use_cases.session_ports import Person
from tests.journeys.clinic import a_playbook
from tests.journeys.world import Phone, World

ANA = Person("p-ana", "Ana", "ana@example.com", ("agents",))
BEN = Person("p-ben", "Ben", "ben@example.com", ("agents",))
CAT = Person("p-cat", "Cat", "cat@example.com", ("agents",))


def giving(assign: Assign = Assign.ROUND_ROBIN, capacity: int = 8, **more: Any) -> Playbook:
    """The clinic, with a front desk that gives its cases out."""
    front_desk, billing = a_playbook().queues
    desk = front_desk.model_copy(update={"assign": assign, "capacity": capacity, **more})
    return a_playbook(queues=(desk, billing))


def arrive(world: World, *people: Person) -> None:
    """They do something in the inbox now."""
    for person in people:
        world.colleagues.arrived(person, now=world.clock.now())


def asks(world: World, name: str) -> str:
    """Another customer asks for a person, and everything that follows is done; gives the thread."""
    phone = Phone(world, world.customers.customers.get(name) or _customer(world, name))
    phone.writes("human please")
    world.settle()
    return phone.thread_id


def case_of(world: World, thread_id: str) -> Case:
    """A customer's case as it stands."""
    found = world.loaded(thread_id).case
    assert found
    return found


def assignee_of(world: World, thread_id: str) -> str | None:
    """Whose turn a case is, by name."""
    case = case_of(world, thread_id)
    return case.assignee.name if case.assignee else None


def _customer(world: World, name: str) -> Customer:
    number = 34600000000 + len(world.customers.customers)
    customer = Customer(name, name=name.title(), phone=str(number), bsuid=f"ES.{number}")
    world.customers.customers[name] = customer
    world.customers.identities[("bsuid", customer.bsuid or "")] = name
    world.customers.identities[("wa_id", customer.phone or "")] = name
    return replace(customer)
