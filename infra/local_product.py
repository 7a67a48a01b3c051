"""Brings the whole product up on this machine, and down again."""

import os
import shutil
import urllib.request
from concurrent.futures import ThreadPoolExecutor

from infra import (
    local_state,
    ministack,
    own_secrets,
    people,
    playbook,
    ports,
    processes,
    secrets,
    simulators,
    target,
)
from infra.deploy import deploy
from infra.local.settings import Settings
from infra.local_state import LocalState
from infra.paths import HOME, ROOT
from infra.says import Stop, step
from infra.target import Target

AWS_PORT = 4566
OUTSIDE_PORT = 8010
_EMAILS = {"EmailFrom": "handoff@example.test", "EmailTo": "team@example.test"}


def start(*, fresh: bool, port: int | None) -> LocalState:
    """Make everything run and be of this checkout; what runs already and is, is left alone."""
    if fresh:
        stop()
        forget()
    state = _with_ports(port)
    started = _start_aws(state)
    here = target.local(state.aws_url)
    deployed = deploy(here, _parameters(state))
    state.outputs = deployed.outputs
    state.save()
    with step("Storing local secrets, people and mail addresses"):
        secrets.store(here, _secrets(state))
        own_secrets.make_missing(here)
        people.add_cast(here, state.outputs["UserPoolId"])
        for address in _EMAILS.values():
            here.client("ses").verify_email_identity(EmailAddress=address)
    with step("Starting WhatsApp, Slack, mail and the model, simulated"):
        simulators.start(state)
    with step("Publishing the playbook") as now:
        now.note = playbook.publish(here, state.outputs, ROOT / "policies")
    if started or deployed.changed:
        with step("Waking the functions"):
            _wake(here, state.inbox_url)
    return state


def stop() -> list[str]:
    """Stop what runs, the outside world first. The names of what was running."""
    parts = {simulators.NAME: simulators.stop, ministack.NAME: ministack.stop}
    return [name for name, stop_part in parts.items() if stop_part()]


def forget() -> None:
    """Remove everything that was stored."""
    for folder in ("aws", "s3", "outside", "logs", "run", "tmp"):
        shutil.rmtree(HOME / folder, ignore_errors=True)


def _with_ports(asked: int | None) -> LocalState:
    """The ports of last time, when they are free; what runs already keeps its own."""
    known = local_state.read()
    state = known or LocalState(AWS_PORT, OUTSIDE_PORT)
    if processes.running(ministack.NAME) is None:
        state.aws_port = ports.choose(state.aws_port, asked=asked)
    elif asked not in (None, state.aws_port):
        raise Stop(f"It is running on port {state.aws_port} already; `./handoff down` first to change that.")
    if processes.running(simulators.NAME) is None:
        state.outside_port = ports.choose(state.outside_port, taken=frozenset({state.aws_port}))
    state.model = "your own" if _own_model() else "offline"
    state.save()
    return state


def _start_aws(state: LocalState) -> bool:
    """False when it runs already."""
    with step("Starting the local AWS") as now:
        now.note = f"port {state.aws_port}"
        if processes.running(ministack.NAME) and ministack.is_ready(state.aws_port):
            now.note += ", running already"
            return False
        ministack.stop()
        ministack.start(state.aws_port)
    return True


def _wake(here: Target, inbox_url: str) -> None:
    """Start the workers that a first message and a first page need: a cold one takes seconds on a busy machine."""
    functions = here.client("lambda")

    def invoke(function: str) -> None:
        name = f"handoff-{here.stage}-{function}"
        functions.invoke(FunctionName=name, Payload=b'{"Records": []}')

    with ThreadPoolExecutor() as workers:
        calls = [
            workers.submit(invoke, function)
            for function in (
                "answer_customer",
                "read_meaning",
                "publish_facts",
                "deliver_message",
                "nudge",
                "live",
            )
        ]
        calls.append(workers.submit(_open, f"{inbox_url}/sign-in"))
    for call in calls:
        call.result()


def _open(url: str) -> None:
    with urllib.request.urlopen(url, timeout=60):  # noqa: S310 - our own page
        pass


def _parameters(state: LocalState) -> dict[str, str]:
    outside = f"http://127.0.0.1:{state.outside_port}"
    offline = {"OpenAiBaseUrl": f"{outside}/openai/v1", "OpenAiModel": "offline-retrieval"}
    return {
        "GatewayUrl": state.browser_url,
        "GraphUrl": f"{outside}/graph/v26.0",
        "BusinessAccountId": Settings.business_account_id,
        "SlackUrl": f"{outside}/slack/api/",
        "SlackChannel": "escalations",
        "PushServiceUrl": f"{outside}/push",
        "ToolsUrl": f"{outside}/clinic/api",
        "RetentionDays": str(playbook.check(ROOT / "policies").retention_days),
        "OutboxSettledAfter": "60",  # the simulated WhatsApp reports at once or never
        **_EMAILS,
        **(_own_model() or offline),
    }


def _own_model() -> dict[str, str]:
    """The model of the user's environment, when there is one."""
    if not (os.environ.get("OPENAI_API_KEY") or os.environ.get("OPENAI_BASE_URL")):
        return {}
    return {
        "OpenAiBaseUrl": os.environ.get("OPENAI_BASE_URL", "https://api.openai.com/v1"),
        "OpenAiModel": os.environ.get("OPENAI_MODEL", "gpt-5-mini"),
        "OpenAiFallbackModel": os.environ.get("OPENAI_FALLBACK_MODEL", ""),
        "OpenAiFallbackUrl": os.environ.get("OPENAI_FALLBACK_URL", ""),
        "OpenAiPrices": os.environ.get("OPENAI_PRICES", "{}"),
        "OpenAiSees": os.environ.get("OPENAI_SEES", "true"),
        "TranscriptionModel": os.environ.get("TRANSCRIPTION_MODEL", "gpt-4o-mini-transcribe"),
    }


def _secrets(state: LocalState) -> dict[str, str]:
    return {
        "whatsapp-token": state.whatsapp_token,
        "whatsapp-app-secret": state.app_secret,
        "whatsapp-verify-token": state.verify_token,
        "openai-key": os.environ.get("OPENAI_API_KEY") or "local-openai-key",
        "openai-fallback-key": os.environ.get("OPENAI_FALLBACK_API_KEY") or "local-openai-key",
        "slack-token": "xoxb-local",
        "slack-signing-secret": state.slack_signing_secret,
        "tool-clinic": "local-clinic-key",
        "webhook-diary": Settings.webhook_secret,
    }
