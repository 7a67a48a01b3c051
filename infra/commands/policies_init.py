"""`handoff policies init` and `schemas`: begin a playbook from a starter, and help editors with its files."""

from pathlib import Path

from infra.policies.checking import checked
from infra.policies.schemas import write_schemas
from infra.policies.starters import STARTERS, begin
from infra.says import Stop, console, step


def init(folder: Path, starter: str) -> int:
    """Copy a starter into a folder that is empty or not there yet."""
    if starter not in STARTERS:
        known = "\n".join(f"  {name}: {what}" for name, (_, what) in STARTERS.items())
        raise Stop(f"There is no starter `{starter}`. There are:\n{known}")
    with step(f"Beginning {folder} from the starter {starter}") as now:
        begin(starter, folder)
        playbook = checked(folder).playbook
        now.note = f"{len(playbook.intents)} intents, {len(playbook.pages)} pages"
    console.print(
        "Next: put your own name and hours into business.yaml and sla.yaml, your own facts into knowledge/, and run\n"
        f"  ./handoff policies check --source {folder}"
    )
    return 0


def schemas(source: Path) -> int:
    """Write the JSON Schemas by which editors complete and check the files of a playbook."""
    with step(f"Writing the schemas of {source}") as now:
        changed = write_schemas(source)
        now.note = f"{len(changed)} changed" if changed else "unchanged"
    return 0
