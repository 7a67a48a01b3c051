"""Voice notes as words, by OpenAI's audio API or any service that speaks it."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from chalicelib.adapters.openai.endpoint import CONNECT_WITHIN, Failed, client_at, failed_as
from chalicelib.domain.file_types import extension
from chalicelib.domain.proposal import ModelUnavailable

if TYPE_CHECKING:
    import httpx2

WRITTEN_WITHIN = 30.0
"""Seconds. A minute of speech takes some three; the AI's turn waits for ninety, the fetching included."""

LONGEST = 8000
"""Characters kept of what was said: about ten minutes of speech."""


class OpenAiTranscriber:
    """The Transcriber port; without a `model` nothing is written down. `transport` and `seconds` are for tests."""

    def __init__(
        self,
        base_url: str,
        model: str,
        key: Callable[[], str],
        *,
        transport: httpx2.BaseTransport | None = None,
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        self._base_url, self._model, self._key = base_url, model, key
        self._transport, self._seconds = transport, seconds

    def transcribe(self, content: bytes, *, mime_type: str, language: str | None) -> str:
        if not self._model:
            raise ModelUnavailable("no_transcription_model")
        try:
            said = self._asked(content, mime_type, language)
        except Failed as failure:
            raise ModelUnavailable(failure.reason) from failure
        if not isinstance(said, str):
            raise ModelUnavailable("broken_answer")
        return said.strip()[:LONGEST]

    def _asked(self, content: bytes, mime_type: str, language: str | None) -> Any:
        import openai

        client = client_at(self._base_url, self._key, self._transport, self._seconds)
        # The service knows a recording's type by the ending of its name.
        file = (f"voice.{extension(mime_type)}", content, mime_type)
        hint: dict[str, Any] = {"language": language.partition("-")[0]} if language else {}
        limit = openai.Timeout(WRITTEN_WITHIN, connect=CONNECT_WITHIN)
        try:
            answer = client.audio.transcriptions.create(
                model=self._model, file=file, response_format="json", timeout=limit, **hint
            )
        except openai.APIError as failure:
            raise failed_as(failure) from failure
        except Exception as failure:  # no key, a wrong address, an answer that is none
            raise Failed(f"failed.{type(failure).__name__}") from failure
        return getattr(answer, "text", None)
