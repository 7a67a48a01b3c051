"""The directory, in memory and on Cognito; and how long its word on somebody's rights is believed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import boto3
import pytest
from botocore.stub import Stubber

from chalicelib.adapters.cognito_people import CognitoPeople
from chalicelib.adapters.rights import BELIEVED_FOR, KnownRights
from chalicelib.domain.member import Member, Role, Standing
from chalicelib.use_cases.people_ports import AlreadyKnown, People
from chalicelib.use_cases.session_ports import Person
from tests.fakes.cast import DANA, LEE
from tests.fakes.clock import MONDAY_10
from tests.fakes.people import PeopleFake
from tests.fakes.sign_in import SessionsFake


@pytest.fixture
def pool(aws: None) -> tuple[Any, str]:
    """A user pool with our groups, and nobody in it."""
    client: Any = boto3.client("cognito-idp")
    pool = client.create_user_pool(PoolName="handoff", UsernameAttributes=["email"])["UserPool"]["Id"]
    for role in Role:
        client.create_group(UserPoolId=pool, GroupName=role.value)
    return client, pool


@pytest.fixture
def cognito(pool: tuple[Any, str]) -> CognitoPeople:
    return CognitoPeople(*pool)


@pytest.fixture(params=["fake", "cognito"])
def people(request: pytest.FixtureRequest) -> People:
    return PeopleFake() if request.param == "fake" else request.getfixturevalue("cognito")


def invited(people: People, name: str = "Nora", role: Role = Role.AGENTS) -> Member:
    return people.invite(email=f"{name}@Example.com", name=name, role=role)


class TestPeople:
    def test_are_invited_with_a_role(self, people: People) -> None:
        nora = invited(people)
        assert (nora.name, nora.email, nora.role, nora.standing) == (
            "Nora",
            "nora@example.com",
            Role.AGENTS,
            Standing.INVITED,
        )
        assert people.find(nora.person_id) == nora
        assert people.everybody() == (nora,)

    def test_are_invited_once(self, people: People) -> None:
        invited(people)
        with pytest.raises(AlreadyKnown):
            invited(people)

    def test_are_invited_again_by_their_address_and_not_added_anew(self, aws: None) -> None:
        """Moto would add a second person; so the request is what is held here."""
        client: Any = boto3.client("cognito-idp", region_name="eu-west-1")
        asked = {"UserPoolId": "pool-1", "Username": "nora@example.com"}
        more = {"MessageAction": "RESEND", "DesiredDeliveryMediums": ["EMAIL"]}
        with Stubber(client) as stub:
            stub.add_response("admin_create_user", {}, asked | more)
            CognitoPeople(client, "pool-1").invite_again(Member("p-1", "u-1", "Nora", "nora@example.com"))
            stub.assert_no_pending_responses()

    def test_are_found_by_their_address_whichever_way_it_is_written(self, people: People) -> None:
        nora = invited(people)
        assert people.by_email(" NORA@example.com") == nora
        assert people.by_email("omar@example.com") is None

    @pytest.mark.parametrize(
        "email", ["", "omar@example.com", "nora", 'x" or email ^= "nora', 'nora@example.com"', "\\"]
    )
    def test_are_nobody_by_what_is_not_their_address(self, people: People, email: str) -> None:
        invited(people)
        assert people.by_email(email) is None

    def test_are_found_by_their_address_though_disabled(self, people: People) -> None:
        """Whoever is invited is known already; whoever asks for rights looks at the standing."""
        nora = invited(people)
        people.disable(nora)
        gone = people.by_email(nora.email)
        assert gone
        assert gone.standing is Standing.DISABLED

    @pytest.mark.parametrize("person_id", ["", "nobody", 'x" or sub = "y', "\\"])
    def test_are_not_found_by_what_is_no_id(self, people: People, person_id: str) -> None:
        invited(people)
        assert people.find(person_id) is None

    def test_have_one_role_at_a_time(self, people: People) -> None:
        nora = invited(people)
        for role in (Role.ADMINS, Role.LEADS):
            people.give_role(nora, role)
            found = people.find(nora.person_id)
            assert found
            assert found.groups == (role.value,)

    def test_are_shut_out_and_let_in_again_with_the_role_they_had(self, people: People) -> None:
        nora = invited(people, role=Role.LEADS)
        people.disable(nora)
        gone = people.find(nora.person_id)
        assert gone
        assert (gone.standing, gone.role) == (Standing.DISABLED, Role.LEADS)
        people.enable(nora)
        back = people.find(nora.person_id)
        assert back
        assert back.standing is not Standing.DISABLED

    def test_are_listed_by_name(self, people: People) -> None:
        for name in ("omar", "Nora", "Ada"):
            invited(people, name)
        assert [member.name for member in people.everybody()] == ["Ada", "Nora", "omar"]

    def test_are_listed_beyond_a_page(self, cognito: CognitoPeople) -> None:
        for number in range(65):
            invited(cognito, f"n{number:02d}")
        listed = cognito.everybody()
        assert len(listed) == 65
        assert {member.role for member in listed} == {Role.AGENTS}


class TestTheUserPool:
    def test_names_people_as_its_sign_in_does(self, pool: tuple[Any, str], cognito: CognitoPeople) -> None:
        client, pool_id = pool
        nora = invited(cognito)
        user = client.admin_get_user(UserPoolId=pool_id, Username=nora.email)
        sub = next(each["Value"] for each in user["UserAttributes"] if each["Name"] == "sub")
        found = cognito.by_email(nora.email)
        assert found
        assert found.person_id == sub

    def test_finds_an_address_that_was_stored_as_it_was_written(
        self, pool: tuple[Any, str], cognito: CognitoPeople
    ) -> None:
        added(pool, "Eve@Example.com", verified="true")
        found = cognito.by_email("Eve@Example.com")
        assert found
        assert found.name == "Eve"

    @pytest.mark.parametrize("verified", ["false", ""])
    def test_hides_whose_address_was_never_verified(
        self, pool: tuple[Any, str], cognito: CognitoPeople, verified: str
    ) -> None:
        added(pool, "eve@example.com", verified=verified)
        assert cognito.by_email("eve@example.com") is None


def added(pool: tuple[Any, str], email: str, *, verified: str) -> None:
    """Add Eve by Cognito's console."""
    client, pool_id = pool
    attributes = {"email": email, "email_verified": verified, "name": "Eve"}
    client.admin_create_user(
        UserPoolId=pool_id,
        Username=email,
        MessageAction="SUPPRESS",
        UserAttributes=[{"Name": key, "Value": value} for key, value in attributes.items() if value],
    )


class TestRights:
    """`asks` gives somebody's groups, some seconds after the beginning."""

    @pytest.fixture
    def directory(self) -> PeopleFake:
        return PeopleFake(DANA, LEE)

    @pytest.fixture
    def asks(self, directory: PeopleFake) -> Callable[..., tuple[str, ...]]:
        seconds, told = [0.0], []
        rights = KnownRights(directory, tell=lambda *_, **__: told.append(1), seconds=lambda: seconds[0])
        sessions = SessionsFake()
        opened: dict[str, Any] = {}

        def asked(person: Person = DANA, *, at: float = 0.0, anew: bool = False) -> tuple[str, ...]:
            seconds[0] = at
            if anew or person.person_id not in opened:
                opened[person.person_id] = sessions.open(person, now=MONDAY_10)[1]
            return rights.groups_of(opened[person.person_id])

        return asked

    def test_are_asked_once_in_five_minutes(
        self, directory: PeopleFake, asks: Callable[..., tuple[str, ...]]
    ) -> None:
        assert {asks(at=at) for at in (0.0, 1.0, BELIEVED_FOR)} == {("agents",)}
        assert directory.asked == 1

    def test_follow_a_change_within_five_minutes(
        self, directory: PeopleFake, asks: Callable[..., tuple[str, ...]]
    ) -> None:
        asks()
        directory.give_role(directory.members[DANA.person_id], Role.LEADS)
        assert asks(at=BELIEVED_FOR + 1) == ("leads",)

    def test_follow_a_new_sign_in_at_once(
        self, directory: PeopleFake, asks: Callable[..., tuple[str, ...]]
    ) -> None:
        asks()
        directory.give_role(directory.members[DANA.person_id], Role.LEADS)
        assert asks(at=1.0, anew=True) == ("leads",)

    def test_are_none_for_who_was_shut_out_or_removed(
        self, directory: PeopleFake, asks: Callable[..., tuple[str, ...]]
    ) -> None:
        directory.disable(directory.members[DANA.person_id])
        del directory.members[LEE.person_id]
        assert (asks(DANA), asks(LEE)) == ((), ())

    def test_stay_as_they_were_known_while_the_directory_is_down(
        self, directory: PeopleFake, asks: Callable[..., tuple[str, ...]]
    ) -> None:
        directory.down = True
        assert asks() == ("agents",)
        directory.down = False
        directory.give_role(directory.members[DANA.person_id], Role.LEADS)
        asks(at=BELIEVED_FOR + 1)
        directory.down = True
        assert asks(at=2 * BELIEVED_FOR + 2) == ("leads",)
