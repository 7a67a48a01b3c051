"""Every minute → repair what a crash or a lost wake-up left behind."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from chalicelib import wiring
from chalicelib.entrypoints.logs import Failed, log, log_failure, wordless
from chalicelib.use_cases.close_week import close_week
from chalicelib.use_cases.erase_customer import erase_ordered
from chalicelib.use_cases.hand_out import hand_out
from chalicelib.use_cases.playbook_ports import NoPlaybook
from chalicelib.use_cases.sweep import sweep
from chalicelib.use_cases.tell_unread_playbook import tell_unread_playbook
from chalicelib.use_cases.watch_guardrails import watch_guardrails


@wordless
def handle() -> None:
    """Sweep once; what had to be repaired is logged, and an empty line is the normal one.

    A step that fails holds up none after it; at the end the run fails all the same, so that the alarm hears of it.
    """
    counts: Counter[str] = Counter()
    failed: list[str] = []
    for step in STEPS:
        try:
            counts += step()
        except NoPlaybook:
            continue  # nothing was published yet, so nothing can be due
        except Exception as failure:
            log_failure("sweep.step_failed", failure, step=step.__name__.strip("_"))
            failed.append(type(failure).__name__)
    log("sweep.done", **counts)
    if failed:
        raise Failed(", ".join(failed))


def _repair() -> Counter[str]:
    return sweep(
        threads=wiring.threads(),
        lists=wiring.lists(),
        outbox=wiring.outbox(),
        wakeups=wiring.wakeups(),
        playbooks=wiring.playbooks(),
        clock=wiring.clock(),
        settled_after=wiring.settings().outbox_settled_after,
    )


def _hand_out() -> Counter[str]:
    return hand_out(wiring.assigning())


def _watch_guardrails() -> Counter[str]:
    return watch_guardrails(
        rollouts=wiring.rollouts(),
        facts=wiring.facts_ledger(),
        verdicts=wiring.reviews(),
        playbooks=wiring.playbooks(),
        clock=wiring.clock(),
    )


def _close_week() -> Counter[str]:
    closed = close_week(
        log=wiring.notification_log(),
        event_bus=wiring.event_bus(),
        playbooks=wiring.playbooks(),
        clock=wiring.clock(),
    )
    return Counter(weeks_closed=closed)


def _tell_unread_playbook() -> Counter[str]:
    return tell_unread_playbook(
        log=wiring.notification_log(),
        event_bus=wiring.event_bus(),
        playbooks=wiring.playbooks(),
        clock=wiring.clock(),
    )


def _erase() -> Counter[str]:
    return erase_ordered(wiring.erasing(log))


STEPS: tuple[Callable[[], Counter[str]], ...] = (
    _repair,
    _hand_out,
    _watch_guardrails,
    _close_week,
    _tell_unread_playbook,
    _erase,
)
"""In this order; the erasure is the last, because it is the longest."""
