"""A check that passes or not: how it is run, timed and reported, for `check` and `test`."""

import json
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass

from infra.paths import ROOT
from infra.says import Stop, console

_FIRST, _LAST = 60, 140


@dataclass(frozen=True)
class Result:
    """What one gate found; `output` is shown when it failed, and always when verbose."""

    name: str
    ok: bool
    seconds: float
    output: str


@dataclass(frozen=True)
class Gate:
    """One check: `run` gives whether it passed, and what to show."""

    name: str
    run: Callable[[], tuple[bool, str]]


def command(
    name: str, argv: Sequence[str], environment: Mapping[str, str] | None = None, fine: Sequence[int] = (0,)
) -> Gate:
    """A gate that is another program; it passes by its exit code."""

    def run() -> tuple[bool, str]:
        done = subprocess.run(
            list(argv), cwd=ROOT, env=environment, capture_output=True, text=True, check=False
        )
        return done.returncode in fine, (done.stdout + done.stderr).strip()

    return Gate(name, run)


def measure(gate: Gate, *, verbose: bool) -> Result:
    """Run a gate and show its line as soon as it is known."""
    started = time.monotonic()
    try:
        ok, output = gate.run()
    except Stop as stop:
        ok, output = False, str(stop)
    result = Result(gate.name, ok, round(time.monotonic() - started, 1), output)
    console.print(f"{'[green]✓[/]' if ok else '[red]✗[/]'} {gate.name} [dim]{result.seconds:.1f} s[/]")
    if output and (verbose or not ok):
        console.print(_shortened(output), markup=False)
    return result


def _shortened(output: str) -> str:
    """The beginning and the end of what is too long to be read."""
    lines = output.splitlines()
    if len(lines) <= _FIRST + _LAST:
        return output
    left_out = f"… {len(lines) - _FIRST - _LAST} lines more …"
    return "\n".join([*lines[:_FIRST], left_out, *lines[-_LAST:]])


def verdict(results: Sequence[Result], *, as_json: bool) -> int:
    """End with one line, as JSON when asked; 1 when anything failed."""
    failed = [result.name for result in results if not result.ok]
    text = f"Not good: {', '.join(failed)}." if failed else f"All {len(results)} gates pass."
    if as_json:
        print(
            json.dumps({"ok": not failed, "verdict": text, "gates": [asdict(r) for r in results]}, indent=2)
        )
    else:
        console.print(f"{'[red]✗[/]' if failed else '[green]✓[/]'} {text}")
    return 1 if failed else 0
