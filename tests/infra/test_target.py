"""Which deployment a command is about: what names none is said in words, before AWS is asked."""

from __future__ import annotations

import re

import pytest

from infra import target
from infra.paths import ROOT


@pytest.fixture(autouse=True)
def configured(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("AWS_PROFILE", "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    for name in ("AWS_CONFIG_FILE", "AWS_SHARED_CREDENTIALS_FILE"):
        monkeypatch.setenv(name, "/nowhere")


class TestATargetOnAws:
    @pytest.mark.parametrize("stage", ["", "../x", "Prod", "1st", "a b", "x" * 17, "prod\n"])
    def test_is_of_a_stage_that_can_be_a_name(self, stage: str) -> None:
        with pytest.raises(ValueError, match="cannot name a stage"):
            target.aws(stage, "eu-west-1")

    def test_needs_credentials(self) -> None:
        with pytest.raises(ValueError, match="no AWS credentials"):
            target.aws("prod", "eu-west-1")

    def test_is_the_callers_own(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("AWS_ACCESS_KEY_ID", "testing")
        monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "testing")
        assert target.aws("prod", "eu-west-1").stack == "handoff-prod"

    def test_is_named_as_the_template_allows(self) -> None:
        declared = (ROOT / "infra" / "resources" / "parameters.yaml").read_text("utf-8")
        (allowed,) = re.findall(r"  Stage:\n(?:    .*\n)*?    AllowedPattern: '(.*)'", declared)
        assert allowed == target.STAGE.pattern
