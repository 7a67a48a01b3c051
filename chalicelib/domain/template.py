"""A message template that Meta approved: the only thing that may be sent when the service window is closed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

MARKETING = "marketing"

LONGEST_VALUE = 1024
"""Characters of one blank; Meta limits the whole body, not each blank."""

_PLACE = re.compile(r"\{\{\s*([A-Za-z0-9_]+)\s*\}\}")


@dataclass(frozen=True)
class Blank:
    """One place to fill in: in which component (`header`, `body`, or `button:<index>`), and its name or number."""

    component: str
    name: str
    example: str = ""

    @property
    def key(self) -> str:
        """What a form calls it."""
        return f"{self.component}:{self.name}"


@dataclass(frozen=True)
class TemplateButton:
    """A button below a template; `kind` is WhatsApp's `sub_type`, and only `url` and `copy_code` have blanks."""

    kind: str
    title: str


@dataclass(frozen=True)
class Template:
    """One template in one language. `category` is utility, marketing or authentication.

    `named`: its blanks have names (`{{order}}`) and are sent by name; else they are numbered (`{{1}}`).
    `header_media` is the kind of file that its header asks for (`image`, `document`, `video`), or empty.
    """

    name: str
    language: str
    category: str
    body: str
    header: str = ""
    header_media: str = ""
    footer: str = ""
    buttons: tuple[TemplateButton, ...] = ()
    blanks: tuple[Blank, ...] = ()
    named: bool = False

    @property
    def key(self) -> str:
        """What a form calls it: a name has one text a language."""
        return f"{self.name}/{self.language}"


def blank_names(text: str) -> tuple[str, ...]:
    """Find the blanks of a text, each once, in order."""
    return tuple(dict.fromkeys(_PLACE.findall(text)))


def tidy(values: Mapping[str, str]) -> dict[str, str]:
    """One line each: WhatsApp refuses values with line breaks, tabs or runs of spaces."""
    return {key: " ".join(value.split())[:LONGEST_VALUE] for key, value in values.items()}


def left_blank(template: Template, values: Mapping[str, str]) -> tuple[Blank, ...]:
    """The blanks that nobody filled in."""
    return tuple(blank for blank in template.blanks if not values.get(blank.key))


def text_of(template: Template, values: Mapping[str, str]) -> str:
    """What the customer will read; a blank that is left shows as its name in brackets."""
    parts = (
        _filled(template.header, "header", values),
        _filled(template.body, "body", values),
        template.footer,
    )
    return "\n".join(part for part in parts if part)


def as_sent(template: Template, values: Mapping[str, str]) -> dict[str, Any]:
    """The Cloud API's `template` object."""
    components = [_component(template, name, values) for name in ("header", "body")]
    components += [_button(template, index, button, values) for index, button in enumerate(template.buttons)]
    return {
        "name": template.name,
        "language": {"code": template.language},
        "components": [component for component in components if component],
    }


def _filled(text: str, component: str, values: Mapping[str, str]) -> str:
    return _PLACE.sub(lambda place: values.get(f"{component}:{place[1]}") or f"[{place[1]}]", text)


def _component(template: Template, name: str, values: Mapping[str, str]) -> dict[str, Any]:
    parameters = [
        {
            "type": "text",
            **({"parameter_name": blank.name} if template.named else {}),
            "text": values.get(blank.key, ""),
        }
        for blank in template.blanks
        if blank.component == name
    ]
    return {"type": name, "parameters": parameters} if parameters else {}


def _button(
    template: Template, index: int, button: TemplateButton, values: Mapping[str, str]
) -> dict[str, Any]:
    texts = [values.get(blank.key, "") for blank in template.blanks if blank.component == f"button:{index}"]
    if not texts:
        return {}
    code = button.kind == "copy_code"
    parameter = (
        {"type": "coupon_code", "coupon_code": texts[0]} if code else {"type": "text", "text": texts[0]}
    )
    return {"type": "button", "sub_type": button.kind, "index": str(index), "parameters": [parameter]}
