"""A voice note as words: what the service is asked, and every way in which it may not answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx2
import pytest

from chalicelib.adapters.openai.transcriber import LONGEST, WRITTEN_WITHIN, OpenAiTranscriber
from chalicelib.domain.proposal import ModelUnavailable
from tests.fakes.media import OGG


class Ear:
    """An audio service that answers as scripted."""

    def __init__(self, answer: httpx2.Response | Exception) -> None:
        self.answer = answer
        self.requests: list[tuple[str, bytes, dict[str, Any], str]] = []

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        limits = dict(request.extensions["timeout"])
        self.requests.append((str(request.url), request.read(), limits, request.headers["authorization"]))
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer

    def hear(
        self,
        *,
        model: str = "ear",
        language: str | None = None,
        key: Callable[[], str] = lambda: "key",
        **more: Any,
    ) -> str:
        over = {"transport": httpx2.MockTransport(self), "seconds": lambda: 0.0}
        transcriber = OpenAiTranscriber("http://ear.example/v1", model, key, **over)
        return transcriber.transcribe(OGG, **{"mime_type": "audio/ogg", "language": language, **more})


def heard(text: object) -> httpx2.Response:
    return httpx2.Response(200, json={"text": text})


class TestTranscribe:
    def test_gives_the_words(self) -> None:
        ear = Ear(heard(" When do you open? "))
        assert ear.hear() == "When do you open?"
        ((url, body, limits, key),) = ear.requests
        assert url == "http://ear.example/v1/audio/transcriptions"
        assert b'filename="voice.ogg"' in body
        assert OGG in body
        assert b'name="model"\r\n\r\near' in body
        assert b'name="language"' not in body
        assert (limits["read"], key) == (WRITTEN_WITHIN, "Bearer key")

    def test_hints_at_the_language_in_the_two_letters_that_services_know(self) -> None:
        ear = Ear(heard("Hola"))
        ear.hear(language="pt-BR")
        assert b'name="language"\r\n\r\npt\r\n' in ear.requests[0][1]

    def test_names_a_recording_by_its_type(self) -> None:
        ear = Ear(heard("Hello"))
        ear.hear(mime_type="audio/mp4")
        assert b'filename="voice.m4a"' in ear.requests[0][1]

    def test_keeps_what_is_said_in_ten_minutes(self) -> None:
        assert len(Ear(heard("a" * 20_000)).hear()) == LONGEST

    def test_asks_nobody_without_a_model(self) -> None:
        ear = Ear(heard("Hello"))
        with pytest.raises(ModelUnavailable, match="no_transcription_model"):
            ear.hear(model="")
        assert ear.requests == []

    def test_goes_to_no_other_address(self) -> None:
        ear = Ear(httpx2.Response(307, headers={"location": "http://other.example/"}))
        with pytest.raises(ModelUnavailable):
            ear.hear()
        assert len(ear.requests) == 1

    @pytest.mark.parametrize(
        ("answer", "reason"),
        [
            (httpx2.Response(500, json={}), "http_500"),
            (httpx2.Response(429, json={}), "http_429"),
            (httpx2.Response(400, json={"error": {"message": "Invalid file"}}), "http_400"),
            (httpx2.ReadTimeout("slow"), "timeout"),
            (httpx2.ConnectError("down"), "unreachable"),
            (httpx2.Response(200, json={}), "broken_answer"),
            (httpx2.Response(200, json={"text": 7}), "broken_answer"),
            (httpx2.Response(200, content=b"\x00"), "broken_answer"),
        ],
    )
    def test_says_why_there_are_no_words(self, answer: httpx2.Response | Exception, reason: str) -> None:
        with pytest.raises(ModelUnavailable) as raised:
            Ear(answer).hear()
        assert raised.value.reason == reason

    def test_has_none_without_a_key(self) -> None:
        def locked() -> str:
            raise PermissionError

        with pytest.raises(ModelUnavailable, match=r"failed\.PermissionError"):
            Ear(heard("Hello")).hear(key=locked)
