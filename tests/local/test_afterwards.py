"""After all that: nothing private in the logs, nothing left undone, nothing denied that was needed."""

from __future__ import annotations

import json

from infra.demo.agent import AgentAtInbox
from infra.demo.story import wait_for
from infra.secrets import MEANING, OPTIONAL
from infra.storm.inside import DEAD_LETTERS
from tests.local.cast import SLOW_MACHINE, Faults
from tests.local.conftest import Customers
from tests.local.inside import Inside
from tests.local.roles import FUNCTIONS

SECOND_DOOR = {"receive_social"}
"""What nothing wakes while WhatsApp comes by its own door."""

LAMBDAS_OWN = ("START RequestId", "END RequestId", "REPORT RequestId")
"""How the lines begin that Lambda writes itself; somebody's START is not in them."""

CARD = "4111 1111 1111 1111"


class TestLogs:
    def test_hold_no_word_name_or_number_of_anybody(
        self, customer: Customers, inside: Inside, dana: AgentAtInbox, faults: Faults, said: set[str]
    ) -> None:
        maria = customer("Maria")
        maria.asks("My tulipwood banister wobbles, what are your opening hours?")
        faults.plan("openai", "invalid_json")
        maria.asks(f"My marmalade card is {CARD}, how much is a cleaning?")
        maria.asks("I want to talk to a person about the zeppelin")
        thread = inside.thread_id(maria)
        dana.submit(thread, "takeover")
        words = "Hello from the velociraptor desk"
        said |= {words, CARD, "tulipwood", "marmalade", "zeppelin", "velociraptor"}
        dana.submit(thread, "replies", text=words)
        wait_for("her reply", lambda: maria.bubbles()[-1]["text"] == words, within=SLOW_MACHINE)
        inside.wait_until_quiet()
        lines = list(inside.logs())
        heard = {group.rpartition("-")[2] for group, _ in lines}
        assert heard >= set(FUNCTIONS) - SECOND_DOOR, "not every function logged"
        ours = [(group, _unescaped(line)) for group, line in lines if not line.startswith(LAMBDAS_OWN)]
        found = [(group, said_word) for group, line in ours for said_word in said if said_word in line]
        assert found == []

    def test_hold_no_secret(self, inside: Inside) -> None:
        ssm = inside.client("ssm")
        pages = ssm.get_paginator("get_parameters_by_path").paginate(
            Path="/handoff/local", WithDecryption=True
        )
        stored = [each for page in pages for each in page["Parameters"] if each["Type"] == "SecureString"]
        assert {each["Name"].rpartition("/")[2] for each in stored} >= MEANING.keys() - OPTIONAL
        secrets = {each["Value"] for each in stored}
        assert [line for _, line in inside.logs() if any(secret in line for secret in secrets)] == []

    def test_say_of_no_function_that_a_right_is_missing(self, inside: Inside) -> None:
        denied = [(group, line) for group, line in inside.logs() if "AccessDenied" in line]
        assert denied == []


class TestNothing:
    def test_is_in_a_dead_letter_queue(self, inside: Inside) -> None:
        left = {name: inside.waiting(name) for name in DEAD_LETTERS}
        assert left == dict.fromkeys(DEAD_LETTERS, 0)

    def test_waits_for_an_answer_or_to_be_sent(self, inside: Inside) -> None:
        inside.wait_until_quiet()
        lists = [item["lists_pk"]["S"] for item in inside.items() if "lists_pk" in item]
        assert "UNANSWERED" not in lists
        assert "UNSENT" not in lists


def _unescaped(line: str) -> str:
    """A line as it reads: JSON writes é as \\u00e9."""
    try:
        return json.dumps(json.loads(line), ensure_ascii=False)
    except ValueError:
        return line
