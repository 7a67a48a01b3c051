"""`handoff policies …` against a deployment: publish, history, diff, rollback and show, as one reads them."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import boto3
import pytest
from moto import mock_aws

from chalicelib import wiring
from chalicelib.adapters.playbook_files import read_playbook
from chalicelib.adapters.playbook_files.scenarios import read_scenarios
from infra import stack
from infra.commands import policies, policies_init, policies_versions, scenarios
from infra.paths import ROOT
from infra.says import Stop
from tests.fakes.cast import MARIA, a_thread, from_maria

REGION, STAGE = "eu-west-1", "shelf"
OUTPUTS = {"TableName": "handoff", "PlaybookBucketName": "playbooks"}


@pytest.fixture(scope="module")
def deployment() -> Iterator[None]:
    """A deployment with a table and a bucket, and nothing in them."""
    with pytest.MonkeyPatch.context() as environment, mock_aws():
        for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
            environment.setenv(name, "testing")
        for name in ("STAGE", "TABLE_NAME", "PLAYBOOK_BUCKET", "PARAMETER_PREFIX", "AWS_DEFAULT_REGION"):
            environment.setenv(name, "set by the command")
        for name in ("AWS_ENDPOINT_URL", "AWS_PROFILE", "AWS_SESSION_TOKEN"):
            environment.delenv(name, raising=False)
        environment.setenv("USER", "Lee")
        _forget_what_is_wired()
        environment.setattr(stack, "outputs", lambda target: OUTPUTS if target.stage == STAGE else {})
        environment.setattr(stack, "parameters", lambda target: {})
        _make(boto3.client("dynamodb", region_name=REGION), boto3.client("s3", region_name=REGION))
        yield
    _forget_what_is_wired()


def _make(dynamodb: Any, s3: Any) -> None:
    dynamodb.create_table(
        TableName=OUTPUTS["TableName"],
        AttributeDefinitions=[{"AttributeName": key, "AttributeType": "S"} for key in ("PK", "SK")],
        KeySchema=[
            {"AttributeName": "PK", "KeyType": "HASH"},
            {"AttributeName": "SK", "KeyType": "RANGE"},
        ],
        BillingMode="PAY_PER_REQUEST",
    )
    s3.create_bucket(
        Bucket=OUTPUTS["PlaybookBucketName"], CreateBucketConfiguration={"LocationConstraint": REGION}
    )


def _forget_what_is_wired() -> None:
    for port in vars(wiring).values():
        if hasattr(port, "cache_clear"):
            port.cache_clear()


@pytest.fixture(scope="module")
def published(deployment: None, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample with one scenario is version 1; with a faster promise and one example less it is version 2."""
    folder = shutil.copytree(ROOT / "policies", tmp_path_factory.mktemp("playbook") / "policies")
    for path in (folder / "scenarios").glob("*.yaml"):
        if path.stem != "vip":
            path.unlink()
    policies.publish(folder, STAGE, REGION)
    _replace(folder / "sla.yaml", "due_within: 30", "due_within: 20")
    _replace(folder / "intents.yaml", "      - When do you open?\n", "")
    policies.publish(folder, STAGE, REGION)
    return folder


@pytest.fixture(scope="module")
def rolled_back(published: Path) -> Path:
    """Version 1 is in force again as version 3, whichever of the tests that need it comes first."""
    policies_versions.rollback(1, STAGE, REGION)
    return published


def _replace(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


class TestTheVersions:
    """In the order in which one would do it: each test goes on from the one before."""

    def test_differ_in_words(self, published: Path, capsys: pytest.CaptureFixture[str]) -> None:
        policies_versions.diff(published, STAGE, REGION, 1, 2, as_json=False)
        said = capsys.readouterr().err
        assert "From version 1 to version 2: 2 changes." in said
        assert "intents.yaml\n  intent `opening_hours` › example `When do you open?` removed\n" in said
        assert "sla.yaml\n  service level `standard` › due_within: 30 → 20\n" in said

    def test_do_not_differ_from_the_folder_they_came_from(
        self, published: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        policies_versions.diff(published, STAGE, REGION, None, None, as_json=True)
        assert json.loads(capsys.readouterr().out) == {}

    def test_are_rolled_back_by_a_new_one(
        self, rolled_back: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert wiring.playbooks().history()[0].number == 3
        policies_versions.diff(rolled_back, STAGE, REGION, 1, 3, as_json=True)
        assert json.loads(capsys.readouterr().out) == {}

    def test_are_not_rolled_back_to_what_is_in_force(
        self, rolled_back: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        policies_versions.rollback(1, STAGE, REGION)
        assert "in force already, unchanged" in capsys.readouterr().err

    def test_are_listed_with_who_and_when(
        self, rolled_back: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        policies_versions.history(STAGE, REGION, as_json=True)
        listed = json.loads(capsys.readouterr().out)
        assert [(each["number"], each["by"], each["restores"], each["in_force"]) for each in listed] == [
            (3, "Lee", 1, True),
            (2, "Lee", None, False),
            (1, "Lee", None, False),
        ]
        policies_versions.history(STAGE, REGION, as_json=False)
        assert "by Lee, version 1 again  in force" in capsys.readouterr().err

    def test_have_the_numbers_that_the_encoder_needs(self, rolled_back: Path) -> None:
        assert all(wiring.indexes().read(number) for number in (1, 2, 3))

    def test_are_shown_as_files(self, published: Path, capsys: pytest.CaptureFixture[str]) -> None:
        policies_versions.show(2, STAGE, REGION, into=None, file="sla.yaml")
        assert "due_within: 20" in capsys.readouterr().out
        with pytest.raises(Stop, match=r"Version 2 has no sla\.yml\. It has: agent\.md, business\.yaml"):
            policies_versions.show(2, STAGE, REGION, into=None, file="sla.yml")

    def test_are_written_as_a_folder_that_says_the_same(self, published: Path, tmp_path: Path) -> None:
        policies_versions.show(2, STAGE, REGION, into=tmp_path / "again", file=None)
        assert read_playbook(tmp_path / "again") == read_playbook(published)
        assert read_scenarios(tmp_path / "again") == read_scenarios(published)
        with pytest.raises(Stop, match="There is something in"):
            policies_versions.show(2, STAGE, REGION, into=tmp_path / "again", file=None)

    def test_that_were_never_published_are_said_to_be_none(self, published: Path) -> None:
        for act in (
            lambda: policies_versions.rollback(9, STAGE, REGION),
            lambda: policies_versions.show(9, STAGE, REGION, into=None, file=None),
            lambda: policies_versions.diff(published, STAGE, REGION, 9, None, as_json=False),
        ):
            with pytest.raises(Stop, match="Version 9 was never published"):
                act()


class TestWithoutADeployment:
    def test_says_that_there_is_none(self, deployment: None) -> None:
        with pytest.raises(Stop, match="There is no deployment handoff-elsewhere in eu-west-1"):
            policies_versions.history("elsewhere", REGION, as_json=False)


class TestScenariosThatMustPass:
    @pytest.fixture
    def folder(self, published: Path, tmp_path: Path) -> Path:
        """The folder, whose scenario fails since the school is no VIP any more."""
        folder = shutil.copytree(published, tmp_path / "policies")
        _replace(folder / "vip.yaml", "34600000002", "34600000009")
        return folder

    def test_stop_what_fails_them_and_change_nothing(self, folder: Path) -> None:
        before = wiring.playbooks().history()
        with pytest.raises(Stop, match="vip: trigger: wanted vip; seen none"):
            policies.publish(folder, STAGE, REGION)
        assert wiring.playbooks().history() == before

    def test_are_overridden_for_a_reason_that_the_history_keeps(
        self, folder: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        policies.publish(folder, STAGE, REGION, override="the school left us")
        newest = wiring.playbooks().history()[0]
        assert (newest.by, newest.override) == ("Lee", "the school left us")
        assert list(wiring.playbooks().scenarios(newest.number)) == ["scenarios/vip.yaml"]
        policies_versions.history(STAGE, REGION, as_json=False)
        assert "although scenarios failed: the school left us" in capsys.readouterr().err

    def test_leave_no_reason_where_they_pass(self, folder: Path) -> None:
        _replace(folder / "vip.yaml", "34600000009", "34600000002")
        policies.publish(folder, STAGE, REGION, override="just in case")
        assert wiring.playbooks().history()[0].override == ""


class TestAScenarioOfAConversation:
    def test_is_written_without_anybody_in_it_and_over_nothing(self, published: Path) -> None:
        thread = a_thread(MARIA)
        wiring.threads().receive(thread, from_maria("Hi, this is Maria Roca, call me on +34 600 111 222"))
        assert scenarios.new(thread.thread_id, "calls-back", published, STAGE, REGION) == 0
        path = published / "scenarios" / "calls-back.yaml"
        text = path.read_text("utf-8")
        assert not [part for part in ("Roca", "600 111", "600111222") if part in text]
        assert read_scenarios(published)
        with pytest.raises(Stop, match="There is a scenario"):
            scenarios.new(thread.thread_id, "calls-back", published, STAGE, REGION)
        path.unlink()

    def test_needs_one_that_is_there(self, published: Path) -> None:
        with pytest.raises(Stop, match="There is no conversation nobody"):
            scenarios.new("nobody", "x", published, STAGE, REGION)


class TestCheck:
    def test_passes_with_gaps_unless_it_is_strict(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        folder = shutil.copytree(ROOT / "policies", tmp_path / "policies")
        _replace(folder / "knowledge" / "prices.md", "55 €", "65 €")
        assert policies.check(folder) == 0
        said = capsys.readouterr().err
        assert (
            "! policies/knowledge/prices.md:11: `65 €`: not so in knowledge/prices-es.md, the same page; "
            in said
        )
        assert "✓ The playbook is valid, with " in said
        assert policies.check(folder, strict=True) == 1

    def test_counts_the_mistakes(self, tmp_path: Path) -> None:
        folder = shutil.copytree(ROOT / "policies", tmp_path / "policies")
        _replace(folder / "routing.yaml", "default: front_desk", "default: reception")
        with pytest.raises(Stop, match=r"has 1 mistake:\npolicies/routing\.yaml:"):
            policies.check(folder)


class TestInit:
    def test_begins_a_folder_of_ones_own(self, tmp_path: Path) -> None:
        policies_init.init(tmp_path / "mine", "clinic")
        assert read_playbook(tmp_path / "mine") == read_playbook(ROOT / "policies")
        assert (tmp_path / "mine" / ".schemas" / "intents.json").exists()

    def test_writes_over_nothing(self, tmp_path: Path) -> None:
        (tmp_path / "notes.txt").write_text("mine")
        with pytest.raises(Stop, match="There is something in"):
            policies_init.init(tmp_path, "clinic")
        assert [path.name for path in tmp_path.iterdir()] == ["notes.txt"]

    def test_names_the_starters(self, tmp_path: Path) -> None:
        with pytest.raises(Stop, match=r"clinic: .*\n.*shop: .*\n.*recruiting: "):
            policies_init.init(tmp_path / "mine", "bakery")
