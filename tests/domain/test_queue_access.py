"""Who sees which queue and which conversation."""

from __future__ import annotations

import pytest

from chalicelib.domain.case import Case
from chalicelib.domain.escalation import Takeover
from chalicelib.domain.queue_access import has_limits, sees_case, sees_queue
from chalicelib.use_cases.session_ports import Person
from tests.fakes.cast import ADA, DANA, LEE, OTTO, a_case
from tests.fakes.clock import MONDAY_10
from tests.journeys.clinic import a_playbook

OPEN = a_playbook()
FRONT_DESK, BILLING = OPEN.queues
BILLING_ONLY = BILLING.model_copy(update={"members": ("Bea@example.com",)})
LIMITED = a_playbook(queues=(FRONT_DESK, BILLING_ONLY))
BEA = Person("p-bea", "Bea", "bea@example.com", ("agents",))
TAKEN_BY_DANA = a_case(queue="billing", takeover=Takeover(DANA.person_id, "Dana", MONDAY_10))


def sees(person: Person, case: Case | None) -> bool:
    return sees_case(case, LIMITED, person_id=person.person_id, email=person.email, groups=person.groups)


@pytest.mark.parametrize(
    ("person", "case", "seen"),
    [
        pytest.param(DANA, a_case(queue="front-desk"), True, id="a queue without members is everybody's"),
        pytest.param(DANA, a_case(queue="billing"), False, id="a queue with members is theirs"),
        pytest.param(BEA, a_case(queue="billing"), True, id="however their address is written"),
        pytest.param(LEE, a_case(queue="billing"), True, id="and leads'"),
        pytest.param(ADA, a_case(queue="billing"), True, id="and admins'"),
        pytest.param(DANA, TAKEN_BY_DANA, True, id="who took a case over keeps it"),
        pytest.param(DANA, a_case(queue="closed-down"), False, id="a queue that is no more is for leads"),
        pytest.param(LEE, a_case(queue="closed-down"), True, id="who see it"),
        pytest.param(DANA, None, True, id="a thread without a case is where new cases go"),
    ],
)
def test_conversation(person: Person, case: Case | None, seen: bool) -> None:
    assert sees(person, case) is seen


def test_nothing_is_hidden_where_no_queue_has_members() -> None:
    gone = a_case(queue="closed-down")
    assert not has_limits(OPEN, DANA.groups)
    assert sees_case(gone, OPEN, person_id="p-dana", email=DANA.email, groups=DANA.groups)


def test_nothing_is_hidden_from_leads() -> None:
    assert not has_limits(LIMITED, LEE.groups)
    assert has_limits(LIMITED, DANA.groups)


def test_somebody_without_an_address_is_no_member() -> None:
    assert not sees_queue(BILLING_ONLY, email="", groups=OTTO.groups)
