"""A customer edits or deletes a message: before the answer it counts as it stands, after it the edit is answered."""

from __future__ import annotations

from tests.fakes.model import a_proposal
from tests.journeys.world import World


def original(world: World) -> str:
    """The wamid of what Maria wrote first."""
    wamid = world.messages[0].wamid
    assert wamid
    return wamid


def edits(world: World, text: str) -> None:
    message = {"type": "text", "text": {"body": text}}
    edit = {"original_message_id": original(world), "message": message}
    world.maria.sends({"type": "edit", "edit": edit})


def deletes(world: World) -> None:
    world.maria.sends({"type": "revoke", "revoke": {"original_message_id": original(world)}})


def asked(world: World) -> list[str]:
    """What the model was asked last."""
    return [message.text for message in world.model.requests[-1].unanswered if message.kind == "text"]


class TestAnEdit:
    def test_before_the_answer_is_what_is_answered(self, world: World) -> None:
        world.model.then(a_proposal("Yes, at 10."))
        world.maria.writes("Is 9 possible?")
        edits(world, "Is 10 possible?")
        world.settle()
        assert asked(world) == ["Is 10 possible?"]
        assert len(world.phone_of("maria")) == 1

    def test_while_the_ai_writes_drops_what_it_wrote(self, world: World) -> None:
        world.model.then(a_proposal("Yes, at 9."), a_proposal("Yes, at 10."))
        world.maria.writes("Is 9 possible?")
        world.threads.before_commit = lambda: edits(world, "Is 10 possible?")
        world.settle()
        assert asked(world) == ["Is 10 possible?"]
        assert [text.endswith("Yes, at 10.") for text in world.phone_of("maria")] == [True]

    def test_after_the_answer_is_answered_once_more(self, world: World) -> None:
        world.model.then(a_proposal("Yes, at 9."), a_proposal("Yes, at 10."))
        world.maria.writes("Is 9 possible?")
        world.settle()
        edits(world, "Is 10 possible?")
        world.settle()
        assert asked(world) == ["Is 10 possible?"]
        assert len(world.phone_of("maria")) == 2

    def test_is_kept_beside_the_original(self, world: World) -> None:
        world.maria.writes("Is 9 possible?")
        edits(world, "Is 10 possible?")
        assert [(message.kind, message.text) for message in world.messages] == [
            ("text", "Is 9 possible?"),
            ("edit", "Is 10 possible?"),
        ]


class TestADeletion:
    def test_before_the_answer_leaves_nothing_to_answer(self, world: World) -> None:
        world.maria.writes("Is 9 possible?")
        deletes(world)
        world.settle()
        assert world.phone_of("maria") == []
        assert not world.head.unanswered

    def test_keeps_the_words_from_the_model(self, world: World) -> None:
        world.model.then(a_proposal("Yes, at 9."), a_proposal("You are welcome."))
        world.maria.writes("Is 9 possible for Bruno's tooth?")
        world.settle()
        deletes(world)
        world.maria.writes("What about parking?")
        world.settle()
        shown = " ".join(message.text for message in world.model.requests[-1].messages)
        assert "Bruno" not in shown
