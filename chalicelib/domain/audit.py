"""What is kept of who came in, who was let in and shut out, and what people did to cases."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Act(StrEnum):
    """What somebody did; what was done to a case stands in its thread as well, with its words."""

    SIGNED_IN = "signed_in"
    CAME_WITHOUT_RIGHTS = "came_without_rights"
    SIGNED_OUT = "signed_out"
    SIGNED_OUT_EVERYWHERE = "signed_out_everywhere"
    ENDED_SESSIONS = "ended_sessions"
    INVITED = "invited"
    INVITED_AGAIN = "invited_again"
    CHANGED_ROLE = "changed_role"
    DISABLED = "disabled"
    ENABLED = "enabled"
    LIMITED = "limited"
    AUTHENTICATOR_ON = "authenticator_on"
    AUTHENTICATOR_OFF = "authenticator_off"
    OPENED_LINK = "opened_link"
    ANSWERED_BY_LINK = "answered_by_link"
    TOOK_OVER = "took_over"
    JOINED = "joined"
    REPLIED = "replied"
    SENT_FILE = "sent_file"
    SENT_TEMPLATE = "sent_template"
    NOTED = "noted"
    TAGGED = "tagged"
    ASSIGNED = "assigned"
    MOVED = "moved"
    SNOOZED = "snoozed"
    HANDED_BACK = "handed_back"
    RESOLVED = "resolved"
    RESUMED_OUTBOX = "resumed_outbox"
    EXPORTED_CUSTOMER = "exported_customer"
    ERASED_CUSTOMER = "erased_customer"
    EDITED_PLAYBOOK = "edited_playbook"
    DROPPED_DRAFT = "dropped_draft"
    PUBLISHED_PLAYBOOK = "published_playbook"
    ROLLED_BACK_PLAYBOOK = "rolled_back_playbook"
    BEGAN_REVIEW = "began_review"
    REVIEWED = "reviewed"
    PROPOSED_CHANGE = "proposed_change"
    LIFTED_GUARDRAIL = "lifted_guardrail"
    SENT_DRAFT = "sent_draft"
    JUDGED_BRIEFING = "judged_briefing"


@dataclass(frozen=True)
class AuditLine:
    """Who did what to whom and when; `detail` is the role or the number.

    `failed`: it was ordered, and did not come about.
    """

    at: datetime
    act: Act
    by_id: str
    by_name: str
    about_id: str = ""
    about_name: str = ""
    detail: str = ""
    failed: bool = False
    thread_id: str = ""
    """The conversation that it was done to."""
    once: str = ""
    """What makes it one line however often it is kept: the id of the message that the act left in the thread."""
    line_id: str = ""
