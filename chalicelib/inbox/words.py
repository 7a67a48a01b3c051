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
from chalicelib.inbox.language import _, said
from chalicelib.inbox.recorded import recorded

TRIGGERS: dict[Trigger, str] = {
    Trigger.RISK: said("Risk"),
    Trigger.HUMAN_REQUEST: said("Asked for a person"),
    Trigger.VIP: said("VIP customer"),
    Trigger.NEGATIVE_SENTIMENT: said("Upset customer"),
    Trigger.EXCEPTION: said("Asks for an exception"),
    Trigger.AMBIGUITY: said("Still unclear"),
    Trigger.MISSING_KNOWLEDGE: said("Not in the playbook"),
    Trigger.POLICY: said("A rule of the playbook"),
    Trigger.AI_FAILURE: said("The AI could not answer"),
}

ESCALATED: dict[Trigger, str] = {
    Trigger.RISK: said("Escalated: risk"),
    Trigger.HUMAN_REQUEST: said("Escalated: asked for a person"),
    Trigger.VIP: said("Escalated: VIP customer"),
    Trigger.NEGATIVE_SENTIMENT: said("Escalated: upset customer"),
    Trigger.EXCEPTION: said("Escalated: asks for an exception"),
    Trigger.AMBIGUITY: said("Escalated: still unclear"),
    Trigger.MISSING_KNOWLEDGE: said("Escalated: not in the playbook"),
    Trigger.POLICY: said("Escalated: a rule of the playbook"),
    Trigger.AI_FAILURE: said("Escalated: the AI could not answer"),
}

WHY: dict[Trigger, str] = {
    Trigger.HUMAN_REQUEST: said("Asks for a person"),
    Trigger.RISK: said("Risk"),
    Trigger.VIP: said("VIP customer"),
    Trigger.NEGATIVE_SENTIMENT: said("Upset"),
    Trigger.EXCEPTION: said("Asks for an exception"),
    Trigger.AMBIGUITY: said("Still unclear after the questions we may ask"),
    Trigger.MISSING_KNOWLEDGE: said("The playbook does not say"),
    Trigger.POLICY: said("The playbook sends this to a person"),
    Trigger.AI_FAILURE: said("The AI could not answer"),
}
"""Keep in sync with domain/handover.py, whose words are recorded."""

WHY_RULE: dict[str, str] = {
    "policy.rollout_draft": said("The AI writes drafts here, and a person sends them"),
    "policy.rollout_off": said("The rollout leaves this to people"),
    "policy.budget": said("The AI has used up what it may spend on one case"),
}
"""The same for single rules."""

SURETIES: dict[Surety, str] = {
    Surety.CONFIRMED: said("the customer confirmed it"),
    Surety.VERIFIED: said("checked and done"),
    Surety.SILENT: said("nobody asked again"),
    Surety.ABANDONED: said("given up"),
}
"""After a colon."""

OUTCOMES: dict[Surety, str] = {
    Surety.CONFIRMED: said("The customer confirmed it"),
    Surety.VERIFIED: said("Checked and done"),
    Surety.SILENT: said("Nobody asked again"),
    Surety.ABANDONED: said("Given up"),
}
"""By themselves."""

ROLES: dict[Role, str] = {Role.AGENTS: said("Agent"), Role.LEADS: said("Lead"), Role.ADMINS: said("Admin")}

STANDINGS: dict[Standing, str] = {
    Standing.ACTIVE: said("Active"),
    Standing.INVITED: said("Invited, has not signed in yet"),
    Standing.DISABLED: said("Has no access any more"),
}

DENIALS: dict[Denied, str] = {
    Denied.UNKNOWN: said("There is no such person any more, so nothing was changed."),
    Denied.YOURSELF: said(
        "Nobody changes their own access, so that an admin is always left. Ask another admin."
    ),
    Denied.NO_EMAIL: said("This is no email address. Write it like name@example.com."),
    Denied.NO_ROLE: said("Choose a role."),
    Denied.KNOWN_ALREADY: said(
        "Somebody with this address is listed already. Change their role or let them in again."
    ),
    Denied.NO_NUMBER: said("Write how many open cases as a number from 0 to 200, or leave it empty."),
    Denied.IN_ALREADY: said("They have signed in already, so they need no invitation."),
}

ACTS: dict[Act, str] = {
    Act.SIGNED_IN: said("%(by)s signed in"),
    Act.CAME_WITHOUT_RIGHTS: said("%(by)s came to sign in, and has no role"),
    Act.SIGNED_OUT: said("%(by)s signed out"),
    Act.SIGNED_OUT_EVERYWHERE: said("%(by)s signed out everywhere"),
    Act.ENDED_SESSIONS: said("%(by)s ended the sessions of %(about)s"),
    Act.INVITED: said("%(by)s invited %(about)s"),
    Act.INVITED_AGAIN: said("%(by)s invited once more %(about)s"),
    Act.CHANGED_ROLE: said("%(by)s changed the role of %(about)s"),
    Act.DISABLED: said("%(by)s shut out %(about)s"),
    Act.LIMITED: said("%(by)s changed the number of cases of %(about)s"),
    Act.ENABLED: said("%(by)s let in again %(about)s"),
    Act.OPENED_LINK: said("%(by)s opened the link that was mailed to %(about)s"),
    Act.ANSWERED_BY_LINK: said("%(by)s answered a customer by the link that was mailed to %(about)s"),
    Act.AUTHENTICATOR_ON: said("%(by)s set up an authenticator app"),
    Act.AUTHENTICATOR_OFF: said("%(by)s removed their authenticator app"),
    Act.TOOK_OVER: said("%(by)s took over %(about)s"),
    Act.JOINED: said("%(by)s joined %(about)s"),
    Act.REPLIED: said("%(by)s wrote to the customer in %(about)s"),
    Act.SENT_FILE: said("%(by)s sent a file in %(about)s"),
    Act.SENT_TEMPLATE: said("%(by)s sent a template in %(about)s"),
    Act.NOTED: said("%(by)s kept a note in %(about)s"),
    Act.TAGGED: said("%(by)s changed the tags of %(about)s"),
    Act.ASSIGNED: said("%(by)s assigned %(about)s"),
    Act.MOVED: said("%(by)s moved %(about)s to another queue"),
    Act.SNOOZED: said("%(by)s snoozed or woke %(about)s"),
    Act.HANDED_BACK: said("%(by)s handed %(about)s back to the AI"),
    Act.RESOLVED: said("%(by)s resolved %(about)s"),
    Act.BEGAN_REVIEW: said("%(by)s began the review of a week"),
    Act.REVIEWED: said("%(by)s reviewed %(about)s"),
    Act.PROPOSED_CHANGE: said("%(by)s had a change of the playbook proposed"),
    Act.LIFTED_GUARDRAIL: said("%(by)s let the AI answer by itself again"),
    Act.SENT_DRAFT: said("%(by)s sent the AI's draft in %(about)s"),
    Act.JUDGED_BRIEFING: said("%(by)s said whether the briefing of %(about)s was useful"),
    Act.RESUMED_OUTBOX: said("%(by)s let messages go out again"),
    Act.EXPORTED_CUSTOMER: said("%(by)s exported the data of a customer"),
    Act.ERASED_CUSTOMER: said("%(by)s ordered that a customer is erased"),
    Act.EDITED_PLAYBOOK: said("%(by)s changed the draft of the playbook"),
    Act.DROPPED_DRAFT: said("%(by)s threw the draft of the playbook away"),
    Act.PUBLISHED_PLAYBOOK: said("%(by)s ordered the draft of the playbook to be published"),
    Act.ROLLED_BACK_PLAYBOOK: said("%(by)s ordered an older version of the playbook back"),
}
"""Who did what to whom, with the people's names to be filled in."""

READERS: dict[str, str] = {
    "model": said("The model"),
    "examples": said("Your examples"),
    "knowledge": said("Your knowledge"),
}
"""Who read the customer's words, by the name in the packet."""

DELIVERIES: dict[Delivery, str] = {
    Delivery.PENDING: said("Waiting to be sent"),
    Delivery.SENDING: said("Sending"),
    Delivery.UNKNOWN: said("Not sure it went out; checking with WhatsApp"),
    Delivery.SENT: said("Sent"),
    Delivery.DELIVERED: said("Delivered"),
    Delivery.READ: said("Read"),
    Delivery.PLAYED: said("Played"),
    Delivery.FAILED: said("Not delivered"),
}

REFUSALS: dict[Why, str] = {
    Why.NO_SUCH_THREAD: said("This conversation does not exist any more."),
    Why.NO_OPEN_CASE: said("There is nothing open in this conversation: the case was resolved meanwhile."),
    Why.NO_ROLE: said(
        "Nobody with your email address may work in the inbox. Ask whoever runs it to add you to “agents”."
    ),
    Why.ANOTHER_QUEUE: said(
        "This conversation is in another team's queue. Ask a lead if it should be yours."
    ),
    Why.TAKEN_BY_ANOTHER: said("A colleague took this over before you."),
    Why.NOT_YOURS: said("Take the conversation over first; then you can write."),
    Why.WINDOW_CLOSED: said("WhatsApp's 24 hours for free text are over. Write again once the customer has."),
    Why.NO_DRAFT: said("There is no draft of the AI to send here any more."),
    Why.WROTE_AGAIN: said("The customer wrote again. Read it, then send the draft if it still fits."),
    Why.EMPTY: said("There is nothing to send: write a message first."),
    Why.TOO_LONG: said("WhatsApp allows 4,096 characters. Shorten the message or send it in two parts."),
    Why.CHANGED_MEANWHILE: said("The conversation changed meanwhile. Look at it once more, then try again."),
    Why.OPTED_OUT: said("The customer wrote STOP. Nothing can be sent until they write START."),
    Why.MARKETING_STOPPED: said(
        "The customer stopped marketing in WhatsApp. Choose a template of another category."
    ),
    Why.EMPTY_NOTE: said("There is nothing to keep: write a note first."),
    Why.LONG_NOTE: said("A note has at most 4,096 characters. Shorten it or keep it in two."),
    Why.EMPTY_TAG: said("There is nothing to add: write a tag first."),
    Why.LONG_TAG: said("A tag has at most 40 characters. Keep longer words in a note."),
    Why.MANY_TAGS: said("A case has at most ten tags. Take one away first."),
    Why.NOT_WAITING: said("Only what waits for a person, or what you took from a queue, can be moved."),
    Why.CANNOT_ASSIGN: said(
        "Only what waits for a person can be assigned, or what you have, to a colleague."
    ),
    Why.NO_SUCH_COLLEAGUE: said("They cannot see this queue, or are gone. Choose somebody else."),
    Why.NO_SUCH_QUEUE: said("There is no such queue any more. Choose another one."),
    Why.CANNOT_SNOOZE: said(
        "Only what waits for a person in time, or what you have and answered, can be snoozed."
    ),
    Why.NOT_VERIFIED: said("No tool has verified this case. Choose another way it ended."),
    Why.NO_SUCH_TIME: said("Choose a time to come, at most 30 days from now."),
    Why.SUMMARY: said(
        "This message is about several customers, so your reply was not kept. "
        "Open the customer in the inbox and write there."
    ),
    Why.EDITED_ANSWER: said(
        "A change in Slack does not reach the customer: what was sent stays, and nothing new is sent. "
        "Write a new reply instead."
    ),
    Why.NO_FILE: said("No file came with it. Choose one, then send again."),
    Why.FILE_TOO_LARGE: said("The file is too large. Make it smaller, then send it again."),
    Why.FILE_NOT_TAKEN: said(
        "WhatsApp does not take this kind of file. Send a JPEG or PNG picture, a PDF, text or Office document, "
        "an MP4 video, or an MP3, M4A, AAC, AMR or OGG (Opus) recording."
    ),
    Why.NO_SUCH_TEMPLATE: said("This template cannot be sent from here any more. Choose another one."),
    Why.BLANKS_LEFT: said("Fill in every blank of the template first."),
    Why.NO_TEMPLATES: said("WhatsApp did not tell which templates there are. Try again in a minute."),
}

KINDS: dict[str, str] = {
    "audio": said("Audio"),
    "button": said("Tapped a button"),
    "call": said("Called the business in WhatsApp"),
    "call_permission": said("Answered whether the business may call"),
    "contacts": said("Contact card"),
    "document": said("Document"),
    "edit": said("Edited a message"),
    "group": said("Message in a group"),
    "image": said("Photo"),
    "interactive": said("Chose an answer"),
    "location": said("Location"),
    "order": said("Order"),
    "reaction": said("Reaction"),
    "request_welcome": said("Opened the chat for the first time"),
    "revoke": said("Deleted a message"),
    "standby": said("Message to another app"),
    "sticker": said("Sticker"),
    "system": said("Notice from WhatsApp"),
    "template": said("Template message"),
    "unknown": said("Something WhatsApp does not pass on, such as a poll or a view-once photo"),
    "unsupported": said("Something WhatsApp does not pass on, such as a poll or a view-once photo"),
    "video": said("Video"),
    "voice": said("Voice message"),
}

LANGUAGES: dict[str, str] = {
    "ar": said("Arabic"),
    "ca": said("Catalan"),
    "de": said("German"),
    "en": said("English"),
    "es": said("Spanish"),
    "fr": said("French"),
    "he": said("Hebrew"),
    "hi": said("Hindi"),
    "id": said("Indonesian"),
    "it": said("Italian"),
    "nl": said("Dutch"),
    "pl": said("Polish"),
    "pt": said("Portuguese"),
    "ru": said("Russian"),
    "tr": said("Turkish"),
    "uk": said("Ukrainian"),
    "zh": said("Chinese"),
}


def name_of(customer: Customer) -> str:
    """What to call a customer; a bare phone number is written as one."""
    address = customer.address
    return f"+{address.lstrip('+')}" if address == customer.phone else address


def trigger_words(trigger: str) -> str:
    """Name a trigger as it stands in records; one that we do not have is shown as it is."""
    return _(TRIGGERS[Trigger(trigger)]) if trigger in set(Trigger) else trigger


def language_words(code: str | None) -> str:
    """Name a language; its bare code where we have no name for it."""
    if not code:
        return ""
    known = LANGUAGES.get(code.split("-")[0].lower())
    return _(known) if known else code.upper()


def error_words(error: dict[str, Any] | None) -> str:
    """Say why a message was not delivered and what can be done, as it was recorded, with WhatsApp's code."""
    known = error or {}
    title = recorded(str(known.get("title") or REFUSED)).rstrip(".")
    if known.get("code") is not None:
        title = _("%(title)s (code %(code)s)") % {"title": title, "code": known["code"]}
    todo = f" {recorded(str(known['what_to_do']))}" if known.get("what_to_do") else ""
    return f"{title}.{todo}"


REFUSED = said("WhatsApp refused it without a reason")


CATEGORIES: dict[str, str] = {
    "authentication": said("authentication"),
    "authentication_international": said("authentication abroad"),
    "marketing": said("marketing"),
    "marketing_lite": said("marketing"),
    "referral_conversion": said("after an ad"),
    "service": said("service"),
    "utility": said("utility"),
}
"""WhatsApp's price categories; those that it adds are shown as they are."""


def price_words(pricing: dict[str, Any] | None) -> str:
    """Say what a message counts as on Meta's bill; nothing while WhatsApp has not told."""
    known = pricing or {}
    category = str(known.get("category") or "")
    if not category:
        return ""
    counts = COUNTS.get(str(known.get("type")), said("Counts as %(category)s"))
    return _(counts) % {"category": category_words(category)}


COUNTS = {
    "free_customer_service": said("Counts as %(category)s, free"),
    "free_entry_point": said("Counts as %(category)s, free after an ad"),
}


def category_words(category: str) -> str:
    """Name a price category; one that is new is written as words."""
    return _(CATEGORIES[category]) if category in CATEGORIES else category.replace("_", " ")
