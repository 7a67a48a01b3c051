"""The account's message templates: listing them, and checking a send against one by Meta's rules."""

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from infra.local.database import Database
from infra.local.whatsapp.errors import GraphError

Json = dict[str, Any]

_FILE = Path(__file__).with_name("template_list.json")
_BLANK = re.compile(r"\{\{\s*(\w+)\s*\}\}")
_SENDABLE = {"PAUSED": 132015, "DISABLED": 132016}
LONGEST_BODY = 1024


class Templates:
    """The templates of the one account; their state may change while it runs."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._templates: list[Json] = json.loads(_FILE.read_text())

    def all(self) -> list[Json]:
        """Every template as the Graph API lists it."""
        changed = {
            row["name"].removeprefix("template "): row["value"]
            for row in self._database.all("SELECT name, value FROM settings WHERE name LIKE 'template %'")
        }
        return [{**each, "status": changed.get(each["name"], each["status"])} for each in self._templates]

    def find(self, name: str, language: str) -> Json | None:
        """The template of this name in this language."""
        return next(
            (each for each in self.all() if (each["name"], each["language"]) == (name, language)), None
        )

    def set_status(self, name: str, status: str) -> None:
        """Pause, disable or approve a template in all its languages. Raises ValueError."""
        if not any(each["name"] == name for each in self._templates):
            raise ValueError(f"there is no template {name!r}")
        self._database.run(
            "INSERT OR REPLACE INTO settings (name, value) VALUES (?, ?)", (f"template {name}", status)
        )


def category_of(templates: Templates, kind: str, content: Any) -> str:
    """The category by which a message is charged."""
    if kind != "template":
        return "service"
    template = templates.find(content["name"], content["language"]["code"])
    return str(template["category"]).lower() if template else "utility"


def checked_template(templates: Templates, content: Mapping[str, Any]) -> str:
    """What the customer will read of a template that may be sent so. Raises GraphError."""
    name, language = str(content["name"]), str(content["language"]["code"])
    template = templates.find(name, language)
    if template is None or template["status"] not in ("APPROVED", *_SENDABLE):
        raise GraphError(132001, f"template name ({name}) does not exist in {language}")
    if template["status"] in _SENDABLE:
        raise GraphError(_SENDABLE[template["status"]])
    given = list(content.get("components") or ())
    parts = {part["type"]: part for part in template["components"]}
    named = template.get("parameter_format") == "NAMED"
    _check_header(parts.get("HEADER"), _of(given, "header"), named=named)
    _check_buttons(parts.get("BUTTONS", {}).get("buttons", []), given)
    body = _filled(parts["BODY"]["text"], _of(given, "body"), "body", named=named)
    if len(body) > LONGEST_BODY:
        raise GraphError(132005)
    header = parts.get("HEADER", {}).get("text", "")
    heading = _filled(header, _of(given, "header"), "header", named=named) if header else ""
    return "\n\n".join(part for part in (heading, body, parts.get("FOOTER", {}).get("text", "")) if part)


def _of(given: list[Json], type_: str) -> list[Json]:
    """The parameters of one component."""
    return [
        parameter
        for component in given
        if str(component.get("type", "")).lower() == type_
        for parameter in component.get("parameters") or ()
    ]


def _filled(text: str, parameters: list[Json], where: str, *, named: bool) -> str:
    blanks = list(dict.fromkeys(_BLANK.findall(text)))
    if len(parameters) != len(blanks):
        details = (
            f"{where}: number of localizable_params ({len(parameters)}) does not match the expected number"
        )
        raise GraphError(132000, f"{details} of params ({len(blanks)})")
    if any(each.get("type") != "text" or not str(each.get("text") or "").strip() for each in parameters):
        raise GraphError(132012, f"{where}: a parameter is empty or not a text")
    if any(re.search(r"[\n\t]|\s{5,}", str(each["text"])) for each in parameters):
        raise GraphError(
            132018, "Param text cannot have new-line/tab characters or more than 4 consecutive spaces"
        )
    values = {
        str(each.get("parameter_name")) if named else str(n): str(each["text"])
        for n, each in enumerate(parameters, 1)
    }
    if set(values) != set(blanks):
        raise GraphError(100, f"{where}: parameter names {sorted(values)} are not the template's")
    return _BLANK.sub(lambda found: values[found[1]], text)


def _check_header(header: Json | None, parameters: list[Json], *, named: bool) -> None:
    """A header of a file needs that file; one of text, its blanks; none, nothing."""
    if header is None or header["format"] == "TEXT":
        _filled((header or {}).get("text", ""), parameters, "header", named=named)
        return
    wanted = header["format"].lower()
    if [each.get("type") for each in parameters] != [wanted] or not (
        parameters[0].get(wanted, {}).get("id") or parameters[0].get(wanted, {}).get("link")
    ):
        raise GraphError(132012, f"header: Format mismatch, expected {header['format']}")


def _check_buttons(buttons: list[Json], given: list[Json]) -> None:
    """An address with a blank needs its end; a quick reply may be given a payload; nothing else is asked for."""
    filled = {str(each.get("index")): each for each in given if str(each.get("type", "")).lower() == "button"}
    if unknown := set(filled) - {str(index) for index in range(len(buttons))}:
        raise GraphError(132018, f"buttons: there is no button {', '.join(sorted(unknown))}")
    for index, button in enumerate(buttons):
        if button["type"] == "URL" and _BLANK.search(button["url"]):
            parameters = (filled.get(str(index)) or {}).get("parameters") or []
            if [each.get("type") for each in parameters] != ["text"]:
                raise GraphError(131008, f"buttons: Button at index {index} of type Url requires a parameter")
