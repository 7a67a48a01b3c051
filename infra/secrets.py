"""The secrets the functions read from SSM, by name. Their values are never printed."""

from collections.abc import Mapping

from infra.target import Target

MEANING = {
    "whatsapp-token": "the system user's access token that sends messages",
    "whatsapp-app-secret": "the Meta app's secret; two, comma separated, while it is being changed",
    "whatsapp-verify-token": "the word you type into Meta's webhook form; any you like",
    "openai-key": "the model's API key",
    "openai-fallback-key": "the fallback model's API key, where OpenAiFallbackUrl names another service",
    "slack-token": "the Slack app's bot token (xoxb-…); leave it out when you do not use Slack",
    "slack-signing-secret": "the Slack app's signing secret; two, comma separated, while it is being changed",
}
OPTIONAL = frozenset({"slack-token", "slack-signing-secret", "openai-fallback-key"})

TOOL = "tool-"
"""How the secrets of tools begin; the rest is the name in the playbook's tools.yaml."""

WEBHOOK = "webhook-"
"""How the secrets of outgoing webhooks begin; the rest is the id in the playbook's webhooks.yaml."""


def meaning(name: str) -> str | None:
    """Say what a secret is; None when the functions read no such one."""
    if name.startswith(TOOL) and name != TOOL:
        return f"what the playbook's tools with the secret {name.removeprefix(TOOL)} show their service"
    if name.startswith(WEBHOOK) and name != WEBHOOK:
        return (
            f"what signs the calls to the webhook {name.removeprefix(WEBHOOK)}: whsec_ and base64 of 32 bytes"
        )
    return MEANING.get(name)


def parameter(stage: str, name: str) -> str:
    """The full name of a secret in SSM."""
    return f"/handoff/{stage}/{name}"


def missing(target: Target) -> list[str]:
    """The secrets that are needed and not stored yet."""
    names = {parameter(target.stage, name): name for name in MEANING}
    found = target.client("ssm").get_parameters(Names=list(names), WithDecryption=False)
    return [names[name] for name in found["InvalidParameters"] if names[name] not in OPTIONAL]


def store(target: Target, values: Mapping[str, str]) -> None:
    """Store secrets, encrypted with the account's own key for SSM."""
    for name, value in values.items():
        target.client("ssm").put_parameter(
            Name=parameter(target.stage, name), Value=value, Type="SecureString", Overwrite=True
        )
