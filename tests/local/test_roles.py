"""Least privilege: each function may do its work and nothing else, and this is really enforced."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from botocore.exceptions import ClientError

from tests.local.inside import QUEUES, Inside
from tests.local.roles import FUNCTIONS, SECRETS, Roles

TOO_LONG = "x" * 1_100_000
MAY_READ = {
    "webhook": {"whatsapp-app-secret", "whatsapp-verify-token"},
    "api_handler": {
        "sign-in",
        "whatsapp-token",
        "slack-token",
        "slack-signing-secret",
        "openai-key",
    },  # the last one to write what a gap lacks
    "answer_customer": {"openai-key", "openai-fallback-key", "tool-clinic", "whatsapp-token"},
    "deliver_message": {"whatsapp-token"},
    "publish_facts": set(),
    "notify": {"slack-token", "sign-in"},
    "sweep": {"slack-token", "sign-in"},  # to let notices about somebody erased say so
    "receive_parked": set(),
    "receive_social": set(),
    "fetch_media": {"openai-key", "whatsapp-token"},
    "read_meaning": set(),
    "rehearse": {"openai-key", "openai-fallback-key"},
    "live": set(),
    "nudge": set(),
}
MAY_SEND_TO = {
    "webhook": {"AnswersQueue", "MediaQueue", "ParkedQueue"},
    "receive_parked": {"AnswersQueue", "MediaQueue"},
    "receive_social": {"AnswersQueue", "MediaQueue", "ParkedQueue"},
    "fetch_media": {"AnswersQueue"},
    "api_handler": {"AnswersQueue", "OutboxQueue"},
    "deliver_message": {"OutboxQueue"},
    "publish_facts": {
        "AnswersQueue",
        "OutboxQueue",
    },  # to give a case out drops an answer under way: it is written anew
    "sweep": {"AnswersQueue", "OutboxQueue", "MediaQueue"},
}


@pytest.mark.parametrize("function", FUNCTIONS)
class TestRole:
    def test_reads_only_its_own_secrets(self, function: str, roles: Roles) -> None:
        with roles.acting_as(function) as client:
            ssm = client("ssm")
            read = {
                name for name in SECRETS
                if _allowed(lambda name=name: ssm.get_parameter(Name=f"/handoff/local/{name}"))
            }  # fmt: skip
        assert read == MAY_READ[function]

    def test_wakes_only_what_it_must(self, function: str, inside: Inside, roles: Roles) -> None:
        with roles.acting_as(function) as client:
            sqs = client("sqs")
            # A body too long for any queue is refused after the rights were looked at: nothing is sent.
            sent = {
                queue for queue in QUEUES
                if _allowed(lambda queue=queue: sqs.send_message(
                    QueueUrl=inside.outputs[f"{queue}Url"], MessageBody=TOO_LONG
                ))
            }  # fmt: skip
        assert sent == MAY_SEND_TO.get(function, set())

    def test_neither_reads_all_of_the_table_nor_changes_what_runs(
        self, function: str, inside: Inside, roles: Roles
    ) -> None:
        table, bucket = inside.outputs["TableName"], inside.outputs["PlaybookBucketName"]
        with roles.acting_as(function) as client:
            denied = {
                "scan": lambda: client("dynamodb").scan(TableName=table),
                "drop": lambda: client("dynamodb").delete_table(TableName=table),
                "purge": lambda: client("sqs").purge_queue(QueueUrl=inside.outputs["AnswersQueueUrl"]),
                "publish": lambda: client("s3").put_object(
                    Bucket=bucket, Key="playbooks/nobody-reads-this.json", Body=b"{}"
                ),
                "rights": lambda: client("iam").list_roles(),
                "code": lambda: client("lambda").get_function(FunctionName="handoff-local-webhook"),
                "person": lambda: client("cognito-idp").admin_get_user(
                    UserPoolId=inside.outputs["UserPoolId"], Username="dana@example.test"
                ),
                "password": lambda: client("cognito-idp").admin_set_user_password(
                    UserPoolId=inside.outputs["UserPoolId"], Username="nobody", Password="x"
                ),
            }
            allowed = {name for name, call in denied.items() if _allowed(call)}
        # the inbox's search, who publishes what leads edited, and who erases what names a customer
        may = {"api_handler": {"scan"}, "rehearse": {"publish"}, "sweep": {"scan"}}
        assert allowed == may.get(function, set())


class TestPeople:
    def test_are_looked_after_by_the_inbox_alone(self, inside: Inside, roles: Roles) -> None:
        assert {name for name in FUNCTIONS if _lists_people(roles, name, inside)} == {"api_handler"}


class TestWebhook:
    def test_can_get_an_item_but_not_delete_one_nor_read_playbooks(
        self, inside: Inside, roles: Roles
    ) -> None:
        nobody = {"PK": {"S": "T#nobody"}, "SK": {"S": "~HEAD"}}
        named = {"TableName": inside.outputs["TableName"], "Key": nobody}
        with roles.acting_as("webhook") as client:
            assert _allowed(lambda: client("dynamodb").get_item(**named))
            assert not _allowed(lambda: client("dynamodb").delete_item(**named))
            playbook = {"Bucket": inside.outputs["PlaybookBucketName"], "Key": "playbooks/v000001.json"}
            assert not _allowed(lambda: client("s3").get_object(**playbook))


class TestFiles:
    def test_are_read_and_kept_by_whom_they_concern_only(self, inside: Inside, roles: Roles) -> None:
        bucket = inside.outputs["MediaBucketName"]
        reads = {
            prefix: {name for name in FUNCTIONS if _reads(roles, name, bucket, f"{prefix}/nobody/nothing")}
            for prefix in ("media", "uploads", "parked")
        }
        assert reads == {
            "media": {"api_handler", "answer_customer", "deliver_message", "fetch_media", "sweep"},
            "uploads": {"api_handler", "sweep"},
            "parked": {"receive_parked", "sweep"},
        }


class TestEncoder:
    def test_reads_playbooks_but_no_thread(self, inside: Inside, roles: Roles) -> None:
        nobody = {"PK": {"S": "T#nobody"}, "SK": {"S": "~HEAD"}}
        index = {"Bucket": inside.outputs["PlaybookBucketName"], "Key": "playbooks/v000001.index.npz"}
        with roles.acting_as("read_meaning") as client:
            assert _allowed(lambda: client("s3").get_object(**index))
            assert not _allowed(
                lambda: client("dynamodb").get_item(TableName=inside.outputs["TableName"], Key=nobody)
            )

    @pytest.mark.parametrize("function", FUNCTIONS)
    def test_is_asked_by_the_ais_worker_and_by_who_publishes(self, function: str, roles: Roles) -> None:
        with roles.acting_as(function) as client:
            asked = _allowed(
                lambda: client("lambda").invoke(FunctionName="handoff-local-read_meaning", Payload=b"{}")
            )
        assert asked is (function in {"answer_customer", "rehearse"})


class TestDeletion:
    def test_is_for_the_inbox_and_for_who_ends_what_is_over(self, inside: Inside, roles: Roles) -> None:
        assert {name for name in FUNCTIONS if _deletes(roles, name, inside)} == {
            "api_handler",
            "deliver_message",
            "publish_facts",
            "live",
            "nudge",
            "notify",  # devices that are gone; which keys, the policy says and the local AWS does not hold
            "rehearse",  # the draft that was published, likewise
            "sweep",  # an erased customer
        }


def _deletes(roles: Roles, function: str, inside: Inside) -> bool:
    nobody = {"PK": {"S": "T#nobody"}, "SK": {"S": "~HEAD"}}
    with roles.acting_as(function) as client:
        return _allowed(
            lambda: client("dynamodb").delete_item(TableName=inside.outputs["TableName"], Key=nobody)
        )


def _lists_people(roles: Roles, function: str, inside: Inside) -> bool:
    with roles.acting_as(function) as client:
        return _allowed(lambda: client("cognito-idp").list_users(UserPoolId=inside.outputs["UserPoolId"]))


def _reads(roles: Roles, function: str, bucket: str, key: str) -> bool:
    with roles.acting_as(function) as client:
        return _allowed(lambda: client("s3").get_object(Bucket=bucket, Key=key))


def _allowed(call: Callable[[], object]) -> bool:
    """Whether IAM lets the call pass; another refusal than IAM's is one that passed IAM."""
    try:
        call()
    except ClientError as refusal:
        code = refusal.response["Error"]["Code"]
        return code not in {"AccessDenied", "AccessDeniedException", "403", "UnauthorizedOperation"}
    return True
