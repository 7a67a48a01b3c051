"""How a notice looks in Slack: blocks, and the text that a phone's notification and a screen reader give."""

from __future__ import annotations

from typing import Any

from chalicelib.use_cases.ports import Notice
from chalicelib.use_cases.slack_ports import Pressed

LONGEST_HEADER, LONGEST_FIELD = 150, 1900
"""Characters as sent; Slack allows 150 in a header and 2000 in a field, its name included."""

ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}

Blocks = list[dict[str, Any]]


def message(notice: Notice) -> dict[str, Any]:
    """A message of its own, with everything people need to know."""
    return _message(notice, blocks(notice))


def reply(notice: Notice) -> dict[str, Any]:
    """A reply in a Slack thread: its first message has the packet, so this says only what is new."""
    who = f"*{safe(notice.headline)}*\n{_who(notice)}"
    return _message(notice, [_section(who), *_due_block(notice), _buttons(notice)])


def blocks(notice: Notice) -> Blocks:
    """Lay a notice out: headline, packet, due time, and the buttons."""
    fields = [_mrkdwn(f"*{safe(name)}*\n{safe(value)}") for name, value in notice.lines if value]
    return [
        {"type": "header", "text": {"type": "plain_text", "text": _cut(notice.headline, LONGEST_HEADER)}},
        *([_section(_who(notice))] if notice.queue else []),
        *({"type": "section", "fields": fields[start : start + 2]} for start in range(0, len(fields), 2)),
        *_due_block(notice),
        *([_buttons(notice)] if notice.link else []),
    ]


def safe(text: str) -> str:
    """Escape Slack's three control characters, so that nothing in a notice mentions or links by accident."""
    shown = ""
    for character in text:
        escaped = ESCAPES.get(character, character)
        if len(shown) + len(escaped) > LONGEST_FIELD:
            return f"{shown}…"
        shown += escaped
    return shown


def _message(notice: Notice, laid_out: Blocks) -> dict[str, Any]:
    when = ", ".join(word.replace("*", "") for word in _when(notice))
    text = f"{safe(notice.headline)} ({safe(notice.queue)}, {when})" if when else safe(notice.headline)
    return {"text": text, "blocks": laid_out, "unfurl_links": False, "unfurl_media": False}


def _who(notice: Notice) -> str:
    queue = safe(notice.queue)
    return f"*{safe(notice.thread_name)}* · {queue}" if notice.thread_name else queue


def _due_block(notice: Notice) -> Blocks:
    when = " · ".join(_when(notice))
    return [{"type": "context", "elements": [_mrkdwn(when)]}] if when else []


def _when(notice: Notice) -> list[str]:
    """Who has it, and by when it was promised; news of the channel has neither."""
    if not notice.due:
        return []
    due = f"*{safe(notice.due)}*"
    if notice.taken_by:
        missed = [f"the promise of {due} was missed"] if notice.overdue else []
        return [f"Taken over by *{safe(notice.taken_by)}*", *missed]
    return [f"*Overdue* since {due}" if notice.overdue else f"Due {due}"]


def _buttons(notice: Notice) -> dict[str, Any]:
    """What can be done now: a promise that was missed cannot be put off."""
    take = _button(notice, Pressed.TAKE_OVER, "Take over") | {"style": "primary"}
    later = [
        _button(notice, Pressed.SNOOZE_HOUR, "Snooze for an hour"),
        _button(notice, Pressed.SNOOZE_OPENING, "Snooze until we open"),
    ]
    leads = {"type": "button", "action_id": "open", "text": _plain("Open"), "url": notice.link}
    acts = [take] if notice.waiting else []
    return {
        "type": "actions",
        "elements": [*acts, leads, *(later if notice.waiting and not notice.overdue else [])],
    }


def _button(notice: Notice, does: Pressed, words: str) -> dict[str, Any]:
    value = f"{notice.thread_id} {notice.escalation_id}"
    return {"type": "button", "action_id": does.value, "text": _plain(words), "value": value}


def _section(text: str) -> dict[str, Any]:
    return {"type": "section", "text": _mrkdwn(text)}


def _mrkdwn(text: str) -> dict[str, Any]:
    return {"type": "mrkdwn", "text": text}


def _plain(text: str) -> dict[str, Any]:
    return {"type": "plain_text", "text": text}


def _cut(text: str, longest: int) -> str:
    return text if len(text) <= longest else text[: longest - 1] + "…"
