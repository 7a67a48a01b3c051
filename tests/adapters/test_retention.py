"""How long everything is kept: the playbook's days, or a reason of its own."""

from __future__ import annotations

from datetime import datetime, timedelta

from infra.template import joined_resources
from tests.adapters.test_erased_for_good import KEPT_FOR, MARIA, Clinic, clinic, story

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


class TestTheDeployment:
    def test_keeps_conversations_and_files_for_the_same_days(self) -> None:
        resources = joined_resources()
        everyones = resources["Globals"]["Function"]["Environment"]["Variables"]
        rules = resources["Resources"]["MediaBucket"]["Properties"]["LifecycleConfiguration"]["Rules"]
        [media] = [rule for rule in rules if rule["Prefix"] == "media/"]
        assert everyones["RETENTION_DAYS"] == media["ExpirationInDays"] == {"Ref": "RetentionDays"}
