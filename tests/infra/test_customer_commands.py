"""`handoff customer export` and `erase` against a deployment, as one runs them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import boto3
import pytest
from moto import mock_aws

from chalicelib import wiring
from chalicelib.domain.audit import Act
from chalicelib.domain.inbound import Contact, Inbound
from chalicelib.use_cases.receive_message import receive_message
from infra import retention, stack
from infra.commands import customer
from infra.says import Stop
from tests.adapters.conftest import _declared_table
from tests.fakes.cast import NUMBER
from tests.fakes.wakeups import WakeupsFake

REGION, STAGE = "eu-west-1", "erasing"
MARIA = Contact(phone="34600111222", bsuid="ES.1", name="Maria")
OUTPUTS = {"TableName": "handoff", "PlaybookBucketName": "playbooks", "MediaBucketName": "media-of-handoff"}
SET = (
    "STAGE",
    "TABLE_NAME",
    "PLAYBOOK_BUCKET",
    "MEDIA_BUCKET",
    "PARAMETER_PREFIX",
    "SLACK_URL",
    "RETENTION_DAYS",
)


@pytest.fixture
def deployment(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A deployment with a table and a bucket, in which Maria wrote and sent a photo."""
    with mock_aws():
        for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", *SET):
            monkeypatch.setenv(name, "testing")
        monkeypatch.setenv("AWS_DEFAULT_REGION", REGION)
        for name in ("AWS_ENDPOINT_URL", "AWS_PROFILE", "AWS_SESSION_TOKEN"):
            monkeypatch.delenv(name, raising=False)
        _forget_what_is_wired()
        monkeypatch.setattr(stack, "outputs", lambda target: OUTPUTS if target.stage == STAGE else {})
        monkeypatch.setattr(stack, "parameters", lambda target: {"RetentionDays": "90"})
        declared = _declared_table()
        parts = ("AttributeDefinitions", "KeySchema", "GlobalSecondaryIndexes")
        boto3.client("dynamodb", region_name=REGION).create_table(
            TableName="handoff", BillingMode="PAY_PER_REQUEST", **{part: declared[part] for part in parts}
        )
        boto3.client("s3", region_name=REGION).create_bucket(
            Bucket=OUTPUTS["MediaBucketName"], CreateBucketConfiguration={"LocationConstraint": REGION}
        )
        customer._connect(STAGE, REGION)
        now = datetime.now(UTC)
        event = Inbound("wamid.1", NUMBER, MARIA, "text", "Does it hurt?", now)
        ports: dict[str, Any] = {"customers": wiring.customers(), "threads": wiring.threads()}
        receive_message(event, **ports, wakeups=WakeupsFake(), now=now)
        found = wiring.customers().find(MARIA)
        assert found
        key = f"media/{NUMBER}-{found.customer_id}/m-1/photo.png"
        wiring.media_store().put(key, b"the molar", mime_type="image/png")
        yield
    _forget_what_is_wired()


def _forget_what_is_wired() -> None:
    for each in vars(wiring).values():
        if hasattr(each, "cache_clear"):
            each.cache_clear()


@pytest.mark.usefixtures("deployment")
class TestExport:
    def test_writes_data_words_and_files(self, tmp_path: Path) -> None:
        into = tmp_path / "maria"
        assert customer.export("+34 600 111 222", STAGE, REGION, into=into) == 0
        data = json.loads((into / "customer.json").read_text())
        assert data["customer"]["name"] == "Maria"
        assert "Does it hurt?" in (into / "conversations.md").read_text()
        assert [file.read_bytes() for file in (into / "files").iterdir()] == [b"the molar"]
        assert into.stat().st_mode & 0o077 == 0
        assert [line.act for line in wiring.audit().newest()] == [Act.EXPORTED_CUSTOMER]

    @pytest.mark.parametrize(
        "called", ["..", "a\0b", "\u202egnp.exe", "x" * 300 + ".png", "..\\..\\evil", "CON", "a:b"]
    )
    def test_keeps_every_file_whatever_the_customer_called_it(self, called: str) -> None:
        names = [customer._file_name(f"media/t/{message}/{called}") for message in ("m-1", "m-2")]
        assert len(set(names)) == 2
        assert all(re.fullmatch(r"[\w. -]{13,80}", name) and ".." not in name[:14] for name in names)

    def test_is_not_written_over_a_file(self, tmp_path: Path) -> None:
        (tmp_path / "there").write_text("kept")
        with pytest.raises(Stop, match="is a file"):
            customer.export("34600111222", STAGE, REGION, into=tmp_path / "there")
        assert (tmp_path / "there").read_text() == "kept"
        assert not list(wiring.audit().newest())

    def test_says_whom_it_can_find(self) -> None:
        with pytest.raises(Stop, match="Nobody is known by that"):
            customer.export("34600999999", STAGE, REGION, into=None)


@pytest.mark.usefixtures("deployment")
class TestErase:
    def test_deletes_at_once_and_leaves_the_last_look_to_the_sweep(self) -> None:
        assert customer.erase("34600111222", STAGE, REGION, yes=True) == 0
        assert wiring.customers().find(MARIA) is None
        [left] = wiring.erasures().ordered()
        assert left.looks == 1
        assert [line.act for line in wiring.audit().newest()] == [Act.ERASED_CUSTOMER]

    def test_deletes_nothing_unless_the_word_is_typed(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(customer.console, "input", lambda question: "yes")
        with pytest.raises(Stop, match="Nothing was deleted"):
            customer.erase("34600111222", STAGE, REGION, yes=False)
        assert wiring.customers().find(MARIA)

    def test_needs_a_deployment(self) -> None:
        with pytest.raises(Stop, match="no deployment"):
            customer.erase("34600111222", "elsewhere", REGION, yes=True)


@pytest.mark.usefixtures("deployment")
class TestRetention:
    @pytest.mark.parametrize(("days", "told"), [(90, ""), (30, "./handoff deploy --stage erasing")])
    def test_that_is_not_the_playbooks_is_told(self, days: int, told: str) -> None:
        here: Any = SimpleNamespace(endpoint=None, stage=STAGE)
        assert told in retention.kept_otherwise(here, days)
        assert bool(told) is bool(retention.kept_otherwise(here, days))
