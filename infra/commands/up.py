"""`handoff up`: run the whole product on this machine."""

import signal
import time
from types import FrameType

from infra import local_product, ministack, processes, simulators
from infra.local_state import LocalState
from infra.people import CAST, PASSWORD, Person
from infra.says import Stop, console, rows


def run(*, detach: bool, fresh: bool, port: int | None) -> int:
    """Start, show the addresses, and stay until Ctrl-C unless detached."""
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, _as_interrupt)
    was_running = bool(processes.running(ministack.NAME))
    started = time.monotonic()
    try:
        state = local_product.start(fresh=fresh, port=port)
        _show(state, time.monotonic() - started)
        if not detach:
            _stay()
    except KeyboardInterrupt:
        console.print("Stopping …")
        local_product.stop()
        console.print("[green]✓[/] Stopped. What was stored is kept for the next `./handoff up`.")
        return 0
    except BaseException:
        # What ran before stays; what this attempt started does not.
        if not was_running:
            local_product.stop()
        raise
    return 0


def _stay() -> None:
    """Until Ctrl-C, or until `handoff down` elsewhere, or until a part dies."""
    console.print("Ctrl-C stops everything.")
    while True:
        time.sleep(0.5)
        for name in (ministack.NAME, simulators.NAME):
            if processes.crashed(name):
                raise Stop(f"{name} ended by itself:\n{processes.last_lines(name)}")
        if processes.running(ministack.NAME) is None:
            console.print("Stopped from elsewhere.")
            return


def _show(state: LocalState, seconds: float) -> None:
    console.print()
    rows(state.pages.items())
    rows((f"Sign in as {who.name}", f"{who.email}  {PASSWORD}  [dim]{_role(who)}[/]") for who in CAST)
    rows([("Model", _model(state))])
    console.print(f"\nReady in {seconds:.0f} s. Write to the business from the phone page.")


def _role(person: Person) -> str:
    return f"in {', '.join(person.groups)}" if person.groups else "in no group: must see nothing"


def _model(state: LocalState) -> str:
    if state.model == "offline":
        return "offline: it quotes the playbook's knowledge pages and generates nothing"
    return "the one of your OPENAI_API_KEY or OPENAI_BASE_URL"


def _as_interrupt(_number: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt
