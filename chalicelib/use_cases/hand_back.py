"""Hand back: a person returns the case to the AI, with what is settled and what was promised."""

from __future__ import annotations

from dataclasses import replace
from itertools import takewhile

from chalicelib.domain import case as cases
from chalicelib.domain.commit import Commit, Loaded
from chalicelib.domain.message import Message
from chalicelib.domain.moves import Done, Refused
from chalicelib.use_cases.acting import act, event, refuse_unless_held
from chalicelib.use_cases.ports import Clock, Threads, Wakeups
from chalicelib.use_cases.session_ports import Person

ANNOUNCES_A_PERSON = ("escalate", "holding", "moved")
"""Decisions (`Message.turn`) whose text only says that a person will answer."""


def hand_back(
    *,
    thread_id: str,
    person: Person,
    note: str,
    threads: Threads,
    wakeups: Wakeups,
    clock: Clock,
    commitments: str = "",
) -> Done | Refused:
    """Return the case to the AI, close the escalation, and let the AI answer what was left unanswered.

    `note` says what is settled, `commitments` what the customer was promised; both go to the model.
    """
    now, words, promised = clock.now(), note.strip(), commitments.strip()

    def decide(loaded: Loaded) -> Commit | Done | Refused:
        if (refused := refuse_unless_held(loaded, person)) or loaded.case is None:
            return refused or Done()
        left = _left_unanswered(loaded)
        said = f"{person.name} handed back to the AI" + (f": {words}" if words else "")
        said += f"\nPromised to the customer: {promised}" if promised else ""
        record = {"event": "handed_back_with_note" if words else "handed_back", "by": person.name}
        record |= {name: value for name, value in (("note", words), ("promised", promised)) if value}
        return Commit(
            loaded.thread,
            replace(loaded.covering(but=left), epoch=loaded.thread.epoch + 1),
            case=cases.hand_back(loaded.case, at=now, note=words, commitments=promised),
            escalation=replace(loaded.escalation, closed_at=now) if loaded.escalation else None,
            messages=(event(loaded, "hand-back", said, now, record=record),),
            nothing_newer=True,
        )

    done = act(thread_id, threads, decide)
    if isinstance(done, Done) and done.message_id:
        wakeups.answer(thread_id, done.message_id)
    return done


def _left_unanswered(loaded: Loaded) -> tuple[Message, ...]:
    """The customer's newest messages that nobody answered; the promise of a person is no answer."""
    spoken = [
        message
        for message in loaded.messages
        if not message.internal and message.turn.get("decision") not in ANNOUNCES_A_PERSON
    ]
    newest_first = takewhile(lambda message: message.inbound, reversed(spoken))
    return tuple(reversed(list(newest_first)))
