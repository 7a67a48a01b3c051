"""The table of webhook fields: who reads which part of each. docs/channel.md says what comes out.

A field that is not here, and a part that is not under its field, is Unrecognised: kept, counted, never fatal.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from chalicelib.adapters.whatsapp.address_book import read_address_book
from chalicelib.adapters.whatsapp.calls import read_call_errors, read_call_statuses, read_calls
from chalicelib.adapters.whatsapp.change import Change
from chalicelib.adapters.whatsapp.echoes import read_echoes
from chalicelib.adapters.whatsapp.history import read_history
from chalicelib.adapters.whatsapp.identity_changes import read_user_id_updates
from chalicelib.adapters.whatsapp.lenient import label
from chalicelib.adapters.whatsapp.messages import read_messages
from chalicelib.adapters.whatsapp.news import NEWS, read_news
from chalicelib.adapters.whatsapp.preferences import read_preferences
from chalicelib.adapters.whatsapp.standby import read_standby
from chalicelib.adapters.whatsapp.statuses import read_statuses
from chalicelib.adapters.whatsapp.troubles import read_errors, read_history_errors, read_user_actions
from chalicelib.domain.inbound import Unrecognised, WebhookEvent

Reader = Callable[[Change], Iterable[WebhookEvent]]

COMMON = {"messaging_product", "metadata", "contacts"}
"""Parts that say nothing by themselves."""

MOST_STRANGERS = 10
"""Unknown parts of one change that are kept; more would be noise."""

PARTS: dict[str, dict[str, Reader]] = {
    "messages": {
        "messages": read_messages,
        "message_echoes": read_echoes,
        "calls": read_calls,
        "user_actions": read_user_actions,
        "errors": read_errors,
        "statuses": read_statuses,
    },
    "message_echoes": {"message_echoes": read_echoes, "errors": read_errors},
    "smb_message_echoes": {"message_echoes": read_echoes, "errors": read_errors},
    "standby": {"standby, messages, message_echoes": read_standby, "statuses": read_statuses},
    "history": {"history, messages": read_history, "history": read_history_errors, "errors": read_errors},
    "smb_app_state_sync": {"state_sync": read_address_book, "errors": read_errors},
    "user_preferences": {"user_preferences": read_preferences},
    "user_id_update": {"user_id_update": read_user_id_updates},
    "calls": {"calls": read_calls, "statuses": read_call_statuses, "errors": read_call_errors},
}
"""By field: readers by the parts of `value` that they read, in the order in which they are read."""

FIELDS = frozenset(PARTS) | frozenset(NEWS)


def read_field(change: Change) -> Iterator[WebhookEvent]:
    """Read everything that a change of a known field says."""
    if change.field in NEWS:
        yield read_news(change)
        return
    readers = PARTS[change.field]
    for read in readers.values():
        yield from read(change)
    known = COMMON.union(*(names.split(", ") for names in readers))
    strangers = sorted(set(change.value) - known)
    for name in strangers[:MOST_STRANGERS]:
        yield Unrecognised(f"{change.field}.{label(name)}", {name: change.value[name]})
