"""In whatever order things happen: nothing lost, nothing twice, no talking over people (DESIGN 6)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st

from chalicelib.adapters.whatsapp.errors import refusal
from chalicelib.domain.case import Case, Status, Surety
from chalicelib.domain.message import Author, Message
from chalicelib.domain.proposal import Action, ModelUnavailable, Proposal
from chalicelib.use_cases.resume_outbox import resume_outbox
from tests.fakes.cast import NUMBER
from tests.fakes.channel import BUSY
from tests.fakes.model import ModelFake, a_proposal
from tests.journeys.world import World

Act = Callable[[World], object]


def interrupted_by(act: Act) -> Act:
    """Something that happens while the model runs next."""

    def plan(world: World) -> None:
        world.model.during = lambda: act(world)

    return plan


MARIA: dict[str, Act] = {
    "maria asks": lambda world: world.maria.writes("When do you open?"),
    "maria asks for a person": lambda world: world.maria.writes("human please"),
    "maria thanks": lambda world: world.maria.writes("Thanks!"),
    "maria sends an image": lambda world: world.maria.sends({"type": "image", "image": {"id": "media-1"}}),
    "maria reacts": lambda world: world.maria.sends(
        {"type": "reaction", "reaction": {"message_id": "wamid.1", "emoji": "👍"}}
    ),
    "whatsapp repeats itself": lambda world: (
        world.post(world.maria.bodies[-1]) if world.maria.bodies else None
    ),
}
PEOPLE: dict[str, Act] = {
    "dana takes over": lambda world: world.dana.takes_over(),
    "lee takes over": lambda world: world.lee.takes_over(),
    "dana replies": lambda world: world.dana.replies("I am here", form_id=str(world.clock.now())),
    "dana hands back": lambda world: world.dana.hands_back(),
    "lee hands back": lambda world: world.lee.hands_back("a note"),
    "dana resolves": lambda world: world.dana.resolves(Surety.SILENT),
    "lee resolves": lambda world: world.lee.resolves(),
}


def reports_a_failure(world: World, code: int = 131026) -> None:
    """WhatsApp finds that the newest message cannot be delivered."""
    for sent in world.channel.sent[-1:]:
        world.post(world.status(sent, "failed", errors=[{"code": code, "title": "undeliverable"}]))


def goes_on(world: World) -> None:
    """Somebody put the account in order and resumes the outbox."""
    resume_outbox(NUMBER, outbox=world.outbox, lists=world.lists, wakeups=world.wakeups, clock=world.clock)


WORKERS: dict[str, Act] = {
    "the AI's worker runs": lambda world: world.step("answer_customer"),
    "the stream's worker runs": lambda world: world.step("publish_facts"),
    "the delivery worker runs": lambda world: world.step("deliver_message"),
    "statuses come": lambda world: world.step("statuses"),
    "people are told": lambda world: world.step("notify"),
    "all comes to rest": lambda world: world.settle(),
    "a minute passes": lambda world: world.clock.tick(60),
    "the sweep runs": lambda world: world.sweep(),
    "whatsapp reports a failure": reports_a_failure,
    "whatsapp is busy": lambda world: world.channel.fail(BUSY),
    "whatsapp's answer is lost": lambda world: world.channel.lose_answer(),
    "the token is invalid": lambda world: world.channel.fail(refusal(190)),
    "the number is too fast": lambda world: world.channel.fail(refusal(130429)),
    "the token is renewed": lambda world: goes_on(world),
    "whatsapp reports a failure that passes": lambda world: reports_a_failure(world, 131000),
    "days pass": lambda world: world.clock.tick(days=2),
}
MEANWHILE: dict[str, Act] = {
    f"while the model runs, {name}": interrupted_by(act)
    for name, act in (MARIA | PEOPLE).items()
    if name in ("maria asks", "dana takes over", "dana resolves", "maria asks for a person")
}
ACTS = MARIA | PEOPLE | WORKERS | MEANWHILE

ANSWERS: list[Proposal | Exception] = [
    a_proposal("We open at 9."),
    a_proposal("Which day?", Action.CLARIFY),
    a_proposal("", Action.ESCALATE, cited_pages=()),
    a_proposal("I'll transfer you to a colleague.", cited_pages=()),
    a_proposal("", cited_pages=()),
    a_proposal("", Action.SILENT, cited_pages=()),
    ModelUnavailable("timeout"),
]

stories = st.lists(st.sampled_from(sorted(ACTS)), max_size=30)
models = st.lists(st.sampled_from(ANSWERS), min_size=1, max_size=5)


def told(story: list[str], script: list[Proposal | Exception]) -> World:
    """Play a story, then let it come to rest; nothing may be left on its way."""
    world = World(model=ModelFake(*script * 100))
    for act in story:
        ACTS[act](world)
    world.model.during = None
    world.channel.failures.clear()
    world.clock.tick()
    goes_on(world)
    world.settle()
    world.later(minutes=15)
    return world


def spoken(world: World) -> list[tuple[Message, Status]]:
    """Each outbound message in the order of its commit, with the status that its case had then."""
    statuses: dict[str, Status] = {}
    said = []
    for change in world.written:
        if isinstance(change.new, Case):
            statuses[change.new.case_id] = change.new.status
        if isinstance(change.new, Message) and change.new.delivery and change.old is None:
            said.append((change.new, statuses[change.new.case_id or ""]))
    return said


def leaves_no_message_without_an_end(world: World) -> None:
    heads = world.threads.heads.values()
    assert all(head.answered_count == head.inbound_count for head in heads)
    assert all(head.unanswered_since is None for head in heads)


def never_lets_the_ai_speak_while_a_person_has_the_case(world: World) -> None:
    for message, status in spoken(world):
        match message.author:
            case Author.AI:
                assert status is Status.WITH_AI
            case Author.PERSON:
                assert status is Status.WITH_HUMAN
            case _:
                assert status is not Status.WITH_HUMAN


def stores_nothing_twice(world: World) -> None:
    for thread_id, head in world.threads.heads.items():
        wamids = [message.wamid for message in world.loaded(thread_id).messages if message.inbound]
        assert len(wamids) == len(set(wamids)) == head.inbound_count


def sends_nothing_twice(world: World) -> None:
    """But for the one repeat that the record tells of."""
    sent = Counter(sent.message.message_id for sent in world.channel.sent)
    repeats = {message.message_id: message.repeats for message in world.threads.messages.values()}
    assert all(count <= 1 + repeats[message_id] <= 2 for message_id, count in sent.items())


def sends_in_the_order_in_which_it_was_written(world: World) -> None:
    first = list(dict.fromkeys(sent.message.message_id for sent in world.channel.sent))
    assert first == sorted(first)


def leaves_nothing_of_ours_without_an_end(world: World) -> None:
    assert all(message.settled for message in world.threads.messages.values())
    assert world.outbox.held == {}
    assert world.dead_letters == []


def keeps_case_and_escalation_in_step(world: World) -> None:
    cases, escalations = world.threads.cases.values(), world.threads.escalations.values()
    waiting = {case.escalation_id for case in cases if case.status is Status.WAITING_FOR_HUMAN}
    assert waiting == {e.escalation_id for e in escalations if not (e.closed_at or e.takeover)}
    assert len([case for case in cases if case.open]) <= 1


def gives_every_escalation_a_clock_a_packet_and_a_word_to_people(world: World) -> None:
    escalations = world.threads.escalations.values()
    assert set(world.sla_clock.started) == {escalation.escalation_id for escalation in escalations}
    for packet in (escalation.packet for escalation in escalations):
        assert all((packet.customer_goal, packet.facts, packet.tried, packet.why, packet.suggested_reply))
    told = [notice.escalation_id for _, notice in world.mail.mails if notice.stage == "case.escalated"]
    assert sorted(told) == sorted(escalation.escalation_id for escalation in escalations)


PROMISES = (
    leaves_no_message_without_an_end,
    never_lets_the_ai_speak_while_a_person_has_the_case,
    stores_nothing_twice,
    sends_nothing_twice,
    sends_in_the_order_in_which_it_was_written,
    leaves_nothing_of_ours_without_an_end,
    keeps_case_and_escalation_in_step,
    gives_every_escalation_a_clock_a_packet_and_a_word_to_people,
)


class TestAnyInterleaving:
    @settings(max_examples=300)
    @given(stories, models)
    def test_keeps_every_promise(self, story: list[str], script: list[Proposal | Exception]) -> None:
        world = told(story, script)
        for holds in PROMISES:
            holds(world)

    def test_reaches_every_state_there_is(self) -> None:
        """The acts can lead everywhere, so that the promises above are not kept for lack of trouble."""
        story = [
            *("maria asks", "all comes to rest", "maria asks for a person", "all comes to rest"),
            *("dana takes over", "dana replies", "dana hands back", "dana resolves", "days pass"),
            *("maria asks", "all comes to rest", "maria asks", "while the model runs, dana takes over"),
            "all comes to rest",
        ]
        world = told(story, [a_proposal("We open at 9.")])
        seen = {change.new.status for change in world.written if isinstance(change.new, Case)}
        assert seen == set(Status)
        assert {turn.outcome for turn in world.turns} >= {"committed", "superseded", "nothing_to_do"}
