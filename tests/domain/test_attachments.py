"""Which files a turn waits for, which pictures are looked at, and whose words a document holds."""

from __future__ import annotations

from datetime import datetime, timedelta

from chalicelib.domain.attachments import MOST_PICTURES, awaits_a_file, in_their_own_words, to_look_at
from chalicelib.domain.media import FETCHED_WITHIN, MEGABYTE, Media, MediaState, key_of, most_bytes
from chalicelib.domain.message import Message
from tests.fakes.cast import THREAD_ID, from_maria, to_maria
from tests.fakes.clock import MONDAY_10

PICTURE = Media(MediaState.STORED, "image/jpeg", key="k")
LATER = MONDAY_10 + timedelta(hours=1)


def a_picture(
    number: int = 1, at: datetime = MONDAY_10, *, media: Media = PICTURE, kind: str = "image"
) -> Message:
    return from_maria("", wamid=f"wamid.p{number}", at=at, kind=kind, media=media)


class TestWaiting:
    def test_is_for_a_file_that_is_on_its_way(self) -> None:
        message = a_picture(media=Media(MediaState.FETCHING))
        arrived = message.arrived_at
        assert awaits_a_file([from_maria(), message], arrived)
        assert awaits_a_file([message], arrived + FETCHED_WITHIN - timedelta(seconds=1))

    def test_ends_after_a_while(self) -> None:
        message = a_picture(media=Media(MediaState.FETCHING))
        assert not awaits_a_file([message], message.arrived_at + FETCHED_WITHIN)

    def test_is_not_for_a_file_that_is_here_or_lost_or_was_never_sent(self) -> None:
        lost = a_picture(media=Media(MediaState.FAILED))
        assert not awaits_a_file([a_picture(), lost, from_maria()], MONDAY_10)


class TestLooking:
    def test_is_at_the_pictures_that_are_asked_about(self) -> None:
        picture = a_picture()
        assert to_look_at([picture], [picture], LATER) == (picture,)

    def test_is_at_one_that_the_question_replies_to(self) -> None:
        picture = a_picture()
        question = from_maria("And this?", wamid="wamid.q", at=LATER, reply_to="wamid.p1")
        assert to_look_at([picture, question], [question], LATER) == (picture,)

    def test_is_at_one_that_was_answered_a_moment_ago_and_no_longer(self) -> None:
        picture, question = a_picture(), from_maria("And?", wamid="wamid.q")
        thread = [picture, to_maria(), question]
        assert to_look_at(thread, [question], MONDAY_10 + timedelta(minutes=10)) == (picture,)
        assert to_look_at(thread, [question], LATER) == ()

    def test_is_at_the_newest_of_many(self) -> None:
        many = [a_picture(number, MONDAY_10 + timedelta(seconds=number)) for number in range(6)]
        assert to_look_at(many, many, LATER) == tuple(many[-MOST_PICTURES:])

    def test_is_at_no_more_than_a_small_function_holds(self) -> None:
        large = Media(MediaState.STORED, "image/png", key="k", size=4 * MEGABYTE)
        two = [a_picture(number, MONDAY_10 + timedelta(seconds=number), media=large) for number in range(2)]
        assert to_look_at(two, two, LATER) == (two[1],)

    def test_is_not_at_stickers_nor_at_what_is_not_here_or_no_picture(self) -> None:
        others = [
            a_picture(1, kind="sticker", media=Media(MediaState.STORED, "image/webp")),
            a_picture(2, media=Media(MediaState.FAILED, "image/jpeg")),
            a_picture(3, kind="video", media=Media(MediaState.STORED, "video/mp4")),
            to_maria(media=PICTURE),
        ]
        assert to_look_at(others, others, MONDAY_10) == ()


class TestTheirOwnWords:
    def test_are_a_documents_caption(self) -> None:
        media = Media(MediaState.STORED, "application/pdf", words_from="document", own=7)
        letter = from_maria("My bill\n\nCall a lawyer", kind="document", media=media)
        assert in_their_own_words(letter).text == "My bill"

    def test_are_all_that_was_written_or_said(self) -> None:
        said = from_maria("Hello", kind="audio", media=Media(MediaState.STORED, words_from="transcript"))
        assert in_their_own_words(said) == said
        assert in_their_own_words(from_maria("Hello")) == from_maria("Hello")


class TestThePlaceOfAFile:
    def test_is_named_by_its_message(self) -> None:
        key = key_of(THREAD_ID, "m-1", kind="image", mime_type="image/jpeg")
        assert key == f"media/{THREAD_ID}/m-1/image.jpg"

    def test_has_the_files_own_name_where_it_has_one_and_never_leads_elsewhere(self) -> None:
        for given, name in [
            ("Año 2026.pdf", "A_o_2026.pdf"),
            ("../../etc/passwd", "etc_passwd"),
            ("…", "document.pdf"),
            ("x" * 300 + ".pdf", "x" * 96 + ".pdf"),
        ]:
            key = key_of("t", "m", kind="document", mime_type="application/pdf", filename=given)
            assert key == f"media/t/m/{name}"

    def test_has_room_for_so_many_bytes(self) -> None:
        assert (most_bytes("sticker"), most_bytes("image"), most_bytes("video")) == (
            524288,
            5242880,
            16777216,
        )
