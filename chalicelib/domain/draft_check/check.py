"""Hold a draft against what a reply must be: one plain WhatsApp message, about this business, in one language."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from chalicelib.domain.draft_check.flaw import Flaw, FlawKind
from chalicelib.domain.draft_check.form import misshapen
from chalicelib.domain.draft_check.leak import leaks
from chalicelib.domain.draft_check.scope import off_topic
from chalicelib.domain.draft_check.spoken import LANGUAGES, in_another_script, sentences_in, surely_in
from chalicelib.domain.model_rules import RULES
from chalicelib.domain.playbook import Page, Playbook

GOOD_LENGTH, MOST_LENGTH = 1024, 4096
"""Characters: what is still read on a phone (the model is told 600), and what WhatsApp delivers."""

MOST_SHOWN = 80


def flaws(
    text: str,
    *,
    language: str | None,
    playbook: Playbook,
    pages: Sequence[Page] = (),
    other_sources: Sequence[str] = (),
    rules_text: str = RULES,
) -> tuple[Flaw, ...]:
    """Find what is wrong with a draft, hard flaws first; `text` has gone through `as_whatsapp`.

    `language` is the customer's as `language_wanted` gives it, None checks none. `pages` are those that the model
    was given, `other_sources` what else it may repeat: tool results and the thread's earlier messages.
    """
    if len(text) > MOST_LENGTH:
        return (Flaw(FlawKind.LENGTH, text[:MOST_SHOWN], f"longer than {MOST_LENGTH} characters"),)
    sources = [*(page.body for page in pages), *other_sources]
    found = [
        *_foreign(text, language),
        *leaks(text, playbook=playbook, rules_text=rules_text, sources=sources),
        *misshapen(text, sources=sources, page_ids=[page.id for page in pages]),
        *off_topic(text, playbook=playbook, pages=pages, other_sources=other_sources),
        *_long(text),
    ]
    return tuple(sorted(dict.fromkeys(found), key=lambda flaw: not flaw.hard))


def _foreign(text: str, language: str | None) -> Iterator[Flaw]:
    """Another language than the customer's; one sentence in theirs says that the model knew and quotes."""
    if language not in LANGUAGES or language is None:
        return
    spoken = surely_in(text)
    other = in_another_script(text, language) or spoken not in (None, language)
    if other and not any(each == language for each in sentences_in(text)):
        why = f"the customer writes `{language}`, not `{spoken or 'this'}`"
        yield Flaw(FlawKind.LANGUAGE, text[:MOST_SHOWN], why)


def _long(text: str) -> Iterator[Flaw]:
    if len(text) > GOOD_LENGTH:
        yield Flaw(FlawKind.LENGTH, "", f"longer than {GOOD_LENGTH} characters", hard=False)
