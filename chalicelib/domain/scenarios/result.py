"""What came of playing a scenario, once or several times."""

from __future__ import annotations

from dataclasses import dataclass, field

from chalicelib.domain.scenarios.scenario import Scenario
from chalicelib.domain.scenarios.seen import Finding, Seen


@dataclass(frozen=True)
class Played:
    """One time that a scenario was played; `broken` says why it could not be played to its end."""

    findings: tuple[Finding, ...] = ()
    seen: Seen = field(default_factory=Seen)
    broken: str = ""
    seconds: float = 0.0
    tokens: int = 0
    dollars: float | None = None

    @property
    def passed(self) -> bool:
        """Whether nothing that was judged went wrong."""
        return not self.broken and all(finding.passed is not False for finding in self.findings)

    @property
    def failures(self) -> tuple[str, ...]:
        """What went wrong, one line each."""
        if self.broken:
            return (self.broken,)
        wrong = [each for each in self.findings if each.passed is False]
        return tuple(f"{each.expected}: wanted {each.wanted}; seen {each.seen}" for each in wrong)


@dataclass(frozen=True)
class Result:
    """A scenario with every time that it was played; none when it was left out, for the reason in `left_out`."""

    scenario: Scenario
    played: tuple[Played, ...] = ()
    left_out: str = ""

    @property
    def verdict(self) -> str:
        """`passed`, `failed`, `flaky` (both, over several times), or `not run`, which is never green."""
        if not self.played:
            return "not run"
        good = sum(each.passed for each in self.played)
        return "passed" if good == len(self.played) else "flaky" if good else "failed"

    @property
    def passed_share(self) -> float:
        """How often it passed, 0 to 1."""
        return sum(each.passed for each in self.played) / len(self.played) if self.played else 0.0

    @property
    def blocks(self) -> bool:
        """Whether a playbook must not be published because of it."""
        return self.scenario.must_pass and self.verdict in ("failed", "flaky")

    @property
    def failures(self) -> tuple[str, ...]:
        """What went wrong, of all times, each once."""
        return tuple(dict.fromkeys(line for each in self.played for line in each.failures))
