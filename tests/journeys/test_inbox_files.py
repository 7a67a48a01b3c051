"""Files in the inbox: what customers sent is shown, what people pick is looked at and sent, with no script at all."""

from __future__ import annotations

from dataclasses import replace

import pytest

from chalicelib.domain.media import Media, MediaState
from chalicelib.domain.message import Author, Message
from tests.fakes.cast import from_maria
from tests.fakes.media import PDF, PNG
from tests.journeys.conftest import Inbox
from tests.journeys.inbox_browser import Answer, Browser
from tests.journeys.world import World

OPUS = b"OggS" + b"\0" * 24 + b"OpusHead" + b"\0" * 24


@pytest.fixture
def thread(world: World) -> str:
    """Maria asked for a person, and Dana has her."""
    world.maria.writes("human please")
    world.settle()
    world.dana.takes_over()
    world.clock.tick()
    return f"/threads/{world.maria.thread_id}"


def has_sent(world: World, kind: str, media: Media, text: str = "") -> Message:
    """A file of Maria's is in the thread."""
    message = replace(from_maria(text, f"wamid.{kind}", world.clock.now(), media=media), kind=kind)
    world.threads.receive(world.head, message)
    return message


def uploads(inbox: Inbox, content: bytes, name: str, person: str = "p-dana") -> str:
    """The store has what a browser sent to it."""
    key = f"uploads/{person}/0123456789abcdef/{name}"
    inbox.store.put(key, content, mime_type="application/octet-stream")
    return key


def sends(dana: Browser, thread: str, page: Answer, caption: str = "") -> Answer:
    """Send the form of the second stage."""
    fields = {name: page.hidden(name) for name in ("csrf", "form_id", "key")}
    return dana.post(f"{thread}/files", fields | {"caption": caption})


class TestShowing:
    def test_leads_to_an_address_of_the_store_that_works_for_minutes(
        self, inbox: Inbox, world: World, thread: str
    ) -> None:
        photo = Media(MediaState.STORED, "image/jpeg", filename="tooth.jpg", size=2_400_000, key="media/k")
        message = has_sent(world, "image", photo, "My tooth")
        dana = inbox.of("dana")
        page = dana.get(thread)
        address = f"{thread}/media/{message.message_id}"
        assert f'src="{address}"' in page.body
        assert page.has("Photo", "2.3 MB", "My tooth")
        answer = dana.get(address)
        assert (answer.status, answer.location) == (
            303,
            "https://files.example/media/k?type=image/jpeg&name=tooth.jpg&as=inline",
        )
        assert dana.get(f"{address}?save=1").location.endswith("as=attachment")

    def test_never_opens_what_could_be_a_page_with_scripts(
        self, inbox: Inbox, world: World, thread: str
    ) -> None:
        message = has_sent(world, "document", Media(MediaState.STORED, "text/plain", key="media/k"))
        answer = inbox.of("dana").get(f"{thread}/media/{message.message_id}")
        assert answer.location.endswith("as=attachment")

    def test_is_for_people_who_are_signed_in(self, inbox: Inbox, world: World, thread: str) -> None:
        message = has_sent(world, "image", Media(MediaState.STORED, "image/png", key="media/k"))
        answer = inbox.browser().get(f"{thread}/media/{message.message_id}")
        assert answer.location.startswith("/sign-in")

    @pytest.mark.parametrize("state", [MediaState.FETCHING, MediaState.FAILED])
    def test_says_when_a_file_is_not_there(
        self, inbox: Inbox, world: World, thread: str, state: MediaState
    ) -> None:
        message = has_sent(world, "image", Media(state, "image/png", why="WhatsApp no longer has this file."))
        dana = inbox.of("dana")
        words = "on its way" if state is MediaState.FETCHING else "WhatsApp no longer has this file."
        assert dana.get(thread).has(words)
        assert dana.get(f"{thread}/media/{message.message_id}").status == 404

    def test_lets_pages_load_from_the_store_and_from_nowhere_else(self, inbox: Inbox, thread: str) -> None:
        dana = inbox.of("dana")
        policy = dana.get(thread).headers["content-security-policy"]
        assert "img-src 'self' https://files.example;" in policy
        assert "media-src 'self' blob: https://files.example;" in policy
        assert "files.example" not in dana.get("/").headers["content-security-policy"]


class TestSending:
    def test_begins_with_a_form_that_goes_to_the_store_and_comes_back(
        self, inbox: Inbox, thread: str
    ) -> None:
        page = inbox.of("dana").get(f"{thread}/files/new")
        assert 'action="https://files.example/" enctype="multipart/form-data"' in page.body
        assert page.hidden("key").startswith("uploads/p-dana/")
        assert page.hidden("key").endswith("/${filename}")
        assert page.hidden("success_action_redirect") == f"https://inbox.example{thread}/files/chosen"

    def test_goes_on_with_a_look_at_it_and_ends_on_the_phone(
        self, inbox: Inbox, world: World, thread: str
    ) -> None:
        key = uploads(inbox, PNG, "x-ray.png")
        dana = inbox.of("dana")
        page = dana.get(f"{thread}/files/chosen?bucket=b&key={key}&etag=1")
        assert page.has("x-ray.png", "1 KB", "Caption (optional)")
        assert dana.get(f"/uploads?key={key}").location.startswith(
            f"https://files.example/{key}?type=image/png"
        )
        for _ in range(2):
            answer = sends(dana, thread, page, "Your x-ray\r\nas promised")
            assert (answer.status, answer.location) == (303, thread)
        message = world.messages[-1]
        assert (message.kind, message.author, message.text) == (
            "image",
            Author.PERSON,
            "Your x-ray\nas promised",
        )
        assert message.media
        assert message.media.key == f"media/{world.maria.thread_id}/{message.message_id}/x-ray.png"
        assert inbox.store.get(message.media.key) == PNG
        assert len([m for m in world.messages if m.kind == "image"]) == 1
        assert set(inbox.store.files) == {key, message.media.key}
        assert world.escalation.first_reply_at == message.sent_at

    def test_of_a_recording_puts_its_words_behind_it(self, inbox: Inbox, world: World, thread: str) -> None:
        dana = inbox.of("dana")
        page = dana.get(f"{thread}/files/chosen?key={uploads(inbox, OPUS, 'recording.ogg')}")
        assert page.has("Words that follow the recording (optional)")
        sends(dana, thread, page, "In short: yes")
        voice, words = world.messages[-2:]
        assert (voice.kind, voice.text, voice.details) == ("audio", "", {"audio": {"voice": True}})
        assert (words.kind, words.text, words.behind) == ("text", "In short: yes", voice.message_id)

    @pytest.mark.parametrize(
        ("content", "name", "words"),
        [
            (b"MZ\x90\x00", "virus.exe", "WhatsApp does not take this kind of file"),
            (b"<html><script>", "page.pdf", "WhatsApp does not take this kind of file"),
            (b"RIFF0000WEBPVP8 ", "sticker.webp", "WhatsApp does not take this kind of file"),
            (b"", "empty.png", "No file came with it"),
        ],
    )
    def test_of_what_whatsapp_does_not_take_is_refused_and_another_can_be_picked(
        self, inbox: Inbox, world: World, thread: str, content: bytes, name: str, words: str
    ) -> None:
        page = inbox.of("dana").get(f"{thread}/files/chosen?key={uploads(inbox, content, name)}")
        assert page.status == 422
        assert page.has(words)
        assert 'type="file"' in page.body

    def test_of_a_picture_that_is_too_large_says_how_large_it_may_be(
        self, inbox: Inbox, world: World, thread: str
    ) -> None:
        dana = inbox.of("dana")
        key = uploads(inbox, PNG + b"\0" * 6_000_000, "huge.png")
        answer = sends(dana, thread, dana.get(f"{thread}/files/chosen?key={key}"), "Look")
        assert answer.status == 422
        assert answer.has("WhatsApp takes at most 5 MB.")
        assert ">Look</textarea>" in answer.body
        assert world.said_by(Author.PERSON) == []

    def test_of_somebody_elses_file_or_of_a_customers_is_refused(self, inbox: Inbox, thread: str) -> None:
        dana = inbox.of("dana")
        inbox.store.put("media/other/secret.pdf", PDF, mime_type="application/pdf")
        for key in (
            uploads(inbox, PDF, "lee.pdf", person="p-lee"),
            "media/other/secret.pdf",
            "uploads/p-dana/../p-lee/0123456789abcdef/lee.pdf",
        ):
            assert dana.get(f"{thread}/files/chosen?key={key}").has("No file came with it")
            assert dana.get(f"/uploads?key={key}").status == 404

    def test_without_a_takeover_is_refused_and_nothing_is_kept(self, inbox: Inbox, world: World) -> None:
        world.maria.writes("human please")
        world.settle()
        thread = f"/threads/{world.maria.thread_id}"
        dana = inbox.of("dana")
        key = uploads(inbox, PDF, "plan.pdf")
        fields = {"key": key, "caption": "", "form_id": "0" * 16}
        answer = dana.submits(f"{thread}/files", fields)
        assert answer.status == 409
        assert answer.has("Take the conversation over first")
        assert set(inbox.store.files) == {key}
