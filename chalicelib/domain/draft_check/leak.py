"""Find what a draft gives away: the product's rules, the business's instructions, names of things inside."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from chalicelib.domain.draft_check.flaw import Flaw, FlawKind
from chalicelib.domain.playbook import Playbook
from chalicelib.domain.rules.letters import fold

RUN = 8
"""Words in a row that nobody writes by chance."""

WHOLE_PASSAGE = 30
"""Words of the business's instructions, in runs: some facts of it are meant to be said, not so much of it."""

_INSIDE = re.compile(
    r"\b(?:cited_pages|message_id|customer_goal|suggested_reply|missing_knowledge|negative_sentiment|human_request|"
    r"ai_failure|clarification_limit|notes_of_colleagues|next_action|a_person_is_needed_when|tool_result|tool_calls?)\b"
    r"|</?\s*(?:instructions|rules|intents|knowledge|state|customer|earlier|page|tool_result)\b[^>]{0,80}>"
    r"|\b\d{13}-[io][0-9a-f]{8,16}\b",
    re.IGNORECASE,
)
# How instructions speak to the assistant, and replies to customers do not.
_TO_THE_ASSISTANT = frozenset(
    {
        "you",
        "your",
        "never",
        "nunca",
        "eres",
        "debes",
        "responde",
        "jamais",
        "tu",
        "dois",
        "niemals",
        "nie",
        "du",
    }
    | {
        "mai",
        "devi",
        "sei",
        "voce",
        "deve",
        "jangan",
        "kamu",
        "harus",
        "आप",
        "कभी",
        "אל",
        "אתה",
        "לעולם",
        "انت",
    }
)


def leaks(text: str, *, playbook: Playbook, rules_text: str, sources: Sequence[str]) -> Iterator[Flaw]:
    """Find names of things inside, and runs of words that only rules or instructions share with the draft."""
    if inside := _INSIDE.search(text) or _names(playbook).search(text):
        yield Flaw(FlawKind.LEAK, inside.group()[:80], "a name from inside the system")
    words = fold(text).split()
    if len(words) < RUN:
        return
    said = "\n".join(f" {' '.join(fold(source).split())} " for source in sources) if words else ""
    for run in _shared(words, rules_text, said)[:1]:
        yield Flaw(FlawKind.LEAK, " ".join(run)[:80], "repeats the rules it was given")
    runs = _shared(words, playbook.agent.prompt, said)
    told = [run for run in runs if _TO_THE_ASSISTANT & set(run)]
    if told or sum(map(len, runs)) >= WHOLE_PASSAGE:
        hard = len(told) > 1 or sum(map(len, runs)) >= WHOLE_PASSAGE
        yield Flaw(FlawKind.LEAK, " ".join((told or runs)[0])[:80], "repeats its instructions", hard=hard)


def _shared(words: list[str], secret: str, said: str) -> list[tuple[str, ...]]:
    """The runs that are in the secret text and in nothing that may be said."""
    known = _runs_of(secret)
    hits = [
        at
        for at in range(len(words) - RUN + 1)
        if (run := tuple(words[at : at + RUN])) in known and f" {' '.join(run)} " not in said
    ]
    runs: list[tuple[str, ...]] = []
    for at, before in zip(hits, [-2, *hits], strict=False):
        if at == before + 1:
            runs[-1] = (*runs[-1], words[at + RUN - 1])
        else:
            runs.append(tuple(words[at : at + RUN]))
    return runs


@lru_cache(maxsize=8)
def _runs_of(secret: str) -> frozenset[tuple[str, ...]]:
    words = fold(secret).split()
    return frozenset(tuple(words[at : at + RUN]) for at in range(len(words) - RUN + 1))


def _names(playbook: Playbook) -> re.Pattern[str]:
    ids = [*(intent.id for intent in playbook.intents), *(tool.id for tool in playbook.tools)]
    return _any_of(tuple(each for each in ids if "_" in each))


@lru_cache(maxsize=8)
def _any_of(ids: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w./@-])(?:{'|'.join(map(re.escape, ids))})(?![\w@])" if ids else r"(?!)")
