"""The expressions for acts, promises and guarantees, put together from their verbs and sentences."""

from __future__ import annotations

import re

from chalicelib.domain.grounding.act_frames import DONE_FRAMES
from chalicelib.domain.grounding.act_limits import GUARANTEES, POLICY_FRAMES
from chalicelib.domain.grounding.act_verbs import DONE
from chalicelib.domain.grounding.claim import Kind
from chalicelib.domain.grounding.promise_frames import SPANISH_FUTURE, TO_DO_FRAMES
from chalicelib.domain.grounding.promise_verbs import TO_DO

_SAME = {"booked": "book", "cancelled": "cancel", "confirmed": "confirm", "changed": "change"}


def _stems(words: dict[str, str]) -> dict[str, str]:
    return {
        stem.replace("_", " "): _SAME.get(act, act) for act, stems in words.items() for stem in stems.split()
    }


NOUNS = {
    "reservation": "book", "booking": "book", "appointment": "book", "cita": "book", "hora": "book",
    "reserva": "book",
    "on its way": "send", "on the way": "send", "en camino": "send", "know": "tell",
    "refund": "refund", "reembolso": "refund", "cancellation": "cancel", "discount": "discount",
    "order": "order",
    "exchange": "order", "note": "keep", "ready": "ready", "listo": "ready", "lista": "ready", "pret": "ready",
    "pront": "ready", "abholbereit": "ready", "bereit": "ready", "down": "book", "up": "book", "in": "book",
    "list": "book",
}  # fmt: skip
STEMS = {
    language: {Kind.ACT: _stems(DONE[language]) | NOUNS, Kind.PROMISE: _stems(TO_DO[language])}
    for language in DONE
}


def _any(language: str, kind: Kind) -> str:
    """All stems of a language as one expression; the nouns stand in their own frames."""
    stems = set(STEMS[language][kind])
    if kind is Kind.ACT:
        stems -= NOUNS.keys()
    return "(?:" + "|".join(sorted(stems, key=lambda stem: (-len(stem), stem))) + ")"


def _compiled(frames: dict[str, tuple[str, ...]], kind: Kind) -> dict[str, re.Pattern[str]]:
    return {
        language: re.compile(
            r"\b(?:"
            + "|".join(
                frame.format(
                    n=f"v{at}",
                    v=_any(language, kind),
                    t=_any(language, Kind.PROMISE),
                    f=SPANISH_FUTURE,
                )
                for at, frame in enumerate(alternatives)
            )
            + ")"
        )
        for language, alternatives in frames.items()
    }


TELLS_DONE = _compiled(DONE_FRAMES, Kind.ACT)
PROMISES = _compiled(TO_DO_FRAMES, Kind.PROMISE)
GUARANTEED = {language: re.compile(rf"\b(?:{words})\b") for language, words in GUARANTEES.items()}


RESULTS = {
    act: re.compile(
        r"(?<!not )\b(?:"
        + "|".join(
            stem
            for stems in STEMS.values()
            for stem, of in stems[Kind.ACT].items()
            if of == act and stem not in NOUNS
        )
        + r")\w*"
    )
    for act in sorted({act for stems in STEMS.values() for act in stems[Kind.ACT].values()})
}


RESULTS["ready"] = re.compile(
    r"\b(?:ready(?! (?:on|at|by|from|in|\d+)\b)|list[oa]s?|pronto|pronta|abholbereit|prete?)\b"
)
"""A result's `ready_on` is a day to come."""


def _policies(language: str) -> dict[str, re.Pattern[str]]:
    """How a page speaks of what the business does: `we refund you`, `te devolvemos`, `refunds are made`."""
    acts: dict[str, list[str]] = {}
    for stem, act in STEMS[language][Kind.PROMISE].items():
        acts.setdefault(act, []).append(stem)
    return {act: re.compile(POLICY_FRAMES[language].format(v="|".join(stems))) for act, stems in acts.items()}


POLICY = {language: _policies(language) for language in DONE}
