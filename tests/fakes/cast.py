"""The fixed cast: Maria writes, Dana answers, Lee leads, Ada admits, Otto must see nothing; and what they do."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from chalicelib.domain.case import Case, Status
from chalicelib.domain.escalation import Alert, Escalation, Evidence, Trigger
from chalicelib.domain.message import Author, Delivery, Message, inbound_message_id, outbound_message_id
from chalicelib.domain.packet import Fact, Packet, Step
from chalicelib.domain.thread import Customer, Thread, thread_id_for
from chalicelib.use_cases.session_ports import Person
from tests.fakes.clock import MONDAY_10

NUMBER = "106540352242922"
ANSWERED_AT = MONDAY_10 + timedelta(seconds=5)
MARIA = Customer("c-maria", name="Maria", phone="34600111222", bsuid="ES.13491208655302741918")
THREAD_ID = thread_id_for(NUMBER, MARIA.customer_id)
DANA = Person("p-dana", "Dana", "dana@example.com", ("agents",))
LEE = Person("p-lee", "Lee", "lee@example.com", ("leads",))
ADA = Person("p-ada", "Ada", "ada@example.com", ("admins",))
OTTO = Person("p-otto", "Otto", "otto@example.com", ())


def a_thread(customer: Customer = MARIA, number: str = NUMBER, **more: Any) -> Thread:
    """A head as the webhook names it, before anything is stored."""
    return Thread(thread_id_for(number, customer.customer_id), customer, number, **more)


def from_maria(text: str = "Hello", wamid: str = "wamid.1", at: datetime = MONDAY_10, **more: Any) -> Message:
    """A text of Maria's."""
    values = {"kind": "text", "received_at": at + timedelta(milliseconds=300), "wamid": wamid, **more}
    message_id = inbound_message_id(wamid, at)
    return Message(THREAD_ID, message_id, Author.CUSTOMER, text=text, sent_at=at, **values)


def to_maria(text: str = "Hi!", seed: str = "1", at: datetime = ANSWERED_AT, **more: Any) -> Message:
    """An answer of the AI's that waits to be sent."""
    values = {"author": Author.AI, "kind": "text", "delivery": Delivery.PENDING, "case_id": "case-1", **more}
    return Message(THREAD_ID, outbound_message_id(seed, at), text=text, sent_at=at, **values)


def a_case(**more: Any) -> Case:
    """Maria's case, with the AI."""
    case = Case("case-1", THREAD_ID, Status.WITH_AI, MONDAY_10, queue="front-desk", playbook_version=1)
    return replace(case, **more)


def an_escalation(**more: Any) -> Escalation:
    """Maria asked for a person."""
    at = MONDAY_10
    packet = Packet(
        intent="book_appointment",
        customer_goal="see a dentist this week",
        facts=(Fact("day", "Thursday", "m-1"),),
        tried=(Step("answered", "opening hours", "m-2"),),
        why="the customer asked for a person",
        suggested_reply="Hi Maria, does Thursday at 10 suit you?",
        language="en",
    )
    escalation = Escalation(
        escalation_id="esc-1",
        thread_id=THREAD_ID,
        case_id="case-1",
        evidence=(Evidence(Trigger.HUMAN_REQUEST, "human_request.words", "m-1", "a person please", "en"),),
        queue="front-desk",
        escalated_at=at,
        reminder_at=at + timedelta(minutes=15),
        due_at=at + timedelta(minutes=30),
        packet=packet,
        playbook_version=1,
        alerts=(Alert("lead", at + timedelta(minutes=45)),),
        promise="today by 10:30",
    )
    return replace(escalation, **more)
