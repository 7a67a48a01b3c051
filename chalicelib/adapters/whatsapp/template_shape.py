"""One of Meta's message templates as ours; what only Meta's own pages can fill in is left out."""

from __future__ import annotations

from typing import Any

from chalicelib.domain.template import Blank, Template, TemplateButton, blank_names

HEADER_FILES = {"IMAGE": "image", "VIDEO": "video", "DOCUMENT": "document"}

Json = dict[str, Any]


def read_template(raw: Any) -> Template | None:
    """Read one of Meta's list; None for what is not approved, or asks for more than text to be filled in."""
    status, name, language = (_text(at(raw, key)) for key in ("status", "name", "language"))
    components = [part for part in _list(at(raw, "components")) if isinstance(part, dict)]
    by_type = {_text(part.get("type")).upper(): part for part in components}
    category = _text(at(raw, "category")).lower()
    header = by_type.get("HEADER", {})
    form = _text(header.get("format")).upper() or "TEXT"
    if status not in ("", "APPROVED") or not name or not language or "BODY" not in by_type:
        return None
    if category == "authentication" or not by_type.keys() <= {"HEADER", "BODY", "FOOTER", "BUTTONS"}:
        return None
    if header and form not in ("TEXT", *HEADER_FILES):
        return None
    buttons = [each for each in _list(by_type.get("BUTTONS", {}).get("buttons")) if isinstance(each, dict)]
    return Template(
        name=name,
        language=language,
        category=category,
        header=_text(header.get("text")) if form == "TEXT" else "",
        header_media=HEADER_FILES.get(form, "") if header else "",
        body=_text(by_type["BODY"].get("text")),
        footer=_text(by_type.get("FOOTER", {}).get("text")),
        buttons=tuple(
            TemplateButton(_text(each.get("type")).lower(), _text(each.get("text"))) for each in buttons
        ),
        blanks=(
            *_blanks("header", header, "header_text"),
            *_blanks("body", by_type["BODY"], "body_text"),
            *(blank for index, each in enumerate(buttons) for blank in _button_blanks(index, each)),
        ),
        named=_text(at(raw, "parameter_format")).upper() == "NAMED",
    )


def _blanks(component: str, part: Json, examples: str) -> list[Blank]:
    names = blank_names(_text(part.get("text")))
    given = _list(at(part, "example", examples))
    row = given[0] if given and isinstance(given[0], list) else given
    numbered = dict(zip(names, (_text(each) for each in row), strict=False))
    named = {
        _text(at(each, "param_name")): _text(at(each, "example"))
        for each in _list(at(part, "example", f"{examples}_named_params"))
    }
    return [Blank(component, name, named.get(name) or numbered.get(name, "")) for name in names]


def _button_blanks(index: int, button: Json) -> list[Blank]:
    example = button.get("example")
    shown = _text(example[0] if isinstance(example, list) and example else example)
    match _text(button.get("type")).upper():
        case "URL":
            return [Blank(f"button:{index}", name, shown) for name in blank_names(_text(button.get("url")))]
        case "COPY_CODE":
            return [Blank(f"button:{index}", "code", shown)]
        case _:
            return []


def at(value: Any, *path: str) -> Any:
    """Look into what Meta sent, which need not be what its pages promise."""
    for key in path:
        value = value.get(key) if isinstance(value, dict) else None
    return value


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""
