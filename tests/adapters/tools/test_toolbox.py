"""A call of a tool: what is sent, what goes on, what is done once, and what nobody can know."""

from __future__ import annotations

import json
import time
from dataclasses import replace
from typing import Any

import pytest

from chalicelib.adapters.tools.records import Outcome
from chalicelib.domain.thread import Customer
from chalicelib.domain.tool_rules import Tool
from tests.adapters.tools.service import Answer, Came, Desk, a_tool, serving
from tests.fakes.cast import MARIA
from tests.fakes.tool_records import ToolRecordsFake

ORDER = {"number": "AL10001", "state": "sent", "phone": "+34 600 111 222"}
BOOKED = {"id": "c7", "status": "booked", "starts": "2026-12-01T10:00:00+01:00"}
SOMEBODY = replace(MARIA, phone="34699999999")
NO_PHONE = Customer("c-noor", name="Noor", bsuid="ES.1")


def booking(**more: Any) -> Tool:
    properties = {"starts": {"type": "string", "format": "date-time"}, "reason": {"type": "string"}}
    values = {
        "method": "POST",
        "url": "{services}/appointments",
        "parameters": {"type": "object", "properties": properties, "required": ["starts"]},
        "from_customer": {"phone": "phone"},
        "verifies": True,
        **more,
    }
    return a_tool("book", **values)


def cancelling(**more: Any) -> Tool:
    values = {
        "method": "DELETE",
        "url": "{services}/appointments/{id}",
        "parameters": {"type": "object", "properties": {"id": {"type": "string"}}, "required": ["id"]},
        "undoes": ["book"],
        **more,
    }
    return a_tool("cancel", **values)


AT = "2026-12-01T10:00:00+01:00"


class TestWhatIsSent:
    def test_fills_the_address_and_the_query_of_a_look_up(self) -> None:
        schema = {"type": "object", "properties": {"order": {}, "since": {}, "open": {}}}
        with serving(Answer({})) as service:
            Desk(service.url, (a_tool(parameters=schema),)).use(order="A/1 ?", since="2026-01-02", open=True)
        assert [(came.method, came.path, came.body) for came in service.came] == [
            ("GET", "/orders/A%2F1%20%3F?since=2026-01-02&open=true", None)
        ]

    def test_puts_the_rest_of_an_act_into_its_body_with_what_we_know(self) -> None:
        tool = booking(from_customer={"phone": "phone", "who": "name", "ours": "customer_id"})
        with serving(Answer(BOOKED)) as service:
            Desk(service.url, (tool,)).use(starts=AT, reason="a cleaning")
        (came,) = service.came
        assert (came.method, came.path) == ("POST", "/appointments")
        assert came.body == {
            "starts": AT,
            "reason": "a cleaning",
            "phone": "+34600111222",
            "who": "Maria",
            "ours": "c-maria",
        }

    def test_proves_who_asks_with_a_stored_secret(self) -> None:
        plain, own = {"secret": "shop"}, {"secret": "shop", "header": "X-Key", "scheme": ""}
        tools = (a_tool("plain", auth=plain), a_tool("own", auth=own))
        with serving(Answer({})) as service:
            desk = Desk(service.url, tools, secrets={"shop": "s3cret"})
            desk.use("plain", order="1")
            desk.use("own", order="1")
        assert service.came[0].headers["Authorization"] == "Bearer s3cret"
        assert service.came[1].headers["X-Key"] == "s3cret"

    def test_gives_each_act_a_key_of_its_own_and_a_look_up_none(self) -> None:
        with serving(Answer(BOOKED)) as service:
            desk = Desk(service.url, (booking(), a_tool()))
            desk.use("book", starts=AT)
            desk.use("book", starts="2026-12-02T10:00:00+01:00")
            desk.use("book", starts=AT, case="case-2")
            desk.use("find_order", order="1")
        keys = [came.headers.get("Idempotency-Key") for came in service.came]
        assert len(set(keys[:3])) == 3
        assert keys[3] is None

    def test_masks_what_the_model_should_never_have_had(self) -> None:
        with serving(Answer(BOOKED)) as service:
            use = Desk(service.url, (booking(),)).use(starts=AT, reason="card 4111 1111 1111 1111")
        assert "4111" not in json.dumps([service.came[0].body["reason"], use.arguments])[:-9]
        assert "11111111" not in service.came[0].body["reason"].replace(" ", "")


class TestWhatIsNotSent:
    @pytest.mark.parametrize(
        "given",
        [
            {},
            {"order": 7},
            {"order": "1", "phone": "+34699999999"},
            {"order": ""},
            {"order": ".."},
            {"order": "."},
        ],
        ids=["missing", "another type", "unknown", "empty", "up", "here"],
    )
    def test_arguments_that_do_not_fit(self, given: dict[str, Any]) -> None:
        with serving(Answer({})) as service:
            use = Desk(service.url, (a_tool(),)).use(**given)
        assert (use.ok, use.error, service.came) == (False, "invalid_arguments", [])
        assert json.loads(use.result)["status"] == "failed"

    def test_the_model_is_told_what_to_correct(self) -> None:
        with serving(Answer({})) as service:
            use = Desk(service.url, (booking(),)).use(starts="tomorrow at ten")
        assert "`starts`" in use.result
        assert "date-time" in use.result
        assert "tomorrow" not in use.result

    def test_a_tool_that_does_not_exist(self) -> None:
        assert Desk("http://127.0.0.1:9", (a_tool(),)).use("delete_all").error == "unknown_tool"

    def test_a_tool_that_needs_what_we_do_not_know(self) -> None:
        with serving(Answer(ORDER)) as service:
            books = Desk(service.url, (booking(),), customer=NO_PHONE).use(starts=AT)
            looks = Desk(service.url, (a_tool(belongs_to="phone"),), customer=NO_PHONE).use(order="1")
        assert [books.error, looks.error, service.came] == ["customer_unknown", "customer_unknown", []]

    def test_a_tool_whose_secret_or_services_are_not_set_up(self) -> None:
        tool = a_tool(auth={"secret": "shop"})
        assert Desk("http://127.0.0.1:9", (tool,)).use(order="1").error == "not_set_up"
        assert Desk("", (a_tool(),)).use(order="1").error == "not_set_up"

    @pytest.mark.parametrize(
        "url",
        [
            "http://example.com/{order}",
            "https://{order}.example.com/",
            "ftp://localhost/{order}",
            "file:///etc",
        ],
    )
    def test_a_call_in_the_clear_or_to_a_host_of_the_models_choice(self, url: str) -> None:
        assert Desk("", (a_tool(url=url),)).use(order="1").error == "not_set_up"

    @pytest.mark.parametrize(
        "order",
        [
            {"$ref": "https://schema.example/x.json"},
            {"$ref": "file:///etc/hostname"},
            {"$ref": "#/nowhere"},
            {"type": "txt"},
            {"type": "string", "pattern": "(["},
        ],
    )
    def test_arguments_whose_schema_is_none_or_lies_elsewhere(self, order: dict[str, Any]) -> None:
        schema = {"type": "object", "properties": {"order": order}, "required": ["order"]}
        with serving(Answer({})) as service:
            use = Desk(service.url, (a_tool(parameters=schema),)).use(order="1")
        assert (use.error, service.came) == ("not_set_up", [])

    def test_a_call_without_time_for_it(self) -> None:
        with serving(Answer(BOOKED)) as service:
            use = Desk(service.url, (booking(),)).use(starts=AT, within=0.1)
        assert (use.error, service.came) == ("no_time", [])


class TestWhatGoesOn:
    def test_only_the_fields_to_keep(self) -> None:
        found = {"number": "1", "lines": [{"name": "brush", "cost": 9.5, "ean": "1"}], "notes": "secret"}
        with serving(Answer(found)) as service:
            use = Desk(service.url, (a_tool(keep=["number", "lines.name", "lines.cost", "gone"]),)).use(
                order="1"
            )
        assert json.loads(use.result) == {"number": "1", "lines": [{"name": "brush", "cost": 9.5}]}

    def test_nothing_of_a_record_of_somebody_elses(self) -> None:
        with serving(Answer(ORDER)) as service:
            tool = a_tool(belongs_to="phone", keep=["state"])
            hers = Desk(service.url, (tool,)).use(order="1")
            not_hers = Desk(service.url, (tool,), customer=SOMEBODY).use(order="1")
        assert json.loads(hers.result) == {"state": "sent"}
        assert (not_hers.ok, not_hers.error) == (False, "somebody_elses")
        assert "sent" not in not_hers.result

    @pytest.mark.parametrize(
        ("found", "theirs"),
        [
            ({"all": [{"by": {"phone": "0034600111222"}}]}, True),
            ({"all": [{"by": {"phone": 34600111222}}]}, True),
            ({"all": []}, True),
            ({"all": [{"by": {"phone": "34600111222"}}, {"by": {"phone": "34699999999"}}]}, False),
            ({"all": [{"by": {}}]}, False),
            ({"all": [{"by": {"phone": ""}}]}, False),
            ({"all": [{"by": {"phone": "600111222"}}]}, False),
            ({"all": None}, False),
            ({}, False),
            ([], True),
            ("34600111222", False),
        ],
    )
    def test_looks_at_the_owner_within_lists(self, found: Any, theirs: bool) -> None:
        with serving(Answer(found)) as service:
            use = Desk(service.url, (a_tool(belongs_to="all.by.phone"),)).use(order="1")
        assert (use.ok, use.error) == ((True, "") if theirs else (False, "somebody_elses"))

    def test_card_numbers_neither_as_text_nor_as_number(self) -> None:
        found = {
            "paid_with": "4111 1111 1111 1111",
            "card": 4111111111111111,
            "in": [{"x": "4111111111111111"}],
        }
        with serving(Answer(found)) as service:
            use = Desk(service.url, (a_tool(),)).use(order="1")
        assert "411111111111" not in use.result.replace(" ", "")

    def test_at_most_2000_characters_of_json(self) -> None:
        many = {"orders": [{"number": n, "note": "x" * 300} for n in range(100)], "total": 100}
        with serving(Answer(many)) as service:
            use = Desk(service.url, (a_tool(),)).use(order="1")
        assert len(use.result) <= 2000
        assert json.loads(use.result)["total"] == 100

    def test_an_answer_without_a_body_is_done(self) -> None:
        with serving(Answer(b"", 204)) as service:
            use = Desk(service.url, (cancelling(),)).use(id="c7")
        assert (use.ok, json.loads(use.result)) == (True, {"status": "done"})

    def test_a_success_verifies_where_the_tool_says_so(self) -> None:
        with serving(Answer(BOOKED), Answer({"error": "taken"}, 409)) as service:
            desk = Desk(service.url, (booking(),))
            assert [desk.use(starts=AT).verified, desk.use(starts="2026-12-01T11:00:00Z").verified] == [
                True,
                False,
            ]

    def test_why_a_service_refused_but_nothing_else_it_says(self) -> None:
        refusal = {
            "error": "taken",
            "message": "That hour is gone.",
            "booked_by": "Ana",
            "detail": {"phone": "1"},
        }
        with serving(Answer(refusal, 409)) as service:
            use = Desk(service.url, (booking(),)).use(starts=AT)
        assert (use.ok, use.error) == (False, "http_409")
        told = json.loads(use.result)
        assert told["status"] == "failed"
        assert told["the_service_says"] == {"error": "taken", "message": "That hour is gone."}


class TestWhatIsDoneOnce:
    def test_a_second_call_gives_the_first_ones_record(self) -> None:
        with serving(Answer(BOOKED), Answer({"error": "taken"}, 409)) as service:
            desk = Desk(service.url, (booking(),))
            first = desk.use(starts=AT)
            again, later = desk.use(starts=AT), desk.use(starts=AT, turn=3)
        assert len(service.came) == 1
        assert replace(again, seconds=0) == replace(later, seconds=0) == replace(first, seconds=0)

    def test_another_case_or_another_hour_is_another_act(self) -> None:
        with serving(Answer(BOOKED)) as service:
            desk = Desk(service.url, (booking(),))
            desk.use(starts=AT)
            desk.use(starts=AT, case="case-2")
            desk.use(starts="2026-12-01T11:00:00+01:00")
        assert len(service.came) == 3

    @pytest.mark.parametrize("lost", [Answer(BOOKED, after=1.0), Answer(hang_up=True), Answer(BOOKED, 500)])
    def test_a_call_in_doubt_is_never_repeated(self, lost: Answer) -> None:
        with serving(lost, Answer(BOOKED)) as service:
            desk = Desk(service.url, (booking(),))
            uses = [desk.use(starts=AT), desk.use(starts=AT), desk.use(starts=AT, turn=5)]
        assert [use.error for use in uses] == ["outcome_unknown"] * 3
        assert {json.loads(use.result)["status"] for use in uses} == {"unknown"}
        assert len(service.came) == 1

    @pytest.mark.parametrize(
        "answer",
        [
            Answer(b"<html>ok</html>"),
            Answer({"x": "y" * 70_000}),
            Answer(b"", 303, headers={"Location": "/"}),
        ],
    )
    def test_nor_one_whose_answer_cannot_be_read(self, answer: Answer) -> None:
        with serving(answer) as service:
            desk = Desk(service.url, (booking(),))
            assert [desk.use(starts=AT).error, desk.use(starts=AT, turn=1).error] == ["outcome_unknown"] * 2
        assert len(service.came) == 1

    def test_nor_one_in_whose_midst_the_worker_died(self) -> None:
        with serving(Answer(BOOKED)) as service:
            records = ToolRecordsFake()
            desk = Desk(service.url, (booking(),), records)
            desk.use(starts=AT)
            ((key, record),) = records.kept.items()
            records.kept[key] = replace(record, outcome=Outcome.BEGUN, use=None)
            assert desk.use(starts=AT).error == "outcome_unknown"
        assert len(service.came) == 1

    def test_what_was_refused_may_be_asked_again_in_a_later_turn_only(self) -> None:
        with serving(Answer({"error": "taken"}, 409), Answer(BOOKED)) as service:
            desk = Desk(service.url, (booking(),))
            assert [desk.use(starts=AT).ok, desk.use(starts=AT).ok, desk.use(starts=AT, turn=1).ok] == [
                False,
                False,
                True,
            ]
        assert len(service.came) == 2
        assert len({came.headers["Idempotency-Key"] for came in service.came}) == 2

    def test_what_was_not_sent_may_be_asked_again_in_a_later_turn(self) -> None:
        records = ToolRecordsFake()
        desk = Desk("http://127.0.0.1:9", (booking(),), records)
        assert desk.use(starts=AT).error == "unreachable"
        with serving(Answer(BOOKED)) as service:
            assert Desk(service.url, (booking(),), records).use(starts=AT, turn=1).ok

    def test_what_was_undone_may_be_done_again_later(self) -> None:
        with serving(Answer(BOOKED)) as service:
            desk = Desk(service.url, (booking(), cancelling()))
            desk.use("book", starts=AT)
            desk.use("cancel", id="c7", turn=1)
            desk.use("book", starts=AT, turn=2)
        assert [came.method for came in service.came] == ["POST", "DELETE", "POST"]

    def test_but_a_turn_that_is_tried_again_undoes_and_redoes_nothing(self) -> None:
        with serving(Answer(BOOKED)) as service:
            desk = Desk(service.url, (booking(), cancelling()))
            for _ in range(2):
                desk.use("book", starts=AT)
                desk.use("cancel", id="c7")
        assert [came.method for came in service.came] == ["POST", "DELETE", "DELETE"]

    def test_two_workers_at_once_make_one_call(self) -> None:
        with serving(Answer(BOOKED)) as service:
            records = ToolRecordsFake()
            Desk(service.url, (booking(),), records).use(starts=AT)
            blind = ToolRecordsFake()
            blind.begin = lambda *_: False  # type: ignore[method-assign]
            assert Desk(service.url, (booking(),), blind).use(starts=AT).error == "outcome_unknown"
        assert len(service.came) == 1


class TestWhatIsTriedTwice:
    @pytest.mark.parametrize(
        "first", [Answer(hang_up=True), Answer(b"", 500), Answer(b"", 429), Answer(ORDER, after=0.8)]
    )
    def test_a_look_up_that_failed_in_passing(self, first: Answer) -> None:
        with serving(first, Answer(ORDER)) as service:
            assert Desk(service.url, (a_tool(),)).use(order="1", within=3).ok
        assert len(service.came) == 2

    def test_and_no_third_time(self) -> None:
        with serving(Answer(b"", 500)) as service:
            use = Desk(service.url, (a_tool(),)).use(order="1", within=3)
        assert (use.error, len(service.came)) == ("no_answer", 2)

    def test_not_what_was_refused_for_good(self) -> None:
        with serving(Answer({"message": "no such order"}, 404)) as service:
            use = Desk(service.url, (a_tool(),)).use(order="1")
        assert (use.error, len(service.came)) == ("http_404", 1)

    def test_what_may_have_been_deleted_the_first_time_is_not_called_refused(self) -> None:
        with serving(Answer(hang_up=True), Answer({"error": "not_found"}, 404)) as service:
            use = Desk(service.url, (cancelling(),)).use(id="c7")
        assert (use.error, len(service.came)) == ("outcome_unknown", 2)

    def test_an_act_whose_playbook_says_that_it_may_be(self) -> None:
        with serving(Answer(b"", 500), Answer(BOOKED)) as service:
            use = Desk(service.url, (booking(repeatable=True),)).use(starts=AT)
        assert (use.ok, len(service.came)) == (True, 2)
        assert len({came.headers["Idempotency-Key"] for came in service.came}) == 1


class TestTheLimits:
    @pytest.mark.parametrize("slow", [Answer(ORDER, after=5), Answer(b"{" + b" " * 900 + b"}", drip=0.05)])
    def test_a_slow_or_dripping_service_is_left_in_time(self, slow: Answer) -> None:
        with serving(slow) as service:
            began = time.monotonic()
            use = Desk(service.url, (a_tool(timeout=0.3),)).use(order="1", within=0.6)
        assert use.error == "no_answer"
        assert time.monotonic() - began < 1.0

    def test_more_than_64_kilobytes_are_not_read(self) -> None:
        with serving(Answer({"x": "y" * 70_000})) as service:
            assert Desk(service.url, (a_tool(),)).use(order="1").error == "too_large"

    def test_redirects_are_not_followed(self) -> None:
        with (
            serving(Answer(ORDER)) as other,
            serving(Answer(b"", 302, headers={"Location": other.url})) as service,
        ):
            use = Desk(service.url, (a_tool(),)).use(order="1")
        assert (use.ok, other.came) == (False, [])

    def test_a_broken_table_stops_an_act_before_it_is_made(self) -> None:
        class Broken(ToolRecordsFake):
            def begin(self, *_: object) -> bool:
                raise OSError

        with serving(Answer(BOOKED)) as service:
            use = Desk(service.url, (booking(),), Broken()).use(starts=AT)
        assert (use.error, service.came) == ("not_recorded", [])

    def test_a_table_that_breaks_afterwards_hides_nothing(self) -> None:
        class Breaking(ToolRecordsFake):
            def write(self, *_: object) -> None:
                raise OSError

        with serving(Answer(BOOKED)) as service:
            desk = Desk(service.url, (booking(),), Breaking())
            assert [desk.use(starts=AT).ok, desk.use(starts=AT).error] == [True, "outcome_unknown"]
        assert len(service.came) == 1

    @pytest.mark.parametrize("body", [b"\xff\xfe", b'{"a":', b"[" * 50_000, b"null", b'"x"', b"NaN"])
    def test_no_answer_makes_it_raise(self, body: bytes) -> None:
        with serving(Answer(body)) as service:
            use = Desk(service.url, (a_tool(keep=["a.b"]),)).use(order="1")
        assert use.tool == "find_order"

    def test_every_call_is_on_record(self) -> None:
        with serving(Answer(ORDER)) as service:
            records = ToolRecordsFake()
            desk = Desk(service.url, (a_tool(),), records)
            use = desk.use(order="1")
        (record,) = records.kept.values()
        assert record.use is not None
        assert (record.outcome, record.use.result) == (Outcome.DONE, use.result)


def test_came_is_what_a_server_sees() -> None:
    """The scripted service must show bodies as they were sent, or the tests above prove nothing."""
    with serving(Answer({})) as service:
        Desk(service.url, (booking(from_customer={}),)).use(starts=AT)
    assert service.came[0] == Came("POST", "/appointments", service.came[0].headers, {"starts": AT})
