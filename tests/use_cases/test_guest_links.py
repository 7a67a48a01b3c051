"""A person without an account reads one case by a mailed link and answers it, and can do nothing else."""

from __future__ import annotations

from typing import Any

import pytest

from chalicelib.domain.facts import FactName, Happened
from chalicelib.domain.guest_link import GuestLink, opened
from chalicelib.domain.message import Author
from chalicelib.domain.moves import Done, Refused, Why
from chalicelib.domain.playbook import Playbook
from chalicelib.domain.queue_rules import Queue
from chalicelib.use_cases.answer_by_link import answer_by_link
from chalicelib.use_cases.open_guest_link import GuestVisit, Shut, open_guest_link
from tests.journeys.clinic import a_playbook
from tests.journeys.world import INBOX, LINK_KEY, World

OWNER, DESK = "lee@molino.example", "desk@molino.example"


def with_links(**changes: Any) -> Playbook:
    """The clinic, whose front desk lets links be sent."""
    first, *others = a_playbook().queues
    return a_playbook(queues=(first.model_copy(update={"signed_links": True, **changes}), *others))


@pytest.fixture
def world() -> World:
    world = World(playbook=with_links())
    world.maria.writes("human please")
    world.answers()
    return world


def tell(world: World, name: FactName, **detail: str) -> tuple[str, ...]:
    escalation = world.escalation
    at = world.clock.now()
    thread_id = escalation.thread_id
    return world.tells(
        Happened(name, thread_id, at, escalation.case_id, escalation.escalation_id, detail=detail)
    )


def links(world: World) -> dict[str, str]:
    """The link that was mailed to each address, newest."""
    return {to[0]: notice.link for to, notice in world.mail.mails}


def token_for(world: World, address: str = DESK) -> str:
    if address not in links(world):
        tell(world, FactName.CASE_ESCALATED)
        tell(world, FactName.SLA_ALERTED, alert="lead")
    return links(world)[address].removeprefix(f"{INBOX}/guest/")


def visit(world: World, token: str) -> GuestVisit | Shut:
    return open_guest_link(
        token, keys=(LINK_KEY,), threads=world.threads, playbooks=world.playbooks, clock=world.clock
    )


def guest(world: World, address: str = DESK) -> GuestVisit:
    opened_by = visit(world, token_for(world, address))
    assert isinstance(opened_by, GuestVisit)
    return opened_by


def publish(world: World, playbook: Playbook) -> None:
    world.playbooks.publish(playbook, by="ada", at=world.clock.now())


def answers(world: World, text: str, form_id: str = "form-1") -> Done | Refused:
    world.clock.tick()
    return answer_by_link(guest(world), text=text, form_id=form_id, threads=world.threads, clock=world.clock)


class TestMail:
    def test_gives_each_address_a_link_of_its_own(self, world: World) -> None:
        tell(world, FactName.CASE_ESCALATED)
        ((to, notice),) = world.mail.mails
        assert to == (DESK,)
        link = opened(notice.link.removeprefix(f"{INBOX}/guest/"), (LINK_KEY,))
        assert link == GuestLink(
            world.maria.thread_id,
            world.escalation.escalation_id,
            "front-desk",
            DESK,
            world.clock.now().replace(microsecond=0),
        )

    def test_of_the_alert_chain_has_one_too(self, world: World) -> None:
        tell(world, FactName.SLA_ALERTED, alert="lead")
        assert links(world)[OWNER].startswith(f"{INBOX}/guest/")

    def test_goes_to_each_of_several_by_itself_and_once(self) -> None:
        world = World(playbook=with_links(emails=(DESK, "olga@molino.example")))
        world.maria.writes("human please")
        world.answers()
        told = tell(world, FactName.CASE_ESCALATED)
        assert tell(world, FactName.CASE_ESCALATED) == ()
        assert [to for to, _ in world.mail.mails] == [(DESK,), ("olga@molino.example",)]
        assert len(set(links(world).values())) == 2
        assert "molino" not in str(told)

    def test_leads_to_the_inbox_where_the_playbook_does_not_say_so(self) -> None:
        world = World()
        world.maria.writes("human please")
        world.answers()
        tell(world, FactName.CASE_ESCALATED)
        assert links(world) == {DESK: f"{INBOX}/threads/{world.maria.thread_id}"}

    def test_keeps_its_links_out_of_slack(self, world: World) -> None:
        tell(world, FactName.CASE_ESCALATED)
        assert "/guest/" not in str(world.slack.notices)


class TestLink:
    def test_shows_the_case_and_whose_link_it_is(self, world: World) -> None:
        shown = guest(world)
        assert shown.person.name == "desk (by link)"
        assert shown.case == world.case
        assert shown.messages[0].text == "human please"

    def test_shows_nothing_of_earlier_cases(self, world: World) -> None:
        world.dana.takes_over()
        world.dana.notes("She is a difficult one")
        world.dana.resolves()
        world.clock.tick(minutes=5000)
        world.maria.writes("an agent please")
        world.answers()
        shown = guest(world)
        assert [message.text for message in shown.messages if message.inbound] == ["an agent please"]

    def test_shows_no_note_of_colleagues(self, world: World) -> None:
        world.dana.takes_over()
        world.dana.notes("She is a difficult one")
        assert "difficult" not in str(guest(world).messages)

    def test_shows_all_of_a_long_case(self, world: World) -> None:
        world.dana.takes_over()
        for number in range(90):
            world.maria.writes(f"message {number}")
        said = [message.text for message in guest(world).messages if message.inbound]
        assert said == ["human please", *(f"message {number}" for number in range(90))]

    @pytest.mark.parametrize(
        "ends",
        [
            lambda world: world.dana.takes_over() and world.dana.resolves(),
            lambda world: world.dana.takes_over() and world.dana.hands_back(),
            lambda world: world.dana.moves("billing"),
            lambda world: world.clock.tick(minutes=7 * 24 * 60),
            lambda world: publish(world, a_playbook()),
            lambda world: publish(world, with_links(emails=("new@molino.example",))),
        ],
        ids=["resolved", "handed back", "moved", "seven days", "switched off", "address taken out"],
    )
    def test_is_over_once_the_case_is_not_theirs_any_more(self, world: World, ends: Any) -> None:
        token = token_for(world)
        assert isinstance(visit(world, token), GuestVisit)
        ends(world)
        assert visit(world, token) is Shut.OVER

    def test_of_a_case_that_was_escalated_anew_is_over(self, world: World) -> None:
        token = token_for(world)
        world.dana.takes_over()
        world.dana.hands_back()
        world.maria.writes("human please")
        world.answers()
        assert visit(world, token) is Shut.OVER

    def test_that_is_none_of_ours_is_forged(self, world: World) -> None:
        assert visit(world, "x") is Shut.FORGED
        assert visit(world, token_for(world)[:-1]) is Shut.FORGED


class TestAnswer:
    def test_takes_over_and_reaches_the_customer(self, world: World) -> None:
        assert isinstance(answers(world, "Come at five."), Done)
        world.settle()
        assert world.phone_of("maria")[-1] == "Come at five."
        assert world.case.takeover is not None
        assert world.case.takeover.name == "desk (by link)"
        assert world.escalation.first_reply_at is not None
        assert "desk (by link) took over" in world.said_by(Author.SYSTEM)

    def test_silences_the_ai(self, world: World) -> None:
        answers(world, "Come at five.")
        before = len(world.said_by(Author.AI))
        world.maria.writes("How much is it?")
        world.settle()
        assert len(world.said_by(Author.AI)) == before

    def test_of_a_form_sent_twice_is_one_message(self, world: World) -> None:
        first = answers(world, "Come at five.")
        assert answers(world, "Come at five.") == first
        assert world.said_by(Author.PERSON) == ["Come at five."]

    def test_again_is_another_message(self, world: World) -> None:
        answers(world, "Come at five.")
        answers(world, "At the back door.", "form-2")
        assert world.said_by(Author.PERSON) == ["Come at five.", "At the back door."]

    @pytest.mark.parametrize(
        ("text", "why"), [("  ", Why.EMPTY), ("x" * 4097, Why.TOO_LONG)], ids=["empty", "too long"]
    )
    def test_that_cannot_be_sent_takes_nothing_over(self, world: World, text: str, why: Why) -> None:
        assert answers(world, text) == Refused(why)
        assert world.case.takeover is None

    def test_after_the_window_closed_takes_nothing_over(self, world: World) -> None:
        token_for(world)
        world.clock.tick(minutes=24 * 60)
        assert answers(world, "Come at five.") == Refused(Why.WINDOW_CLOSED)
        assert world.case.takeover is None

    def test_after_a_colleague_took_over_is_refused_with_the_name(self, world: World) -> None:
        world.dana.takes_over()
        refused = answers(world, "Come at five.")
        assert isinstance(refused, Refused)
        assert (refused.why, refused.holder and refused.holder.name) == (Why.TAKEN_BY_ANOTHER, "Dana")

    def test_at_the_moment_a_colleague_takes_over_is_refused(self, world: World) -> None:
        world.threads.before_commit = world.dana.takes_over
        refused = answers(world, "Come at five.")
        assert isinstance(refused, Refused)
        assert refused.why is Why.TAKEN_BY_ANOTHER
        assert world.said_by(Author.PERSON) == []


def test_a_queue_lets_no_links_be_sent_unless_it_says_so() -> None:
    assert Queue(id="q", name="Q", calendar="c", service_level="s").signed_links is False
