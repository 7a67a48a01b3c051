"""The cast of a run on this machine: who signs in to the inbox, and as what."""

from dataclasses import dataclass

from infra.target import Target

PASSWORD = "Handoff-local-1"  # noqa: S105 - of people who exist on this machine only


@dataclass(frozen=True)
class Person:
    """Somebody who can sign in. Without a group they must see nothing."""

    name: str
    email: str
    groups: tuple[str, ...]


CAST = (
    Person("Dana", "dana@example.test", ("agents",)),
    Person("Lee", "lee@example.test", ("leads",)),
    Person("Ada", "ada@example.test", ("admins",)),
    Person("Otto", "otto@example.test", ()),
)


def add_cast(target: Target, pool: str) -> None:
    """Make sure that everybody of the cast can sign in."""
    cognito = target.client("cognito-idp")
    known = {
        attribute["Value"]
        for user in cognito.list_users(UserPoolId=pool)["Users"]
        for attribute in user["Attributes"]
        if attribute["Name"] == "email"
    }
    for person in CAST:
        if person.email in known:
            continue
        cognito.admin_create_user(
            UserPoolId=pool,
            Username=person.email,
            MessageAction="SUPPRESS",
            UserAttributes=[
                {"Name": "email", "Value": person.email},
                {"Name": "email_verified", "Value": "true"},
                {"Name": "name", "Value": person.name},
            ],
        )
        cognito.admin_set_user_password(
            UserPoolId=pool, Username=person.email, Password=PASSWORD, Permanent=True
        )
        for group in person.groups:
            cognito.admin_add_user_to_group(UserPoolId=pool, Username=person.email, GroupName=group)
