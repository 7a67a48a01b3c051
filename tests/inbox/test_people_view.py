"""People, browsers and the audit in words."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from chalicelib.domain.audit import Act, AuditLine
from chalicelib.domain.member import Denied, Role, Standing
from chalicelib.inbox.audit_view import PAGE, audit_view
from chalicelib.inbox.people_view import people_rows, role_choices, session_rows
from chalicelib.inbox.words import ACTS, DENIALS, ROLES, STANDINGS
from chalicelib.use_cases.session_ports import Session
from tests.fakes.cast import ADA, DANA, OTTO
from tests.fakes.clock import MONDAY_10
from tests.fakes.people import member_of


class TestWords:
    def test_are_there_for_every_act_role_standing_and_refusal(self) -> None:
        assert (set(ACTS), set(ROLES), set(STANDINGS), set(DENIALS)) == (
            set(Act),
            set(Role),
            set(Standing),
            set(Denied),
        )

    def test_of_roles_begin_with_the_least(self) -> None:
        assert [key for key, _ in role_choices()] == ["agents", "leads", "admins"]


class TestPeople:
    def test_without_a_role_see_nothing_and_the_page_says_so(self) -> None:
        (otto,) = people_rows([member_of(OTTO)], person_id="p-ada")
        assert (otto.role, otto.role_words) == ("", "No role, sees nothing")

    def test_are_oneself_only_once(self) -> None:
        rows = people_rows([member_of(ADA), member_of(DANA)], person_id="p-ada")
        assert [row.oneself for row in rows] == [True, False]

    @pytest.mark.parametrize(
        ("standing", "expected"),
        [
            (Standing.ACTIVE, (False, False)),
            (Standing.INVITED, (True, False)),
            (Standing.DISABLED, (False, True)),
        ],
    )
    def test_stand_as_the_directory_says(self, standing: Standing, expected: tuple[bool, bool]) -> None:
        (row,) = people_rows([replace(member_of(DANA), standing=standing)], person_id="p-ada")
        assert (row.invited, row.disabled) == expected


class TestBrowsers:
    def test_are_told_apart_by_what_their_forms_carry(self) -> None:
        end = MONDAY_10 + timedelta(hours=12)
        here = Session(DANA, "csrf-1", MONDAY_10, MONDAY_10, end)
        there = Session(DANA, "csrf-2", MONDAY_10, MONDAY_10, end)
        assert [row.this for row in session_rows([there, here], this=here)] == [False, True]


class TestAudit:
    def test_says_a_role_in_words_and_anything_else_as_it_is(self) -> None:
        lines = [
            AuditLine(MONDAY_10, Act.CHANGED_ROLE, "p-ada", "Ada", "p-dana", "Dana", detail)
            for detail in ("leads", "x")
        ]
        assert [row.detail for row in audit_view(lines, person_id="").rows] == ["Lead", "x"]

    def test_calls_a_person_by_the_name_of_their_newest_line(self) -> None:
        line = AuditLine(MONDAY_10, Act.DISABLED, "p-ada", "Ada", "p-dana", "Dana")
        assert audit_view([line], person_id="p-dana").person_name == "Dana"
        assert audit_view([line], person_id="p-ada").person_name == "Ada"
        assert audit_view([], person_id="p-nobody").person_name == "p-nobody"

    def test_has_older_lines_only_after_a_full_page(self) -> None:
        line = AuditLine(MONDAY_10, Act.SIGNED_IN, "p-ada", "Ada", line_id="l-1")
        assert audit_view([line] * PAGE, person_id="").before == "l-1"
        assert audit_view([line] * (PAGE - 1), person_id="").before == ""
