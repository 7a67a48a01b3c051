"""Turns the checkout into something CloudFormation can deploy: a template, the functions' zip, the layers.

Chalice runs on a copy without requirements.txt, so that it packages only app.py, chalicelib and its own
runtime; the libraries are cached layers (infra/libraries.py). The same inputs are built once.
"""

import json
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from infra.archive import compile_folder, fingerprint, runs_here, zip_folder
from infra.libraries import LAYERS, TOGETHER, built_layer
from infra.paths import BUILD, ROOT
from infra.says import Stop
from infra.target import Target
from infra.template import dump, joined_resources, load

BUDGET_MB = 50


@dataclass(frozen=True)
class Package:
    """A built deployment; sizes in bytes, of the layers by name."""

    template: Path
    functions_size: int
    layer_sizes: Mapping[str, int]

    @property
    def megabytes(self) -> float:
        """What Lambda unzips for its largest function, as zipped: the code and that function's layers."""
        loads = (sum(self.layer_sizes[layer.name] for layer in layers) for layers in TOGETHER)
        return (self.functions_size + max(loads)) / 1_000_000


def package(target: Target) -> Package:
    """Build for one target. Raises Stop when Chalice refuses the app or the package is over its budget."""
    build = BUILD / target.stage
    source, out = build / "source", build / "out"
    _copy_source(source, target)
    name = fingerprint(
        (file for file in [*source.rglob("*"), *(ROOT / "infra").glob("*.py")] if file.is_file()),
        target.stage,
        target.architecture,
        sys.version,
        dump(joined_resources()),
        *(layer.requirements.read_text() for layer in LAYERS),
    )
    if not (out / name).exists():
        _build(source, out, target)
        (out / name).touch()
    built = Package(
        out / "sam.yaml",
        (out / "deployment.zip").stat().st_size,
        {layer.name: (out / f"{layer.name}.zip").stat().st_size for layer in LAYERS},
    )
    if built.megabytes > BUDGET_MB:
        raise Stop(f"The package has {built.megabytes:.1f} MB, more than its budget of {BUDGET_MB} MB.")
    return built


def _copy_source(source: Path, target: Target) -> None:
    """Only what Chalice needs, with the target's architecture."""
    shutil.rmtree(source, ignore_errors=True)
    # Translators' files stay here: what a function reads is compiled.
    ignore = shutil.ignore_patterns("__pycache__", "*.pyc", "*.po", "*.pot")
    shutil.copytree(ROOT / "chalicelib", source / "chalicelib", ignore=ignore)
    shutil.copytree(ROOT / "infra" / "iam", source / "infra" / "iam")
    shutil.copy(ROOT / "app.py", source / "app.py")
    shutil.copy(ROOT / "infra" / "sla_clock.asl.json", source / "sla_clock.asl.json")
    config = json.loads((ROOT / ".chalice" / "config.json").read_text())
    config["lambda_architecture"] = target.architecture
    (source / ".chalice").mkdir()
    (source / ".chalice" / "config.json").write_text(json.dumps(config))


def _build(source: Path, out: Path, target: Target) -> None:
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    resources = out.with_name("resources.yaml")
    resources.write_text(dump(joined_resources()))
    _run_chalice(source, out, resources, target)
    runtime = _runtime(out / "sam.yaml")
    _add_bytecode(out / "deployment.zip", runtime)
    shutil.copy(source / "sla_clock.asl.json", out)
    for layer in LAYERS:
        zipped = built_layer(
            layer, target.architecture, runtime, for_this_machine=target.endpoint is not None
        )
        shutil.copy(zipped, out / f"{layer.name}.zip")


def _run_chalice(source: Path, out: Path, resources: Path, target: Target) -> None:
    command = [
        sys.executable,
        "-c",
        "import sys, chalice.cli; sys.exit(chalice.cli.main())",
        "--project-dir",
        str(source),
    ]
    command += ["package", str(out), "--stage", target.stage, "--merge-template", str(resources)]
    environment = os.environ | {"AWS_DEFAULT_REGION": target.region, "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, cwd=source, check=False)
    if done.returncode:
        raise Stop(f"Chalice could not package the app:\n{done.stdout.strip()}\n{done.stderr.strip()}")


def _runtime(template: Path) -> str:
    """The Lambda runtime that Chalice chose: that of the Python it ran on."""
    runtime: str = load(template)["Resources"]["Webhook"]["Properties"]["Runtime"]
    return runtime


def _add_bytecode(archive: Path, runtime: str) -> None:
    """Rewrite Chalice's zip in order, without times, with bytecode."""
    folder = archive.with_suffix("")
    with zipfile.ZipFile(archive) as zipped:
        zipped.extractall(folder)
    if runs_here(runtime):
        compile_folder(folder)
    zip_folder(folder, archive)
    shutil.rmtree(folder)
