"""A customer's talk with the sample clinic: our model adapter and tools, the offline model, the services."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import count
from pathlib import Path
from zoneinfo import ZoneInfo

import httpx2

from chalicelib.adapters.openai.client import OpenAiModel
from chalicelib.adapters.openai.endpoint import Endpoint
from chalicelib.adapters.playbook_files import read_playbook
from chalicelib.adapters.tools.toolbox import HttpToolboxes
from chalicelib.domain.grounding import ungrounded
from chalicelib.domain.message import Author, Message, inbound_message_id, outbound_message_id
from chalicelib.domain.playbook import Playbook
from chalicelib.domain.proposal import Action, Proposal
from chalicelib.domain.thread import Customer
from chalicelib.use_cases.model_ports import TurnRequest
from infra.local.clinic.hours import ZONE, starts_of, taken_by_others
from infra.local.model.when import spoken
from infra.local.settings import Settings
from tests.fakes.cast import a_thread
from tests.fakes.clock import FixedClock
from tests.fakes.tool_records import ToolRecordsFake
from tests.outside.outside import Outside

_CASES = count(1)
MARIA = Customer("c-maria", name="Maria López", phone="34600000001")


@cache
def clinic() -> Playbook:
    return read_playbook(Path(__file__).parents[2] / "policies")


@dataclass
class Talk:
    """One case of one customer, message by message; every reply must hold against its sources."""

    outside: Outside
    customer: Customer = MARIA
    messages: list[Message] = field(default_factory=list)
    records: ToolRecordsFake = field(default_factory=ToolRecordsFake)
    clock: FixedClock = field(default_factory=lambda: FixedClock(datetime.now(UTC)))
    language: str = "en"
    intent: str | None = None
    case_id: str = field(default_factory=lambda: f"case-{next(_CASES)}")
    proposal: Proposal | None = None

    def say(self, text: str) -> str:
        """Write, and read what comes: the reply, or `(escalate)` and the like."""
        now = self.clock.tick(20)
        thread = a_thread(self.customer, answered_count=sum(m.inbound for m in self.messages))
        message_id = inbound_message_id(f"wamid.{len(self.messages)}", now)
        asked = Message(thread.thread_id, message_id, Author.CUSTOMER, kind="text", text=text, sent_at=now)
        self.messages.append(asked)
        boxes = HttpToolboxes(
            self.records, self.clock, f"{self.outside.url}/clinic/api", lambda _: Settings.clinic_key
        )
        request = TurnRequest(
            clinic(),
            tuple(self.messages),
            (asked,),
            now,
            language=self.language,
            intent=self.intent,
            pages=clinic().pages_on(now.date()),
            tools=clinic().tools,
        )
        url = f"{self.outside.url}/openai/v1"
        with httpx2.HTTPTransport() as transport:
            endpoint = Endpoint(url, "offline-retrieval", lambda: "any", transport=transport)
            self.proposal, _ = OpenAiModel(endpoint).propose(
                request, boxes.of(thread, self.case_id, clinic())
            )
        self.intent = self.proposal.intent or self.intent
        self._hold(self.proposal)
        return self._answered(self.proposal)

    @property
    def tools(self) -> list[tuple[str, bool]]:
        """The tools of the last turn, and whether each did it."""
        return [(use.tool, use.ok) for use in self.proposal.tool_uses] if self.proposal else []

    def _answered(self, proposal: Proposal) -> str:
        if proposal.action not in (Action.REPLY, Action.CLARIFY):
            return f"({proposal.action})"
        now = self.clock.tick(3)
        message_id = outbound_message_id(str(len(self.messages)), now)
        thread_id = self.messages[0].thread_id
        self.messages.append(Message(thread_id, message_id, Author.AI, "text", proposal.text, now))
        return proposal.text

    def _hold(self, proposal: Proposal) -> None:
        pages = [page.body for each in proposal.cited_pages if (page := clinic().page(each))]
        claims = ungrounded(
            proposal.text,
            sources=[*pages, *(use.result for use in proposal.tool_uses)],
            thread=[message.text for message in self.messages if message.inbound],
            ours=[message.text for message in self.messages if not message.inbound],
            language=proposal.language,
            now=self.clock.now().astimezone(ZoneInfo("Europe/Madrid")),
        )
        assert not claims, (proposal.text, claims)


def a_patient() -> Customer:
    """Somebody who has no appointment yet."""
    number = next(_CASES)
    return Customer(f"c-{number}", name="Maria", phone=f"346001{number:05d}")


def a_free_hour(outside: Outside, *, days: int = 3, taken: bool = False) -> datetime:
    """A half hour that is free (or taken by another patient), at least so many days from now."""
    on = datetime.now(ZONE).date() + timedelta(days=days)
    if taken:
        return next(
            starts
            for more in range(9)
            for starts in starts_of(on + timedelta(days=more))
            if taken_by_others(starts)
        )
    key = {"Authorization": f"Bearer {Settings.clinic_key}"}
    found = outside.http.get("/clinic/api/appointments/free", params={"date": str(on)}, headers=key).json()
    found = found if found["free"] else found["next"]
    return datetime.fromisoformat(f"{found['date']}T{found['free'][0]}").replace(tzinfo=ZONE)


def day(starts: datetime, language: str = "en") -> str:
    return spoken(starts.date(), language)
