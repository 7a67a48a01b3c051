"""Which model scenarios are played with: the offline one, or the one of the environment."""

from __future__ import annotations

import os
from dataclasses import dataclass

from chalicelib.use_cases.model_ports import LanguageModel
from chalicelib.use_cases.rehearse import MeaningJudge, PlayedCustomer
from infra.says import Stop


@dataclass(frozen=True)
class Players:
    """A model, and where it writes freely, the customer that it plays and the judge that it is."""

    name: str
    model: LanguageModel
    generates: bool = False
    sees: bool = False
    customer: PlayedCustomer | None = None
    judge: MeaningJudge | None = None


def offline() -> Players:
    """The model of this checkout, which retrieves and quotes; free, and the same each time."""
    from infra.scenarios.offline import offline_model

    return Players("offline", offline_model())


def of_environment() -> Players:
    """The model of OPENAI_BASE_URL, OPENAI_MODEL and OPENAI_API_KEY. Raises Stop where none is set."""
    if not (os.environ.get("OPENAI_API_KEY") or os.environ.get("OPENAI_BASE_URL")):
        raise Stop(
            "No model is set. Set OPENAI_API_KEY (and OPENAI_BASE_URL, OPENAI_MODEL), or leave --model out."
        )
    from chalicelib.adapters.openai.client import OpenAiModel
    from chalicelib.adapters.openai.endpoint import Endpoint
    from chalicelib.adapters.openai.scenario_parts import ModelCustomer, ModelJudge
    from chalicelib.settings import Settings

    known = Settings(os.environ)
    key = os.environ.get("OPENAI_API_KEY") or "none"
    endpoint = Endpoint(known.openai_base_url, known.openai_model, lambda: key)
    return Players(
        known.openai_model,
        OpenAiModel(endpoint, prices=known.openai_prices),
        generates=True,
        sees=known.openai_sees,
        customer=ModelCustomer(endpoint),
        judge=ModelJudge(endpoint),
    )
