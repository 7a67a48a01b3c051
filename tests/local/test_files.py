"""Files that customers send: kept, read as far as can be, and answered for what they say."""

from __future__ import annotations

import hashlib

from chalicelib.domain.media import MediaState
from chalicelib.domain.message import Message
from infra.demo.story import wait_for
from tests.local.cast import SLOW_MACHINE, Customer, Faults
from tests.local.conftest import Customers
from tests.local.inside import Inside

GREETING = "What are your opening hours?"


class TestAVoiceNote:
    def test_is_heard_and_answered_for_its_words(self, customer: Customers, inside: Inside) -> None:
        maria = _known(customer)
        seq = maria.sends("audio", words="How much is a dental cleaning?")["seq"]
        answer = wait_for("the answer", lambda: next(iter(maria.bubbles(seq)), None), within=SLOW_MACHINE)
        assert "€" in answer["text"]
        heard = _newest(inside, maria)
        assert heard.text == "How much is a dental cleaning?"
        assert heard.media is not None
        assert heard.media.words_from == "transcript"
        assert heard.media.state is MediaState.STORED

    def test_that_whatsapp_has_lost_makes_the_ai_say_so_and_ask(
        self, customer: Customers, inside: Inside, faults: Faults
    ) -> None:
        maria = _known(customer)
        faults.plan("graph", "media_gone", count=20)
        seq = maria.sends("audio", words="How much is a dental cleaning?")["seq"]
        wait_for("an answer", lambda: maria.bubbles(seq), within=3 * SLOW_MACHINE)
        inside.wait_until_quiet()
        lost = _newest(inside, maria)
        assert lost.media is not None
        assert lost.media.state is MediaState.FAILED
        assert lost.media.why
        assert inside.thread(maria).unanswered == ()


class TestAPhoto:
    def test_is_kept_as_it_was_sent_and_reaches_the_model_with_its_caption(
        self, customer: Customers, inside: Inside
    ) -> None:
        maria = _known(customer)
        seq = maria.sends("image", caption="How much is whitening?", words="a tooth")["seq"]
        wait_for("the answer", lambda: maria.bubbles(seq), within=SLOW_MACHINE)
        kept = _newest(inside, maria)
        assert kept.media is not None
        assert kept.media.visible
        assert kept.media.key.startswith(f"media/{kept.thread_id}/{kept.message_id}/")
        assert hashlib.sha256(inside.file(kept.media.key)).hexdigest() == kept.media.sha256
        assert kept.text == "How much is whitening?"


def _known(customer: Customers) -> Customer:
    maria = customer("Maria")
    maria.delivered(maria.asks(GREETING))
    return maria


def _newest(inside: Inside, customer: Customer) -> Message:
    return inside.received(customer)[-1]
