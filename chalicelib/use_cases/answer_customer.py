"""Answer a thread's unanswered messages: one turn, one decision, one commit."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from chalicelib.domain.amendments import amended
from chalicelib.domain.attachments import awaits_a_file
from chalicelib.domain.case import Case, Status, reopen
from chalicelib.domain.case_choice import asks_for_nothing, choose_case
from chalicelib.domain.commit import Commit, Loaded
from chalicelib.domain.decision import Decision, StaySilent
from chalicelib.domain.discretion import discreet
from chalicelib.domain.playbook import Playbook
from chalicelib.domain.rollout_decision import overtaken
from chalicelib.domain.spending import spent_after
from chalicelib.use_cases.channel_ports import MediaStore
from chalicelib.use_cases.hand_back_from_phone import lapsed_takeover
from chalicelib.use_cases.hear_outcome import hear_outcome
from chalicelib.use_cases.model_ports import LanguageModel, Meanings, Toolboxes
from chalicelib.use_cases.opt_out import respect_opt_out
from chalicelib.use_cases.outcome import Outcome
from chalicelib.use_cases.playbook_ports import Playbooks
from chalicelib.use_cases.ports import Clock, Threads
from chalicelib.use_cases.redraft import draft_again, drafting
from chalicelib.use_cases.rolling_out import begun
from chalicelib.use_cases.send_ports import Channel
from chalicelib.use_cases.stay_silent import leave_to_people, record_silence
from chalicelib.use_cases.timing import brought_forward
from chalicelib.use_cases.turn import TurnInHand
from chalicelib.use_cases.turn_commit import commit_of

JUST_AFTER = timedelta(milliseconds=1)
"""What a turn says after a word of its own, such as that a START was heard, stands and goes out below it."""

FAR_BACK = 1000
"""Messages to read when the newest ones do not hold what is unanswered: WhatsApp retries for seven days."""


@dataclass(frozen=True)
class Turn:
    """What one wake-up came to: `committed`, `superseded` (someone got there first), `waiting_for_media` or
    `nothing_to_do`.
    """

    outcome: str
    decision: Decision | None = None


def answer_customer(
    *,
    thread_id: str,
    last_try: bool,
    gives_up: bool = False,
    threads: Threads,
    playbooks: Playbooks,
    model: LanguageModel,
    channel: Channel,
    meanings: Meanings,
    toolboxes: Toolboxes,
    clock: Clock,
    pictures: MediaStore | None = None,
) -> Turn:
    """Take one turn of a thread.

    1. Read the thread; a wake-up that finds nothing unanswered does nothing, nor does one that comes before the
       file of a message: whoever fetches that wakes us again. `pictures` is None for a model that does not see.
       A STOP is respected before anything else, whoever has the case, and what the customer says about the
       outcome itself is heard. The business's phone loses its case when it was silent for long.
    2. Choose the case: the open one, the one that these messages reopen, or a new one.
    3. If a person has it or is awaited, the AI is silent and the packet gains what the customer added; but where
       they are awaited only to send a draft, the turn is judged anew and the draft with it.
    4. Rules before the model; if none fires, the model proposes and the rules after it judge.
    5. Commit, on condition that the case's status did not move and no newer message came; the loser drops
       its work.
    A failure of the model is raised as TryAgain until the last try, which escalates. A turn that `gives_up`
    asks neither rules nor model, one of which may be what fails: it goes to people as it is.
    """
    loaded = _read(thread_id, threads)
    if loaded is None or not loaded.unanswered:
        return Turn("nothing_to_do")
    playbook, now = playbooks.active(), clock.now()
    if isinstance(read := _ready(loaded, playbook, now, threads, gives_up=gives_up), Turn):
        return read
    if read is not loaded:
        now += JUST_AFTER
    loaded = read
    case, case_before = choose_case(loaded, playbook, now)
    redrafts = overtaken(loaded)
    if case.status in (Status.WAITING_FOR_HUMAN, Status.WITH_HUMAN) and not redrafts:
        silence = StaySilent(f"case is {case.status}")
        return _commit(leave_to_people(discreet(loaded)[0], case, playbook, now), silence, threads)
    if reason := asks_for_nothing(loaded):
        said_nothing = record_silence(loaded, reason, now)
        return _commit(brought_forward(said_nothing, loaded, playbook, now), StaySilent(reason), threads)
    if case.status is Status.RESOLVED:
        case = reopen(case, now)
    masked, secrets = discreet(loaded)
    turn = TurnInHand(masked, case, case_before, playbook, now, written=loaded.unanswered, secrets=secrets)
    turn = drafting(turn) if redrafts else begun(turn)
    if gives_up:
        return _commit(_decided(turn, Outcome(turn.given_up())), turn.given_up(), threads)
    outcome = turn.decide(
        model=model,
        channel=channel,
        meanings=meanings,
        toolbox=toolboxes.of(loaded.thread, case.case_id, playbook),
        last_try=last_try,
        pictures=pictures,
    )
    if isinstance(outcome.decision, StaySilent):
        said_nothing = _paid(record_silence(loaded, outcome.decision.reason, now), case_before, outcome)
        return _commit(brought_forward(said_nothing, loaded, playbook, now), outcome.decision, threads)
    return _commit(_decided(turn, outcome), outcome.decision, threads)


def _decided(turn: TurnInHand, outcome: Outcome) -> Commit:
    return draft_again(turn, outcome) if turn.draft else commit_of(turn, outcome)


def _paid(silence: Commit, case: Case | None, outcome: Outcome) -> Commit:
    """What the model took to say nothing is spent all the same."""
    if case is None or outcome.usage is None:
        return silence
    spent = spent_after(silence.before.spent, case.case_id, outcome.usage)
    return replace(silence, after=replace(silence.after, spent=spent))


def _ready(
    loaded: Loaded, playbook: Playbook, now: datetime, threads: Threads, *, gives_up: bool
) -> Loaded | Turn:
    """What comes before any case: a STOP, a file on its way, a phone that was silent for long."""
    thread_id = loaded.thread.thread_id
    if not gives_up and (respected := respect_opt_out(loaded, threads, playbook, now)):
        done = _commit(respected.commit, respected.decision, threads)
        again = _read(thread_id, threads) if respected.more and done.outcome == "committed" else None
        if again is None:
            return done
        loaded = again
    if not gives_up and (heard := hear_outcome(loaded, threads, playbook, now)):
        done = _commit(heard.commit, heard.decision, threads)
        again = _read(thread_id, threads) if heard.more and done.outcome == "committed" else None
        if again is None:
            return done
        loaded = again
    if awaits_a_file(loaded.unanswered, now):
        return Turn("waiting_for_media")
    if lapsed := lapsed_takeover(loaded, playbook, now):
        taken_back = _read(thread_id, threads) if threads.commit(lapsed) else None
        return taken_back or Turn("superseded")
    return loaded


def _read(thread_id: str, threads: Threads) -> Loaded | None:
    """Read a thread with all that is unanswered, as it stands after edits and deletions."""
    loaded = threads.load(thread_id)
    if loaded and not loaded.complete:
        loaded = threads.load(thread_id, limit=FAR_BACK)
    return amended(loaded) if loaded else None


def _commit(commit: Commit, decision: Decision, threads: Threads) -> Turn:
    return Turn("committed" if threads.commit(commit) else "superseded", decision)
