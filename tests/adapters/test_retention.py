"""How long everything is kept: the playbook's days, or a reason of its own."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from chalicelib.adapters.dynamodb.lists import DynamoLists
from chalicelib.adapters.dynamodb.search import DynamoSearch
from chalicelib.adapters.dynamodb.table import Table
from chalicelib.domain.case import Status
from chalicelib.domain.wanted import Wanted
from chalicelib.use_cases.replay import replay
from chalicelib.use_cases.reviewed_case import read_case
from infra.template import joined_resources
from tests.adapters.test_erased_for_good import KEPT_FOR, MARIA, WEEK, Clinic, clinic, story
from tests.fakes.cast import DANA
from tests.fakes.meanings import MeaningsFake

__all__ = ["clinic"]

LASTING = {
    "FACTS#": "counts only: no words, no names, no numbers; a link to a conversation that is gone leads nowhere",
    "REVIEW#": "which cases were drawn, and the verdicts; their words have an end",
    "COLLEAGUES": "who works in the inbox, until an admin shuts them out",
    "PLAYBOOK": "the business's own rules, which every case names by their version",
    "DEVICES#": "somebody's own browsers, until they or an admin end them",
}

A_WEEK = timedelta(days=7)
"""A case and its escalation count from when they are due, which may be after a closed weekend."""


class TestEverythingThatAStoryLeaves:
    def test_is_forgotten_in_the_days_of_the_playbook(self, clinic: Clinic) -> None:
        story(clinic, MARIA)
        clinic.orders(MARIA.phone or "")
        latest = clinic.clock.now() + KEPT_FOR + A_WEEK
        items = [item for item in clinic.items() if not item["PK"].startswith(tuple(LASTING))]
        assert len({item["PK"].split("#")[0] for item in items}) >= 8
        for item in items:
            assert "expires_at" in item, item["PK"]
            assert datetime.fromtimestamp(item["expires_at"], latest.tzinfo) <= latest, item["PK"]

    def test_what_is_counted_for_ever_has_no_word_and_no_number(self, clinic: Clinic) -> None:
        story(clinic, MARIA)
        counted = repr([item for item in clinic.items() if item["PK"].startswith("FACTS#")])
        assert counted != "[]"
        names = (MARIA.phone, MARIA.bsuid, MARIA.username, MARIA.name, "crown", "implant")
        assert [name for name in names if str(name) in counted] == []

    def test_a_thread_lasts_as_long_as_what_we_wrote_in_it(self, clinic: Clinic) -> None:
        thread_id = story(clinic, MARIA)
        clinic.writes(MARIA, "Thank you")
        records = clinic.records.of_thread(thread_id)
        [head] = [each.values["expires_at"] for each in records if each.kind == "head"]
        assert head >= max(each.values["expires_at"] for each in records if each.kind == "message") - 60


@pytest.fixture
def expired(clinic: Clinic) -> tuple[Clinic, str]:
    """Everything of Maria has come to its end, and DynamoDB has not deleted it yet."""
    table = Table(clinic.table.client, clinic.table.name, now=clinic.clock.now)
    clinic = Clinic(table, clinic.s3, clinic.bucket, clock=clinic.clock)
    thread_id = story(clinic, MARIA)
    clinic.clock.tick((KEPT_FOR + A_WEEK).total_seconds() + 60)
    assert thread_id in repr(clinic.items())
    return clinic, thread_id


class TestWhatHasExpired:
    """DynamoDB deletes it within two days; until then nobody is shown it."""

    def test_is_in_no_conversation(self, expired: tuple[Clinic, str]) -> None:
        clinic, thread_id = expired
        threads = clinic.threads
        assert threads.load(thread_id) is None
        assert threads.head(thread_id) is None
        assert threads.messages_before(thread_id, None) == ()
        assert threads.cases_of_thread(thread_id) == ()

    def test_is_in_no_list_and_no_search(self, expired: tuple[Clinic, str]) -> None:
        clinic, _ = expired
        lists, now = DynamoLists(clinic.table), clinic.clock.now()
        rows = [lists.cases(queue="front-desk", status=status, limit=50) for status in Status]
        assert [each for listed in rows for each in listed] == []
        assert lists.cases_of(DANA.person_id) == ()
        assert (lists.overdue(now), lists.to_conclude(now)) == ((), ())
        search = DynamoSearch(clinic.table, clinic.clock)
        assert search.look(Wanted("crown", ("crown", "zirconia", "Maria"))).found == ()

    def test_is_given_out_to_nobody(self, expired: tuple[Clinic, str]) -> None:
        clinic, thread_id = expired
        assert [clinic.records.find(each) for each in (MARIA.phone, MARIA.bsuid, thread_id) if each] == [
            None
        ] * 3
        assert clinic.records.of_thread(thread_id) == ()
        assert clinic.audit.newest() == ()

    def test_is_replayed_and_reviewed_no_more_and_still_counted(self, expired: tuple[Clinic, str]) -> None:
        clinic, _ = expired
        draw = clinic.reviews.draw(WEEK)
        assert draw
        [row] = draw.rows
        assert read_case(row, threads=clinic.threads) is None
        [verdict] = clinic.reviews.verdicts(WEEK)
        assert verdict.text == ""
        since, until = row.at - A_WEEK, row.at + A_WEEK
        assert len(clinic.ledger.between(since, until)) == 1
        played = replay(
            candidate=clinic.playbooks.active(),
            since=since,
            until=until,
            facts=clinic.ledger,
            threads=clinic.threads,
            playbooks=clinic.playbooks,
            meanings=MeaningsFake(),
        )
        assert (played.cases, played.turns) == (0, 0)

    def test_is_nothing_to_who_writes_again_meanwhile(self, expired: tuple[Clinic, str]) -> None:
        """Whoever writes after so long is somebody new, with a conversation of their own."""
        clinic, old = expired
        new = clinic.writes(MARIA, "Hello")
        assert new != old
        assert [message.text for message in clinic.loaded(new).messages] == ["Hello"]
        assert clinic.threads.cases_of_thread(new) == ()


class TestTheDeployment:
    def test_keeps_conversations_and_files_for_the_same_days(self) -> None:
        resources = joined_resources()
        everyones = resources["Globals"]["Function"]["Environment"]["Variables"]
        rules = resources["Resources"]["MediaBucket"]["Properties"]["LifecycleConfiguration"]["Rules"]
        [media] = [rule for rule in rules if rule["Prefix"] == "media/"]
        assert everyones["RETENTION_DAYS"] == media["ExpirationInDays"] == {"Ref": "RetentionDays"}
