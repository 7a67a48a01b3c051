"""A message's file: what there is to look at, and which words were read in it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from chalicelib.domain.media import Media, MediaState
from chalicelib.domain.message import Message
from chalicelib.inbox.attachment import attachment_of, may_open_here, size_words, words_of
from tests.fakes.cast import from_maria


def sent(
    kind: str, mime_type: str, text: str = "", *, details: dict[str, Any] | None = None, **media: Any
) -> Message:
    file = Media(MediaState.STORED, mime_type, **media)
    return replace(from_maria(text, media=file, details=details or {}), kind=kind)


class TestShape:
    @pytest.mark.parametrize(
        ("kind", "mime_type", "shape"),
        [
            ("image", "image/jpeg", "picture"),
            ("image", "image/svg+xml", "file"),
            ("sticker", "image/webp", "sticker"),
            ("audio", "audio/ogg; codecs=opus", "sound"),
            ("voice", "", "sound"),
            ("video", "video/mp4", "film"),
            ("document", "application/pdf", "file"),
            ("document", "image/png", "picture"),
        ],
    )
    def test_is_how_it_is_best_looked_at(self, kind: str, mime_type: str, shape: str) -> None:
        shown = attachment_of(sent(kind, mime_type))
        assert shown
        assert shown.shape == shape

    def test_of_a_message_without_a_file_is_none(self) -> None:
        assert attachment_of(from_maria()) is None

    def test_tells_why_a_file_is_not_there(self) -> None:
        lost = replace(from_maria(), media=Media(MediaState.FAILED, why="Too large."))
        shown = attachment_of(lost)
        assert shown
        assert (shown.why, shown.coming) == ("Too large.", False)


class TestWords:
    def test_of_a_transcript_are_none_of_the_senders_own_writing(self) -> None:
        voice = sent("audio", "audio/ogg", "I have a toothache", words_from="transcript")
        shown = attachment_of(voice)
        assert words_of(voice) == ("", "I have a toothache")
        assert shown
        assert (shown.read_as, shown.read, shown.folded) == (
            "Transcript, written by a machine",
            "I have a toothache",
            False,
        )

    def test_of_a_document_stand_behind_the_caption(self) -> None:
        details = {"document": {"caption": "My plan"}}
        text = "My plan\n" + "long " * 200
        document = sent("document", "application/pdf", text, details=details, words_from="document")
        shown = attachment_of(document)
        assert words_of(document)[0] == "My plan"
        assert shown
        assert shown.folded

    def test_of_the_sender_stay_the_messages_text(self) -> None:
        assert words_of(sent("image", "image/png", "My tooth")) == ("My tooth", "")


@pytest.mark.parametrize(
    ("size", "words"),
    [(0, ""), (10, "1 KB"), (2048, "2 KB"), (1024 * 1024, "1.0 MB"), (16_500_000, "15.7 MB")],
)
def test_sizes_are_round(size: int, words: str) -> None:
    assert size_words(size) == words


def test_only_what_cannot_be_a_page_opens_here() -> None:
    opens = ("image/png", "application/pdf", "audio/ogg", "video/mp4")
    saved = ("image/svg+xml", "text/html", "text/plain", "", "application/msword")
    assert all(may_open_here(Media(MediaState.STORED, mime_type)) for mime_type in opens)
    assert not any(may_open_here(Media(MediaState.STORED, mime_type)) for mime_type in saved)
