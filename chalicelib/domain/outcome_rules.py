"""The playbook's own rules for how a case ends (`outcomes.yaml`, and `resolved_when` of each intent)."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from chalicelib.domain.playbook_base import Id, Part

Hours = Annotated[float, Field(gt=0, le=720)]


class ResolvedWhen(Part):
    """When a case of an intent counts as resolved; of several that hold, the surest.

    `means` says it in words, for people and the model. `verified_by` are the tools whose success proves it, `collected`
    the items that must all be known for it (both given: both must hold). `confirmed`: the customer's own word counts.
    `silent_hours`: so long after our last answer nobody asked again (None: the playbook's; 0: silence never counts).
    `follow_up`: ask "Is it settled?" once, before silence is taken for an end (None: the playbook's).
    """

    means: str = ""
    # Not strict: after the validator of `Intent` a stored version's arrays come as Python lists.
    verified_by: Annotated[tuple[str, ...], Field(strict=False)] = ()
    collected: Annotated[tuple[Id, ...], Field(strict=False)] = ()
    confirmed: bool = True
    silent_hours: Annotated[float, Field(ge=0, le=720)] | None = None
    follow_up: bool | None = None


class CsatRules(Part):
    """Asking the customer how it went, by two reply buttons: only where an outcome is sure and the window is open.

    At most once a case, and once in `every_days` a conversation, which is a customer on one of the business's numbers.
    `down_reopens`: a thumb down goes to a person.
    """

    enabled: bool = False
    every_days: Annotated[int, Field(ge=1)] = 30
    down_reopens: bool = True


class OutcomeRules(Part):
    """How cases end when nobody closes them.

    What is sure (verified or confirmed) is closed `settle_minutes` after the last message; what is not, after
    `silent_hours`. `follow_up_hours` after our last answer the customer is asked once, where an intent or `follow_up`
    says so and the service window is open. A resolution that lasts `durable_days` is durable.
    """

    settle_minutes: Annotated[int, Field(ge=1, le=1440)] = 30
    silent_hours: Hours = 24
    follow_up: bool = False
    follow_up_hours: Hours = 4
    durable_days: Annotated[int, Field(ge=1, le=60)] = 7
    csat: CsatRules = CsatRules()
