"""WhatsApp as a list of messages that reached the phone, with failures on demand."""

from __future__ import annotations

from dataclasses import dataclass

from chalicelib.domain.message import Message
from chalicelib.domain.thread import Thread
from chalicelib.use_cases.send_ports import DeliveryFailed, OutcomeUnknown

WINDOW_CLOSED = DeliveryFailed(131047, "more than 24 hours have passed", permanent=True)
BUSY = DeliveryFailed(131000, "something went wrong", permanent=False, retry_after=2)


@dataclass(frozen=True)
class Sent:
    """A message that reached the phone, and the wamid it got."""

    message: Message
    wamid: str


class InMemoryChannel:
    """`fail(*errors)` scripts the next sends; `lose_answer()` sends the next and loses WhatsApp's answer."""

    def __init__(self) -> None:
        self.sent: list[Sent] = []
        self.typing: list[str] = []
        self.failures: list[Exception] = []
        self._lose_answers = 0

    def fail(self, *failures: DeliveryFailed | OutcomeUnknown) -> None:
        self.failures.extend(failures)

    def lose_answer(self) -> None:
        self._lose_answers += 1

    def send(self, message: Message, thread: Thread) -> str:
        if self.failures:
            raise self.failures.pop(0)
        wamid = f"wamid.out.{len(self.sent) + 1}"
        self.sent.append(Sent(message, wamid))
        if self._lose_answers:
            self._lose_answers -= 1
            raise OutcomeUnknown("the answer was lost")
        return wamid

    def show_typing(self, thread: Thread, wamid: str) -> None:
        self.typing.append(wamid)

    @property
    def texts(self) -> list[str]:
        """What the customer reads, in order."""
        return [sent.message.text for sent in self.sent]
