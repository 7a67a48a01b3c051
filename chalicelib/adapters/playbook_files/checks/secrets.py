"""No file holds a secret: a playbook is read by many, published as it is, and shown to a model."""

from __future__ import annotations

import re
from collections.abc import Iterator

from chalicelib.adapters.playbook_files.document import Place
from chalicelib.adapters.playbook_files.folder import Folder
from chalicelib.adapters.playbook_files.mistakes import Mistake
from chalicelib.adapters.playbook_files.shapes import TOOLS, WEBHOOKS

_KNOWN_KEYS = re.compile(
    r"\bsk-[\w-]{16,}|\bxox[abpr]-[\w-]{10,}|\bAKIA[0-9A-Z]{16}\b|\bgh[pousr]_\w{20,}|\bEAA[0-9A-Za-z]{30,}|"
    r"\bgithub_pat_\w{20,}|\bAIza[\w-]{30,}|\bsk_(?:live|test)_\w{10,}|\beyJ[\w-]{10,}\.eyJ[\w-]{10,}|"
    r"-----BEGIN [A-Z ]*PRIVATE KEY-----"
)
"""Keys of OpenAI, Slack, AWS, GitHub, Meta, Google, Stripe, a signed token, a private key: by how they begin."""

_IN_A_QUERY = re.compile(
    r"[?&](?:api[_-]?key|key|token|access[_-]?token|secret|password|auth)=(?!\{)[^&\s]+", re.I
)
_LONG = re.compile(r"(?<![\w/.])(?=[\w+=-]*\d)(?=[\w+=-]*[a-zA-Z])[\w+=-]{24,}(?![\w/.])")
"""A run of letters and digits such as no word is, where a tool says how it proves who we are."""

_BODIES = {("prompt",), ("body",)}

_FIX = (
    "take it out, renew it, store it with `./handoff deploy --set-secret`, and name it in `auth: {secret: …}`"
)


def secrets(folder: Folder) -> Iterator[Mistake]:
    """Report what looks like a key, a token or a password, without repeating it."""
    for document in folder.documents.values():
        for place, text in document.every_text():
            known = _KNOWN_KEYS.search(text)
            if known or (document.file in (TOOLS, WEBHOOKS) and _in_a_tool(place, text)):
                # A page's text keeps its lines; values of YAML are told by the line they begin in.
                below = text.count("\n", 0, known.start()) if known and place in _BODIES else 0
                problem = f"{document.owner(place)}this looks like a secret"
                yield Mistake(document.file, document.line(place) + below, problem, _FIX)


def _in_a_tool(place: Place, text: str) -> bool:
    if "url" in place:
        return _IN_A_QUERY.search(text) is not None
    return "auth" in place and (
        _LONG.search(text) is not None or text.lower().startswith(("bearer ", "basic "))
    )
