"""What goes wrong with one send: what was planned by hand, and what the storm chose for it."""

from infra.local.faults import Fault, Faults
from infra.local.whatsapp.fault_kinds import FAILURES, REFUSALS


class Trouble:
    """Asked step by step while one send is handled; each kind happens at most once to it."""

    def __init__(self, faults: Faults, stormy: Fault | None = None) -> None:
        self._faults = faults
        self._stormy = stormy
        self.answer_lost = False
        """Set when the message was accepted and nobody will ever be told."""

    def take(self, kind: str) -> Fault | None:
        """The fault of this kind, if it strikes this send."""
        if self._stormy and self._stormy.kind == kind:
            struck, self._stormy = self._stormy, None
            return struck
        return self._faults.take(kind)

    def refusal(self) -> int | None:
        """The code with which the send is refused at once, or None; 0 is a code, too."""
        for kind, (code, _) in REFUSALS.items():
            if self.take(kind):
                return code
        return self._by_code("refuse_")

    def failure(self) -> tuple[str, int] | None:
        """The kind and code with which the accepted message will fail."""
        for kind, (code, _) in FAILURES.items():
            if self.take(kind):
                return kind, code
        by_code = self._by_code("fail_")
        return None if by_code is None else ("fail", by_code)

    def _by_code(self, prefix: str) -> int | None:
        """One read in the usual case, where no fault is planned."""
        for fault in self._faults.planned():
            if fault.kind.startswith(prefix) and self._faults.take(fault.kind):
                return int(fault.kind.removeprefix(prefix))
        return None
