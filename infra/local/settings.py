"""What the simulators are told on the command line."""

from dataclasses import dataclass
from pathlib import Path

DEFAULT_CHANNELS = ("escalations", "front-desk", "patient-care", "leads", "handoff", "general")


@dataclass(frozen=True)
class Settings:
    """One run of the simulators; every address they need to reach and every secret they must share."""

    state_dir: Path
    port: int = 8010
    aws_url: str = "http://127.0.0.1:4566"
    webhook_url: str = ""
    webhook_host: str = ""
    app_secret: str = "local-app-secret"  # noqa: S105 (shared with a simulator only)
    verify_token: str = "local-verify-token"  # noqa: S105
    token: str = "local-whatsapp-token"  # noqa: S105
    clinic_key: str = "local-clinic-key"
    webhook_secret: str = "whsec_bG9jYWwtd2ViaG9vay1zZWNyZXQtMDAx"  # noqa: S105
    slack_token: str = ""
    """When empty, any token that starts with `xoxb-` is accepted."""
    slack_app_url: str = ""
    """Where the app behind the bot answers; empty: buttons and replies stay on this page."""
    slack_signing_secret: str = "local-slack-signing-secret"  # noqa: S105
    slack_channels: tuple[str, ...] = DEFAULT_CHANNELS
    phone_number_id: str = "106500000000001"
    display_phone_number: str = "34910000000"
    business_account_id: str = "102200000000001"
    business_name: str = "Clínica Dental Alameda"
    warm_up: bool = True
    """Load the model's encoder at the start rather than in the first call."""
    status_pause: float = 0.25
    """Seconds between `sent` and `delivered`."""

    @property
    def public_url(self) -> str:
        """Where this process answers."""
        return f"http://127.0.0.1:{self.port}"
