"""Builds the layer with the functions' libraries, once for each change of requirements.txt.

Chalice would download every wheel again at every package, ship no bytecode, and put all of it into each
function's zip. A layer of our own keeps a code change at a few kilobytes and a second or two.
"""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from infra.archive import compile_folder, fingerprint, runs_here, zip_folder
from infra.paths import CACHE, REQUIREMENTS
from infra.says import Stop

# The oldest C library that wheels are built for; every Lambda runtime has a newer one.
_PLATFORMS = ("manylinux2014", "manylinux_2_17")
_CPU = {"arm64": "aarch64", "x86_64": "x86_64"}


def library_layer(architecture: str, runtime: str, *, for_this_machine: bool) -> Path:
    """The layer's zip, from the cache when nothing changed. Raises Stop when a library is not to be had."""
    where = sys.platform if for_this_machine else "lambda"
    name = fingerprint([REQUIREMENTS, Path(__file__)], architecture, runtime, where)
    layer = CACHE / f"libraries-{name}.zip"
    if not layer.exists():
        CACHE.mkdir(exist_ok=True)
        with tempfile.TemporaryDirectory(dir=CACHE) as temporary:
            folder = Path(temporary)
            _install(folder, architecture, runtime, for_this_machine)
            _prune(folder)
            if runs_here(runtime):
                compile_folder(folder)
            zip_folder(folder, layer, prefix="python/")
    return layer


def _install(folder: Path, architecture: str, runtime: str, for_this_machine: bool) -> None:
    version = runtime.removeprefix("python")
    cpu = _CPU[architecture]
    if uv := _uv():
        command = [uv, "pip", "install", "--quiet", "--no-deps", "--only-binary", ":all:"]
        command += ["--python", sys.executable]
        if not for_this_machine:
            command += ["--python-platform", f"{cpu}-manylinux2014", "--python-version", version]
    else:
        command = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-compile"]
        command += ["--only-binary", ":all:", "--disable-pip-version-check"]
        if not for_this_machine:
            command += ["--implementation", "cp", "--python-version", version]
            command += [part for name in _PLATFORMS for part in ("--platform", f"{name}_{cpu}")]
    command += ["--target", str(folder), "--requirement", str(REQUIREMENTS)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise Stop(
            f"The functions' libraries could not be installed for {architecture}:\n{done.stderr.strip()}"
        )


def _uv() -> str | None:
    """The environment's own uv, or the machine's; pip does when there is none."""
    return shutil.which("uv", path=str(Path(sys.executable).parent)) or shutil.which("uv")


def _prune(folder: Path) -> None:
    """Drop what a function never imports."""
    for path in [folder / "bin", folder / ".lock", *folder.rglob("__pycache__")]:
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)
