"""What the customer's unanswered words amount to: language, questions, intents, passages, facts."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime

from infra.local.model import phrases
from infra.local.model.collecting import answers, just_asked
from infra.local.model.encoder import Encoder
from infra.local.model.facts import Fact, find_facts, without_details
from infra.local.model.language import detect_language
from infra.local.model.lexical import content_words
from infra.local.model.prompt import Intent, Prompt, Turn
from infra.local.model.retrieval import Retriever, ScoredIntent, ScoredPassage
from infra.local.model.telling import SETTLED
from infra.local.model.when import chosen_in, day_in, hour_in

STRONG = 0.4
"""From here a passage supports an answer."""
LIKELY = 0.36
"""From here the words sound like an intent."""
FOLLOW_UP = 6
"""A message with at most so many telling words may lean on the one before it."""
PARTS = 4
LENGTH = 1500
"""Characters of the customer's words that are looked at."""
_BOLD = re.compile(r"\*([^*]+)\*")


@dataclass(frozen=True)
class Question:
    """One thing the customer wants to know, with what was found for it."""

    text: str
    passages: tuple[ScoredPassage, ...]

    @property
    def supported(self) -> bool:
        """Whether a passage answers it."""
        return bool(self.passages) and self.passages[0].score >= STRONG


@dataclass(frozen=True)
class Reading:
    """One turn's input, understood as far as words go; `text` is the customer's words in their context."""

    prompt: Prompt
    language: str
    words: str
    text: str
    facts: tuple[Fact, ...]
    intents: tuple[ScoredIntent, ...]
    questions: tuple[Question, ...]
    retriever: Retriever

    @property
    def newest(self) -> Turn:
        """The customer's last message."""
        return self.prompt.unanswered[-1] if self.prompt.unanswered else Turn(True, "")

    @property
    def likely(self) -> ScoredIntent | None:
        """The intent that an item was asked for, else that the words sound like, else that the case has."""
        asked = just_asked(self.prompt)
        if asked and "?" not in self.words:
            return next(each for each in self.intents if asked in each.intent.collect)
        best = self.intents[0] if self.intents else None
        if best and best.score >= LIKELY:
            return best
        had = self.prompt.state.get("intent")
        return next((each for each in self.intents if each.intent.id == had), None)

    @property
    def now(self) -> datetime:
        """The instant that the request gives, in the business's time."""
        try:
            return datetime.fromisoformat(str(self.prompt.state.get("now", "")))
        except ValueError:
            return datetime.now(UTC)

    @property
    def open_turns(self) -> tuple[Turn, ...]:
        """The thread since the last appointment that was settled in it."""
        thread = self.prompt.thread
        settled = [at for at, turn in enumerate(thread) if not turn.by_customer and SETTLED.search(turn.text)]
        return thread[settled[-1] + 1 :] if settled else thread

    @property
    def days(self) -> list[date]:
        """The days that the customer named since, the newest first, one a message."""
        turns = [turn.text for turn in reversed(self.open_turns) if turn.by_customer]
        return [day for text in turns if (day := day_in(text, self.now.date()))]

    @property
    def day(self) -> date | None:
        """The day that the customer named last."""
        return next(iter(self.days), None)

    @property
    def hour(self) -> str | None:
        """The hour that the customer named with that day or after it."""
        turns = self.open_turns
        for at, turn in reversed(list(enumerate(turns))):
            offered = turns[at - 1].text if at and not turns[at - 1].by_customer else ""
            if turn.by_customer and (hour := hour_in(turn.text) or chosen_in(turn.text, offered)):
                return hour
            if turn.by_customer and day_in(turn.text, self.now.date()):
                return None
        return None

    @property
    def says_when(self) -> bool:
        """Whether the unanswered words name a day or an hour."""
        offered = self.prompt.earlier[-1].text if self.prompt.earlier else ""
        return bool(
            day_in(self.words, self.now.date()) or hour_in(self.words) or chosen_in(self.words, offered)
        )

    @property
    def limit_reached(self) -> bool:
        """Whether no more clarifying questions may be asked."""
        state = self.prompt.state
        return int(state.get("clarifications") or 0) >= int(state.get("clarification_limit") or 2)


def read(encoder: Encoder, prompt: Prompt) -> Reading:
    """Understand a prompt."""
    words = "\n".join(turn.text for turn in prompt.unanswered).strip()
    language = _language(prompt, words)
    retriever = Retriever(encoder, prompt)
    text = _in_context(prompt, retriever, language, _without_greetings(words))
    intents = retriever.intents(without_details(text) or text)
    given = answers(prompt)
    found = find_facts(turn for turn in prompt.thread if turn.by_customer)
    return Reading(
        prompt=prompt,
        language=language,
        words=words,
        text=text,
        facts=(*given, *(fact for fact in found if fact.name not in {each.name for each in given})),
        intents=tuple(intents),
        questions=tuple(_questions(retriever, text, language, intents)),
        retriever=retriever,
    )


def _language(prompt: Prompt, words: str) -> str:
    spoken = detect_language(" ".join(turn.text for turn in prompt.thread if turn.by_customer))
    return detect_language(words, str(prompt.state.get("language") or spoken))


def _without_greetings(words: str) -> str:
    parts = re.split(r"(?<=[.!?,])\s+|\n+", words)
    left = [part for part in parts if not phrases.is_greeting(part)]
    return (" ".join(left) if left else words)[:LENGTH]


def _in_context(prompt: Prompt, retriever: Retriever, language: str, text: str) -> str:
    """A short follow-up means something only with what was said before it."""
    before = [turn.text for turn in prompt.earlier if turn.by_customer]
    if chosen := _choice(prompt, text):
        return f"{chosen}. {before[-1]}" if before else chosen
    if not before or len(content_words(text)) > FOLLOW_UP:
        return text
    if _best(retriever, text, language) >= STRONG and not _was_asked(prompt):
        return text
    joined = f"{before[-1]} {text}"
    return joined if _best(retriever, joined, language) > _best(retriever, text, language) else text


def _choice(prompt: Prompt, text: str) -> str:
    """The title that the customer chose from `is it about *this* or *that*?`."""
    offered = _BOLD.findall(prompt.earlier[-1].text) if prompt.earlier else []
    if len(offered) < 2 or len(text.split()) > FOLLOW_UP:
        return ""
    if phrases.FIRST.search(text):
        return str(offered[0])
    return str(offered[1]) if phrases.SECOND.search(text) else ""


def _was_asked(prompt: Prompt) -> bool:
    return bool(prompt.earlier) and "?" in prompt.earlier[-1].text


def _best(retriever: Retriever, text: str, language: str) -> float:
    ranked = retriever.passages(text, language, retriever.intents(text))
    return ranked[0].score if ranked else 0.0


def _questions(retriever: Retriever, text: str, language: str, intents: list[ScoredIntent]) -> list[Question]:
    """The whole text as one question, or each of its questions when it asks several."""
    whole = Question(text, tuple(retriever.passages(text, language, intents)))
    parts = [part.strip() for part in re.split(r"(?<=\?)\s+", text) if "?" in part][:PARTS]
    if len(parts) < 2:
        return [whole]
    each = [
        Question(part, tuple(retriever.passages(part, language, retriever.intents(part)))) for part in parts
    ]
    pages = {question.passages[0].passage.page.id for question in each if question.supported}
    return [question for question in each if question.supported] if len(pages) > 1 else [whole]


def named_by(reading: Reading, page_id: str) -> Intent | None:
    """The likeliest intent that names the page."""
    names = reading.retriever.names
    return next((each.intent for each in reading.intents if names(each.intent, page_id)), None)
