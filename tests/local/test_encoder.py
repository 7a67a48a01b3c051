"""The encoder as a function of its own: asked at each turn, and missed by nobody when it does not answer."""

from __future__ import annotations

import json

from infra.demo.story import wait_for
from tests.local.cast import SLOW_MACHINE
from tests.local.conftest import Customers
from tests.local.inside import Inside
from tests.local.roles import Roles

FUNCTION = "handoff-local-read_meaning"


class TestEncoder:
    def test_reads_the_published_playbook(self, inside: Inside) -> None:
        request = {"version": 1, "texts": ["¿A qué hora abren mañana?", "Wo ist mein Paket?"]}
        answer = inside.client("lambda").invoke(FunctionName=FUNCTION, Payload=json.dumps(request))
        meanings = json.loads(answer["Payload"].read())
        assert [each["intents"][0]["name"] for each in meanings] == ["opening_hours", "shop_order"]

    def test_has_nothing_to_say_of_a_version_without_an_index(self, inside: Inside) -> None:
        request = json.dumps({"version": 999, "texts": ["Hello"]})
        answer = inside.client("lambda").invoke(FunctionName=FUNCTION, Payload=request)
        assert (answer["Payload"].read(), "FunctionError" in answer) == (b"null", False)

    def test_is_asked_before_the_answer(self, customer: Customers, inside: Inside) -> None:
        before = runs(inside), unread(inside)
        customer("Maria").asks("What are your opening hours?")
        assert runs(inside) > before[0]
        assert unread(inside) == before[1]

    def test_that_cannot_be_asked_costs_no_answer(
        self, customer: Customers, inside: Inside, roles: Roles
    ) -> None:
        before = unread(inside)
        with roles.without("answer_customer", "ReadWhatWordsMean"):
            bubble = customer("Maria").asks("What are your opening hours?")
        assert "9:00" in bubble["text"]
        wait_for("the line that says so", lambda: unread(inside) > before, within=SLOW_MACHINE)

    def test_that_dies_costs_no_answer_and_comes_back(self, customer: Customers, inside: Inside) -> None:
        inside.kill("read_meaning")
        bubble = customer("Maria").asks("What are your opening hours?")
        assert "9:00" in bubble["text"]
        wait_for("the encoder to read again", lambda: reads(inside), within=SLOW_MACHINE)


def reads(inside: Inside) -> bool:
    request = json.dumps({"version": 1, "texts": ["Hello"]})
    answer = inside.client("lambda").invoke(FunctionName=FUNCTION, Payload=request)
    return "FunctionError" not in answer and answer["Payload"].read() != b"null"


def runs(inside: Inside) -> int:
    return sum(group.endswith("-read_meaning") and line.startswith("START") for group, line in inside.logs())


def unread(inside: Inside) -> int:
    return sum('"meaning.unread"' in line for _, line in inside.logs())
