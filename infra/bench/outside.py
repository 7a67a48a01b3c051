"""The world outside the bench's AWS, as tiny servers: WhatsApp, Slack, and a model that quotes the first page."""

from __future__ import annotations

import json
import re
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

CUSTOMER = "34600000001"


@contextmanager
def serving(answer: Callable[[dict[str, Any]], dict[str, Any]]) -> Iterator[str]:
    """Answer every POST on a port of its own; give the address."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            request = json.loads(self.rfile.read(int(self.headers["content-length"])) or b"{}")
            body = json.dumps(answer(request)).encode()
            self.send_response(200)
            self.send_header("content-type", "application/json")
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()


def whatsapp(_: dict[str, Any]) -> dict[str, Any]:
    """Take every message; Slack's posts too."""
    return {
        "messaging_product": "whatsapp",
        "contacts": [{"input": CUSTOMER, "wa_id": CUSTOMER}],
        "messages": [{"id": f"wamid.bench{time.time_ns()}"}],
        "ok": True,
        "ts": "1.0",
        "channel": "C1",
    }


def model(request: dict[str, Any]) -> dict[str, Any]:
    """A reply of usual length: the beginning of the first page that the prompt holds, which it cites."""
    page = re.search(
        r'<page id="([^"]+)"[^>]*>\n(.+?)\n</page>', request["messages"][0]["content"], re.DOTALL
    )
    assert page is not None
    turn = {
        "action": "reply",
        "text": " ".join(page.group(2).split())[:240].rpartition(".")[0] + ".",
        "intent": None,
        "confidence": 0.9,
        "language": "en",
        "cited_pages": [page.group(1)],
        "customer_goal": "Know the opening hours",
        "facts": [],
        "triggers": [],
        "suggested_reply": "",
    }
    return {
        "id": "bench",
        "object": "chat.completion",
        "created": 0,
        "model": "bench",
        "choices": [
            {
                "index": 0,
                "finish_reason": "stop",
                "message": {"role": "assistant", "content": json.dumps(turn)},
            }
        ],
        "usage": {"prompt_tokens": 3000, "completion_tokens": 250, "total_tokens": 3250},
    }
