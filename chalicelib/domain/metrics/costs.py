"""What a case costs: the model as its service told, WhatsApp by the rate card, AWS by what was measured."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from chalicelib.domain.case import Effort
from chalicelib.domain.case_facts import CaseFacts
from chalicelib.domain.metrics.measure import Kind, Measure, Read, Terms, Unit

AWS_A_MESSAGE = 0.000016
"""US dollars: 1,000 cases of 16 messages cost at most 0.25; keep in sync with docs/costs.md."""

MICRO = 1_000_000

RESOLVED = "It is counted when a case ends, so only cases that were resolved at least once are in it."


def _of(price: Callable[[Effort, Terms], float | None]) -> Read:
    def read(case: CaseFacts, terms: Terms) -> Iterable[float]:
        if case.effort is not None and (cost := price(case.effort, terms)) is not None:
            yield cost

    return read


def model(effort: Effort, _: Terms) -> float:
    """What the model took."""
    return effort.microdollars / MICRO


def aws(effort: Effort, _: Terms) -> float:
    """What AWS takes for its messages."""
    return (effort.inbound + effort.outbound) * AWS_A_MESSAGE


def whatsapp(effort: Effort, terms: Terms) -> float | None:
    """What WhatsApp takes at most; None where the playbook has no rate."""
    return None if terms.message_price is None else effort.outbound * terms.message_price


def together(effort: Effort, terms: Terms) -> float | None:
    """All three, where they are in one currency and known."""
    sent = whatsapp(effort, terms)
    return (
        model(effort, terms) + aws(effort, terms) + sent
        if sent is not None and terms.currency == "USD"
        else None
    )


COSTS = (
    Measure(
        "cost",
        "Cost of a case",
        f"Model, WhatsApp and AWS together, on average. {RESOLVED} It needs a rate in US dollars in the playbook "
        "(channel.yaml); without one nothing is shown.",
        "cases with an end",
        _of(together),
        Kind.MEAN,
        Unit.DOLLARS,
        good=-1,
    ),
    Measure(
        "cost_model",
        "Cost of a case: model",
        f"What the model's service told of its tokens, at the prices that are set, on average. {RESOLVED}",
        "cases with an end",
        _of(model),
        Kind.MEAN,
        Unit.DOLLARS,
        good=-1,
    ),
    Measure(
        "cost_whatsapp",
        "Cost of a case: WhatsApp",
        "Our messages at the playbook's default price of a service message, on average: an estimate from above, for "
        f"free messages and the prices of countries are not taken off. {RESOLVED}",
        "cases with an end",
        _of(whatsapp),
        Kind.MEAN,
        Unit.MONEY,
        good=-1,
    ),
    Measure(
        "cost_aws",
        "Cost of a case: AWS",
        f"Messages in both directions at ${AWS_A_MESSAGE:.6f} each, which is what the benchmark counts, on average. "
        f"{RESOLVED}",
        "cases with an end",
        _of(aws),
        Kind.MEAN,
        Unit.DOLLARS,
        good=-1,
    ),
)
