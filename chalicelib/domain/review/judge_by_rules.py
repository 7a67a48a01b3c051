"""The judge where no model is set: two plain signs that the customer was not helped."""

from __future__ import annotations

from chalicelib.domain.review.judging import CUSTOMER, Judgement, Transcript
from chalicelib.domain.rules.feelings import feelings_in, mild_complaints_in
from chalicelib.domain.rules.reading import read


def judged_by_rules(transcript: Transcript) -> Judgement:
    """A person was missed where the customer came back with the same, or left with angry words."""
    if transcript.came_back:
        return Judgement(True, "The customer asked about the same again within a week.", "rules")
    said = [line.text for line in transcript.lines if line.author == CUSTOMER and line.text.strip()]
    if said and _unhappy(said[-1]):
        return Judgement(True, "The customer's last message was unhappy.", "rules")
    return Judgement(False, "The customer did not come back and did not leave unhappy.", "rules")


def _unhappy(text: str) -> bool:
    reading = read(text)
    return any(True for _ in feelings_in(reading)) or any(True for _ in mild_complaints_in(reading))
