"""The customer's mood in one word, as the rules heard it; no word where they heard nothing."""

from __future__ import annotations

from chalicelib.domain.escalation import Escalation, Trigger
from chalicelib.inbox.language import _, said

MOODS = {
    "anger": said("angry"),
    "complaint": said("complains"),
    "leaving": said("about to leave"),
    "repeated": said("losing patience"),
    "not_helping": said("losing patience"),
    "asked_again": said("losing patience"),
    "adds_up": said("losing patience"),
}
"""By the rule that heard it, the plainest first."""

OTHERWISE = said("upset")


def mood_of(escalation: Escalation | None) -> str:
    """Say it in one word; the plainest where several rules fired."""
    heard = [
        item.rule.rpartition(".")[2]
        for item in (escalation.evidence if escalation else ())
        if item.trigger is Trigger.NEGATIVE_SENTIMENT
    ]
    return _(next((word for rule, word in MOODS.items() if rule in heard), OTHERWISE)) if heard else ""
