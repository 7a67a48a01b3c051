"""The tables beside this file: secrets in every notation, and innocent numbers that only look like them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import yaml

from chalicelib.domain.masking import Kind

HERE = Path(__file__).parent


@dataclass(frozen=True)
class Notation:
    """Texts that a customer sends, one after the other, and the letters and digits in them that nobody may see."""

    kind: Kind
    secret: str
    texts: tuple[str, ...]


def _read(name: str) -> list[dict[str, str]]:
    return list(yaml.safe_load((HERE / name).read_text(encoding="utf-8")))


NOTATIONS = {
    f"{row['kind']}: {row['name']}": Notation(Kind(row["kind"]), row["secret"], tuple(row["texts"]))
    for row in _read("notations.yaml")
}
INNOCENT = tuple(map(str, _read("innocents.yaml")))
