"""Guess which name was meant."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

_MOST_SHOWN = 40


def did_you_mean(name: str, known: Iterable[str], kind: str) -> str:
    """Say `did you mean …? <kind> are: …`, the guess only where there is a near one."""
    names = list(known)
    near = get_close_matches(name.lower(), names, n=1, cutoff=0.6)
    guess = f"did you mean `{near[0]}`? " if near else ""
    if not names:
        return f"{guess}there are no {kind}"
    shown = ", ".join(names[:_MOST_SHOWN]) + (", …" if len(names) > _MOST_SHOWN else "")
    return f"{guess}{kind} are: {shown}"
