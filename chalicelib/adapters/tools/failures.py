"""Why a tool did not do what was asked: a code for the record, and a sentence for the model."""

from __future__ import annotations

from typing import Any


class Failed(Exception):
    """The tool was not called, or did not do it: `code` names why, `says` is what the service said.

    `hint` tells the model more; `passes`: a second try may go better.
    """

    def __init__(
        self, code: str, *, says: dict[str, Any] | None = None, hint: str = "", passes: bool = False
    ) -> None:
        super().__init__(code)
        self.code, self.says, self.hint, self.passes = code, says or {}, hint, passes


class InDoubt(Exception):
    """The call went out and its answer was lost: the tool may or may not have done it."""


OUTCOME_UNKNOWN = "outcome_unknown"

HINTS = {
    "unknown_tool": "There is no such tool.",
    "invalid_arguments": "Nothing was done. Correct the arguments and call again.",
    "not_set_up": "The business has not set this service up. Nothing was done.",
    "customer_unknown": "We do not know the customer well enough for this tool. Nothing was done.",
    "somebody_elses": (
        "This record is not this customer's. Tell them nothing about it; ask them to check what they gave."
    ),
    "no_time": "There was no time left for this call. Nothing was done.",
    "unreachable": "The service could not be reached. Nothing was done.",
    "no_answer": "The service did not answer. Do not guess what it would have said.",
    "too_large": "The service's answer was too long to read. Do not guess what it said.",
    "not_json": "The service's answer could not be read. Do not guess what it said.",
    "not_recorded": "We could not make a record of the call, so it was not made. Nothing was done.",
    OUTCOME_UNKNOWN: (
        "It is not known whether this was done. Do not say that it was, nor that it was not, and do not try "
        "again: a person has to look."
    ),
}
"""What the model is told by code; an HTTP status of the service's is its own code, `http_409`."""

REFUSED = "The service refused. Nothing was done."


def hint_for(code: str) -> str:
    """Say what a code means for the model."""
    return HINTS.get(code, REFUSED)
