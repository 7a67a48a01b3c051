"""Every route of the product and who may pass it; one that is not here fails test_inbox_every_route.py."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, auto

from app import app


class Door(Enum):
    """What a route asks of who comes."""

    OPEN = auto()
    """Nothing: it gives nothing of anybody's."""
    SIGNED = auto()
    """Another system's signature or a link's; no session opens it."""
    WORKERS = auto()
    """A role."""
    QUEUE = auto()
    """A role, and the queue of the conversation."""
    LEADS = auto()
    ADMINS = auto()


class Outcome(Enum):
    """What came of asking."""

    OK = auto()
    SIGN_IN = auto()
    FORBIDDEN = auto()
    NOT_FOUND = auto()
    UNVERIFIED = auto()
    WRONG_METHOD = auto()
    FAILED = auto()


@dataclass(frozen=True)
class Way:
    """One method of one route: its door, what comes of passing it, and what a form of it says."""

    method: str
    path: str
    door: Door
    passed: Outcome = Outcome.OK
    fields: dict[str, str] = field(default_factory=dict)
    refused: Outcome = Outcome.UNVERIFIED
    content_type: str = "application/x-www-form-urlencoded"
    query: str = ""

    @property
    def changes(self) -> bool:
        """Whether it is an act behind a session, which only a form of ours may order."""
        return self.method != "GET" and self.door not in (Door.OPEN, Door.SIGNED)

    def __str__(self) -> str:
        return f"{self.method} {self.path}"


THREAD, PERSON = "/threads/{thread_id}", "/people/{person_id}"

WAYS = (
    Way("GET", "/", Door.WORKERS),
    Way("GET", "/list", Door.WORKERS),
    Way("GET", "/uploads", Door.WORKERS, Outcome.NOT_FOUND),
    Way("GET", "/account", Door.WORKERS),
    Way("POST", "/account/sessions", Door.WORKERS),
    Way("POST", "/account/presence", Door.WORKERS, fields={"here": "no"}),
    Way("GET", "/search", Door.WORKERS, query="q=carrots"),
    Way("POST", "/live/ticket", Door.WORKERS),
    Way("POST", "/account/devices", Door.WORKERS),
    Way("POST", "/account/devices/{device_id}", Door.WORKERS, fields={"_method": "delete"}),
    Way("POST", "/account/preferences", Door.WORKERS),
    Way("GET", "/account/authenticator", Door.WORKERS),
    # without a fresh sign-in it is refused even to who works here
    Way("POST", "/account/authenticator", Door.WORKERS, Outcome.FORBIDDEN),
    Way("POST", "/account/authenticator/code", Door.WORKERS, Outcome.FORBIDDEN, fields={"code": "000016"}),
    Way("POST", "/sign-out", Door.WORKERS),
    Way("GET", THREAD, Door.QUEUE),
    Way("GET", THREAD + "/messages", Door.QUEUE),
    Way("GET", THREAD + "/media/{message_id}", Door.QUEUE),
    Way("GET", THREAD + "/files/new", Door.QUEUE),
    Way("GET", THREAD + "/files/chosen", Door.QUEUE),
    Way("GET", THREAD + "/templates", Door.QUEUE),
    Way("POST", THREAD + "/takeover", Door.QUEUE),
    Way("DELETE", THREAD + "/takeover", Door.QUEUE),
    Way("POST", THREAD + "/replies", Door.QUEUE, fields={"text": "Hello"}),
    Way("POST", THREAD + "/resolution", Door.QUEUE, fields={"outcome": "confirmed"}),
    Way("POST", THREAD + "/notes", Door.QUEUE, fields={"text": "Hello"}),
    Way("POST", THREAD + "/tags", Door.QUEUE, fields={"tag": "new"}),
    Way("POST", THREAD + "/usefulness", Door.QUEUE, fields={"useful": "yes"}),
    Way("POST", THREAD + "/queue", Door.QUEUE, fields={"queue": "billing"}),
    Way("POST", THREAD + "/snooze", Door.QUEUE, fields={"for": "1"}),
    Way("POST", THREAD + "/assignee", Door.QUEUE, fields={"person": "p-dana"}),
    Way("POST", THREAD + "/participation", Door.QUEUE),
    Way("POST", THREAD + "/files", Door.QUEUE),
    Way("POST", THREAD + "/templates", Door.QUEUE),
    Way("GET", "/channel", Door.LEADS),
    Way("GET", "/rollout", Door.LEADS),
    Way("POST", "/rollout/lift", Door.LEADS, fields={"guardrail": "errors"}),
    # the case that is asked with waits for another reason than a draft
    Way("POST", THREAD + "/draft", Door.QUEUE, fields={"text": "Hello", "seen": "9"}, passed=Outcome.OK),
    Way("POST", "/channel/holds/{number}", Door.LEADS, fields={"_method": "delete"}),
    Way("GET", "/audit", Door.LEADS),
    Way("GET", "/review", Door.LEADS),
    Way("POST", "/review/{week}", Door.LEADS, Outcome.NOT_FOUND),
    Way("GET", "/review/{week}/cases/{key}", Door.LEADS, Outcome.NOT_FOUND),
    Way("POST", "/review/{week}/cases/{key}", Door.LEADS, Outcome.NOT_FOUND, fields={"kind": "right"}),
    Way("POST", "/review/{week}/gaps/{gap_id}", Door.LEADS, Outcome.NOT_FOUND),
    Way("GET", "/proposals/{proposal_id}", Door.LEADS, Outcome.NOT_FOUND),
    Way("POST", "/proposals/{proposal_id}", Door.LEADS, Outcome.NOT_FOUND, fields={"act": "open"}),
    Way("GET", "/metrics", Door.LEADS),
    Way("GET", "/metrics/cases", Door.LEADS),
    Way("GET", "/metrics.csv", Door.LEADS),
    Way("GET", "/metrics.json", Door.LEADS),
    Way("GET", "/playbook", Door.LEADS),
    Way("GET", "/playbook/files", Door.LEADS, query="file=agent.md"),
    Way(
        "POST",
        "/playbook/files",
        Door.LEADS,
        fields={"id": "parking", "language": "en", "body": "At the back."},
    ),
    Way("GET", "/playbook/draft", Door.LEADS),
    Way("POST", "/playbook/draft", Door.LEADS, fields={"_method": "delete", "seen": "0"}),
    Way("POST", "/playbook/rehearsals", Door.LEADS),
    Way("POST", "/playbook/versions", Door.LEADS, fields={"restores": "1"}),
    Way("GET", "/playbook/jobs/{job_id}", Door.LEADS, Outcome.NOT_FOUND),
    Way("POST", "/playbook/jobs/{job_id}", Door.LEADS, Outcome.NOT_FOUND),
    Way("GET", THREAD + "/scenario", Door.LEADS),
    Way("POST", THREAD + "/scenario", Door.LEADS, fields={"name": "a", "text": "id: a"}),
    Way("GET", "/people", Door.ADMINS),
    Way("GET", THREAD + "/customer", Door.ADMINS),
    Way("POST", THREAD + "/customer/export", Door.ADMINS),
    Way("POST", THREAD + "/customer", Door.ADMINS, fields={"_method": "delete", "confirmation": "erase"}),
    Way(
        "POST",
        "/people",
        Door.ADMINS,
        fields={"email": "nora@example.com", "name": "Nora", "role": "agents"},
    ),
    Way("POST", PERSON + "/invitation", Door.ADMINS),
    Way("POST", PERSON + "/role", Door.ADMINS, fields={"role": "leads"}),
    Way("POST", PERSON + "/access", Door.ADMINS, fields={"_method": "delete"}),
    Way("POST", PERSON + "/capacity", Door.ADMINS, fields={"capacity": "3"}),
    Way("POST", PERSON + "/sessions", Door.ADMINS, fields={"_method": "delete"}),
    Way("GET", "/sign-in", Door.OPEN),
    Way("GET", "/sign-in/callback", Door.OPEN),
    Way("GET", "/static/{name}", Door.OPEN, Outcome.NOT_FOUND),
    Way("GET", "/service-worker.js", Door.OPEN),
    Way("GET", "/guest/{token}", Door.SIGNED, refused=Outcome.FORBIDDEN),
    Way("GET", "/guest/{token}/media/{message_id}", Door.SIGNED, refused=Outcome.FORBIDDEN),
    Way("POST", "/guest/{token}/replies", Door.SIGNED, refused=Outcome.FORBIDDEN, fields={"text": "Hello"}),
    Way("POST", "/slack/interactions", Door.SIGNED),
    Way("POST", "/slack/events", Door.SIGNED, content_type="application/json"),
)

KNOWN = {(way.method, way.path) for way in WAYS}
METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")


def routes() -> set[tuple[str, str]]:
    """Every method of every route, as the product has them."""
    return {(method, path) for path, methods in app.routes.items() for method in methods}
