import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from tests.outside.outside import served

CAPTURED = {
    "MessageId": "1",
    "Source": "handoff@example.test",
    "To": ["care@example.test"],
    "CC": [],
    "BCC": [],
    "Subject": "Maria asks for a person",
    "BodyText": "in words",
    "BodyHtml": "<h1>in HTML</h1><script>alert(1)</script>",
    "Timestamp": 1_795_400_000.0,
    "Type": "v2.SendEmail",
}


@pytest.fixture
def aws_url() -> Iterator[str]:
    """What the local AWS answers for its captured mails."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            found = self.path == "/_ministack/ses/messages"
            body = json.dumps({"messages": {"000000000000": [CAPTURED]}} if found else {}).encode()
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
    thread.join()


class TestMail:
    def test_shows_what_ses_captured(self, tmp_path: Path, aws_url: str) -> None:
        with served(tmp_path, aws_url=aws_url) as outside:
            (mail,) = outside.http.get("/mail/api/messages").json()["messages"]
            page = outside.http.get("/mail").text
        assert (mail["subject"], mail["to"], mail["text"]) == (
            "Maria asks for a person",
            ["care@example.test"],
            "in words",
        )
        assert 'srcdoc="&lt;base target=_blank&gt;&lt;h1&gt;in HTML' in page
        assert "<script>alert" not in page

    def test_says_when_the_local_aws_is_away(self, tmp_path: Path) -> None:
        with served(tmp_path, aws_url="http://127.0.0.1:9") as outside:
            assert outside.http.get("/mail/api/messages").status_code == 502
            assert "Is the local AWS running?" in outside.http.get("/mail").text
