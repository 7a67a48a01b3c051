"""A customer's file: fetched, kept, read, and every failure ends in words that people can read, and in a turn."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from chalicelib.domain.media import Media, MediaState
from chalicelib.domain.message import Author, Message
from chalicelib.domain.playbook import Playbook
from chalicelib.use_cases.channel_ports import MediaNotThere
from chalicelib.use_cases.fetch_media import AGAIN_AFTER, MOST_HEARD, FetchLater, Powers, fetch_media
from tests.fakes.cast import NUMBER, THREAD_ID, a_thread, from_maria
from tests.fakes.clock import MONDAY_10, FixedClock
from tests.fakes.media import (
    OGG,
    PDF,
    PNG,
    DocumentReaderFake,
    MediaSourceFake,
    MediaStoreFake,
    TranscriberFake,
)
from tests.fakes.playbooks import PlaybooksFake
from tests.fakes.threads import ThreadsFake
from tests.fakes.wakeups import WakeupsFake
from tests.journeys.clinic import a_playbook

LOST = MediaNotThere("WhatsApp did not hand the file over.", permanent=False)


class Desk:
    """Everything that fetching touches."""

    def __init__(self, playbook: Playbook | None = None) -> None:
        self.threads, self.wakeups, self.clock = ThreadsFake(), WakeupsFake(), FixedClock()
        self.source, self.store = MediaSourceFake(), MediaStoreFake()
        self.transcriber, self.reader = TranscriberFake(), DocumentReaderFake()
        self.playbooks = PlaybooksFake(playbook or a_playbook())

    def sent(self, kind: str, content: bytes, mime_type: str, text: str = "", **more: Any) -> Message:
        """Maria sends a file, which has just been announced."""
        media = Media(MediaState.FETCHING, mime_type, media_id="m-1", filename=more.pop("filename", ""))
        message = from_maria(text, kind=kind, media=media, **more)
        self.threads.receive(a_thread(), message)
        self.source.files["m-1"] = content
        return message

    def fetch(self, message: Message, receive_count: int = 1) -> str:
        powers = Powers(
            threads=self.threads,
            playbooks=self.playbooks,
            source=self.source,
            store=self.store,
            transcriber=self.transcriber,
            reader=self.reader,
            wakeups=self.wakeups,
            clock=self.clock,
        )
        ids = {"thread_id": message.thread_id, "message_id": message.message_id}
        return fetch_media(**ids, receive_count=receive_count, powers=powers)

    def now_of(self, message: Message) -> Message:
        found = self.threads.message(message.thread_id, message.message_id)
        assert found
        return found

    def media_of(self, message: Message) -> Media:
        found = self.now_of(message).media
        assert found
        return found


def without(**rules: bool) -> Playbook:
    usual = a_playbook()
    files = usual.channel.files.model_copy(update=rules)
    return usual.model_copy(update={"channel": usual.channel.model_copy(update={"files": files})})


@pytest.fixture
def desk() -> Desk:
    return Desk()


class TestAPicture:
    def test_is_kept_under_a_key_of_its_message(self, desk: Desk) -> None:
        picture = desk.sent("image", PNG, "image/png", "My tooth")
        assert desk.fetch(picture) == "stored"
        key = f"media/{THREAD_ID}/{picture.message_id}/image.png"
        assert desk.store.files == {key: (PNG, "image/png")}
        media = desk.media_of(picture)
        assert (media.state, media.key, media.size, media.mime_type) == (
            MediaState.STORED,
            key,
            len(PNG),
            "image/png",
        )
        assert len(media.sha256) == 64
        assert media.visible

    def test_keeps_its_caption(self, desk: Desk) -> None:
        picture = desk.sent("image", PNG, "image/png", "My tooth")
        desk.fetch(picture)
        assert desk.now_of(picture).text == "My tooth"

    def test_wakes_the_ai(self, desk: Desk) -> None:
        desk.fetch(desk.sent("image", PNG, "image/png"))
        assert desk.wakeups.answers == [THREAD_ID]

    def test_is_asked_for_under_the_threads_number_and_within_its_kinds_size(self, desk: Desk) -> None:
        desk.fetch(desk.sent("image", PNG, "image/png"))
        ((_, number, most),) = desk.source.fetched
        assert (number, most) == (NUMBER, 5 * 1024 * 1024)

    def test_is_fetched_from_where_the_webhook_said_that_it_is(self, desk: Desk) -> None:
        picture = desk.sent("image", PNG, "image/png", details={"image": {"url": "https://a.fbcdn.net/x"}})
        desk.fetch(picture)
        assert desk.source.fetched[0][0].url == "https://a.fbcdn.net/x"
        assert desk.media_of(picture).url == ""

    @pytest.mark.parametrize("details", [{}, {"image": None}, {"image": {"url": 7}}, {"image": []}])
    def test_needs_no_such_address(self, desk: Desk, details: dict[str, Any]) -> None:
        desk.fetch(desk.sent("image", PNG, "image/png", details=details))
        assert desk.source.fetched[0][0].url == ""


class TestAVoiceNote:
    def test_becomes_words(self, desk: Desk) -> None:
        desk.transcriber.words[OGG] = "When do you open?"
        note = desk.sent("audio", OGG, "audio/ogg; codecs=opus")
        assert desk.fetch(note) == "stored"
        told = desk.now_of(note)
        assert (told.text, told.readable) == ("When do you open?", True)
        assert desk.media_of(note).words_from == "transcript"

    def test_is_heard_in_the_language_that_the_thread_is_in(self, desk: Desk) -> None:
        note = desk.sent("audio", OGG, "audio/ogg")
        desk.threads.heads[THREAD_ID] = replace(desk.threads.heads[THREAD_ID], language="es")
        desk.fetch(note)
        assert desk.transcriber.heard == [("audio/ogg", "es")]

    def test_is_heard_in_any_language_at_first(self, desk: Desk) -> None:
        desk.fetch(desk.sent("audio", OGG, "audio/ogg"))
        assert desk.transcriber.heard == [("audio/ogg", None)]

    def test_is_tried_once_more_when_it_cannot_be_written_down(self, desk: Desk) -> None:
        desk.transcriber.words[OGG] = "Hello"
        desk.transcriber.fail("timeout")
        note = desk.sent("audio", OGG, "audio/ogg")
        with pytest.raises(FetchLater):
            desk.fetch(note)
        assert desk.now_of(note).being_fetched
        assert desk.fetch(note, receive_count=2) == "stored"
        assert desk.now_of(note).text == "Hello"

    def test_is_kept_for_people_when_nobody_can_write_it_down(self, desk: Desk) -> None:
        desk.transcriber.fail("timeout")
        note = desk.sent("audio", OGG, "audio/ogg")
        assert desk.fetch(note, receive_count=2) == "stored"
        assert desk.now_of(note).text == ""
        assert desk.media_of(note).why == "The recording could not be written down."
        assert desk.wakeups.answers == [THREAD_ID]

    def test_without_words_says_so(self, desk: Desk) -> None:
        note = desk.sent("audio", OGG, "audio/ogg")
        desk.fetch(note)
        media = desk.media_of(note)
        assert (media.words_from, media.why) == ("", "Nothing could be heard in the recording.")

    def test_of_half_an_hour_is_not_written_down(self, desk: Desk) -> None:
        note = desk.sent("audio", OGG + b"\0" * MOST_HEARD, "audio/ogg")
        desk.fetch(note)
        assert desk.transcriber.heard == []
        assert desk.media_of(note).why == "The recording is too long to be written down."

    def test_is_not_heard_where_the_playbook_says_so(self) -> None:
        desk = Desk(without(transcribe=False))
        note = desk.sent("audio", OGG, "audio/ogg")
        assert desk.fetch(note) == "stored"
        assert desk.transcriber.heard == []

    def test_of_the_business_itself_is_not_heard(self, desk: Desk) -> None:
        note = desk.sent("audio", OGG, "audio/ogg")
        desk.threads.messages[(THREAD_ID, note.message_id)] = replace(note, author=Author.PERSON)
        assert desk.fetch(note) == "stored"
        assert desk.transcriber.heard == []


class TestADocument:
    def test_adds_its_words_to_the_caption(self, desk: Desk) -> None:
        desk.reader.read[PDF] = "Invoice 7, 60 €"
        document = desk.sent("document", PDF, "application/pdf", "My invoice", filename="Factura nº 7.pdf")
        assert desk.fetch(document) == "stored"
        told, media = desk.now_of(document), desk.media_of(document)
        assert told.text == "My invoice\n\nInvoice 7, 60 €"
        assert (media.words_from, told.text[: media.own]) == ("document", "My invoice")
        assert media.key.endswith(f"/{document.message_id}/Factura_n_7.pdf")

    def test_without_a_caption_has_no_words_of_the_customers_own(self, desk: Desk) -> None:
        desk.reader.read[PDF] = "Invoice 7"
        document = desk.sent("document", PDF, "application/pdf")
        desk.fetch(document)
        assert (desk.now_of(document).text, desk.media_of(document).own) == ("Invoice 7", 0)

    def test_that_cannot_be_read_is_kept_for_people(self, desk: Desk) -> None:
        document = desk.sent("document", PDF, "application/pdf")
        assert desk.fetch(document) == "stored"
        assert desk.media_of(document).why == "No words could be read in the document."

    def test_that_is_a_picture_is_looked_at_instead(self, desk: Desk) -> None:
        document = desk.sent("document", PNG, "image/png", filename="scan.png")
        desk.fetch(document)
        media = desk.media_of(document)
        assert (media.visible, media.why) == (True, "")

    def test_is_not_read_where_the_playbook_says_so(self) -> None:
        desk = Desk(without(read_documents=False))
        desk.reader.read[PDF] = "Invoice 7"
        document = desk.sent("document", PDF, "application/pdf")
        desk.fetch(document)
        assert desk.now_of(document).text == ""


class TestWhatCannotBeHad:
    def test_is_told_to_people_and_wakes_the_ai(self, desk: Desk) -> None:
        picture = desk.sent("image", b"<html>", "image/png")
        assert desk.fetch(picture) == "failed"
        media = desk.media_of(picture)
        assert (media.state, media.why) == (MediaState.FAILED, "The file is of a type that is not taken.")
        assert desk.wakeups.answers == [THREAD_ID]
        assert desk.store.files == {}

    def test_is_tried_again_with_growing_pauses_and_then_given_up(self, desk: Desk) -> None:
        desk.source.fail(*[LOST] * 5)
        picture = desk.sent("image", PNG, "image/png")
        pauses = []
        for receive in range(1, 5):
            with pytest.raises(FetchLater) as later:
                desk.fetch(picture, receive)
            pauses.append(later.value.after)
        assert tuple(pauses) == AGAIN_AFTER
        assert desk.fetch(picture, 5) == "failed"
        assert desk.media_of(picture).why == LOST.why

    def test_keeps_the_ai_waiting_no_longer_than_a_turn_waits(self, desk: Desk) -> None:
        desk.source.fail(LOST, LOST)
        picture = desk.sent("image", PNG, "image/png")
        with pytest.raises(FetchLater):
            desk.fetch(picture)
        assert desk.wakeups.answers == []
        desk.clock.set(MONDAY_10 + timedelta(seconds=93))
        with pytest.raises(FetchLater):
            desk.fetch(picture, 4)
        assert desk.wakeups.answers == [THREAD_ID]

    def test_is_no_file_at_all_in_a_message_without_one(self, desk: Desk) -> None:
        text = from_maria("Hello")
        desk.threads.receive(a_thread(), text)
        assert desk.fetch(text) == "unknown"
        assert desk.fetch(replace(text, message_id="nothing")) == "unknown"


class TestTwice:
    def test_a_second_wake_up_fetches_nothing_and_wakes_the_ai_for_the_first(self, desk: Desk) -> None:
        picture = desk.sent("image", PNG, "image/png")
        desk.fetch(picture)
        before = desk.now_of(picture)
        desk.wakeups.forget()
        assert desk.fetch(picture, 2) == "done_before"
        assert desk.now_of(picture) == before
        assert len(desk.source.fetched) == 1
        assert desk.wakeups.answers == [THREAD_ID, THREAD_ID]
