"""A business's service on a real socket that answers as a test scripts it, and a toolbox that calls it."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from chalicelib.adapters.tools.records import ToolRecords
from chalicelib.adapters.tools.toolbox import HttpToolboxes
from chalicelib.domain.playbook import Playbook
from chalicelib.domain.thread import Customer
from chalicelib.domain.tool_rules import Tool
from chalicelib.domain.tool_use import ToolCall, ToolUse
from tests.fakes.cast import MARIA, a_thread
from tests.fakes.clock import FixedClock
from tests.fakes.tool_records import ToolRecordsFake
from tests.journeys.clinic import a_playbook


@dataclass(frozen=True)
class Answer:
    """One answer: an object is sent as JSON; `drip` is the pause between its bytes."""

    body: Any = b""
    status: int = 200
    after: float = 0.0
    drip: float = 0.0
    hang_up: bool = False
    headers: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Came:
    """A request as it came."""

    method: str
    path: str
    headers: dict[str, str]
    body: Any


@dataclass
class Service:
    """`answers` in order, the last one again and again."""

    url: str
    answers: list[Answer]
    came: list[Came] = field(default_factory=list)

    def next_answer(self) -> Answer:
        return self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]


@contextmanager
def serving(*answers: Answer) -> Iterator[Service]:
    """Serve on a free port of this machine."""

    class Handler(BaseHTTPRequestHandler):
        def answer(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            document = json.loads(body) if body else None
            service.came.append(Came(self.command, self.path, dict(self.headers), document))
            answer = service.next_answer()
            time.sleep(answer.after)
            if answer.hang_up:
                self.close_connection = True
                return
            sent = answer.body if isinstance(answer.body, bytes) else json.dumps(answer.body).encode()
            with suppress(OSError):  # who asked may have left
                self.send_response(answer.status)
                for name, value in answer.headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(sent)))
                self.end_headers()
                for at in range(0, len(sent), 1 if answer.drip else len(sent) or 1):
                    self.wfile.write(sent[at : at + (1 if answer.drip else len(sent))])
                    time.sleep(answer.drip)

        do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = answer  # noqa: N815 - the server's names

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    listening = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    listening.daemon_threads = True
    service = Service(f"http://127.0.0.1:{listening.server_port}", list(answers))
    thread = threading.Thread(target=listening.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield service
    finally:
        listening.shutdown()
        listening.server_close()
        thread.join()


@dataclass
class Desk:
    """Maria's case at a service, turn by turn."""

    service: str
    tools: tuple[Tool, ...]
    records: ToolRecords = field(default_factory=ToolRecordsFake)
    customer: Customer = MARIA
    secrets: dict[str, str] = field(default_factory=dict)
    clock: FixedClock = field(default_factory=FixedClock)

    def use(
        self,
        tool: str = "",
        *,
        turn: int = 0,
        case: str = "case-1",
        within: float | None = None,
        **arguments: Any,
    ) -> ToolUse:
        """Use a tool (the first one) as the model would, in a turn of a case."""
        self.clock.tick(1)
        boxes = HttpToolboxes(self.records, self.clock, self.service, self.secrets.get)
        head = a_thread(self.customer, answered_count=turn, inbound_count=turn + 1)
        call = ToolCall("call-1", tool or self.tools[0].id, arguments)
        return boxes.of(head, case, self.playbook).use(call, within=within)

    @property
    def playbook(self) -> Playbook:
        return a_playbook(tools=self.tools)


def a_tool(tool_id: str = "find_order", **more: Any) -> Tool:
    """A tool that looks an order up, unless told otherwise."""
    schema = {"type": "object", "properties": {"order": {"type": "string"}}, "required": ["order"]}
    values = {
        "description": "Find an order",
        "url": "{services}/orders/{order}",
        "parameters": schema,
        "timeout": 0.6,
        **more,
    }
    return Tool.model_validate({"id": tool_id, **values}, strict=False)
