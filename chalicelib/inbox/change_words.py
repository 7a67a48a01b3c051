"""What changed in a playbook, in the language of who reads it; keep in sync with adapters/playbook_files/changes.py."""

from __future__ import annotations

from chalicelib.inbox.language import said
from chalicelib.inbox.wordings import Wordings

_WORDS = (
    # adapters/playbook_files/changes.py; the first that fits is taken
    said("the file is added"),
    said("the file is deleted"),
    said("%(what)s: another order"),
    said("%(what)s: none → %(new)s"),
    said("%(what)s: %(old)s → none"),
    said("%(what)s: %(old)s → %(new)s"),
    said("%(what)s added: %(value)s"),
    said("%(what)s removed: %(value)s"),
    said("%(what)s added"),
    said("%(what)s removed"),
    said("%(what)s changed"),
    said("%(what)s › %(what_inside)s"),
    said("intent `%(name)s`"),
    said("item `%(name)s`"),
    said("condition `%(name)s`"),
    said("queue `%(name)s`"),
    said("tool `%(name)s`"),
    said("webhook `%(name)s`"),
    said("holiday `%(name)s`"),
    said("alert `%(name)s`"),
    said("calendar `%(name)s`"),
    said("service level `%(name)s`"),
    said("example `%(name)s`"),
    said("rule `%(name)s`"),
    said("segments `%(name)s`"),
    said("guardrails `%(name)s`"),
    said("replies `%(name)s`"),
)

CHANGES = Wordings(_WORDS)
