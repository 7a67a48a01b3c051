"""What may be asked of a customer while nobody is there: the data that the intent collects and the packet lacks."""

from __future__ import annotations

from collections.abc import Iterable

from chalicelib.domain.collection import collect
from chalicelib.domain.escalation import Escalation, Evidence, Trigger
from chalicelib.domain.playbook import Playbook

MOST_ASKED = 3
"""Questions in one message; who is asked for more answers none."""

NEVER_ASKED = (Trigger.RISK, Trigger.AI_FAILURE)
"""Who may be in danger is not held up by questions; and where the AI has failed, what it knows is not known."""


def asked_while_closed(
    evidence: Iterable[Evidence], escalation: Escalation, language: str | None, playbook: Playbook
) -> str:
    """One question for what the intent still needs; empty where the playbook does not want it or nothing lacks."""
    evidence = tuple(evidence)
    intent = playbook.intent(escalation.packet.intent)
    if intent is None or not playbook.collects_while_closed(escalation.queue):
        return ""
    if any(item.trigger in NEVER_ASKED or item.rule.endswith(".whatsapp_probe") for item in evidence):
        return ""
    collected = collect(intent, escalation.packet.facts)
    lacking = [item for item in intent.collect if item in (*collected.missing, *collected.invalid)]
    usual = playbook.business.default_language
    asks = [item.ask.get(language or usual) or item.ask.get(usual, "") for item in lacking if item.required]
    questions = " ".join(list(dict.fromkeys(ask for ask in asks if ask))[:MOST_ASKED])
    return playbook.text("collect_closed", language, questions=questions) if questions else ""
