"""A playbook that cannot be read is told to leads, once a version, and the older one goes on answering."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from chalicelib.domain.colleague import Colleague
from chalicelib.domain.facts import FactName, Happened
from chalicelib.use_cases.notify_people import notify_people
from chalicelib.use_cases.roll_back_playbook import roll_back_playbook
from chalicelib.use_cases.tell_unread_playbook import tell_unread_playbook
from tests.fakes.cast import DANA, LEE
from tests.journeys.clinic import a_playbook
from tests.journeys.world import World
from tests.use_cases.test_publish_playbook import IndexerFake


def tell(world: World) -> Counter[str]:
    return tell_unread_playbook(
        log=world.log, event_bus=world.bus, playbooks=world.playbooks, clock=world.clock
    )


def told_of(world: World) -> list[Happened]:
    return [fact for fact in world.bus.facts if fact.name is FactName.PLAYBOOK_UNREADABLE]


@pytest.fixture
def broken(world: World) -> World:
    world.playbooks.publish(a_playbook(), by="Lee", at=world.clock.now())
    world.playbooks.broken.add(2)
    return world


def test_nobody_is_told_while_all_is_well(world: World) -> None:
    assert tell(world) == Counter()
    assert told_of(world) == []


def test_it_is_told_once_and_counted_as_long_as_it_lasts(broken: World) -> None:
    assert [tell(broken), tell(broken)] == [Counter(playbooks_unread=1)] * 2
    assert [fact.detail for fact in told_of(broken)] == [{"version": 2, "stands_in": 1}]


def test_the_customer_is_answered_all_the_same(broken: World) -> None:
    broken.maria.writes("human please")
    broken.settle()
    assert broken.case.playbook_version == 1


def test_leads_hear_of_it_in_slack_and_by_mail_and_no_agent_does(broken: World) -> None:
    for person in (LEE, DANA):
        broken.colleagues.known[person.person_id] = Colleague(
            person.person_id, person.name, person.email, person.groups
        )
    tell(broken)
    (fact,) = told_of(broken)
    notify_people(fact, replace(broken.powers))
    notify_people(fact, replace(broken.powers))
    (mail,) = broken.mail.mails
    assert LEE.email in mail[0]
    assert DANA.email not in mail[0]
    assert mail[1].headline == "Version 2 of the playbook cannot be read"
    assert any("Version 1 answers" in line for _, line in mail[1].lines)


def test_putting_what_stands_in_for_it_in_force_again_publishes_it(broken: World) -> None:
    number = roll_back_playbook(
        1, by="Lee", playbooks=broken.playbooks, indexer=IndexerFake(), clock=broken.clock
    )
    assert number == 3
    assert broken.playbooks.unread() is None
