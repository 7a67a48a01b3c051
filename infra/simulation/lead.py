"""What a lead of the simulated business writes: the words that a proposed change leaves open, and the tool's address.

The product proposes where something has to stand. What the truth of a business is, only its people know: these texts
are theirs, decided before anything is played.
"""

from __future__ import annotations

from dataclasses import replace

from chalicelib.domain.playbook import Playbook
from chalicelib.domain.review.drafts import BLANK
from chalicelib.domain.review.proposed import Edit, EditKind
from infra.simulation.business import BROKEN, RIGHT_ADDRESS
from infra.simulation.gaps import Gap
from infra.simulation.words import ANSWERS

RULES = {
    "returns": ANSWERS["returns"]["en"].rstrip("."),
    "reschedule": "say so, and let a colleague of the front desk move the appointment",
}
PAGES = {"parking": ANSWERS["parking"]}


def filled_in(edit: Edit, found: Gap) -> Edit:
    """The change with every open place filled in; what it is about is named where no words were in common."""
    if edit.kind is EditKind.NEW_PAGE:
        texts = PAGES.get(found.name, {})
        return replace(edit, text=texts.get(edit.language, texts.get("en", edit.text)))
    *about, last = edit.text.split(BLANK)
    subject = found.intent.replace("_", " ")
    return replace(edit, text=f"{subject.join(about)}{RULES.get(found.name, BLANK)}{last}")


def with_the_tool_mended(playbook: Playbook, found: Gap) -> Playbook:
    """The playbook with the address at which the business's service answers, where the tool was what failed."""
    if found.piece != "tool":
        return playbook
    tools = tuple(
        tool.model_copy(update={"url": RIGHT_ADDRESS}) if tool.id == BROKEN else tool
        for tool in playbook.tools
    )
    return playbook.model_copy(update={"tools": tools})
