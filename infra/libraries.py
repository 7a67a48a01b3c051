"""Builds the layers with the functions' libraries, each once for each change of its requirements file.

Chalice would download every wheel again at every package, ship no bytecode, and put all of it into each
function's zip. Layers of our own keep a code change at a few kilobytes and a second or two, and numpy and OpenSSL
away from the functions that have no use for them.
"""

import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from infra.archive import compile_folder, fingerprint, runs_here, zip_folder
from infra.paths import CACHE, ENCODER_REQUIREMENTS, PUSH_REQUIREMENTS, REQUIREMENTS
from infra.says import Stop

_CPU = {"arm64": "aarch64", "x86_64": "x86_64"}
_NEVER_IMPORTED = ("bin", ".lock", "**/__pycache__")
_OF_NUMPY = (
    # What numpy's own tests, Fortran and C compilers, type checkers and installers need.
    *("**/tests", "**/*.pyi", "**/*.pxd", "**/*.pyx", "**/*.h", "**/*.a"),
    *("numpy/f2py", "numpy/doc", "numpy/_pyinstaller", "numpy/distutils"),
    *("numpy/_core/*_tests.*.so", "numpy/_core/_simd.*.so"),
    # What numpy loads on demand only, and reading has no part for: chance, masks, series, waves, old names.
    *("numpy/random", "numpy/ma", "numpy/polynomial", "numpy/fft", "numpy/testing", "numpy/compat"),
)


@dataclass(frozen=True)
class Layer:
    """What goes into a layer; `unused` are patterns of files that a function never imports.

    `from_source` are the libraries that are published as source only; they must be pure Python.
    """

    name: str
    requirements: Path
    unused: tuple[str, ...] = _NEVER_IMPORTED
    from_source: tuple[str, ...] = ()


LIBRARIES = Layer(
    "libraries",
    REQUIREMENTS,
    (*_NEVER_IMPORTED, "stdnum/oui.dat", "stdnum/imsi.dat"),  # of networks and SIM cards
)
ENCODER = Layer("encoder", ENCODER_REQUIREMENTS, (*_NEVER_IMPORTED, *_OF_NUMPY))
PUSH = Layer("push", PUSH_REQUIREMENTS, from_source=("http-ece",))
LAYERS = (LIBRARIES, ENCODER, PUSH)
TOGETHER = ((LIBRARIES, PUSH), (ENCODER,))
"""What one function carries at most; keep in sync with infra/resources/functions.yaml."""


def built_layer(layer: Layer, architecture: str, runtime: str, *, for_this_machine: bool) -> Path:
    """The layer's zip, from the cache when nothing changed. Raises Stop when a library is not to be had."""
    where = sys.platform if for_this_machine else "lambda"
    name = fingerprint([layer.requirements, Path(__file__)], architecture, runtime, where)
    built = CACHE / f"{layer.name}-{name}.zip"
    if not built.exists():
        CACHE.mkdir(exist_ok=True)
        with tempfile.TemporaryDirectory(dir=CACHE) as temporary:
            folder = Path(temporary)
            _install(layer, folder, architecture, runtime, for_this_machine)
            _prune(folder, layer.unused)
            if runs_here(runtime):
                compile_folder(folder)
            zip_folder(folder, built, prefix="python/")
    return built


def _install(layer: Layer, folder: Path, architecture: str, runtime: str, for_this_machine: bool) -> None:
    version = runtime.removeprefix("python")
    platforms = [f"{name}_{_CPU[architecture]}" for name in _platforms(version)]
    if uv := _uv():
        command = [uv, "pip", "install", "--quiet", "--no-deps", "--only-binary", ":all:"]
        command += ["--python", sys.executable]
        if not for_this_machine:
            newest = platforms[0].removesuffix(f"_{_CPU[architecture]}")
            command += ["--python-platform", f"{_CPU[architecture]}-{newest}", "--python-version", version]
    else:
        command = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-compile"]
        command += ["--only-binary", ":all:", "--disable-pip-version-check"]
        if not for_this_machine:
            command += ["--implementation", "cp", "--python-version", version]
            command += [part for name in platforms for part in ("--platform", name)]
    command += [part for name in layer.from_source for part in ("--no-binary", name)]
    command += ["--target", str(folder), "--requirement", str(layer.requirements)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise Stop(
            f"The {layer.name} layer could not be installed for {architecture}:\n{done.stderr.strip()}"
        )


def _platforms(version: str) -> tuple[str, ...]:
    """The C libraries that a runtime can use, newest first: Python 3.11 runs on Amazon Linux 2 with glibc 2.26."""
    oldest = ("manylinux2014", "manylinux_2_17")
    return oldest if version == "3.11" else ("manylinux_2_28", *oldest)


def _uv() -> str | None:
    """The environment's own uv, or the machine's; pip does when there is none."""
    return shutil.which("uv", path=str(Path(sys.executable).parent)) or shutil.which("uv")


def _prune(folder: Path, unused: tuple[str, ...]) -> None:
    """Drop what a function never imports."""
    for path in [path for pattern in unused for path in folder.glob(pattern)]:
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)
