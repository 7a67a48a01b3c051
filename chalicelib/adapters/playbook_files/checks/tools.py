"""Tools can be called as they are written: where, with what, as whom, and with no secret in the file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from chalicelib.adapters.playbook_files.checks.tool_parameters import wrong_parameters
from chalicelib.adapters.playbook_files.document import Document, Place
from chalicelib.adapters.playbook_files.folder import Folder
from chalicelib.adapters.playbook_files.mistakes import Mistake
from chalicelib.adapters.playbook_files.nearest import did_you_mean
from chalicelib.adapters.playbook_files.shapes import TOOLS
from chalicelib.adapters.tools.address import SERVICES, fault_in, placeholders

_WITH_PASSWORD = re.compile(r"[a-z]+://[^/?#]*@")
_HEADER = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")

Entry = dict[str, Any]


def tools(folder: Folder) -> Iterator[Mistake]:
    """Report tools that could never be called, or not as their author meant."""
    document = folder.of(TOOLS)
    for place, tool in document.find("tools", "*"):
        if isinstance(tool, dict):
            yield from _address(document, place, tool)
            yield from wrong_parameters(document, place, tool)
            yield from _from_customer(document, place, tool)
            yield from _method(document, place, tool)
            yield from _undoes(document, place, tool)


def _address(document: Document, place: Place, tool: Entry) -> Iterator[Mistake]:
    at, url, owner = (*place, "url"), tool.get("url"), document.owner((*place, "url"))
    if not isinstance(url, str):
        return
    if _WITH_PASSWORD.match(url):
        fix = "take it out, store it with `./handoff deploy --set-secret`, and name it in `auth:`"
        yield document.mistake(at, f"{owner}`url` holds a secret", fix)
    elif fault := _fault_in(url):
        fix = "write https://service.example/path/{parameter}, or begin it with {services}/"
        yield document.mistake(at, f"{owner}`url` {fault}", fix)
    else:
        yield from _placeholders(document, at, tool, url)


def _fault_in(url: str) -> str:
    try:
        return fault_in(url)
    except ValueError:
        return "is no address of a service"


def _placeholders(document: Document, at: Place, tool: Entry, url: str) -> Iterator[Mistake]:
    """`{name}` is a parameter that is always there: one the model must give, or one we know."""
    given, required = _given_by_the_model(tool)
    known = list(dict.fromkeys((*given, *_known_by_us(tool))))
    owner = document.owner(at)
    for name in placeholders(url):
        if f"{{{name}}}" == SERVICES:
            fix = "put it at the very beginning, or write the host out"
            yield document.mistake(at, f"{owner}`{SERVICES}` is not where the address begins", fix)
        elif name not in known:
            problem = f"{owner}`{{{name}}}` in `url` is no parameter"
            yield document.mistake(at, problem, did_you_mean(name, known, "parameters"))
        elif name in given and name not in required:
            problem = f"{owner}`{{{name}}}` in `url` may be left out by the model, and the address would have a hole"
            yield document.mistake(at, problem, f"add `{name}` to `required`")


def _from_customer(document: Document, place: Place, tool: Entry) -> Iterator[Mistake]:
    given, _ = _given_by_the_model(tool)
    for name in _known_by_us(tool):
        if name in given:
            at = (*place, "from_customer", name)
            problem = f"{document.owner(at)}`{name}` is in `from_customer` and in `parameters`"
            fix = "delete it from `parameters`: what we know of the customer is not the model's to give"
            yield document.mistake(at, problem, fix)


def _method(document: Document, place: Place, tool: Entry) -> Iterator[Mistake]:
    at = (*place, "repeatable")
    if tool.get("repeatable") is False and tool.get("method", "GET") == "GET":
        problem = f"{document.owner(at)}a GET only reads, and whatever lies between may send it again"
        fix = "delete the line; a service that changes something needs `method: POST`"
        yield document.mistake(at, problem, fix)
    for at, header in document.texts("tools", "*", "auth", "header"):
        if at[:2] == place and not _HEADER.fullmatch(header):
            problem = f"{document.owner((*place, 'auth'))}`{header}` is no name of an HTTP header"
            yield document.mistake(at, problem, "write a name such as Authorization or X-Api-Key")


def _undoes(document: Document, place: Place, tool: Entry) -> Iterator[Mistake]:
    known = [name for _, name in document.texts("tools", "*", "id")]
    for at, name in document.texts("tools", "*", "undoes", "*"):
        if at[:2] != place:
            continue
        if name == tool.get("id"):
            fix = "name the tool whose act it takes back"
            yield document.mistake(at, f"{document.owner(at)}the tool is said to undo itself", fix)
        elif name not in known:
            problem = f"{document.owner(at)}unknown tool `{name}` in `undoes`"
            yield document.mistake(at, problem, did_you_mean(name, known, "tools"))


def _given_by_the_model(tool: Entry) -> tuple[list[str], list[str]]:
    """The parameters that the model gives, and those it must."""
    schema = tool.get("parameters")
    properties = schema.get("properties") if isinstance(schema, dict) else None
    required = schema.get("required") if isinstance(schema, dict) else None
    return (
        list(properties) if isinstance(properties, dict) else [],
        [name for name in required if isinstance(name, str)] if isinstance(required, list) else [],
    )


def _known_by_us(tool: Entry) -> list[str]:
    known = tool.get("from_customer")
    return list(known) if isinstance(known, dict) else []
