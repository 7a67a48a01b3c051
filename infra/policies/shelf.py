"""The published versions of one deployment, as the commands read and write them."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING

from pydantic import ValidationError

from infra import playbook, stack
from infra.deployments import find
from infra.says import Stop

if TYPE_CHECKING:
    from chalicelib.domain.playbook import Playbook
    from chalicelib.use_cases.ports import PublishedVersion


class Shelf:
    """Connected to a deployment; raises Stop where there is none."""

    def __init__(self, stage: str, region: str | None) -> None:
        self.target = find(stage, region)
        self.outputs = stack.outputs(self.target)
        if not self.outputs:
            raise Stop(
                f"There is no deployment {self.target.stack} in {self.target.region}. Deploy it first."
            )
        playbook.connect(self.target, self.outputs)

    def active(self) -> Playbook:
        """The version in force. Raises Stop when nothing was published."""
        return self._read(None)

    def version(self, number: int) -> Playbook:
        """One version. Raises Stop when it was never published."""
        return self._read(number)

    def scenarios(self, number: int) -> Mapping[str, str]:
        """The scenarios that a version was published with, by file."""
        from chalicelib import wiring

        return wiring.playbooks().scenarios(number)

    def scenarios_in_force(self) -> Mapping[str, str]:
        """The scenarios of the version in force; none where nothing was published that this release can read."""
        from chalicelib import wiring
        from chalicelib.use_cases.ports import NoPlaybook

        try:
            return self.scenarios(wiring.playbooks().active().version)
        except (NoPlaybook, ValidationError):
            return {}

    def history(self) -> tuple[PublishedVersion, ...]:
        """All versions, newest first."""
        from chalicelib import wiring

        return wiring.playbooks().history()

    def roll_back(self, number: int) -> int | None:
        """Put an older version in force again; gives the new number, None if nothing would change."""
        from chalicelib import wiring
        from chalicelib.adapters.encoder.encoder import EncoderMissing
        from chalicelib.use_cases.roll_back_playbook import roll_back_playbook

        self.version(number)
        try:
            return roll_back_playbook(
                number,
                by=os.environ.get("USER") or "command line",
                playbooks=wiring.playbooks(),
                indexer=wiring.indexer(),
                clock=wiring.clock(),
            )
        except EncoderMissing as missing:
            raise Stop(f"Nothing was published: {missing}.") from missing

    def _read(self, number: int | None) -> Playbook:
        from chalicelib import wiring
        from chalicelib.use_cases.ports import NoPlaybook

        playbooks = wiring.playbooks()
        try:
            return playbooks.active() if number is None else playbooks.version(number)
        except NoPlaybook as missing:
            raise Stop(
                f"{str(missing)[0].upper()}{str(missing)[1:]}. See `./handoff policies history`."
            ) from missing
        except ValidationError as error:
            raise Stop(
                f"Version {number or 'in force'} was published by another release and cannot be read by this one."
            ) from error
