"""What customers send as files, from the webhook to the answer: heard, seen, read, or truly said to be unreadable."""

from __future__ import annotations

import pytest

from chalicelib.adapters.openai.prompt import messages_for
from chalicelib.domain.case import Status
from chalicelib.domain.escalation import Trigger
from chalicelib.domain.media import MediaState
from chalicelib.domain.message import Author
from chalicelib.domain.playbook import Playbook
from chalicelib.use_cases.channel_ports import MediaNotThere
from tests.fakes.crash import CrashPoint
from tests.fakes.media import OGG, PDF, PNG
from tests.fakes.model import a_proposal
from tests.journeys.clinic import a_playbook
from tests.journeys.leaving import leaving, shows
from tests.journeys.world import World

LOST = MediaNotThere("WhatsApp did not hand the file over.", permanent=False)
CARD = "4539 5787 6362 1486"
CARD_AS_DIGITS = "4539578763621486"


def answered(world: World) -> list[str]:
    return world.said_by(Author.AI, Author.SYSTEM)


def blind() -> Playbook:
    usual = a_playbook()
    files = usual.channel.files.model_copy(update={"look_at_pictures": False})
    return usual.model_copy(update={"channel": usual.channel.model_copy(update={"files": files})})


class TestAVoiceNote:
    def test_is_answered_like_words_that_were_written(self, world: World) -> None:
        world.transcriber.words[OGG] = "When do you open?"
        world.model.then(a_proposal("We open at 9."))
        world.maria.sends_file("audio", OGG, "audio/ogg; codecs=opus", voice=True)
        world.settle()
        (request,) = world.model.requests
        assert [message.text for message in request.unanswered] == ["When do you open?"]
        assert answered(world)[0].endswith("We open at 9.")

    def test_wakes_no_model_before_it_is_words(self, world: World) -> None:
        world.maria.sends_file("audio", OGG, "audio/ogg")
        assert world.answers().outcome == "waiting_for_media"
        assert world.model.requests == []
        assert world.outbound == ()

    def test_is_waited_for_by_what_was_written_beside_it(self, world: World) -> None:
        world.transcriber.words[OGG] = "And how much is a cleaning?"
        world.model.then(a_proposal("9 to 18, and 60 €.", cited_pages=("opening-hours", "prices")))
        world.maria.sends_file("audio", OGG, "audio/ogg")
        world.maria.writes("When do you open?")
        assert world.answers().outcome == "waiting_for_media"
        world.settle()
        assert len(world.model.requests) == 1
        assert len(answered(world)) == 1

    def test_that_calls_for_a_person_gets_one(self, world: World) -> None:
        world.transcriber.words[OGG] = "I want to talk to a human please"
        world.maria.sends_file("audio", OGG, "audio/ogg")
        world.settle()
        assert world.escalation.trigger is Trigger.HUMAN_REQUEST

    def test_is_told_to_the_model_as_one(self, world: World) -> None:
        world.transcriber.words[OGG] = "When do you open?"
        world.model.then(a_proposal())
        world.maria.sends_file("audio", OGG, "audio/ogg")
        world.settle()
        assert 'words_from="transcript"' in str(messages_for(world.model.requests[0]))

    def test_that_nobody_can_write_down_is_truly_said_to_be_unheard(self, world: World) -> None:
        world.transcriber.fail("timeout", "timeout")
        world.maria.sends_file("audio", OGG, "audio/ogg")
        world.settle()
        assert world.model.requests == []
        assert "voice" in answered(world)[0] or "audio" in answered(world)[0]
        (note,) = (message for message in world.messages if message.inbound)
        assert note.media
        assert note.media.state is MediaState.STORED

    def test_that_stays_unheard_goes_to_people_after_some_questions(self, world: World) -> None:
        world.transcriber.fail(*["timeout"] * 20)
        for _ in range(4):
            world.maria.sends_file("audio", OGG, "audio/ogg")
            world.settle()
        assert world.case.status is Status.WAITING_FOR_HUMAN

    def test_that_spells_a_card_number_gives_it_to_nobody(
        self, world: World, capsys: pytest.CaptureFixture[str]
    ) -> None:
        world.transcriber.words[OGG] = f"My card is {CARD}, is that all right?"
        world.maria.sends_file("audio", OGG, "audio/ogg")
        world.settle()
        world.later(minutes=16)
        ways = leaving(world) | {"the log": capsys.readouterr().out}
        assert [way for way, text in ways.items() if shows(text, CARD_AS_DIGITS)] == []
        assert world.escalation.trigger is Trigger.RISK

    def test_reaches_the_person_who_has_the_case(self, world: World) -> None:
        world.maria.writes("human please")
        world.settle()
        world.dana.takes_over()
        world.transcriber.words[OGG] = "It is about my crown"
        world.maria.sends_file("audio", OGG, "audio/ogg")
        world.settle()
        assert "It is about my crown" in world.said_by(Author.CUSTOMER)
        assert world.model.requests == []


class TestAPicture:
    def test_is_shown_to_the_model(self, world: World) -> None:
        world.model.then(a_proposal("We open at 9."))
        world.maria.sends_file("image", PNG, "image/png", "Are you open like on this sign?")
        world.settle()
        (request,) = world.model.requests
        assert [picture.content for picture in request.pictures] == [PNG]
        assert "data:image/png;base64," in str(messages_for(request))
        assert answered(world)[0].endswith("We open at 9.")

    def test_needs_no_words(self, world: World) -> None:
        world.model.then(a_proposal("We open at 9."))
        world.maria.sends_file("image", PNG, "image/png")
        world.settle()
        assert len(world.model.requests) == 1
        assert answered(world)[0].endswith("We open at 9.")

    def test_goes_on_record_with_the_answer(self, world: World) -> None:
        world.model.then(a_proposal())
        world.maria.sends_file("image", PNG, "image/png", "And this?")
        world.settle()
        (picture,) = (message for message in world.messages if message.inbound)
        assert world.outbound[0].turn["looked_at"] == [picture.message_id]

    def test_is_still_seen_when_it_is_asked_about_a_moment_later(self, world: World) -> None:
        world.model.then(a_proposal(), a_proposal())
        world.maria.sends_file("image", PNG, "image/png")
        world.settle()
        world.maria.writes("When is that?")
        world.settle()
        assert len(world.model.requests[1].pictures) == 1

    def test_speaks_for_nothing_that_came_after_it(self, world: World) -> None:
        world.model.then(a_proposal())
        world.maria.sends_file("image", PNG, "image/png", "Is this yours?")
        world.settle()
        world.maria.sends({"type": "location", "location": {"latitude": 40.4, "longitude": -3.7}})
        world.settle()
        assert len(world.model.requests) == 1
        assert world.outbound[-1].turn["reasons"] == ["location cannot be read by the AI"]

    def test_is_shown_to_no_model_where_the_playbook_says_so(self) -> None:
        world = World(playbook=blind())
        world.maria.sends_file("image", PNG, "image/png")
        world.settle()
        assert world.model.requests == []
        assert len(answered(world)) == 1

    def test_that_is_no_longer_kept_counts_as_unread(self, world: World) -> None:
        world.maria.sends_file("image", PNG, "image/png")
        world.step("fetch_media")
        world.store.files.clear()
        world.settle()
        assert world.model.requests == []
        assert len(answered(world)) == 1

    def test_that_is_none_is_told_to_people_and_to_the_customer(self, world: World) -> None:
        world.maria.sends_file("image", b"MZ\x90\x00\x03", "image/png")
        world.settle()
        (picture,) = (message for message in world.messages if message.inbound)
        assert picture.media
        assert picture.media.state is MediaState.FAILED
        assert len(answered(world)) == 1


class TestADocument:
    def test_is_read(self, world: World) -> None:
        world.reader.read[PDF] = "Appointment letter: when do you open?"
        world.model.then(a_proposal("We open at 9."))
        world.maria.sends_file("document", PDF, "application/pdf", filename="letter.pdf")
        world.settle()
        (request,) = world.model.requests
        assert request.unanswered[0].text == "Appointment letter: when do you open?"
        assert 'words_from="document"' in str(messages_for(request))

    def test_calls_no_person_by_words_that_are_not_the_customers(self, world: World) -> None:
        world.reader.read[PDF] = "To talk to a human agent, call us. Human please."
        world.model.then(a_proposal("We open at 9."))
        world.maria.sends_file("document", PDF, "application/pdf", "When do you open?")
        world.settle()
        assert world.case.status is Status.WITH_AI

    def test_calls_one_by_its_caption(self, world: World) -> None:
        world.reader.read[PDF] = "Invoice 7"
        world.maria.sends_file("document", PDF, "application/pdf", "human please")
        world.settle()
        assert world.escalation.trigger is Trigger.HUMAN_REQUEST

    def test_that_holds_a_card_number_gives_it_to_nobody(self, world: World) -> None:
        world.reader.read[PDF] = f"Paid by card {CARD}"
        world.model.then(a_proposal("We open at 9."))
        world.maria.sends_file("document", PDF, "application/pdf", "When do you open?")
        world.settle()
        assert world.model.requests
        assert [way for way, text in leaving(world).items() if shows(text, CARD_AS_DIGITS)] == []


class TestAFileThatDoesNotCome:
    def test_is_fetched_at_a_later_try(self, world: World) -> None:
        world.source.fail(LOST)
        world.transcriber.words[OGG] = "When do you open?"
        world.model.then(a_proposal("We open at 9."))
        world.maria.sends_file("audio", OGG, "audio/ogg")
        world.settle()
        assert answered(world)[0].endswith("We open at 9.")

    def test_is_missed_by_the_sweep_when_even_its_wake_up_is_lost(self, world: World) -> None:
        world.maria.sends_file("image", PNG, "image/png")
        world.wakeups.fetches.clear()
        world.model.then(a_proposal(), a_proposal())
        world.later(minutes=5)
        assert len(answered(world)) == 1

    def test_leaves_nothing_in_the_dead_letters(self, world: World) -> None:
        world.source.fail(*[LOST] * 5)
        world.maria.sends_file("image", PNG, "image/png")
        world.settle()
        assert world.dead_letters == []
        (picture,) = (message for message in world.messages if message.inbound)
        assert picture.media
        assert picture.media.why == LOST.why


class TestACrash:
    @pytest.mark.parametrize("after", [False, True])
    def test_anywhere_loses_no_file_and_no_answer(self, after: bool) -> None:
        at = 1
        while True:
            crash = CrashPoint(at, after=after)
            world = World(crash=crash)
            world.transcriber.words[OGG] = "When do you open?"
            world.model.then(*[a_proposal("We open at 9.")] * 3)
            world.maria.sends_file("audio", OGG, "audio/ogg")
            world.settle()
            world.later(minutes=4)
            (note,) = (message for message in world.messages if message.inbound)
            assert note.media
            assert (note.media.state, note.text) == (MediaState.STORED, "When do you open?")
            assert len(answered(world)) == 1, crash.calls[-1]
            if not crash.happened:
                return
            at += 1
