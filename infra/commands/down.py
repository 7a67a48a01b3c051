"""`handoff down`: stop everything that `up` started."""

from infra import local_product
from infra.says import console, step


def run() -> int:
    """Stop; what was stored is kept."""
    with step("Stopping") as now:
        stopped = local_product.stop()
        now.note = ", ".join(stopped) or "nothing was running"
    console.print("What was stored is kept; `./handoff up --fresh` begins empty.")
    return 0
