"""What came of messages afterwards: edited, deleted, reacted to; told on the message itself, not in its own line."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from chalicelib.domain.message import Author, Message

ABOUT = {"edit": "original_message_id", "revoke": "original_message_id", "reaction": "message_id"}
"""Kinds that are about another message, and what names it in WhatsApp's object."""


@dataclass(frozen=True)
class Amended:
    """One message as it stands now: `text` after its last edit (None: never edited), its reactions by author."""

    text: str | None = None
    deleted: bool = False
    reactions: tuple[tuple[Author, str], ...] = ()

    @property
    def emojis(self) -> tuple[str, ...]:
        return tuple(emoji for _, emoji in self.reactions)


UNTOUCHED = Amended()


@dataclass(frozen=True)
class Amendments:
    """What came of each message, by its id; `told` are those that need no bubble of their own any more."""

    by_id: Mapping[str, Amended]
    told: frozenset[str]

    def of(self, message: Message) -> Amended:
        return self.by_id.get(message.message_id, UNTOUCHED)


def amendments_of(messages: Sequence[Message]) -> Amendments:
    """Go through messages in order; what is about a message that is not among them stays as it is."""
    by_wamid = {message.wamid: message for message in messages if message.wamid}
    found: dict[str, Amended] = {}
    told: set[str] = set()
    for message in messages:
        original = by_wamid.get(original_of(message))
        if original is None or original is message:
            continue
        found[original.message_id] = _after(found.get(original.message_id, UNTOUCHED), message)
        told.add(message.message_id)
    return Amendments(found, frozenset(told))


def original_of(message: Message) -> str:
    """The wamid of the message that this one is about; empty if it is about none."""
    part = message.details.get(message.kind)
    named = part.get(ABOUT[message.kind]) if message.kind in ABOUT and isinstance(part, dict) else None
    return named if isinstance(named, str) else ""


def _after(so_far: Amended, message: Message) -> Amended:
    match message.kind:
        case "edit":
            return replace(so_far, text=message.text)
        case "revoke":
            return replace(so_far, deleted=True)
        case _:
            return replace(so_far, reactions=tuple(_reactions(so_far.reactions, message)))


def _reactions(before: Iterable[tuple[Author, str]], message: Message) -> Iterable[tuple[Author, str]]:
    """Each side has one reaction to a message; an empty one takes it back."""
    yield from (reaction for reaction in before if reaction[0] is not message.author)
    if message.text:
        yield (message.author, message.text)
