"""Those who are to be told can be reached, and VIPs can be recognised."""

from __future__ import annotations

import re
from collections.abc import Iterator

from chalicelib.adapters.playbook_files.folder import Folder
from chalicelib.adapters.playbook_files.mistakes import Mistake
from chalicelib.adapters.playbook_files.shapes import ROUTING, SLA, VIP

_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s.]+")
_CHANNEL = re.compile(r"#[^\s#]+|[CGDU][A-Z0-9-]{2,}")
_NUMBER = re.compile(r"\+?(?:[ ().-]*\d){7,15}")

_FORMS = (
    (ROUTING, "queues * emails *", _EMAIL, "is no email address", "write it like name@example.com"),
    (ROUTING, "queues * members *", _EMAIL, "is no email address", "write the one they sign in with"),
    (
        SLA,
        "service_levels * alerts * emails *",
        _EMAIL,
        "is no email address",
        "write it like name@example.com",
    ),
    (
        ROUTING,
        "queues * slack_channel",
        _CHANNEL,
        "is no Slack channel",
        'write "#name" or the channel\'s id',
    ),
    (
        ROUTING,
        "digest_slack_channel",
        _CHANNEL,
        "is no Slack channel",
        'write "#name" or the channel\'s id',
    ),
    (
        SLA,
        "service_levels * alerts * slack_channel",
        _CHANNEL,
        "is no Slack channel",
        'write "#name" or the channel\'s id',
    ),
    (
        VIP,
        "numbers *",
        _NUMBER,
        "is no phone number",
        'write it with the country code: "34600000002"',
    ),
)
"""Where addresses are, and what they look like."""


def people(folder: Folder) -> Iterator[Mistake]:
    """Report addresses that nobody can have, and queues of which nobody is told."""
    for file, pattern, form, problem, fix in _FORMS:
        document = folder.of(file)
        for place, value in document.texts(*pattern.split()):
            if not form.fullmatch(value):
                yield document.mistake(place, f"{document.owner(place)}`{value}` {problem}", fix)
    routing = folder.of(ROUTING)
    for place, queue in routing.find("queues", "*"):
        if isinstance(queue, dict) and not (queue.get("slack_channel") or queue.get("emails")):
            problem = f"nobody is told when a case waits in the queue `{queue.get('id')}`"
            yield routing.mistake(place, problem, "add `slack_channel:` or `emails:`")
