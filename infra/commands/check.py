"""`handoff check`: format, lint, types, layers, template and fast tests, in about six minutes on two cores."""

import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

from infra import target
from infra.gate import Gate, Result, command, measure, verdict
from infra.import_time import webhook_import
from infra.package import package
from infra.paths import ROOT
from infra.target import LOCAL_REGION

FAST = ("domain", "use_cases", "adapters", "journeys", "inbox", "infra")
_BIN = Path(sys.executable).parent


def run(*, verbose: bool, as_json: bool) -> int:
    """Run every gate; 1 when one failed."""
    return verdict(results(verbose=verbose), as_json=as_json)


def results(*, verbose: bool) -> list[Result]:
    """All gates: the tests beside the rest, and the measurement alone."""

    def lane(gates: list[Gate]) -> list[Result]:
        return [measure(gate, verbose=verbose) for gate in gates]

    with ThreadPoolExecutor(2) as lanes:
        tests = lanes.submit(lane, [tests_of("fast tests", FAST, "-n", "2")])
        rest = lanes.submit(lane, _static_gates())
        found = rest.result() + tests.result()
    return [*found, *lane([Gate("webhook imports", webhook_import)])]


def tests_of(name: str, folders: tuple[str, ...], *options: str) -> Gate:
    """The tests of some folders, where a skipped test counts as failed."""
    paths = [f"tests/{folder}" for folder in folders if list((ROOT / "tests" / folder).rglob("test_*.py"))]
    if not paths:
        return Gate(name, lambda: (True, "no tests yet"))
    return command(name, [sys.executable, "-m", "pytest", "-q", "-p", "infra.no_skips", *options, *paths])


def _static_gates() -> list[Gate]:
    return [
        command("format", [str(_BIN / "ruff"), "format", "--check", "--quiet", "."]),
        command("lint", [str(_BIN / "ruff"), "check", "--quiet", "."]),
        command("layers", [str(_BIN / "lint-imports")]),
        command("types", [sys.executable, "-m", "mypy"]),
        Gate("template", _template),
    ]


def _template() -> tuple[bool, str]:
    """Package, translate and lint; what goes to AWS differs in the architecture only."""
    from infra.template_gate import findings

    # As for this machine, in a folder of its own: `up` may be building at the same time.
    built = package(replace(target.local("not called"), stage="check"))
    found = findings(built.template, LOCAL_REGION)
    return not found, "\n".join(found) or f"clean; {built.megabytes:.1f} MB zipped"
