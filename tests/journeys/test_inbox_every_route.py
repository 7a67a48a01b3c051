"""Every route with every role: who passes, who does not, and that nothing of a conversation is in a refusal."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

import pytest

from chalicelib import wiring
from chalicelib.domain.media import Media, MediaState
from chalicelib.use_cases.session_ports import Person
from tests.fakes.cast import from_maria
from tests.fakes.live import ConnectionsFake
from tests.fakes.people import member_of
from tests.journeys.clinic import a_playbook
from tests.journeys.conftest import Inbox
from tests.journeys.doors import KNOWN, METHODS, WAYS, Door, Outcome, Way, routes
from tests.journeys.inbox_browser import Answer, Browser
from tests.journeys.world import World

NAME, PHONE, WORDS, FILE, NOTE, TAG = (
    "Maria-of-the-mill",
    "34600111222",
    "carrots in confidence",
    "private-picture.png",
    "whispered aside",
    "hush-hush",
)
SECRETS = (NAME, PHONE, WORDS, FILE, NOTE, TAG, "media/k", "files.example")
ROSA = Person("p-rosa", "Rosa", "rosa@example.com", ("agents",))
ROLES = ("nobody", "otto", "rosa", "dana", "lee", "ada")
"""Nobody; somebody without a group; an agent of another queue; an agent of the queue; a lead; an admin."""

PASSES: dict[Door, tuple[str, ...]] = {
    Door.OPEN: ROLES,
    Door.SIGNED: (),
    Door.WORKERS: ("rosa", "dana", "lee", "ada"),
    Door.QUEUE: ("dana", "lee", "ada"),
    Door.LEADS: ("lee", "ada"),
    Door.ADMINS: ("ada",),
}


class Signing:
    """Secrets that nobody in these tests knows."""

    @staticmethod
    def slack_signing_secrets() -> tuple[str, ...]:
        return ("unknown",)

    @staticmethod
    def link_keys() -> tuple[str, ...]:
        return ("unknown",)


@dataclass
class Clinic:
    """The inbox with Maria in Dana's queue, which is not Rosa's, and a picture of hers."""

    inbox: Inbox
    world: World
    picture: str

    def browser(self, role: str) -> Browser:
        """A browser of somebody in that role; Otto has a session from when he had one."""
        if role == "nobody":
            return self.inbox.browser()
        if role != "otto":
            return self.inbox.of(role)
        browser = self.inbox.browser()
        token, _ = self.inbox.sessions.open(self.world.otto.person, now=self.world.clock.now())
        browser.jar["__Host-handoff"] = token
        return browser

    def asks(self, browser: Browser, way: Way, **headers: str) -> Answer:
        """Ask for a route with all that its own form would carry."""
        path = self.path(way.path) + (f"?{way.query}" if way.query else "")
        if way.method == "GET":
            return browser.get(path, **headers)
        fields = way.fields | {"csrf": self.csrf(browser)}
        send = {"POST": browser.post, "DELETE": browser.delete}[way.method]
        return send(path, fields, **({"content_type": way.content_type} | headers))

    def csrf(self, browser: Browser) -> str:
        session = self.inbox.sessions.sessions.get(browser.jar.get("__Host-handoff", ""))
        return session.csrf if session else ""

    def path(self, pattern: str) -> str:
        known = {
            "thread_id": self.world.maria.thread_id,
            "message_id": self.picture,
            "person_id": "p-dana",
        }
        return re.sub(r"{(\w+)}", lambda name: known.get(name[1], "anything"), pattern)

    def stands(self) -> tuple[object, ...]:
        """What an act could have changed."""
        loaded = self.world.loaded()
        return (
            loaded.case,
            loaded.escalation,
            len(loaded.messages),
            dict(self.inbox.people.members),
            len(self.inbox.audit.lines),
            sorted(self.inbox.sessions.sessions),
        )


@pytest.fixture
def clinic(inbox: Inbox, world: World, monkeypatch: pytest.MonkeyPatch) -> Clinic:
    live = replace(wiring.settings(), environment={"LIVE_URL": "https://live.example/api"})
    for name, port in {"secrets": Signing, "settings": live, "connections": ConnectionsFake()}.items():
        monkeypatch.setattr(wiring, name, lambda port=port: port)
    world.maria.customer = replace(world.maria.customer, name=NAME)
    world.maria.writes("human please")
    world.maria.writes(WORDS)
    world.settle()
    media = Media(MediaState.STORED, "image/png", filename=FILE, size=9, key="media/k")
    picture = replace(from_maria(WORDS, "wamid.picture", world.clock.now(), media=media), kind="image")
    world.threads.receive(world.head, picture)
    world.dana.notes(NOTE)
    world.dana.tags(TAG)
    members = {world.case.queue: ("dana@example.com",), "billing": ("rosa@example.com",)}
    queues = tuple(
        queue.model_copy(update={"members": members[queue.id]}) for queue in world.playbooks.active().queues
    )
    world.playbooks.publish(a_playbook(queues=queues), by="test", at=world.clock.now())
    inbox.provider.people["rosa"] = ROSA
    inbox.people.members[ROSA.person_id] = member_of(ROSA)
    return Clinic(inbox, world, picture.message_id)


def outcome_of(answer: Answer) -> Outcome:
    if answer.location.startswith("/sign-in?") or answer.headers.get("hx-redirect", "").startswith(
        "/sign-in?"
    ):
        return Outcome.SIGN_IN
    known = {
        401: Outcome.UNVERIFIED,
        403: Outcome.FORBIDDEN,
        404: Outcome.NOT_FOUND,
        405: Outcome.WRONG_METHOD,
        410: Outcome.NOT_FOUND,
    }
    if answer.status >= 500:
        return Outcome.FAILED
    return known.get(answer.status, Outcome.OK)


def expected(way: Way, role: str) -> Outcome:
    if way.door is Door.SIGNED:
        return way.refused
    if role in PASSES[way.door]:
        return way.passed
    return Outcome.SIGN_IN if role == "nobody" else Outcome.FORBIDDEN


def told(answer: Answer) -> str:
    """All that came over the line."""
    return "\n".join((answer.body, *map(str, answer.headers.values()), *answer.cookies))


class TestEveryRoute:
    def test_is_in_the_table_with_its_door(self) -> None:
        assert routes() == KNOWN

    @pytest.mark.parametrize("role", ROLES)
    @pytest.mark.parametrize("way", WAYS, ids=str)
    def test_lets_pass_whom_it_should_and_tells_the_others_nothing(
        self, clinic: Clinic, way: Way, role: str
    ) -> None:
        browser, before = clinic.browser(role), clinic.stands()
        answer = clinic.asks(browser, way)
        assert outcome_of(answer) is expected(way, role)
        if role not in PASSES[way.door]:
            assert clinic.stands() == before
        if role not in PASSES[Door.QUEUE] or role not in PASSES[way.door]:
            assert not [secret for secret in SECRETS if secret in told(answer)]

    @pytest.mark.parametrize("role", ROLES)
    @pytest.mark.parametrize("way", [way for way in WAYS if way.method == "GET"], ids=str)
    def test_says_the_same_to_a_script(self, clinic: Clinic, way: Way, role: str) -> None:
        answer = clinic.asks(clinic.browser(role), way, hx_request="true")
        assert outcome_of(answer) is expected(way, role)
        if role not in PASSES[Door.QUEUE] or role not in PASSES[way.door]:
            assert not [secret for secret in SECRETS if secret in told(answer)]

    @pytest.mark.parametrize("role", ["nobody", "ada"])
    @pytest.mark.parametrize("way", WAYS, ids=str)
    def test_answers_with_what_a_browser_must_not_do(self, clinic: Clinic, way: Way, role: str) -> None:
        headers = clinic.asks(clinic.browser(role), way).headers
        assert "default-src 'none'" in headers["content-security-policy"]
        assert "unsafe" not in headers["content-security-policy"]
        assert headers["x-content-type-options"] == "nosniff"

    @pytest.mark.parametrize("role", ROLES)
    @pytest.mark.parametrize("method", METHODS)
    def test_has_no_other_methods(self, clinic: Clinic, method: str, role: str) -> None:
        browser, before = clinic.browser(role), clinic.stands()
        others = sorted({path for _, path in KNOWN if (method, path) not in KNOWN})
        for path in others:
            answer = browser._ask(method, clinic.path(path), b"", {})
            assert outcome_of(answer) in (Outcome.WRONG_METHOD, Outcome.FORBIDDEN), path
            assert not [secret for secret in SECRETS if secret in told(answer)]
        assert clinic.stands() == before


class TestAConversation:
    @pytest.mark.parametrize("way", [way for way in WAYS if "{thread_id}" in way.path], ids=str)
    def test_that_does_not_exist_is_no_ones(self, clinic: Clinic, way: Way) -> None:
        elsewhere = replace(way, path=way.path.replace("{thread_id}", "106540352242922-nobody"))
        assert outcome_of(clinic.asks(clinic.browser("otto"), elsewhere)) is Outcome.FORBIDDEN
        assert outcome_of(clinic.asks(clinic.browser("dana"), elsewhere)) is not Outcome.FAILED

    @pytest.mark.parametrize("there", ["%2e%2e", "..%2f", "%00", "%0d%0aX-Evil:%201", "%E0%A4%A", "a" * 3000])
    def test_has_no_second_spelling(self, clinic: Clinic, there: str) -> None:
        for role in ("rosa", "dana"):
            answer = clinic.browser(role).get(f"/threads/{there}")
            assert outcome_of(answer) in (Outcome.NOT_FOUND, Outcome.FORBIDDEN)
            assert not [secret for secret in SECRETS if secret in told(answer)]

    def test_keeps_its_files_from_who_has_another_one(self, clinic: Clinic) -> None:
        rosa = clinic.browser("rosa")
        for thread in ("106540352242922-nobody", "anything"):
            answer = rosa.get(f"/threads/{thread}/media/{clinic.picture}")
            assert outcome_of(answer) in (Outcome.NOT_FOUND, Outcome.FORBIDDEN)
            assert "files.example" not in told(answer)


class TestAnUpload:
    @pytest.mark.parametrize("role", ROLES)
    @pytest.mark.parametrize(
        "key", ["uploads/p-dana/1/tooth.png", "media/k", "uploads/p-lee/../p-dana/1/tooth.png", "uploads/"]
    )
    def test_is_its_persons_alone(self, clinic: Clinic, role: str, key: str) -> None:
        clinic.inbox.store.put("uploads/p-dana/1/tooth.png", b"\x89PNG\r\n\x1a\n", mime_type="image/png")
        answer = clinic.browser(role).get(f"/uploads?key={key}")
        own = role == "dana" and key == "uploads/p-dana/1/tooth.png"
        assert ("files.example" in answer.location) is own


ACTS = [way for way in WAYS if way.changes]


class TestAForm:
    @pytest.mark.parametrize("csrf", ["", "another's"])
    @pytest.mark.parametrize("way", ACTS, ids=str)
    def test_without_its_sessions_own_token_does_nothing(self, clinic: Clinic, way: Way, csrf: str) -> None:
        lee, ada = clinic.browser("lee"), clinic.browser("ada")
        before = clinic.stands()
        forged = clinic.csrf(lee) if csrf else ""
        answer = ada.post(clinic.path(way.path), way.fields | {"csrf": forged}, content_type=way.content_type)
        assert (outcome_of(answer), clinic.stands()) == (Outcome.FORBIDDEN, before)

    @pytest.mark.parametrize(
        "headers",
        [
            {"origin": "https://evil.example"},
            {"origin": "null"},
            {"origin": "https://inbox.example.evil.example"},
            {"origin": "http://inbox.example"},
            {"sec_fetch_site": "cross-site"},
            {"sec_fetch_site": "same-site"},
        ],
        ids=lambda headers: "-".join(headers.values()),
    )
    @pytest.mark.parametrize("way", ACTS, ids=str)
    def test_from_elsewhere_does_nothing(self, clinic: Clinic, way: Way, headers: dict[str, str]) -> None:
        ada = clinic.browser("ada")
        before = clinic.stands()
        answer = clinic.asks(ada, way, **headers)
        assert (outcome_of(answer), clinic.stands()) == (Outcome.FORBIDDEN, before)

    @pytest.mark.parametrize("way", [way for way in WAYS if way.method == "GET"], ids=str)
    def test_is_the_only_way_to_change_something(self, clinic: Clinic, way: Way) -> None:
        ada, acts = (
            clinic.browser("ada"),
            "_method=delete&outcome=confirmed&role=leads&text=a&tag=a&queue=billing",
        )
        before = clinic.stands()
        ada.get(f"{clinic.path(way.path)}?{acts}&csrf={clinic.csrf(ada)}")
        assert clinic.stands() == before
