"""What a person's act on a thread came to: done, or politely refused with the reason."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from chalicelib.domain.escalation import Takeover


class Why(StrEnum):
    """Why an act was refused; the inbox puts each into words."""

    NO_SUCH_THREAD = "no_such_thread"
    NO_OPEN_CASE = "no_open_case"
    NO_ROLE = "no_role"
    ANOTHER_QUEUE = "another_queue"
    TAKEN_BY_ANOTHER = "taken_by_another"
    NOT_YOURS = "not_yours"
    WINDOW_CLOSED = "window_closed"
    EMPTY = "empty"
    TOO_LONG = "too_long"
    CHANGED_MEANWHILE = "changed_meanwhile"
    OPTED_OUT = "opted_out"
    MARKETING_STOPPED = "marketing_stopped"
    EMPTY_NOTE = "empty_note"
    LONG_NOTE = "long_note"
    LONG_TAG = "long_tag"
    MANY_TAGS = "many_tags"
    EMPTY_TAG = "empty_tag"
    NOT_WAITING = "not_waiting"
    CANNOT_ASSIGN = "cannot_assign"
    NO_SUCH_COLLEAGUE = "no_such_colleague"
    NO_SUCH_QUEUE = "no_such_queue"
    CANNOT_SNOOZE = "cannot_snooze"
    NO_SUCH_TIME = "no_such_time"
    SUMMARY = "summary"
    EDITED_ANSWER = "edited_answer"
    NO_FILE = "no_file"
    FILE_TOO_LARGE = "file_too_large"
    FILE_NOT_TAKEN = "file_not_taken"
    NO_SUCH_TEMPLATE = "no_such_template"
    BLANKS_LEFT = "blanks_left"
    NO_TEMPLATES = "no_templates"
    NOT_VERIFIED = "not_verified"
    NO_DRAFT = "no_draft"
    WROTE_AGAIN = "wrote_again"


@dataclass(frozen=True)
class Done:
    """The act is committed. `message_id` names the message it added, if it added one."""

    message_id: str | None = None


@dataclass(frozen=True)
class Refused:
    """Nothing was changed. `holder` is who has the case, where that is the reason; `about` what or how much."""

    why: Why
    holder: Takeover | None = None
    about: str = ""
