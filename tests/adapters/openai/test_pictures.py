"""Pictures beside the words of a message: shown where they belong, and left out where a service refuses them."""

from __future__ import annotations

import base64
from dataclasses import replace
from typing import Any

import httpx2
import pytest

from chalicelib.adapters.openai.prompt import messages_for
from chalicelib.domain.media import Media, MediaState
from chalicelib.domain.proposal import ModelUnavailable
from chalicelib.use_cases.model_ports import Picture, TurnRequest
from tests.adapters.openai.service import GOOD, QUESTION, REQUEST, Service, calls, said
from tests.adapters.openai.toolbox import FIND, ToolboxFake
from tests.fakes.cast import from_maria
from tests.fakes.media import PNG

PICTURE = Picture(QUESTION.message_id, "image/png", PNG)
SEEING = replace(REQUEST, pictures=(PICTURE,))
NO = httpx2.Response(400, json={"error": {"message": "invalid image"}})


def shown(request: dict[str, Any]) -> list[str]:
    """The pictures in a request."""
    parts = [
        part for each in request["messages"] if isinstance(each["content"], list) for part in each["content"]
    ]
    return [part["image_url"]["url"] for part in parts if part["type"] == "image_url"]


class TestThePrompt:
    def test_shows_a_picture_beside_the_words_of_its_message(self) -> None:
        last = messages_for(SEEING)[-1]
        words, picture = last["content"]
        assert words["text"].startswith(f'<customer message_id="{QUESTION.message_id}">')
        assert picture["image_url"]["url"] == f"data:image/png;base64,{base64.b64encode(PNG).decode()}"

    def test_leaves_every_other_message_as_it_is(self) -> None:
        assert messages_for(SEEING)[:-1] == messages_for(REQUEST)[:-1]

    @pytest.mark.parametrize("whence", ["transcript", "document"])
    def test_says_whence_words_are_that_nobody_typed(self, whence: str) -> None:
        media = Media(MediaState.STORED, words_from=whence)
        message = from_maria("When do you open?", kind="audio", media=media)
        request = TurnRequest(REQUEST.playbook, (message,), (message,), now=REQUEST.now)
        content = messages_for(request)[-1]["content"]
        assert (
            content
            == f'<customer message_id="{message.message_id}" words_from="{whence}">{message.text}</customer>'
        )


class TestAServiceThatRefusesThem:
    def test_is_asked_again_without(self) -> None:
        service = Service(NO, said(GOOD))
        proposal, _ = service.propose(request=SEEING)
        assert proposal.text == "We open at 9."
        assert [len(shown(asked)) for asked in service.asked] == [1, 0]

    def test_is_not_asked_again_when_it_is_down(self) -> None:
        down = httpx2.Response(500, json={})
        service = Service(down, down)
        assert service.reason(request=SEEING) == "http_500"

    def test_is_not_asked_again_after_a_function_was_called(self) -> None:
        service = Service(calls(("find_order", {"order": "1"})), NO)
        request = replace(SEEING, tools=(FIND,))
        with pytest.raises(ModelUnavailable) as raised:
            service.propose(request=request, toolbox=ToolboxFake(find_order="sent"))
        assert len(raised.value.tool_uses) == 1
        assert len(service.asked) == 2
