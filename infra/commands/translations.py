"""`handoff translations`: bring the inbox's catalogues up to date with its texts, and compile them."""

from infra.says import console
from infra.translations import TRANSLATED, po_file, update


def run() -> int:
    """Write what is new into each language's file; 1 while a translation is missing."""
    missing = 0
    for name in TRANSLATED:
        texts, left = update(name)
        missing += left
        state = f"[yellow]{left} of {texts} to translate[/]" if left else f"[green]all {texts} translated[/]"
        console.print(f"{name}: {state} in {po_file(name)}")
    return int(missing > 0)
