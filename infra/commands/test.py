"""`handoff test`: `check`, then the deployed product on this machine, then the browser."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from infra.commands.check import results, tests_of
from infra.gate import Gate, Result, command, measure, verdict
from infra.paths import ROOT
from infra.says import Stop

# Beside `up`: its own state, and ports that start elsewhere.
_HOME = ROOT / ".local-test"
_BROWSERS = ("chromium", "chromium-browser", "google-chrome")


def run(*, as_json: bool) -> int:
    """Run every tier; 1 when one failed. The later tiers run also when an earlier one failed."""
    found = results(verbose=False)
    found += [measure(tests_of("simulated outside world", ("outside",), "-n", "2"), verbose=False)]
    found += [measure(_handoff("budgets", "bench"), verbose=False)]
    found += [measure(_handoff("weight and time of a page", "bench", "pages"), verbose=False)]
    os.environ["HANDOFF_HOME"] = str(_HOME)
    # The offline model answers alike every time; a key of the developer's must not replace it.
    for name in [name for name in os.environ if name.startswith("OPENAI_")]:
        del os.environ[name]
    try:
        found += _deployed_tiers()
    finally:
        stopped = measure(_handoff("stop", "down"), verbose=False)
    return verdict([*found, stopped], as_json=as_json)


def _deployed_tiers() -> list[Result]:
    up = measure(_handoff("deploy on this machine", "up", "--detach", "--fresh"), verbose=False)
    if not up.ok:
        return [up]
    gates = [
        tests_of("deployed, IAM enforced", ("local",)),
        Gate("browser is there", _browser),
        tests_of("browser", ("browser",)),
    ]
    return [up, *(measure(gate, verbose=False) for gate in gates)]


def _handoff(name: str, *arguments: str) -> Gate:
    return command(name, [sys.executable, "-m", "infra", *arguments])


def _browser() -> tuple[bool, str]:
    """Find Debian's chromium, or install it when this may be done; the tests find it in HANDOFF_CHROMIUM."""
    found = next((path for name in _BROWSERS if (path := shutil.which(name))), None) or _install()
    os.environ["HANDOFF_CHROMIUM"] = found
    return True, found


def _install() -> str:
    apt = shutil.which("apt-get")
    if apt is None or os.geteuid() != 0:
        raise Stop("The browser tests need chromium. On Debian or Ubuntu: `apt-get install chromium`.")
    for arguments in (["update", "-qq"], ["install", "-qq", "-y", "--no-install-recommends", "chromium"]):
        done = subprocess.run([apt, *arguments], capture_output=True, text=True, check=False)
        if done.returncode:
            raise Stop(f"chromium could not be installed:\n{done.stderr.strip()}")
    return str(Path("/usr/bin/chromium"))
