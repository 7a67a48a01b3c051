"""Read the answers to the questions about an outcome: a tap, a thumb, or short words right after the question."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from chalicelib.domain.case import Case
from chalicelib.domain.closing import is_closing
from chalicelib.domain.inbound import NEVER_ANSWERED
from chalicelib.domain.message import Delivery, Message
from chalicelib.domain.outcomes.own_word import answers_follow_up, is_thumb
from chalicelib.domain.outcomes.talk import CSAT, FOLLOW_UP, SAID_NO, SAID_YES, reacted_to, tapped


def is_settled(unanswered: Sequence[Message], messages: Sequence[Message]) -> bool:
    """Whether all that was written says yes to the question whether it is settled, and nothing else."""
    return _answer(unanswered, messages) is True


def is_open(unanswered: Sequence[Message], messages: Sequence[Message]) -> bool:
    """Whether all that was written only says no to it."""
    return _answer(unanswered, messages) is False


def is_an_old_yes(unanswered: Sequence[Message], messages: Sequence[Message], case: Case) -> bool:
    """Whether all that came is yes to the question about a case before: it answers nothing that is asked now."""
    taps = [message for message in standing(unanswered) if not _beside_the_point(message)]
    old = case.followed_up_at is None or not any(_is_under_the_newest(tap, messages) for tap in taps)
    return bool(taps) and all(tapped(tap) == SAID_YES for tap in taps) and old


def is_tap_of(tap: Message, case: Case, messages: Sequence[Message]) -> bool:
    """Whether a tap is under the question of this case; one that names no question is taken for that.

    So is one whose question was not read, unless this case's own was, which then is another one.
    """
    asked_by = under(tap)
    asked = next((each for each in messages if asked_by and each.wamid == asked_by), None)
    if asked:
        return asked.case_id == case.case_id
    own = [each for each in messages if each.turn.get("decision") == CSAT and each.case_id == case.case_id]
    return not asked_by or not any(each.wamid for each in own)


def under(message: Message) -> str | None:
    """The wamid of the message that a tap is under, or that the customer quotes."""
    context = message.details.get("context")
    named = context.get("id") if isinstance(context, Mapping) else None
    return message.reply_to or (named if isinstance(named, str) else None)


def _answer(unanswered: Sequence[Message], messages: Sequence[Message]) -> bool | None:
    said = [_said(message, messages) for message in standing(unanswered) if not _beside_the_point(message)]
    return said[0] if said and all(each is said[0] for each in said) else None


def standing(messages: Sequence[Message]) -> list[Message]:
    """The messages without the reactions that a later one to the same message took back or replaced."""
    newest = {reacted_to(each): each for each in messages if each.kind == "reaction"}
    return [each for each in messages if each.kind != "reaction" or newest[reacted_to(each)] is each]


def _said(message: Message, messages: Sequence[Message]) -> bool | None:
    if message.kind == "reaction":
        about = next((each for each in messages if each.wamid and each.wamid == reacted_to(message)), None)
        return True if about and about.turn.get("decision") == FOLLOW_UP else None
    button = tapped(message)
    if button == SAID_YES:
        return True if _is_under_the_newest(message, messages) else None
    if button == SAID_NO:
        return False
    return answers_follow_up(message.text) if not button and _after_the_question(message, messages) else None


def _beside_the_point(message: Message) -> bool:
    """Reactions but for a thumb, and closing words: they answer nothing."""
    if message.kind == "reaction":
        return not is_thumb(message.text)
    closes = is_closing(message.text) and answers_follow_up(message.text) is None
    return message.kind in NEVER_ANSWERED or (not tapped(message) and closes)


def _is_under_the_newest(tap: Message, messages: Sequence[Message]) -> bool:
    """Whether a tap is not under the question of a case before; one that names no question is under the newest."""
    asked = [each for each in messages if each.turn.get("decision") == FOLLOW_UP and each.wamid]
    return not under(tap) or not asked or asked[-1].wamid == under(tap)


def _after_the_question(message: Message, messages: Sequence[Message]) -> bool:
    """Whether the question was the last thing that we said before, and they quote nothing else."""
    ours = [each for each in messages if each.delivery and each.order < message.order]
    if not ours or ours[-1].turn.get("decision") != FOLLOW_UP or ours[-1].delivery is Delivery.FAILED:
        return False
    return under(message) in (None, ours[-1].wamid)
