"""People read what they are told in their own language, and a team in the one that its playbook names."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest

from chalicelib.adapters.email_layout import as_text
from chalicelib.domain.colleague import Occasion, Preferences
from chalicelib.domain.facts import NO_THREAD, FactName, Happened
from chalicelib.domain.queue_rules import Routing
from chalicelib.use_cases.telling import notice_of, team_language
from chalicelib.use_cases.telling_personally import tell_personally
from tests.fakes.cast import DANA, LEE
from tests.journeys.clinic import a_playbook
from tests.journeys.world import World
from tests.use_cases.test_notify_people import escalated, happened

ALL = Preferences(by_email=frozenset(Occasion), by_push=frozenset(Occasion))


@pytest.fixture
def staffed(world: World) -> World:
    """Dana reads Spanish and lives in Bogotá, Lee reads Portuguese; both want everything."""
    for person, chosen in ((DANA, ("es", "America/Bogota")), (LEE, ("pt", ""))):
        world.colleagues.arrived(person, now=world.clock.now())
        world.colleagues.prefer(person.person_id, replace(ALL, language=chosen[0], zone=chosen[1]))
        world.push.devices.add(person.person_id)
    escalated(world)
    return world


def publish(world: World, **routing: object) -> None:
    known = a_playbook().routing
    changed = a_playbook(routing=Routing(**{**known.model_dump(), **routing}))  # type: ignore[arg-type]
    world.playbooks.publish(changed, by="lee", at=world.clock.now())


def stepped_back(world: World) -> Happened:
    detail = {"guardrail": "thumbs", "measure": "thumbs_down", "share": 0.25, "cases": 40, "since": "x"}
    return Happened(FactName.ROLLOUT_STEPPED_BACK, NO_THREAD, world.clock.now(), detail=detail)


class TestAPerson:
    def test_is_told_in_the_language_they_chose_on_their_own_clock(self, staffed: World) -> None:
        staffed.tells(happened(staffed, FactName.CASE_ESCALATED))
        (_team, (to, dana), (_, lee)) = staffed.mail.mails
        assert to == ("dana@example.com",)
        assert (dana.language, lee.language) == ("es", "pt")
        assert dana.headline == "Un cliente necesita a una persona"
        assert lee.headline == "Um cliente precisa de uma pessoa"
        assert dana.due == "lun 23 nov, 05:30 (America/Bogota)"
        assert dict(dana.lines)["Por qué"] == "Pide una persona: “human please”."
        assert [notice.language for _, notice in staffed.push.pushed] == ["es", "pt"]

    def test_reads_no_word_of_ours_in_english(self, staffed: World) -> None:
        for name in (FactName.CASE_ESCALATED, FactName.SLA_REMINDED, FactName.SLA_BREACHED):
            staffed.tells(happened(staffed, name))
        told = "".join(as_text(notice) for _, notice in staffed.mail.mails if notice.language == "es")
        for word in (
            "Why",
            "Due ",
            "Overdue",
            "Intent:",
            "Customer",
            "Tried",
            "Open",
            "Choose",
            "needs",
            "None",
        ):
            assert word not in told

    def test_without_a_choice_reads_their_teams_language(self, world: World) -> None:
        world.colleagues.arrived(DANA, now=world.clock.now())
        world.colleagues.prefer(DANA.person_id, ALL)
        publish(world, team_language="pt")
        escalated(world)
        say = partial(notice_of, FactName.CASE_ESCALATED, world.escalation, world.head, world.powers)
        mark = (world.escalation.thread_id, world.escalation.escalation_id, "x")
        tell_personally(Occasion.ASSIGNED, ("p-dana",), mark, say, world.powers)
        assert [notice.language for _, notice in world.mail.mails] == ["pt"]


class TestATeam:
    def test_is_told_in_the_language_its_playbook_names(self, staffed: World) -> None:
        publish(staffed, team_language="es")
        staffed.tells(happened(staffed, FactName.CASE_ESCALATED))
        assert staffed.slack.notices[0].headline == "Un cliente necesita a una persona"
        assert staffed.mail.mails[0][1].language == "es"

    @pytest.mark.parametrize(
        ("business", "spoken"), [("es", "es"), ("pt-BR", "pt"), ("de", "en"), ("en", "en")]
    )
    def test_whose_playbook_names_none_reads_what_its_customers_do(self, business: str, spoken: str) -> None:
        known = a_playbook()
        customers = known.business.model_copy(update={"default_language": business})
        assert team_language(known.model_copy(update={"business": customers})) == spoken


class TestLeads:
    def test_get_one_mail_each_in_their_language_beside_the_teams(self, staffed: World) -> None:
        told = staffed.tells(stepped_back(staffed))
        assert told == ("slack", "email", "email:pt")
        assert [(to, notice.language) for to, notice in staffed.mail.mails] == [
            (("desk@molino.example",), "en"),
            (("lee@example.com",), "pt"),
        ]
        assert dict(staffed.mail.mails[1][1].lines)["Por quê"] == (
            "25% de 40 casos receberam um polegar para baixo (limite de segurança `thumbs`)"
        )

    def test_whom_the_queue_names_get_no_second_mail(self, staffed: World) -> None:
        queues = tuple(
            queue.model_copy(update={"emails": (LEE.email.upper(),)}) for queue in a_playbook().queues
        )
        staffed.playbooks.publish(a_playbook(queues=queues), by="lee", at=staffed.clock.now())
        assert staffed.tells(stepped_back(staffed)) == ("slack", "email")

    def test_are_told_once_though_the_bus_brings_it_twice(self, staffed: World) -> None:
        fact = stepped_back(staffed)
        staffed.tells(fact)
        staffed.clock.tick(minutes=2)
        assert staffed.tells(fact) == ()
