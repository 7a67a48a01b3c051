"""Zips that are the same bytes for the same content, with bytecode that Lambda can use."""

import compileall
import hashlib
import os
import py_compile
import sys
import zipfile
from collections.abc import Iterable
from pathlib import Path

# The earliest time a zip can hold; a real one would make every build a new version.
_EPOCH = (1980, 1, 1, 0, 0, 0)


def compile_folder(folder: Path) -> None:
    """Add bytecode that is trusted without a look at its source, whose time a zip does not keep."""
    compileall.compile_dir(
        folder,
        quiet=1,
        force=True,
        stripdir=str(folder),
        invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH,
    )


def runs_here(runtime: str) -> bool:
    """Whether this interpreter's bytecode is the runtime's, for example python3.11's."""
    return runtime == f"python{sys.version_info.major}.{sys.version_info.minor}"


def zip_folder(folder: Path, into: Path, prefix: str = "") -> None:
    """Zip a folder's files in order, under `prefix`, without times or owners."""
    into.parent.mkdir(parents=True, exist_ok=True)
    part = into.with_suffix(f".{os.getpid()}.part")
    with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for file in sorted(path for path in folder.rglob("*") if path.is_file()):
            entry = zipfile.ZipInfo(prefix + file.relative_to(folder).as_posix(), _EPOCH)
            entry.external_attr = 0o644 << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, file.read_bytes())
    part.replace(into)


def fingerprint(files: Iterable[Path], *also: str) -> str:
    """A short name for the content of some files and for whatever else matters."""
    digest = hashlib.sha256("\0".join(also).encode())
    for file in sorted(files):
        digest.update(file.name.encode() + b"\0" + hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()[:16]
