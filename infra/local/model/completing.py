"""A chat completion of the offline model, from a request's body to the answer's, without HTTP."""

import json
import secrets
import time
from collections.abc import Mapping
from typing import Any

from infra.local.model.encoder import Encoder
from infra.local.model.functions import Call, read_offer
from infra.local.model.prompt import read_prompt
from infra.local.model.turn import next_step

MODEL = "offline-retrieval"
PICTURE = 3000


def complete(encoder: Encoder, body: Mapping[str, Any]) -> dict[str, Any]:
    """Answer a request that is well formed."""
    step = next_step(encoder, read_prompt(body["messages"]), read_offer(body))
    if isinstance(step, Call):
        written = json.dumps(step.arguments, ensure_ascii=False)
        return completion(body, calling((step.name, written)), "tool_calls")
    return completion(body, {"content": json.dumps(step, ensure_ascii=False)})


def calling(*calls: tuple[str, str]) -> dict[str, Any]:
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


def completion(
    request: Mapping[str, Any], message: Mapping[str, Any], finished: str = "stop"
) -> dict[str, Any]:
    """Dress a message as OpenAI's answer, with the tokens that it would have taken."""
    content = str(message.get("content") or message.get("tool_calls") or "")
    asked = sum(map(_length, request["messages"]))
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


def _length(message: Mapping[str, Any]) -> int:
    """Characters of a message; a picture costs as much as a page of text."""
    content = message.get("content") or ""
    if isinstance(content, str):
        return len(content)
    return sum(len(str(part.get("text", ""))) or PICTURE for part in content)
