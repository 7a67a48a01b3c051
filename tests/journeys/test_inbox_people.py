"""People, audit and account: admins look after people, leads read the audit, everybody ends their own sessions."""

from __future__ import annotations

import pytest

from chalicelib.domain.member import Role, Standing
from tests.fakes.cast import ADA, DANA
from tests.journeys.conftest import Inbox
from tests.journeys.world import World

DANAS = "/people/p-dana"
NORA = {"email": "nora@example.com", "name": "Nora", "role": "agents"}
ACTS = ("/people", *(f"{DANAS}/{act}" for act in ("invitation", "role", "access", "sessions")))


class TestPeople:
    @pytest.mark.parametrize("name", ["dana", "lee"])
    def test_are_for_admins(self, inbox: Inbox, name: str) -> None:
        browser = inbox.of(name)
        assert browser.get("/people").status == 403
        assert "nora" not in browser.get("/people").text.lower()
        for path in ACTS:
            assert browser.submits(path, NORA | {"_method": "delete"}).status == 403
        assert len(inbox.people.members) == 4
        assert inbox.people.members["p-dana"].role is Role.AGENTS
        assert "/people" not in browser.get("/account").body

    @pytest.mark.parametrize("path", ACTS)
    def test_are_changed_by_our_own_forms_only(self, inbox: Inbox, path: str) -> None:
        assert inbox.of("ada").post(path, NORA | {"_method": "delete", "csrf": "x"}).status == 403
        assert inbox.people.members["p-dana"].standing is Standing.ACTIVE

    def test_are_listed_with_role_and_standing(self, inbox: Inbox) -> None:
        page = inbox.of("ada").get("/people")
        assert page.has("Ada you ada@example.com · Admin · Active", "Dana dana@example.com · Agent · Active")
        assert page.has("Otto otto@example.com · No role, sees nothing · Active")
        assert f'action="{DANAS}/role"' in page.body
        assert f'action="/people/{ADA.person_id}/role"' not in page.body

    def test_are_invited_by_email(self, inbox: Inbox) -> None:
        ada = inbox.of("ada")
        done = ada.submits("/people", NORA)
        assert (done.status, done.location) == (303, "/people?done=invited")
        assert inbox.people.invited == ["nora@example.com"]
        assert ada.get(done.location).has("Invited.", "Nora nora@example.com · Agent · Invited")

    def test_that_have_not_come_yet_are_invited_again(self, inbox: Inbox) -> None:
        ada = inbox.of("ada")
        ada.submits("/people", NORA)
        nora = inbox.people.by_email("nora@example.com")
        assert nora
        assert f'action="/people/{nora.person_id}/invitation"' in ada.get("/people").body
        assert f'action="{DANAS}/invitation"' not in ada.get("/people").body
        assert ada.submits(f"/people/{nora.person_id}/invitation").location == "/people?done=invited"
        assert inbox.people.invited == ["nora@example.com"] * 2

    def test_that_cannot_be_invited_stay_in_the_form(self, inbox: Inbox) -> None:
        refused = inbox.of("ada").submits("/people", NORA | {"email": "nora", "name": "<b>Nora"})
        assert refused.status == 422
        assert refused.has("This is no email address.")
        assert 'value="&lt;b&gt;Nora"' in refused.body

    def test_with_another_role_have_to_sign_in_again(self, inbox: Inbox) -> None:
        dana = inbox.of("dana")
        assert inbox.of("ada").submits(f"{DANAS}/role", {"role": "leads"}).location == "/people?done=role"
        assert dana.get("/").location.startswith("/sign-in")

    def test_that_are_shut_out_are_out_at_once(self, inbox: Inbox) -> None:
        dana, ada = inbox.of("dana"), inbox.of("ada")
        ada.submits(f"{DANAS}/access", {"_method": "delete"})
        assert dana.get("/list").status == 303
        assert ada.get("/people").has(
            "Dana dana@example.com · Agent · Has no access any more", "Let in again Dana"
        )
        ada.submits(f"{DANAS}/access")
        assert inbox.people.members["p-dana"].standing is Standing.ACTIVE

    def test_nobody_shuts_themselves_out(self, inbox: Inbox) -> None:
        refused = inbox.of("ada").submits(f"/people/{ADA.person_id}/access", {"_method": "delete"})
        assert (refused.status, refused.has("Ask another admin.")) == (422, True)

    def test_lose_all_their_sessions_when_an_admin_ends_them(self, inbox: Inbox) -> None:
        desk, phone, lee = inbox.of("dana"), inbox.of("dana"), inbox.of("lee")
        inbox.of("ada").submits(f"{DANAS}/sessions", {"_method": "delete"})
        assert [browser.get("/").status for browser in (desk, phone, lee)] == [303, 303, 200]

    def test_whose_role_changed_elsewhere_feel_it_within_five_minutes(
        self, inbox: Inbox, world: World
    ) -> None:
        lee = inbox.of("lee")
        assert lee.get("/audit").status == 200
        inbox.people.give_role(inbox.people.members["p-lee"], Role.AGENTS)
        world.clock.tick(minutes=6)
        assert lee.get("/audit").status == 403
        inbox.people.disable(inbox.people.members["p-lee"])
        world.clock.tick(minutes=6)
        assert lee.get("/list").status == 403

    def test_go_on_working_while_the_directory_is_down(self, inbox: Inbox, world: World) -> None:
        dana = inbox.of("dana")
        inbox.people.down = True
        world.clock.tick(minutes=6)
        assert dana.get("/").status == 200


class TestAudit:
    def test_is_for_leads(self, inbox: Inbox) -> None:
        dana = inbox.of("dana")
        assert (dana.get("/audit").status, dana.get("/audit").has("This page is for leads")) == (403, True)
        assert "/audit" not in dana.get("/account").body
        assert 'href="/audit"' in inbox.of("lee").get("/account").body

    def test_says_who_did_what_to_whom_newest_first(self, inbox: Inbox, world: World) -> None:
        inbox.of("dana")
        ada = inbox.of("ada")
        for path, fields in (
            ("/people", NORA),
            (f"{DANAS}/role", {"role": "leads"}),
            (f"{DANAS}/access", {"_method": "delete"}),
        ):
            world.clock.tick(minutes=1)
            ada.submits(path, fields)
        inbox.browser().signs_in("otto")
        text = inbox.of("lee").get("/audit").text
        told = [
            "Ada shut out Dana",
            "Ada changed the role of Dana · Lead",
            "Ada invited Nora · Agent",
            "Dana signed in",
        ]
        places = [text.index(words) for words in told]
        assert places == sorted(places)
        assert "Otto came to sign in, and has no role" in text

    def test_is_narrowed_to_one_person(self, inbox: Inbox) -> None:
        inbox.of("dana")
        inbox.of("ada").submits(f"{DANAS}/sessions", {"_method": "delete"})
        lee = inbox.of("lee")
        page = lee.get(f"/audit?person={DANA.person_id}")
        assert page.has("What Dana did", "Ada ended the sessions of Dana", "Dana signed in")
        assert not page.has("Lee signed in")
        assert lee.get("/audit?person=%22%3E%3Cscript%3E").has("Nothing is on record.")

    def test_leads_to_older_lines(self, inbox: Inbox, world: World) -> None:
        for _ in range(101):
            world.clock.tick()
            inbox.of("dana")
        lee = inbox.of("lee")
        assert lee.get("/audit").body.count("<li>") == 100
        older = inbox.audit.newest(limit=100)[-1].line_id
        assert "Older lines" in lee.get("/audit").text
        assert lee.get(f"/audit?before={older.replace('+', '%2B')}").body.count("<li>") == 2

    def test_names_stay_text(self, inbox: Inbox) -> None:
        ada = inbox.of("ada")
        ada.submits("/people", NORA | {"name": "<script>alert(1)</script>"})
        for path in ("/people", "/audit"):
            assert "<script>alert" not in ada.get(path).body


class TestAccount:
    def test_says_who_one_is_and_where_one_is_signed_in(self, inbox: Inbox) -> None:
        inbox.of("dana")
        page = inbox.of("dana").get("/account")
        assert page.has("Dana", "dana@example.com · Agent")
        assert page.body.count("<li>") == 2
        assert page.body.count("<b>this browser</b>") == 1

    def test_ends_all_of_ones_sessions(self, inbox: Inbox) -> None:
        phone, desk, lee = inbox.of("dana"), inbox.of("dana"), inbox.of("lee")
        done = desk.submits("/account/sessions", {"_method": "delete"})
        assert (done.status, done.location) == (303, "https://sign-in.example/logout")
        assert desk.jar == {}
        assert [phone.get("/").status, lee.get("/").status] == [303, 200]


class TestIdleTime:
    def test_ends_a_session_that_only_polls(self, inbox: Inbox, world: World) -> None:
        dana = inbox.of("dana")
        thread = f"/threads/{world.maria.thread_id}"
        for _ in range(24):
            world.clock.tick(minutes=5)
            last = [dana.get("/list").status, dana.get(f"{thread}/messages").status]
        assert last == [303, 303]
        assert inbox.sessions.renewals == 0

    def test_begins_anew_with_what_somebody_does_and_costs_little(self, inbox: Inbox, world: World) -> None:
        dana = inbox.of("dana")
        for _ in range(180):
            world.clock.tick(minutes=1)
            assert dana.get("/").status == 200
        assert inbox.sessions.renewals == 36
