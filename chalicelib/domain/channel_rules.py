"""The playbook's own rules for WhatsApp (`channel.yaml`): the window, files, opting out, prices. All have defaults."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from chalicelib.domain.playbook_base import Language, Part

TemplateName = Annotated[str, Field(pattern=r"^[a-z0-9_]{1,512}$")]
"""A template's name, as WhatsApp Manager shows it."""

TemplateLanguage = Annotated[str, Field(pattern=r"^[a-z]{2,3}(_[A-Za-z]{2,4})?$")]
"""One of WhatsApp's language codes: `es`, `en_US`."""

Words = Annotated[str, Field(min_length=1, max_length=60)]

Country = Annotated[str, Field(pattern=r"^[A-Z]{2}$")]
"""A country's code of ISO 3166-1, such as `ES`."""

Price = Annotated[float, Field(ge=0)]

Category = Literal["service", "utility", "marketing", "marketing_lite", "authentication"]
"""WhatsApp's own price categories; `authentication_international` and those of groups count as their plain ones."""


class WindowRules(Part):
    """What happens when the service window of a waiting customer will close before a person is due.

    `warn_before` minutes ahead (0: never) a lead is warned and, with `ask_customer`, the customer is asked with a
    button whether we may go on writing: the tap opens the window again. `reopen_template` is an approved template
    without variables that goes out when the window has closed and nobody has answered; none goes out without it.
    It is sent in the customer's language if that is one of `reopen_languages` (WhatsApp's codes, such as `es` or
    `en_US`), else in the first of them, or in the business's own where none is named.
    """

    warn_before: Annotated[int, Field(ge=0, le=1440)] = 120
    ask_customer: bool = True
    reopen_template: TemplateName | None = None
    reopen_languages: tuple[TemplateLanguage, ...] = ()


class FileRules(Part):
    """What the AI may do with customers' files: hear voice notes, look at pictures, read documents."""

    transcribe: bool = True
    look_at_pictures: bool = True
    read_documents: bool = True


class OptOutRules(Part):
    """Words that stop and restart all messages, beside the built-in ones, by language; a message must be just that."""

    enabled: bool = True
    stop: dict[Language, tuple[Words, ...]] = {}
    start: dict[Language, tuple[Words, ...]] = {}


class Rates(Part):
    """What Meta charges for a delivered message, by market and category; the newest rate card is Meta's own page.

    `markets` are countries (`ES`); `default` holds for all others. Where `service` has no price of its own, that of
    `utility` holds. Without rates messages are counted, not priced.
    """

    currency: Annotated[str, Field(pattern=r"^[A-Z]{3}$")] = "USD"
    free_service_messages: Annotated[int, Field(ge=0)] = 1000
    markets: dict[Country, dict[Category, Price]] = {}
    default: dict[Category, Price] = {}


class Channel(Part):
    """Everything above; `phone_takeover_hours`: how long an answer from the business's phone keeps the AI silent."""

    window: WindowRules = WindowRules()
    files: FileRules = FileRules()
    opt_out: OptOutRules = OptOutRules()
    rates: Rates = Rates()
    phone_takeover_hours: Annotated[float, Field(gt=0)] = 12
