"""The judge and the writer of changes, by a model that answers anything."""

from __future__ import annotations

import json

import httpx2
import pytest

from chalicelib.adapters.openai.endpoint import Endpoint
from chalicelib.adapters.openai.gap_writer import OpenAiGapWriter
from chalicelib.adapters.openai.judge import OpenAiJudge
from chalicelib.domain.review.judging import Judgement, Line, Transcript
from chalicelib.domain.review.proposed import Edit, EditKind, Gap, Mending, Quote
from chalicelib.domain.review.verdict import Piece
from tests.adapters.openai.service import said
from tests.journeys.clinic import a_playbook

TRANSCRIPT = Transcript("c1", "prices", "en", (Line("customer", "Is there parking?"),))
GAP = Gap("g1", Piece.KNOWLEDGE_GAP, "prices", "missing_knowledge", ("parking",), ("c1.e1",), 3.0)
DRAFT = Edit(EditKind.NEW_PAGE, "[write it here]", "prices", "parking", "Parking", "en")
MENDING = Mending(GAP, (DRAFT,), (Quote("c1", "Is there parking?"),))


def endpoint(answer: httpx2.Response | Exception) -> Endpoint:
    def answered(request: httpx2.Request) -> httpx2.Response:
        if isinstance(answer, Exception):
            raise answer
        return answer

    return Endpoint("https://model.example/v1", "m", lambda: "key", transport=httpx2.MockTransport(answered))


class TestTheJudge:
    def test_says_what_the_model_says(self) -> None:
        judge = OpenAiJudge(endpoint(said(json.dumps({"missed": True, "why": "Nobody helped."}))))
        assert judge.judge(TRANSCRIPT) == Judgement(True, "Nobody helped.", "model")

    @pytest.mark.parametrize(
        "answer", [said("missed, I think"), httpx2.Response(500), httpx2.ConnectError("no")]
    )
    def test_cannot_say_where_nothing_usable_comes(self, answer: httpx2.Response | Exception) -> None:
        assert OpenAiJudge(endpoint(answer)).judge(TRANSCRIPT) is None


class TestTheWriter:
    def written(self, title: str, text: str) -> Mending | None:
        answer = said(json.dumps({"title": title, "text": text}))
        return OpenAiGapWriter(endpoint(answer)).write(MENDING, a_playbook())

    def test_words_the_edit_and_leaves_its_place(self) -> None:
        written = self.written("Parking", "You can park [write it here].")
        assert written is not None
        assert written.by == "model"
        assert (written.edits[0].name, written.edits[0].text) == ("parking", "You can park [write it here].")

    def test_is_not_taken_with_a_customers_words_or_with_none(self) -> None:
        assert self.written("Parking", "They ask: Is there parking?") is None
        assert self.written("Parking", "  ") is None
