"""answers.fifo → one turn of the AI."""

from __future__ import annotations

from typing import Any

from chalicelib import wiring
from chalicelib.entrypoints.logs import log, wordless
from chalicelib.entrypoints.queue import ShowAgain, work
from chalicelib.use_cases.answer_customer import answer_customer
from chalicelib.use_cases.turn import TryAgain

TRIES = 2
"""Model failures before a case goes to people; keep below the queue's maxReceiveCount."""

GIVES_UP_AT = 4
"""The receive at which a turn that always fails by a fault of ours goes to people, before the dead-letter queue."""


@wordless
def handle(event: dict[str, Any]) -> dict[str, Any]:
    """Take one turn for each thread that woke us."""
    return work(event, _answer)


def _answer(body: dict[str, Any], receive_count: int) -> None:
    try:
        turn = answer_customer(
            thread_id=body["thread_id"],
            last_try=receive_count >= TRIES,
            gives_up=receive_count >= GIVES_UP_AT,
            threads=wiring.threads(),
            playbooks=wiring.playbooks(),
            model=wiring.language_model(),
            channel=wiring.channel(),
            meanings=wiring.meanings(log),
            toolboxes=wiring.toolboxes(),
            clock=wiring.clock(),
            pictures=wiring.pictures(),
        )
    except TryAgain as failure:
        log("turn.failed", thread_id=body["thread_id"], reason=failure.reason, receive_count=receive_count)
        raise ShowAgain(failure.after) from failure
    decision = type(turn.decision).__name__ if turn.decision else None
    log("turn.taken", thread_id=body["thread_id"], outcome=turn.outcome, decision=decision)
