"""Proves a packaged template without an AWS account: SAM's own translator, then cfn-lint on its result."""

import json
import os
from pathlib import Path
from typing import Any

from cfnlint.api import lint
from cfnlint.config import ManualArgs
from samtranslator.public.translator import ManagedPolicyLoader
from samtranslator.translator.transform import transform

from infra.artifacts import FILES
from infra.template import load


class _NoManagedPolicies(ManagedPolicyLoader):  # type: ignore[misc]
    """Our functions bring their own roles, so nothing is looked up in IAM."""

    def __init__(self) -> None:
        super().__init__(None)

    def load(self) -> dict[str, str]:
        return {}


def translate(template: Path, region: str) -> dict[str, Any]:
    """The CloudFormation that SAM makes of a packaged template. Raises what the translator refuses."""
    # The translator wants a region, and takes it from nowhere else.
    os.environ.setdefault("AWS_DEFAULT_REGION", region)
    body = load(template)
    for resource in body["Resources"].values():
        name = FILES.get(resource["Type"])
        if name:
            resource["Properties"][name] = "s3://artifacts/key"
    translated: dict[str, Any] = transform(body, {}, _NoManagedPolicies())
    return translated


def findings(template: Path, region: str) -> list[str]:
    """What cfn-lint says about the translated template; empty is clean."""
    text = json.dumps(translate(template, region))
    found = lint(text, config=ManualArgs(regions=[region]))
    return [f"{match.rule.id} {'/'.join(map(str, match.path or []))}: {match.message}" for match in found]
