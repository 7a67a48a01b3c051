"""Read the answers to the questions about an outcome: a tap, a thumb, or short words right after the question."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from chalicelib.domain.case import Case
from chalicelib.domain.closing import is_closing
from chalicelib.domain.inbound import NEVER_ANSWERED
from chalicelib.domain.message import Message
from chalicelib.domain.outcomes.own_word import answers_follow_up, is_thumb
from chalicelib.domain.outcomes.talk import FOLLOW_UP, SAID_NO, SAID_YES, reacted_to, tapped


def is_settled(unanswered: Sequence[Message], messages: Sequence[Message]) -> bool:
    """Whether all that was written says yes to the question whether it is settled, and nothing else."""
    return _answer(unanswered, messages) is True


def is_open(unanswered: Sequence[Message], messages: Sequence[Message]) -> bool:
    """Whether all that was written only says no to it."""
    return _answer(unanswered, messages) is False


def is_tap_of(tap: Message, case: Case, messages: Sequence[Message]) -> bool:
    """Whether a tap is under the question of this case; one whose question was not read is taken for that."""
    context = tap.details.get("context")
    named = context.get("id") if isinstance(context, Mapping) else None
    asked_by = tap.reply_to or named
    asked = next((each for each in messages if asked_by and each.wamid == asked_by), None)
    return asked is None or asked.case_id == case.case_id


def _answer(unanswered: Sequence[Message], messages: Sequence[Message]) -> bool | None:
    said = [_said(message, messages) for message in unanswered if not _beside_the_point(message)]
    return said[0] if said and all(each is said[0] for each in said) else None


def _said(message: Message, messages: Sequence[Message]) -> bool | None:
    if message.kind == "reaction":
        about = next((each for each in messages if each.wamid and each.wamid == reacted_to(message)), None)
        return True if about and about.turn.get("decision") == FOLLOW_UP else None
    button = tapped(message)
    if button in (SAID_YES, SAID_NO):
        return button == SAID_YES
    return answers_follow_up(message.text) if not button and _after_the_question(message, messages) else None


def _beside_the_point(message: Message) -> bool:
    """Reactions but for a thumb, and closing words: they answer nothing."""
    if message.kind == "reaction":
        return not is_thumb(message.text)
    closes = is_closing(message.text) and answers_follow_up(message.text) is None
    return message.kind in NEVER_ANSWERED or (not tapped(message) and closes)


def _after_the_question(message: Message, messages: Sequence[Message]) -> bool:
    """Whether the question was the last thing that we said before."""
    ours = [each for each in messages if each.delivery and each.order < message.order]
    return bool(ours) and ours[-1].turn.get("decision") == FOLLOW_UP
