"""The functions' roles: acted as, and made smaller for a while."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import boto3

from infra.target import LOCAL_REGION
from tests.local.inside import Inside

FUNCTIONS = (
    "webhook", "api_handler", "answer_customer", "deliver_message", "publish_facts", "notify", "sweep",
    "receive_parked", "receive_social", "fetch_media", "read_meaning", "rehearse", "live", "nudge",
)  # fmt: skip
SECRETS = (
    "whatsapp-token", "whatsapp-app-secret", "whatsapp-verify-token", "openai-key", "slack-token", "sign-in",
    "openai-fallback-key", "tool-clinic", "slack-signing-secret",
)  # fmt: skip

Client = Callable[[str], Any]
"""Makes a boto3 client of a service."""


class Roles:
    """Each function's role, as it was deployed."""

    def __init__(self, inside: Inside, endpoint: str) -> None:
        self._inside, self._endpoint = inside, endpoint

    def name(self, function: str) -> str:
        """The role's name."""
        configured = self._inside.client("lambda").get_function(FunctionName=f"handoff-local-{function}")
        return str(configured["Configuration"]["Role"]).rpartition("/")[2]

    @contextmanager
    def without(self, function: str, statement: str) -> Iterator[None]:
        """Take one statement of a function's policy away for a while."""
        iam, role = self._inside.client("iam"), self.name(function)
        (policy,) = iam.list_role_policies(RoleName=role)["PolicyNames"]
        document = iam.get_role_policy(RoleName=role, PolicyName=policy)["PolicyDocument"]
        kept = [each for each in document["Statement"] if each["Sid"] != statement]
        assert len(kept) == len(document["Statement"]) - 1, f"{function} has no statement {statement}"
        less = json.dumps(document | {"Statement": kept})
        iam.put_role_policy(RoleName=role, PolicyName=policy, PolicyDocument=less)
        try:
            yield
        finally:
            iam.put_role_policy(RoleName=role, PolicyName=policy, PolicyDocument=json.dumps(document))

    @contextmanager
    def acting_as(self, function: str) -> Iterator[Client]:
        """Clients with a function's own rights; its role trusts us only meanwhile."""
        iam, role = self._inside.client("iam"), self.name(function)
        found = iam.get_role(RoleName=role)["Role"]
        trusted = found["AssumeRolePolicyDocument"]
        us = {"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "sts:AssumeRole"}
        more = json.dumps(trusted | {"Statement": [*trusted["Statement"], us]})
        iam.update_assume_role_policy(RoleName=role, PolicyDocument=more)
        try:
            sts = self._inside.client("sts")
            lent = sts.assume_role(RoleArn=found["Arn"], RoleSessionName="test")["Credentials"]
            keys = (lent["AccessKeyId"], lent["SecretAccessKey"], lent["SessionToken"])
            session = boto3.session.Session(*keys, region_name=LOCAL_REGION)
            yield lambda service: session.client(service, endpoint_url=self._endpoint)
        finally:
            iam.update_assume_role_policy(RoleName=role, PolicyDocument=json.dumps(trusted))
