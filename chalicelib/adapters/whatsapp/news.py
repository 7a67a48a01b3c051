"""Fields that are news of the account, its numbers and templates: a notice for leads, with what to do about it."""

from __future__ import annotations

from collections.abc import Callable

from chalicelib.adapters.whatsapp.change import Change
from chalicelib.adapters.whatsapp.lenient import fitting, instant_of
from chalicelib.adapters.whatsapp.news_of_account import ACCOUNT_NEWS
from chalicelib.adapters.whatsapp.news_of_numbers import NUMBER_NEWS
from chalicelib.adapters.whatsapp.news_of_others import OTHER_NEWS
from chalicelib.adapters.whatsapp.news_of_templates import TEMPLATE_NEWS
from chalicelib.adapters.whatsapp.telling import Json, Told
from chalicelib.adapters.whatsapp.troubles import MOST_OF_A_NOTICE
from chalicelib.domain.inbound import ChannelNotice

LONGEST_TITLE = 300

NEWS: dict[str, Callable[[Json], Told]] = {**ACCOUNT_NEWS, **NUMBER_NEWS, **TEMPLATE_NEWS, **OTHER_NEWS}
"""By field: what to tell of it."""


def read_news(change: Change) -> ChannelNotice:
    """Put a piece of news into words; all of it is kept beside them."""
    told = NEWS[change.field](change.value)
    return ChannelNotice(
        source=change.field,
        severity=told.severity,
        title=told.title[:LONGEST_TITLE],
        at=instant_of(change.value.get("timestamp")) or change.at,
        what_to_do=told.what_to_do,
        details=fitting(change.value, most=MOST_OF_A_NOTICE),
    )
