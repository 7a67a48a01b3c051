"""Files of conversations in the inbox: shown to people, picked by them, looked at, and sent."""

from __future__ import annotations

import secrets
from urllib.parse import unquote

from chalice import Response

from chalicelib import wiring
from chalicelib.domain.media import Media, MediaState
from chalicelib.domain.moves import Refused, Why
from chalicelib.domain.outgoing_file import MOST, OutgoingFile, recognise
from chalicelib.entrypoints.inbox_acts import form_id_of, is_refused, refused_page_words, sent
from chalicelib.entrypoints.inbox_answers import lead_to, redirect, refusal, thread_path
from chalicelib.entrypoints.inbox_guard import polled, signed_in
from chalicelib.entrypoints.inbox_pages import own_zone, staged
from chalicelib.entrypoints.inbox_visit import SignedInVisit
from chalicelib.inbox.attachment import may_open_here
from chalicelib.inbox.language import _
from chalicelib.inbox.sending import PickFile, chosen_file
from chalicelib.use_cases.channel_ports import MediaNotThere
from chalicelib.use_cases.send_file import PickedFile, send_file

ANY_TYPE = "application/octet-stream"
"""The store is told nothing of a file: what it is, its own first bytes say."""

RECORDED = "recording"
"""What the recorder's script names its files."""


@polled
def media(signed: SignedInVisit, thread_id: str, message_id: str) -> Response:
    """Lead to a message's file at the store."""
    message = wiring.threads().message(unquote(thread_id), unquote(message_id))
    if message is None or message.media is None or message.media.state is not MediaState.STORED:
        return _no_such_file(signed)
    save = bool(signed.visit.query.get("save")) or not may_open_here(message.media)
    return _lead_to_store(signed, message.media, save=save)


@signed_in
def pick(signed: SignedInVisit, thread_id: str) -> Response:
    """Offer a form that sends a file straight to the store: functions take no more than some megabytes."""
    return staged(signed, unquote(thread_id), _pick(signed, thread_id))


@signed_in
def chosen(signed: SignedInVisit, thread_id: str) -> Response:
    """Show the file that is about to be sent."""
    key = signed.visit.query.get("key", "")
    found = _uploaded(signed, key)
    if isinstance(found, Refused):
        return _pick_again(signed, thread_id, found)
    file, known = found
    stage = chosen_file(key, known, len(file.content), form_id=form_id_of(signed), recorded=file.recorded)
    return staged(signed, unquote(thread_id), stage)


@signed_in
def upload(signed: SignedInVisit) -> Response:
    """Lead to the chosen file, for the look at it."""
    key = signed.visit.query.get("key", "")
    found = _uploaded(signed, key)
    if isinstance(found, Refused):
        return _no_such_file(signed)
    _, known = found
    shown = Media(MediaState.STORED, mime_type=known.mime_type, filename=known.filename, key=key)
    return _lead_to_store(signed, shown, save=not may_open_here(shown))


@signed_in
def send(signed: SignedInVisit, thread_id: str) -> Response:
    """Send it; what is refused stays to be looked at, with its caption."""
    form = signed.visit.form
    found = _uploaded(signed, form.get("key", ""))
    if isinstance(found, Refused):
        return _pick_again(signed, thread_id, found)
    file, known = found
    caption = form.get("caption", "").replace("\r\n", "\n")
    moved = send_file(
        thread_id=unquote(thread_id),
        person=signed.session.person,
        file=file,
        caption=caption,
        form_id=form_id_of(signed),
        threads=wiring.threads(),
        media_store=wiring.media_store(),
        clock=wiring.clock(),
    )
    if not is_refused(signed, thread_id, "file", moved):
        return sent(signed, thread_id)
    stage = chosen_file(
        form.get("key", ""),
        known,
        len(file.content),
        form_id=form_id_of(signed),
        recorded=file.recorded,
        caption=caption,
    )
    words, status = refused_page_words(moved, own_zone(signed))
    return staged(signed, unquote(thread_id), stage, notice=words, status=status)


def _uploaded(signed: SignedInVisit, key: str) -> tuple[PickedFile, OutgoingFile] | Refused:
    """Read what this person sent to the store; nobody else's, and nothing else of the store."""
    if not key.startswith(_mine(signed)) or ".." in key:
        return Refused(Why.NO_FILE)
    try:
        content = wiring.media_store().get(key)
    except MediaNotThere:
        return Refused(Why.NO_FILE)
    filename = key.rpartition("/")[2]
    recorded = filename.startswith(RECORDED)
    file = PickedFile(content, "audio/" if recorded else "", filename, recorded)
    known = recognise(content, announced=file.mime_type, filename=filename)
    return (file, known) if known else Refused(Why.FILE_NOT_TAKEN if content else Why.NO_FILE)


def _pick_again(signed: SignedInVisit, thread_id: str, refused: Refused) -> Response:
    words, _ = refused_page_words(refused, own_zone(signed))
    if refused.why is Why.NO_FILE and signed.visit.method == "GET" and not signed.visit.query.get("key"):
        return redirect(signed.visit, f"{thread_path(unquote(thread_id), {})}/files/new")
    return staged(signed, unquote(thread_id), _pick(signed, thread_id), notice=words, status=422)


def _pick(signed: SignedInVisit, thread_id: str) -> PickFile:
    """A form with a place of its own in the store, which keeps the file's name (`${filename}` is the store's word)."""
    key = f"{_mine(signed)}{secrets.token_hex(8)}/${{filename}}"
    back_to = f"{signed.visit.public_url}{thread_path(unquote(thread_id), {})}/files/chosen"
    return PickFile(wiring.media_store().upload_form(key, mime_type=ANY_TYPE, most=MOST, back_to=back_to))


def _mine(signed: SignedInVisit) -> str:
    return f"uploads/{signed.session.person.person_id}/"


def _lead_to_store(signed: SignedInVisit, media: Media, *, save: bool) -> Response:
    address = wiring.media_store().link(
        media.key, mime_type=media.mime_type, filename=media.filename, download=save
    )
    return lead_to(signed.visit, address)


def _no_such_file(signed: SignedInVisit) -> Response:
    return refusal(
        signed.visit,
        404,
        _("There is no such file"),
        _("It may not have arrived yet, or it was deleted when its time was over."),
    )
