"""Write a scenario as the file that people read and change."""

from __future__ import annotations

import yaml

from chalicelib.adapters.playbook_files.yaml_file import as_value
from chalicelib.domain.scenarios import Scenario

MODELINE = "# yaml-language-server: $schema=../.schemas/scenario.json\n"


def scenario_text(scenario: Scenario) -> str:
    """Give the file's text; what has its usual value is left out."""
    told = scenario.model_dump(mode="json", exclude_defaults=True, exclude_none=True)
    told = {"id": scenario.id, "title": scenario.title, **told}
    written: str = yaml.dump(told, Dumper=_Plain, allow_unicode=True, sort_keys=False, width=110)
    return MODELINE + written


class _Plain(yaml.SafeDumper):
    """Lists are indented below their name, as in the other files."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: ARG002
        super().increase_indent(flow, False)


def _words(dumper: _Plain, text: str) -> yaml.ScalarNode:
    """Quote what reading would take for more than text, such as `nULl`; PyYAML quotes only what it takes for it."""
    style = None if isinstance(as_value(text), str) else "'"
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


_Plain.add_representer(str, _words)
