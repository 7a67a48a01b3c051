"""Searching, on the fake and on the table: who, what they wrote, and going on where time ran out."""

from __future__ import annotations

import re
from datetime import timedelta
from itertools import count

import pytest

from chalicelib.adapters.dynamodb.search import ENOUGH, DynamoSearch, _filter
from chalicelib.adapters.dynamodb.search import KEPT_FOR as FURTHER_FOR
from chalicelib.adapters.dynamodb.table import Table
from chalicelib.adapters.dynamodb.threads import DynamoThreads
from chalicelib.domain.message import Author, Message
from chalicelib.domain.thread import Customer
from chalicelib.domain.wanted import Wanted, wanted
from chalicelib.use_cases.ports import Threads
from chalicelib.use_cases.search_ports import Looked, Search
from tests.adapters.dynamodb.conftest import KEPT_FOR, Store
from tests.fakes.cast import MARIA, THREAD_ID, a_thread, from_maria
from tests.fakes.clock import MONDAY_10, FixedClock
from tests.fakes.search import SearchFake


@pytest.fixture
def search(store: Store, request: pytest.FixtureRequest) -> Search:
    if isinstance(store.threads, DynamoThreads):
        return DynamoSearch(request.getfixturevalue("table"), FixedClock())
    threads = store.threads
    return SearchFake(threads)  # type: ignore[arg-type]


def for_words(words: str) -> Wanted:
    found = wanted(words)
    assert found
    return found


def names(looked: Looked) -> set[str]:
    """What was found: a message's text, or a customer's name."""
    return {each.text if isinstance(each, Message) else each.customer.name for each in looked.found}


@pytest.fixture
def written(threads: Threads) -> Threads:
    """Maria wrote twice, Zoé once."""
    threads.receive(a_thread(), from_maria("I want a Refund"))
    threads.receive(a_thread(), from_maria("my order is 4711-55", wamid="wamid.2"))
    threads.receive(a_thread(), from_maria("Informação, por favor", wamid="wamid.3"))
    zoe = Customer("c-zoe", "Zoé Ruiz", phone="5511987654321", username="zoe.r", bsuid="BR.77")
    threads.receive(a_thread(zoe), from_of("c-zoe", "refund?"))
    return threads


def from_of(customer_id: str, text: str) -> Message:
    message = from_maria(text, wamid=f"wamid.{customer_id}")
    return Message(
        a_thread(Customer(customer_id)).thread_id,
        message.message_id,
        Author.CUSTOMER,
        text=text,
        sent_at=message.sent_at,
        kind="text",
        received_at=message.received_at,
        wamid=message.wamid,
    )


@pytest.mark.usefixtures("written")
class TestSearch:
    @pytest.mark.parametrize(
        ("words", "found"),
        [
            ("refund", {"I want a Refund", "refund?"}),
            ("REFUND", {"I want a Refund", "refund?"}),
            ("want a", {"I want a Refund"}),
            ("4711-55", {"my order is 4711-55"}),
            ("maria", {MARIA.name}),
            ("zoé ruiz", {"Zoé Ruiz"}),
            ("zoe.r", {"Zoé Ruiz"}),
            ("BR.77", {"Zoé Ruiz"}),
            ("+55 11 98765-4321", {"Zoé Ruiz"}),
            ("011 98765", {"Zoé Ruiz"}),
            ("zoe ruiz", {"Zoé Ruiz"}),
            ("ruíz", {"Zoé Ruiz"}),
            ("ruiz zoe", set()),
            ("informacao", {"Informação, por favor"}),
            ("INFORMAÇÃO", {"Informação, por favor"}),
            ("nowhere", set()),
        ],
    )
    def test_finds_people_and_words(self, search: Search, words: str, found: set[str]) -> None:
        looked = search.look(for_words(words))
        assert names(looked) == found
        assert looked.further is None

    def test_gives_each_find_once_and_tells_how_much_it_saw(self, search: Search) -> None:
        looked = search.look(for_words("refund"))
        assert len(looked.found) == 2
        assert looked.looked >= 5

    def test_begins_anew_from_a_place_that_nobody_knows(self, search: Search) -> None:
        assert names(search.look(for_words("maria"), further="unknown")) == {MARIA.name}


class TestTheFilter:
    @pytest.mark.parametrize(
        "words", ["a" * 80, "aeiouaeiouaeiou" * 4, "one two three four five six", "cao " * 20]
    )
    def test_is_one_that_dynamodb_takes(self, words: str) -> None:
        """4 KB and 300 operators at most (Service, account and table quotas in DynamoDB, Expression parameters)."""
        expression = _filter(for_words(words))["FilterExpression"]
        assert len(expression) < 4096
        assert len(re.findall(r"contains|begins_with| OR | AND |=|>", expression)) < 290


class TestSearchOnTheTable:
    """What only the table has: pages, and time that runs out."""

    def test_goes_on_where_time_ran_out_until_all_was_seen(self, table: Table) -> None:
        threads = DynamoThreads(table, kept_for=KEPT_FOR)
        for number in range(40):
            one = Customer(f"c-{number}", f"Ana {number}")
            threads.receive(a_thread(one), from_of(one.customer_id, "x" * 350_000))
        ticks = count()
        search = DynamoSearch(table, FixedClock(), seconds=0, ticking=lambda: float(next(ticks)))
        further, found, looks, seen = None, set[str](), 0, 0
        while looks == 0 or further:
            looked = search.look(for_words("ana"), further=further)
            assert looked.looked > seen
            found, looks, further, seen = found | names(looked), looks + 1, looked.further, looked.looked
            assert looks < 50
        assert len(found) == 40
        assert looks > 1

    def test_names_nobody_in_what_it_gives_away(self, table: Table) -> None:
        threads = DynamoThreads(table, kept_for=KEPT_FOR)
        for number in range(40):
            one = Customer(f"c-{number}", "Ana", phone=f"346001112{number:02}")
            threads.receive(a_thread(one), from_of(one.customer_id, "x" * 350_000))
        clock = FixedClock()
        looked = DynamoSearch(table, clock, seconds=0).look(for_words("ana"))
        assert looked.further
        assert "34600" not in looked.further
        [kept] = [
            item
            for item in table.client.scan(TableName=table.name)["Items"]
            if item["PK"]["S"].startswith("SEARCH#")
        ]
        assert int(kept["expires_at"]["N"]) == int(clock.now().timestamp()) + FURTHER_FOR

    def test_gives_the_newest_of_a_word_that_is_everywhere(self, table: Table) -> None:
        threads = DynamoThreads(table, kept_for=KEPT_FOR)
        for number in range(ENOUGH + 5):
            at = MONDAY_10 + timedelta(minutes=number)
            threads.keep(a_thread(), from_maria(f"hello {number}", wamid=f"wamid.{number}", at=at))
        looked = DynamoSearch(table, FixedClock()).look(for_words("hello"))
        assert (len(looked.found), looked.more) == (ENOUGH, True)
        assert names(looked) == {f"hello {number}" for number in range(5, ENOUGH + 5)}


class TestSeen:
    def test_is_what_somebody_of_the_team_looked_at(self, threads: Threads) -> None:
        threads.receive(a_thread(), from_maria())
        threads.receive(a_thread(), from_maria("again", wamid="wamid.2"))
        threads.seen(THREAD_ID, 1)
        head = threads.head(THREAD_ID)
        assert head
        assert (head.seen_count, head.unread) == (1, 1)

    def test_never_goes_back(self, threads: Threads) -> None:
        threads.receive(a_thread(), from_maria())
        threads.seen(THREAD_ID, 2)
        threads.seen(THREAD_ID, 1)
        head = threads.head(THREAD_ID)
        assert head
        assert head.seen_count == 2

    def test_makes_no_thread_of_nothing(self, threads: Threads) -> None:
        threads.seen(THREAD_ID, 1)
        assert threads.head(THREAD_ID) is None
