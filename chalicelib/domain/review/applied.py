"""A playbook with a proposed change in it; the one that it is made of stays as it is."""

from __future__ import annotations

from collections.abc import Iterable

from chalicelib.domain.escalation import Trigger
from chalicelib.domain.intent_rules import Condition, Intent
from chalicelib.domain.playbook import Page, Playbook
from chalicelib.domain.review.proposed import Edit, EditKind


def with_edits(playbook: Playbook, edits: Iterable[Edit]) -> Playbook:
    """Make every edit that there is a place for: one of an intent that is gone, or made before, changes nothing."""
    for edit in edits:
        playbook = _with(playbook, edit)
    return playbook


def _with(playbook: Playbook, edit: Edit) -> Playbook:
    match edit.kind:
        case EditKind.PROMPT_LINE:
            if edit.text in playbook.agent.prompt:
                return playbook
            prompt = f"{playbook.agent.prompt.rstrip()}\n\n{edit.text}\n"
            return playbook.model_copy(update={"agent": playbook.agent.model_copy(update={"prompt": prompt})})
        case EditKind.NEW_PAGE:
            return _with_page(playbook, edit)
        case EditKind.NEXT_ACTION | EditKind.CONDITION:
            intents = tuple(
                _mended(each, edit) if each.id == edit.intent else each for each in playbook.intents
            )
            return playbook.model_copy(update={"intents": intents})


def _with_page(playbook: Playbook, edit: Edit) -> Playbook:
    if playbook.page(edit.name):
        return playbook
    page = Page(id=edit.name, title=edit.title, language=edit.language, body=edit.text)
    intents = tuple(
        each.model_copy(update={"knowledge": (*each.knowledge, page.id)}) if each.id == edit.intent else each
        for each in playbook.intents
    )
    return playbook.model_copy(update={"pages": (*playbook.pages, page), "intents": intents})


def _mended(intent: Intent, edit: Edit) -> Intent:
    if edit.kind is EditKind.NEXT_ACTION:
        if edit.text in intent.next_action:
            return intent
        return intent.model_copy(update={"next_action": f"{intent.next_action.rstrip()} {edit.text}".strip()})
    if any(each.id == edit.name for each in intent.escalate_when):
        return intent
    condition = Condition(id=edit.name, when=edit.text, trigger=Trigger.POLICY)
    return intent.model_copy(update={"escalate_when": (*intent.escalate_when, condition)})
