"""Looking after people: invite, change a role, shut out, end sessions; each with its line in the audit."""

from __future__ import annotations

from typing import Any

import pytest

from chalicelib.domain.audit import Act
from chalicelib.domain.device import Device
from chalicelib.domain.member import Denied, Member, Role, Standing
from chalicelib.use_cases.change_role import change_role
from chalicelib.use_cases.end_sessions import end_sessions, sign_out_everywhere
from chalicelib.use_cases.invite_again import invite_again
from chalicelib.use_cases.invite_person import invite_person
from chalicelib.use_cases.shut_out import let_in_again, shut_out
from tests.fakes.cast import ADA, DANA, LEE
from tests.fakes.clock import MONDAY_10, FixedClock
from tests.fakes.colleagues import ColleaguesFake
from tests.fakes.devices import DevicesFake
from tests.fakes.people import AuditFake, DirectoryDown, PeopleFake
from tests.fakes.sign_in import IdentityProviderFake, SessionsFake


class Business:
    """Ada looks after Dana and Lee; Dana is signed in twice, Lee once."""

    def __init__(self) -> None:
        self.people, self.sessions = PeopleFake(ADA, DANA, LEE), SessionsFake()
        self.audit, self.clock = AuditFake(), FixedClock()
        self.colleagues, self.devices = ColleaguesFake(), DevicesFake()
        for person in (DANA, DANA, LEE):
            self.sessions.open(person, now=self.clock.now())
            self.colleagues.arrived(person, now=self.clock.now())
            self.devices.add(person.person_id, Device("https://web.push.apple.com/1", "", "", MONDAY_10))

    def ada(self, use_case: Any, *, sessions: bool = False, **given: Any) -> Any:
        more: dict[str, Any] = {"sessions": self.sessions} if sessions else {}
        if use_case in (change_role, shut_out):
            more["colleagues"] = self.colleagues
        if use_case in (end_sessions, shut_out):
            more["devices"] = self.devices
        return use_case(by=ADA, people=self.people, audit=self.audit, clock=self.clock, **more, **given)

    @property
    def signed_in(self) -> list[str]:
        return [session.person.name for session in self.sessions.sessions.values()]

    @property
    def notified(self) -> list[str]:
        return [person_id for person_id in self.devices.known if self.devices.of(person_id)]

    @property
    def told(self) -> list[tuple[str, Act, str, str, bool]]:
        lines = self.audit.lines
        return [(line.by_name, line.act, line.about_name, line.detail, line.failed) for line in lines]


@pytest.fixture
def business() -> Business:
    return Business()


class TestInviting:
    def test_adds_somebody_with_a_role(self, business: Business) -> None:
        nora = business.ada(invite_person, email=" Nora@example.com ", name="Nora  Sol", role="agents")
        assert isinstance(nora, Member)
        assert (nora.name, nora.email, nora.role) == ("Nora Sol", "nora@example.com", Role.AGENTS)
        assert business.people.invited == ["nora@example.com"]
        assert business.told == [("Ada", Act.INVITED, "Nora Sol", "agents", False)]

    def test_names_who_has_no_name_by_their_address(self, business: Business) -> None:
        assert business.ada(invite_person, email="nora@example.com", name=" ", role="leads").name == "nora"

    @pytest.mark.parametrize(
        ("email", "role", "why"),
        [
            ("nora", "agents", Denied.NO_EMAIL),
            ('a"b@example.com', "agents", Denied.NO_EMAIL),
            ("nora@example.com\nBcc: x@example.com", "agents", Denied.NO_EMAIL),
            (f"{'n' * 250}@example.com", "agents", Denied.NO_EMAIL),
            ("nora@example.com", "", Denied.NO_ROLE),
            ("nora@example.com", "owners", Denied.NO_ROLE),
            ("DANA@example.com", "agents", Denied.KNOWN_ALREADY),
        ],
    )
    def test_refuses_what_cannot_be(self, business: Business, email: str, role: str, why: Denied) -> None:
        assert business.ada(invite_person, email=email, name="Nora", role=role) is why
        assert (business.people.invited, business.told) == ([], [])

    def test_that_fails_leaves_two_lines(self, business: Business) -> None:
        business.people.down = True
        with pytest.raises(DirectoryDown):
            business.ada(invite_person, email="nora@example.com", name="Nora", role="agents")
        assert [(line[1], line[4]) for line in business.told] == [(Act.INVITED, False), (Act.INVITED, True)]


class TestInvitingAgain:
    def test_mails_who_has_not_come_yet(self, business: Business) -> None:
        nora = business.ada(invite_person, email="nora@example.com", name="Nora", role="agents")
        assert business.ada(invite_again, person_id=nora.person_id) == nora
        assert business.people.invited == ["nora@example.com"] * 2
        assert business.told[-1] == ("Ada", Act.INVITED_AGAIN, "Nora", "agents", False)

    def test_is_not_for_who_is_in_already_or_nobody(self, business: Business) -> None:
        assert business.ada(invite_again, person_id=DANA.person_id) is Denied.IN_ALREADY
        assert business.ada(invite_again, person_id="p-nobody") is Denied.UNKNOWN
        assert business.told == []


class TestChangingARole:
    def test_ends_the_sessions_that_carry_the_old_one(self, business: Business) -> None:
        changed = business.ada(change_role, sessions=True, person_id=DANA.person_id, role="leads")
        assert changed.role is Role.LEADS
        assert business.people.members[DANA.person_id].groups == ("leads",)
        assert business.signed_in == ["Lee"]
        assert business.colleagues.known[DANA.person_id].groups == ("leads",)
        assert business.told == [("Ada", Act.CHANGED_ROLE, "Dana", "leads", False)]

    def test_to_the_present_one_does_nothing(self, business: Business) -> None:
        business.ada(change_role, sessions=True, person_id=DANA.person_id, role="agents")
        assert (len(business.signed_in), business.told) == (3, [])

    @pytest.mark.parametrize(
        ("person_id", "role", "why"),
        [
            (ADA.person_id, "agents", Denied.YOURSELF),
            ("p-nobody", "agents", Denied.UNKNOWN),
            (DANA.person_id, "owners", Denied.NO_ROLE),
        ],
    )
    def test_is_refused(self, business: Business, person_id: str, role: str, why: Denied) -> None:
        assert business.ada(change_role, sessions=True, person_id=person_id, role=role) is why
        assert business.told == []


class TestShuttingOut:
    def test_ends_every_session_and_can_be_undone(self, business: Business) -> None:
        gone = business.ada(shut_out, sessions=True, person_id=DANA.person_id)
        assert gone.standing is Standing.DISABLED
        assert business.signed_in == ["Lee"]
        assert list(business.colleagues.known) == business.notified == [LEE.person_id]
        assert business.ada(let_in_again, person_id=DANA.person_id).standing is Standing.ACTIVE
        assert business.people.members[DANA.person_id].role is Role.AGENTS
        assert [line[:3] for line in business.told] == [
            ("Ada", Act.DISABLED, "Dana"),
            ("Ada", Act.ENABLED, "Dana"),
        ]

    def test_that_fails_ends_no_session_and_says_so(self, business: Business) -> None:
        member = business.people.members[DANA.person_id]
        with pytest.raises(DirectoryDown):
            shut_out(
                person_id=member.person_id,
                by=ADA,
                people=Locked(ADA, DANA),
                sessions=business.sessions,
                colleagues=business.colleagues,
                devices=business.devices,
                audit=business.audit,
                clock=business.clock,
            )
        assert len(business.signed_in) == 3
        assert business.notified == [DANA.person_id, LEE.person_id]
        assert [line[4] for line in business.told] == [False, True]

    def test_spares_oneself_and_nobody(self, business: Business) -> None:
        assert business.ada(shut_out, sessions=True, person_id=ADA.person_id) is Denied.YOURSELF
        assert business.ada(shut_out, sessions=True, person_id="p-nobody") is Denied.UNKNOWN
        assert business.ada(let_in_again, person_id="p-nobody") is Denied.UNKNOWN
        assert business.told == []


class TestEndingSessions:
    def test_of_somebody_leaves_everybody_elses(self, business: Business) -> None:
        assert business.ada(end_sessions, sessions=True, person_id=DANA.person_id) == 2
        assert business.signed_in == ["Lee"]
        assert business.notified == [LEE.person_id]
        assert business.told == [("Ada", Act.ENDED_SESSIONS, "Dana", "", False)]

    def test_of_nobody_is_refused(self, business: Business) -> None:
        assert business.ada(end_sessions, sessions=True, person_id="p-nobody") is Denied.UNKNOWN

    def test_of_ones_own_leads_to_the_provider(self, business: Business) -> None:
        provider = IdentityProviderFake()
        url = sign_out_everywhere(
            person=DANA,
            sessions=business.sessions,
            devices=business.devices,
            audit=business.audit,
            identity_provider=provider,
            clock=business.clock,
        )
        assert (url, business.signed_in) == (provider.sign_out_url(), ["Lee"])
        assert business.notified == [LEE.person_id]
        assert business.told == [("Dana", Act.SIGNED_OUT_EVERYWHERE, "", "", False)]


class Locked(PeopleFake):
    """A directory that can be read and not changed."""

    def disable(self, member: Member) -> None:
        raise DirectoryDown
