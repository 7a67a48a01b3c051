"""Canned replies: the playbook's text in the customer's language, with what is known filled in."""

from __future__ import annotations

import re

from chalicelib.domain.playbook import CannedReply, Playbook
from chalicelib.domain.wording import fill

VARIABLES = frozenset({"name", "business"})

BEFORE_A_MARK = re.compile(r" +(?=[,.!?;:])")


def canned_text(reply: CannedReply, *, name: str, language: str | None, playbook: Playbook) -> str:
    """Write a canned reply; a customer without a name is not called by a blank one."""
    usual = playbook.business.default_language
    wording = (
        reply.text.get(language or usual) or reply.text.get(usual) or next(iter(reply.text.values()), "")
    )
    text = fill(wording, name=name, business=playbook.business.name)
    return text if name else BEFORE_A_MARK.sub("", re.sub(r" {2,}", " ", text))
