"""The OpenAI-compatible HTTP side: /openai/v1/chat/completions, /openai/v1/models, and the faults."""

import asyncio
import json

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from infra.local.fault_routes import fault_routes
from infra.local.faults import Faults
from infra.local.model.completing import MODEL, calling, completion
from infra.local.model.encoder import Encoder
from infra.local.model.functions import Call, read_offer
from infra.local.model.hearing import FAULTS as HEARING_FAULTS
from infra.local.model.hearing import hearing_routes
from infra.local.model.misbehave import FAULTS as ANSWER_FAULTS
from infra.local.model.misbehave import misbehaving_calls, misbehaving_content
from infra.local.model.prompt import read_prompt
from infra.local.model.refusing import connection_fault, has_key, openai_error
from infra.local.model.turn import next_step

SINCE = 1_767_225_600
FAULTS = {**ANSWER_FAULTS, **HEARING_FAULTS}

__all__ = ["FAULTS", "model_routes"]


def model_routes(encoder: Encoder, faults: Faults) -> list[Route]:
    """Everything under /openai/v1, and /openai/_faults."""

    async def completions(request: Request) -> Response:
        if not has_key(request):
            return openai_error(401, "You didn't provide an API key.", code="invalid_api_key")
        try:
            body = await request.json()
        except json.JSONDecodeError:
            return openai_error(400, "We could not parse the JSON body of your request.")
        if not isinstance(body, dict) or not isinstance(body.get("messages"), list) or not body["messages"]:
            return openai_error(400, "Missing required parameter: 'messages'.")
        if broken := await connection_fault(faults):
            return broken
        prompt = read_prompt(body["messages"])
        if calls := misbehaving_calls(faults, body):
            return JSONResponse(completion(body, calling(*calls), "tool_calls"))
        step = await asyncio.to_thread(next_step, encoder, prompt, read_offer(body))
        if isinstance(step, Call):
            written = json.dumps(step.arguments, ensure_ascii=False)
            return JSONResponse(completion(body, calling((step.name, written)), "tool_calls"))
        return JSONResponse(completion(body, misbehaving_content(faults, step)))

    async def models(_: Request) -> Response:
        model = {"id": MODEL, "object": "model", "created": SINCE, "owned_by": "handoff"}
        return JSONResponse({"object": "list", "data": [model]})

    return [
        Route("/openai/v1/chat/completions", completions, methods=["POST"]),
        Route("/openai/v1/models", models, methods=["GET"]),
        *hearing_routes(faults),
        *fault_routes("/openai/_faults", faults),
    ]
