"""One question to a model that is answered by one JSON object of a schema."""

from __future__ import annotations

from typing import TypeVar

from pydantic import BaseModel, ValidationError

from chalicelib.adapters.openai.endpoint import ChatMessage, Endpoint, Failed

Asked = TypeVar("Asked", bound=BaseModel)


def ask_for(
    kind: type[Asked], name: str, *, told: str, shown: str, endpoint: Endpoint, within: float
) -> Asked | None:
    """Tell a model what to do (`told`), show it what it is about, and give its answer; None if nothing usable comes.

    `shown` is what others wrote: it is fenced as material, and `told` has to say so.
    """
    messages: list[ChatMessage] = [
        {"role": "system", "content": told},
        {"role": "user", "content": shown},
    ]
    schema = {"name": name, "strict": True, "schema": kind.model_json_schema()}
    try:
        said = endpoint.ask(
            messages, within=within, response_format={"type": "json_schema", "json_schema": schema}
        )
        return kind.model_validate_json(said.words)
    except (Failed, ValidationError):
        return None
