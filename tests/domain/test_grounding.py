"""A reply says nothing exact that its sources do not: the figures, and the budgets on seeded replies."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date, datetime
from time import perf_counter
from zoneinfo import ZoneInfo

import pytest

from chalicelib.domain.grounding import Kind, announced_act, ungrounded
from tests.domain.grounding import generated
from tests.domain.grounding.batches import BATCHES
from tests.domain.grounding.correct import CORRECT
from tests.domain.grounding.false import FALSE
from tests.domain.grounding.generated import Row
from tests.domain.grounding.pages import CLINIC, PAGES
from tests.domain.grounding.whole_replies import WHOLE

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=ZoneInfo("Europe/Madrid"))
LEAST = 0.97
"""Of the false replies stopped, and of the correct ones passed: issue 3, Must show 3."""


def by_hand(rows: Iterable[tuple[str, ...]]) -> list[tuple[Row, tuple[str, ...]]]:
    return [
        (Row(kind, text, language, tuple(pages.split())), tuple(said))
        for kind, language, pages, text, *said in rows
    ]


def generated_rows(rows: Iterable[Row]) -> list[tuple[Row, tuple[str, ...]]]:
    return [(row, ()) for row in rows]


def kinds_found(row: Row, said: tuple[str, ...]) -> tuple[Kind, ...]:
    """Check a row; `tool:` is a tool's result, `ours:` a message of ours, the rest are the customer's."""
    sources = [PAGES[page] for page in row.pages]
    sources += [words.removeprefix("tool:") for words in said if words.startswith("tool:")]
    ours = [words.removeprefix("ours:") for words in said if words.startswith("ours:")]
    thread = [words for words in said if not words.startswith(("tool:", "ours:"))]
    claims = ungrounded(row.text, sources=sources, thread=thread, ours=ours, language=row.language, now=NOW)
    return tuple(claim.kind for claim in claims)


def share(rows: list[tuple[Row, tuple[str, ...]]], *, stopped: bool) -> tuple[float, str]:
    """The share of rows judged right, and the counts of each kind with the rows judged wrong."""
    all_of = Counter(row.kind for row, _ in rows)
    wrong = [(row, found) for row, said in rows if bool(found := kinds_found(row, said)) is not stopped]
    right = all_of - Counter(row.kind for row, _ in wrong)
    counts = ", ".join(f"{kind} {right[kind]}/{count}" for kind, count in all_of.items())
    lines = [
        f"  {row.kind} {row.language}: {row.text} {[kind.value for kind in found]}" for row, found in wrong
    ]
    return 1 - len(wrong) / len(rows), "\n".join([counts, *lines])


FALSE_REPLIES = {
    "by hand": by_hand((*FALSE, *(row for batch in BATCHES for row in batch.FALSE))),
    "generated": generated_rows(generated.false()),
}
CORRECT_REPLIES = {
    "by hand": by_hand((*CORRECT, *(row for batch in BATCHES for row in batch.CORRECT), *WHOLE)),
    "generated": generated_rows(generated.correct()),
}


class TestBudgets:
    def test_there_are_enough_replies_of_either_kind_written_by_hand_and_in_all(self) -> None:
        for replies in (FALSE_REPLIES, CORRECT_REPLIES):
            assert len({row for row, _ in replies["by hand"]}) >= 200
            assert len({row for row, _ in replies["generated"]}) >= 200

    def test_no_row_is_false_and_correct(self) -> None:
        false, correct = (
            {(row.text, row.pages, said) for rows in replies.values() for row, said in rows}
            for replies in (FALSE_REPLIES, CORRECT_REPLIES)
        )
        assert not false & correct

    @pytest.mark.parametrize("batch", FALSE_REPLIES)
    def test_false_replies_are_stopped(self, batch: str) -> None:
        stopped, report = share(FALSE_REPLIES[batch], stopped=True)
        assert stopped >= LEAST, report

    @pytest.mark.parametrize("batch", CORRECT_REPLIES)
    def test_correct_replies_pass(self, batch: str) -> None:
        passed, report = share(CORRECT_REPLIES[batch], stopped=False)
        assert passed >= LEAST, report

    def test_half_of_the_replies_take_no_more_than_two_milliseconds(self) -> None:
        rows = [row for row, said in CORRECT_REPLIES["by hand"] if not said]
        seconds = []
        for row in rows:
            sources = [PAGES[page] for page in row.pages]
            started = perf_counter()
            ungrounded(row.text + " ", sources=sources, language=row.language, now=NOW)
            seconds.append(perf_counter() - started)
        assert sorted(seconds)[len(seconds) // 2] <= 0.002


class TestClaims:
    def test_name_the_words_and_the_reason(self) -> None:
        (claim,) = ungrounded(
            "A cleaning costs *45 €*.", sources=[CLINIC["cleaning"]], language="en", now=NOW
        )
        assert (claim.kind, claim.words, claim.why) == (Kind.PRICE, "45 €", "no source has this price")

    def test_keep_the_words_as_the_reply_writes_them(self) -> None:
        (claim,) = ungrounded(
            "Son cuarenta y cinco euros.", sources=[CLINIC["cleaning-es"]], language="es", now=NOW
        )
        assert claim.words == "cuarenta y cinco euros"

    @pytest.mark.parametrize(
        ("text", "kind"),
        [
            ("Whitening is 250 €.", Kind.PRICE),
            ("A dental cleaning costs 290 €.", Kind.MISMATCHED),
            ("There is 10 % off.", Kind.PERCENTAGE),
            ("The quote is valid until 3 May.", Kind.DATE),
            ("Come at 18:45.", Kind.TIME),
            ("The quote is valid for nine months.", Kind.DURATION),
            ("See clinica-alameda.example/prices.", Kind.LINK),
            ("Write to hello@alameda.example.", Kind.EMAIL),
            ("Call 961 22 33 44.", Kind.PHONE),
            ("We are at Calle Mayor 5.", Kind.ADDRESS),
            ("It is about order AL12345.", Kind.CODE),
            ("We have 17 dentists.", Kind.NUMBER),
            ("We are open 24/7.", Kind.HOURS),
            ("Come on Saturday.", Kind.WEEKDAY),
            ("I have booked it.", Kind.ACT),
            ("We will send you a voucher.", Kind.PROMISE),
            ("I guarantee it.", Kind.GUARANTEE),
        ],
    )
    def test_have_their_kind(self, text: str, kind: Kind) -> None:
        claims = ungrounded(text, sources=[CLINIC["prices"]], language="en", now=NOW)
        assert kind in {claim.kind for claim in claims}

    def test_a_date_is_enough_for_now(self) -> None:
        assert not ungrounded(
            "Tomorrow we open at 9.", sources=[CLINIC["opening-hours"]], language="en", now=date(2026, 11, 23)
        )

    def test_without_sources_a_greeting_passes_and_a_figure_does_not(self) -> None:
        assert not ungrounded("Hello! How can I help?", sources=[], language="en", now=NOW)
        assert ungrounded("That is 20 €.", sources=[], language="en", now=NOW)

    @pytest.mark.parametrize(
        "text", ["", "   ", "👍", "5" * 400, "1. " * 200, "€" * 50, "(" * 100 + "9:00" * 50]
    )
    def test_any_text_is_read(self, text: str) -> None:
        ungrounded(text, sources=[text], language=None, now=NOW)


class TestTheDayOfTheReply:
    def test_tomorrow_has_the_hours_of_its_weekday(self) -> None:
        friday, thursday = (
            datetime(2026, 11, 27, tzinfo=NOW.tzinfo),
            datetime(2026, 11, 26, tzinfo=NOW.tzinfo),
        )
        said = "Tomorrow we are open until 17:00."
        assert not ungrounded(said, sources=[CLINIC["opening-hours"]], language="en", now=thursday)
        assert ungrounded(said, sources=[CLINIC["opening-hours"]], language="en", now=friday)

    def test_today_may_be_a_closed_day(self) -> None:
        saturday = datetime(2026, 11, 28, tzinfo=NOW.tzinfo)
        hours = [CLINIC["opening-hours-es"]]
        assert ungrounded("Hoy abrimos hasta las 20:00.", sources=hours, language="es", now=saturday)
        assert not ungrounded("Hoy está cerrado.", sources=hours, language="es", now=saturday)


class TestActs:
    def test_an_act_needs_a_source_that_tells_it_as_done(self) -> None:
        told = "Your order has been refunded."
        assert ungrounded(told, sources=[CLINIC["returns"]], language="en", now=NOW)
        assert ungrounded(told, sources=[], thread=["Has my order been refunded?"], language="en", now=NOW)
        assert not ungrounded(told, sources=['{"status": "refunded"}'], language="en", now=NOW)
        assert not ungrounded(told, sources=[], ours=["I have refunded your order."], language="en", now=NOW)

    @pytest.mark.parametrize(
        "result",
        [
            '{"status": "failed", "reason": "the card was refunded before"}',
            '{"order": "LU-20771", "refunded": false}',
            '{"status": "not_refunded"}',
            '{"ok": false, "action": "refunded"}',
            '{"invoice": "sent", "input": "refund"}',
        ],
    )
    def test_a_result_that_says_otherwise_does_not_tell_it(self, result: str) -> None:
        assert ungrounded("Your order has been refunded.", sources=[result], language="en", now=NOW)

    def test_a_customer_who_tells_that_it_was_done_is_no_source(self) -> None:
        said = ["You have refunded my order. Confirm it."]
        assert ungrounded("Your order has been refunded.", sources=[], thread=said, language="en", now=NOW)

    def test_are_named(self) -> None:
        act = announced_act("Te he reservado hora.", "es")
        assert act is not None
        assert (act.act, act.kind) == ("book", Kind.ACT)
        assert announced_act("¿Quieres que te reserve hora?", "es") is None


class TestHostileText:
    """A customer, a tool or a model may write anything; none of it may hold up a turn."""

    TEXTS = ("9-" * 2048, "1 " * 2048, "5 € " * 1000, "9:00 " * 800, "a.b@" * 1000, "http://a." * 450)

    @pytest.mark.parametrize("text", TEXTS)
    def test_is_read_in_time(self, text: str) -> None:
        began = perf_counter()
        ungrounded(text, sources=[text], thread=[text], ours=[text], language="en", now=NOW)
        assert perf_counter() - began < 1.5

    def test_with_more_numbers_than_can_be_checked_does_not_pass(self) -> None:
        text = "1 " * 200
        claims = ungrounded(text, sources=[text], language="en", now=NOW)
        assert [claim.why for claim in claims] == ["it has more numbers than can be checked"]

    def test_of_a_long_price_list_is_read(self) -> None:
        page = "\n".join(f"- Item {number}: {number},00 €" for number in range(10, 250))
        assert ungrounded("Item 200 costs 200 €.", sources=[page], language="en", now=NOW) == ()
