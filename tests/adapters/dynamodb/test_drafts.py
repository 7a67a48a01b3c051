"""The Drafts port: one draft, changed as a whole, and never over what somebody else wrote meanwhile."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import timedelta

import pytest

from chalicelib.adapters.dynamodb.drafts import DynamoDrafts
from chalicelib.adapters.dynamodb.table import Table
from chalicelib.adapters.in_memory.drafts import InMemoryDrafts
from chalicelib.domain.playbook_draft import PlaybookDraft
from chalicelib.use_cases.editor_ports import Drafts, DraftTooLarge
from tests.fakes.clock import MONDAY_10

DRAFT = PlaybookDraft(
    based_on=7,
    files={"agent.md": "You are Alma. ¿Qué tal? 👋\n", "knowledge/parking.md": "At the back."},
    deleted=frozenset({"knowledge/summer.md"}),
    revision=1,
    by="Lee",
    at=MONDAY_10,
    proposal_id="p-1",
)


@pytest.fixture(params=["in memory", "dynamodb"])
def drafts(request: pytest.FixtureRequest) -> Drafts:
    if request.param == "in memory":
        return InMemoryDrafts()
    return DynamoDrafts(request.getfixturevalue("table"), kept_for=timedelta(days=365))


class TestContract:
    def test_has_none_at_first(self, drafts: Drafts) -> None:
        assert drafts.load() is None
        assert drafts.drop(seen=0) is False

    def test_gives_back_what_was_kept(self, drafts: Drafts) -> None:
        assert drafts.save(DRAFT, seen=0)
        assert drafts.load() == DRAFT

    def test_keeps_only_over_what_was_seen(self, drafts: Drafts) -> None:
        drafts.save(DRAFT, seen=0)
        theirs, mine = replace(DRAFT, revision=2, by="Ada"), replace(DRAFT, revision=3)
        assert drafts.save(theirs, seen=1)
        assert not drafts.save(mine, seen=1)
        assert not drafts.save(mine, seen=0)
        assert drafts.load() == theirs

    def test_drops_only_what_was_seen(self, drafts: Drafts) -> None:
        drafts.save(DRAFT, seen=0)
        assert not drafts.drop(seen=5)
        assert drafts.drop(seen=1)
        assert drafts.load() is None

    def test_begins_anew_after_it_was_dropped(self, drafts: Drafts) -> None:
        drafts.save(DRAFT, seen=0)
        drafts.drop(seen=1)
        assert not drafts.save(replace(DRAFT, revision=2), seen=1)
        assert drafts.save(replace(DRAFT, revision=2), seen=0)


class TestDynamo:
    def test_is_forgotten_with_everything_else(self, table: Table) -> None:
        DynamoDrafts(table, kept_for=timedelta(days=30)).save(DRAFT, seen=0)
        item = table.get({"PK": "DRAFT", "SK": "DRAFT"})
        assert item
        assert item["expires_at"] == int((MONDAY_10 + timedelta(days=30)).timestamp())

    def test_holds_a_playbook_rewritten_from_end_to_end(self, table: Table) -> None:
        drafts = DynamoDrafts(table, kept_for=timedelta(days=30))
        files = {
            f"knowledge/page-{number}.md": f"{number} " + "words of a page " * 400 for number in range(60)
        }
        assert drafts.save(replace(DRAFT, files=files), seen=0)
        assert drafts.load() == replace(DRAFT, files=files)

    def test_refuses_more_than_an_item_takes_and_keeps_what_stood(self, table: Table) -> None:
        drafts = DynamoDrafts(table, kept_for=timedelta(days=30))
        drafts.save(DRAFT, seen=0)
        noise = random.Random(7)
        huge = "".join(chr(noise.randrange(32, 127)) for _ in range(400_000))
        with pytest.raises(DraftTooLarge):
            drafts.save(replace(DRAFT, files={"agent.md": huge}, revision=2), seen=1)
        assert drafts.load() == DRAFT
