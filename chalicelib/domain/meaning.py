"""What a text resembles, as an encoder sees it: examples of intents, passages of knowledge, calls for a person."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Likeness:
    """How near a text is to one thing that the playbook knows; `score` is 0 to 1, higher is nearer."""

    name: str
    score: float


@dataclass(frozen=True)
class Meaning:
    """One text as the encoder sees it; best first.

    `intents` are probabilities over the playbook's intents, by their examples. `familiar` is the cosine to the
    nearest example of any intent: low for what is not this business's at all. `passages` are cosines with the
    nearest passages of knowledge, by passage id. `asks_for_person` is the probability of a call for a person.
    """

    intents: tuple[Likeness, ...] = ()
    familiar: float = 0.0
    passages: tuple[Likeness, ...] = ()
    asks_for_person: float = 0.0
