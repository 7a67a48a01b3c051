"""The inbox's words for what the domain names: triggers, outcomes, refusals, deliveries, kinds."""

from __future__ import annotations

from typing import Any

from chalicelib.domain.audit import Act
from chalicelib.domain.case import Surety
from chalicelib.domain.escalation import Trigger
from chalicelib.domain.member import Denied, Role, Standing
from chalicelib.domain.message import Delivery
from chalicelib.domain.moves import Why
from chalicelib.domain.thread import Customer

TRIGGERS: dict[Trigger, str] = {
    Trigger.RISK: "Risk",
    Trigger.HUMAN_REQUEST: "Asked for a person",
    Trigger.VIP: "VIP customer",
    Trigger.NEGATIVE_SENTIMENT: "Upset customer",
    Trigger.EXCEPTION: "Asks for an exception",
    Trigger.AMBIGUITY: "Still unclear",
    Trigger.MISSING_KNOWLEDGE: "Not in the playbook",
    Trigger.POLICY: "A rule of the playbook",
    Trigger.AI_FAILURE: "The AI could not answer",
}

SURETIES: dict[Surety, str] = {
    Surety.CONFIRMED: "the customer confirmed it",
    Surety.VERIFIED: "checked and done",
    Surety.SILENT: "nobody asked again",
    Surety.ABANDONED: "given up",
}

ROLES: dict[Role, str] = {Role.AGENTS: "Agent", Role.LEADS: "Lead", Role.ADMINS: "Admin"}

STANDINGS: dict[Standing, str] = {
    Standing.ACTIVE: "Active",
    Standing.INVITED: "Invited, has not signed in yet",
    Standing.DISABLED: "Shut out",
}

DENIALS: dict[Denied, str] = {
    Denied.UNKNOWN: "There is no such person any more, so nothing was changed.",
    Denied.YOURSELF: "Nobody changes their own access, so that an admin is always left. Ask another admin.",
    Denied.NO_EMAIL: "This is no email address. Write it like name@example.com.",
    Denied.NO_ROLE: "Choose a role.",
    Denied.KNOWN_ALREADY: "Somebody with this address is listed already. Change their role or let them in again.",
    Denied.IN_ALREADY: "They have signed in already, so they need no invitation.",
}

ACTS: dict[Act, str] = {
    Act.SIGNED_IN: "signed in",
    Act.CAME_WITHOUT_RIGHTS: "came to sign in, and has no role",
    Act.SIGNED_OUT: "signed out",
    Act.SIGNED_OUT_EVERYWHERE: "signed out everywhere",
    Act.ENDED_SESSIONS: "ended the sessions of",
    Act.INVITED: "invited",
    Act.INVITED_AGAIN: "invited once more",
    Act.CHANGED_ROLE: "changed the role of",
    Act.DISABLED: "shut out",
    Act.ENABLED: "let in again",
}

READERS: dict[str, str] = {
    "model": "The model",
    "examples": "Your examples",
    "knowledge": "Your knowledge",
}
"""Who read the customer's words, by the name in the packet."""

DELIVERIES: dict[Delivery, str] = {
    Delivery.PENDING: "Waiting to be sent",
    Delivery.SENDING: "Sending",
    Delivery.UNKNOWN: "Not sure it went out; checking with WhatsApp",
    Delivery.SENT: "Sent",
    Delivery.DELIVERED: "Delivered",
    Delivery.READ: "Read",
    Delivery.PLAYED: "Played",
    Delivery.FAILED: "Not delivered",
}

REFUSALS: dict[Why, str] = {
    Why.NO_SUCH_THREAD: "This conversation does not exist any more.",
    Why.NO_OPEN_CASE: "There is nothing open in this conversation: the case was resolved meanwhile.",
    Why.NO_ROLE: "Nobody with your email address may work in the inbox. Ask whoever runs it to add you to “agents”.",
    Why.ANOTHER_QUEUE: "This conversation is in another team's queue. Ask a lead if it should be yours.",
    Why.TAKEN_BY_ANOTHER: "A colleague took this over before you.",
    Why.NOT_YOURS: "Take the conversation over first; then you can write.",
    Why.WINDOW_CLOSED: "WhatsApp's 24 hours for free text are over. Write again once the customer has.",
    Why.EMPTY: "There is nothing to send: write a message first.",
    Why.TOO_LONG: "WhatsApp allows 4,096 characters. Shorten the message or send it in two parts.",
    Why.CHANGED_MEANWHILE: "The conversation changed meanwhile. Look at it once more, then try again.",
    Why.OPTED_OUT: "The customer wrote STOP. Nothing can be sent until they write START.",
    Why.MARKETING_STOPPED: "The customer stopped marketing in WhatsApp. Choose a template of another category.",
    Why.EMPTY_NOTE: "There is nothing to keep: write a note first.",
    Why.LONG_NOTE: "A note has at most 4,096 characters. Shorten it or keep it in two.",
    Why.EMPTY_TAG: "There is nothing to add: write a tag first.",
    Why.LONG_TAG: "A tag has at most 40 characters. Keep longer words in a note.",
    Why.MANY_TAGS: "A case has at most ten tags. Take one away first.",
    Why.NOT_WAITING: "Only what waits for a person, or what you took from a queue, can be moved.",
    Why.NO_SUCH_QUEUE: "There is no such queue any more. Choose another one.",
    Why.CANNOT_SNOOZE: "Only what waits for a person in time, or what you have and answered, can be snoozed.",
    Why.NO_SUCH_TIME: "Choose a time to come, at most 30 days from now.",
    Why.NO_FILE: "No file came with it. Choose one, then send again.",
    Why.FILE_TOO_LARGE: "The file is too large. Make it smaller, then send it again.",
    Why.FILE_NOT_TAKEN: (
        "WhatsApp does not take this kind of file. Send a JPEG or PNG picture, a PDF, text or Office document, "
        "an MP4 video, or an MP3, M4A, AAC, AMR or OGG (Opus) recording."
    ),
    Why.NO_SUCH_TEMPLATE: "This template cannot be sent from here any more. Choose another one.",
    Why.BLANKS_LEFT: "Fill in every blank of the template first.",
    Why.NO_TEMPLATES: "WhatsApp did not tell which templates there are. Try again in a minute.",
}

KINDS: dict[str, str] = {
    "audio": "Audio",
    "button": "Tapped a button",
    "call": "Called the business in WhatsApp",
    "call_permission": "Answered whether the business may call",
    "contacts": "Contact card",
    "document": "Document",
    "edit": "Edited a message",
    "group": "Message in a group",
    "image": "Photo",
    "interactive": "Chose an answer",
    "location": "Location",
    "order": "Order",
    "reaction": "Reaction",
    "request_welcome": "Opened the chat for the first time",
    "revoke": "Deleted a message",
    "standby": "Message to another app",
    "sticker": "Sticker",
    "system": "Notice from WhatsApp",
    "template": "Template message",
    "unknown": "Something WhatsApp does not pass on, such as a poll or a view-once photo",
    "unsupported": "Something WhatsApp does not pass on, such as a poll or a view-once photo",
    "video": "Video",
    "voice": "Voice message",
}

LANGUAGES: dict[str, str] = {
    "ar": "Arabic",
    "ca": "Catalan",
    "de": "German",
    "en": "English",
    "es": "Spanish",
    "fr": "French",
    "he": "Hebrew",
    "hi": "Hindi",
    "id": "Indonesian",
    "it": "Italian",
    "nl": "Dutch",
    "pl": "Polish",
    "pt": "Portuguese",
    "ru": "Russian",
    "tr": "Turkish",
    "uk": "Ukrainian",
    "zh": "Chinese",
}


def name_of(customer: Customer) -> str:
    """What to call a customer; a bare phone number is written as one."""
    address = customer.address
    return f"+{address.lstrip('+')}" if address == customer.phone else address


def language_words(code: str | None) -> str:
    """Name a language; its bare code where we have no name for it."""
    return LANGUAGES.get(code.split("-")[0].lower(), code.upper()) if code else ""


def error_words(error: dict[str, Any] | None) -> str:
    """Say why a message was not delivered and what can be done, as it was recorded, with WhatsApp's code."""
    known = error or {}
    title = str(known.get("title") or "WhatsApp refused it without a reason").rstrip(".")
    code = f" (code {known['code']})" if known.get("code") is not None else ""
    todo = f" {known['what_to_do']}" if known.get("what_to_do") else ""
    return f"{title}{code}.{todo}"


CATEGORIES: dict[str, str] = {
    "authentication": "authentication",
    "authentication_international": "authentication abroad",
    "marketing": "marketing",
    "marketing_lite": "marketing",
    "referral_conversion": "after an ad",
    "service": "service",
    "utility": "utility",
}
"""WhatsApp's price categories; those that it adds are shown as they are."""


def price_words(pricing: dict[str, Any] | None) -> str:
    """Say what a message counts as on Meta's bill; nothing while WhatsApp has not told."""
    known = pricing or {}
    category = str(known.get("category") or "")
    if not category:
        return ""
    words = CATEGORIES.get(category, category.replace("_", " "))
    free = {"free_customer_service": ", free", "free_entry_point": ", free after an ad"}
    return f"Counts as {words}{free.get(str(known.get('type')), '')}"
