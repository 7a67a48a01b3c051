"""People are told of each stage once by each way, and what Slack shows stays true."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from chalicelib.domain.escalation import Takeover
from chalicelib.domain.facts import FactName, Happened
from chalicelib.use_cases.notice_ports import NotificationFailed
from chalicelib.use_cases.notify_people import notify_people
from chalicelib.use_cases.slack_ports import CROWD, SlackThread
from chalicelib.use_cases.telling_slack import ALONE
from tests.fakes.cast import NUMBER
from tests.fakes.model import a_proposal
from tests.journeys.clinic import a_playbook
from tests.journeys.world import INBOX, World

CARD = "4111 1111 1111 1111"
DOWN = NotificationFailed("slack is down", permanent=False)


def escalated(world: World, text: str = "human please") -> None:
    """Maria asked for a person; nobody was told yet."""
    world.maria.writes(text)
    world.answers()


def happened(world: World, name: FactName, **detail: str) -> Happened:
    """A fact about Maria's escalation, as the bus brings it."""
    escalation = world.escalation
    return Happened(
        name,
        world.maria.thread_id,
        world.clock.now(),
        escalation.case_id,
        escalation.escalation_id,
        detail=detail,
    )


class TestNotice:
    def test_of_an_escalation_briefs_by_slack_and_email(self, world: World) -> None:
        escalated(world)
        assert world.tells(happened(world, FactName.CASE_ESCALATED)) == ("slack", "email")
        ((channel, posted),) = world.slack.posts.values()
        ((recipients, mailed),) = world.mail.mails
        assert (channel, recipients) == ("C-DESK", ("desk@molino.example",))
        assert posted == mailed
        assert posted.headline == "A customer needs a person"
        assert posted.link == f"{INBOX}/threads/{world.maria.thread_id}"
        assert posted.due == "Mon 23 Nov, 11:30 (Europe/Madrid)"
        assert posted.queue == "Front desk"
        assert dict(posted.lines) == {
            "Why": "Asks for a person: “human please”.",
            "Intent": "Not known yet",
            "Customer goal": "In the customer's words: “human please”",
            "Key facts": "Last message: human please",
            "Tried": "Nothing yet: the rule fired on the first message.",
            "Suggested reply": world.escalation.packet.suggested_reply,
        }

    def test_goes_to_the_people_of_its_queue(self, world: World) -> None:
        world.model.then(a_proposal("I'll transfer you to the team.", intent="prices", cited_pages=()))
        escalated(world, "My invoice is wrong")
        world.tells(happened(world, FactName.CASE_ESCALATED))
        assert [channel for channel, _ in world.slack.posts.values()] == ["C-BILLING"]
        assert dict(world.slack.notices[0].lines)["Intent"] == "Prices"

    def test_hides_card_numbers_from_channels_that_many_read(self, world: World) -> None:
        escalated(world, f"human please, my card is {CARD}")
        world.tells(happened(world, FactName.CASE_ESCALATED))
        told = str(world.slack.notices) + str(world.mail.mails)
        assert CARD not in told
        assert CARD.replace(" ", "") not in told

    @pytest.mark.parametrize("name", [FactName.CASE_OPENED, FactName.CASE_REOPENED, FactName.MESSAGE_FAILED])
    def test_is_not_sent_of_what_nobody_has_to_act_on(self, world: World, name: FactName) -> None:
        escalated(world)
        assert world.tells(happened(world, name)) == ()

    def test_is_not_sent_without_an_escalation(self, world: World) -> None:
        escalated(world)
        taken = replace(happened(world, FactName.CASE_TAKEN_OVER), escalation_id=None)
        assert world.tells(taken) == ()

    def test_of_an_escalation_that_nobody_finds_is_our_bug(self, world: World) -> None:
        escalated(world)
        lost = replace(happened(world, FactName.CASE_ESCALATED), escalation_id="e9999")
        with pytest.raises(LookupError, match="e9999"):
            world.tells(lost)


class TestEachStage:
    def test_is_told_once_though_the_bus_brings_it_twice(self, world: World) -> None:
        escalated(world)
        fact = happened(world, FactName.CASE_ESCALATED)
        world.tells(fact)
        world.clock.tick(minutes=2)
        assert world.tells(fact) == ()
        assert (len(world.slack.posts), len(world.mail.mails)) == (1, 1)

    def test_is_told_for_itself(self, world: World) -> None:
        escalated(world)
        for name in (FactName.CASE_ESCALATED, FactName.SLA_REMINDED, FactName.SLA_BREACHED):
            world.tells(happened(world, name))
        assert [notice.headline for notice in world.slack.notices] == [
            "A customer needs a person",
            "Reminder: a customer is still waiting",
            "Overdue: a customer was promised an answer by now",
        ]

    def test_of_the_alert_chain_goes_to_its_own_people(self, world: World) -> None:
        escalated(world)
        world.tells(happened(world, FactName.SLA_ALERTED, alert="lead"))
        assert [channel for channel, _ in world.slack.posts.values()] == ["C-LEADS"]
        assert [recipients for recipients, _ in world.mail.mails] == [("lee@molino.example",)]

    def test_of_the_alert_chain_is_told_by_its_name(self, world: World) -> None:
        escalated(world)
        world.tells(happened(world, FactName.SLA_ALERTED, alert="lead"))
        assert world.tells(happened(world, FactName.SLA_ALERTED, alert="owner")) == ("slack", "email")

    @pytest.mark.parametrize("name", [FactName.SLA_REMINDED, FactName.SLA_BREACHED])
    def test_is_no_news_once_a_person_has_the_case(self, world: World, name: FactName) -> None:
        escalated(world)
        fact = happened(world, name)
        world.dana.takes_over()
        assert world.tells(fact) == ()


class TestAFailingWay:
    def test_does_not_stop_the_other(self, world: World) -> None:
        escalated(world)
        world.slack.fail(DOWN)
        with pytest.raises(ExceptionGroup, match="was not told everywhere"):
            world.tells(happened(world, FactName.CASE_ESCALATED))
        assert (len(world.slack.posts), len(world.mail.mails)) == (0, 1)

    def test_is_tried_again_a_minute_later_and_the_other_is_not_told_twice(self, world: World) -> None:
        escalated(world)
        world.slack.fail(DOWN)
        fact = happened(world, FactName.CASE_ESCALATED)
        with pytest.raises(ExceptionGroup):
            world.tells(fact)
        world.clock.tick(61)
        assert world.tells(fact) == ("slack",)
        assert (len(world.slack.posts), len(world.mail.mails)) == (1, 1)

    @pytest.mark.parametrize("seconds", [1, 30, 59])
    def test_is_never_taken_for_told_by_a_repeat_that_comes_early(self, world: World, seconds: int) -> None:
        escalated(world)
        world.slack.fail(DOWN)
        fact = happened(world, FactName.CASE_ESCALATED)
        with pytest.raises(ExceptionGroup):
            world.tells(fact)
        world.clock.tick(seconds)
        with pytest.raises(ExceptionGroup):
            world.tells(fact)
        world.clock.tick(61)
        assert world.tells(fact) == ("slack",)

    def test_that_stays_down_tells_nobody_the_wrong_thing(self, world: World) -> None:
        escalated(world)
        world.slack.fail(*[DOWN] * 9)
        world.settle()
        world.later(minutes=12)
        assert len([m for _, m in world.mail.mails if m.stage == "case.escalated"]) == 1


REVOKED = NotificationFailed("Slack said token_revoked", permanent=True)


class TestAWayThatFailsForGood:
    def test_is_named_and_not_tried_again_where_the_other_works(self, world: World) -> None:
        escalated(world)
        world.slack.fail(REVOKED)
        assert world.tells(happened(world, FactName.CASE_ESCALATED)) == ("email", "not slack")

    def test_is_raised_where_nobody_was_told_at_all(self, world: World) -> None:
        escalated(world)
        world.slack.fail(REVOKED)
        world.mail.fail(NotificationFailed("the address is not verified", permanent=True))
        with pytest.raises(ExceptionGroup):
            world.tells(happened(world, FactName.CASE_ESCALATED))


class TestAQueueThatNamesNobody:
    def test_leaves_the_place_to_the_usual_ones_of_the_transports(self) -> None:
        nameless = a_playbook()
        queues = tuple(
            queue.model_copy(update={"slack_channel": None, "emails": ()}) for queue in nameless.queues
        )
        world = World(playbook=nameless.model_copy(update={"queues": queues}))
        escalated(world)
        assert world.tells(happened(world, FactName.CASE_ESCALATED)) == ("slack", "email")
        assert [channel for channel, _ in world.slack.posts.values()] == [""]
        assert [recipients for recipients, _ in world.mail.mails] == [()]


class TestWithoutSlack:
    def test_mail_alone_is_sent_and_nothing_is_left_to_retry(self, world: World) -> None:
        escalated(world)
        powers = replace(world.powers, chat=None)
        fact = happened(world, FactName.CASE_ESCALATED)
        assert notify_people(fact, powers) == ("email",)
        assert notify_people(fact, powers) == ()

    def test_a_takeover_has_no_message_to_update(self, world: World) -> None:
        escalated(world)
        powers = replace(world.powers, chat=None)
        notify_people(happened(world, FactName.CASE_ESCALATED), powers)
        world.dana.takes_over()
        assert notify_people(happened(world, FactName.CASE_TAKEN_OVER), powers) == ()


class TestTheSlackMessage:
    def test_names_who_took_over(self, world: World) -> None:
        escalated(world)
        world.settle()
        world.dana.takes_over()
        world.settle()
        (notice,) = world.slack.notices
        assert (notice.headline, notice.taken_by) == ("Taken over", "Dana")
        assert len(world.mail.mails) == 1

    def test_says_how_it_ended(self, world: World) -> None:
        escalated(world)
        world.settle()
        world.dana.takes_over()
        world.dana.resolves()
        world.settle()
        assert world.slack.notices[0].headline == "Resolved"

    def test_says_that_the_ai_has_the_case_again(self, world: World) -> None:
        escalated(world)
        world.settle()
        world.dana.takes_over()
        world.dana.replies("Hello")
        world.dana.hands_back()
        world.settle()
        assert world.slack.notices[0].headline == "Handed back to the AI"

    def test_that_comes_after_the_takeover_already_names_the_person(self, world: World) -> None:
        escalated(world)
        fact = happened(world, FactName.CASE_ESCALATED)
        world.dana.takes_over()
        world.tells(fact)
        assert world.slack.notices[0].taken_by == "Dana"

    def test_is_updated_later_when_slack_fails_at_the_takeover(self, world: World) -> None:
        escalated(world)
        world.settle()
        world.dana.takes_over()
        world.slack.fail(DOWN)
        world.settle()
        world.later(minutes=2)
        assert world.slack.notices[0].headline == "Taken over"


def root_and_reply(world: World) -> tuple[str, str]:
    """The references of the only two posts, in order."""
    root, reply = world.slack.posts
    return root, reply


class TestTheSlackThread:
    """What follows an escalation stands under its message."""

    def test_has_the_reminder_without_a_word_in_the_channel(self, world: World) -> None:
        escalated(world)
        world.tells(happened(world, FactName.CASE_ESCALATED))
        world.tells(happened(world, FactName.SLA_REMINDED))
        root, reply = root_and_reply(world)
        assert world.slack.replies == {reply: (root, False)}

    def test_has_the_breach_aloud_and_the_message_is_marked(self, world: World) -> None:
        escalated(world)
        world.settle()
        world.threads.mark_escalation(
            world.maria.thread_id, world.escalation.escalation_id, "breached_at", at=world.clock.now()
        )
        world.settle()
        root, reply = root_and_reply(world)
        assert world.slack.replies == {reply: (root, True)}
        marked = world.slack.posts[root][1]
        assert (marked.headline, marked.overdue, marked.waiting) == ("A customer needs a person", True, True)

    def test_is_not_where_the_people_of_another_channel_would_look(self, world: World) -> None:
        escalated(world)
        world.tells(happened(world, FactName.CASE_ESCALATED))
        world.tells(happened(world, FactName.SLA_ALERTED, alert="lead"))
        assert world.slack.replies == {}
        assert [channel for channel, _ in world.slack.posts.values()] == ["C-DESK", "C-LEADS"]

    def test_that_was_never_begun_leaves_a_message_of_its_own(self, world: World) -> None:
        escalated(world)
        world.tells(happened(world, FactName.SLA_REMINDED))
        assert (len(world.slack.posts), world.slack.replies) == (1, {})

    def test_offers_to_take_over_only_what_waits(self, world: World) -> None:
        escalated(world)
        world.settle()
        assert world.slack.notices[0].waiting
        world.dana.takes_over()
        world.settle()
        assert not world.slack.notices[0].waiting

    def test_is_known_by_its_first_message_however_often_that_is_told(self, world: World) -> None:
        escalated(world)
        fact = happened(world, FactName.CASE_ESCALATED)
        world.tells(fact)
        world.slack_threads.threads.clear()  # as after a crash just before it was noted
        world.tells(fact)
        posted = world.log.sent[(fact.thread_id, fact.escalation_id or "", fact.name.value, "slack")]
        about = world.slack_threads.find(posted.channel, posted.reference)
        assert about == SlackThread(fact.thread_id, fact.escalation_id or "")


class TestAStorm:
    """More escalations in five minutes than people can read."""

    @pytest.fixture
    def facts(self, world: World) -> list[Happened]:
        """Eight customers need a person at once."""
        escalated(world)
        head, escalation = world.head, world.escalation
        facts = []
        for number in range(8):
            thread_id, escalation_id = f"{NUMBER}-c-{number}", f"e-{number}"
            customer = replace(head.customer, name=f"Customer {number}")
            world.threads.heads[thread_id] = replace(head, thread_id=thread_id, customer=customer)
            world.threads.escalations[(thread_id, escalation_id)] = replace(
                escalation, thread_id=thread_id, escalation_id=escalation_id
            )
            name = FactName.CASE_ESCALATED
            facts.append(Happened(name, thread_id, world.clock.now(), "case", escalation_id))
        return facts

    def test_is_told_in_one_message_beyond_the_fifth(self, world: World, facts: list[Happened]) -> None:
        for fact in facts:
            assert world.tells(fact) == ("slack", "email")
        assert len(world.slack.posts) == ALONE + 1
        summary = world.slack.notices[-1]
        assert summary.headline == "3 more customers need a person"
        assert [name for name, _ in summary.lines] == ["Customer 5", "Customer 6", "Customer 7"]
        assert all(f"{INBOX}/threads/" in state for _, state in summary.lines)

    def test_is_counted_once_though_the_bus_repeats_itself(self, world: World, facts: list[Happened]) -> None:
        for fact in [*facts, *facts]:
            world.tells(fact)
        assert len(world.slack.posts) == ALONE + 1
        assert world.slack.notices[-1].headline == "3 more customers need a person"

    def test_is_over_five_minutes_later(self, world: World, facts: list[Happened]) -> None:
        for fact in facts[:-1]:
            world.tells(fact)
        key = (facts[-1].thread_id, facts[-1].escalation_id or "")
        later = world.clock.tick(minutes=6)
        world.threads.escalations[key] = replace(world.threads.escalations[key], escalated_at=later)
        world.tells(facts[-1])
        assert len(world.slack.posts) == ALONE + 2

    def test_says_who_took_which(self, world: World, facts: list[Happened]) -> None:
        for fact in facts:
            world.tells(fact)
        key = (facts[-1].thread_id, facts[-1].escalation_id or "")
        taken = replace(
            world.threads.escalations[key], takeover=Takeover("p-dana", "Dana", world.clock.now())
        )
        world.threads.escalations[key] = taken
        assert world.tells(replace(facts[-1], name=FactName.CASE_TAKEN_OVER)) == ("slack",)
        states = [state for _, state in world.slack.notices[-1].lines]
        assert [state.startswith("Taken over by Dana") for state in states] == [False, False, True]

    def test_says_what_was_moved_away_and_where_that_is_told_by_itself(
        self, world: World, facts: list[Happened]
    ) -> None:
        for fact in facts:
            world.tells(fact)
        key = (facts[-1].thread_id, facts[-1].escalation_id or "")
        moved = replace(world.threads.escalations[key], queue="billing", revision=2)
        world.threads.escalations[key] = moved
        fact = replace(facts[-1], name=FactName.CASE_MOVED, detail={"revision": 2})
        assert world.tells(fact) == ("slack", "slack", "email")
        *_, summary, own = world.slack.notices
        assert [state.startswith("Moved to Billing") for _, state in summary.lines] == [False, False, True]
        assert (own.headline, own.waiting) == ("A colleague moved a customer to your queue", True)

    def test_has_its_reminders_under_the_summary_and_never_aloud(
        self, world: World, facts: list[Happened]
    ) -> None:
        for fact in facts:
            world.tells(fact)
        summary = list(world.slack.posts)[-1]
        world.tells(replace(facts[-1], name=FactName.SLA_BREACHED))
        assert list(world.slack.replies.values()) == [(summary, False)]

    def test_that_slack_cannot_take_is_tried_again(self, world: World, facts: list[Happened]) -> None:
        for fact in facts[:ALONE]:
            world.tells(fact)
        world.slack.fail(DOWN)
        for fact in facts[ALONE:]:
            with pytest.raises(ExceptionGroup):
                world.tells(fact)
        world.clock.tick(61)
        for fact in facts[ALONE:]:
            assert world.tells(fact) == ("slack",)
        assert len(world.slack.posts) == ALONE + 1
        assert world.slack.notices[-1].headline == "3 more customers need a person"

    def test_knows_what_is_about_one_customer_and_what_is_the_summary(
        self, world: World, facts: list[Happened]
    ) -> None:
        for fact in facts:
            world.tells(fact)
        *alone, summary = world.slack_threads.threads.values()
        assert [about.thread_id for about in alone] == [fact.thread_id for fact in facts[:ALONE]]
        assert summary.thread_id == CROWD


def of_channel(world: World, name: FactName, **detail: Any) -> Happened:
    """A fact about a number or the account."""
    return Happened(name, "", world.clock.now(), detail=detail)


HELD = {
    "number": NUMBER,
    "since": "2026-11-23T10:00:00+00:00",
    "code": 131031,
    "title": "The account is locked",
    "what_to_do": "Open WhatsApp Manager.",
}


class TestNewsOfTheChannel:
    def test_that_a_number_is_held_goes_to_the_default_queue_with_what_to_do(self, world: World) -> None:
        assert world.tells(of_channel(world, FactName.OUTBOX_HELD, **HELD)) == ("slack", "email")
        ((channel, posted),) = world.slack.posts.values()
        ((recipients, mailed),) = world.mail.mails
        assert (channel, recipients) == ("C-DESK", ("desk@molino.example",))
        assert posted == mailed
        assert posted.headline == "No message goes out: The account is locked"
        assert posted.link == f"{INBOX}/channel"
        told = dict(posted.lines)
        assert told["What happened"] == "The account is locked (131031)"
        assert told["What to do"] == "Open WhatsApp Manager."
        assert "none is lost" in told["What waits"]

    def test_is_told_once(self, world: World) -> None:
        fact = of_channel(world, FactName.OUTBOX_HELD, **HELD)
        world.tells(fact)
        world.clock.tick(minutes=2)
        assert world.tells(fact) == ()

    def test_of_a_second_hold_is_told_for_itself(self, world: World) -> None:
        world.tells(of_channel(world, FactName.OUTBOX_HELD, **HELD))
        later = HELD | {"since": "2026-11-24T10:00:00+00:00"}
        assert world.tells(of_channel(world, FactName.OUTBOX_HELD, **later)) == ("slack", "email")

    def test_that_messages_go_out_again_asks_for_nothing(self, world: World) -> None:
        world.tells(of_channel(world, FactName.OUTBOX_RESUMED, **HELD))
        (notice,) = world.slack.notices
        assert notice.headline == "Messages go out again"
        assert "What to do" not in dict(notice.lines)

    def test_of_the_account_says_what_to_do(self, world: World) -> None:
        news = {
            "notice": "2026-11-23T10:00:00.000Z#abc",
            "severity": "warning",
            "title": "The quality of the number is low",
            "what_to_do": "Send less marketing.",
        }
        assert world.tells(of_channel(world, FactName.CHANNEL_ALERTED, **news)) == ("slack", "email")
        (notice,) = world.slack.notices
        assert notice.headline == "WhatsApp: The quality of the number is low"
        assert dict(notice.lines)["What to do"] == "Send less marketing."

    def test_that_slack_cannot_take_is_tried_again(self, world: World) -> None:
        fact = of_channel(world, FactName.OUTBOX_HELD, **HELD)
        world.slack.fail(DOWN)
        with pytest.raises(ExceptionGroup):
            world.tells(fact)
        world.clock.tick(61)
        assert world.tells(fact) == ("slack",)


class TestAWindowThatCloses:
    def test_is_told_to_the_lead_once(self, world: World) -> None:
        escalated(world)
        fact = happened(world, FactName.WINDOW_CLOSING)
        assert world.tells(fact) == ("slack", "email")
        assert [channel for channel, _ in world.slack.posts.values()] == ["C-LEADS"]
        assert "24 hours" in world.slack.notices[0].headline
        assert world.tells(fact) == ()

    def test_is_no_news_once_a_person_has_the_case(self, world: World) -> None:
        escalated(world)
        fact = happened(world, FactName.WINDOW_CLOSING)
        world.dana.takes_over()
        assert world.tells(fact) == ()
