"""Which models a deployment asks, and that a key goes to nobody but the service that gave it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from chalicelib import wiring
from chalicelib.adapters.openai.client import OpenAiModel
from chalicelib.settings import Settings

FIRST = {"OPENAI_BASE_URL": "https://one.example/v1", "OPENAI_MODEL": "big"}


class Vault:
    """The two keys there may be."""

    def openai_key(self) -> str:
        return "key of one"

    def openai_fallback_key(self) -> str:
        return "key of another"


@pytest.fixture(autouse=True)
def fresh() -> Iterator[None]:
    wiring.language_model.cache_clear()
    yield
    wiring.language_model.cache_clear()


def asked(monkeypatch: pytest.MonkeyPatch, **environment: str) -> list[tuple[str, str, str]]:
    monkeypatch.setattr(wiring, "settings", lambda: Settings({**FIRST, **environment}))
    monkeypatch.setattr(wiring, "secrets", Vault)
    model = wiring.language_model()
    assert isinstance(model, OpenAiModel)
    return [(each.base_url, each.model, each._key()) for each in dict.fromkeys(model._endpoints)]


def test_one_model_is_asked_where_no_other_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    assert asked(monkeypatch) == [("https://one.example/v1", "big", "key of one")]


def test_another_model_of_the_same_service_has_the_same_key(monkeypatch: pytest.MonkeyPatch) -> None:
    assert asked(monkeypatch, OPENAI_FALLBACK_MODEL="small")[1] == (
        "https://one.example/v1",
        "small",
        "key of one",
    )


def test_another_service_has_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    elsewhere = {"OPENAI_FALLBACK_MODEL": "small", "OPENAI_FALLBACK_URL": "https://two.example/v1"}
    assert asked(monkeypatch, **elsewhere)[1] == ("https://two.example/v1", "small", "key of another")
