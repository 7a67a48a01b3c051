"""What protects the inbox: forged forms, hostile names and texts, headers, and its own files only."""

from __future__ import annotations

import re

import pytest

from chalicelib.domain.case import Status
from tests.journeys.conftest import Inbox
from tests.journeys.world import World

HOSTILE = "<img src=x onerror=alert(1)>\"'</textarea><script>alert(2)</script>"


@pytest.fixture
def waiting(world: World) -> World:
    """Maria asked for a person and waits."""
    world.maria.writes("human please")
    world.settle()
    return world


class TestForgedForms:
    @pytest.mark.parametrize("csrf", ["", "wrong", "csrf-2"])
    def test_a_form_without_the_sessions_own_token_changes_nothing(
        self, inbox: Inbox, waiting: World, csrf: str
    ) -> None:
        dana = inbox.of("dana")
        inbox.of("lee")
        answer = dana.post(f"/threads/{waiting.maria.thread_id}/takeover", {"csrf": csrf})
        assert answer.status == 403
        assert answer.has("nothing was changed")
        assert waiting.case.status is Status.WAITING_FOR_HUMAN

    @pytest.mark.parametrize(
        "headers",
        [{"origin": "https://evil.example"}, {"origin": "null"}, {"sec_fetch_site": "cross-site"}],
    )
    def test_a_form_from_another_site_changes_nothing(
        self, inbox: Inbox, waiting: World, headers: dict[str, str]
    ) -> None:
        answer = inbox.of("dana").submits(f"/threads/{waiting.maria.thread_id}/takeover", **headers)
        assert answer.status == 403
        assert waiting.case.status is Status.WAITING_FOR_HUMAN

    def test_our_own_forms_pass_with_the_headers_that_browsers_send(
        self, inbox: Inbox, waiting: World
    ) -> None:
        path = f"/threads/{waiting.maria.thread_id}/takeover"
        own = {"origin": "https://inbox.example", "sec_fetch_site": "same-origin"}
        assert inbox.of("dana").submits(path, **own).status == 303

    def test_a_client_without_forms_may_send_the_token_as_a_header(
        self, inbox: Inbox, waiting: World
    ) -> None:
        dana = inbox.of("dana")
        path = f"/threads/{waiting.maria.thread_id}/takeover"
        dana.submits(path)
        assert dana.delete(path, {"note": ""}, x_csrf_token="csrf-1").status == 303
        assert waiting.case.status is Status.WITH_AI

    def test_only_forms_are_read(self, inbox: Inbox, waiting: World) -> None:
        path = f"/threads/{waiting.maria.thread_id}/takeover"
        assert inbox.of("dana").post(path, {"csrf": "csrf-1"}, content_type="application/json").status == 415


class TestHostileText:
    def test_in_a_name_a_message_and_the_packet_stays_text(self, inbox: Inbox, world: World) -> None:
        world.maria.customer = type(world.maria.customer)(
            world.maria.customer.customer_id, HOSTILE, phone=world.maria.customer.phone
        )
        world.maria.writes("human please")
        world.maria.writes(HOSTILE)
        world.settle()
        dana = inbox.of("dana")
        thread = f"/threads/{world.maria.thread_id}"
        pages = [dana.get("/"), dana.get("/list"), dana.get(thread), dana.get(f"{thread}/messages")]
        dana.submits(f"{thread}/takeover")
        pages += [
            dana.get(thread),
            dana.submits(f"{thread}/replies", {"text": HOSTILE * 200}),
            dana.submits(f"{thread}/resolution", {"outcome": HOSTILE, "note": HOSTILE}),
        ]
        for page in pages:
            assert "onerror=alert(1)&gt;" in page.body
            assert not re.search(r"<img|<script>|</textarea><script", page.body)

    def test_in_an_address_stays_out_of_the_page(self, inbox: Inbox, waiting: World) -> None:
        hostile = "%22%3E%3Cscript%3Ealert(1)%3C/script%3E"
        dana = inbox.of("dana")
        for path in (f"/?view={hostile}&queue={hostile}", f"/list?open={hostile}", f"/threads/{hostile}"):
            assert "<script>alert" not in dana.get(path).body


class TestHeaders:
    @pytest.mark.parametrize("path", ["/", "/list", "/threads/nobody", "/sign-in/callback"])
    def test_every_answer_is_closed_to_other_sites(self, inbox: Inbox, path: str) -> None:
        headers = inbox.of("dana").get(path).headers
        policy = headers["content-security-policy"]
        for rule in ("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'"):
            assert rule in policy
        assert "unsafe" not in policy
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["referrer-policy"] == "same-origin"
        assert headers["cache-control"] == "no-store"
        assert headers["strict-transport-security"]

    def test_signing_out_may_end_at_the_provider(self, inbox: Inbox) -> None:
        policy = inbox.of("dana").get("/").headers["content-security-policy"]
        assert "form-action 'self' https://sign-in.example;" in policy

    def test_nothing_in_a_page_needs_an_inline_script_or_style(self, inbox: Inbox, waiting: World) -> None:
        body = inbox.of("dana").get(f"/threads/{waiting.maria.thread_id}").body
        assert not re.search(r"<script(?! src)|<style|\sstyle=|\son\w+=|javascript:", body)


class TestFiles:
    def test_are_kept_for_ever_under_the_hash_that_a_page_names(self, inbox: Inbox) -> None:
        browser = inbox.of("dana")
        names = re.findall(r"/static/([\w.]+)", browser.get("/").body)
        kinds = set()
        for name in names:
            answer = browser.get(f"/static/{name}")
            assert answer.status == 200
            assert answer.body
            assert "immutable" in answer.headers["cache-control"]
            kinds.add(answer.headers["content-type"])
        assert kinds == {"text/css; charset=utf-8", "text/javascript; charset=utf-8", "image/svg+xml"}

    def test_of_an_old_release_are_answered_but_not_kept(self, inbox: Inbox) -> None:
        answer = inbox.browser().get("/static/inbox.0000000000000000.css")
        assert (answer.status, answer.headers["cache-control"]) == (200, "no-cache")

    @pytest.mark.parametrize("name", ["inbox.css", "..%2f..%2fapp.py", "render.x.py", "LICENCES.x.md", "x"])
    def test_are_only_those_of_the_static_folder(self, inbox: Inbox, name: str) -> None:
        assert inbox.browser().get(f"/static/{name}").status == 404


class TestFailures:
    def test_of_ours_are_a_page_that_says_what_to_do(
        self,
        inbox: Inbox,
        waiting: World,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        dana = inbox.of("dana")
        monkeypatch.setattr(waiting.threads, "load", _fails)
        answer = dana.get(f"/threads/{waiting.maria.thread_id}")
        assert answer.status == 500
        assert answer.has("That did not work", "try again")
        logged = capsys.readouterr().out
        assert "inbox.failed" in logged
        assert "human please" not in logged

    def test_before_a_playbook_was_published_the_page_says_so(self, inbox: Inbox, world: World) -> None:
        world.playbooks.versions.clear()
        answer = inbox.of("dana").get("/")
        assert answer.status == 503
        assert answer.has("./handoff policies publish")


def _fails(*_: object, **__: object) -> None:
    raise RuntimeError("human please")
