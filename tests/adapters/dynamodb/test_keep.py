"""Keeping what is never answered, and what comes to be known of a message or a customer later."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from chalicelib.domain.commit import Commit
from chalicelib.domain.inbound import OPENS_NO_WINDOW
from chalicelib.domain.media import Media, MediaState
from chalicelib.domain.message import NOTE, Author, Delivery, Message, outbound_message_id
from chalicelib.domain.pace import moved_on
from chalicelib.use_cases.ports import Threads
from tests.adapters.dynamodb.story import answered, loaded, maria_wrote, the_ai_replied
from tests.fakes.cast import MARIA, THREAD_ID, a_thread, from_maria, to_maria
from tests.fakes.clock import MONDAY_10

LAST_WEEK = MONDAY_10 - timedelta(days=7)
ANNOUNCED = Media(MediaState.FETCHING, mime_type="audio/ogg", media_id="media-1", sha256="0" * 64)
STORED = replace(ANNOUNCED, state=MediaState.STORED, key="media/1", size=1200, words_from="transcript")


def of_old(text: str = "Long ago", wamid: str = "wamid.old", **more: object) -> Message:
    """A message of Maria's from before the number came here."""
    return replace(from_maria(text, wamid, LAST_WEEK), received_at=MONDAY_10, imported=True, **more)


class TestKeep:
    def test_makes_a_head_that_waits_for_nothing(self, threads: Threads) -> None:
        assert threads.keep(a_thread(), of_old())
        found = loaded(threads)
        assert found.thread == a_thread()
        assert found.messages == (of_old(),)
        assert found.unanswered == ()

    def test_keeps_a_message_once(self, threads: Threads) -> None:
        assert threads.keep(a_thread(), of_old())
        assert not threads.keep(a_thread(), of_old())
        assert len(loaded(threads).messages) == 1

    def test_leaves_a_head_that_is_there_as_it_is(self, threads: Threads) -> None:
        head = maria_wrote(threads).thread
        assert threads.keep(a_thread(replace(MARIA, name="Somebody", phone="1")), of_old())
        assert loaded(threads).thread == head

    def test_is_never_taken_for_what_waits_for_an_answer(self, threads: Threads) -> None:
        maria_wrote(threads)
        assert threads.keep(a_thread(), of_old())
        assert [message.text for message in loaded(threads).unanswered] == ["Hello"]
        assert loaded(threads).complete

    def test_is_no_obstacle_for_the_first_message(self, threads: Threads) -> None:
        assert threads.keep(a_thread(), of_old())
        head = maria_wrote(threads).thread
        assert (head.inbound_count, head.last_inbound_at) == (1, MONDAY_10)

    def test_makes_way_for_the_message_itself(self, threads: Threads) -> None:
        assert threads.keep(a_thread(), of_old())
        itself = replace(of_old(), imported=False)
        assert threads.receive(a_thread(), itself)
        found = loaded(threads)
        assert (found.thread.inbound_count, found.unanswered, found.messages) == (1, (itself,), (itself,))
        assert not threads.receive(a_thread(), itself)
        assert not threads.keep(a_thread(), of_old())
        assert loaded(threads) == found

    def test_makes_way_for_it_without_closing_the_window(self, threads: Threads) -> None:
        head = maria_wrote(threads).thread
        assert threads.keep(a_thread(), of_old())
        assert threads.receive(a_thread(), replace(of_old(), imported=False))
        assert loaded(threads).thread.last_inbound_at == head.last_inbound_at

    def test_keeps_what_somebody_of_the_business_sent(self, threads: Threads) -> None:
        sent = Message(
            THREAD_ID,
            outbound_message_id("wamid.echo", MONDAY_10),
            Author.PERSON,
            "text",
            "On the phone",
            MONDAY_10,
            wamid="wamid.echo",
            received_at=MONDAY_10,
            delivery=Delivery.SENT,
            person_id="phone",
        )
        assert threads.keep(a_thread(), sent)
        assert threads.message(THREAD_ID, sent.message_id) == sent


class TestBegin:
    def test_makes_a_head_once(self, threads: Threads) -> None:
        threads.begin(a_thread(), now=MONDAY_10)
        assert threads.head(THREAD_ID) == a_thread()
        head = maria_wrote(threads).thread
        threads.begin(a_thread(replace(MARIA, name="Somebody")), now=MONDAY_10)
        assert threads.head(THREAD_ID) == head


class TestTheWindow:
    @pytest.mark.parametrize("kind", sorted(OPENS_NO_WINDOW))
    def test_is_not_opened_by_what_whatsapp_does_not_count(self, threads: Threads, kind: str) -> None:
        assert maria_wrote(threads, from_maria(kind=kind)).thread.last_inbound_at is None
        later = from_maria("Hello", "wamid.2", MONDAY_10 + timedelta(hours=1))
        assert maria_wrote(threads, later).thread.last_inbound_at == later.sent_at
        latest = from_maria("", "wamid.3", MONDAY_10 + timedelta(hours=2), kind=kind)
        assert maria_wrote(threads, latest).thread.last_inbound_at == later.sent_at

    def test_is_opened_by_a_call(self, threads: Threads) -> None:
        assert maria_wrote(threads, from_maria(kind="call")).thread.last_inbound_at == MONDAY_10


class TestMedia:
    def test_is_stored_with_its_message(self, threads: Threads) -> None:
        message = from_maria("", kind="audio", media=ANNOUNCED)
        assert maria_wrote(threads, message).messages == (message,)

    def test_gains_what_was_heard(self, threads: Threads) -> None:
        message = from_maria("", kind="audio", media=ANNOUNCED)
        maria_wrote(threads, message)
        told = replace(message, media=STORED, text="Can I come on Monday?")
        assert threads.record_media(THREAD_ID, message.message_id, STORED, text=told.text) == told
        assert loaded(threads).messages == (told,)

    def test_keeps_the_caption_when_nothing_was_read(self, threads: Threads) -> None:
        message = from_maria("Look", kind="image", media=ANNOUNCED)
        maria_wrote(threads, message)
        told = threads.record_media(THREAD_ID, message.message_id, STORED)
        assert told
        assert told.text == "Look"

    def test_is_written_once(self, threads: Threads) -> None:
        message = from_maria("", kind="audio", media=ANNOUNCED)
        maria_wrote(threads, message)
        assert threads.record_media(THREAD_ID, message.message_id, STORED, text="One")
        assert threads.record_media(THREAD_ID, message.message_id, STORED, text="Two") is None
        assert loaded(threads).messages[0].text == "One"

    def test_of_a_message_without_a_file_is_none(self, threads: Threads) -> None:
        message = maria_wrote(threads).messages[0]
        assert threads.record_media(THREAD_ID, message.message_id, STORED) is None
        assert threads.record_media(THREAD_ID, "none", STORED) is None


class TestTheCustomer:
    def test_changes_in_the_head(self, threads: Threads) -> None:
        head = maria_wrote(threads).thread
        moved = replace(MARIA, phone="34600999888", bsuid=None)
        threads.customer_changed(THREAD_ID, moved)
        assert loaded(threads).thread == replace(head, customer=moved)

    def test_of_a_thread_that_does_not_exist_makes_none(self, threads: Threads) -> None:
        threads.customer_changed(THREAD_ID, MARIA)
        threads.note_preference(THREAD_ID, marketing_stopped_at=MONDAY_10)
        assert threads.head(THREAD_ID) is None

    def test_stops_and_resumes_marketing(self, threads: Threads) -> None:
        maria_wrote(threads)
        threads.note_preference(THREAD_ID, marketing_stopped_at=MONDAY_10)
        assert loaded(threads).thread.marketing_stopped_at == MONDAY_10
        threads.note_preference(THREAD_ID, marketing_stopped_at=None)
        assert loaded(threads).thread.marketing_stopped_at is None

    def test_opts_out_and_in_by_a_commit(self, threads: Threads) -> None:
        before = maria_wrote(threads).thread
        out = replace(answered(before), opted_out_at=MONDAY_10, opt_out_told_at=MONDAY_10)
        assert threads.commit(Commit(before, out, nothing_newer=True))
        head = loaded(threads).thread
        assert (head.opted_out_at, head.opt_out_told_at) == (MONDAY_10, MONDAY_10)
        assert threads.commit(Commit(head, replace(head, opted_out_at=None, opt_out_told_at=None)))
        assert loaded(threads).thread.opted_out_at is None


class TestWhatIsSent:
    def test_knows_what_it_waits_for_and_how_often_it_was_repeated(self, threads: Threads) -> None:
        sent = to_maria(behind="1763881200000-o0", repeats=1, pricing={"category": "service"})
        assert the_ai_replied(threads, sent).messages[-1] == sent

    def test_keeps_its_pace_on_the_head(self, threads: Threads) -> None:
        said = to_maria()
        assert the_ai_replied(threads, said).thread.paced_until == moved_on(None, said.sent_at)


class TestANote:
    """A note may be amended where it was written; nothing else may."""

    NOTED = replace(to_maria("Call her", "note/1"), author=Author.PERSON, kind=NOTE, delivery=None)

    @pytest.fixture
    def noted(self, threads: Threads) -> Threads:
        assert threads.keep(a_thread(), self.NOTED)
        return threads

    def amends(self, threads: Threads, text: str, *, minutes: int = 1, before: str = "Call her") -> bool:
        at = MONDAY_10 + timedelta(minutes=minutes)
        return threads.amend_note(THREAD_ID, self.NOTED.message_id, text=text, before=before, at=at)

    def found(self, threads: Threads) -> Message:
        found = threads.message(THREAD_ID, self.NOTED.message_id)
        assert found
        return found

    def test_says_something_else_and_keeps_what_it_said(self, noted: Threads) -> None:
        assert self.amends(noted, "Call him")
        assert (self.found(noted).text, self.found(noted).details["before"]) == ("Call him", "Call her")
        assert self.found(noted).kind == NOTE

    def test_that_was_deleted_leaves_nothing(self, noted: Threads) -> None:
        assert self.amends(noted, "Call him")
        assert self.amends(noted, "", minutes=2, before="")
        assert self.found(noted).text == ""
        assert "before" not in self.found(noted).details

    def test_is_amended_in_the_order_in_which_it_happened(self, noted: Threads) -> None:
        assert self.amends(noted, "Third", minutes=3)
        assert not self.amends(noted, "Third", minutes=3)
        assert not self.amends(noted, "Second", minutes=2)
        assert self.found(noted).text == "Third"

    def test_is_the_only_thing_that_is(self, threads: Threads) -> None:
        said = replace(to_maria("Hello"), author=Author.PERSON, delivery=Delivery.SENT)
        threads.keep(a_thread(), said)
        at = MONDAY_10 + timedelta(minutes=1)
        assert not threads.amend_note(THREAD_ID, said.message_id, text="X", before="Hello", at=at)
        assert not threads.amend_note(THREAD_ID, "none", text="X", before="", at=at)
        assert threads.message(THREAD_ID, said.message_id) == said
