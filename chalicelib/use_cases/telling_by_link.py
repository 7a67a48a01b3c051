"""How a queue's addresses are mailed: all in one mail, or each with a link of its own to that one case."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from chalicelib.domain.escalation import Escalation
from chalicelib.domain.guest_link import GuestLink, guest_id, sealed
from chalicelib.domain.playbook import Playbook
from chalicelib.use_cases.notice_ports import Notice
from chalicelib.use_cases.open_guest_link import may_be_sent
from chalicelib.use_cases.telling import Powers
from chalicelib.use_cases.telling_once import Send

EMAIL = "email"


def by_email(
    emails: Sequence[str], escalation: Escalation, notice: Notice, playbook: Playbook, powers: Powers
) -> dict[str, Send]:
    """Give the mails to send, by way: `email`, and where links are sent one more for each address that gets one.

    Without a key, as before the first deployment that makes one, mails lead to the inbox.
    """
    linked = [each for each in emails if may_be_sent(each, escalation.queue, playbook)]
    keys = powers.link_keys() if linked else ()
    if not keys:
        return {EMAIL: partial(powers.mail.send, emails, notice)}
    others = [each for each in emails if each not in linked]
    mails: dict[str, Send] = {EMAIL: partial(powers.mail.send, others, notice)} if others else {}
    for address in linked:
        link = _link(address, escalation, powers)
        own = replace(notice, link=f"{powers.inbox_url}/guest/{sealed(link, keys[0])}")
        mails[f"{EMAIL}:{guest_id(address)}"] = partial(powers.mail.send, (address,), own)
    return mails


def _link(address: str, escalation: Escalation, powers: Powers) -> GuestLink:
    now = powers.clock.now().replace(microsecond=0)
    return GuestLink(escalation.thread_id, escalation.escalation_id, escalation.queue, address, now)
