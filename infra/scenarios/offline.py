"""The offline model in this process: the product's own adapter over it, prompts and schema included, without HTTP."""

from __future__ import annotations

import json
from functools import cache

import httpx2

from chalicelib.adapters.openai.client import OpenAiModel
from chalicelib.adapters.openai.endpoint import Endpoint
from infra.local.model.completing import MODEL, complete
from infra.local.model.encoder import Encoder


@cache
def offline_model() -> OpenAiModel:
    """The model that retrieves and quotes; one for the whole process, for it remembers what it encoded."""
    encoder = Encoder()

    def answer(request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(200, json=complete(encoder, json.loads(request.content)))

    address = "http://offline.invalid/v1"
    return OpenAiModel(Endpoint(address, MODEL, lambda: "none", transport=httpx2.MockTransport(answer)))
