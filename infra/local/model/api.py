"""The OpenAI-compatible HTTP side: /openai/v1/chat/completions, /openai/v1/models, and the faults."""

import asyncio
import json
import secrets
import time
from collections.abc import Mapping
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from infra.local.fault_routes import fault_routes
from infra.local.faults import Faults
from infra.local.model.encoder import Encoder
from infra.local.model.functions import Call, read_offer
from infra.local.model.misbehave import FAULTS, misbehaving_calls, misbehaving_content
from infra.local.model.prompt import read_prompt
from infra.local.model.turn import next_step

MODEL = "offline-retrieval"
SINCE = 1_767_225_600

__all__ = ["FAULTS", "model_routes"]


def model_routes(encoder: Encoder, faults: Faults) -> list[Route]:
    """Everything under /openai/v1, and /openai/_faults."""

    async def completions(request: Request) -> Response:
        if not _has_key(request):
            return _error(401, "You didn't provide an API key.", "invalid_request_error", "invalid_api_key")
        try:
            body = await request.json()
        except json.JSONDecodeError:
            return _error(400, "We could not parse the JSON body of your request.", "invalid_request_error")
        if not isinstance(body, dict) or not isinstance(body.get("messages"), list) or not body["messages"]:
            return _error(400, "Missing required parameter: 'messages'.", "invalid_request_error")
        if broken := await _fail(faults):
            return broken
        prompt = read_prompt(body["messages"])
        if calls := misbehaving_calls(faults, body):
            return JSONResponse(_completion(body, _calling(*calls), "tool_calls"))
        step = await asyncio.to_thread(next_step, encoder, prompt, read_offer(body))
        if isinstance(step, Call):
            written = json.dumps(step.arguments, ensure_ascii=False)
            return JSONResponse(_completion(body, _calling((step.name, written)), "tool_calls"))
        return JSONResponse(_completion(body, misbehaving_content(faults, step)))

    async def models(_: Request) -> Response:
        model = {"id": MODEL, "object": "model", "created": SINCE, "owned_by": "handoff"}
        return JSONResponse({"object": "list", "data": [model]})

    return [
        Route("/openai/v1/chat/completions", completions, methods=["POST"]),
        Route("/openai/v1/models", models, methods=["GET"]),
        *fault_routes("/openai/_faults", faults),
    ]


def _has_key(request: Request) -> bool:
    scheme, _, key = request.headers.get("authorization", "").partition(" ")
    return scheme.lower() == "bearer" and bool(key.strip())


async def _fail(faults: Faults) -> Response | None:
    """The failures of the connection rather than of the answer."""
    for kind, usual in (("slow", 5.0), ("timeout", 60.0)):
        if fault := faults.take(kind):
            await asyncio.sleep(fault.seconds or usual)
    if faults.take("http_500"):
        return _error(500, "The server had an error while processing your request.", "server_error")
    if faults.take("rate_limited"):
        return _error(429, "Rate limit reached.", "requests", "rate_limit_exceeded")
    return None


def _calling(*calls: tuple[str, str]) -> dict[str, Any]:
    """The message that asks for functions: name and arguments as they are written."""
    return {
        "tool_calls": [
            {
                "id": "call_" + secrets.token_urlsafe(12),
                "type": "function",
                "function": {"name": name, "arguments": arguments},
            }
            for name, arguments in calls
        ]
    }


def _completion(
    request: Mapping[str, Any], message: Mapping[str, Any], finished: str = "stop"
) -> dict[str, Any]:
    content = str(message.get("content") or message.get("tool_calls") or "")
    asked = sum(len(str(each.get("content") or "")) for each in request["messages"])
    prompt_tokens, completion_tokens = asked // 4 + 3, len(content) // 4 + 1
    return {
        "id": "chatcmpl-" + secrets.token_urlsafe(21),
        "object": "chat.completion",
        "created": int(time.time()),
        "model": request.get("model") or MODEL,
        "choices": [
            {
                "index": 0,
                "message": {"role": "assistant", "content": None, "refusal": None, **message},
                "logprobs": None,
                "finish_reason": finished,
            }
        ],
        "usage": {
            "prompt_tokens": prompt_tokens,
            "completion_tokens": completion_tokens,
            "total_tokens": prompt_tokens + completion_tokens,
        },
        "system_fingerprint": "retrieves-and-quotes",
    }


def _error(status: int, message: str, kind: str, code: str | None = None) -> Response:
    body = {"error": {"message": message, "type": kind, "param": None, "code": code}}
    return JSONResponse(body, status_code=status)
