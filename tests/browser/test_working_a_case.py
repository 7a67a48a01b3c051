"""A person's day in the inbox: whom to answer next, what it is about, and everything that is done with a case."""

from __future__ import annotations

import re
import secrets
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, Route, expect

from infra.local_state import LocalState
from tests.browser.chromium import overflow
from tests.browser.conftest import NARROW, WIDE, SignIn, Writes
from tests.local.cast import Customer
from tests.local.inside import Inside

BOTH_WIDTHS = pytest.mark.parametrize("size", [pytest.param(WIDE, id="1280"), pytest.param(NARROW, id="360")])
CLIPBOARD: dict[str, Any] = {"permissions": ["clipboard-read", "clipboard-write"]}
A_FORTNIGHT = timedelta(days=14)


@BOTH_WIDTHS
class TestTheList:
    def test_shows_first_what_is_due_next_and_is_narrowed_by_what_one_chooses(
        self, size: dict[str, int], sign_in: SignIn, customer: Writes, inside: Inside, product: LocalState
    ) -> None:
        mila, bruno = customer("Mila"), customer("Bruno")
        mila.asks("I want to talk to a person")
        bruno.asks("My face is swollen and it hurts")
        due_in_ten_minutes(inside, bruno)  # whatever the time of day is; Mila has half an hour at least
        dana, tag = sign_in("Dana", size), f"seen {secrets.token_hex(3)}"
        for each in (mila, bruno):
            opens(dana, each, inside, product)
            tags(dana, tag)
        assigns(dana, "Dana (you)")  # Bruno's
        dana.goto(f"{product.inbox_url}/")
        filters(dana, "Tags").get_by_role("link", name=re.compile(f"^{tag} 2")).click()
        rows = dana.locator("#list .row")
        expect(rows.locator(".name")).to_have_text([bruno.name, mila.name])
        expect(rows.first).to_contain_text("for Dana")
        expect(rows.first).to_contain_text("Risk")
        assert overflow(dana) == 0

        for kind, choice, left in (
            ("Queues", "Patient care 1", bruno),
            ("Reasons", "Asked for a person 1", mila),
            ("Whose turn it is", "Me 1", bruno),
            ("Whose turn it is", "Nobody 1", mila),
        ):
            filters(dana, kind).get_by_role("link", name=choice).click()
            expect(rows.locator(".name")).to_have_text([left.name])
            everything = "All queues 2" if kind == "Queues" else choice
            filters(dana, kind).get_by_role("link", name=everything).click()
            expect(rows).to_have_count(2)

        inside.pass_time(mila, A_FORTNIGHT)
        filters(dana, "How far they are").get_by_role("link", name="Overdue 1").click()
        expect(rows.locator(".name")).to_have_text([mila.name])
        expect(rows.locator(".countdown")).to_contain_text("overdue by")
        assert overflow(dana) == 0


@BOTH_WIDTHS
class TestACase:
    def test_is_understood_answered_with_one_key_and_resolved(
        self, size: dict[str, int], sign_in: SignIn, customer: Writes, inside: Inside, product: LocalState
    ) -> None:
        carla = customer("Carla")
        carla.asks("How much is a dental cleaning?")
        carla.asks("My order AL-2041 has not arrived. I want to talk to a person")
        dana = sign_in("Dana", size, **CLIPBOARD)
        opens(dana, carla, inside, product)

        # In ten seconds: what they want, why a person, where they said so, what they named.
        packet = dana.locator("#packet")
        expect(packet.locator(".why-it")).to_contain_text("Asks for a person")
        expect(packet.locator(".tried")).to_contain_text("Dental cleaning")
        packet.get_by_label("Show the message that says").first.click()
        evidence = dana.locator(".bubble:target")
        expect(evidence).to_contain_text("I want to talk to a person")
        expect(evidence).to_be_in_viewport()
        packet.get_by_role("button", name="Copy order").click()
        expect(dana.locator("#heard")).to_have_text("Copied")
        assert dana.evaluate("navigator.clipboard.readText()") == "AL-2041"
        why = dana.locator(".bubble.by-ai", has_text="55 €").locator(".why")
        why.get_by_text("Why did the AI say that?").click()
        expect(why).to_contain_text("Answered")
        expect(why).to_contain_text("Dental cleaning")
        assert overflow(dana) == 0

        # In thirty: taken over, and what was suggested is sent. t, s, and one key to send.
        suggested = packet.locator(".suggested dd").inner_text()
        dana.keyboard.press("t")
        expect(dana.locator(".standing")).to_contain_text("With you")
        dana.keyboard.press("s")
        box = dana.locator("#text")
        expect(box).to_have_value(suggested)
        dana.keyboard.press("Control+Enter")
        expect(ours(dana).last).to_contain_text(suggested)
        expect(box).to_have_value("")
        expect(dana.locator(".clocks")).to_contain_text("First answer")
        expect(dana.locator(".clocks")).to_contain_text("promise kept")

        notes(dana, "Asked the carrier where AL-2041 is.")
        expect(dana.locator(".bubble.is-note").last).to_contain_text("Asked the carrier where AL-2041 is.")
        tags(dana, "carrier")
        expect(dana.locator(".identity .tag")).to_have_text("carrier")
        dana.get_by_label("Ready replies").select_option("Looking into it")
        dana.get_by_role("button", name="Insert").click()
        expect(box).to_have_value(re.compile(f"Hi {carla.name}, I am looking into this"))
        dana.get_by_role("button", name="Send", exact=False).click()
        expect(ours(dana)).to_have_count(2)
        expect(ours(dana).last).to_contain_text(f"Hi {carla.name}, I am looking into this")
        assert overflow(dana) == 0

        resolves(dana, "The customer said it is solved", "It came on Monday.")
        expect(dana.locator(".standing")).to_contain_text("Resolved")
        told = [bubble["text"] for bubble in carla.bubbles()]
        assert "carrier" not in " ".join(told)

        # They come back weeks later: what was, is one touch away.
        inside.end_long_ago(carla)
        carla.asks("Hello again, I want to talk to a person")
        expect(dana.get_by_role("button", name="Take over")).to_be_visible()
        dana.reload()
        dana.get_by_text("Earlier cases").click()
        past = dana.locator("#past li")
        expect(past).to_have_count(1)
        for said in ("the customer confirmed it", "carrier", "It came on Monday."):
            expect(past).to_contain_text(re.compile(said, re.IGNORECASE))
        assert overflow(dana) == 0

    def test_is_gone_on_with_while_a_reply_is_on_its_way(
        self, size: dict[str, int], sign_in: SignIn, customer: Writes, inside: Inside, product: LocalState
    ) -> None:
        fedra = customer("Fedra")
        fedra.asks("I want to talk to a person")
        dana = sign_in("Dana", size)
        opens(dana, fedra, inside, product)
        takes(dana)

        def slowly(route: Route) -> None:
            sent = route.fetch()
            dana.wait_for_timeout(1_500)
            route.fulfill(response=sent)

        dana.route("**/replies*", slowly)
        dana.locator("#text").fill("It is on its way.")
        dana.keyboard.press("Control+Enter")
        dana.locator("#resolve summary").click()
        dana.get_by_label("The customer said it is solved").check()
        dana.get_by_label("Note (optional, for your team)").fill("She said so.")
        expect(ours(dana).last).to_contain_text("It is on its way.")
        expect(dana.get_by_label("Note (optional, for your team)")).to_have_value("She said so.")
        expect(dana.get_by_label("Note (optional, for your team)")).to_be_focused()
        expect(dana.locator("#text")).to_have_value("")
        dana.get_by_role("button", name="Resolve the case").click()
        expect(dana.locator(".standing")).to_contain_text("Resolved")

    def test_is_handed_back_with_what_is_settled_and_promised(
        self, size: dict[str, int], sign_in: SignIn, customer: Writes, inside: Inside, product: LocalState
    ) -> None:
        dario = customer("Dario")
        dario.asks("I want to talk to a person")
        dana = sign_in("Dana", size)
        opens(dana, dario, inside, product)
        takes(dana)
        dana.get_by_text("Hand back to the AI").click()
        dana.get_by_label("What is settled?").fill("His crown is paid.")
        dana.get_by_label("What did we promise?").fill("A call on Thursday at ten.")
        dana.get_by_role("button", name="Hand back", exact=True).click()
        expect(dana.locator(".standing")).to_contain_text("With the AI")
        expect(dana.locator("#log")).to_contain_text("handed back to the AI")
        told = dana.locator("#situation")
        for said in ("His crown is paid.", "A call on Thursday at ten."):
            expect(told).to_contain_text(said)
        assert overflow(dana) == 0
        assert "crown" not in str(dario.bubbles())
        # Whoever takes it next reads it too.
        dario.asks("I want to talk to a person")
        expect(dana.get_by_role("button", name="Take over")).to_be_visible()
        expect(dana.locator("#packet")).to_contain_text("A call on Thursday at ten.")

    def test_is_moved_assigned_and_snoozed(
        self, size: dict[str, int], sign_in: SignIn, customer: Writes, inside: Inside, product: LocalState
    ) -> None:
        elsa = customer("Elsa")
        elsa.asks("I want to talk to a person")
        dana = sign_in("Dana", size)
        opens(dana, elsa, inside, product)
        standing, clock = dana.locator(".standing"), dana.locator("#situation .countdown").first
        expect(standing).to_contain_text("Waiting in Front desk")
        due = clock.get_attribute("datetime") or ""

        dana.get_by_text("Move", exact=True).click()
        dana.get_by_label("Which queue should answer?").select_option("Patient care")
        dana.get_by_role("button", name="Move the case").click()
        expect(standing).to_contain_text("Waiting in Patient care")
        expect(clock).not_to_have_attribute("datetime", due)
        expect(dana.locator("#log")).to_contain_text("moved the case from Front desk to Patient care")
        expect(dana.locator("#log")).to_contain_text("an answer is due")

        assigns(dana, "Dana (you)")
        expect(standing).to_contain_text("assigned to you")
        dana.get_by_text("Snooze", exact=True).click()
        dana.get_by_label("How long?").select_option("for an hour")
        dana.get_by_role("button", name="Snooze the case").click()
        expect(standing).to_contain_text("snoozed until")
        assert overflow(dana) == 0
        dana.goto(f"{product.inbox_url}/")
        expect(row(dana, elsa, inside)).to_have_count(0)
        dana.get_by_role("link", name="Snoozed").click()
        row(dana, elsa, inside).click()
        # It comes back by itself as soon as they write.
        elsa.writes("Is anybody there?")
        expect(standing).not_to_contain_text("snoozed until")
        dana.goto(f"{product.inbox_url}/")
        expect(row(dana, elsa, inside)).to_contain_text("for Dana")


class TestAClosedWindow:
    def test_leaves_a_template_to_send(
        self, sign_in: SignIn, customer: Writes, inside: Inside, product: LocalState
    ) -> None:
        fina = customer("Fina")
        fina.asks("I want to talk to a person")
        inside.close_window(fina)
        dana = sign_in("Dana", NARROW)
        opens(dana, fina, inside, product)
        takes(dana)
        expect(dana.locator("#situation")).to_contain_text("WhatsApp window closed")
        expect(dana.locator("#text")).to_have_count(0)
        dana.get_by_role("link", name="Send a template").click()
        names = dana.get_by_label("Approved template")
        names.select_option(
            label=next(name for name in names.locator("option").all_inner_texts() if "order" in name)
        )
        dana.get_by_role("button", name="Show it").click()
        fields = dana.locator("#send-template input[id^='blank-']")
        for number in range(fields.count()):
            fields.nth(number).fill(f"word{number}")
        expect(dana.locator(".preview")).to_contain_text("Hello")
        assert overflow(dana) == 0
        dana.get_by_role("button", name="Send the template").click()
        expect(ours(dana).last).to_contain_text("Hello word0")
        expect(ours(dana).last).to_contain_text(re.compile("Delivered|Read"))


def due_in_ten_minutes(inside: Inside, customer: Customer) -> None:
    escalation = inside.thread(customer).escalation
    assert escalation is not None
    at = datetime.now(UTC) + timedelta(minutes=10)
    inside.hurry(customer, [at] * (2 + len(escalation.alerts)))


def opens(page: Page, customer: Customer, inside: Inside, product: LocalState) -> None:
    page.goto(f"{product.inbox_url}/threads/{inside.thread_id(customer)}")
    expect(page.get_by_role("heading", name=customer.name)).to_be_visible()


def takes(page: Page) -> None:
    page.get_by_role("button", name="Take over").click()
    expect(page.locator(".standing")).to_contain_text("With you")


def row(page: Page, customer: Customer, inside: Inside) -> Locator:
    return page.locator(f"#row-{inside.thread_id(customer)}")


def ours(page: Page) -> Locator:
    """What a person wrote to the customer."""
    return page.locator(".bubble.by-person:not(.is-note)")


def filters(page: Page, kind: str) -> Locator:
    return page.get_by_role("navigation", name=kind, exact=True)


def notes(page: Page, words: str) -> None:
    page.get_by_text("Note", exact=True).click()
    page.get_by_label("What should your team know?").fill(words)
    page.get_by_role("button", name="Keep the note").click()


def tags(page: Page, words: str) -> None:
    page.locator("#tags summary").click()
    page.get_by_label("Tag this case so that you find it again").fill(words)
    page.get_by_role("button", name="Add the tag").click()
    expect(page.locator(".identity .tag", has_text=words)).to_be_visible()


def assigns(page: Page, name: str) -> None:
    """To somebody by the name that the list of colleagues says; whether they are there follows it."""
    page.get_by_text("Assign", exact=True).click()
    people = page.locator("#assign-to")
    named = next(each for each in people.locator("option").all_inner_texts() if each.startswith(name))
    people.select_option(label=named)
    page.get_by_role("button", name="Assign the case").click()
    expect(page.locator(".standing")).to_contain_text("assigned to")


def resolves(page: Page, outcome: str, note: str) -> None:
    page.get_by_text("Resolve", exact=True).click()
    page.get_by_label(outcome).check()
    page.get_by_label("Note (optional, for your team)").fill(note)
    page.get_by_role("button", name="Resolve the case").click()
