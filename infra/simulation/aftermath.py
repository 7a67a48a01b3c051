"""What becomes of a matter once it is answered or with people: how it closes, and what comes after."""

from __future__ import annotations

from infra.simulation import words
from infra.simulation.telling import Telling
from infra.simulation.writing import FOLLOWED_UP


def with_people(telling: Telling) -> None:
    """What people do with an escalation."""
    random = telling.random
    kind = random.choices(("in_time", "answered_late", "late", "never", "only_taken"), (70, 9, 14, 4, 3))[0]
    if kind == "never":
        return
    telling.is_taken(minutes=random.randint(40, 100) if kind == "late" else random.randint(2, 15))
    if kind == "only_taken":
        return
    telling.is_answered(minutes=random.randint(30, 90) if kind == "answered_late" else random.randint(1, 9))
    useful = random.choice((True, True, False, None))
    if useful is not None:
        telling.says_useful(useful)
    if random.random() < 0.25 and not telling.vip:
        _handed_back(telling)
        return
    if random.random() < 0.3:
        telling.waits(minutes=(1, 10))
        telling.says(words.THANKS[telling.language], answered=False)
    surety = random.choice(("confirmed", "confirmed", "silent", "abandoned"))
    telling.is_resolved(surety)
    if surety == "confirmed":
        asked_how_it_went(telling)
    may_come_back(telling)


def _handed_back(telling: Telling) -> None:
    """The AI has it again: it answers what comes, or a person is needed once more."""
    telling.is_handed_back()
    telling.waits(minutes=(2, 120))
    if telling.random.random() < 0.2 and len(telling.case.handovers) < 3:
        telling.says(words.HUMAN[telling.language])
        telling.escalates("human_request")
        with_people(telling)
        return
    again = telling.reply("opening_hours", words.AGAIN_ANSWER)
    telling.says(words.AGAIN[telling.language], again)
    closes(telling)


# How it ends


def closes(telling: Telling) -> None:
    random = telling.random
    if telling.case.intent == FOLLOWED_UP and random.random() < 0.5:
        _followed_up(telling)
        return
    how = random.choices(("silent", "thanks", "thumb"), (55, 35, 10))[0]
    if how == "silent":
        telling.falls_silent("abandoned" if telling.case.intent == "aftercare" else "silent")
        return
    telling.waits(minutes=(1, 25))
    if how == "thanks":
        telling.thanks()
    else:
        telling.reacts()
    telling.settles("confirmed")
    asked_how_it_went(telling)


def _followed_up(telling: Telling) -> None:
    """Asked whether it is settled: yes, no and no more, or no and what is still open."""
    telling.is_followed_up()
    telling.waits(minutes=(1, 120))
    how = telling.random.choice(("yes", "yes", "no", "open"))
    if how == "yes":
        telling.says_yes()
        asked_how_it_went(telling)
        return
    telling.says_no()
    if how == "no":
        telling.falls_silent("abandoned")
        return
    telling.waits(minutes=(1, 20))
    telling.asks_more(FOLLOWED_UP)
    telling.waits(minutes=(1, 20))
    telling.thanks()
    telling.settles("confirmed")
    asked_how_it_went(telling)


def asked_how_it_went(telling: Telling) -> None:
    """Mostly content, or silent; who is not goes to people."""
    if telling.is_asked(telling.random.choices(("up", "down", None), (52, 8, 40))[0]):
        with_people(telling)


def may_come_back(telling: Telling) -> None:
    """Within the time in which the case is taken up again."""
    ended = telling.ended
    if ended is None or ended.surety == "abandoned" or telling.random.random() > 0.15:
        return
    telling.comes_back()
    if telling.vip:
        telling.escalates("vip")
        with_people(telling)
        return
    closes(telling)
