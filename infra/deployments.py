"""Finds a deployment that exists: the one on this machine, or one on AWS."""

from infra import local_state, ministack, target
from infra.says import Stop
from infra.target import LOCAL_STAGE, Target


def find(stage: str, region: str | None) -> Target:
    """The deployment's target. Raises Stop when the local one does not run or no region is configured."""
    if stage == LOCAL_STAGE:
        state = local_state.read()
        if state is None or not ministack.is_ready(state.aws_port):
            raise Stop("Nothing runs on this machine. Start it with `./handoff up`, or name a --stage.")
        return target.local(state.aws_url)
    try:
        return target.aws(stage, region)
    except ValueError as error:
        raise Stop(f"{error}.") from error
