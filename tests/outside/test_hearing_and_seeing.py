import base64
import json
from collections.abc import Iterator
from typing import Any

import openai
import pytest

from infra.local.ogg import comments, with_comment
from infra.local.phone.samples import SAMPLES
from infra.local.simulated_words import carrying, words_in
from tests.outside.clinic import conversation
from tests.outside.outside import Outside

VOICE, PHOTO = SAMPLES["audio"].read(), SAMPLES["image"].read()


@pytest.fixture
def client(outside: Outside) -> Iterator[openai.OpenAI]:
    with openai.OpenAI(base_url=f"{outside.url}/openai/v1", api_key="any", max_retries=0) as client:
        yield client


def look(client: openai.OpenAI, words: str, picture: bytes) -> dict[str, Any]:
    """One turn in which the customer sends a picture, with or without words of their own."""
    url = f"data:image/jpeg;base64,{base64.b64encode(picture).decode()}"
    (*before, last) = conversation([words])
    shown = [{"type": "text", "text": last["content"]}, {"type": "image_url", "image_url": {"url": url}}]
    answer = client.chat.completions.create(
        model="offline-retrieval",
        messages=[*before, {**last, "content": shown}],  # type: ignore[list-item]
    )
    return dict(json.loads(answer.choices[0].message.content or ""))


class TestWordsInAFile:
    def test_are_read_back_from_a_recording_that_is_still_one(self) -> None:
        recording = carrying("audio/ogg; codecs=opus", VOICE, "¿Abrís mañana?")
        assert words_in(recording) == "¿Abrís mañana?"
        assert recording.count(b"OpusHead") == 1
        assert with_comment(recording, "A=b") == with_comment(VOICE, "A=b")

    def test_are_none_where_none_were_typed(self) -> None:
        assert carrying("audio/ogg", VOICE, "") == VOICE
        assert [words_in(each) for each in (VOICE, PHOTO, b"", b"OggS", b"RIFF")] == [""] * 5
        assert comments(b"OggS" + bytes(40)) == []


class TestTheTranscription:
    def test_gives_the_words_that_were_typed(self, client: openai.OpenAI) -> None:
        recording = carrying("audio/ogg", VOICE, "Do you open on Saturday?")
        heard = client.audio.transcriptions.create(
            model="whisper-1", file=("voice.ogg", recording), language="en"
        )
        assert heard.text == "Do you open on Saturday?"

    def test_hears_nothing_in_any_other_recording(self, client: openai.OpenAI) -> None:
        assert client.audio.transcriptions.create(model="whisper-1", file=("voice.ogg", VOICE)).text == ""

    def test_fails_on_demand_and_for_what_is_no_recording(
        self, outside: Outside, client: openai.OpenAI
    ) -> None:
        outside.fault("transcription_500", at="/openai/_faults")
        with pytest.raises(openai.InternalServerError):
            client.audio.transcriptions.create(model="whisper-1", file=("voice.ogg", VOICE))
        with pytest.raises(openai.BadRequestError, match="Unrecognized file format"):
            client.audio.transcriptions.create(model="whisper-1", file=("page.pdf", VOICE))


class TestTheModelSees:
    def test_the_words_on_a_simulated_photo(self, client: openai.OpenAI) -> None:
        answer = look(client, "", carrying("image/jpeg", PHOTO, "How much is a dental cleaning?"))
        assert (answer["action"], answer["text"]) == ("reply", "Dental cleaning: 55 €")

    def test_that_there_is_a_picture_and_says_that_it_cannot_tell_more(self, client: openai.OpenAI) -> None:
        answer = look(client, "", PHOTO)
        assert answer["action"] == "clarify"
        assert "picture" in answer["text"]

    def test_the_customers_own_words_beside_any_picture(self, client: openai.OpenAI) -> None:
        assert look(client, "How much is a dental cleaning?", PHOTO)["text"] == "Dental cleaning: 55 €"
