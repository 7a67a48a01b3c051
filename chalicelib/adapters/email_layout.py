"""How a notice looks as a mail: its subject, its text, and HTML for small screens, in dark and light."""

from __future__ import annotations

from html import escape

from chalicelib.domain.facts import FactName
from chalicelib.translation.catalogues import in_language, said
from chalicelib.use_cases.notice_ports import Notice

LONGEST_SUBJECT = 200
CHOOSE = said("Choose what you hear of")

STYLE = """
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
  .page { background: #101614 !important; }
  .card { background: #1b2421 !important; border-color: #35423d !important; }
  .card, .card td, .card h1 { color: #e8efec !important; border-color: #35423d !important; }
  .card .quiet { color: #a9b8b2 !important; }
}
"""
"""Programs that drop it show the light colours that each element carries itself."""

INK, QUIET, LINE, ACCENT = "#17211d", "#52605a", "#d5ddd9", "#0b6b57"


def subject(notice: Notice) -> str:
    """One line, whatever a customer calls themselves; the same for all that follows, so that mails stand together."""
    if not notice.thread_id:
        return _one_line(f"{notice.headline} ({notice.queue})")
    _ = in_language(notice.language)
    who = {"name": notice.thread_name or _("A customer"), "queue": notice.queue}
    words = _one_line(_("%(name)s needs a person (%(queue)s)") % who)
    return words if notice.stage == FactName.CASE_ESCALATED else f"Re: {words}"


def as_text(notice: Notice) -> str:
    """The notice for readers of plain text."""
    lines = [notice.headline, _when(notice), ""]
    lines += [f"{name}: {value}" for name, value in notice.lines if value]
    lines += ["", f"{_where(notice)}: {notice.link}", ""]
    return "\n".join([*lines, *([f"{_choose(notice)}: {notice.settings}", ""] if notice.settings else [])])


def as_html(notice: Notice) -> str:
    """The notice in tables and inline styles, which mail programs agree on; a line is a name above its value."""
    rows = "".join(_row(name, value) for name, value in notice.lines if value)
    link, settings = escape(notice.link, quote=True), escape(notice.settings, quote=True)
    choose = (
        f'<p class="quiet" style="margin:20px 0 0;font-size:13px;color:{QUIET}">'
        f'<a class="quiet" style="color:{QUIET}" href="{settings}">{_choose(notice)}</a></p>'
    )
    return (
        f'<!doctype html><html lang="{notice.language}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        '<meta name="color-scheme" content="light dark">'
        '<meta name="supported-color-schemes" content="light dark">'
        f"<title>{escape(notice.headline)}</title><style>{STYLE}</style></head>"
        '<body class="page" style="margin:0;padding:0;background:#eef2f0">'
        '<table role="presentation" class="page" width="100%" cellspacing="0" cellpadding="0" '
        'style="background:#eef2f0"><tr><td align="center" style="padding:16px 8px">'
        '<table role="presentation" class="card" width="100%" cellspacing="0" cellpadding="0" '
        f'style="max-width:560px;background:#ffffff;border:1px solid {LINE};border-radius:12px;'
        f'color:{INK};font-family:system-ui,-apple-system,Segoe UI,sans-serif;font-size:16px;line-height:1.45">'
        '<tr><td style="padding:20px">'
        f'<h1 style="margin:0 0 6px;font-size:20px;line-height:1.25;color:{INK}">{escape(notice.headline)}</h1>'
        f'<p class="quiet" style="margin:0 0 16px;color:{QUIET}">{escape(_when(notice))}</p>'
        f'<table role="presentation" width="100%" cellspacing="0" cellpadding="0">{rows}</table>'
        f'<p style="margin:16px 0 0"><a href="{link}" style="display:inline-block;padding:12px 20px;'
        f'border-radius:8px;background:{ACCENT};color:#ffffff;font-weight:600;text-decoration:none">'
        f"{_where(notice)}</a></p>{choose if notice.settings else ''}"
        "</td></tr></table></td></tr></table></body></html>"
    )


def _row(name: str, value: str) -> str:
    return (
        f'<tr><td style="padding:8px 0;border-top:1px solid {LINE};overflow-wrap:anywhere;white-space:pre-line">'
        f'<span class="quiet" style="font-size:13px;color:{QUIET}">{escape(name)}</span><br>{escape(value)}</td></tr>'
    )


def _where(notice: Notice) -> str:
    _ = in_language(notice.language)
    if notice.due:
        return _("Open the thread")
    return _("Open the channel") if notice.link.endswith("/channel") else _("Open the page")


def _choose(notice: Notice) -> str:
    return in_language(notice.language)(CHOOSE)


def _when(notice: Notice) -> str:
    """Which customer, whose queue, and by when; news of the channel has only the queue."""
    if not notice.due:
        return notice.queue
    _ = in_language(notice.language)
    due = (_("Overdue since %(when)s") if notice.overdue else _("Due %(when)s")) % {"when": notice.due}
    due = _("Taken over by %(name)s") % {"name": notice.taken_by} if notice.taken_by else due
    return " · ".join(filter(None, (_one_line(notice.thread_name), notice.queue, due)))


def _one_line(text: str) -> str:
    shown = "".join(letter if letter.isprintable() else " " for letter in text)
    return " ".join(shown.split())[:LONGEST_SUBJECT]
