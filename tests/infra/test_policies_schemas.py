"""The schemas for editors are those of the shapes, take what is right and refuse what is not."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from chalicelib.adapters.playbook_files.folder import read_folder
from chalicelib.adapters.playbook_files.shapes import SHAPES
from infra.policies.schemas import FOLDER, modeline, schema_files, write_schemas
from infra.policies.starters import STARTERS

SAMPLE = STARTERS["clinic"][0]


def schema(name: str) -> Any:
    return json.loads(schema_files()[f"{name}.json"])


class TestSchemas:
    def test_of_the_sample_are_current(self) -> None:
        written = {path.name: path.read_text("utf-8") for path in (SAMPLE / FOLDER).iterdir()}
        assert written == schema_files(), "run `python -m infra.policies.schemas`"

    @pytest.mark.parametrize("name", STARTERS)
    def test_take_every_file_of_every_starter(self, name: str) -> None:
        folder = read_folder(STARTERS[name][0])
        for file, document in folder.documents.items():
            stem = file.rsplit(".", 1)[0] if file in SHAPES else "page"
            data = {
                key: value
                for key, value in dict(document.data).items()  # type: ignore[call-overload]
                if key not in ("body", "prompt")
            }
            jsonschema.validate(data, schema(stem), jsonschema.Draft202012Validator)

    @pytest.mark.parametrize(
        ("name", "data"),
        [
            ("business", {"name": "Rueda"}),
            ("business", {"name": "Rueda", "timezone": "Europe/Madrid", "langauges": ["en"]}),
            ("triggers", {"ask_before_transfer": ["anger"]}),
            ("triggers", {"clarification_limit": "two"}),
            ("sla", {"calendars": {"c": {"weekly": {"mon": [["9:00", "18:00"], 5]}}}, "service_levels": {}}),
            ("tools", {"tools": [{"id": "find", "description": "d", "url": "u", "method": "FETCH"}]}),
            ("page", {"id": "prices", "title": "Prices"}),
        ],
    )
    def test_refuse_what_is_wrong(self, name: str, data: dict[str, Any]) -> None:
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate(data, schema(name), jsonschema.Draft202012Validator)

    def test_are_written_once(self, tmp_path: Path) -> None:
        assert {path.name for path in write_schemas(tmp_path)} == set(schema_files())
        assert write_schemas(tmp_path) == []

    @pytest.mark.parametrize("name", STARTERS)
    def test_are_named_in_the_first_line_of_every_file(self, name: str) -> None:
        for path in STARTERS[name][0].glob("*.yaml"):
            assert path.read_text("utf-8").startswith(modeline(path.name)), path
