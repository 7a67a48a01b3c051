"""How the model that is set behaves: short conversations in nine languages, turn by turn, with their cost."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from statistics import median
from typing import Any

import yaml

from chalicelib.adapters.playbook_files import read_playbook
from chalicelib.domain.message import Author, Message
from chalicelib.domain.playbook import Playbook
from chalicelib.domain.proposal import Action, ModelUnavailable, ModelUsage, Proposal
from chalicelib.domain.retrieval import question_of, retrieve
from chalicelib.domain.triggers import after_the_model, before_the_model
from chalicelib.use_cases.model_ports import LanguageModel, TurnRequest
from infra.evaluation.corpora import Corpora
from infra.evaluation.report import Section
from infra.evaluation.table import Cell, Table, percent
from infra.paths import ROOT

CONVERSATIONS = ROOT / "infra" / "evaluation" / "conversations.yaml"
THREAD = "+10000000000"


@dataclass(frozen=True)
class Stranger:
    """A customer of whom nothing is known."""

    phone: str | None = None
    bsuid: str | None = None
    tags: tuple[str, ...] = ()


@dataclass(frozen=True)
class Fresh:
    """A case in which nothing was asked back yet."""

    clarifications: int = 0


@dataclass(frozen=True)
class Taken:
    """One turn: what it ended in, whether that was right, and what it cost (None: the rules ended it)."""

    language: str
    action: str
    right: bool
    cited: bool | None
    spoke: bool
    usage: ModelUsage | None


def run(corpora: Corpora) -> Section:  # noqa: ARG001 (every section is run the same way)
    """Ask the model of OPENAI_BASE_URL, OPENAI_MODEL and OPENAI_API_KEY."""
    from chalicelib.settings import Settings

    known = Settings(os.environ)
    model = model_of(known)
    playbook = read_playbook(ROOT / "policies")
    spoken = yaml.safe_load(CONVERSATIONS.read_text(encoding="utf-8"))
    taken = [turn for conversation in spoken for turn in talk(conversation, model, playbook)]
    return Section(
        f"The model: {known.openai_model}",
        tables=(_table(taken), _cost(taken)),
        notes=(
            "A turn is right when it ends in what conversations.yaml allows; the rules before and after the model "
            "count, for they are what runs. Tools were not offered, and whether an answer is true was not judged.",
        ),
    )


def model_of(known: Any) -> LanguageModel:
    """The model that the environment sets, without a fallback: it is this one that is measured."""
    from chalicelib.adapters.openai.client import OpenAiModel
    from chalicelib.adapters.openai.endpoint import Endpoint

    key = os.environ.get("OPENAI_API_KEY") or "no-key"
    return OpenAiModel(
        Endpoint(known.openai_base_url, known.openai_model, lambda: key), prices=known.openai_prices
    )


def talk(conversation: Mapping[str, Any], model: LanguageModel, playbook: Playbook) -> Iterator[Taken]:
    """Play one conversation; what the model said stays in the thread."""
    messages: tuple[Message, ...] = ()
    for turn in conversation["turns"]:
        messages = (*messages, _message(Author.CUSTOMER, turn["says"], len(messages)))
        language = conversation["language"]
        if before_the_model(messages[-1:], customer=Stranger(), playbook=playbook):
            yield Taken(language, "escalate", "escalate" in turn["expect"], None, True, None)
            return
        try:
            proposal, usage = model.propose(_request(messages, language, playbook))
        except ModelUnavailable as down:
            yield Taken(language, f"unavailable: {down.reason}", False, None, False, down.usage)
            return
        yield _judged(turn, proposal, usage, messages, language, playbook)
        if proposal.action not in (Action.REPLY, Action.CLARIFY):
            return
        messages = (*messages, _message(Author.AI, proposal.text, len(messages)))


def _judged(
    turn: Mapping[str, Any],
    proposal: Proposal,
    usage: ModelUsage,
    messages: tuple[Message, ...],
    language: str,
    playbook: Playbook,
) -> Taken:
    heard = after_the_model(proposal, messages[-1:], Fresh(), playbook, earlier=messages[:-1])
    action = "escalate" if heard else proposal.action.value
    cites = turn.get("cites")
    cited = (
        any(page.startswith(cites) for page in proposal.cited_pages) if cites and action == "reply" else None
    )
    spoke = action != "reply" or (proposal.language or "").startswith(language)
    return Taken(language, action, action in turn["expect"], cited, spoke, usage)


def _request(messages: tuple[Message, ...], language: str, playbook: Playbook) -> TurnRequest:
    now = messages[-1].sent_at
    found = retrieve(
        question_of(messages, messages[-1:]),
        playbook=playbook,
        day=now.date(),
        language=language,
        meaning=None,
    )
    return TurnRequest(playbook, messages, messages[-1:], now, language=language, pages=found.pages)


def _message(author: Author, text: str, at: int) -> Message:
    sent = datetime(2026, 11, 23, 10, 0, tzinfo=UTC) + timedelta(minutes=at)
    return Message(THREAD, f"m{at:03}", author, "text", text, sent)


def _table(taken: list[Taken]) -> Table:
    rows: list[tuple[Cell, ...]] = []
    for language in sorted({turn.language for turn in taken}):
        turns = [turn for turn in taken if turn.language == language]
        cited = [turn.cited for turn in turns if turn.cited is not None]
        rows.append(
            (
                language,
                len(turns),
                percent(sum(turn.right for turn in turns), len(turns)),
                percent(sum(cited), len(cited)),
                percent(sum(turn.spoke for turn in turns), len(turns)),
                ", ".join(turn.action for turn in turns),
            )
        )
    columns = (
        "language",
        "turns",
        "% right",
        "% replies on the right page",
        "% in the customer's language",
        "ended in",
    )
    return Table("Turns", columns, tuple(rows))


def _cost(taken: list[Taken]) -> Table:
    used = [turn.usage for turn in taken if turn.usage]
    dollars = [usage.dollars for usage in used if usage.dollars is not None]
    row: tuple[Cell, ...] = (
        "all turns",
        len(used),
        sum(usage.input_tokens for usage in used),
        sum(usage.output_tokens for usage in used),
        round(median(usage.seconds for usage in used), 2) if used else None,
        f"${sum(dollars):.4f}" if dollars else None,
    )
    return Table(
        "Cost (OPENAI_PRICES sets prices)",
        ("", "calls", "tokens in", "tokens out", "p50 s", "dollars"),
        (row,),
    )
