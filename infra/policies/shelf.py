"""The published versions of one deployment, as the commands read and write them."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING

from infra import playbook, stack
from infra.deployments import find
from infra.says import Stop

if TYPE_CHECKING:
    from chalicelib.domain.playbook import Playbook
    from chalicelib.use_cases.playbook_ports import PublishedVersion


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

    def scenarios(self, number: int) -> Mapping[str, str] | None:
        """The scenarios that a version was published with, by file; None where they cannot be read."""
        from chalicelib import wiring
        from chalicelib.use_cases.known_scenarios import known_scenarios

        return known_scenarios(number, wiring.playbooks())

    def scenarios_in_force(self) -> Mapping[str, str] | None:
        """The scenarios of the version that should be in force, {} before anything is; None where they are lost."""
        from chalicelib import wiring
        from chalicelib.use_cases.known_scenarios import known_scenarios, should_be_in_force
        from chalicelib.use_cases.playbook_ports import NoPlaybook, UnreadableVersion

        playbooks = wiring.playbooks()
        try:
            return known_scenarios(should_be_in_force(playbooks), playbooks)
        except NoPlaybook:
            return {}
        except UnreadableVersion:
            return None

    def unread(self) -> int | None:
        """The version that should be in force and cannot be read, so that another stands in for it."""
        from chalicelib import wiring

        return wiring.playbooks().unread()

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
        from chalicelib.use_cases.playbook_ports import NoPlaybook, UnreadableVersion

        playbooks = wiring.playbooks()
        try:
            return playbooks.active() if number is None else playbooks.version(number)
        except NoPlaybook as missing:
            raise Stop(
                f"{str(missing)[0].upper()}{str(missing)[1:]}. See `./handoff policies history`."
            ) from missing
        except UnreadableVersion as error:
            raise Stop(
                f"{str(error)[0].upper()}{str(error)[1:]}: its file is lost or broken, or it is of a newer release."
            ) from error
