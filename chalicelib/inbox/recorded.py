"""Texts that other parts of the product recorded in English, in the language of who reads them.

They are known by their wording, so that what was recorded long ago is translated, too. What nobody knows stays as
it is.
"""

from __future__ import annotations

import re
from functools import cache

from chalicelib.inbox.language import _, said, speaking

WORDINGS = (
    # domain/tried.py
    said("%(what)s (not delivered)"),
    said("The AI asked"),
    said("The AI answered from %(pages)s"),
    said("The AI answered"),
    said("The AI used %(tool)s"),
    said("The AI tried %(tool)s, and it is not known whether it was done"),
    said("The AI tried %(tool)s, which failed"),
    said("The system said"),
    said("Nothing yet: the rule fired on the first message."),
    said("A person noted"),
    said("A person wrote"),
    said("%(name)s noted"),
    said("%(name)s wrote"),
    # domain/handover.py
    said("Not known: the customer sent nothing that can be read as text."),
    said("In the customer's words: “%(words)s”"),
    said("Customer added"),
    said("Last message"),
    said("Email"),
    said("Order"),
    said("Amount"),
    said("Date"),
    said("Time"),
    # domain/decision.py and what goes with it
    said("answered from the conversation"),
    said("answered from %(pages)s"),
    said("clarifying question %(number)s of %(limit)s"),
    said("still unclear after %(many)s questions"),
    said("the model gave no text"),
    said("the model asked for a person"),
    said("the draft promised a transfer, so it is made"),
    said("the playbook asks before it transfers"),
    said("moved to %(queue)s"),
    said("rule %(rule)s"),
    said("nobody has answered, and the service window will close"),
    said("nobody has answered, and the service window has closed"),
    said("the model is only %(sure)s sure"),
    # why nothing was answered
    said("closing words"),
    said("closing words after a resolution"),
    said("the customer stopped our messages"),
    said("the customer says that it is settled"),
    said("the customer says that it is not settled yet"),
    said("the customer said how it went"),
    # use_cases/fetch_media.py, receive_message.py
    said("No words could be read in the document."),
    said("The recording is too long to be written down."),
    said("The recording could not be written down."),
    said("Nothing could be heard in the recording."),
    said("WhatsApp could not pass the file on"),
    # use_cases/deliver_message.py, repair_outbox.py
    said("The 24-hour service window is closed"),
    said("Free text cannot be sent now. Write again when the customer does, or send an approved template."),
    said("Not sent: a person had taken over before this went out"),
    said("Write to the customer yourself; they may not have got this."),
    said("Not sent: the customer wants no messages"),
    said("WhatsApp never said whether this message was sent"),
    said("Ask the customer whether they got it before writing it again."),
    # domain/rollout_plan.py
    said("List what customers want"),
    said("An intent for each thing they come for, with examples in their words."),
    said("%(many)s more intents"),
    said("`%(intent)s`: %(many)s more examples"),
    said("Write the prompt"),
    said("How the AI speaks for you, and what it must never say."),
    said("agent.md still says what the starter says"),
    said("Put the knowledge in"),
    said("The AI may state what a page says and nothing else."),
    said("no page of knowledge is valid today"),
    said("`%(intent)s` has no knowledge and no tool"),
    said("%(many)s scenarios are green"),
    said("Conversations that are tried before each publication."),
    said("the scenarios were never tried all together"),
    said("%(failed)s of %(tried)s failed the last time"),
    said("%(many)s more scenarios"),
    said("Set service levels and routing"),
    said("Who is told, and how soon they answer."),
    said("queue `%(queue)s`: an address or a Slack channel that is told"),
    said("Go live for one segment"),
    said("Begin with a few customers; see what happens; take more."),
    said("no intent is live for anybody: add a rule with `mode: live` to rollout.yaml"),
    said("the AI stepped back: look at the cases, then let it answer again"),
    said("no customer was answered live in the last seven days"),
    said("Do the first weekly review"),
    said("Twenty-five cases, an hour, and the three gaps that matter most."),
    said("no review was finished yet"),
    # domain/review/judge_by_rules.py
    said("The customer asked about the same again within a week."),
    said("The customer's last message was unhappy."),
    said("The customer did not come back and did not leave unhappy."),
    # use_cases/sign_in.py, adapters/cognito.py
    said("This sign-in took too long, or was begun in another window."),
    said("This sign-in has expired or was used already. Please sign in again."),
    said("The sign-in service does not answer. Please try again in a minute."),
    said("The sign-in service gave an answer that is not for this inbox. Please tell your administrator."),
)
"""In the order in which they are tried; keep in sync with where they come from."""

BLANK = re.compile(r"%\((\w+)\)s")


def recorded(text: str) -> str:
    """Say a recorded text again; `what` is a recorded text itself."""
    for wording, pattern in _patterns():
        if found := pattern.fullmatch(text):
            values = {
                name: recorded(value) if name == "what" else value
                for name, value in found.groupdict().items()
            }
            return _(wording) % values
    return _(text) if text else ""


def recorded_in(language: str, text: str) -> str:
    """Say a recorded text again to somebody who is not the one that looks."""
    with speaking(language):
        return recorded(text)


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((wording, _pattern(wording)) for wording in WORDINGS)


def _pattern(wording: str) -> re.Pattern[str]:
    parts = BLANK.split(wording)
    return re.compile(
        "".join(f"(?P<{part}>.+)" if index % 2 else re.escape(part) for index, part in enumerate(parts)),
        re.DOTALL,
    )
