"""Play one customer's month through the product, in one process and on a clock that jumps."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from chalicelib.adapters.in_memory.playbooks import InMemoryPlaybooks
from chalicelib.adapters.in_memory.stage import Stage
from chalicelib.domain.case import Surety
from chalicelib.domain.moves import Done, Refused
from chalicelib.domain.playbook import Playbook
from chalicelib.domain.thread import Customer
from chalicelib.use_cases.find_useful import find_useful
from chalicelib.use_cases.session_ports import Person
from infra.simulation.business import reworded, works
from infra.simulation.model import NotPlanned, PlannedModel
from infra.simulation.plan import Plan, PlannedCustomer, Step

A_SECOND = timedelta(seconds=1)
"""Each act on a stage takes one."""

PEOPLE = {
    person.person_id: person
    for person in (
        Person("p-dana", "Dana", "dana@molino.example", ("agents",)),
        Person("p-lee", "Lee", "lee@molino.example", ("leads",)),
        Person("p-noor", "Noor", "noor@molino.example", ("agents",)),
    )
}


def play(planned: PlannedCustomer, plan: Plan, versions: Sequence[Playbook]) -> Stage:
    """Let everything happen that is planned for a customer until the month is over; give how it stands then.

    The last of the versions is in force when the month begins.
    """
    model = PlannedModel()
    first = planned.steps[0].at
    playbooks = InMemoryPlaybooks(*versions)
    playbook = playbooks.active()
    stage = Stage(playbooks, model, at=first - A_SECOND, customer=_customer(planned))
    for tool in playbook.tools:
        stage.scripted.gives[tool.id] = {"done": True} if works(tool.id, playbook) else "http_404"
    for step in planned.steps:
        if step.at >= plan.until:
            break
        if step.at >= plan.reworded_at and playbooks.active().version == playbook.version:
            playbooks.publish(reworded(playbook), by="lee", at=plan.reworded_at)
        stage.until(step.at - A_SECOND)
        if stage.clock.now() != step.at - A_SECOND:
            raise NotPlanned(f"{step} should have come before {stage.clock.now()}")
        model.planned.extend(step.proposes)
        _does(stage, step)
        stage.settle()
        if model.planned:
            raise NotPlanned(f"customer {planned.number}: the model was not asked at {step}")
    stage.until(plan.until)
    return stage


def _customer(planned: PlannedCustomer) -> Customer:
    tags = ("vip",) if planned.vip else ()
    return Customer(planned.customer_id, planned.name, phone=planned.phone, tags=tags)


def _does(stage: Stage, step: Step) -> None:
    if step.does in ("says", "reacts", "taps"):
        act = {"says": stage.customer.writes, "reacts": stage.customer.reacts, "taps": stage.customer.taps}
        try:
            act[step.does](step.text)
        except LookupError as missing:
            raise NotPlanned(f"{step}: {missing}") from missing
        return
    person = stage.person(PEOPLE[step.who])
    done: Done | Refused
    if step.does == "finds":
        stage.clock.tick()
    match step.does:
        case "takes":
            done = person.takes_over()
        case "replies":
            done = person.replies(step.text)
        case "hands_back":
            done = person.hands_back()
        case "resolves":
            done = person.resolves(Surety(step.text))
        case "finds":
            done = find_useful(
                thread_id=stage.thread_id,
                person=person.person,
                useful=step.text == "yes",
                threads=stage.threads,
                clock=stage.clock,
            )
        case _:
            raise NotPlanned(f"nobody knows how to do {step}")
    if isinstance(done, Refused):
        raise NotPlanned(f"{step} was refused: {done.why}")
