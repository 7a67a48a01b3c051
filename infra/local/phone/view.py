"""What the phone page shows: the chats, and one thread as bubbles between day separators."""

import re
from dataclasses import dataclass, field
from typing import Any

from markupsafe import Markup

from infra.local.pages.render import day
from infra.local.phone.amended import AMENDING, Amended, amendments
from infra.local.phone.labels import label
from infra.local.phone.markup import as_html
from infra.local.phone.tapped import choices
from infra.local.whatsapp.customers import CAST, Customer
from infra.local.whatsapp.network import Network
from infra.local.whatsapp.threads import Message, iso

TICKS = {"sent": ("tick", "Sent"), "delivered": ("ticks", "Delivered"), "read": ("ticks", "Read")}
"""A message's status as an icon and in words."""
NO_MESSAGE = ("system", "call", "request_welcome")
LABELS = {
    "audio": "Voice message",
    "contacts": "Contact",
    "document": "Document",
    "image": "Photo",
    "location": "Location",
    "sticker": "Sticker",
    "video": "Video",
}

SPACED = (
    (r"34(\d{3})(\d{3})(\d{3})", "+34 {} {} {}"),
    (r"44(\d{4})(\d{6})", "+44 {} {}"),
    (r"1(\d{3})(\d{3})(\d{4})", "+1 {} {} {}"),
)
"""How numbers of some countries are written."""


@dataclass(frozen=True)
class Bubble:
    """One message on the screen; `mine` is the customer's."""

    key: str
    version: str
    day: str
    mine: bool
    kind: str
    html: Markup
    at: float
    iso: str
    wamid: str
    tick: tuple[str, str] | None
    """An icon's name and the status in words."""
    media: str
    content: Any
    quoted: str
    header: str = ""
    footer: str = ""
    buttons: list[dict[str, Any]] = field(default_factory=list)
    choices: dict[str, Any] | None = None
    reactions: str = ""
    failure: str = ""
    label: str = ""
    deleted: bool = False
    edited: bool = False
    notice: str = ""
    """What happened, where it is no message at all."""
    template: bool = False
    order: list[dict[str, Any]] = field(default_factory=list)

    @property
    def can_be_changed(self) -> bool:
        """Whether the customer may edit or delete it."""
        return self.mine and not self.deleted and not self.notice


@dataclass(frozen=True)
class Chat:
    """One line in the list of chats."""

    customer: Customer
    initials: str
    hue: int
    preview: str
    at: float | None
    unread: int
    typing: bool
    window_open: bool

    @property
    def version(self) -> str:
        """Changes when the line does."""
        return f"{self.preview}|{self.at}|{self.unread}|{self.typing}|{self.window_open}"


def bubbles(network: Network, customer: Customer) -> list[Bubble]:
    """The thread, oldest first; what changed a message sits on that message."""
    messages = network.threads.of(customer.id)
    shown = {message.wamid: message for message in messages}
    changed = amendments(messages)
    return [
        _bubble(network, message, shown, changed.get(message.wamid, Amended()))
        for message in messages
        if message.type not in AMENDING
    ]


def chats(network: Network) -> list[Chat]:
    """Everybody's line: the cast first, then whoever came last."""
    everybody = network.customers.all()
    ordered = [*everybody[: len(CAST)], *reversed(everybody[len(CAST) :])]
    return [_chat(network, customer) for customer in ordered]


def address(customer: Customer) -> str:
    """How the business knows this person: a spaced number or a username."""
    if customer.phone is None:
        return f"@{customer.username}" if customer.username else customer.bsuid
    for code, spaced in SPACED:
        if match := re.fullmatch(code, customer.phone):
            return spaced.format(*match.groups())
    return f"+{customer.phone}"


def _chat(network: Network, customer: Customer) -> Chat:
    last = network.threads.last(customer.id)
    initials = "".join(part[0] for part in customer.name.split()[:2]).upper()
    return Chat(
        customer=customer,
        initials=initials,
        hue=sum(map(ord, customer.id)) * 47 % 360,
        preview=_preview(last) if last else "No messages yet",
        at=last.at if last else None,
        unread=len(network.threads.unread(customer.id)),
        typing=customer.typing_until > network.now(),
        window_open=network.window_open(customer),
    )


def _preview(message: Message) -> str:
    text = message.text or LABELS.get(message.type, message.type)
    return f"You: {text}" if message.direction == "inbound" else text


def _bubble(network: Network, message: Message, shown: dict[str, Message], amended: Amended) -> Bubble:
    mine, now = message.direction == "inbound", network.now()
    template = message.type == "template"
    interactive = message.content if message.type == "interactive" and not mine else {}
    action = interactive.get("action", {})
    quoted = shown.get(message.reply_to or "")
    failure = ""
    if message.error:
        failure = f"{message.error['code']}: {message.error['title']}"
    return Bubble(
        key=f"m{message.seq}",
        version=f"{message.status}|{amended.version}",
        day=day(message.at, now),
        mine=mine,
        kind=message.type,
        html=as_html(message.text if amended.text is None else amended.text),
        at=message.at,
        iso=iso(message.at),
        wamid=message.wamid,
        tick=TICKS.get(message.status) if mine else None,
        media=str(message.content.get("id", "")) if message.type in LABELS and _has_id(message) else "",
        content=message.content,
        quoted=_preview(quoted) if quoted else "",
        header=str(interactive.get("header", {}).get("text", "")),
        footer=str(interactive.get("footer", {}).get("text", "")),
        buttons=choices(network, message, "template_button" if template else "button"),
        choices=action if "sections" in action else None,
        reactions=amended.reactions,
        failure=failure,
        label=label(message),
        deleted=amended.deleted,
        edited=amended.text is not None,
        notice=message.text if message.type in NO_MESSAGE else "",
        template=template,
        order=message.content.get("product_items", []) if message.type == "order" else [],
    )


def _has_id(message: Message) -> bool:
    return isinstance(message.content, dict)
