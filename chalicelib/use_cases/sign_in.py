"""Sign in and out: Cognito vouches for a person (authorization code, PKCE), then our session begins."""

from __future__ import annotations

import hmac
import secrets
from base64 import urlsafe_b64encode
from dataclasses import dataclass
from datetime import timedelta
from hashlib import sha256

from chalicelib.domain.audit import Act, AuditLine
from chalicelib.use_cases.authenticator_ports import FreshAccess
from chalicelib.use_cases.colleague_ports import Colleagues
from chalicelib.use_cases.people_ports import Audit
from chalicelib.use_cases.ports import Clock
from chalicelib.use_cases.session_ports import IdentityProvider, Person, Session, Sessions, SignInRefused

FRESH_FOR = timedelta(minutes=5)
"""How long a sign-in may change the account; keep in sync with AccessTokenValidity in infra/resources/sign_in.yaml."""


@dataclass(frozen=True)
class Started:
    """A sign-in under way, which only this browser keeps until it comes back (RFC 7636)."""

    state: str
    code_verifier: str


@dataclass(frozen=True)
class SignedIn:
    """A session began; `token` is for the browser alone."""

    token: str
    session: Session


@dataclass(frozen=True)
class NoRights:
    """The identity provider knows this person, but no group lets them into the inbox."""

    person: Person


def begin_sign_in(*, identity_provider: IdentityProvider, fresh: bool = False) -> tuple[str, Started]:
    """Give the address of the sign-in page, and what proves later that the answer belongs to this browser.

    `fresh`: whoever is remembered there is asked once more, since they want to change their own account.
    """
    started = Started(secrets.token_urlsafe(24), secrets.token_urlsafe(48))
    challenge = urlsafe_b64encode(sha256(started.code_verifier.encode()).digest()).rstrip(b"=").decode()
    url = identity_provider.authorize_url(state=started.state, code_challenge=challenge, fresh=fresh)
    return url, started


def complete_sign_in(
    *,
    code: str,
    state: str,
    started: Started | None,
    earlier_token: str | None,
    identity_provider: IdentityProvider,
    sessions: Sessions,
    colleagues: Colleagues,
    audit: Audit,
    clock: Clock,
    fresh_access: FreshAccess | None = None,
) -> SignedIn | NoRights:
    """Trade the code for a person and begin a session; raise SignInRefused.

    1. The state must be the one this browser began with, or someone else's sign-in would become its own.
    2. Only who is in a group gets a session.
    3. The session gets a token of its own, and one that the browser had before ends: nothing to fixate.
    4. After a fresh sign-in the session may change the account for some minutes; the browser never has that token.
    """
    if started is None or not hmac.compare_digest(started.state.encode(), state.encode()):
        raise SignInRefused("This sign-in took too long, or was begun in another window.")
    vouched = identity_provider.exchange(code, code_verifier=started.code_verifier)
    person = vouched.person
    if earlier_token:
        sessions.close(earlier_token)
    now = clock.now()
    act = Act.SIGNED_IN if person.may_work else Act.CAME_WITHOUT_RIGHTS
    audit.keep(AuditLine(now, act, person.person_id, person.name))
    if not person.may_work:
        colleagues.regrouped(person.person_id, ())  # whoever was let in once is told of nothing any more
        return NoRights(person)
    colleagues.arrived(person, now=now)
    token, session = sessions.open(person, now=now)
    if fresh_access and vouched.access:
        fresh_access.lend(token, vouched.access, until=now + FRESH_FOR)
    return SignedIn(token, session)


def sign_out(
    *,
    person: Person,
    token: str | None,
    sessions: Sessions,
    audit: Audit,
    identity_provider: IdentityProvider,
    clock: Clock,
) -> str:
    """End the session, and give the address that ends the identity provider's own."""
    audit.keep(AuditLine(clock.now(), Act.SIGNED_OUT, person.person_id, person.name))
    if token:
        sessions.close(token)
    return identity_provider.sign_out_url()
