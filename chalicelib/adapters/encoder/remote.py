"""The Indexer port over Lambda, and meanings of a playbook that nobody published; `read_meaning` has the encoder."""

from __future__ import annotations

import base64
import json
from collections.abc import Sequence
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from chalicelib.adapters.meanings import FunctionFailed

if TYPE_CHECKING:
    from chalicelib.domain.meaning import Meaning
    from chalicelib.domain.playbook import Playbook
    from chalicelib.use_cases.model_ports import Meanings

INDEXED: dict[str, Any] = {"intents": {"__all__": {"id", "title", "examples"}}, "pages": True}
"""What of a playbook an index is made of."""


class LambdaIndexer:
    """Asks the function; raises FunctionFailed when it makes none, and nothing is published then."""

    def __init__(self, client: Any, function: str) -> None:
        self._client, self._function = client, function

    def index(self, playbook: Playbook) -> bytes:
        wanted = playbook.model_dump(mode="json", include=INDEXED)
        answer = self._client.invoke(
            FunctionName=self._function, Payload=json.dumps({"index": wanted}).encode()
        )
        if failure := answer.get("FunctionError"):
            raise FunctionFailed(failure)
        return base64.b64decode(json.loads(answer["Payload"].read())["index"])


def indexable(wanted: dict[str, Any]) -> Any:
    """What the function was sent, as an indexer reads it; without pydantic, which its layer does not have."""
    return SimpleNamespace(
        intents=[SimpleNamespace(**each) for each in wanted["intents"]],
        pages=[SimpleNamespace(**each) for each in wanted["pages"]],
    )


class Lent:
    """The Meanings port for one index, whatever version a stage thinks it is."""

    def __init__(self, meanings: Meanings, number: int) -> None:
        self._meanings, self._number = meanings, number

    def read(self, texts: Sequence[str], *, version: int) -> tuple[Meaning, ...] | None:  # noqa: ARG002
        return self._meanings.read(texts, version=self._number)
