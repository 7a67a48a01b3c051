"""What came of a scenario, in the language of who reads it; keep in sync with domain/scenarios."""

from __future__ import annotations

from chalicelib.inbox.language import said
from chalicelib.inbox.wordings import Wordings

_WORDS = (
    # domain/scenarios/result.py and judging.py
    said("%(what)s: wanted %(what_wanted)s; seen %(what_seen)s"),
    said("turn %(number)s decision"),
    said("turn %(number)s says"),
    said("turn %(number)s must not say"),
    said("fact %(name)s"),
    said("intent"),
    said("language"),
    said("outcome"),
    said("reopens"),
    said("cases"),
    said("tools"),
    said("must not call"),
    said("decisions"),
    said("says"),
    said("must not say"),
    said("escalates"),
    said("trigger"),
    said("rule"),
    said("by turn"),
    said("queue"),
    said("at message %(turn)s at the latest"),
    said("means: %(meaning)s"),
    said("none"),
    said("nothing"),
    said("not known"),
    # what kept a scenario from being played
    said("LookupError: no model is set that could play the customer"),
    said("LookupError: the customer has not written yet"),
    said("LookupError: there is no button %(named)s to tap; there are: %(titles)s"),
    # domain/scenarios/letting_go.py and weakening.py
    said("had to pass in the version in force; it was deleted"),
    said("had to pass in the version in force; it need not pass any more"),
    said("had to pass in the version in force; it now needs a model to be tried"),
    said("had to pass in the version in force, and holds less now: %(what)s"),
    said("what had to pass in the version in force is not known: its scenarios are lost or broken"),
    said("may have had to pass in the version in force, where it cannot be read by this release"),
    said("turn %(number)s (%(act)s) is gone or changed"),
    said("%(what_where)s: decision was %(was)s and is %(what_is)s"),
    said("turn %(number)s"),
    said("turn %(number)s: says"),
    said("turn %(number)s: must not say"),
    said("`%(name)s` is another one"),
    said("fact %(name)s is not looked at"),
    said("tools were %(was)s and are %(what_are)s"),
    said("must not call `%(tool)s` is gone"),
    said("%(what)s “%(phrase)s” is gone"),
    said("by_turn was %(was)s and is %(what_is)s"),
    said("%(name)s was %(was)s and is %(what_is)s"),
    said("not looked at"),
    # why one needs a model (domain/scenarios/scenario.py)
    said("the customer is played by a model"),
    said("what was meant is judged by a model"),
)

RESULTS = Wordings(_WORDS)
