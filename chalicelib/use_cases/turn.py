"""One turn of the AI in the making: from what was read to one decision, in the order that DESIGN 2 tells."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from zoneinfo import ZoneInfo

from chalicelib.domain.attachments import in_their_own_words, to_look_at
from chalicelib.domain.case import Case
from chalicelib.domain.commit import Loaded
from chalicelib.domain.consent import accepted, answer_to_offer
from chalicelib.domain.decision import Clarify, Decision, Escalate, Reply
from chalicelib.domain.discretion import masked_evidence, without_secrets
from chalicelib.domain.escalation import Escalation, Evidence, Trigger
from chalicelib.domain.masking import NO_SECRETS, Secrets
from chalicelib.domain.message import Message
from chalicelib.domain.outcomes.answers import is_open
from chalicelib.domain.playbook import Playbook
from chalicelib.domain.proposal import Action, ModelUnavailable, ModelUsage, Proposal
from chalicelib.domain.rollout_decision import BUDGET_RULE, surely_off
from chalicelib.domain.spending import used_up
from chalicelib.domain.texts import cannot_read
from chalicelib.domain.triggers import after_the_model, before_the_model, language_of
from chalicelib.use_cases.channel_ports import MediaStore
from chalicelib.use_cases.look_at import look_at
from chalicelib.use_cases.model_ports import LanguageModel, Meanings, Toolbox
from chalicelib.use_cases.model_turn import ModelTurn
from chalicelib.use_cases.outcome import Outcome
from chalicelib.use_cases.rolling_out import held_to_rollout
from chalicelib.use_cases.send_ports import Channel
from chalicelib.use_cases.understand import understand


class TryAgain(Exception):
    """The model gave nothing this time and there are tries left; `after` is in seconds."""

    def __init__(self, reason: str, after: float) -> None:
        super().__init__(reason)
        self.reason, self.after = reason, after


@dataclass(frozen=True)
class TurnInHand:
    """One turn's inputs, gathered; `case_before` is None when the case is new.

    `loaded` is masked; `written` are the unanswered messages as they are, for the rules that look for numbers.
    """

    loaded: Loaded
    case: Case
    case_before: Case | None
    playbook: Playbook
    now: datetime
    written: tuple[Message, ...] = ()
    secrets: Secrets = NO_SECRETS
    draft: Escalation | None = None
    """The escalation of a draft that waits and that the customer overtook: what is said now is a draft too."""

    @cached_property
    def language(self) -> str:
        """The language to speak before a model has said otherwise."""
        words = " ".join(in_their_own_words(message).text for message in self.loaded.unanswered)
        spoken = language_of(words, self.playbook)
        return spoken or self.loaded.thread.language or self.playbook.business.default_language

    @property
    def today(self) -> date:
        """The business's day, by which pages are valid."""
        return self.now.astimezone(ZoneInfo(self.playbook.business.timezone)).date()

    @property
    def unanswered(self) -> tuple[Message, ...]:
        """What this turn is about."""
        return self.loaded.unanswered

    @property
    def earlier(self) -> tuple[Message, ...]:
        """What was said before."""
        return tuple(message for message in self.loaded.messages if message not in self.unanswered)

    def decide(
        self,
        *,
        model: LanguageModel,
        channel: Channel,
        meanings: Meanings,
        toolbox: Toolbox,
        last_try: bool,
        pictures: MediaStore | None = None,
    ) -> Outcome:
        """Decide the turn; raise TryAgain when the model failed and tries are left.

        1. Rules before the model; what cannot be read; the answer to an offer of a person; the case's budget.
           Where the model sees, `pictures` holds what it may look at.
        2. What the encoder hears: a call for a person that no rule knew, and the pages that may answer.
        3. The model, with tools; rules, doubts and the precedence of decision.py judge what it proposes.
        4. The draft is held against its sources; what does not hold is written once more, then not sent.
        5. Last, how far the AI may go here (the rollout): it sends, it drafts for a person, or people have it.
        """
        outcome = self._decide(
            model=model,
            channel=channel,
            meanings=meanings,
            toolbox=toolbox,
            last_try=last_try,
            pictures=pictures,
        )
        return held_to_rollout(self, outcome)

    def _decide(
        self,
        *,
        model: LanguageModel,
        channel: Channel,
        meanings: Meanings,
        toolbox: Toolbox,
        last_try: bool,
        pictures: MediaStore | None,
    ) -> Outcome:
        shown = self._shown(pictures)
        asked = {message.message_id for message in self.unanswered}
        if decision := self._before_anything(sees=any(message.message_id in asked for message in shown)):
            return Outcome(decision)
        understanding = understand(
            self.loaded,
            self.case,
            playbook=self.playbook,
            meanings=meanings,
            day=self.today,
            language=self.language,
        )
        if understanding.evidence:
            return Outcome(_escalated_by(understanding.evidence, "by meaning"), understanding=understanding)
        if wamid := self.unanswered[-1].wamid:
            channel.show_typing(self.loaded.thread, wamid)
        seen = look_at(shown, pictures)
        if not self._readable and not any(picture.message_id in asked for picture in seen):
            return Outcome(self._cannot_read())
        try:
            return ModelTurn(self, understanding, seen).take(model, toolbox)
        except ModelUnavailable as failure:
            if not last_try:
                raise TryAgain(failure.reason, after=5.0) from failure
            return Outcome(*self._model_failed(failure), understanding)

    def given_up(self) -> Escalate:
        """What is decided when the turn failed again and again by a fault of ours."""
        evidence = Evidence(Trigger.AI_FAILURE, "ai_failure.crashed")
        return Escalate((evidence,), ("the turn failed again and again",))

    @property
    def _readable(self) -> bool:
        return any(message.readable for message in self.unanswered)

    def _shown(self, pictures: MediaStore | None) -> tuple[Message, ...]:
        """The messages whose pictures the model may look at."""
        if pictures is None or not self.playbook.channel.files.look_at_pictures:
            return ()
        return to_look_at(self.loaded.messages, self.unanswered, self.now)

    def _before_anything(self, *, sees: bool) -> Decision | None:
        customer = self.loaded.thread.customer
        written = tuple(map(in_their_own_words, self.written or self.unanswered))
        if evidence := before_the_model(written, customer=customer, playbook=self.playbook):
            return _escalated_by(masked_evidence(evidence, self.secrets), "before the model")
        if off := surely_off(self.case.segment, self.playbook):
            return off
        if not self._readable and not sees:
            return self._cannot_read()
        if self.case.offered and (decision := self._offer_answered()):
            return decision
        if self.case.followed_up_at and is_open(self.unanswered, self.loaded.messages):
            return self._still_open()
        if reason := used_up(self.loaded.thread.spent, self.case.case_id, self.playbook.budget):
            return Escalate((Evidence(Trigger.POLICY, BUDGET_RULE),), (reason,))
        return None

    def _offer_answered(self) -> Decision | None:
        answer = answer_to_offer(in_their_own_words(message).text for message in self.unanswered)
        if answer is None:
            return None
        last = self.unanswered[-1]
        if answer:
            return accepted(self.case.offered, last.message_id, last.text)
        text = self.playbook.text("offer_declined", self.language)
        return Reply(text, ("the customer wants no person",), self.case.intent)

    def _still_open(self) -> Decision:
        """What a mere no to the question whether it is settled makes of the turn: one question, which counts."""
        reason, last = "the customer says that it is not settled yet", self.unanswered[-1]
        if self.case.clarifications >= self.playbook.clarification_limit:
            evidence = Evidence(
                Trigger.AMBIGUITY, "ambiguity.clarification_limit", last.message_id, last.text
            )
            return Escalate((evidence,), (reason,))
        return Clarify(self.playbook.text("follow_up_open", self.language), (reason,), self.case.intent)

    def _cannot_read(self) -> Decision:
        last = self.unanswered[-1]
        if self.case.clarifications >= self.playbook.clarification_limit:
            evidence = Evidence(Trigger.AMBIGUITY, "ambiguity.unreadable", last.message_id)
            return Escalate((evidence,), (f"{last.kind} messages that the AI cannot read",))
        text = cannot_read(last.kind, self.language, self.playbook)
        return Clarify(text, (f"{last.kind} cannot be read by the AI",), self.case.intent)

    def _model_failed(self, failure: ModelUnavailable) -> tuple[Escalate, Proposal | None, ModelUsage | None]:
        """A person takes over, who is told what the tools had done before the model failed."""
        nothing = Proposal(
            Action.ESCALATE, "", self.case.intent, 0.0, self.language, tool_uses=failure.tool_uses
        )
        done = without_secrets(nothing, self.secrets)
        heard = after_the_model(done, self.unanswered, self.case, self.playbook, earlier=self.earlier)
        evidence = (*heard, Evidence(Trigger.AI_FAILURE, f"ai_failure.{failure.reason}"))
        decision = Escalate(evidence, (f"the model failed: {failure.reason}",))
        return decision, done if failure.tool_uses else None, failure.usage


def _escalated_by(evidence: tuple[Evidence, ...], when: str) -> Escalate:
    return Escalate(evidence, tuple(f"rule {item.rule}, {when}" for item in evidence))
