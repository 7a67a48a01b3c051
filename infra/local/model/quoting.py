"""Quote what supports the answer: up to three sentences of one passage, or a few items of one list."""

from collections.abc import Sequence

from infra.local.model.alignment import Alignment
from infra.local.model.encoder import Encoder
from infra.local.model.passages import Passage
from infra.local.model.retrieval import ScoredPassage

SENTENCES = 3
LENGTH = 420
SHORT = 160
ALIKE = {True: 0.82, False: 0.99}
"""Further items of a list, or sentences of a page, are quoted when they score this share of the best one."""


def quote(encoder: Encoder, query: str, ranked: Sequence[ScoredPassage]) -> str:
    """The words of the best passage that answer the query; `ranked` must not be empty."""
    best = ranked[0].passage
    if len(best.sentences) > SENTENCES or len(best.text) > LENGTH:
        return " ".join(_best_run(encoder, query, best.sentences))
    together = _siblings(ranked)
    if best.item and len(together) > 1:
        return "\n".join(f"• {passage.text}" for passage in together)
    text = " ".join(passage.text for passage in together)
    return text if len(text) <= LENGTH else best.text


def _siblings(ranked: Sequence[ScoredPassage]) -> list[Passage]:
    """The best passage and those beside it that answer as well, in the page's order."""
    best = ranked[0].passage
    alike = [
        each.passage
        for each in ranked[1:]
        if (each.passage.page.id, each.passage.heading) == (best.page.id, best.heading)
        and each.passage.item == best.item
        and each.score >= ALIKE[best.item] * ranked[0].score
        and len(each.passage.text) <= SHORT
    ]
    return sorted([best, *alike[: SENTENCES - 1]], key=lambda passage: passage.position)


def _best_run(encoder: Encoder, query: str, sentences: Sequence[str]) -> Sequence[str]:
    """The best sentence and what follows it, as far as the length allows."""
    covered = Alignment(encoder, sentences).coverage(query)
    meaning = encoder.similarities(query, sentences) or covered
    scores = [close + cover for close, cover in zip(meaning, covered, strict=True)]
    first = max(range(len(sentences)), key=scores.__getitem__)
    run = [sentences[first]]
    for sentence in sentences[first + 1 : first + SENTENCES]:
        if len(" ".join([*run, sentence])) > LENGTH:
            break
        run.append(sentence)
    return run
