"""What customers take back or say anew: an edit changes what was asked, a deleted message asks for nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from chalicelib.domain.commit import Loaded
from chalicelib.domain.message import Message

EDIT, REVOKE = "edit", "revoke"


def amended(loaded: Loaded) -> Loaded:
    """The thread as the AI should read it.

    A message that was edited before it was answered says what the edit says; edited after the answer, the edit is
    a message of its own that asks for one. A deleted message has no text and asks for nothing.
    """
    by_wamid = {message.wamid: message for message in loaded.messages if message.wamid}
    waiting = {message.message_id for message in loaded.unanswered}
    changed: dict[str, Message] = {}
    for wamid, amendments in _by_original(loaded.messages).items():
        target = by_wamid.get(wamid)
        ours = [each for each in amendments if target is None or each.inbound == target.inbound]
        for message in _as_it_stands(target, ours, waiting):
            changed[message.message_id] = message
    messages = (changed.get(message.message_id, message) for message in loaded.messages)
    return replace(loaded, messages=tuple(messages)) if changed else loaded


def original_of(message: Message) -> str | None:
    """The wamid of the message that an edit or a deletion is about."""
    told = message.details.get(message.kind) if message.kind in (EDIT, REVOKE) else None
    original = told.get("original_message_id") if isinstance(told, Mapping) else None
    return original if isinstance(original, str) else None


def _by_original(messages: Sequence[Message]) -> dict[str, list[Message]]:
    """The amendments of each message, oldest first."""
    found: dict[str, list[Message]] = {}
    for message in messages:
        if wamid := original_of(message):
            found.setdefault(wamid, []).append(message)
    return found


def _as_it_stands(
    target: Message | None, amendments: Sequence[Message], waiting: set[str]
) -> tuple[Message, ...]:
    """The message as amended; or, when it was answered before, its last edit as a message of its own."""
    if any(each.kind == REVOKE for each in amendments):
        return (replace(target, kind=REVOKE, text="", media=None),) if target else ()
    edits = [each for each in amendments if each.readable]
    if not edits or (target and edits[-1].text == target.text):
        return ()
    last, edit_waits = edits[-1], edits[-1].message_id in waiting
    if target is None:
        return (replace(last, kind="text"),) if edit_waits else ()
    if edit_waits == (target.message_id in waiting):
        return (replace(target, text=last.text),)
    # One of them was answered without the other: an answer before the edit, or an edit that came before its message.
    return (replace(last, kind="text"),) if edit_waits else (replace(target, kind=EDIT, text=last.text),)
