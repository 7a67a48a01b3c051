"""Creates or updates the CloudFormation stack, and reads what it made."""

import time
from collections.abc import Mapping
from typing import Any

from botocore.exceptions import ClientError

from infra.says import Stop
from infra.target import Target

_CAPABILITIES = ["CAPABILITY_IAM", "CAPABILITY_NAMED_IAM", "CAPABILITY_AUTO_EXPAND"]
_BROKEN = {"ROLLBACK_COMPLETE", "ROLLBACK_FAILED", "CREATE_FAILED", "DELETE_FAILED", "REVIEW_IN_PROGRESS"}


def outputs(target: Target) -> dict[str, str]:
    """The stack's outputs by name; empty when there is no stack."""
    stack = _find(target)
    return {entry["OutputKey"]: entry["OutputValue"] for entry in (stack or {}).get("Outputs", [])}


def parameters(target: Target) -> dict[str, str]:
    """What the stack was deployed with, by name; empty when there is no stack."""
    stack = _find(target)
    return {entry["ParameterKey"]: entry["ParameterValue"] for entry in (stack or {}).get("Parameters", [])}


def apply(target: Target, template_url: str, parameters: Mapping[str, str]) -> bool:
    """Bring the stack to the template; parameters that are not given keep their value.

    False when there was nothing to change; raises Stop when it failed.
    """
    existing = _find(target)
    if existing and existing["StackStatus"] in _BROKEN - {"REVIEW_IN_PROGRESS"}:
        raise Stop(
            f"The stack {target.stack} is {existing['StackStatus']}, which CloudFormation cannot update. "
            f"Look at its events, delete it (its table, bucket and user pool stay), and deploy again."
        )
    kind = "UPDATE" if existing and existing["StackStatus"] != "REVIEW_IN_PROGRESS" else "CREATE"
    cloudformation = target.client("cloudformation")
    name = f"handoff-{int(time.time() * 1000)}"
    cloudformation.create_change_set(
        StackName=target.stack,
        ChangeSetName=name,
        ChangeSetType=kind,
        TemplateURL=template_url,
        Capabilities=_CAPABILITIES,
        Parameters=_parameters(target, template_url, existing, parameters),
        Tags=[{"Key": "product", "Value": "handoff"}, {"Key": "stage", "Value": target.stage}],
    )
    if not _change_set_is_ready(target, name):
        cloudformation.delete_change_set(StackName=target.stack, ChangeSetName=name)
        return False
    cloudformation.execute_change_set(StackName=target.stack, ChangeSetName=name)
    _wait_until_done(target, kind)
    return True


def _parameters(
    target: Target, template_url: str, existing: dict[str, Any] | None, given: Mapping[str, str]
) -> list[dict[str, Any]]:
    """What is given, and last time's value for the rest that the template still knows."""
    summary = target.client("cloudformation").get_template_summary(TemplateURL=template_url)
    known = {parameter["ParameterKey"] for parameter in summary["Parameters"]}
    if unknown := given.keys() - known:
        raise Stop(
            f"The template has no parameter {', '.join(sorted(unknown))}; it has {', '.join(sorted(known))}."
        )
    before = {parameter["ParameterKey"] for parameter in (existing or {}).get("Parameters", [])}
    return [{"ParameterKey": name, "ParameterValue": value} for name, value in given.items()] + [
        {"ParameterKey": name, "UsePreviousValue": True} for name in sorted((before & known) - given.keys())
    ]


def _find(target: Target) -> dict[str, Any] | None:
    try:
        stacks = target.client("cloudformation").describe_stacks(StackName=target.stack)["Stacks"]
    except ClientError as error:
        if "does not exist" in str(error):
            return None
        raise
    found: dict[str, Any] = stacks[0]
    return found


def _change_set_is_ready(target: Target, name: str) -> bool:
    while True:
        found = target.client("cloudformation").describe_change_set(
            StackName=target.stack, ChangeSetName=name
        )
        reason = found.get("StatusReason", "")
        if found["Status"] == "CREATE_COMPLETE":
            return True
        if found["Status"] == "FAILED":
            if "didn't contain changes" in reason or "No updates" in reason:
                return False
            raise Stop(f"CloudFormation refused the template: {reason}")
        time.sleep(_pause(target))


def _wait_until_done(target: Target, kind: str) -> None:
    while True:
        stack = _find(target)
        status = stack["StackStatus"] if stack else "DELETED"
        if status == f"{kind}_COMPLETE":
            return
        if not status.endswith("IN_PROGRESS"):
            raise Stop(f"The stack ended as {status}:\n{_failures(target)}")
        time.sleep(_pause(target))


def _failures(target: Target) -> str:
    events = target.client("cloudformation").describe_stack_events(StackName=target.stack)["StackEvents"]
    failed = [event for event in events if event["ResourceStatus"].endswith("FAILED")]
    lines = [
        f"  {e['LogicalResourceId']}: {e.get('ResourceStatusReason', 'no reason given')}" for e in failed
    ]
    return "\n".join(reversed(lines[-12:]))


def _pause(target: Target) -> float:
    """Seconds between two looks; ministack is quick and has no rate limit."""
    return 0.2 if target.endpoint else 3.0
