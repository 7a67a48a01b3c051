"""Decide one turn from the prompt alone: reply with a quotation, clarify, escalate or stay silent."""

from dataclasses import dataclass, replace
from typing import Any

from infra.local.model import phrases
from infra.local.model.acting import act
from infra.local.model.collecting import just_asked, missing
from infra.local.model.encoder import Encoder
from infra.local.model.functions import Call, Offer
from infra.local.model.phrases import say
from infra.local.model.prompt import Ask, Prompt
from infra.local.model.quoting import quote
from infra.local.model.reading import LIKELY, Question, Reading, named_by, read
from infra.local.model.wants import QUOTED, alarms, asks_for_action, either, only_a_topic, trigger

SURE = 0.5
"""From here even when the customer asks a question that no page answers."""
APART = 0.6
"""Below this share the second is not worth offering."""
TOPICS = 4
QUESTIONS = 2
"""Questions that one message answers."""


@dataclass(frozen=True)
class Answer:
    """One turn in the schema's words."""

    action: str
    text: str = ""
    intent: str | None = None
    confidence: float = 0.5
    cited_pages: tuple[str, ...] = ()
    triggers: tuple[dict[str, str], ...] = ()
    suggested_reply: str = ""


def next_step(encoder: Encoder, prompt: Prompt, offer: Offer) -> Call | dict[str, Any]:
    """A call of a function, or the model's whole answer."""
    reading = read(encoder, prompt)
    step = _decide(encoder, reading, offer)
    return step if isinstance(step, Call) else _whole(step, reading)


def answer_turn(encoder: Encoder, prompt: Prompt) -> dict[str, Any]:
    """The model's whole answer where it has no functions."""
    reading = read(encoder, prompt)
    answer = _decide(encoder, reading, Offer(open=False))
    assert isinstance(answer, Answer)
    return _whole(answer, reading)


def _whole(answer: Answer, reading: Reading) -> dict[str, Any]:
    """Every key of the schema."""
    return {
        "action": answer.action,
        "text": answer.text,
        "intent": answer.intent,
        "confidence": round(answer.confidence, 2),
        "language": reading.language,
        "cited_pages": list(answer.cited_pages),
        "customer_goal": _goal(reading),
        "facts": [vars(fact) for fact in reading.facts],
        "triggers": list(answer.triggers),
        "suggested_reply": answer.suggested_reply,
    }


def _decide(encoder: Encoder, reading: Reading, offer: Offer) -> Answer | Call:
    words, language = reading.words, reading.language
    if not words and any(turn.pictures for turn in reading.prompt.unanswered):
        return Answer("clarify", say(phrases.PICTURE, language), None, 0.5)
    if not words:
        return Answer("silent", confidence=0.9)
    if triggers := alarms(reading):
        return _escalate(reading, triggers)
    if phrases.is_greeting(words):
        return Answer("reply", _greeting(reading), None, 0.9)
    if phrases.is_thanks(words):
        return Answer("reply", say(phrases.THANKS, language), _intent_id(reading), 0.9)
    if phrases.is_nod(words) and not (reading.prompt.earlier and "?" in reading.prompt.earlier[-1].text):
        return Answer("silent", say(phrases.THANKS, language), _intent_id(reading), 0.8)
    return _acted(reading, offer) or _answer(encoder, reading)


def _acted(reading: Reading, offer: Offer) -> Answer | Call | None:
    """What the functions lead to, if the customer wants something done that they can do."""
    acted = act(reading, offer)
    if acted is None:
        return None
    step, intent = acted
    if isinstance(step, Call):
        return step
    if step.action == "escalate":
        return replace(_escalate(reading, ()), intent=intent)
    return Answer(step.action, step.text, intent, 0.9, step.pages)


def _answer(encoder: Encoder, reading: Reading) -> Answer:
    """Ask for what an intent needs, answer from a page, ask what is meant, or give up: in this order."""
    question = reading.questions[0]
    if just_asked(reading.prompt) and "?" not in reading.words:
        return _collect(reading)
    if asks_for_action(reading):
        return _which(reading) if either(reading) else _collect(reading)
    if only_a_topic(reading):
        return _which(reading)
    if reading.retriever.off_topic(reading.text):
        return _escalate(reading, (trigger("missing_knowledge", reading.newest),))
    if question.supported:
        return _reply(encoder, reading)
    if reading.likely and reading.likely.score >= SURE and missing(reading.likely.intent, reading.facts):
        return _collect(reading)
    if reading.likely and reading.likely.score >= LIKELY:
        return _which(reading)
    return _escalate(reading, (trigger("missing_knowledge", reading.newest),))


def _collect(reading: Reading) -> Answer:
    """Ask for the first missing item; with none missing, what remains is for a person to do."""
    intent = reading.likely.intent if reading.likely else None
    item = missing(intent, reading.facts) if intent else None
    if intent is None or item is None:
        return _escalate(reading, ())
    return Answer("clarify", _ask(item, reading.language), intent.id, 0.75)


def _ask(item: Ask, language: str) -> str:
    asked = item.ask.get(language) or item.ask.get("en") or next(iter(item.ask.values()), "")
    return asked or say(phrases.ASK, language, item=item.name.replace("_", " "))


def _which(reading: Reading) -> Answer:
    """Ask what is meant; between the two likeliest intents if any is likely."""
    if reading.limit_reached:
        return _escalate(reading, (trigger("ambiguity", reading.newest),))
    if reading.likely is None or len(reading.intents) < 2:
        return Answer("clarify", say(phrases.CLARIFY_OPEN, reading.language), None, 0.3)
    first, second = reading.intents[:2]
    titles = {
        "first": first.intent.titled(reading.language),
        "second": second.intent.titled(reading.language),
    }
    one_only = second.score < APART * first.score
    text = say(phrases.CLARIFY_ONE if one_only else phrases.CLARIFY_TWO, reading.language, **titles)
    return Answer("clarify", text, reading.likely.intent.id, 0.4)


def _reply(encoder: Encoder, reading: Reading) -> Answer:
    questions = [question for question in reading.questions if question.supported][:QUESTIONS]
    texts = list(dict.fromkeys(_quotation(encoder, reading, question) for question in questions))
    pages = tuple(dict.fromkeys(question.passages[0].passage.page.id for question in questions))
    best = questions[0].passages[0]
    named = named_by(reading, pages[0])
    intent = named.id if named else _intent_id(reading)
    return Answer("reply", "\n\n".join(texts), intent, min(0.97, 0.5 + best.score / 2), pages)


def _quotation(encoder: Encoder, reading: Reading, question: Question) -> str:
    text = quote(encoder, question.text, question.passages)
    return say(phrases.FOREIGN_PAGE, reading.language) + text if question.passages[0].foreign else text


def _escalate(reading: Reading, triggers: tuple[dict[str, str], ...]) -> Answer:
    """Give the case to people; the product writes what the customer is told."""
    named = next((f" {fact.value.split()[0]}" for fact in reading.facts if fact.name == "name"), "")
    suggested = say(phrases.FOR_THE_PERSON, reading.language, name=named)
    confidence = 0.3 if any(each["trigger"] == "missing_knowledge" for each in triggers) else 0.7
    return Answer("escalate", "", _intent_id(reading), confidence, (), triggers, suggested)


def _intent_id(reading: Reading) -> str | None:
    return reading.likely.intent.id if reading.likely else None


def _greeting(reading: Reading) -> str:
    """A greeting and a few of the prompt's own topics; who is greeting is the product's to say."""
    greeting = say(phrases.GREETING, reading.language)
    topics = [_lower(intent.titled(reading.language)) for intent in reading.prompt.intents[:TOPICS]]
    if not topics or reading.prompt.earlier:
        return greeting
    return f"{greeting} {say(phrases.TOPICS, reading.language, topics=', '.join(topics))}"


def _lower(title: str) -> str:
    return title[:1].lower() + title[1:]


def _goal(reading: Reading) -> str:
    words = " / ".join(turn.text.replace("\n", " ") for turn in reading.prompt.unanswered)
    if len(words) > QUOTED:
        words = words[: QUOTED - 1] + "…"
    title = reading.likely.intent.titled(reading.language) if reading.likely else ""
    return f"{title}: “{words}”" if title else f"“{words}”"
