"""Everything that is checked about a playbook once its files can be read."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from chalicelib.adapters.playbook_files.checks.blanks import blanks
from chalicelib.adapters.playbook_files.checks.channel import channel
from chalicelib.adapters.playbook_files.checks.consent import consent
from chalicelib.adapters.playbook_files.checks.countries import countries
from chalicelib.adapters.playbook_files.checks.duplicates import duplicates
from chalicelib.adapters.playbook_files.checks.escalation_rules import escalation_rules
from chalicelib.adapters.playbook_files.checks.holidays import holidays
from chalicelib.adapters.playbook_files.checks.hours import hours
from chalicelib.adapters.playbook_files.checks.items import items
from chalicelib.adapters.playbook_files.checks.languages import languages
from chalicelib.adapters.playbook_files.checks.outcomes import outcomes
from chalicelib.adapters.playbook_files.checks.pages import pages
from chalicelib.adapters.playbook_files.checks.people import people
from chalicelib.adapters.playbook_files.checks.promises import promises
from chalicelib.adapters.playbook_files.checks.references import references
from chalicelib.adapters.playbook_files.checks.replies import replies
from chalicelib.adapters.playbook_files.checks.rollout import rollout
from chalicelib.adapters.playbook_files.checks.secrets import secrets
from chalicelib.adapters.playbook_files.checks.system_texts import system_texts
from chalicelib.adapters.playbook_files.checks.time_zones import time_zones
from chalicelib.adapters.playbook_files.checks.tools import tools
from chalicelib.adapters.playbook_files.checks.webhooks import webhooks
from chalicelib.adapters.playbook_files.explain import mistakes_of_shape
from chalicelib.adapters.playbook_files.folder import Folder
from chalicelib.adapters.playbook_files.mistakes import Mistake
from chalicelib.adapters.playbook_files.shapes import shape_of

Check = Callable[[Folder], Iterator[Mistake]]

_CHECKS: tuple[Check, ...] = (
    references,
    duplicates,
    languages,
    time_zones,
    hours,
    holidays,
    countries,
    promises,
    pages,
    items,
    escalation_rules,
    people,
    system_texts,
    consent,
    channel,
    tools,
    replies,
    webhooks,
    outcomes,
    rollout,
    secrets,
    blanks,
)
"""Each takes what files say, right or wrong, and passes over values of a wrong type: shapes report those."""


def mistakes_in(folder: Folder) -> Iterator[Mistake]:
    """Give every mistake of what the files say."""
    for file, document in folder.documents.items():
        yield from mistakes_of_shape(document, shape_of(file))
    for check in _CHECKS:
        yield from check(folder)
