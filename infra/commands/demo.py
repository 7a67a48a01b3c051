"""`handoff demo`: drive the running local stack from outside, as a customer and as an agent."""

from __future__ import annotations

import json
import time

import httpx

from infra import local_state
from infra.demo.run import tell
from infra.demo.story import NotSo
from infra.people import CAST, PASSWORD
from infra.says import Stop, console


def run(*, as_json: bool) -> int:
    """Tell the story; 0 when every step came true."""
    state = local_state.read()
    if state is None or not state.inbox_url:
        raise Stop(
            "Nothing runs on this machine. Start it with `./handoff up --detach`, then run the demo again."
        )
    started = time.monotonic()
    dana = next(person for person in CAST if "agents" in person.groups)
    problem = ""
    story = None
    try:
        story = tell(
            console,
            inbox_url=state.inbox_url,
            outside_url=state.outside_url,
            aws_url=state.aws_url,
            email=dana.email,
            password=PASSWORD,
        )
    except (NotSo, httpx.HTTPError) as not_so:
        problem = f"{not_so}" if isinstance(not_so, NotSo) else f"{type(not_so).__name__}: {not_so}"
    seconds = round(time.monotonic() - started, 1)
    if as_json:
        print(
            json.dumps(
                {
                    "ok": story is not None,
                    "problem": problem,
                    "seconds": seconds,
                    "steps": story.as_json() if story else [],
                }
            )
        )
    if story is None:
        console.print(f"[red]✗[/] The demo failed: {problem}")
        return 1
    console.print(f"[green]✓[/] The whole loop works: {len(story.told)} steps in {seconds:.0f} s.")
    return 0
