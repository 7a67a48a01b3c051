"""Where a deployment goes: an AWS account, or ministack on this machine. Nothing else differs."""

import platform
import re
from dataclasses import dataclass
from functools import cache
from typing import Any

import boto3
from botocore.config import Config

LOCAL_REGION = "us-east-1"
LOCAL_STAGE = "local"
STAGE = re.compile(r"[a-z][a-z0-9-]{0,15}")
"""Keep in sync with the template's parameter."""
# ministack treats this key as the account's root; the functions have keys of their own roles.
LOCAL_KEY = "test"


@dataclass(frozen=True)
class Target:
    """One deployment: `architecture` as Lambda names it, `endpoint` only when local."""

    stage: str
    region: str
    architecture: str
    endpoint: str | None = None

    @property
    def stack(self) -> str:
        """The CloudFormation stack's name."""
        return f"handoff-{self.stage}"

    def client(self, service: str) -> Any:
        """A boto3 client of this target."""
        return _client(self, service)


def aws(stage: str, region: str | None) -> Target:
    """The caller's own AWS account. Raises ValueError for what names no stage, and where AWS is not configured."""
    if not STAGE.fullmatch(stage):
        raise ValueError(
            f"`{stage[:40]}` cannot name a stage: write small letters, digits and hyphens, such as prod"
        )
    found = region or boto3.session.Session().region_name
    if not found:
        raise ValueError("no AWS region: pass --region or set AWS_DEFAULT_REGION")
    if boto3.session.Session().get_credentials() is None:
        raise ValueError("no AWS credentials: run `aws configure`, or set AWS_PROFILE")
    return Target(stage, found, "arm64")


def local(endpoint: str) -> Target:
    """ministack, whose Lambda workers run on this machine's own processor."""
    arm = platform.machine().lower() in {"arm64", "aarch64"}
    return Target(LOCAL_STAGE, LOCAL_REGION, "arm64" if arm else "x86_64", endpoint)


@cache
def _client(target: Target, service: str) -> Any:
    if target.endpoint is None:
        return boto3.client(service, region_name=target.region)
    return boto3.client(
        service,
        region_name=target.region,
        endpoint_url=target.endpoint,
        aws_access_key_id=LOCAL_KEY,
        aws_secret_access_key=LOCAL_KEY,
        config=Config(s3={"addressing_style": "path"}, retries={"max_attempts": 2}),
    )
