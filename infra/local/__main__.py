"""Run the outside world: `python -m infra.local --port 8010 --state-dir DIR --webhook-url URL …`."""

import argparse
import signal
import sys
from pathlib import Path

import uvicorn

from infra.local.app import build_app
from infra.local.settings import DEFAULT_CHANNELS, Settings

GRACE = 2
"""Seconds that open requests get on SIGTERM."""


def main() -> None:
    """Serve until SIGTERM or Ctrl-C, then exit with 0."""
    settings = _settings()
    for each in (signal.SIGTERM, signal.SIGINT):  # uvicorn raises the signal again once it has shut down
        signal.signal(each, lambda *_: sys.exit(0))
    uvicorn.run(
        build_app(settings),
        host="127.0.0.1",
        port=settings.port,
        log_level="warning",
        access_log=False,
        timeout_graceful_shutdown=GRACE,
    )


def _settings() -> Settings:
    parser = argparse.ArgumentParser(prog="python -m infra.local", description=__doc__)
    parser.add_argument("--port", type=int, default=Settings.port)
    parser.add_argument("--state-dir", type=Path, required=True, help="where what happened is kept")
    parser.add_argument("--aws-url", default=Settings.aws_url, help="the local AWS, for its captured mails")
    parser.add_argument("--webhook-url", default="", help="where WhatsApp posts its webhooks")
    parser.add_argument("--webhook-host", default="", help="a Host header that differs from the URL's")
    parser.add_argument("--app-secret", default=Settings.app_secret, help="signs the webhooks")
    parser.add_argument("--verify-token", default=Settings.verify_token, help="for the verification request")
    parser.add_argument("--token", default=Settings.token, help="the access token of the Graph API")
    parser.add_argument("--clinic-key", default=Settings.clinic_key, help="the key of the clinic's services")
    parser.add_argument("--slack-token", default="", help="the only bot token; any xoxb-… when left out")
    parser.add_argument("--slack-app-url", default="", help="where Slack posts buttons and replies")
    parser.add_argument(
        "--slack-signing-secret", default=Settings.slack_signing_secret, help="signs what Slack posts"
    )
    parser.add_argument("--slack-channel", action="append", default=[], help="one more channel (repeat)")
    parser.add_argument(
        "--phone-number-id", default=Settings.phone_number_id, help="the business number's id"
    )
    parser.add_argument("--display-phone-number", default=Settings.display_phone_number, help="its digits")
    parser.add_argument("--business-name", default=Settings.business_name, help="shown on the phone page")
    given = vars(parser.parse_args())
    extra = tuple(name.lstrip("#") for name in given.pop("slack_channel"))
    return Settings(**given, slack_channels=tuple(dict.fromkeys((*DEFAULT_CHANNELS, *extra))))


if __name__ == "__main__":
    main()
