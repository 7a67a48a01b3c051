"""The one way to a running stack, on AWS and on this machine: package, upload, apply."""

from collections.abc import Mapping
from dataclasses import dataclass

from infra import artifacts, stack
from infra.package import package
from infra.says import step
from infra.target import Target


@dataclass(frozen=True)
class Deployed:
    """A stack that is of this checkout; `changed` says whether it was not before."""

    outputs: dict[str, str]
    changed: bool


def deploy(target: Target, parameters: Mapping[str, str]) -> Deployed:
    """Deploy this checkout. Raises Stop with what went wrong."""
    with step("Packaging the functions") as now:
        built = package(target)
        now.note = f"{built.megabytes:.1f} MB for {target.architecture}"
    with step("Uploading what changed"):
        url = artifacts.upload(target, built.template)
    with step(f"Deploying the stack {target.stack}") as now:
        changed = stack.apply(target, url, {"Stage": target.stage, **parameters})
        now.note = "" if changed else "nothing to change"
    return Deployed(stack.outputs(target), changed)
