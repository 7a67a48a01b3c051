"""Joins infra/resources/*.yaml into the one template that Chalice merges into its own."""

from pathlib import Path
from typing import Any

from chalice.package import YAMLTemplateSerializer

from infra.paths import RESOURCES

_yaml = YAMLTemplateSerializer()


def joined_resources() -> dict[str, Any]:
    """All sections of all resource files. Raises ValueError when two files declare the same name."""
    joined: dict[str, Any] = {}
    for file in sorted(RESOURCES.glob("*.yaml")):
        for section, entries in load(file).items():
            known = joined.setdefault(section, {})
            if twice := known.keys() & entries.keys():
                raise ValueError(f"{file.name} declares {', '.join(sorted(twice))} again in {section}")
            known.update(entries)
    return joined


def load(file: Path) -> dict[str, Any]:
    """Read a template with CloudFormation's short forms (!Ref, !Sub, ...)."""
    template: dict[str, Any] = _yaml.load_template(file.read_text(), str(file))
    return template


def dump(template: dict[str, Any]) -> str:
    """Write a template as YAML."""
    text: str = _yaml.serialize_template(template)
    return text
