"""What is kept of who came in, who was let in, and who was shut out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Act(StrEnum):
    """What somebody did. What is done to a case stands in its thread and not here."""

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


@dataclass(frozen=True)
class AuditLine:
    """Who did what to whom and when; `detail` is the role. `failed`: it was ordered, and did not come about."""

    at: datetime
    act: Act
    by_id: str
    by_name: str
    about_id: str = ""
    about_name: str = ""
    detail: str = ""
    failed: bool = False
    line_id: str = ""
