"""One turn of the AI in the making: what is decided from what was read, and everything that it writes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from chalicelib.domain.answer_check import claims_of, correction, instead
from chalicelib.domain.case import Case
from chalicelib.domain.case_choice import only_closes
from chalicelib.domain.commit import Commit, Loaded
from chalicelib.domain.decision import Clarify, Decision, Escalate, Reply, StaySilent, decide_after_model
from chalicelib.domain.escalation import Evidence, Trigger
from chalicelib.domain.grounding import Claim
from chalicelib.domain.masking import mask
from chalicelib.domain.message import Author, Delivery, Message, outbound_message_id
from chalicelib.domain.playbook import Playbook
from chalicelib.domain.proposal import ModelUnavailable, ModelUsage, Proposal
from chalicelib.domain.texts import cannot_read
from chalicelib.domain.triggers import after_the_model, before_the_model, language_of
from chalicelib.use_cases.escalating import handover_text, open_escalation
from chalicelib.use_cases.ports import Channel, LanguageModel, TurnRequest


class TryAgain(Exception):
    """The model gave nothing this time and there are tries left; `after` is in seconds."""

    def __init__(self, reason: str, after: float) -> None:
        super().__init__(reason)
        self.reason, self.after = reason, after


@dataclass(frozen=True)
class TurnInHand:
    """One turn's inputs, gathered; `case_before` is None when the case is new."""

    loaded: Loaded
    case: Case
    case_before: Case | None
    playbook: Playbook
    now: datetime

    @property
    def language(self) -> str:
        """The language to speak before a model has said otherwise."""
        words = " ".join(message.text for message in self.loaded.unanswered)
        spoken = language_of(words, self.playbook)
        return spoken or self.loaded.thread.language or self.playbook.business.default_language

    @property
    def today(self) -> date:
        """The business's day, by which pages are valid."""
        return self.now.astimezone(ZoneInfo(self.playbook.business.timezone)).date()

    def decide(
        self, model: LanguageModel, channel: Channel, *, last_try: bool
    ) -> tuple[Decision, Proposal | None, ModelUsage | None]:
        """Decide the turn; raise TryAgain when the model failed and tries are left."""
        unanswered = self.loaded.unanswered
        evidence = before_the_model(unanswered, customer=self.loaded.thread.customer, playbook=self.playbook)
        if evidence:
            return (
                Escalate(evidence, tuple(f"rule {item.rule}, before the model" for item in evidence)),
                None,
                None,
            )
        if not any(message.readable for message in unanswered):
            return self._cannot_read(), None, None
        if wamid := unanswered[-1].wamid:
            channel.show_typing(self.loaded.thread, wamid)
        try:
            proposal, usage = model.propose(self._request())
        except ModelUnavailable as failure:
            if not last_try:
                raise TryAgain(failure.reason, after=5.0) from failure
            failed = Evidence(Trigger.AI_FAILURE, f"ai_failure.{failure.reason}")
            return Escalate((failed,), (f"the model failed: {failure.reason}",)), None, None
        decision = self._judge(proposal)
        if claims := self._claims(decision, proposal):
            return self._write_again(model, claims, proposal, usage)
        return decision, proposal, usage

    def _write_again(
        self, model: LanguageModel, claims: tuple[Claim, ...], proposal: Proposal, usage: ModelUsage
    ) -> tuple[Decision, Proposal, ModelUsage]:
        """Let the model write once more what did not hold; what still does not hold is never sent."""
        try:
            proposal, more = model.propose(replace(self._request(), correction=correction(claims)))
        except ModelUnavailable:
            return self._instead(self._judge(proposal), claims, proposal), _without_draft(proposal), usage
        usage, decision = usage.plus(more), self._judge(proposal)
        if claims := self._claims(decision, proposal):
            return self._instead(decision, claims, proposal), _without_draft(proposal), usage
        return decision, proposal, usage

    def _claims(self, decision: Decision, proposal: Proposal) -> tuple[Claim, ...]:
        return claims_of(
            decision,
            loaded=self.loaded,
            playbook=self.playbook,
            language=proposal.language or self.language,
            now=self.now,
        )

    def _instead(self, decision: Decision, claims: tuple[Claim, ...], proposal: Proposal) -> Decision:
        if not isinstance(decision, Reply | Clarify):
            return decision
        language = proposal.language or self.language
        return instead(decision, claims, case=self.case, playbook=self.playbook, language=language)

    def given_up(self) -> Escalate:
        """What is decided when the turn failed again and again by a fault of ours."""
        evidence = Evidence(Trigger.AI_FAILURE, "ai_failure.crashed")
        return Escalate((evidence,), ("the turn failed again and again",))

    def _request(self) -> TurnRequest:
        note = self.case.hand_back_note
        return TurnRequest(
            playbook=self.playbook,
            messages=self.loaded.messages,
            unanswered=self.loaded.unanswered,
            now=self.now,
            language=self.language,
            intent=self.case.intent,
            clarifications=self.case.clarifications,
            notes=(note,) if note else (),
        )

    def _judge(self, proposal: Proposal) -> Decision:
        evidence = after_the_model(proposal, self.loaded.unanswered, self.case, self.playbook)
        decision = decide_after_model(
            proposal,
            evidence=evidence,
            known_pages=frozenset(page.id for page in self.playbook.pages_on(self.today)),
            clarifications=self.case.clarifications,
            limit=self.playbook.clarification_limit,
            closing=only_closes(self.loaded.unanswered),
        )
        if isinstance(decision, Reply | Clarify) and not decision.text:
            return self._wordless(decision, proposal.language or self.language)
        return decision

    def _wordless(self, decision: Reply | Clarify, language: str) -> Decision:
        """Ask in the system's own words where the model gave none, until that is one question too many."""
        reasons = (*decision.reasons, "the model gave no text")
        if self.case.clarifications >= self.playbook.clarification_limit:
            return Escalate((Evidence(Trigger.AI_FAILURE, "ai_failure.no_text"),), reasons)
        return Clarify(self.playbook.text("clarify", language), reasons, decision.intent)

    def _cannot_read(self) -> Decision:
        kind = self.loaded.unanswered[-1].kind
        if self.case.clarifications >= self.playbook.clarification_limit:
            evidence = Evidence(
                Trigger.AMBIGUITY, "ambiguity.unreadable", self.loaded.unanswered[-1].message_id
            )
            return Escalate((evidence,), (f"{kind} messages that the AI cannot read",))
        text = cannot_read(kind, self.language, self.playbook)
        return Clarify(text, (f"{kind} cannot be read by the AI",), self.case.intent)

    def commit(self, decision: Decision, proposal: Proposal | None, usage: ModelUsage | None) -> Commit:
        """Say everything the decision writes."""
        match decision:
            case Escalate():
                return self._commit_escalation(decision, proposal)
            case Reply() | Clarify():
                return self._commit_reply(decision, proposal, usage)
            case StaySilent():
                raise AssertionError("silence is decided before the turn")

    def _commit_reply(
        self, decision: Reply | Clarify, proposal: Proposal | None, usage: ModelUsage | None
    ) -> Commit:
        asked = isinstance(decision, Clarify)
        language = (proposal.language if proposal else None) or self.language
        case = replace(
            self.case,
            intent=decision.intent or self.case.intent,
            language=language,
            clarifications=self.case.clarifications + 1 if asked else 0,
            customer_goal=self.case.customer_goal or mask(proposal.customer_goal if proposal else ""),
        )
        text = self._disclosed(decision.text, language)
        record = _turn_record(decision, proposal, usage, self.playbook.version)
        author = Author.AI if proposal else Author.SYSTEM
        commit = self._commit(case, language, (self.say(author, text, record),))
        disclosed_at = self.loaded.thread.disclosed_at or self.now
        return replace(commit, after=replace(commit.after, disclosed_at=disclosed_at))

    def _commit_escalation(self, decision: Escalate, proposal: Proposal | None) -> Commit:
        language = (proposal.language if proposal else None) or self.language
        case = replace(
            self.case, intent=(proposal.intent if proposal else None) or self.case.intent, language=language
        )
        case, escalation = open_escalation(
            self.loaded,
            case=case,
            evidence=decision.evidence,
            proposal=proposal,
            playbook=self.playbook,
            now=self.now,
        )
        text = handover_text(decision.evidence, escalation, language, self.playbook, now=self.now)
        record = {"decision": "escalate", "reasons": list(decision.reasons), "version": self.playbook.version}
        commit = self._commit(case, language, (self.say(Author.SYSTEM, text, record),))
        return replace(
            commit,
            after=replace(commit.after, epoch=self.loaded.thread.epoch + 1),
            escalation=escalation,
            new_escalation=True,
        )

    def _commit(self, case: Case, language: str, messages: tuple[Message, ...]) -> Commit:
        before = self.loaded.thread
        after = replace(
            self.loaded.covering(),
            open_case_id=case.case_id,
            language=language,
            epoch=before.epoch + (self.case_before is not None and not self.case_before.open),
        )
        return Commit(
            before,
            after,
            case=None if case == self.case_before else case,
            new_case=self.case_before is None,
            messages=messages,
            nothing_newer=True,
        )

    def _disclosed(self, text: str, language: str) -> str:
        """Say once a thread that an AI writes, and how to reach people (EU AI Act Art. 50, Cal. B&P 17941)."""
        if self.loaded.thread.disclosed_at:
            return text
        return f"{self.playbook.text('ai_disclosure', language, agent=self.playbook.agent.name)}\n\n{text}"

    def say(self, author: Author, text: str, record: dict[str, object]) -> Message:
        """A message to the customer, named by what it answers, so that the same turn cannot be said twice."""
        head = self.loaded.thread
        seed = f"{head.thread_id}/{head.epoch}/{head.inbound_count}"
        return Message(
            thread_id=head.thread_id,
            message_id=outbound_message_id(seed, self.now),
            author=author,
            kind="text",
            text=text,
            sent_at=self.now,
            case_id=self.case.case_id,
            delivery=Delivery.PENDING,
            turn={**record, "epoch": head.epoch},
        )


def _without_draft(proposal: Proposal) -> Proposal:
    """What does not hold is not suggested to a person either, who could send it with one key."""
    return replace(proposal, text="", suggested_reply="")


def _turn_record(
    decision: Reply | Clarify, proposal: Proposal | None, usage: ModelUsage | None, version: int
) -> dict[str, object]:
    record: dict[str, object] = {
        "decision": "clarify" if isinstance(decision, Clarify) else "reply",
        "reasons": list(decision.reasons),
        "version": version,
    }
    if isinstance(decision, Reply) and decision.pages:
        record["pages"] = list(decision.pages)
    if proposal:
        record |= {"intent": proposal.intent, "confidence": str(proposal.confidence)}
    if usage:
        record |= {
            "model": usage.model,
            "tokens": [usage.input_tokens, usage.output_tokens],
            "seconds": str(round(usage.seconds, 2)),
        }
    return record
