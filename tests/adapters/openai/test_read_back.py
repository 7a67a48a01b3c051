"""The prompt as a model reads it: what was written into it comes out again, word for word."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.adapters.openai.prompt import messages_for
from chalicelib.domain.message import Message
from chalicelib.domain.playbook import Page
from chalicelib.use_cases.model_ports import TurnRequest
from infra.local.model.prompt import Prompt, ToolResult, read_prompt
from tests.adapters.openai.service import GOOD, REQUEST, Service, calls, said
from tests.adapters.openai.toolbox import FIND, ToolboxFake, a_use
from tests.fakes.cast import from_maria, to_maria
from tests.fakes.clock import MONDAY_10
from tests.journeys.clinic import PAGES, a_playbook

SHIPPED = '{"order": "AL12345", "note": "<b>R&D & co</b>", "status": "shipped"}'


def read(*messages: Message, **more: object) -> Prompt:
    thread = messages or (from_maria("Open?"),)
    request = TurnRequest(a_playbook(), thread, thread[-1:], now=MONDAY_10, **more)  # type: ignore[arg-type]
    return read_prompt(messages_for(request))


class TestReadingBack:
    def test_gives_the_pages(self) -> None:
        body = "Bed & Breakfast: 5 < 6 > 4\n\n| a | b |\n|---|---|\n| <i>1</i> | &copy; |"
        page = Page(id="odd", title='A "quoted" <title> & more', language="en", body=body)
        (one, other) = read(pages=(PAGES[0], page)).pages
        assert (one.id, one.title, one.language, one.body) == (
            "opening-hours",
            "Opening hours",
            "en",
            "Monday to Friday, 9 to 14 and 15 to 18.",
        )
        assert (other.title, other.body) == (page.title, page.body)

    def test_gives_the_thread(self) -> None:
        hello, answer, more = (
            from_maria("Hi <3 & bye"),
            to_maria("Hello! 5 < 6"),
            from_maria("Open?", "wamid.2"),
        )
        turns = read(hello, answer, more).thread
        assert [(turn.by_customer, turn.text, turn.message_id) for turn in turns] == [
            (True, "Hi <3 & bye", hello.message_id),
            (False, "Hello! 5 < 6", ""),
            (True, "Open?", more.message_id),
        ]

    @given(
        st.text(alphabet=st.characters(categories=["L", "N", "P", "S", "Z"]), min_size=1).filter(str.strip)
    )
    def test_gives_any_words(self, text: str) -> None:
        unusual = set("＜＞﹤﹥〈〉⟨⟩")
        if not unusual & set(text) and "•" not in read(from_maria(text)).thread[0].text:
            assert read(from_maria(text)).thread[0].text == text.strip()

    def test_gives_what_a_function_gave_for_the_draft_before(self) -> None:
        (result,) = read(tool_uses=(a_use("find_order", SHIPPED, {}),)).results
        assert result == ToolResult(
            "find_order", True, {"order": "AL12345", "note": "<b>R&D & co</b>", "status": "shipped"}
        )

    def test_gives_what_a_function_gave_in_this_turn(self) -> None:
        service = Service(calls(("find_order", {"order": "AL12345"})), said(GOOD))
        service.propose(request=replace(REQUEST, tools=(FIND,)), toolbox=ToolboxFake(find_order=SHIPPED))
        prompt = read_prompt(service.asked[1]["messages"])
        assert [(each.tool, each.ok, each.call_id) for each in prompt.results] == [
            ("find_order", True, "call-0")
        ]
        assert [turn.by_customer for turn in prompt.thread] == [False, True]

    def test_gives_the_digest_apart_from_the_thread(self) -> None:
        old = [from_maria(f"Question {number} " + "word " * 300, f"wamid.{number}") for number in range(20)]
        prompt = read(*old, from_maria("And now?", "wamid.new"))
        assert "Question 0" in prompt.digest
        assert [turn.text for turn in prompt.unanswered][-1] == "And now?"

    @pytest.mark.parametrize("text", ["", "   ", "👍"])
    def test_survives_next_to_nothing(self, text: str) -> None:
        assert read(from_maria(text)).thread[0].by_customer
