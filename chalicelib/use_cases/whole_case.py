"""Read a thread as far back as its case began: what the case took and what proves it may lie far up."""

from __future__ import annotations

from dataclasses import replace

from chalicelib.domain.amendments import amended
from chalicelib.domain.commit import Loaded
from chalicelib.use_cases.ports import Threads

FURTHER = (1000, 4000, 16_000)
"""Messages to read of a case whose beginning the newest ones do not reach; what lies further up than all is left."""


def whole_case(loaded: Loaded, threads: Threads) -> Loaded:
    """The same thread with all messages of its case, as they stand after edits and deletions.

    The head stays the one that was read first: whoever writes finds out that something came in between.
    """
    case, messages = loaded.case, loaded.messages
    if case is None or not messages or messages[0].sent_at <= case.opened_at:
        return amended(loaded)
    for most in FURTHER:
        further = threads.load(loaded.thread.thread_id, limit=most)
        messages = further.messages if further else messages
        if len(messages) < most or messages[0].sent_at <= case.opened_at:
            break
    return amended(replace(loaded, messages=messages))
