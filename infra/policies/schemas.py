"""JSON Schemas of the playbook's files, by which editors complete and check while one writes.

`python -m infra.policies.schemas` writes those of the sample; a test holds them there.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from chalicelib.adapters.playbook_files.scenarios import SCENARIO
from chalicelib.adapters.playbook_files.shapes import AGENT, PAGE, SHAPES
from infra.paths import ROOT

FOLDER = ".schemas"
"""Inside a playbook's folder, where the first line of each file points."""

_BELOW = {"agent": "prompt", "page": "body"}
"""What stands below the front matter, and is no field of it."""


def modeline(file: str) -> str:
    """The first line of a file, which tells editors its schema."""
    return f"# yaml-language-server: $schema={FOLDER}/{_stem(file)}.json\n"


def schema_files() -> dict[str, str]:
    """The text of each schema, by its file's name."""
    shapes = {_stem(file): shape.json_schema() for file, shape in SHAPES.items()}
    shapes |= {"page": PAGE.json_schema(), "scenario": SCENARIO.json_schema()}
    return {f"{name}.json": _text(name, schema) for name, schema in shapes.items()}


def write_schemas(playbook: Path) -> list[Path]:
    """Write the schemas into a playbook's folder; gives those that changed."""
    folder = playbook / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    changed = []
    for name, text in schema_files().items():
        path = folder / name
        if not path.exists() or path.read_text("utf-8") != text:
            path.write_text(text, "utf-8")
            changed.append(path)
    return changed


def _stem(file: str) -> str:
    return file.rsplit(".", 1)[0]


def _text(name: str, schema: dict[str, Any]) -> str:
    if below := _BELOW.get(name):
        schema["properties"].pop(below)
        schema["required"].remove(below)
        schema["description"] = f"The front matter of {AGENT if name == 'agent' else 'a page of knowledge'}."
    named = {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}
    return json.dumps(named, indent=2, ensure_ascii=False, sort_keys=True) + "\n"


if __name__ == "__main__":
    write_schemas(ROOT / "policies")
