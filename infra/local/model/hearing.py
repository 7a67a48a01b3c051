"""POST /openai/v1/audio/transcriptions: the words that were typed for a simulated recording, and no others."""

import asyncio

from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from infra.local.faults import Faults
from infra.local.model.refusing import connection_fault, has_key, openai_error
from infra.local.simulated_words import words_in

FORMATS = ("flac", "m4a", "mp3", "mp4", "mpeg", "mpga", "oga", "ogg", "wav", "webm")
LARGEST = 25 * 1024 * 1024
"""OpenAI's limits."""

FAULTS = {
    "transcription_500": "answer the next transcriptions with HTTP 500",
    "transcription_slow": "answer the next transcriptions after `seconds` (5 when not given)",
    "transcription_empty": "hear nothing in the next recordings",
}


def hearing_routes(faults: Faults) -> list[Route]:
    """The one route; `response_format` may be json, text or verbose_json."""

    async def transcriptions(request: Request) -> Response:
        if not has_key(request):
            return openai_error(401, "You didn't provide an API key.", code="invalid_api_key")
        async with request.form() as form:
            file, kind = form.get("file"), str(form.get("response_format") or "json")
            if file is None or isinstance(file, str) or not form.get("model"):
                return openai_error(400, "Missing required parameter: 'file' or 'model'.")
            name, content = str(file.filename or ""), await file.read()
            language = str(form.get("language") or "")
        if refused := _refusal(name, content) or await connection_fault(faults):
            return refused
        if slow := faults.take("transcription_slow"):
            await asyncio.sleep(slow.seconds or 5.0)
        if faults.take("transcription_500"):
            return openai_error(500, "The server had an error while processing your request.")
        words = "" if faults.take("transcription_empty") else words_in(content)
        return _answer(words, kind, language)

    return [Route("/openai/v1/audio/transcriptions", transcriptions, methods=["POST"])]


def _refusal(name: str, content: bytes) -> Response | None:
    if name.rpartition(".")[2].lower() not in FORMATS:
        return openai_error(400, f"Unrecognized file format. Supported formats: {list(FORMATS)}")
    if not content:
        return openai_error(400, "Audio file might be corrupted or unsupported")
    return openai_error(413, "Maximum content size limit exceeded.") if len(content) > LARGEST else None


def _answer(words: str, kind: str, language: str) -> Response:
    if kind == "text":
        return PlainTextResponse(words + "\n")
    usage = {"type": "duration", "seconds": 3}
    if kind == "verbose_json":
        more = {"task": "transcribe", "language": language, "duration": 3.0, "segments": []}
        return JSONResponse({"text": words, **more, "usage": usage})
    return JSONResponse({"text": words, "usage": usage})
