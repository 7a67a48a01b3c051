"""The directory on Cognito's user pool; its groups are the roles."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from chalicelib.domain.member import Member, Role, Standing
from chalicelib.use_cases.people_ports import AlreadyKnown

NOT_IN_A_FILTER = ('"', "\\")
"""What would end a value in ListUsers' filter; no id and no address has it."""


class CognitoPeople:
    """The People port. Somebody's id is the token's `sub`, which is no username for who comes from elsewhere."""

    def __init__(self, client: Any, pool: str) -> None:
        self._client, self._pool = client, pool

    def everybody(self) -> tuple[Member, ...]:
        groups: dict[str, list[str]] = {}
        for role in Role:
            for user in self._pages("list_users_in_group", "Users", GroupName=role.value):
                groups.setdefault(user["Username"], []).append(role.value)
        found = [
            _member(user, groups.get(user["Username"], ())) for user in self._pages("list_users", "Users")
        ]
        return tuple(sorted(found, key=lambda member: (member.name.casefold(), member.email)))

    def find(self, person_id: str) -> Member | None:
        return next(map(self._with_groups, self._known("sub", person_id)), None)

    def by_email(self, email: str) -> Member | None:
        """Cognito's filter knows case, so both ways are tried; what nobody verified is only what somebody typed."""
        known = [
            user
            for way in dict.fromkeys((email.strip().lower(), email.strip()))
            for user in self._known("email", way)
            if _verified(user)
        ]
        known.sort(key=lambda user: not user.get("Enabled", True))
        return self._with_groups(known[0]) if known else None

    def invite(self, *, email: str, name: str, role: Role) -> Member:
        """Add somebody; Cognito mails them a temporary password, which is good for seven days."""
        try:
            answer = self._client.admin_create_user(
                UserPoolId=self._pool,
                Username=email.lower(),
                UserAttributes=[
                    {"Name": "email", "Value": email.lower()},
                    {"Name": "email_verified", "Value": "true"},
                    {"Name": "name", "Value": name},
                ],
                DesiredDeliveryMediums=["EMAIL"],
            )
        except self._client.exceptions.UsernameExistsException as known:
            raise AlreadyKnown from known
        self._client.admin_add_user_to_group(
            UserPoolId=self._pool, Username=answer["User"]["Username"], GroupName=role.value
        )
        return _member(answer["User"], (role.value,))

    def invite_again(self, member: Member) -> None:
        self._client.admin_create_user(
            UserPoolId=self._pool,
            Username=member.email,
            MessageAction="RESEND",
            DesiredDeliveryMediums=["EMAIL"],
        )

    def give_role(self, member: Member, role: Role) -> None:
        user = {"UserPoolId": self._pool, "Username": member.username}
        self._client.admin_add_user_to_group(**user, GroupName=role.value)
        for other in set(Role) - {role}:
            self._client.admin_remove_user_from_group(**user, GroupName=other.value)

    def disable(self, member: Member) -> None:
        user = {"UserPoolId": self._pool, "Username": member.username}
        self._client.admin_disable_user(**user)
        self._client.admin_user_global_sign_out(**user)

    def enable(self, member: Member) -> None:
        self._client.admin_enable_user(UserPoolId=self._pool, Username=member.username)

    def _known(self, attribute: str, value: str) -> list[dict[str, Any]]:
        """Who has this value; an address may be that of several, who came by different ways."""
        if not value or any(sign in value for sign in NOT_IN_A_FILTER):
            return []
        answer = self._client.list_users(UserPoolId=self._pool, Filter=f'{attribute} = "{value}"')
        return [
            user for user in answer["Users"] if _attributes(user).get(attribute, "").lower() == value.lower()
        ]

    def _with_groups(self, user: Mapping[str, Any]) -> Member:
        groups = self._pages("admin_list_groups_for_user", "Groups", Username=user["Username"])
        return _member(user, {group["GroupName"] for group in groups})

    def _pages(self, call: str, of: str, **arguments: str) -> Iterator[dict[str, Any]]:
        for page in self._client.get_paginator(call).paginate(UserPoolId=self._pool, **arguments):
            yield from page[of]


def _member(user: Mapping[str, Any], groups: Any) -> Member:
    known = _attributes(user)
    email = known.get("email", "")
    return Member(
        person_id=known.get("sub", ""),
        username=user["Username"],
        name=known.get("name") or email.partition("@")[0] or user["Username"],
        email=email,
        groups=tuple(role.value for role in Role if role in groups),
        standing=_standing(user),
    )


def _verified(user: Mapping[str, Any]) -> bool:
    return _attributes(user).get("email_verified") == "true"


def _attributes(user: Mapping[str, Any]) -> dict[str, str]:
    return {each["Name"]: each["Value"] for each in user.get("Attributes", ())}


def _standing(user: Mapping[str, Any]) -> Standing:
    if not user.get("Enabled", True):
        return Standing.DISABLED
    return Standing.INVITED if user.get("UserStatus") == "FORCE_CHANGE_PASSWORD" else Standing.ACTIVE
