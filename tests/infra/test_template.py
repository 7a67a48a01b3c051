"""The template's promises, read from its source: nothing fails silently, nobody may more than they need."""

import json
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from chalicelib.adapters.dynamodb.codec import to_item
from chalicelib.adapters.dynamodb.message_items import message_values
from chalicelib.domain.message import Delivery
from chalicelib.use_cases.call_webhook import WAITS
from infra.paths import ROOT
from infra.template import joined_resources
from tests.fakes.cast import from_maria, to_maria
from tests.fakes.clock import MONDAY_10

RESOURCES: dict[str, Any] = joined_resources()["Resources"]
CONFIG: dict[str, Any] = json.loads((ROOT / ".chalice" / "config.json").read_text())
FUNCTIONS = sorted(CONFIG["lambda_functions"])
LOGICAL = {
    "webhook": "Webhook",
    "receive_parked": "ReceiveParked",
    "receive_social": "ReceiveSocial",
    "fetch_media": "FetchMedia",
    "api_handler": "APIHandler",
    "answer_customer": "AnswerCustomer",
    "deliver_message": "DeliverMessage",
    "publish_facts": "PublishFacts",
    "notify": "Notify",
    "call_webhooks": "CallWebhooks",
    "sweep": "Sweep",
    "read_meaning": "ReadMeaning",
    "rehearse": "Rehearse",
    "live": "Live",
    "nudge": "Nudge",
}
QUEUES = {
    "answer_customer": "AnswersQueue",
    "deliver_message": "OutboxQueue",
    "fetch_media": "MediaQueue",
    "receive_parked": "ParkedQueue",
    "call_webhooks": "WebhookCallsQueue",
}
ORDERED = {"AnswersQueue", "OutboxQueue"}


def of_type(kind: str) -> dict[str, dict[str, Any]]:
    return {name: entry["Properties"] for name, entry in RESOURCES.items() if entry.get("Type") == kind}


def policy(function: str) -> list[dict[str, Any]]:
    file = ROOT / ".chalice" / CONFIG["lambda_functions"][function]["iam_policy_file"]
    statements: list[dict[str, Any]] = json.loads(file.read_text())["Statement"]
    return statements


def alarms_on(metric: str) -> list[str]:
    alarms = of_type("AWS::CloudWatch::Alarm").values()
    return [json.dumps(alarm["Dimensions"]) for alarm in alarms if alarm["MetricName"] == metric]


class TestFunctions:
    @pytest.mark.parametrize("function", FUNCTIONS)
    def test_have_a_name_that_says_what_they_do(self, function: str) -> None:
        name = RESOURCES[LOGICAL[function]]["Properties"]["FunctionName"]
        assert name == {"Fn::Sub": "handoff-${Stage}-" + function}

    @pytest.mark.parametrize("function", FUNCTIONS)
    def test_have_an_alarm_on_their_errors(self, function: str) -> None:
        assert any(f'"{LOGICAL[function]}"' in alarm for alarm in alarms_on("Errors"))

    def test_have_a_policy_each(self) -> None:
        files = [CONFIG["lambda_functions"][name]["iam_policy_file"] for name in FUNCTIONS]
        assert len(set(files)) == len(FUNCTIONS)
        assert CONFIG["autogen_policy"] is False

    def test_keep_logs_for_a_limited_time(self) -> None:
        assert CONFIG["log_retention_in_days"] <= 90


class TestEncoder:
    def test_is_in_a_layer_that_no_other_function_carries(self) -> None:
        layers = {name: RESOURCES[LOGICAL[name]]["Properties"].get("Layers", []) for name in FUNCTIONS}
        carriers = [name for name, its in layers.items() if {"Ref": "Encoder"} in its]
        assert carriers == ["read_meaning"]
        assert layers["read_meaning"] == [{"Ref": "Encoder"}]

    def test_is_known_to_the_worker_and_kept_loaded(self) -> None:
        worker = RESOURCES["AnswerCustomer"]["Properties"]["Environment"]["Variables"]
        assert worker["READ_MEANING_FUNCTION"] == {"Ref": "ReadMeaning"}
        rule = of_type("AWS::Events::Rule")["KeepEncoderLoaded"]
        assert [target["Arn"] for target in rule["Targets"]] == [{"Fn::GetAtt": ["ReadMeaning", "Arn"]}]

    def test_does_not_make_the_worker_dearer(self) -> None:
        assert CONFIG["lambda_functions"]["answer_customer"]["lambda_memory_size"] == 208


class TestPush:
    def test_is_encrypted_where_it_is_sent_and_nowhere_else(self) -> None:
        layers = {name: RESOURCES[LOGICAL[name]]["Properties"].get("Layers", []) for name in FUNCTIONS}
        assert [name for name, its in layers.items() if {"Ref": "WebPush"} in its] == ["notify"]

    def test_goes_to_a_simulated_service_only_where_somebody_named_one(self) -> None:
        assert joined_resources()["Parameters"]["PushServiceUrl"]["Default"] == ""


class TestPermissions:
    @pytest.mark.parametrize("function", FUNCTIONS)
    def test_name_what_they_are_for(self, function: str) -> None:
        for statement in policy(function):
            assert not [action for action in statement["Action"] if "*" in action]
            assert statement["Resource"] != "*"

    @pytest.mark.parametrize("function", FUNCTIONS)
    def test_reach_only_the_functions_own_log(self, function: str) -> None:
        [logs] = [entry for entry in policy(function) if entry["Sid"] == "WriteItsLog"]
        assert logs["Resource"]["Fn::Sub"].endswith(f"log-group:/aws/lambda/handoff-${{Stage}}-{function}:*")

    @pytest.mark.parametrize(
        ("secret", "readers"),
        [
            # the typing sign, the inbox's templates, sends, and files
            ("whatsapp-token", ["answer_customer", "api_handler", "deliver_message", "fetch_media"]),
            ("whatsapp-app-secret", ["webhook"]),
            # turns, the words of voice notes, and scenarios
            ("openai-key", ["answer_customer", "api_handler", "fetch_media", "rehearse"]),
            ("openai-fallback-key", ["answer_customer", "rehearse"]),
            ("tool-*", ["answer_customer"]),
            # who pressed a button, and what notify posts
            # and what the sweep takes back when a customer is erased
            ("slack-token", ["api_handler", "notify", "sweep"]),
            ("slack-signing-secret", ["api_handler"]),
            # what mails carry, and what opens them
            ("link-key", ["api_handler", "notify"]),
            ("webhook-*", ["call_webhooks"]),
            # who signs pushes, and who tells browsers whose pushes to take
            ("web-push", ["notify"]),
            ("push-public-key", ["api_handler"]),
        ],
    )
    def test_let_only_those_read_a_secret_that_use_it(self, secret: str, readers: list[str]) -> None:
        assert [name for name in FUNCTIONS if f"/{secret}" in json.dumps(policy(name))] == readers

    def test_let_nobody_delete_but_sessions_holds_and_devices(self) -> None:
        deleters = [name for name in FUNCTIONS if "dynamodb:DeleteItem" in json.dumps(policy(name))]
        # the sweep carries out erasures
        erases, drops = {"api_handler", "sweep"}, {"rehearse"}
        others = {"deliver_message", "publish_facts", "notify", "live", "nudge"}
        assert set(deleters) == erases | drops | others
        [ended] = [entry for entry in policy("rehearse") if "dynamodb:DeleteItem" in entry["Action"]]
        assert ended["Condition"] == {"ForAllValues:StringEquals": {"dynamodb:LeadingKeys": ["DRAFT"]}}
        for name in ("live", "nudge"):
            [ends] = [entry for entry in policy(name) if "dynamodb:DeleteItem" in entry["Action"]]
            assert ends["Condition"] == {"ForAllValues:StringEquals": {"dynamodb:LeadingKeys": ["LIVE"]}}
        [devices] = [entry for entry in policy("notify") if "dynamodb:DeleteItem" in entry["Action"]]
        assert devices["Condition"] == {"ForAllValues:StringLike": {"dynamodb:LeadingKeys": ["DEVICES#*"]}}
        for name in ("deliver_message", "publish_facts"):
            [ends] = [entry for entry in policy(name) if "dynamodb:DeleteItem" in entry["Action"]]
            assert ends["Action"] == ["dynamodb:DeleteItem"]
            assert ends["Condition"] == {"ForAllValues:StringEquals": {"dynamodb:LeadingKeys": ["HOLDS"]}}

    def test_let_a_file_be_deleted_only_after_a_parked_body_was_read_or_a_customer_is_erased(self) -> None:
        deleters = [name for name in FUNCTIONS if "s3:DeleteObject" in json.dumps(policy(name))]
        assert deleters == ["receive_parked", "sweep"]

    def test_let_only_the_ais_worker_the_inbox_and_rehearsals_call_another_function(self) -> None:
        callers = {name: policy(name) for name in FUNCTIONS if "lambda:" in json.dumps(policy(name))}
        assert set(callers) == {"answer_customer", "api_handler", "rehearse"}
        [index] = [entry for entry in callers["rehearse"] if entry["Sid"] == "IndexAndReadMeanings"]
        assert index["Resource"] == {"Fn::GetAtt": ["ReadMeaning", "Arn"]}
        [order] = [entry for entry in callers["api_handler"] if entry["Sid"] == "OrderWorkOnThePlaybook"]
        assert order["Resource"] == {"Fn::GetAtt": ["Rehearse", "Arn"]}
        [call] = [entry for entry in callers["answer_customer"] if entry["Sid"] == "ReadWhatWordsMean"]
        assert call["Action"] == ["lambda:InvokeFunction"]
        assert call["Resource"] == {"Fn::GetAtt": ["ReadMeaning", "Arn"]}

    def test_let_rehearse_touch_playbooks_and_no_conversation(self) -> None:
        on_table = [entry for entry in policy("rehearse") if "dynamodb" in json.dumps(entry["Action"])]
        keys = [entry["Condition"]["ForAllValues:StringEquals"]["dynamodb:LeadingKeys"] for entry in on_table]
        assert keys == [["PLAYBOOK", "JOBS", "DRAFT"], ["DRAFT"], ["PROPOSALS"]]
        assert "MediaBucket" not in json.dumps(policy("rehearse"))

    def test_let_the_encoder_read_playbooks_and_nothing_else(self) -> None:
        [reads, _] = policy("read_meaning")
        assert reads["Action"] == ["s3:GetObject"]
        assert reads["Resource"] == {"Fn::Sub": "${PlaybookBucket.Arn}/playbooks/*"}

    def test_let_the_webhook_neither_read_lists_nor_any_file(self) -> None:
        text = json.dumps(policy("webhook"))
        assert "/index/" not in text
        assert "s3:GetObject" not in text
        assert "PlaybookBucket" not in text


def ours(delivery: Delivery | None) -> dict[str, Any]:
    """The image of a message of ours, as the adapter writes it; without a delivery it is a line in the thread."""
    message = to_maria("We open at 9.", at=MONDAY_10)
    return to_item(message_values(replace(message, delivery=delivery), kept_for=timedelta(days=1)))


def theirs() -> dict[str, Any]:
    """The image of a customer's message, as the adapter writes it."""
    return to_item(message_values(from_maria("When?"), kept_for=timedelta(days=1)))


class TestQueues:
    @pytest.mark.parametrize(
        "queue",
        [
            "AnswersDeadLetters",
            "OutboxDeadLetters",
            "MediaDeadLetters",
            "ParkedDeadLetters",
            "UnpublishedFacts",
            "UnsentNotices",
            "WebhookDeadLetters",
        ],
    )
    def test_of_failures_wake_an_engineer(self, queue: str) -> None:
        assert any(f'"{queue}.' in alarm or f'"{queue}"' in alarm for alarm in alarms_on(VISIBLE))

    @pytest.mark.parametrize(("function", "queue"), QUEUES.items())
    def test_give_a_function_more_time_than_it_can_take(self, function: str, queue: str) -> None:
        timeout = CONFIG["lambda_functions"][function]["lambda_timeout"]
        assert of_type("AWS::SQS::Queue")[queue]["VisibilityTimeout"] > timeout

    @pytest.mark.parametrize("queue", QUEUES.values())
    def test_try_several_times_then_put_aside_as_they_were_ordered(self, queue: str) -> None:
        queues = of_type("AWS::SQS::Queue")
        redrive = queues[queue]["RedrivePolicy"]
        aside = queues[redrive["deadLetterTargetArn"]["Fn::GetAtt"][0]]
        assert 5 <= redrive["maxReceiveCount"] <= 20
        assert aside.get("FifoQueue", False) is queues[queue].get("FifoQueue", False) is (queue in ORDERED)
        assert aside["MessageRetentionPeriod"] == 14 * 24 * 3600

    @pytest.mark.parametrize("function", QUEUES)
    def test_take_back_only_the_messages_that_failed(self, function: str) -> None:
        [source] = RESOURCES[LOGICAL[function]]["Properties"]["Events"].values()
        assert source["Properties"]["FunctionResponseTypes"] == ["ReportBatchItemFailures"]

    @pytest.mark.parametrize("queue", sorted(ORDERED))
    def test_that_grow_old_wake_an_engineer(self, queue: str) -> None:
        assert any(f'"{queue}.' in alarm or f'"{queue}"' in alarm for alarm in alarms_on(OLDEST))


VISIBLE, OLDEST = "ApproximateNumberOfMessagesVisible", "ApproximateAgeOfOldestMessage"


class TestStream:
    """Which committed records wake publish_facts."""

    @pytest.mark.parametrize(
        ("event", "sort_key", "image", "wakes"),
        [
            ("INSERT", "M#1763881200000-o0123456789abcdef", ours(Delivery.PENDING), True),
            ("INSERT", "M#1763881200000-o0123456789abcdef", ours(None), False),
            ("INSERT", "M#1763881200000-i0123456789abcdef", theirs(), False),
            ("MODIFY", "M#1763881200000-o0123456789abcdef", ours(Delivery.SENDING), False),
            ("MODIFY", "M#1763881200000-o0123456789abcdef", ours(Delivery.DELIVERED), False),
            ("MODIFY", "M#1763881200000-o0123456789abcdef", ours(Delivery.FAILED), True),
            ("INSERT", "C#case", {}, True),
            ("MODIFY", "C#case", {}, True),
            ("MODIFY", "E#escalation", {"breached_at": {"S": "2026-11-23T10:00:00Z"}}, True),
            ("REMOVE", "E#escalation", {}, False),
            ("MODIFY", "~HEAD", {"lists_pk": {"S": "UNANSWERED"}}, False),
            ("INSERT", "SESSION", {}, False),
            ("INSERT", "2026-11-23T10:00:00.000Z#0123", {}, False),
            ("INSERT", "N#2026-11-23T10:00:00.000Z#0123", {"severity": {"S": "stops"}}, True),
            ("INSERT", "N#2026-11-23T10:00:00.000Z#0123", {"severity": {"S": "info"}}, False),
            ("MODIFY", "N#2026-11-23T10:00:00.000Z#0123", {"severity": {"S": "stops"}}, False),
        ],
    )
    def test_wakes_for_facts_only(
        self, event: str, sort_key: str, image: dict[str, Any], wakes: bool
    ) -> None:
        assert wakes_publish_facts(event, "T#1", sort_key, image) is wakes

    @pytest.mark.parametrize(("name", "wakes"), [("ACTIVE", True), ("V#000002", False)])
    def test_wakes_when_a_guardrail_struck(self, name: str, wakes: bool) -> None:
        assert wakes_publish_facts("MODIFY", "PLAYBOOK", name, {}) is wakes

    @pytest.mark.parametrize(("event", "wakes"), [("INSERT", True), ("REMOVE", True), ("MODIFY", False)])
    def test_wakes_when_the_outbox_is_held_and_when_it_goes_on(self, event: str, wakes: bool) -> None:
        assert wakes_publish_facts(event, "HOLDS", "105500000000001", {}) is wakes

    @pytest.mark.parametrize(
        ("event", "sort_key", "image", "wakes"),
        [
            ("INSERT", "M#1763881200000-i0123456789abcdef", theirs(), True),
            ("INSERT", "M#1763881200000-o0123456789abcdef", ours(Delivery.PENDING), True),
            ("MODIFY", "M#1763881200000-o0123456789abcdef", ours(Delivery.DELIVERED), False),
            ("MODIFY", "M#1763881200000-o0123456789abcdef", {"author": {"S": "person"}}, True),
            ("INSERT", "C#case", {}, True),
            ("MODIFY", "C#case", {}, True),
            ("MODIFY", "E#escalation", {}, True),
            ("REMOVE", "C#case", {}, False),
            ("MODIFY", "~HEAD", {}, False),
            ("INSERT", "SESSION", {}, False),
            ("INSERT", "LINE#abc", {}, False),
            ("MODIFY", "LINE#abc", {}, False),
        ],
    )
    def test_wakes_nudge_for_what_people_see(
        self, event: str, sort_key: str, image: dict[str, Any], wakes: bool
    ) -> None:
        keys = {"PK": {"S": "T#1"}, "SK": {"S": sort_key}}
        record = {"eventName": event, "dynamodb": {"Keys": keys, "NewImage": image}}
        filters = RESOURCES["NudgeMapping"]["Properties"]["FilterCriteria"]["Filters"]
        assert any(matches(record, json.loads(entry["Pattern"])) for entry in filters) is wakes

    def test_has_two_readers_which_is_as_many_as_a_shard_takes(self) -> None:
        mappings = of_type("AWS::Lambda::EventSourceMapping").values()
        others = [each for each in mappings if "StreamArn" in json.dumps(each["EventSourceArn"])]
        assert len(others) + ("PublishFacts" in RESOURCES) == 2

    def test_puts_aside_what_cannot_be_published(self) -> None:
        [source] = RESOURCES["PublishFacts"]["Properties"]["Events"].values()
        assert source["Properties"]["BisectBatchOnFunctionError"] is True
        assert source["Properties"]["DestinationConfig"]["OnFailure"]["Type"] == "SQS"


def wakes_publish_facts(event: str, partition: str, sort_key: str, image: dict[str, Any]) -> bool:
    keys = {"PK": {"S": partition}, "SK": {"S": sort_key}}
    record = {"eventName": event, "dynamodb": {"Keys": keys, "NewImage": image}}
    [source] = RESOURCES["PublishFacts"]["Properties"]["Events"].values()
    patterns = [json.loads(entry["Pattern"]) for entry in source["Properties"]["FilterCriteria"]["Filters"]]
    return any(matches(record, pattern) for pattern in patterns)


def matches(value: Any, pattern: Any) -> bool:
    """Lambda's event filter, as far as these patterns use it."""
    if isinstance(pattern, dict):
        return isinstance(value, dict) and all(
            matches(value.get(key), inner) for key, inner in pattern.items()
        )
    return any(
        isinstance(value, str) and value.startswith(wanted["prefix"])
        if isinstance(wanted, dict)
        else value == wanted
        for wanted in pattern
    )


class TestTable:
    def test_keeps_what_it_holds(self) -> None:
        table = RESOURCES["Table"]
        assert table["DeletionPolicy"] == table["UpdateReplacePolicy"] == "Retain"
        assert table["Properties"]["PointInTimeRecoverySpecification"] == {"PointInTimeRecoveryEnabled": True}

    def test_has_indexes_that_carry_keys_only(self) -> None:
        indexes = RESOURCES["Table"]["Properties"]["GlobalSecondaryIndexes"]
        assert [index["IndexName"] for index in indexes] == ["lists", "people", "weeks"]
        assert {index["Projection"]["ProjectionType"] for index in indexes} == {"KEYS_ONLY"}


class TestMedia:
    def test_are_private_encrypted_and_forgotten(self) -> None:
        bucket = of_type("AWS::S3::Bucket")["MediaBucket"]
        assert set(bucket["PublicAccessBlockConfiguration"].values()) == {True}
        assert "BucketEncryption" in bucket
        rules = bucket["LifecycleConfiguration"]["Rules"]
        assert {rule["Prefix"] for rule in rules} == {"media/", "uploads/", "parked/"}
        assert all(rule["Status"] == "Enabled" and rule["ExpirationInDays"] for rule in rules)


class TestSignIn:
    def test_has_no_implicit_flow_and_no_open_registration(self) -> None:
        assert RESOURCES["SignInClient"]["Properties"]["AllowedOAuthFlows"] == ["code"]
        assert RESOURCES["UserPool"]["Properties"]["AdminCreateUserConfig"] == {
            "AllowAdminCreateUserOnly": True
        }

    def test_takes_a_second_factor_and_can_demand_it(self) -> None:
        pool = RESOURCES["UserPool"]["Properties"]
        assert pool["EnabledMfas"] == ["SOFTWARE_TOKEN_MFA"]
        assert pool["MfaConfiguration"] == {"Ref": "SecondFactor"}

    def test_gives_nobody_an_address_that_they_have_not_proved(self) -> None:
        settings = RESOURCES["UserPool"]["Properties"]["UserAttributeUpdateSettings"]
        assert settings == {"AttributesRequireVerificationBeforeUpdate": ["email"]}

    def test_lets_only_the_inbox_look_after_people_and_only_in_its_pool(self) -> None:
        keepers = [name for name in FUNCTIONS if "cognito-idp:" in json.dumps(policy(name))]
        assert keepers == ["api_handler"]
        [people] = [entry for entry in policy("api_handler") if entry["Sid"] == "LookAfterPeople"]
        assert people["Resource"] == {"Fn::GetAtt": ["UserPool", "Arn"]}
        assert not [act for act in people["Action"] if "Password" in act or "Delete" in act]

    def test_is_told_to_the_inbox_through_ssm_because_the_environment_would_be_a_circle(self) -> None:
        environment = json.dumps(RESOURCES["APIHandler"]["Properties"]["Environment"])
        assert "SignIn" not in environment
        assert "RestAPI" not in environment


class TestWebhooks:
    def test_hear_of_everything_that_the_product_tells(self) -> None:
        rule = of_type("AWS::Events::Rule")["WebhooksRule"]
        assert rule["EventPattern"] == {"source": ["handoff"]}
        [target] = rule["Targets"]
        assert target["Arn"] == {"Fn::GetAtt": ["CallWebhooks", "Arn"]}
        assert target["DeadLetterConfig"]["Arn"] == {"Fn::GetAtt": ["WebhookDeadLetters", "Arn"]}

    def test_are_tried_as_often_as_there_are_waits(self) -> None:
        redrive = of_type("AWS::SQS::Queue")["WebhookCallsQueue"]["RedrivePolicy"]
        assert redrive["maxReceiveCount"] == len(WAITS) + 1

    def test_wait_no_longer_than_their_queue_keeps_them(self) -> None:
        kept = of_type("AWS::SQS::Queue")["WebhookCallsQueue"].get("MessageRetentionPeriod", 4 * 24 * 3600)
        assert sum(WAITS) < kept

    def test_let_their_function_read_which_playbook_is_active_and_no_conversation(self) -> None:
        [reads] = [entry for entry in policy("call_webhooks") if "dynamodb:GetItem" in entry["Action"]]
        assert reads["Action"] == ["dynamodb:GetItem"]
        assert reads["Condition"] == {"ForAllValues:StringEquals": {"dynamodb:LeadingKeys": ["PLAYBOOK"]}}
