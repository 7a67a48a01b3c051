"""How a notice looks in Slack: blocks, and the text that a phone's notification and a screen reader give."""

from __future__ import annotations

from typing import Any

from chalicelib.domain.shortening import cut
from chalicelib.translation.catalogues import in_language
from chalicelib.use_cases.notice_ports import Notice
from chalicelib.use_cases.slack_ports import Pressed

LONGEST_HEADER, LONGEST_FIELD, LONGEST_BUTTON = 150, 1900, 75
"""Characters as sent; Slack allows 150 in a header, 2000 in a field, its name included, and 75 on a button."""

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
        {"type": "header", "text": {"type": "plain_text", "text": cut(notice.headline, LONGEST_HEADER)}},
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
    _, due = in_language(notice.language), {"when": f"*{safe(notice.due)}*"}
    if notice.taken_by:
        missed = [_("the promise of %(when)s was missed") % due] if notice.overdue else []
        return [_("Taken over by %(name)s") % {"name": f"*{safe(notice.taken_by)}*"}, *missed]
    return [(_("*Overdue* since %(when)s") if notice.overdue else _("Due %(when)s")) % due]


def _buttons(notice: Notice) -> dict[str, Any]:
    """What can be done now: a promise that was missed cannot be put off."""
    _ = in_language(notice.language)
    take = _button(notice, Pressed.TAKE_OVER, _("Take over")) | {"style": "primary"}
    later = [
        _button(notice, Pressed.SNOOZE_HOUR, _("Snooze for an hour")),
        _button(notice, Pressed.SNOOZE_OPENING, _("Snooze until we open")),
    ]
    leads = {"type": "button", "action_id": "open", "text": _plain(_("Open")), "url": notice.link}
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
    return {"type": "plain_text", "text": cut(text, LONGEST_BUTTON)}
