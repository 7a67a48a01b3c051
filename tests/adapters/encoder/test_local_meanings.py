"""The encoder in this process: by the index of the version that is asked for, read once."""

from __future__ import annotations

import pytest

from chalicelib.adapters.encoder.encoder import Encoder
from chalicelib.adapters.encoder.index import build_index
from chalicelib.adapters.encoder.indexer import EncoderIndexer
from chalicelib.adapters.encoder.meanings import LocalMeanings
from chalicelib.domain.intent_rules import Intent
from chalicelib.domain.meaning import Meaning
from chalicelib.domain.playbook import Playbook
from tests.journeys.clinic import a_playbook

HOURS = Intent(
    id="hours",
    title={"en": "Opening hours"},
    examples=("when do you open", "what are your opening hours", "are you open on saturday"),
    next_action="Say them.",
)
ORDER = Intent(
    id="order",
    title={"en": "Where an order is"},
    examples=("where is my parcel", "has my order been sent", "track my delivery"),
    next_action="Look it up.",
)


def playbook(*intents: Intent) -> Playbook:
    return a_playbook(intents=intents)


class Shelf:
    """Indexes by version, and how often each was asked for."""

    def __init__(self, **indexes: bytes) -> None:
        self.indexes, self.asked = {int(name[1:]): data for name, data in indexes.items()}, list[int]()

    def read(self, version: int) -> bytes | None:
        self.asked.append(version)
        return self.indexes.get(version)


def meanings_of(encoder: Encoder) -> LocalMeanings:
    """The meanings of a small playbook, whichever version is asked for."""
    index = build_index(playbook(HOURS, ORDER), encoder)
    return LocalMeanings(encoder, lambda _: index)


class TestReading:
    def test_knows_what_is_asked_in_other_words_and_another_language(self, encoder: Encoder) -> None:
        meanings = meanings_of(encoder)
        found = meanings.read(["¿A qué hora abrís mañana?", "did you ship what I bought?"], version=1)
        assert found is not None
        assert [meaning.intents[0].name for meaning in found] == ["hours", "order"]

    def test_reads_by_the_version_that_is_asked_for(self, encoder: Encoder) -> None:
        shelf = Shelf(
            v1=build_index(playbook(HOURS, ORDER), encoder), v2=build_index(playbook(ORDER, HOURS), encoder)
        )
        meanings = LocalMeanings(encoder, shelf.read)
        for version in (1, 2, 1, 2):
            [found] = meanings.read(["when do you open"], version=version) or [Meaning()]
            assert found.intents[0].name == "hours"
        assert shelf.asked == [1, 2]

    def test_leaves_a_version_unread_that_has_no_index_or_one_of_another_form(self, encoder: Encoder) -> None:
        meanings = LocalMeanings(encoder, Shelf(v2=b"not an index").read)
        assert meanings.read(["Hello"], version=1) is None
        assert meanings.read(["Hello"], version=2) is None

    def test_gives_nothing_for_nothing_and_a_meaning_for_each_text(self, encoder: Encoder) -> None:
        meanings = meanings_of(encoder)
        assert meanings.read([], version=1) == ()
        many = meanings.read(["when do you open"] * 10, version=1)
        assert many is not None
        assert len(many) == 10
        assert many[8:] == (Meaning(), Meaning())

    def test_keeps_few_indexes(self, encoder: Encoder) -> None:
        index = build_index(playbook(HOURS, ORDER), encoder)
        shelf = Shelf(v1=index, v2=index, v3=index)
        meanings = LocalMeanings(encoder, shelf.read)
        for version in (1, 2, 3, 3, 1):
            meanings.read(["Hello"], version=version)
        assert shelf.asked == [1, 2, 3, 1]


class TestIndexing:
    def test_makes_the_same_bytes_of_the_same_playbook(self) -> None:
        indexer = EncoderIndexer()
        first = indexer.index(playbook(HOURS, ORDER))
        assert first == indexer.index(playbook(HOURS, ORDER))
        assert indexer.reads(first)

    @pytest.mark.parametrize("data", [None, b"", b"PK", b"\x93NUMPY"])
    def test_does_not_take_something_else_for_an_index(self, data: bytes | None) -> None:
        assert not EncoderIndexer().reads(data)
