"""A conversation made a scenario, for leads: redacted, looked over, and kept in the playbook's draft."""

from __future__ import annotations

import re
from urllib.parse import quote, unquote

from chalice import Response

from chalicelib import wiring
from chalicelib.domain.playbook_draft import SCENARIOS, may_be_written
from chalicelib.entrypoints.inbox_answers import page, redirect, refusal, thread_path
from chalicelib.entrypoints.inbox_pages import frame, no_such_thread
from chalicelib.entrypoints.inbox_playbook import for_leads, powers
from chalicelib.entrypoints.inbox_visit import SignedInVisit
from chalicelib.inbox.language import _
from chalicelib.inbox.playbook_view import NOT_KEPT
from chalicelib.use_cases.edit_playbook import NotKept, write_file

MOST_MESSAGES = 200


@for_leads
def show(signed: SignedInVisit, thread_id: str) -> Response:
    """Show the conversation as a scenario, without what tells who it was with."""
    from chalicelib.adapters.playbook_files.scenario_file import scenario_text
    from chalicelib.domain.scenarios.from_thread import scenario_from

    thread_id = unquote(thread_id)
    loaded = wiring.threads().load(thread_id, limit=MOST_MESSAGES)
    if loaded is None:
        return no_such_thread(signed)
    name = f"from-{wiring.clock().now():%Y-%m-%d}"
    try:
        timezone = wiring.playbooks().active().business.timezone
        scenario = scenario_from(loaded, name, timezone=timezone)
    except ValueError:
        return refusal(
            signed.visit,
            422,
            _("No scenario can be made of this conversation"),
            _("The customer has written nothing in it that could be played again."),
            link=(signed.visit.base + thread_path(thread_id, {}), _("Go to the conversation")),
        )
    return _form(signed, thread_id, name, scenario_text(scenario))


@for_leads
def keep(signed: SignedInVisit, thread_id: str) -> Response:
    """Keep it in the draft, named as the form says; its `id` follows the name."""
    form = signed.visit.form
    name, text = form.get("name", "").strip(), form.get("text", "").replace("\r\n", "\n")
    file = f"{SCENARIOS}{name}.yaml"
    kept = (
        NotKept.NO_NAME
        if not may_be_written(file)
        else NotKept.EMPTY
        if not text.strip()
        else write_file(file, _named(text, name), seen="", by=signed.session.person, powers=powers())
    )
    if isinstance(kept, NotKept):
        return _form(signed, unquote(thread_id), name, text, problem=kept)
    return redirect(signed.visit, f"/playbook/files?file={quote(file, safe='')}&done=kept")


def _form(
    signed: SignedInVisit, thread_id: str, name: str, text: str, *, problem: NotKept | None = None
) -> Response:
    return page(
        "playbook_scenario.html",
        signed.visit,
        status=422 if problem else 200,
        thread_id=thread_id,
        name=name,
        text=text,
        notice=_(NOT_KEPT[problem]) if problem else "",
        **frame(signed),
    )


def _named(text: str, name: str) -> str:
    """A scenario's file is named as its id."""
    return re.sub(r"^id: .*$", f"id: {name}", text.strip() + "\n", count=1, flags=re.MULTILINE)
