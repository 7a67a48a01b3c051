"""A published playbook as numbers: what is put in comes out, small, without pickles, in every script."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from chalicelib.adapters.encoder.encoder import Encoder
from chalicelib.adapters.encoder.index import Index, NotAnIndex, build_index
from chalicelib.adapters.playbook_files import read_playbook
from chalicelib.domain.intent_rules import Intent
from chalicelib.domain.meaning import Meaning
from chalicelib.domain.playbook import Page, Playbook
from chalicelib.domain.retrieval.passages import passages_of
from tests.journeys.clinic import a_playbook

SAMPLE = read_playbook(Path(__file__).parents[3] / "policies")
HEBREW = (
    Intent(
        id="hours",
        title={"he": "שעות פתיחה"},
        examples=("מתי אתם פותחים?", "עד איזו שעה אתם פתוחים?", "אתם פתוחים בשבת?"),
        next_action="",
    ),
    Intent(
        id="prices",
        title={"he": "מחירים"},
        examples=("כמה עולה ניקוי שיניים?", "מה המחיר של השתלה?", "כמה עולה הלבנה?"),
        next_action="",
    ),
)


@pytest.fixture(scope="module")
def data(encoder: Encoder) -> bytes:
    return build_index(SAMPLE, encoder)


@pytest.fixture(scope="module")
def index(data: bytes) -> Index:
    return Index.read(data)


def meaning_of(text: str, index: Index, encoder: Encoder) -> Meaning:
    return index.meaning_of(encoder([text])[0], text)


class TestMeaning:
    @pytest.mark.parametrize(
        ("text", "intent"),
        [
            ("what time are you open until on thursdays", "opening_hours"),
            ("quisiera una cita para la semana que viene", "book_appointment"),
            ("Ich kann morgen leider nicht kommen", "change_appointment"),
            ("combien coûte un implant ?", "prices"),
            ("mi fa male un dente", "dental_emergency"),
            ("onde está a minha encomenda?", "shop_order"),
            ("أريد إعادة المنتج", "return_product"),
        ],
    )
    def test_knows_an_intent_in_other_languages_than_its_examples(
        self, text: str, intent: str, index: Index, encoder: Encoder
    ) -> None:
        assert meaning_of(text, index, encoder).intents[0].name == intent

    def test_gives_probabilities_of_all_intents_best_first(self, index: Index, encoder: Encoder) -> None:
        intents = meaning_of("how much is a filling", index, encoder).intents
        assert {each.name for each in intents} == {intent.id for intent in SAMPLE.intents}
        assert sum(each.score for each in intents) == pytest.approx(1.0, abs=1e-3)
        assert [each.score for each in intents] == sorted((each.score for each in intents), reverse=True)

    def test_is_familiar_with_its_own_examples_and_not_with_other_things(
        self, index: Index, encoder: Encoder
    ) -> None:
        assert meaning_of("How much is a cleaning?", index, encoder).familiar == pytest.approx(1.0, abs=0.01)
        assert meaning_of("who won the football match yesterday", index, encoder).familiar < 0.35

    def test_names_passages_as_the_domain_cuts_them(self, index: Index, encoder: Encoder) -> None:
        known = {passage.passage_id for passage in passages_of(SAMPLE.pages)}
        passages = meaning_of("is the first visit free", index, encoder).passages
        assert {each.name for each in passages} <= known
        assert passages[0].name.startswith("first-visit")
        assert all(0.0 <= each.score <= 1.0 for each in passages)

    def test_of_a_script_the_encoder_cannot_read_is_by_spelling(self, encoder: Encoder) -> None:
        index = Index.read(build_index(a_playbook(intents=HEBREW), encoder))
        meaning = meaning_of("כמה עולה השתלת שיניים", index, encoder)
        assert meaning.intents[0].name == "prices"
        assert meaning.passages == ()
        assert meaning.asks_for_person == 0.0

    def test_says_nothing_of_what_it_cannot_read_at_all(self, index: Index, encoder: Encoder) -> None:
        meaning = meaning_of("आप कब खुलते हैं?", index, encoder)
        assert meaning.intents == ()
        assert meaning.familiar < 0.05

    @pytest.mark.parametrize("text", ["", "👍", "123", "\u200b"])
    def test_takes_any_text(self, text: str, index: Index, encoder: Encoder) -> None:
        assert meaning_of(text, index, encoder).familiar <= 1.0


class TestTheFile:
    def test_is_small_and_holds_no_pickle(self, data: bytes) -> None:
        assert len(data) < 800_000
        with zipfile.ZipFile(io.BytesIO(data)) as held:
            assert all(name.endswith(".npy") for name in held.namelist())

    def test_is_the_same_for_the_same_playbook(self, encoder: Encoder) -> None:
        little = a_playbook(intents=HEBREW)
        assert build_index(little, encoder) == build_index(little, encoder)

    @pytest.mark.parametrize("data", [b"", b"PK", b"PK\x03\x04 broken", b"\x93NUMPY", b"{}"])
    def test_is_told_from_something_else(self, data: bytes) -> None:
        with pytest.raises(NotAnIndex):
            Index.read(data)

    def test_of_another_form_is_refused(self) -> None:
        held = io.BytesIO()
        np.savez(held, format=np.array(99))
        with pytest.raises(NotAnIndex, match="99"):
            Index.read(held.getvalue())

    @pytest.mark.parametrize(
        "playbook",
        [
            a_playbook(intents=(), pages=()),
            a_playbook(intents=(HEBREW[0],), pages=()),
            a_playbook(intents=(), pages=(Page(id="a", title="A", language="en", body="Text."),)),
            a_playbook(intents=(Intent(id="bare", title={}, examples=(), next_action=""),), pages=()),
        ],
        ids=["nothing", "one intent", "pages only", "an intent without examples"],
    )
    def test_can_be_made_of_little(self, playbook: Playbook) -> None:
        index = Index.read(build_index(playbook, _any_vectors))
        assert index.meaning_of(_any_vectors(["hello"])[0], "hello").familiar >= 0.0


def _any_vectors(texts: Sequence[str]) -> NDArray[np.float32]:
    rows = np.ones((len(texts), 512), dtype=np.float32)
    return rows / np.linalg.norm(rows, axis=1, keepdims=True)
