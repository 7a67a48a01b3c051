"""Act through functions: the next call, or what to say of what the calls gave."""

from collections.abc import Mapping

from infra.local.model import telling
from infra.local.model.appointments import booking, theirs
from infra.local.model.functions import Call, Offer, Role
from infra.local.model.phrases import say
from infra.local.model.reading import Reading
from infra.local.model.steps import GIVE_UP, Said, Step, Steps
from infra.local.model.wishes import matching, wish


def act(reading: Reading, offer: Offer) -> tuple[Step, str] | None:
    """Give the next step and the intent it is for; None when there is nothing to do with functions."""
    intent = wish(reading, offer)
    if intent is None:
        return None
    steps = Steps(reading, offer, intent)
    if Role.MINE in steps.functions:
        step = theirs(steps)
    elif Role.BOOK in steps.functions:
        step = booking(steps)
    elif Role.LOOK_UP in steps.functions:
        step = _looking_up(steps)
    else:
        return None
    return (GIVE_UP if isinstance(step, Call) and not offer.open else step), intent.id


def _looking_up(steps: Steps) -> Step:
    """Look an order up by its number, and say where it is."""
    function, found = steps.functions[Role.LOOK_UP], steps.results.get(Role.LOOK_UP)
    texts = [turn.text for turn in reversed(steps.reading.prompt.thread) if turn.by_customer]
    given = next((match for text in texts if (match := matching(function, text))), {})
    if found is None and given:
        return Call(function.name, given)
    if found is None:
        item = next((item for item in steps.intent.collect if item.name in function.required), None)
        return steps.ask_for(item) if item else GIVE_UP
    if found.ok:
        return Said("reply", telling.order(found.data, steps.language))
    error = found.data.get("error") if isinstance(found.data, Mapping) else ""
    if error in ("http_404", "somebody_elses"):
        number = next(iter(given.values()), "")
        return Said("clarify", say(telling.NO_RECORD, steps.language, number=number))
    return GIVE_UP
