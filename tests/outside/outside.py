"""The simulators, served on a free port, with the calls that tests make."""

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import uvicorn

from infra.local.app import build_app
from infra.local.settings import Settings

NUMBER = Settings.phone_number_id
TOKEN = Settings.token
MARIA, JON, AISHA = "34600000001", "34600000002", "447700900003"
NOOR = "ES.13491208655302741904"


class Outside:
    """One running world."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.http = httpx.Client(base_url=url, trust_env=False, timeout=20)

    def send(self, token: str = TOKEN, number: str = NUMBER, **body: Any) -> httpx.Response:
        """POST a message as the business."""
        return self.http.post(
            f"/graph/v26.0/{number}/messages",
            json={"messaging_product": "whatsapp", **body},
            headers={"Authorization": f"Bearer {token}"},
        )

    def text(self, to: str = MARIA, body: str = "Hello", **more: Any) -> str:
        """Send a text that must be accepted; its id."""
        answer = self.send(to=to, type="text", text={"body": body}, **more)
        assert answer.status_code == 200, answer.text
        return str(answer.json()["messages"][0]["id"])

    def write(self, customer: str = "maria", **fields: Any) -> dict[str, Any]:
        """Write to the business as a customer; the message."""
        answer = self.http.post(
            "/phone/api/messages", json={"customer": customer, "type": "text", "text": "Hi", **fields}
        )
        assert answer.status_code == 201, answer.text
        return dict(answer.json()["message"])

    def thread(self, customer: str = "maria", after: int = 0) -> list[dict[str, Any]]:
        answer = self.http.get(f"/phone/api/threads/{customer}", params={"after": after})
        return list(answer.json()["messages"])

    def look(self, customer: str = "maria") -> None:
        """The customer looks at the thread."""
        self.http.post(f"/phone/api/threads/{customer}/read").raise_for_status()

    def fault(self, kind: str, count: int = 1, seconds: float = 0.0, at: str = "/graph/_faults") -> None:
        self.http.post(at, json={"kind": kind, "count": count, "seconds": seconds}).raise_for_status()


@contextmanager
def served(state_dir: Path, **settings: Any) -> Iterator[Outside]:
    """Serve a world until the block ends."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    chosen = Settings(state_dir=state_dir, port=port, warm_up=False, **{"status_pause": 0.05, **settings})
    config = uvicorn.Config(
        build_app(chosen), host="127.0.0.1", port=port, log_level="error", timeout_graceful_shutdown=1
    )
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        assert thread.is_alive()
        time.sleep(0.01)
    outside = Outside(chosen.public_url)
    try:
        yield outside
    finally:
        outside.http.close()
        server.should_exit = True
        thread.join(timeout=10)
