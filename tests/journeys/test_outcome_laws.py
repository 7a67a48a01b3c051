"""In whatever order cases end, are asked again, and die in between: one end each, and none that nothing proves."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from chalicelib.domain.case import Case, Resolution, Status, Surety
from chalicelib.domain.inbound import NEVER_ANSWERED
from chalicelib.domain.message import Author, Delivery, Message
from chalicelib.domain.outcome_rules import CsatRules, OutcomeRules
from chalicelib.domain.proposal import Action
from chalicelib.domain.tool_rules import Tool
from tests.fakes.model import ModelFake, a_proposal
from tests.journeys.clinic import a_playbook
from tests.journeys.world import World

Act = Callable[[World], object]

RULES = OutcomeRules(follow_up=True, follow_up_hours=4, csat=CsatRules(enabled=True, every_days=1))
TOOLS = (Tool(id="book", description="Book", url="https://x.example", verifies=True),)
ANSWERS = [
    a_proposal("We open at 9."),
    a_proposal("Which day?", Action.CLARIFY),
    a_proposal("Your booking is confirmed and verified."),
    a_proposal("", Action.SILENT, cited_pages=()),
]


def taps(button: str, *, oldest: bool = False, named: bool = True) -> Act:
    """A tap under the newest question of that kind, or under the oldest; some phones do not say under which."""
    decision = "follow_up" if button.startswith("settled") else "csat"

    def act(world: World) -> None:
        asked = [each for each in world.outbound if each.turn.get("decision") == decision and each.wamid]
        if asked:
            under = asked[0 if oldest else -1]
            reply = {"type": "button_reply", "button_reply": {"id": button, "title": button}}
            context = {"context": {"id": under.wamid}} if named else {}
            world.maria.sends({"type": "interactive", "interactive": reply, **context})

    return act


def reacts(emoji: str) -> Act:
    """A reaction to our newest words."""

    def act(world: World) -> None:
        if world.threads.heads and (ours := [each for each in world.outbound if each.wamid]):
            reaction = {"message_id": ours[-1].wamid, "emoji": emoji}
            world.maria.sends({"type": "reaction", "reaction": reaction})

    return act


def takes_back(world: World) -> None:
    """Maria deletes what she wrote last."""
    if theirs := [each for each in world.messages if each.inbound and each.kind == "text"]:
        world.maria.sends({"type": "revoke", "revoke": {"original_message_id": theirs[-1].wamid}})


def loses_a_failure(world: World) -> None:
    """Our newest words fail, and the fact of it is lost."""
    with_ai = bool(world.outbound) and world.case.status is Status.WITH_AI
    if with_ai and world.outbound[-1].delivery is Delivery.DELIVERED:
        last = world.outbound[-1]
        failed = replace(last, delivery=Delivery.FAILED, error={"code": 131026})
        world.threads.messages[(last.thread_id, last.message_id)] = failed


def books(world: World) -> None:
    """The newest answer of the AI used a tool that did what was wanted."""
    answers = [each for each in world.outbound if each.author is Author.AI]
    if answers:
        turn = {**answers[-1].turn, "tools": [{"tool": "book", "ok": True, "verified": True}]}
        key = (answers[-1].thread_id, answers[-1].message_id)
        world.threads.messages[key] = replace(answers[-1], turn=turn)


def in_between(act: Act) -> Act:
    """Something happens between the sweep's read and its write."""

    def plan(world: World) -> None:
        world.threads.before_commit = lambda: act(world)
        world.sweep()
        world.threads.before_commit = None

    return plan


def and_rests(*acts: Act, **time: float) -> Act:
    """Acts after which all comes to rest, time passes and the sweep comes by."""

    def act(world: World) -> None:
        for each in acts:
            each(world)
        world.settle()
        world.clock.tick(**time)
        world.sweep()
        world.settle()

    return act


def asks(world: World) -> None:
    world.maria.writes("When do you open?")


ACTS: dict[str, Act] = {
    "maria asks, is answered": and_rests(asks),
    "maria asks, the answer is lost": and_rests(asks, lambda world: world.settle(), loses_a_failure),
    "maria asks, the AI books": and_rests(asks, lambda world: world.settle(), books),
    "half an hour, the sweep": and_rests(minutes=31),
    "five hours, the sweep": and_rests(hours=5),
    "a day, the sweep": and_rests(hours=26),
    "a week, the sweep": and_rests(days=8),
    "maria asks": asks,
    "maria thanks": lambda world: world.maria.writes("Thanks!"),
    "maria says yes": lambda world: world.maria.writes("yes"),
    "maria says no": lambda world: world.maria.writes("no"),
    "maria asks for a person": lambda world: world.maria.writes("human please"),
    "maria stops": lambda world: world.maria.writes("STOP"),
    "maria starts": lambda world: world.maria.writes("START"),
    "maria deletes it": takes_back,
    "a thumb": reacts("👍"),
    "no thumb any more": reacts(""),
    "taps yes": taps("settled.yes"),
    "taps yes twice": lambda world: [taps("settled.yes")(world) for _ in range(2)],
    "taps no": taps("settled.no"),
    "taps an old yes": taps("settled.yes", oldest=True),
    "taps yes under nothing": taps("settled.yes", named=False),
    "likes it": taps("csat.up"),
    "likes it not": taps("csat.down"),
    "did not like the first": taps("csat.down", oldest=True),
    "a failure is lost": loses_a_failure,
    "the AI books": books,
    "all comes to rest": lambda world: world.settle(),
    "half an hour": lambda world: world.clock.tick(minutes=31),
    "five hours": lambda world: world.clock.tick(hours=5),
    "a day": lambda world: world.clock.tick(hours=26),
    "a week": lambda world: world.clock.tick(days=8),
    "the clock goes back": lambda world: world.clock.tick(-7),
    "the sweep runs": lambda world: world.sweep(),
    "two sweeps at once": in_between(lambda world: world.sweep()),
    "maria writes while it ends": in_between(lambda world: world.maria.writes("And on Sunday?")),
    "maria thanks while it ends": in_between(lambda world: world.maria.writes("Thanks!")),
    "maria stops while it ends": in_between(lambda world: world.maria.writes("STOP")),
    "dana takes over while it ends": in_between(lambda world: world.dana.takes_over()),
    "dana takes over": lambda world: world.dana.takes_over(),
    "dana replies": lambda world: world.dana.replies("I am here", form_id=str(world.clock.now())),
    "dana hands back": lambda world: world.dana.hands_back(),
    "dana resolves": lambda world: world.dana.resolves(Surety.CONFIRMED),
}

stories = st.lists(st.sampled_from(sorted(ACTS)), max_size=25)


def told(story: list[str], script: list[int]) -> World:
    """Play a story that begins with a question, then let it come to rest and the sweep end what is over."""
    model = ModelFake(*[ANSWERS[number] for number in script] * 200)
    world = World(playbook=a_playbook(outcomes=RULES, tools=TOOLS), model=model)
    world.maria.writes("When do you open?")
    world.settle()
    for act in story:
        ACTS[act](world)
    for _ in range(6):
        world.settle()
        world.clock.tick(hours=30)
        world.wakeups.forget()
        world.sweep()
    world.settle()
    return world


def ends(world: World) -> dict[str, list[Resolution]]:
    """Every resolution that was ever written, by case."""
    found: dict[str, list[Resolution]] = {}
    for change in world.written:
        new, old = change.new, change.old
        if not isinstance(new, Case) or new.resolution is None:
            continue
        if not isinstance(old, Case) or old.resolution != new.resolution:
            found.setdefault(new.case_id, []).append(new.resolution)
    return found


def ends_a_case_once_for_each_time_it_began(world: World) -> None:
    cases = {case.case_id: case for case in world.threads.cases.values()}
    for case_id, resolutions in ends(world).items():
        case = cases[case_id]
        standing = [case.resolution] if case.resolution else []
        assert resolutions == [*(each.resolution for each in case.taken_back), *standing]
        assert case.reopens == len(case.taken_back)
    lines = Counter(each.case_id for each in world.messages if each.turn.get("event") == "concluded")
    for of, count in lines.items():
        assert count <= sum(each.by == "ai" for each in ends(world)[of or ""])


def never_says_verified_without_a_tool(world: World) -> None:
    for case_id, resolutions in ends(world).items():
        if any(each.surety is Surety.VERIFIED for each in resolutions):
            assert any(each.turn.get("tools") for each in world.messages if each.case_id == case_id)


def never_says_silent_where_our_last_words_failed(world: World) -> None:
    for case in world.threads.cases.values():
        if case.resolution and case.resolution.surety is Surety.SILENT and case.resolution.by == "ai":
            until = case.resolution.at
            before = [each for each in ours_of(case, world) if each.sent_at <= until and not _asks(each)]
            assert not before or before[-1].delivery is not Delivery.FAILED


def adds_the_effort_up(world: World) -> None:
    """No message of ours counts in two cases, and no case counts a message that was never written."""
    over = [case for case in world.threads.cases.values() if case.effort and case.status is Status.RESOLVED]
    for case in over:
        assert case.effort
        assert case.effort.outbound <= len(ours_of(case, world))
        assert case.effort.turns <= case.effort.outbound
    asked = sum(each.inbound and each.kind not in NEVER_ANSWERED for each in world.messages)
    assert sum(case.effort.inbound for case in over if case.effort) <= asked + sum(_deleted(world))


def asks_each_thing_once(world: World) -> None:
    csat = Counter(each.case_id for each in world.outbound if each.turn.get("decision") == "csat")
    follow_up = Counter(each.case_id for each in world.outbound if each.turn.get("decision") == "follow_up")
    assert all(count == 1 for count in (*csat.values(), *follow_up.values()))


def leaves_no_case_with_the_ai_for_ever(world: World) -> None:
    assert all(case.status is not Status.WITH_AI for case in world.threads.cases.values())


def ours_of(case: Case, world: World) -> list[Message]:
    return [each for each in world.outbound if each.case_id == case.case_id]


def _asks(message: Message) -> bool:
    return message.turn.get("decision") in ("follow_up", "csat")


def _deleted(world: World) -> list[int]:
    return [1 for each in world.messages if each.kind == "revoke"]


LAWS = (
    ends_a_case_once_for_each_time_it_began,
    never_says_verified_without_a_tool,
    never_says_silent_where_our_last_words_failed,
    adds_the_effort_up,
    asks_each_thing_once,
    leaves_no_case_with_the_ai_for_ever,
)


class TestHoweverCasesEnd:
    @settings(max_examples=300)
    @given(stories, st.lists(st.integers(0, len(ANSWERS) - 1), min_size=1, max_size=4))
    def test_every_law_holds(self, story: list[str], script: list[int]) -> None:
        world = told(story, script)
        for holds in LAWS:
            holds(world)

    def test_every_way_to_end_is_reached(self) -> None:
        """So that the laws do not hold for lack of endings."""
        script = [0] * 5
        seen: set[Surety] = set()
        for story in (
            ["a day", "the sweep runs"],
            ["maria thanks", "all comes to rest", "half an hour", "the sweep runs"],
            ["the AI books", "five hours", "the sweep runs"],
        ):
            seen |= {each.surety for ended in ends(told(story, script)).values() for each in ended}
        seen |= {each.surety for ended in ends(told([], [1])).values() for each in ended}
        assert seen == set(Surety)
