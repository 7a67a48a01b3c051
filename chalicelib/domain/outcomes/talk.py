"""The messages of one case as its end is read off them: who said the last word, and what it was."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from chalicelib.domain.case import Case
from chalicelib.domain.inbound import NEVER_ANSWERED
from chalicelib.domain.message import Author, Delivery, Message
from chalicelib.domain.outcomes.own_word import is_own_word, is_thumb
from chalicelib.domain.outcomes.proof import since
from chalicelib.domain.phone import PHONE

FOLLOW_UP, CSAT = "follow_up", "csat"
"""The decisions that are kept with the questions about the outcome itself; they are no part of the talk."""

SAID_YES, SAID_NO = "settled.yes", "settled.no"
"""The buttons under the question whether it is settled."""

LIKED_WELL, LIKED_NOT = "csat.up", "csat.down"
"""The buttons under the question how it went."""

REPLY = "reply"
"""The one decision by which the AI answers; all others ask, announce a person, or are about the messages themselves."""

ARRIVED = frozenset({Delivery.DELIVERED, Delivery.READ, Delivery.PLAYED})
"""What WhatsApp says of a message that is on the customer's phone; `sent` only says that WhatsApp has it."""


@dataclass(frozen=True)
class Talk:
    """What both sides said since the case began, or was asked again; in order, without lines that only people read."""

    messages: tuple[Message, ...]
    unheard: Message | None = None
    """Our newest words, where they failed: what came before them was not the last that we had to say."""

    @property
    def last_at(self) -> datetime | None:
        """When either side last said something."""
        return max((each.sent_at for each in self.messages), default=None)

    @property
    def ours(self) -> tuple[Message, ...]:
        """What the customer was told, in order; what never reached them was not said."""
        return tuple(each for each in self.messages if not each.inbound)

    @property
    def ends_in_answer(self) -> bool:
        """Whether our last words were an answer, to which a customer may well say nothing."""
        return bool(self.ours) and _answers(self.ours[-1])

    @property
    def silence_counts(self) -> bool:
        """Whether saying nothing more may mean content: our last words were an answer, and on the customer's phone.

        Nor does a template count, which is written to open a talk again.
        """
        if not self.ends_in_answer or self.unheard:
            return False
        last = self.ours[-1]
        wrote_since = any(each.inbound and each.order > last.order for each in self.messages)
        return last.kind != "template" and (
            last.delivery in ARRIVED or last.person_id == PHONE or wrote_since
        )

    @property
    def under_way(self) -> bool:
        """Whether something of ours has still to go out."""
        return any(not each.settled for each in self.ours)

    def confirmed(self, reactions: Iterable[Message]) -> bool:
        """Whether the customer's own word, after an answer of ours, is that it is settled, and nothing else since."""
        answers = [place for place, each in enumerate(self.messages) if not each.inbound and _answers(each)]
        if not answers or not self.ends_in_answer:
            return False
        return self._said(answers) or self._thumb(self.messages[answers[-1] :], reactions)

    def _said(self, answers: list[int]) -> bool:
        theirs = [place for place, each in enumerate(self.messages) if each.inbound]
        if not theirs or not is_own_word(self.messages[theirs[-1]].text):
            return False
        before = [place for place in answers if place < theirs[-1]]
        asked = [place for place in theirs if before and before[-1] < place]
        return bool(before) and all(is_own_word(self.messages[place].text) for place in asked)

    @staticmethod
    def _thumb(last: tuple[Message, ...], reactions: Iterable[Message]) -> bool:
        """Whether the newest reaction to our last answer is a thumb, and they wrote nothing after the answer."""
        answer = last[0]
        about_it = [each for each in reactions if answer.wamid and reacted_to(each) == answer.wamid]
        newest = max(about_it, key=lambda each: each.order, default=None)
        return newest is not None and is_thumb(newest.text) and not any(each.inbound for each in last[1:])


def talk_of(case: Case, messages: Iterable[Message]) -> Talk:
    """Pick what was said in a case."""
    begun = since(case) - timedelta(seconds=1)  # WhatsApp cuts a customer's time to the second
    written = [
        message
        for message in messages
        if message.sent_at >= begun
        and not message.imported
        and not message.internal
        and message.kind not in NEVER_ANSWERED
        and message.turn.get("decision") not in (FOLLOW_UP, CSAT)
        and tapped(message) not in (LIKED_WELL, LIKED_NOT)
    ]
    ours = [message for message in written if not message.inbound]
    newest = max(ours, key=lambda message: message.order, default=None)
    said = [message for message in written if message.delivery is not Delivery.FAILED]
    unheard = newest if newest and newest.delivery is Delivery.FAILED else None
    return Talk(tuple(sorted(said, key=lambda message: message.order)), unheard)


def to_people(case: Case, messages: Iterable[Message]) -> Message | None:
    """Our newest words, where they failed while the AI had the case: a person has to hear of it.

    Whoever handed the case back since saw that they failed.
    """
    unheard = talk_of(case, messages).unheard
    seen = unheard and case.handed_back_at and unheard.sent_at <= case.handed_back_at
    return None if seen else unheard


def reactions_in(messages: Iterable[Message]) -> tuple[Message, ...]:
    """The customer's reactions."""
    return tuple(each for each in messages if each.inbound and each.kind == "reaction")


def tapped(message: Message) -> str:
    """The id of the button that a message of the customer's is the tap of; empty for all others."""
    if not message.inbound:
        return ""
    interactive = message.details.get("interactive")
    reply = interactive.get("button_reply") if isinstance(interactive, Mapping) else None
    button = reply.get("id") if isinstance(reply, Mapping) else None
    return button if isinstance(button, str) else ""


def reacted_to(reaction: Message) -> str | None:
    """The wamid of the message that a reaction is about."""
    told = reaction.details.get("reaction")
    target = told.get("message_id") if isinstance(told, Mapping) else None
    return target if isinstance(target, str) else reaction.reply_to


def _answers(message: Message) -> bool:
    return message.author is Author.PERSON or message.turn.get("decision") == REPLY
