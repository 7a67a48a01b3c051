"""What customers live through: each story tells one matter from its first message to whatever becomes of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from infra.simulation import words
from infra.simulation.aftermath import asked_how_it_went, closes, may_come_back, with_people
from infra.simulation.gaps import gap
from infra.simulation.plan import DRAFTED, Proposes
from infra.simulation.telling import Telling

ANSWERABLE = ("opening_hours", "prices", "insurance", "aftercare")

Story = Callable[[Telling], None]


def tell_a_story(telling: Telling) -> None:
    """Let the customer live through one matter, with all that becomes of it."""
    if telling.vip:
        _escalated_at_once(telling, "vip", words.ASKS["prices"])
        return
    stories, weights = zip(*STORIES, strict=True)
    telling.random.choices(stories, weights)[0](telling)


# What the AI settles


def _answered(telling: Telling) -> None:
    telling.asks(telling.random.choice(ANSWERABLE))
    if telling.case.mode == "draft":
        telling.escalates("policy", suggested=words.ANSWERS[DRAFTED][telling.language])
        with_people(telling)
        return
    for _ in range(telling.random.choice((0, 0, 1, 2))):
        telling.waits(minutes=(1, 30))
        telling.asks_more(telling.case.intent or "")
    closes(telling)
    may_come_back(telling)


def _booked(telling: Telling) -> None:
    telling.books()
    if telling.random.random() < 0.4:
        telling.waits(minutes=(1, 20))
        telling.thanks()
    telling.settles("verified")
    asked_how_it_went(telling)


def _gave_up(telling: Telling) -> None:
    """The AI asks for the day, and nobody answers."""
    which = Proposes("clarify", words.WHICH[telling.language], "book_appointment")
    telling.begins(words.ASKS["book_appointment"][telling.language], which)
    telling.falls_silent("abandoned")


def _vague_then_clear(telling: Telling) -> None:
    what = Proposes("clarify", words.WHAT[telling.language][0])
    telling.begins(words.VAGUE[telling.language][0], what)
    telling.waits(minutes=(1, 15))
    telling.says(words.ASKS["opening_hours"][telling.language], telling.reply("opening_hours"))
    closes(telling)


# What goes to people


def _vague(telling: Telling) -> None:
    language = telling.language
    vague, what = words.VAGUE[language], words.WHAT[language]
    telling.begins(vague[0], Proposes("clarify", what[0]))
    telling.waits(minutes=(1, 10))
    telling.says(vague[1], Proposes("clarify", what[1]))
    telling.waits(minutes=(1, 10))
    telling.says(vague[2], Proposes("clarify", what[0]))
    telling.escalates("ambiguity", suggested=what[0])
    with_people(telling)


def _human(telling: Telling) -> None:
    _escalated_at_once(telling, "human_request", words.HUMAN)


def _risky(telling: Telling) -> None:
    _escalated_at_once(telling, "risk", words.RISKY)


def _escalated_at_once(telling: Telling, trigger: str, said: dict[str, str]) -> None:
    """A rule before the model: the intent is not known yet."""
    telling.begins(said[telling.language])
    telling.escalates(trigger)
    with_people(telling)


def _angry(telling: Telling) -> None:
    telling.asks("opening_hours")
    telling.waits(minutes=(1, 20))
    suggested = words.SUGGESTED[telling.language]
    proposes = Proposes("escalate", intent="opening_hours", suggested=suggested)
    telling.says(words.ANGRY[telling.language], proposes)
    telling.escalates("negative_sentiment", suggested=suggested)
    with_people(telling)


def _quote(telling: Telling) -> None:
    suggested = words.SUGGESTED[telling.language]
    proposes = Proposes("escalate", intent="prices", suggested=suggested)
    telling.begins(words.QUOTE[telling.language], proposes)
    telling.escalates("policy", suggested=suggested)
    with_people(telling)


def _shows(name: str) -> Story:
    def story(telling: Telling) -> None:
        if _lacks(telling, name):
            with_people(telling)
        elif name == "reschedule":
            telling.proves()
            telling.settles("verified")
            asked_how_it_went(telling)
        else:
            closes(telling)

    return story


def _lacks(telling: Telling, name: str) -> bool:
    """Ask about what the business lacks; gives whether a person is needed for it, as long as it is not mended."""
    lacking, language = gap(name), telling.language
    asked, suggested = words.ASKS[lacking.intent][language], words.SUGGESTED[language]
    good = telling.reply(lacking.intent)
    if lacking.piece == "tool":
        good = replace(good, tool="move_appointment")
    if lacking.piece == "unclear_policy":
        good = replace(good, answers=None)  # it follows a rule, which stands on no page
    bad = Proposes(
        "escalate",
        intent=lacking.intent,
        tool="move_appointment" if lacking.piece == "tool" else None,
        trigger="exception" if lacking.trigger == "exception" else None,
        quote=asked,
        suggested=suggested,
        lacks=name,
        then=good,
    )
    telling.begins(asked, bad, gap=None if name in telling.mended else name)
    if name in telling.mended:
        return False
    telling.escalates(lacking.trigger, suggested=suggested)
    return True


STORIES: tuple[tuple[Story, int], ...] = (
    (_answered, 46),
    (_booked, 10),
    (_gave_up, 4),
    (_vague_then_clear, 3),
    (_vague, 2),
    (_human, 4),
    (_risky, 1),
    (_angry, 2),
    (_quote, 2),
    (_shows("parking"), 9),
    (_shows("returns"), 6),
    (_shows("reschedule"), 5),
)
