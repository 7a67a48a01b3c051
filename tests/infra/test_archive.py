"""Packages are the same bytes for the same content, and carry bytecode that Lambda can use."""

import importlib.util
import os
import zipfile
from pathlib import Path

from infra.archive import compile_folder, fingerprint, zip_folder

UNCHECKED_HASH = 0b01


def a_module(folder: Path, text: str = "ANSWER = 42\n") -> Path:
    folder.mkdir()
    (folder / "module.py").write_text(text)
    return folder


class TestZip:
    def test_does_not_depend_on_times(self, tmp_path: Path) -> None:
        folder = a_module(tmp_path / "source")
        zip_folder(folder, tmp_path / "one.zip")
        os.utime(folder / "module.py", (1, 1))
        zip_folder(folder, tmp_path / "two.zip")
        assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "two.zip").read_bytes()

    def test_puts_a_layer_under_its_prefix(self, tmp_path: Path) -> None:
        zip_folder(a_module(tmp_path / "source"), tmp_path / "layer.zip", prefix="python/")
        assert zipfile.ZipFile(tmp_path / "layer.zip").namelist() == ["python/module.py"]


class TestBytecode:
    def test_is_trusted_without_its_source(self, tmp_path: Path) -> None:
        folder = a_module(tmp_path / "source")
        compile_folder(folder)
        compiled = Path(importlib.util.cache_from_source(str(folder / "module.py"))).read_bytes()
        assert compiled[4] == UNCHECKED_HASH
        assert str(tmp_path).encode() not in compiled


class TestFingerprint:
    def test_changes_with_content_and_with_what_else_matters(self, tmp_path: Path) -> None:
        file = a_module(tmp_path / "source") / "module.py"
        before = fingerprint([file], "arm64")
        assert fingerprint([file], "arm64") == before
        assert fingerprint([file], "x86_64") != before
        file.write_text("ANSWER = 43\n")
        assert fingerprint([file], "arm64") != before
