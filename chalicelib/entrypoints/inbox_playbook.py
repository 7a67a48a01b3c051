"""The playbook's pages, for leads: what is in force, the draft file by file, what it changes, and the versions."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import fields
from functools import wraps
from typing import Any
from urllib.parse import quote

from chalice import Response

from chalicelib import wiring
from chalicelib.domain.playbook_draft import (
    KNOWLEDGE,
    PROMPT,
    PageFields,
    PlaybookDraft,
    fingerprint,
    may_be_deleted,
    may_be_written,
    scenarios_among,
)
from chalicelib.entrypoints.inbox_answers import page, redirect, refusal
from chalicelib.entrypoints.inbox_guard import signed_in
from chalicelib.entrypoints.inbox_pages import frame, leads, own_zone
from chalicelib.entrypoints.inbox_visit import SignedInVisit
from chalicelib.inbox.language import _, said
from chalicelib.inbox.playbook_view import (
    NOT_KEPT,
    changes_again,
    file_rows,
    job_view,
    remarks_again,
    version_rows,
)
from chalicelib.inbox.words import language_words
from chalicelib.use_cases.edit_playbook import (
    EditorPowers,
    NotKept,
    drop_draft,
    files_now,
    move_draft,
    write_file,
)
from chalicelib.use_cases.known_scenarios import known_scenarios, should_be_in_force

NOTICES = {
    "kept": said("Kept in the draft. Customers hear of it once it is published."),
    "deleted": said("Deleted in the draft. It counts until the draft is published."),
    "dropped": said("The draft was thrown away. The version in force was not touched."),
    "moved": said("The draft stands on the version in force now."),
    "proposed": said("The proposal is in the draft now. Look at it, change its words, then publish it."),
}


def for_leads(view: Callable[..., Response]) -> Callable[..., Response]:
    """Hand a view the visit of a lead; everybody else is told whom to ask."""

    @wraps(view)
    def admit(signed: SignedInVisit, **path: str) -> Response:
        if not leads(signed):
            return refusal(
                signed.visit,
                403,
                _("This page is for leads"),
                _(
                    "It changes what the AI says to customers. Tell your lead what should be said differently."
                ),
            )
        wiring.playbooks().look_again()  # whoever publishes has to see it on the next page
        return view(signed, **path)

    return signed_in(admit)


@for_leads
def playbook(signed: SignedInVisit) -> Response:
    """Show the files of the draft, the work under way and the versions."""
    draft, files, base = files_now(powers())
    now, active = wiring.clock().now(), wiring.playbooks().active()
    pages = {file: read for file, text in files.items() if (read := _page_of(file, text))}
    return page(
        "playbook.html",
        signed.visit,
        draft=draft,
        rows=file_rows(files, base, draft, pages),
        versions=version_rows(wiring.playbooks().history(), active.version),
        in_force=active.version,
        unread=wiring.playbooks().unread(),
        scenarios_lost=known_scenarios(should_be_in_force(wiring.playbooks()), wiring.playbooks()) is None,
        jobs=[job_view(job, now) for job in wiring.jobs().newest(5)],
        new_job=new_job_id(),
        **_notice(signed),
        **frame(signed),
    )


@for_leads
def file(signed: SignedInVisit) -> Response:
    """Show one file: `?file=` to edit it or, where it is not edited here, to read it; `?new=page` an empty page."""
    query = signed.visit.query
    if query.get("new") == "page":
        language = wiring.playbooks().active().business.default_language
        return _editor(signed, "", PageFields(language=language), seen="")
    name, (_draft, files, _base) = query.get("file", ""), files_now(powers())
    if name not in files:
        return refusal(
            signed.visit,
            404,
            _("There is no such file"),
            _("It may have been deleted in the draft, or in the version that is in force now."),
            link=(f"{signed.visit.base}/playbook", _("Go to the playbook")),
        )
    return _editor(signed, name, files[name], seen=fingerprint(files[name]))


@for_leads
def keep_file(signed: SignedInVisit) -> Response:
    """Keep one file in the draft; `_method=delete` deletes it there. What cannot be kept stays in the form."""
    form, by = signed.visit.form, signed.session.person
    name, seen = form.get("file", ""), form.get("seen", "")
    if form.get("_method") == "delete":
        deleted = write_file(name, None, seen=seen, by=by, powers=powers())
        if isinstance(deleted, NotKept):
            return _editor(signed, name, files_now(powers())[1].get(name, ""), seen=seen, problem=deleted)
        return redirect(signed.visit, "/playbook?done=deleted")
    typed = _typed(form)
    if not name:
        name = f"{KNOWLEDGE}{typed.id.strip()}.md" if isinstance(typed, PageFields) else ""
    body = typed.body if isinstance(typed, PageFields) else typed
    kept: PlaybookDraft | NotKept
    if not may_be_written(name):
        kept = NotKept.NOT_HERE if form.get("file") else NotKept.NO_NAME
    elif not body.strip():
        kept = NotKept.EMPTY
    else:
        kept = write_file(name, _text(name, typed), seen=seen, by=by, powers=powers())
    if isinstance(kept, NotKept):
        return _editor(signed, form.get("file", ""), typed, seen=seen, problem=kept, stands_as=name)
    return redirect(signed.visit, f"/playbook/files?file={quote(name, safe='')}&done=kept")


@for_leads
def draft(signed: SignedInVisit) -> Response:
    """Show what the draft changes, what is wrong with it, and the forms that try and publish it."""
    standing, files, _base = files_now(powers())
    active, now = wiring.playbooks().active(), wiring.clock().now()
    read = wiring.playbook_files().read(files, today=now.astimezone(own_zone(signed)).date())
    changes = wiring.playbook_files().changes(active, read.playbook) if read.playbook else {}
    known, new = (
        known_scenarios(should_be_in_force(wiring.playbooks()), wiring.playbooks()),
        scenarios_among(files),
    )
    old = dict(known or {})
    jobs = [job for job in wiring.jobs().newest() if job.digest == standing.digest]
    return page(
        "playbook_draft.html",
        signed.visit,
        draft=standing,
        changes=changes_again(changes),
        scenarios=sorted(name for name in {*old, *new} if old.get(name) != new.get(name)),
        many_scenarios=len(new),
        scenarios_lost=known is None,
        mistakes=remarks_again(read.mistakes),
        gaps=remarks_again(read.gaps),
        valid=read.playbook is not None,
        in_force=active.version,
        behind=standing.based_on != active.version,
        jobs=[job_view(job, now) for job in jobs[:3]],
        new_job=new_job_id(),
        editable=may_be_written,
        **_notice(signed),
        **frame(signed),
    )


@for_leads
def change_draft(signed: SignedInVisit) -> Response:
    """Throw the draft away (`_method=delete`), or move it onto the version in force."""
    form, by = signed.visit.form, signed.session.person
    if form.get("_method") == "delete":
        seen = int(form["seen"]) if form.get("seen", "").isdecimal() else -1
        kept = drop_draft(seen=seen, by=by, powers=powers())
        return redirect(signed.visit, f"/playbook/draft?problem={kept}" if kept else "/playbook?done=dropped")
    moved = move_draft(by=by, powers=powers())
    problem = f"problem={moved}" if isinstance(moved, NotKept) else "done=moved"
    return redirect(signed.visit, f"/playbook/draft?{problem}")


def powers() -> EditorPowers:
    """What editing may touch."""
    return EditorPowers(
        wiring.drafts(), wiring.playbooks(), wiring.playbook_files(), wiring.audit(), wiring.clock()
    )


def new_job_id() -> str:
    """A name that a form carries, so that two clicks order one job."""
    return f"{int(wiring.clock().now().timestamp() * 1000):013d}-{secrets.token_hex(4)}"


def _editor(
    signed: SignedInVisit,
    name: str,
    text: str | PageFields,
    *,
    seen: str,
    problem: NotKept | None = None,
    stands_as: str = "",
) -> Response:
    """Show a file's form; after a refusal with what was typed, and with what stands now."""
    stands = files_now(powers())[1].get(stands_as or name, "") if problem is NotKept.CHANGED_MEANWHILE else ""
    shown = text if isinstance(text, PageFields) else _page_of(name, text)
    notice = {"notice": _(NOT_KEPT[problem]), "calm": False} if problem else _notice(signed)
    return page(
        "playbook_file.html",
        signed.visit,
        status=409 if problem is NotKept.CHANGED_MEANWHILE else 422 if problem else 200,
        file=name,
        fields=shown,
        text=_below(name, text) if isinstance(text, str) else "",
        seen=fingerprint(stands) if stands else seen,
        stands=_below(name, stands),
        editable=not name or may_be_written(name),
        deletable=bool(name) and may_be_deleted(name),
        is_prompt=name == PROMPT,
        languages={code: language_words(code) for code in wiring.playbooks().active().business.languages},
        **notice,
        **frame(signed),
    )


def _typed(form: Any) -> str | PageFields:
    """What a form says: a page by its fields, or one text. Browsers end lines with CR LF."""
    said_ = {name: value.replace("\r\n", "\n") for name, value in form.items()}
    if "body" not in said_:
        return str(said_.get("text", ""))
    return PageFields(**{each.name: said_.get(each.name, "") for each in fields(PageFields)})


def _text(name: str, typed: str | PageFields) -> str:
    if isinstance(typed, PageFields):
        return wiring.playbook_files().page_text(typed)
    if name == PROMPT:
        front = files_now(powers())[1][PROMPT].split("\n---\n", 1)[0]
        return f"{front}\n---\n{typed.strip()}\n"
    return typed.rstrip() + "\n"


def _below(name: str, text: str) -> str:
    """Of the prompt's file only the prompt."""
    if name == PROMPT and text.startswith("---\n") and "\n---\n" in text:
        return text.split("\n---\n", 1)[1].strip("\n")
    return text


def _page_of(name: str, text: str) -> PageFields | None:
    return wiring.playbook_files().page(text) if name.startswith(KNOWLEDGE) else None


def _notice(signed: SignedInVisit) -> dict[str, Any]:
    query = signed.visit.query
    if (problem := query.get("problem", "")) in set(NotKept):
        return {"notice": _(NOT_KEPT[NotKept(problem)]), "calm": False}
    done = NOTICES.get(query.get("done", ""), "")
    return {"notice": _(done) if done else "", "calm": True}
