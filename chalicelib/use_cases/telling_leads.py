"""How leads are mailed: one mail for each language that they read, beside whoever the playbook names."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from chalicelib.domain.member import Role
from chalicelib.domain.playbook import Playbook
from chalicelib.use_cases.telling import Powers, Say, language_of, team_language
from chalicelib.use_cases.telling_by_link import EMAIL
from chalicelib.use_cases.telling_once import Send


def by_email_to_leads(also: Sequence[str], say: Say, playbook: Playbook, powers: Powers) -> dict[str, Send]:
    """Give the mails by way: `email` in the team's language, `email:es` and so on in those that leads chose.

    Nobody gets two; where nobody is known, the usual recipients get the team's.
    """
    usual = team_language(playbook)
    known, to = {each.casefold() for each in also}, {usual: list(also)}
    for lead in powers.colleagues.everybody():
        if Role.LEADS in lead.groups and lead.email and lead.email.casefold() not in known:
            known.add(lead.email.casefold())
            to.setdefault(language_of(lead, playbook), []).append(lead.email)
    told = {language: emails for language, emails in to.items() if emails} or {usual: []}
    return {
        EMAIL if language == usual else f"{EMAIL}:{language}": partial(
            powers.mail.send, emails, say(language)
        )
        for language, emails in told.items()
    }
