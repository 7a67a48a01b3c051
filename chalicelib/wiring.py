"""Port → adapter, made once and only when asked for: the one file that knows both.

Imports are inside the functions, so that each Lambda pays only for what it uses.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Any

from chalicelib import settings as environment

if TYPE_CHECKING:
    from chalicelib.adapters.dynamodb.table import Table
    from chalicelib.adapters.encoder.indexer import EncoderIndexer
    from chalicelib.adapters.encoder.indexes import StoredIndexes
    from chalicelib.adapters.openai.endpoint import Endpoint
    from chalicelib.adapters.secrets import Secrets
    from chalicelib.adapters.slack.client import Slack
    from chalicelib.adapters.sqs import SqsWakeups
    from chalicelib.adapters.whatsapp.attachments import Attachments
    from chalicelib.settings import Settings
    from chalicelib.use_cases import (
        authenticator_ports,
        channel_ports,
        colleague_ports,
        editor_ports,
        facts_ports,
        live_ports,
        model_ports,
        notice_ports,
        people_ports,
        playbook_ports,
        ports,
        privacy_ports,
        review_ports,
        rollout_ports,
        search_ports,
        send_ports,
        session_ports,
        slack_ports,
        webhook_ports,
    )
    from chalicelib.use_cases.assigning import AssigningPowers
    from chalicelib.use_cases.erase_customer import Powers as ErasingPowers
    from chalicelib.use_cases.telling import Powers as TellingPowers

MEANING_WITHIN = 3.0
"""Seconds to wait for the encoder: warm it needs a few hundredths, cold about two; a turn goes on without it."""

INDEX_WITHIN = 60.0
"""Seconds to wait for the encoder to index a playbook: some seven with its share of a processor."""

LINE_WITHIN = 2.0
"""Seconds to wait for API Gateway to take a word for a page, which it usually does in a few hundredths."""

SOCIAL_WITHIN = 10.0
"""Seconds to wait for AWS End User Messaging Social, as for the Graph API."""


RETRIEVAL_ONLY = ("offline-retrieval",)
"""Models that find sentences and write none: scenarios that need a generating model are not tried with them."""


@cache
def settings() -> Settings:
    return environment.from_environment()


@cache
def secrets() -> Secrets:
    from chalicelib.adapters.secrets import Secrets

    return Secrets(_client("ssm"), settings().parameter_prefix)


@cache
def clock() -> ports.Clock:
    from chalicelib.adapters.clock import SystemClock

    return SystemClock()


@cache
def threads() -> ports.Threads:
    from chalicelib.adapters.dynamodb.threads import DynamoThreads

    return DynamoThreads(_table(), kept_for=settings().kept_for)


@cache
def customers() -> ports.Customers:
    from chalicelib.adapters.dynamodb.customers import DynamoCustomers

    return DynamoCustomers(_table(), kept_for=settings().kept_for)


@cache
def notices() -> channel_ports.Notices:
    from chalicelib.adapters.dynamodb.notices import DynamoNotices

    return DynamoNotices(_table(), kept_for=settings().kept_for)


@cache
def priced_messages() -> channel_ports.PricedMessages:
    from chalicelib.adapters.dynamodb.priced import DynamoPricedMessages

    return DynamoPricedMessages(_table(), clock())


@cache
def parked_bodies() -> channel_ports.ParkedBodies:
    from chalicelib.adapters.parked_bodies import S3ParkedBodies

    return S3ParkedBodies(_client("s3"), settings().media_bucket)


@cache
def outbox() -> channel_ports.Outbox:
    from chalicelib.adapters.dynamodb.holds import DynamoOutbox

    return DynamoOutbox(_table())


@cache
def lists() -> ports.Lists:
    from chalicelib.adapters.dynamodb.lists import DynamoLists

    return DynamoLists(_table())


@cache
def notification_log() -> notice_ports.NotificationLog:
    from chalicelib.adapters.dynamodb.notification_log import DynamoNotificationLog

    return DynamoNotificationLog(_table(), kept_for=settings().kept_for)


@cache
def slack_threads() -> slack_ports.SlackThreads:
    from chalicelib.adapters.dynamodb.slack_threads import DynamoSlackThreads

    return DynamoSlackThreads(_table(), kept_for=settings().kept_for)


@cache
def crowds() -> slack_ports.Crowds:
    from chalicelib.adapters.dynamodb.crowds import DynamoCrowds

    return DynamoCrowds(_table())


@cache
def sessions() -> session_ports.Sessions:
    from chalicelib.adapters.dynamodb.sessions import DynamoSessions
    from chalicelib.adapters.hanging_up import SessionsWithLines

    alone = DynamoSessions(_table(), settings().session_limits)
    if not settings().live_url:
        return alone
    return SessionsWithLines(alone, connections=connections, lines=lines, clock=clock())


@cache
def connections() -> live_ports.Connections:
    from chalicelib.adapters.dynamodb.connections import DynamoConnections

    return DynamoConnections(_table())


@cache
def lines() -> live_ports.Lines:
    from chalicelib.adapters import aws
    from chalicelib.adapters.lines import GatewayLines

    client = aws.client(
        "apigatewaymanagementapi", read_within=LINE_WITHIN, tries=2, endpoint=settings().live_url
    )
    return GatewayLines(client)


@cache
def fresh_access() -> authenticator_ports.FreshAccess:
    from chalicelib.adapters.dynamodb.fresh_access import DynamoFreshAccess

    return DynamoFreshAccess(_table())


@cache
def authenticators() -> authenticator_ports.Authenticators:
    from chalicelib.adapters.cognito_authenticators import CognitoAuthenticators

    return CognitoAuthenticators(_client("cognito-idp"))


@cache
def audit() -> people_ports.Audit:
    from chalicelib.adapters.dynamodb.audit import DynamoAudit

    return DynamoAudit(_table(), kept_for=settings().kept_for)


@cache
def colleagues() -> colleague_ports.Colleagues:
    from chalicelib.adapters.dynamodb.colleagues import DynamoColleagues

    return DynamoColleagues(_table())


@cache
def facts_ledger() -> facts_ports.FactsLedger:
    from chalicelib.adapters.dynamodb.facts_ledger import DynamoFactsLedger

    return DynamoFactsLedger(_table())


@cache
def reviews() -> review_ports.Reviews:
    from chalicelib.adapters.dynamodb.reviews import DynamoReviews

    return DynamoReviews(_table(), clock(), kept_for=settings().kept_for)


@cache
def proposed_versions() -> review_ports.ProposedVersions:
    from chalicelib.adapters.dynamodb.proposed_versions import DynamoProposedVersions

    return DynamoProposedVersions(_table(), kept_for=settings().kept_for)


def judge() -> review_ports.Judge | None:
    """The model as judge of what the AI closed, or None where none is set."""
    from chalicelib.adapters.openai.judge import OpenAiJudge

    endpoint = _reviewing()
    return OpenAiJudge(endpoint) if endpoint else None


def gap_writer() -> review_ports.GapWriter | None:
    """The model that drafts changes of the playbook, or None where none is set."""
    from chalicelib.adapters.openai.gap_writer import OpenAiGapWriter

    endpoint = _reviewing()
    return OpenAiGapWriter(endpoint) if endpoint else None


@cache
def _reviewing() -> Endpoint | None:
    """The model of the answers, asked about reviews."""
    from chalicelib.adapters.openai.endpoint import Endpoint

    known = settings()
    if not known.reviewing_model:
        return None
    return Endpoint(known.openai_base_url, known.reviewing_model, secrets().openai_key)


def assigning() -> AssigningPowers:
    """What giving cases out to people may touch."""
    from chalicelib.use_cases.assigning import AssigningPowers

    return AssigningPowers(threads(), lists(), colleagues(), playbooks(), wakeups(), clock())


@cache
def search() -> search_ports.Search:
    from chalicelib.adapters.dynamodb.search import DynamoSearch

    return DynamoSearch(_table(), clock())


@cache
def erasures() -> privacy_ports.Erasures:
    from chalicelib.adapters.dynamodb.erasures import DynamoErasures

    return DynamoErasures(_table())


@cache
def customer_records() -> privacy_ports.CustomerRecords:
    from chalicelib.adapters.dynamodb.erasure import DynamoCustomerRecords

    return DynamoCustomerRecords(_table())


@cache
def customer_files() -> privacy_ports.CustomerFiles:
    from chalicelib.adapters.customer_files import S3CustomerFiles

    return S3CustomerFiles(_client("s3"), settings().media_bucket)


def erasing(tell: Callable[..., None]) -> ErasingPowers:
    """What erasing customers may touch; `tell` logs how far it has come."""
    from chalicelib.use_cases.erase_customer import Powers as ErasingPowers
    from chalicelib.use_cases.telling import team_language
    from chalicelib.use_cases.telling_slack import keep_summary_true

    return ErasingPowers(
        records=customer_records(),
        files=customer_files(),
        erasures=erasures(),
        ledger=facts_ledger(),
        reviews=reviews(),
        chat=chat,
        summarise=lambda posted: keep_summary_true(posted, telling()),
        clock=clock(),
        tell=tell,
        language=lambda: team_language(playbooks().active()),
    )


def telling() -> TellingPowers:
    """What telling people may touch, where nobody is told by mail or push."""
    from chalicelib.use_cases.telling import Powers as TellingPowers

    return TellingPowers(
        threads=threads(),
        playbooks=playbooks(),
        log=notification_log(),
        chat=chat(),
        mail=mail(),
        clock=clock(),
        slack_threads=slack_threads(),
        crowds=crowds(),
        inbox_url=identity_provider().public_url(),
        colleagues=colleagues(),
        recorded=recorded_again(),
    )


def recorded_again() -> Callable[[str, str], str]:
    """What says a text that was recorded in English again in a language."""
    from chalicelib.inbox.recorded import recorded_in

    return recorded_in


@cache
def people() -> people_ports.People:
    from chalicelib.adapters.cognito_people import CognitoPeople

    return CognitoPeople(_client("cognito-idp"), settings().user_pool_id)


@cache
def rights(tell: Callable[..., None]) -> people_ports.Rights:
    """What people may do at present; `tell` logs when the directory does not answer."""
    from chalicelib.adapters.rights import KnownRights

    return KnownRights(people(), tell=tell)


@cache
def playbooks() -> playbook_ports.Playbooks:
    from chalicelib.adapters.dynamodb.playbooks import S3Playbooks

    return S3Playbooks(_table(), _client("s3"), settings().playbook_bucket)


@cache
def rollouts() -> rollout_ports.Rollouts:
    from chalicelib.adapters.dynamodb.rollouts import DynamoRollouts

    return DynamoRollouts(_table())


@cache
def playbook_files() -> editor_ports.PlaybookFiles:
    from chalicelib.adapters.playbook_files.edited import EditedFiles

    return EditedFiles()


@cache
def drafts() -> editor_ports.Drafts:
    from chalicelib.adapters.dynamodb.drafts import DynamoDrafts

    return DynamoDrafts(_table(), kept_for=settings().kept_for)


@cache
def jobs() -> editor_ports.Jobs:
    from chalicelib.adapters.dynamodb.jobs import DynamoJobs

    return DynamoJobs(_table())


@cache
def rehearsal_runs() -> editor_ports.RehearsalRuns:
    from chalicelib.adapters.dynamodb.jobs import DynamoJobs

    return DynamoJobs(_table())


@cache
def job_starter() -> editor_ports.JobStarter:
    from chalicelib.adapters.job_starter import LambdaJobStarter

    return LambdaJobStarter(_client("lambda"), settings().rehearse_function)


@cache
def remote_indexer() -> playbook_ports.Indexer:
    """The encoder's function as an indexer, for functions without the encoder."""
    from chalicelib.adapters import aws
    from chalicelib.adapters.encoder.remote import LambdaIndexer

    client = aws.client("lambda", read_within=INDEX_WITHIN, tries=2)
    return LambdaIndexer(client, settings().read_meaning_function)


@cache
def scenario_runner(tell: Callable[..., None]) -> editor_ports.ScenarioRunner:
    """Scenarios with the deployment's model and encoder; `tell` logs when the encoder does not answer."""
    from chalicelib.adapters.encoder.remote import Lent
    from chalicelib.adapters.openai.endpoint import Endpoint
    from chalicelib.adapters.openai.scenario_parts import ModelCustomer, ModelJudge
    from chalicelib.adapters.scenario_runner import StagedScenarios

    known = settings()
    endpoint = Endpoint(known.openai_base_url, known.openai_model, secrets().openai_key)
    return StagedScenarios(
        language_model(),
        meanings_of=lambda index: Lent(meanings(tell), indexes().lend(index)),
        sees=known.openai_sees,
        generates=known.openai_model not in RETRIEVAL_ONLY,
        customer=ModelCustomer(endpoint),
        judged_by=ModelJudge(endpoint),
    )


@cache
def wakeups() -> SqsWakeups:
    from chalicelib.adapters.sqs import SqsWakeups

    return SqsWakeups(_client("sqs"), settings())


@cache
def event_bus() -> ports.EventBus:
    from chalicelib.adapters.event_bus import EventBridge

    return EventBridge(_client("events"), settings().event_bus_name)


@cache
def sla_clock() -> ports.SlaClock:
    from chalicelib.adapters.sla_clock import StepFunctionsClock

    return StepFunctionsClock(_client("stepfunctions"), settings().sla_clock_arn)


@cache
def channel() -> send_ports.Channel:
    if settings().door == "social":
        from chalicelib.adapters.social.channel import SocialChannel

        return SocialChannel(_social_client(), settings().social_numbers, attachments=_attachments)
    from chalicelib.adapters.whatsapp.client import GraphChannel

    return GraphChannel(settings().graph_url, secrets().whatsapp_token, attachments=_attachments)


@cache
def meanings(tell: Callable[..., None]) -> model_ports.Meanings:
    """The encoder's function, or nothing where none is deployed; `tell` logs its failures."""
    from chalicelib.adapters import aws
    from chalicelib.adapters.meanings import LambdaMeanings, NoMeanings

    if not settings().read_meaning_function:
        return NoMeanings()
    client = aws.client("lambda", read_within=MEANING_WITHIN, tries=1)
    return LambdaMeanings(client, settings().read_meaning_function, tell=tell)


@cache
def encoder_meanings() -> model_ports.Meanings:
    """The encoder in this process, for its function and for whoever publishes or evaluates."""
    from chalicelib.adapters.encoder.encoder import Encoder
    from chalicelib.adapters.encoder.meanings import LocalMeanings

    return LocalMeanings(Encoder(), indexes().read)


@cache
def indexes() -> StoredIndexes:
    from chalicelib.adapters.encoder.indexes import StoredIndexes

    return StoredIndexes(_client("s3"), settings().playbook_bucket)


@cache
def indexer() -> EncoderIndexer:
    from chalicelib.adapters.encoder.indexer import EncoderIndexer

    return EncoderIndexer()


@cache
def language_model() -> model_ports.LanguageModel:
    from chalicelib.adapters.openai.client import OpenAiModel
    from chalicelib.adapters.openai.endpoint import Endpoint

    known = settings()
    first = Endpoint(known.openai_base_url, known.openai_model, secrets().openai_key)
    fallback = None
    if known.openai_fallback_model:
        # A key goes to the service that gave it and to no other.
        same = known.openai_fallback_url == known.openai_base_url
        key = secrets().openai_key if same else secrets().openai_fallback_key
        fallback = Endpoint(known.openai_fallback_url, known.openai_fallback_model, key)
    return OpenAiModel(first, fallback, prices=known.openai_prices)


@cache
def toolboxes() -> model_ports.Toolboxes:
    from chalicelib.adapters.dynamodb.tool_records import DynamoToolRecords
    from chalicelib.adapters.tools.toolbox import HttpToolboxes

    records = DynamoToolRecords(_table(), kept_for=settings().kept_for)
    return HttpToolboxes(records, clock(), settings().tools_url, secrets().tool)


@cache
def media_source() -> channel_ports.MediaSource:
    known = settings()
    if known.door == "social":
        from chalicelib.adapters.social.media import SocialMedia

        return SocialMedia(_social_client(), _client("s3"), known.media_bucket, known.social_numbers)
    from chalicelib.adapters.whatsapp.media import GraphMedia

    return GraphMedia(settings().graph_url, secrets().whatsapp_token)


@cache
def templates() -> channel_ports.Templates:
    from chalicelib.adapters.whatsapp.templates import GraphTemplates

    return GraphTemplates(settings().graph_url, settings().business_account_id, secrets().whatsapp_token)


@cache
def media_store() -> channel_ports.MediaStore:
    from chalicelib.adapters.media_store import S3MediaStore

    return S3MediaStore(_client("s3"), settings().media_bucket)


def pictures() -> channel_ports.MediaStore | None:
    """Where pictures are for a model that sees; None for one that does not."""
    return media_store() if settings().openai_sees else None


@cache
def transcriber() -> channel_ports.Transcriber:
    from chalicelib.adapters.openai.transcriber import OpenAiTranscriber

    known = settings()
    return OpenAiTranscriber(known.openai_base_url, known.transcription_model, secrets().openai_key)


@cache
def document_reader() -> channel_ports.DocumentReader:
    from chalicelib.adapters.documents.reader import ProcessReader

    return ProcessReader()


@cache
def webhook_calls() -> webhook_ports.WebhookCalls:
    from chalicelib.adapters.webhooks.queue import SqsWebhookCalls

    return SqsWebhookCalls(_client("sqs"), settings().webhook_calls_queue_url)


@cache
def webhook_caller() -> webhook_ports.WebhookCaller:
    from chalicelib.adapters.webhooks.caller import HttpWebhookCaller

    return HttpWebhookCaller(settings().tools_url, secrets().webhook, clock())


def chat() -> notice_ports.Chat | None:
    """Slack, or None as long as nobody has stored a token for it."""
    return _slack() if secrets().slack_token() else None


def workspace() -> slack_ports.Workspace:
    """The people in Slack."""
    return _slack()


@cache
def mail() -> notice_ports.Mail:
    from chalicelib.adapters.email import SesMail

    return SesMail(_client("ses"), sender=settings().email_from, usual=settings().email_to)


@cache
def devices() -> colleague_ports.Devices:
    from chalicelib.adapters.dynamodb.devices import DynamoDevices

    return DynamoDevices(_table())


def push_public_key() -> str:
    """What a browser subscribes to pushes with; empty where no key was made."""
    return secrets().web_push_public_key()


@cache
def push() -> colleague_ports.Push:
    from chalicelib.adapters.web_push import WebPush

    known = settings()
    sender = known.email_from or identity_provider().public_url()
    return WebPush(
        devices(), secrets().web_push_key, clock(), sender=sender, simulated=known.push_service_url
    )


@cache
def identity_provider() -> session_ports.IdentityProvider:
    from chalicelib.adapters.cognito import Cognito

    return Cognito(secrets().sign_in)


@cache
def _attachments() -> Attachments:
    from chalicelib.adapters.whatsapp.attachments import Attachments

    return Attachments(media_store(), media_source())


@cache
def _slack() -> Slack:
    from chalicelib.adapters.slack.client import Slack

    return Slack(settings().slack_url, secrets().slack_token, usual_channel=settings().slack_channel)


@cache
def _social_client() -> Any:
    from chalicelib.adapters import aws

    # A send that was repeated by the client itself would reach the customer twice.
    return aws.client("socialmessaging", read_within=SOCIAL_WITHIN, tries=1)


@cache
def _table() -> Table:
    from chalicelib.adapters.dynamodb.table import Table

    return Table(_client("dynamodb"), settings().table_name, now=clock().now)


@cache
def _client(service: str) -> Any:
    from chalicelib.adapters.aws import client

    return client(service, local=settings().local_aws)
