"""What a run on this machine is made of: its ports, addresses and made-up secrets, remembered in state.json.

`demo`, the tests and every other command find the running product through `read`.
"""

import json
from dataclasses import asdict, dataclass, field
from pathlib import Path

from infra.paths import HOME

FILE = HOME / "state.json"


@dataclass
class LocalState:
    """One run. Ports stay the same over restarts; `outputs` are the stack's (TableName, WebhookUrl, ...)."""

    aws_port: int
    outside_port: int
    outputs: dict[str, str] = field(default_factory=dict)
    model: str = "offline"
    app_secret: str = "local-app-secret"  # noqa: S105 - these four exist on this machine only
    verify_token: str = "local-verify-token"  # noqa: S105
    slack_signing_secret: str = "local-slack-signing-secret"  # noqa: S105
    whatsapp_token: str = "local-whatsapp-token"  # noqa: S105

    @property
    def aws_url(self) -> str:
        """Where all of the local AWS answers, for SDKs."""
        return f"http://127.0.0.1:{self.aws_port}"

    @property
    def browser_url(self) -> str:
        """The same for a browser: only `localhost` may have secure cookies without TLS everywhere."""
        return f"http://localhost:{self.aws_port}"

    @property
    def inbox_url(self) -> str:
        """The people's page."""
        return self.outputs.get("InboxUrl", "")

    @property
    def slack_app_url(self) -> str:
        """The inbox again, for the simulated Slack."""
        return self.inbox_url.replace(self.browser_url, self.aws_url, 1)

    @property
    def webhook_url(self) -> str:
        """The webhook's Function URL, as ministack serves it to clients that cannot choose a Host header."""
        name = self.outputs.get("WebhookUrl", "").removeprefix("https://").partition(".")[0]
        return f"{self.aws_url}/_aws/lambda-url/{name}/"

    @property
    def outside_url(self) -> str:
        """The simulated outside world."""
        return f"http://localhost:{self.outside_port}"

    @property
    def pages(self) -> dict[str, str]:
        """What a person opens."""
        return {
            "Inbox": self.inbox_url,
            "Phone": f"{self.outside_url}/phone",
            "Slack": f"{self.outside_url}/slack",
            "Mail": f"{self.outside_url}/mail",
        }

    def save(self) -> None:
        """Remember it."""
        FILE.parent.mkdir(parents=True, exist_ok=True)
        part = FILE.with_suffix(".part")
        part.write_text(
            json.dumps(asdict(self) | {"pages": self.pages, "webhook_url": self.webhook_url}, indent=2)
        )
        part.replace(FILE)


def read(file: Path = FILE) -> LocalState | None:
    """The last run's state; None when there was none."""
    try:
        kept = json.loads(file.read_text())
    except (OSError, ValueError):
        return None
    return LocalState(**{name: kept[name] for name in LocalState.__dataclass_fields__ if name in kept})
