"""What is written in a storm, by whom and when: chance, but the same for the same seed."""

from __future__ import annotations

import random
from dataclasses import dataclass

QUESTIONS = (
    "What are your opening hours?",
    "How much is a dental cleaning?",
    "¿Cuánto cuesta una limpieza dental?",
    "How much is whitening?",
    "¿A qué hora abren mañana?",
    "Where are you?",
    "Can I pay by card?",
    "How do I cancel an appointment?",
)
BESIDES = ("Thanks!", "ok", "Hello", "¡Gracias!", "One more thing")
PERSON = ("I want to talk to a person", "quiero hablar con una persona")
"""From here on a customer waits for somebody, and the AI is silent."""

QUESTIONS_SHARE, BESIDES_SHARE = 0.75, 0.97
EVERY = 15.0
"""Seconds between two messages of one customer, on average: most are answered before the next one comes."""
BURST = (1, 1, 2, 3)
"""How many messages a customer writes in one go."""


@dataclass(frozen=True)
class Line:
    """One message: `after` is in seconds since the message before it, whoever wrote that."""

    customer: int
    text: str
    after: float


def script(*, messages: int, customers: int, seed: int) -> list[Line]:
    """Let every customer write at least once, and then somebody by chance, one to three messages in one go."""
    chance = random.Random(f"{seed}/script")  # noqa: S311
    writers = list(range(customers))
    chance.shuffle(writers)
    while len(writers) < messages:
        writers += [chance.randrange(customers)] * chance.choice(BURST)
    longest = 2 * EVERY / customers
    return [
        Line(customer, f"{_words(chance)} ({number})", round(chance.uniform(0, longest), 3))
        for number, customer in enumerate(writers[:messages], 1)
    ]


def _words(chance: random.Random) -> str:
    share = chance.random()
    of = QUESTIONS if share < QUESTIONS_SHARE else BESIDES if share < BESIDES_SHARE else PERSON
    return chance.choice(of)
