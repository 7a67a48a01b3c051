"""What leads are told when the playbook that should be in force cannot be read."""

from __future__ import annotations

from chalicelib.domain.facts import Happened
from chalicelib.translation.catalogues import in_language, known
from chalicelib.use_cases.notice_ports import Notice


def unread_playbook_notice(fact: Happened, queue: str, inbox_url: str, language: str) -> Notice:
    """Write the notice; the same version has the same id, so that it is told once."""
    told, _ = fact.detail, in_language(language)
    unread, stands_in = told.get("version", 0), told.get("stands_in", 0)
    answers = _("Version %(number)s answers customers in its place. Nothing is lost.")
    lines = (
        (
            _("Why"),
            _("Its file is lost or broken, or it was published by a newer release of Handoff."),
        ),
        (_("What happens now"), answers % {"number": stands_in}),
        (
            _("What to do"),
            _("Publish the playbook again, or put a version in force again, on the playbook page."),
        ),
    )
    return Notice(
        stage=fact.name.value,
        headline=_("Version %(number)s of the playbook cannot be read") % {"number": unread},
        queue=queue,
        lines=lines,
        due="",
        link=f"{inbox_url}/playbook",
        escalation_id=f"v{unread}",
        language=known(language),
    )
