"""One wake-up, one turn: every message ends in a reply, an escalation or a recorded reason for silence."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from chalicelib.domain.case import Case, Status, Surety
from chalicelib.domain.decision import Clarify, Escalate, Reply, StaySilent
from chalicelib.domain.escalation import Evidence, Trigger
from chalicelib.domain.message import Author, Delivery
from chalicelib.domain.packet import Fact
from chalicelib.domain.proposal import Action, ModelUnavailable, Proposal
from chalicelib.use_cases.answer_customer import Turn
from chalicelib.use_cases.turn import TryAgain
from tests.fakes.cast import THREAD_ID
from tests.fakes.model import USAGE, ModelFake, a_proposal, model_down
from tests.journeys.world import World

DISCLOSURE = "I am Luz, the AI assistant of Clínica Molino. Write *person* at any time to talk to our team."
ASK_MORE = "Could you tell me a little more about what you need?"


def outcomes(world: World) -> list[str]:
    """What each turn came to."""
    return [turn.outcome for turn in world.turns]


def holding_replies(world: World) -> list[str]:
    """What the system said to a customer who asked again for a person."""
    return [message.text for message in world.messages if message.turn.get("decision") == "holding"]


class TestNothingToDo:
    def test_is_the_end_of_a_wake_up_for_a_thread_that_does_not_exist(self, world: World) -> None:
        assert world.answers("no-such-thread") == Turn("nothing_to_do")

    def test_is_the_end_of_a_wake_up_that_comes_twice(self, world: World) -> None:
        world.model.then(a_proposal())
        world.maria.writes("When do you open?")
        world.answers()
        before = world.loaded()
        assert world.answers() == Turn("nothing_to_do")
        assert world.loaded() == before


class TestReply:
    def test_is_written_with_its_case_and_its_reasons_in_one_commit(self, world: World) -> None:
        world.model.then(a_proposal("We open at 9.", customer_goal="know the hours"))
        world.maria.writes("When do you open?")
        turn = world.answers()
        question, answer = world.messages
        assert turn == Turn(
            "committed",
            Reply("We open at 9.", ("answered from opening-hours",), "opening_hours", ("opening-hours",)),
        )
        assert world.case == Case(
            case_id=f"{question.message_id[:13]}-c{question.message_id[-16:]}",
            thread_id=THREAD_ID,
            status=Status.WITH_AI,
            opened_at=question.sent_at,
            queue="front-desk",
            playbook_version=1,
            intent="opening_hours",
            customer_goal="know the hours",
            language="en",
            mode="live",
            check_at=question.sent_at + timedelta(hours=24, minutes=30),
        )
        assert (answer.author, answer.delivery, answer.case_id) == (
            Author.AI,
            Delivery.PENDING,
            world.case.case_id,
        )
        record = dict(answer.turn)
        assert 0 <= float(record.pop("support")) <= 1
        assert record == {
            "decision": "reply",
            "reasons": ["answered from opening-hours"],
            "version": 1,
            "pages": ["opening-hours"],
            "intent": "opening_hours",
            "confidence": "0.9",
            "model": "fake-model",
            "tokens": [1200, 80],
            "seconds": "1.5",
            "epoch": 0,
        }
        assert (world.head.unanswered, world.head.unanswered_since) == (False, None)

    def test_says_once_that_an_ai_writes(self, world: World) -> None:
        world.model.then(a_proposal("We open at 9."), a_proposal("At 18."))
        world.maria.writes("When do you open?")
        world.answers()
        world.maria.writes("And close?")
        world.answers()
        assert world.said_by(Author.AI) == [f"{DISCLOSURE}\n\nWe open at 9.", "At 18."]

    def test_says_that_an_ai_writes_though_the_thread_began_with_people(self, world: World) -> None:
        world.maria.writes("human please")
        world.answers()
        world.dana.takes_over()
        world.dana.replies("Hello, what is it?")
        world.dana.hands_back()
        world.model.then(a_proposal("We open at 9."))
        world.maria.writes("When do you open?")
        world.answers()
        assert world.said_by(Author.AI) == [f"{DISCLOSURE}\n\nWe open at 9."]

    def test_covers_everything_that_was_unanswered_with_one_bubble(self, world: World) -> None:
        world.model.then(
            a_proposal("9 to 18, and a cleaning is 60 €.", cited_pages=("opening-hours", "prices"))
        )
        for text in ("Hello", "when do you open?", "and a cleaning?"):
            world.maria.writes(text)
        world.answers()
        (request,) = world.model.requests
        assert [message.text for message in request.unanswered] == [
            "Hello",
            "when do you open?",
            "and a cleaning?",
        ]
        assert len(world.said_by(Author.AI, Author.SYSTEM)) == 1

    def test_is_announced_to_the_customer_as_being_written(self, world: World) -> None:
        world.model.then(a_proposal())
        world.maria.writes("Hello")
        world.answers()
        assert world.channel.typing == ["wamid.c-maria.1"]

    def test_follows_the_language_the_model_heard(self, world: World) -> None:
        world.model.then(a_proposal("Abrimos a las 9.", language="es"))
        world.maria.writes("¿A qué hora abrís?")
        world.answers()
        (answer,) = world.said_by(Author.AI)
        assert answer.startswith("Soy Luz, la asistente de IA de Clínica Molino.")
        assert (world.case.language, world.head.language) == ("es", "es")

    @pytest.mark.parametrize(("hour", "status"), [(21, Status.WITH_AI), (22, Status.WAITING_FOR_HUMAN)])
    def test_rests_on_pages_that_are_valid_on_the_businesss_own_day(
        self, world: World, hour: int, status: Status
    ) -> None:
        # The page ends on 31 August; at 22:30 UTC it is 1 September in Madrid.
        world.clock.set(datetime(2026, 8, 31, hour, 30, tzinfo=UTC))
        world.model.then(a_proposal("9 to 15 in August.", cited_pages=("summer",)))
        world.maria.writes("When do you open?")
        world.answers()
        assert world.case.status is status

    def test_keeps_going_with_an_intent_the_playbook_does_not_have(self, world: World) -> None:
        world.model.then(a_proposal("We open at 9.", intent="made-up"))
        world.maria.writes("When do you open?")
        assert isinstance(world.answers().decision, Reply)


class TestClarify:
    def test_counts_the_questions_of_a_case(self, world: World) -> None:
        world.model.then(a_proposal("Which day?", Action.CLARIFY), a_proposal("Which hour?", Action.CLARIFY))
        for text in ("An appointment", "Some day"):
            world.maria.writes(text)
            world.answers()
        assert world.case.clarifications == 2

    def test_gives_a_case_that_stays_unclear_to_people(self, world: World) -> None:
        world.model.then(*[a_proposal("Which day?", Action.CLARIFY)] * 3)
        for text in ("An appointment", "Some day", "Any"):
            world.maria.writes(text)
            world.answers()
        assert world.case.status is Status.WAITING_FOR_HUMAN
        assert world.escalation.trigger is Trigger.AMBIGUITY
        assert [step.what for step in world.escalation.packet.tried] == ["The AI asked", "The AI asked"]

    def test_says_the_systems_own_words_when_the_model_gives_none(self, world: World) -> None:
        world.model.then(a_proposal("  "))
        world.maria.writes("When do you open?")
        turn = world.answers()
        assert turn.decision == Clarify(
            ASK_MORE, ("answered from opening-hours", "the model gave no text"), "opening_hours"
        )
        (said,) = [message for message in world.messages if not message.inbound]
        assert said.text.endswith(ASK_MORE)
        assert said.delivery is Delivery.PENDING

    @pytest.mark.parametrize("action", [Action.REPLY, Action.CLARIFY, Action.SILENT])
    def test_gives_a_model_that_stays_wordless_up_to_people(self, world: World, action: Action) -> None:
        world.model.then(*[a_proposal("", action)] * 3)
        for text in ("When?", "When do you open?", "Hello?"):
            world.maria.writes(text)
            world.answers()
        assert world.case.status is Status.WAITING_FOR_HUMAN

    @pytest.mark.parametrize(
        ("kind", "says"),
        [("image", "picture"), ("audio", "voice message"), ("sticker", "stickers"), ("poll", "this kind")],
    )
    def test_says_truly_what_it_cannot_read(self, world: World, kind: str, says: str) -> None:
        world.maria.sends({"type": kind, kind: {"id": "media-1"}})
        world.settle()
        (turn,) = world.turns
        assert isinstance(turn.decision, Clarify)
        assert says in turn.decision.text
        assert world.model.requests == []

    def test_gives_a_customer_who_sends_only_images_to_people(self, world: World) -> None:
        for _ in range(3):
            world.maria.sends({"type": "image", "image": {"id": "media-1"}})
            world.settle()
        assert world.escalation.evidence[0].rule == "ambiguity.unreadable"
        last = [message for message in world.messages if message.inbound][-1]
        assert world.escalation.packet.facts == (Fact("last message", "[image]", last.message_id),)

    def test_reads_the_caption_of_an_image(self, world: World) -> None:
        world.model.then(a_proposal("That is our clinic."))
        world.maria.sends({"type": "image", "image": {"id": "media-1", "caption": "Is this you?"}})
        world.settle()
        assert isinstance(world.turns[-1].decision, Reply)


class TestEscalate:
    def test_follows_a_rule_before_the_model_is_even_asked(self, world: World) -> None:
        world.maria.writes("human please")
        turn = world.answers()
        assert isinstance(turn.decision, Escalate)
        assert world.model.requests == []
        assert world.channel.typing == []
        assert world.case.status is Status.WAITING_FOR_HUMAN

    def test_commits_case_packet_and_the_true_sentence_together(self, world: World) -> None:
        world.maria.writes("human please")
        world.answers()
        escalation, (told,) = world.escalation, [m for m in world.messages if not m.inbound]
        assert escalation.trigger is Trigger.HUMAN_REQUEST
        assert (escalation.queue, escalation.case_id) == ("front-desk", world.case.case_id)
        assert (world.case.escalation_id, world.case.due_at) == (escalation.escalation_id, escalation.due_at)
        assert told.author is Author.SYSTEM
        assert "today before 11:35" in told.text
        assert "today before 11:35" in escalation.promise
        assert escalation.packet.customer_goal == "In the customer's words: “human please”"

    def test_moves_the_epoch_so_that_nothing_older_can_be_written(self, world: World) -> None:
        world.maria.writes("human please")
        world.answers()
        assert world.head.epoch == 1

    def test_goes_to_the_queue_of_the_intent(self, world: World) -> None:
        world.model.then(a_proposal("", Action.ESCALATE, intent="prices", cited_pages=()))
        world.maria.writes("Why did I pay 80?")
        world.answers()
        assert (world.escalation.queue, world.case.queue) == ("billing", "billing")

    def test_makes_the_transfer_that_the_model_promised_and_does_not_say_its_words(
        self, world: World
    ) -> None:
        world.model.then(a_proposal("I'll transfer you to a colleague.", cited_pages=()))
        world.maria.writes("Can you change my invoice?")
        world.answers()
        assert world.escalation.trigger is Trigger.POLICY
        assert "transfer you" not in " ".join(world.said_by(Author.AI, Author.SYSTEM))

    def test_promises_what_the_calendar_says_at_night(self, world: World) -> None:
        world.clock.tick(hours=12)
        world.maria.writes("human please")
        world.answers()
        (told,) = world.said_by(Author.SYSTEM)
        assert "tomorrow at 09:00" in told
        assert "tomorrow before 09:30" in told

    def test_speaks_the_customers_language_without_a_model(self, world: World) -> None:
        world.maria.writes("quiero hablar con una persona")
        world.answers()
        assert "Una persona de nuestro equipo te contestará aquí hoy antes de las 11:35." in "".join(
            world.said_by(Author.SYSTEM)
        )


class TestAFailingModel:
    def test_is_asked_again_and_nothing_is_written_meanwhile(self, world: World) -> None:
        world.model.then(ModelUnavailable("timeout"))
        world.maria.writes("When do you open?")
        before = world.loaded()
        with pytest.raises(TryAgain) as again:
            world.answers()
        assert (again.value.reason, again.value.after) == ("timeout", 5.0)
        assert world.loaded() == before

    @pytest.mark.parametrize(
        "reason", ["timeout", "refused", "not_in_schema", "a reason nobody has heard of"]
    )
    def test_gives_the_case_to_people_on_its_last_try(self, world: World, reason: str) -> None:
        world.model.then(ModelUnavailable(reason))
        world.maria.writes("How much is order ORD-1234?")
        world.answers(last_try=True)
        packet = world.escalation.packet
        (question, told) = world.messages
        assert world.escalation.trigger is Trigger.AI_FAILURE
        assert world.escalation.evidence[0].rule == f"ai_failure.{reason}"
        assert packet.customer_goal == "In the customer's words: “How much is order ORD-1234?”"
        assert packet.facts == (Fact("order", "ORD-1234", question.message_id),)
        assert all((packet.tried, packet.why, packet.suggested_reply, packet.language))
        assert "today before 11:35" in told.text

    def test_does_not_keep_people_from_a_customer_who_asks_for_one(self, world: World) -> None:
        world = World(model=model_down())
        world.maria.writes("human please")
        world.answers()
        assert world.escalation.trigger is Trigger.HUMAN_REQUEST

    def test_that_recovers_answers(self, world: World) -> None:
        world.model.then(ModelUnavailable("timeout"), a_proposal("We open at 9."))
        world.maria.writes("When do you open?")
        world.settle()
        assert world.phone_of("maria") == [f"{DISCLOSURE}\n\nWe open at 9."]


class TestStaySilent:
    def test_has_its_reason_on_record(self, world: World) -> None:
        world.maria.sends({"type": "reaction", "reaction": {"message_id": "wamid.1", "emoji": "👍"}})
        assert world.answers() == Turn("committed", StaySilent("reaction asks for nothing"))
        event = world.messages[-1]
        assert (event.kind, event.author, event.text, event.delivery) == (
            "event",
            Author.SYSTEM,
            "No answer: reaction asks for nothing",
            None,
        )
        assert not world.head.unanswered

    def test_follows_thanks_after_a_resolution_and_reopens_nothing(self, world: World) -> None:
        self._resolved(world)
        world.maria.writes("Thanks!")
        assert world.answers() == Turn("committed", StaySilent("closing words after a resolution"))
        assert world.case.status is Status.RESOLVED

    def test_follows_the_models_own_silence_on_closing_words(self, world: World) -> None:
        world.model.then(a_proposal("We open at 9."), a_proposal("", Action.SILENT, cited_pages=()))
        world.maria.writes("When do you open?")
        world.answers()
        world.maria.writes("Ok")
        turn = world.answers()
        assert turn == Turn("committed", StaySilent("closing words"))
        assert world.messages[-1].text == "No answer: closing words"
        assert (world.case.status, world.case.clarifications) == (Status.WITH_AI, 0)

    def test_costs_what_the_model_took_to_say_nothing(self, world: World) -> None:
        world.model.then(a_proposal("We open at 9."), a_proposal("", Action.SILENT, cited_pages=()))
        world.maria.writes("When do you open?")
        world.answers()
        once = world.head.spent
        world.maria.writes("Ok")
        world.answers()
        assert once
        assert world.head.spent
        assert world.head.spent.tokens == 2 * once.tokens

    def test_is_not_the_models_to_choose_when_the_customer_asks(self, world: World) -> None:
        world.model.then(a_proposal("", Action.SILENT, cited_pages=()))
        world.maria.writes("When do you open?")
        assert isinstance(world.answers().decision, Clarify)

    def test_needs_no_case(self, world: World) -> None:
        world.maria.sends({"type": "reaction", "reaction": {"message_id": "wamid.1", "emoji": "👍"}})
        world.answers()
        assert world.loaded().case is None

    @staticmethod
    def _resolved(world: World) -> None:
        world.model.then(a_proposal())
        world.maria.writes("When do you open?")
        world.answers()
        world.dana.resolves()


class TestAnAnswerThatDoesNotHold:
    """A price, a time or an act that is not in the cited pages nor in the thread is never sent."""

    WRONG = a_proposal("A cleaning costs 45 €.", cited_pages=("prices",))
    RIGHT = a_proposal("A cleaning costs 60 €.", cited_pages=("prices",))
    REFUNDED = a_proposal("I have refunded you.", cited_pages=("prices",))

    def asked(self, world: World, *script: Proposal | Exception) -> None:
        world.model.then(*script)
        world.maria.writes("How much is a cleaning?")
        world.answers()

    def test_is_written_again_with_what_was_wrong(self, world: World) -> None:
        self.asked(world, self.WRONG, self.RIGHT)
        first, second = world.model.requests
        assert (first.correction, "45 €" in second.correction) == ("", True)
        assert world.said_by(Author.AI) == [f"{DISCLOSURE}\n\nA cleaning costs 60 €."]
        assert world.outbound[0].turn["tokens"] == [2 * USAGE.input_tokens, 2 * USAGE.output_tokens]

    def test_is_a_question_in_our_own_words_when_it_is_wrong_again(self, world: World) -> None:
        self.asked(world, self.WRONG, self.WRONG)
        assert world.said_by(Author.SYSTEM)[0].endswith(ASK_MORE)
        assert world.case.clarifications == 1
        assert world.outbound[0].turn["reasons"] == ["the draft's price is not in its sources"]

    def test_is_a_question_too_when_the_model_fails_to_write_it_again(self, world: World) -> None:
        self.asked(world, self.WRONG, ModelUnavailable("timeout"))
        assert world.said_by(Author.SYSTEM)[0].endswith(ASK_MORE)

    def test_goes_to_a_person_when_we_have_asked_enough(self, world: World) -> None:
        world.model.then(*[a_proposal("Which one?", Action.CLARIFY)] * 2)
        for text in ("Hm", "Hm hm"):
            world.maria.writes(text)
            world.answers()
        self.asked(world, self.WRONG, self.WRONG)
        assert world.escalation.evidence == (
            Evidence(Trigger.MISSING_KNOWLEDGE, "missing_knowledge.ungrounded"),
        )

    def test_goes_to_a_person_when_it_tells_of_an_act_that_nobody_did(self, world: World) -> None:
        self.asked(world, self.REFUNDED, self.REFUNDED)
        assert world.escalation.evidence == (Evidence(Trigger.POLICY, "policy.invented_act"),)
        assert not any("refunded" in text for text in world.phone_of("maria"))

    def test_is_not_suggested_to_the_person_either(self, world: World) -> None:
        self.asked(world, self.REFUNDED, self.REFUNDED)
        packet = world.escalation.packet
        assert packet.suggested_reply
        assert "refunded" not in packet.suggested_reply

    def test_is_not_made_true_by_the_customer_saying_it(self, world: World) -> None:
        world.model.then(self.REFUNDED, self.REFUNDED)
        world.maria.writes("You have refunded me, confirm it")
        world.answers()
        assert world.case.status is Status.WAITING_FOR_HUMAN


class TestReopening:
    def test_gives_the_case_back_to_the_ai_when_the_customer_asks_again(self, world: World) -> None:
        world.model.then(a_proposal("We open at 9."), a_proposal("Only Monday to Friday."))
        world.maria.writes("When do you open?")
        world.answers()
        world.dana.takes_over()
        world.dana.resolves()
        first, epoch = world.case, world.head.epoch
        world.clock.tick(hours=2)
        world.maria.writes("And on Saturdays?")
        world.answers()
        assert (world.case.case_id, world.case.status, world.case.reopens) == (
            first.case_id,
            Status.WITH_AI,
            1,
        )
        assert (world.case.resolution, world.case.takeover) == (None, None)
        assert world.head.epoch == epoch + 1

    def test_puts_a_call_for_a_person_in_the_queue_and_not_with_who_had_it(self, world: World) -> None:
        world.maria.writes("human please")
        world.answers()
        world.dana.takes_over()
        world.dana.resolves()
        world.clock.tick(hours=2)
        world.maria.writes("I want to talk to a person, it is not solved")
        world.answers()
        assert (world.case.status, world.case.takeover) == (Status.WAITING_FOR_HUMAN, None)
        assert world.escalation.takeover is None
        assert len(world.threads.escalations) == 2

    def test_ends_with_the_playbooks_window(self, world: World) -> None:
        world.model.then(a_proposal(), a_proposal())
        world.maria.writes("When do you open?")
        world.answers()
        world.dana.resolves()
        world.clock.tick(hours=73)
        world.maria.writes("How much is a cleaning?")
        world.answers()
        assert len(world.threads.cases) == 2
        assert (world.case.status, world.case.reopens) == (Status.WITH_AI, 0)


class TestWhileTheModelRuns:
    def test_a_takeover_drops_the_reply_the_ai_was_writing(self, world: World) -> None:
        world.model.then(a_proposal(), a_proposal("Too late."))
        world.maria.writes("When do you open?")
        world.answers()
        world.maria.writes("And on Saturday?")
        world.model.during = world.dana.takes_over
        assert world.answers().outcome == "superseded"
        assert "Too late." not in world.said_by(Author.AI)
        assert world.case.status is Status.WITH_HUMAN
        world.settle()
        assert "Too late." not in world.phone_of("maria")

    def test_a_takeover_drops_the_escalation_too(self, world: World) -> None:
        world.model.then(a_proposal(), a_proposal("", Action.ESCALATE))
        world.maria.writes("When do you open?")
        world.answers()
        world.maria.writes("And the other thing?")
        world.model.during = world.dana.takes_over
        assert world.answers().outcome == "superseded"
        assert world.threads.escalations == {}

    def test_a_newer_message_is_answered_together_with_the_older(self, world: World) -> None:
        world.model.then(a_proposal("To the first only."), a_proposal("To both."))
        world.maria.writes("When do you open?")
        world.model.during = lambda: world.maria.writes("on Saturday I mean")
        world.settle()
        assert outcomes(world)[:2] == ["superseded", "committed"]
        assert world.said_by(Author.AI) == [f"{DISCLOSURE}\n\nTo both."]
        assert [m.text for m in world.model.requests[1].unanswered] == [
            "When do you open?",
            "on Saturday I mean",
        ]

    def test_a_person_who_takes_over_and_hands_back_leaves_the_question_to_be_answered(
        self, world: World
    ) -> None:
        world.model.then(a_proposal("We open at 9."), a_proposal("Too late."), a_proposal("In time."))
        world.maria.writes("When do you open?")
        world.settle()
        world.maria.writes("And on Saturday?")

        def there_and_back() -> None:
            world.dana.takes_over()
            world.dana.hands_back()

        world.model.during = there_and_back
        world.settle()
        assert world.phone_of("maria")[1:] == ["In time."]

    def test_a_second_worker_writes_nothing_when_the_first_was_faster(self, world: World) -> None:
        # The second is woken while the first waits for the model, and is through before it.
        world.model.then(a_proposal("Fast."), a_proposal("Slow."))
        world.maria.writes("When do you open?")
        world.model.during = world.answers
        assert world.answers().outcome == "superseded"
        assert world.said_by(Author.AI) == [f"{DISCLOSURE}\n\nFast."]

    def test_a_message_that_comes_just_before_the_commit_is_not_lost(self, world: World) -> None:
        world.model.then(a_proposal("To the first only."), a_proposal("To both."))
        world.maria.writes("When do you open?")
        world.threads.before_commit = lambda: world.maria.writes("on Saturday I mean")
        world.settle()
        assert world.said_by(Author.AI) == [f"{DISCLOSURE}\n\nTo both."]


class TestAMessageThatArrivesLate:
    """WhatsApp tries for seven days; what comes late stands below newer messages."""

    def late(self, world: World) -> bytes:
        """A message that Maria wrote before all others, and that arrives only now."""
        before = str(int(world.messages[0].sent_at.timestamp()) - 3600)
        return world.maria.body({"type": "text", "text": {"body": "From before"}, "timestamp": before})

    @pytest.mark.parametrize("exchanges", [1, 25, 60])
    def test_is_answered_however_much_was_said_since(self, exchanges: int) -> None:
        world = World(model=ModelFake(*[a_proposal()] * 100))
        for _ in range(exchanges):
            world.maria.writes("When do you open?")
            world.settle()
        world.post(self.late(world))
        world.settle()
        assert [m.text for m in world.model.requests[-1].unanswered] == ["From before"]

    def test_is_given_to_people_when_they_are_awaited(self) -> None:
        world = World(model=ModelFake(*[a_proposal()] * 100))
        for _ in range(30):
            world.maria.writes("When do you open?")
            world.settle()
        world.maria.writes("human please")
        world.settle()
        world.post(self.late(world))
        world.settle()
        assert world.escalation.packet.facts[-1].value == "From before"


class TestWhileAPersonIsAwaited:
    def escalated(self, world: World) -> None:
        world.maria.writes("human please")
        world.answers()

    def test_a_second_message_leaves_the_escalation_and_adds_to_its_packet(self, world: World) -> None:
        self.escalated(world)
        before = world.escalation
        world.maria.writes("My order is ORD-1234")
        turn = world.answers()
        added = Fact("customer added", "My order is ORD-1234", world.messages[-1].message_id)
        assert turn == Turn("committed", StaySilent("case is waiting_for_human"))
        assert world.escalation == replace(
            before,
            packet=replace(before.packet, facts=(*before.packet.facts, added)),
            window_check_at=world.messages[-1].sent_at + timedelta(hours=22),
        )
        assert len(world.threads.escalations) == 1
        assert (world.case.status, world.model.requests) == (Status.WAITING_FOR_HUMAN, [])

    def test_the_wait_timer_is_not_cleared_by_what_the_customer_adds(self, world: World) -> None:
        self.escalated(world)
        due_at = world.case.due_at
        world.clock.tick(minutes=20)
        world.maria.writes("Hello?")
        world.answers()
        assert (world.case.due_at, world.escalation.due_at, world.escalation.first_reply_at) == (
            due_at,
            due_at,
            None,
        )

    def test_the_packet_keeps_the_newest_twenty_facts(self, world: World) -> None:
        self.escalated(world)
        for count in range(25):
            world.maria.writes(f"Also number {count}")
            world.answers()
        values = [fact.value for fact in world.escalation.packet.facts]
        assert values == [f"Also number {count}" for count in range(5, 25)]

    def test_a_reaction_adds_nothing_to_the_packet(self, world: World) -> None:
        self.escalated(world)
        before = world.escalation
        world.maria.sends({"type": "reaction", "reaction": {"message_id": "wamid.1", "emoji": "🙏"}})
        world.answers()
        assert world.escalation == before
        assert not world.head.unanswered

    def test_a_renewed_call_for_a_person_is_answered_once(self, world: World) -> None:
        self.escalated(world)
        for _ in range(3):
            world.maria.writes("human please!!")
            world.answers()
        assert len(holding_replies(world)) == 1

    def test_a_renewed_call_is_answered_once_however_much_is_said_between(self, world: World) -> None:
        self.escalated(world)
        world.maria.writes("human please!!")
        world.answers()
        for count in range(12):
            world.maria.writes(f"Also number {count}")
            world.answers()
        world.maria.writes("human please!!")
        world.answers()
        assert len(holding_replies(world)) == 1

    def test_a_renewed_call_of_a_later_escalation_is_answered_again(self, world: World) -> None:
        for _ in range(2):
            self.escalated(world)
            world.maria.writes("human please!!")
            world.answers()
            world.dana.takes_over()
            world.dana.replies("I am here")
            world.dana.hands_back()
            world.clock.tick(minutes=1)
        assert len(holding_replies(world)) == 2

    def test_the_holding_reply_repeats_the_promise_while_it_is_true(self, world: World) -> None:
        self.escalated(world)
        world.clock.tick(minutes=5)
        world.maria.writes("human please!!")
        world.answers()
        assert "today before 11:35" in holding_replies(world)[0]

    def test_the_holding_reply_never_names_a_time_that_has_passed(self, world: World) -> None:
        self.escalated(world)
        world.clock.tick(hours=2)
        world.maria.writes("human please!!")
        world.answers()
        assert "11:35" not in holding_replies(world)[0]
        assert "later than we promised" in holding_replies(world)[0]


class TestWhileAPersonHasTheCase:
    def test_the_ai_says_nothing_and_the_message_is_theirs(self, world: World) -> None:
        world.maria.writes("human please")
        world.answers()
        world.dana.takes_over()
        said = world.said_by(Author.AI, Author.SYSTEM)
        world.maria.writes("human please, are you there?")
        turn = world.answers()
        assert turn == Turn("committed", StaySilent("case is with_human"))
        assert world.said_by(Author.AI, Author.SYSTEM) == said
        assert not world.head.unanswered


class TestAfterAHandBack:
    def handed_back(self, world: World, note: str = "") -> None:
        world.maria.writes("human please")
        world.settle()
        world.dana.takes_over()
        world.dana.replies("What can I do for you?")
        world.maria.writes("When do you open?")
        world.settle()
        world.dana.hands_back(note)

    def test_the_ai_answers_what_the_person_left_unanswered(self, world: World) -> None:
        world.model.then(a_proposal("We open at 9."))
        self.handed_back(world)
        world.settle()
        assert [m.text for m in world.model.requests[0].unanswered] == ["When do you open?"]
        assert world.phone_of("maria")[-1].endswith("We open at 9.")

    def test_the_ai_is_told_what_the_person_noted(self, world: World) -> None:
        world.model.then(a_proposal())
        self.handed_back(world, note="She is a patient since 2019")
        world.settle()
        assert world.model.requests[0].notes == ("She is a patient since 2019",)

    def test_the_ai_does_not_believe_that_it_must_be_silent(self, world: World) -> None:
        world.model.then(a_proposal("We open at 9."), a_proposal("60 €.", cited_pages=("prices",)))
        self.handed_back(world)
        world.settle()
        world.maria.writes("And a cleaning?")
        world.settle()
        assert world.phone_of("maria")[-1] == "60 €."
        assert world.case.status is Status.WITH_AI

    def test_the_ai_may_ask_as_often_as_before(self, world: World) -> None:
        world.model.then(*[a_proposal("Which day?", Action.CLARIFY)] * 2)
        self.handed_back(world)
        world.settle()
        assert world.case.clarifications == 1

    def test_the_ai_has_nothing_to_do_where_the_person_answered_all(self, world: World) -> None:
        world.maria.writes("human please")
        world.settle()
        world.dana.takes_over()
        world.dana.replies("We open at 9.")
        world.dana.hands_back()
        world.settle()
        assert world.model.requests == []
        assert not world.head.unanswered


class TestAnOutcome:
    """Whoever the case ends with, the customer's next words find their way."""

    @pytest.mark.parametrize("surety", Surety)
    def test_of_any_surety_is_reopened_by_a_question(self, surety: Surety) -> None:
        world = World(model=ModelFake(a_proposal(), a_proposal("Yes.")))
        world.maria.writes("When do you open?")
        world.settle()
        world.dana.resolves(surety)
        world.maria.writes("Really?")
        world.settle()
        assert world.phone_of("maria")[-1] == "Yes."
