"""The simulated business: its playbook before the review, with three gaps in it, and after them."""

from __future__ import annotations

from chalicelib.domain.intent_rules import Condition, Intent
from chalicelib.domain.outcome_rules import CsatRules, OutcomeRules, ResolvedWhen
from chalicelib.domain.playbook import Agent, Business, Page, Playbook, Vip
from chalicelib.domain.playbook_base import Weekday
from chalicelib.domain.queue_rules import Calendar, Queue, Routing, ServiceLevel
from chalicelib.domain.rollout_rules import Mode, ModeRule, Rollout, Segment
from chalicelib.domain.tool_rules import HttpMethod, Tool
from infra.simulation.hours import DUE_AFTER, SUNDAY, WEEKDAY
from infra.simulation.plan import DRAFTED, SPANISH, VIPS
from infra.simulation.words import ANSWERS, ASKS, LANGUAGES, QUOTE, SUGGESTED

SILENT_HOURS, SETTLE_MINUTES, FOLLOW_UP_HOURS = 24, 30, 4
REOPEN_WITHIN_HOURS, DURABLE_DAYS = 72, 7
DESK, BILLING = "front-desk", "billing"
BROKEN = "move_appointment"
"""The tool that fails until the playbook has the right address for it."""

RIGHT_ADDRESS = "https://diary.example/v2/move"
WITHOUT_A_PAGE = ("parking", "returns")
DAYS: tuple[Weekday, ...] = ("mon", "tue", "wed", "thu", "fri", "sat")

RESOLVED: dict[str, ResolvedWhen] = {
    "opening_hours": ResolvedWhen(),
    "prices": ResolvedWhen(silent_hours=12),
    "insurance": ResolvedWhen(follow_up=True),
    "aftercare": ResolvedWhen(silent_hours=0),
    "book_appointment": ResolvedWhen(verified_by=("book_appointment",)),
    "change_appointment": ResolvedWhen(verified_by=(BROKEN,)),
    "parking": ResolvedWhen(),
    "returns": ResolvedWhen(),
}


def playbook() -> Playbook:
    """The playbook as it is before any review: no page on parking, no rule for returns, an old address of a tool."""
    return Playbook(
        version=1,
        business=Business(
            name="Clínica Molino", timezone="UTC", website="molino.example", languages=LANGUAGES
        ),
        agent=Agent(name="Luz", prompt="Answer briefly and kindly."),
        intents=tuple(_intent(name) for name in ASKS),
        queues=tuple(
            Queue(id=name, name=name, calendar="days", service_level="half-an-hour")
            for name in (DESK, BILLING)
        ),
        calendars={"days": _calendar()},
        service_levels={"half-an-hour": ServiceLevel(reminder_within=15, due_within=DUE_AFTER)},
        routing=Routing(default=DESK),
        pages=tuple(_page(name) for name in ANSWERS if name not in WITHOUT_A_PAGE),
        tools=(
            _tool("book_appointment", "https://diary.example/book"),
            _tool(BROKEN, "https://diary.example/move"),
        ),
        texts={"suggested_reply": SUGGESTED},
        vip=Vip(tags=("vip",)),
        rollout=Rollout(
            segments=(Segment(id=VIPS, tags=("vip",)), Segment(id=SPANISH, languages=("es",))),
            rules=(ModeRule(mode=Mode.DRAFT, intent=DRAFTED, segment=SPANISH),),
        ),
        reopen_within_hours=REOPEN_WITHIN_HOURS,
        outcomes=OutcomeRules(
            settle_minutes=SETTLE_MINUTES,
            silent_hours=SILENT_HOURS,
            follow_up_hours=FOLLOW_UP_HOURS,
            durable_days=DURABLE_DAYS,
            csat=CsatRules(enabled=True, every_days=30, down_reopens=True),
        ),
    )


def reworded(before: Playbook) -> Playbook:
    """The next version, as one is published in every month: in other words, and with nothing else changed."""
    prompt = f"{before.agent.prompt} Write out the days of the week."
    return before.model_copy(update={"agent": before.agent.model_copy(update={"prompt": prompt})})


def works(tool: str, of: Playbook) -> bool:
    """Whether the business's own service does what the tool asks of it: one answers at its new address only."""
    found = of.tool(tool)
    return found is not None and (tool != BROKEN or found.url == RIGHT_ADDRESS)


def _intent(name: str) -> Intent:
    quote = Condition(id="own-quote", when="A quote of their own.", says={k: (v,) for k, v in QUOTE.items()})
    tools = {"book_appointment": ("book_appointment",), "change_appointment": (BROKEN,)}
    return Intent(
        id=name,
        title={"en": name.replace("_", " ").capitalize()},
        examples=tuple(ASKS[name].values()),
        next_action="Answer from the page.",
        knowledge=() if name in WITHOUT_A_PAGE else (name,),
        tools=tools.get(name, ()),
        escalate_when=(quote,) if name == "prices" else (),
        resolved_when=RESOLVED[name],
        queue=BILLING if name in ("prices", "returns") else None,
    )


def _page(name: str) -> Page:
    return Page(id=name, title=name.replace("_", " "), language="en", body=ANSWERS[name]["en"])


def _tool(name: str, url: str) -> Tool:
    return Tool(id=name, description=name.replace("_", " "), method=HttpMethod.POST, url=url, verifies=True)


def _calendar() -> Calendar:
    hours = ((f"{WEEKDAY[0]:02d}:00", f"{WEEKDAY[1]:02d}:00"),)
    sunday = ((f"{SUNDAY[0]:02d}:00", f"{SUNDAY[1]:02d}:00"),)
    return Calendar(timezone="UTC", weekly={**dict.fromkeys(DAYS, hours), "sun": sunday})
