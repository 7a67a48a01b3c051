"""The story itself: an answer, a question, escalations in two languages, a person at work, a breach."""

from __future__ import annotations

import re
import secrets
import time
from datetime import datetime, timedelta

from bs4 import Tag
from rich.console import Console

from infra.demo.agent import AgentAtInbox
from infra.demo.customer import CustomerOnPhone
from infra.demo.story import Story, expect, wait_for
from infra.demo.surroundings import Surroundings
from infra.local.clinic.hours import ZONE, hours_of

PACKET_FIELDS = ("intent", "goal", "known", "tried", "why-it", "suggested")
QUIET_SECONDS = 8.0
"""Longer than a turn of the AI takes; if it has not written by then it does not write."""


def tell(
    console: Console, *, inbox_url: str, outside_url: str, aws_url: str, email: str, password: str
) -> Story:
    """Tell the whole story; raises NotSo at the first step that does not come true."""
    story = Story(console)
    around = Surroundings(outside_url, aws_url)
    tag = secrets.token_hex(2)
    with story.step("Dana signs in to the inbox"):
        dana = AgentAtInbox(inbox_url, email, password)
    _tell_answers(story, dana, outside_url, tag)
    _tell_booking(story, around, CustomerOnPhone(outside_url, f"Nia {tag}"))
    ana = CustomerOnPhone(outside_url, f"Ana {tag}")
    _tell_escalation(story, dana, around, ana, "quiero hablar con una persona", "persona")
    ben = CustomerOnPhone(outside_url, f"Ben {tag}")
    thread = _tell_escalation(story, dana, around, ben, "I want to talk to a person", "person")
    _tell_person_at_work(story, dana, around, ben, thread)
    _tell_breach(story, around, CustomerOnPhone(outside_url, f"Cleo {tag}"))
    return story


def _tell_answers(story: Story, dana: AgentAtInbox, outside_url: str, tag: str) -> None:
    zoe = CustomerOnPhone(outside_url, f"Zoe {tag}")
    with story.step("The AI answers a question from the knowledge") as told:
        answer = zoe.asks("What are your opening hours?")
        thread = wait_for("Zoe in the list", lambda: dana.find_thread(zoe.name, "with_ai"))
        page = dana.page(f"/threads/{thread}").get_text(" ")
        expect(
            "opening-hours" in page or "Opening hours" in page, "the inbox does not name the knowledge page"
        )
        told.seen = _short(answer)
    with story.step("The AI asks a clarifying question when it is unsure") as told:
        answer = zoe.asks("I have a question about something")
        expect("?" in answer["text"], f"not a question: {answer['text']}")
        page = dana.page(f"/threads/{thread}").get_text(" ")
        expect("clarifying question 1 of" in page, "the inbox does not count the question")
        told.seen = _short(answer)


def _tell_booking(story: Story, around: Surroundings, nia: CustomerOnPhone) -> None:
    day = datetime.now(ZONE).date() + timedelta(days=3)
    while not hours_of(day):
        day += timedelta(days=1)
    with story.step("The AI looks up the free hours in the clinic's own diary") as told:
        answer = nia.asks(f"Do you have anything free on {day:%A} {day.day} {day:%B}?")
        hours = re.findall(r"\b\d{1,2}:\d\d\b", str(answer["text"]))
        expect(bool(hours), f"no hour is named: {answer['text']}")
        told.seen = _short(answer)
    with story.step("It books one, and says so because the diary does") as told:
        entry = f"{day:%a} {day.day} {day:%B} {day:%Y}, {hours[0]}"
        expect(entry not in around.clinic(), f"the diary has somebody at {entry} already")
        answer = nia.asks(f"Please book {hours[0]}. My name is Nia Tovar.")
        expect(hours[0] in str(answer["text"]), f"the hour is not confirmed: {answer['text']}")
        expect(entry in around.clinic(), f"the clinic's diary has nobody at {entry}: {answer['text']}")
        told.seen = _short(answer)


def _tell_escalation(
    story: Story, dana: AgentAtInbox, around: Surroundings, customer: CustomerOnPhone, words: str, sign: str
) -> str:
    with story.step(f"“{words}” escalates at once, and the customer is told the truth") as told:
        bubble = customer.asks(words)
        expect(sign in bubble["text"].lower(), f"not the handover text: {bubble['text']}")
        told.seen = _short(bubble)
    with story.step("The case waits in the queue with a complete packet") as told:
        thread = wait_for("the case in the queue", lambda: dana.find_thread(customer.name, "waiting"))
        packet = dana.page(f"/threads/{thread}").select_one("#packet")
        expect(packet is not None, "the thread shows no packet")
        assert packet is not None
        told.seen = _check_packet(packet)
    with story.step("Slack and email tell people, with a link to the thread"):
        wait_for("the Slack message", lambda: around.slack(thread))
        wait_for("the email", lambda: around.mail(thread))
    return thread


def _check_packet(packet: Tag) -> str:
    words = {name: _field(packet, name) for name in PACKET_FIELDS}
    for name, said in words.items():
        expect(bool(said), f"the packet's field “{name}” is empty")
    return " · ".join(words[name][:70] for name in ("why-it", "goal"))


def _field(packet: Tag, name: str) -> str:
    field = packet.select_one(f".field.{name} dd")
    return field.get_text(" ", strip=True) if field else ""


def _tell_person_at_work(
    story: Story, dana: AgentAtInbox, around: Surroundings, ben: CustomerOnPhone, thread: str
) -> None:
    with story.step("Dana takes over, and Slack says so"):
        dana.submit(thread, "takeover")
        expect(dana.find_thread(ben.name, "mine") == thread, "the case is not among hers")
        wait_for("Slack's update", lambda: _updated(around, thread))
    with story.step("Her reply arrives on the phone, in the same thread") as told:
        seen = len(ben.bubbles())
        dana.submit(thread, "replies", text="Hello Ben, Dana here. How can I help?")
        bubble = wait_for("her reply", lambda: next(iter(ben.bubbles()[seen:]), None))
        expect("Dana here" in bubble["text"], f"another text arrived: {bubble['text']}")
        told.seen = _short(bubble)
    with story.step("The AI does not answer while Dana has the case"):
        seq = ben.writes("What are your opening hours?")
        time.sleep(QUIET_SECONDS)
        expect(not ben.bubbles(seq), "the AI wrote although a person has the case")
    with story.step("She hands back, and the AI answers what was left open") as told:
        dana.submit(thread, "takeover", undo=True, note="Ben prefers short answers.")
        bubble = wait_for("the AI's answer", lambda: next(iter(ben.bubbles(seq)), None), within=45)
        told.seen = _short(bubble)
    with story.step("A person resolves the case with an outcome"):
        dana.submit(thread, "resolution", outcome="confirmed", note="Answered.")
        wait_for("the case among the resolved", lambda: dana.find_thread(ben.name, "resolved"))
    with story.step("Asking again reopens the case") as told:
        bubble = ben.asks("How much is a dental cleaning?")
        wait_for("the case back with the AI", lambda: dana.find_thread(ben.name, "with_ai"))
        told.seen = _short(bubble)


def _tell_breach(story: Story, around: Surroundings, cleo: CustomerOnPhone) -> None:
    with story.step("An SLA that is missed is announced (the clock runs fast)"), around.fast_clocks(0.0001):
        cleo.asks("let me speak to a human please")
        wait_for("the overdue notice in Slack", lambda: _overdue(around, cleo.name), within=90)


def _overdue(around: Surroundings, name: str) -> bool:
    message = around.slack("Overdue")
    return message is not None and name in str(message)


def _updated(around: Surroundings, thread: str) -> bool:
    message = around.slack(thread)
    return message is not None and "Taken over" in str(message)


def _short(bubble: dict[str, object]) -> str:
    words = " ".join(str(bubble["text"]).split())
    return words if len(words) <= 150 else words[:149] + "…"
