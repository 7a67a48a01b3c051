"""The playbook that tests tell their stories with: a small dental clinic, two queues, English and Spanish."""

from __future__ import annotations

from datetime import date
from typing import Any

from chalicelib.domain.escalation import Trigger
from chalicelib.domain.intent_rules import Intent
from chalicelib.domain.playbook import Agent, Business, Page, Playbook
from chalicelib.domain.playbook_base import Weekday
from chalicelib.domain.queue_rules import AlertStep, Calendar, Holiday, Queue, Route, Routing, ServiceLevel

OFFICE_HOURS = (("09:00", "14:00"), ("15:00", "18:00"))
WEEKDAYS: tuple[Weekday, ...] = ("mon", "tue", "wed", "thu", "fri")

WEEK = Calendar(
    timezone="Europe/Madrid",
    weekly=dict.fromkeys(WEEKDAYS, OFFICE_HOURS),
    holidays=(Holiday(date=date(2026, 12, 7), name="Constitution Day"),),
)

INTENTS = (
    Intent(
        id="opening_hours",
        title={"en": "Opening hours", "es": "Horario"},
        examples=("When do you open?", "¿A qué hora abrís?"),
        next_action="Say when the clinic is open.",
        knowledge=("opening-hours",),
    ),
    Intent(
        id="prices",
        title={"en": "Prices", "es": "Precios"},
        examples=("How much is a cleaning?", "¿Cuánto cuesta una limpieza?"),
        next_action="Give the price.",
        knowledge=("prices",),
        queue="billing",
    ),
    Intent(
        id="book_appointment",
        title={"en": "Book an appointment", "es": "Pedir cita"},
        examples=("I need an appointment", "Quiero pedir cita"),
        next_action="Collect day and name.",
    ),
)

PAGES = (
    Page(
        id="opening-hours",
        title="Opening hours",
        language="en",
        body="Monday to Friday, 9 to 14 and 15 to 18.",
    ),
    Page(id="prices", title="Prices", language="en", body="A cleaning costs 60 €."),
    Page(
        id="summer",
        title="Summer hours",
        language="en",
        body="9 to 15 in August.",
        valid_until=date(2026, 8, 31),
    ),
)


def a_playbook(**changes: Any) -> Playbook:
    """The clinic's playbook, version 1 unless a test says otherwise."""
    usual = {
        "version": 1,
        "business": Business(
            name="Clínica Molino", timezone="Europe/Madrid", website="molino.example", languages=("en", "es")
        ),
        "agent": Agent(name="Luz", prompt="Answer briefly and kindly."),
        "intents": INTENTS,
        "queues": (
            Queue(
                id="front-desk",
                name="Front desk",
                calendar="week",
                service_level="half-an-hour",
                slack_channel="C-DESK",
                emails=("desk@molino.example",),
            ),
            Queue(
                id="billing",
                name="Billing",
                calendar="week",
                service_level="half-an-hour",
                slack_channel="C-BILLING",
                emails=("billing@molino.example",),
            ),
        ),
        "calendars": {"week": WEEK},
        "service_levels": {
            "half-an-hour": ServiceLevel(
                reminder_within=15,
                due_within=30,
                alerts=(
                    AlertStep(name="lead", after=15, slack_channel="C-LEADS", emails=("lee@molino.example",)),
                ),
            )
        },
        "routing": Routing(
            default="front-desk", rules=(Route(queue="front-desk", trigger=Trigger.HUMAN_REQUEST),)
        ),
        "pages": PAGES,
    }
    return Playbook(**{**usual, **changes})
