"""Ask before a case goes to a person, but only where nobody asked for one and nothing is at stake."""

from __future__ import annotations

import re
from collections.abc import Iterable

from chalicelib.domain.decision import Escalate, Offer
from chalicelib.domain.escalation import Evidence, Trigger
from chalicelib.domain.playbook import Playbook
from chalicelib.domain.rules.letters import fold

MAY_BE_OFFERED = frozenset({Trigger.AMBIGUITY, Trigger.MISSING_KNOWLEDGE, Trigger.EXCEPTION, Trigger.POLICY})
"""Triggers that a playbook may name; whoever asks for a person, is angry or in danger is not asked."""

LONGEST_ANSWER = 6
"""Words of a yes or no; what is longer asks for something and is answered as such."""

_YES = (
    "yes yeah yep yup sure ok okay okey please fine alright go absolutely si claro vale venga dale porfa bueno "
    "perfecto sim pode beleza oui ouais d_accord volontiers ja gerne klar jawohl bitte certo va_bene volentieri "
    "ya iya boleh oke silakan haan ha han ji theek हां हाँ जी ठीक כן בטח בסדר אוקיי نعم ايوه أيوه اجل حسنا تمام "
    "👍 ✅ 🙏 👌"
)
_NO = (
    "no nope nah never not dont nein nicht non pas nao nunca nem tidak nggak gak ga enggak jangan nahi nahin mat "
    "नहीं मत לא אל لا كلا ❌ 👎"
)
_YES_WORDS, _NO_WORDS = (
    tuple(f" {fold(word.replace('_', ' ')) or word} " for word in words.split()) for words in (_YES, _NO)
)
_EMOJI = re.compile(r"[👍✅🙏👌❌👎]")
_SKIN = re.compile("[\U0001f3fb-\U0001f3ff\ufe0f]")


def offered_or_made(decision: Escalate, *, offered: bool, text: str, playbook: Playbook) -> Escalate | Offer:
    """Turn a transfer into an offer of one where the playbook wants the customer asked.

    All its triggers must be among `ask_before_transfer`; it is offered once a case (`offered`), then made.
    """
    allowed = MAY_BE_OFFERED & set(playbook.ask_before_transfer)
    if offered or not all(item.trigger in allowed for item in decision.evidence):
        return decision
    return Offer(text, decision.evidence, (*decision.reasons, "the playbook asks before it transfers"))


def accepted(offered: tuple[Evidence, ...], message_id: str, words: str) -> Escalate:
    """The transfer that the customer said yes to, for the reason it was offered for."""
    said = Evidence(offered[0].trigger, f"{offered[0].trigger}.accepted", message_id, words)
    return Escalate((*offered, said), ("the customer said yes to a person",))


def answer_to_offer(texts: Iterable[str]) -> bool | None:
    """Whether short words say yes or no to an offer; None for both, neither, or anything that asks for more."""
    words = [word for text in texts for word in _words(text)]
    if not words or len(words) > LONGEST_ANSWER or any("?" in text or "؟" in text for text in texts):
        return None
    said = f" {' '.join(words)} "
    yes, no = any(word in said for word in _YES_WORDS), any(word in said for word in _NO_WORDS)
    return None if yes == no else yes


def _words(text: str) -> list[str]:
    text = _SKIN.sub("", text)
    return [*fold(text).split(), *_EMOJI.findall(text)]
