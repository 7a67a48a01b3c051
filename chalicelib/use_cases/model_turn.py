"""The model's part of a turn: ask it, judge what it proposes, and hold its words against their sources."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from chalicelib.domain.answer_check import (
    Faults,
    Sources,
    as_sent,
    correction,
    faults_of,
    fit_to_suggest,
    instead,
)
from chalicelib.domain.case_choice import only_closes
from chalicelib.domain.collection import collect
from chalicelib.domain.consent import offered_or_made
from chalicelib.domain.decision import Clarify, Decision, Escalate, Reply, decide_after_model
from chalicelib.domain.discretion import without_secrets
from chalicelib.domain.doubt import doubts, unsure
from chalicelib.domain.escalation import Evidence, Trigger
from chalicelib.domain.proposal import ModelUnavailable, ModelUsage, Proposal
from chalicelib.domain.rollout_decision import tools_allowed
from chalicelib.domain.texts import clarify
from chalicelib.domain.tool_use import ToolUse, unknown_outcomes
from chalicelib.domain.triggers import after_the_model
from chalicelib.use_cases.model_ports import LanguageModel, Picture, Toolbox, TurnRequest
from chalicelib.use_cases.outcome import Outcome
from chalicelib.use_cases.understand import Understanding, tools_for

if TYPE_CHECKING:
    from chalicelib.domain.case import Case
    from chalicelib.use_cases.turn import TurnInHand


@dataclass(frozen=True)
class ModelTurn:
    """A turn that needs the model, with what was understood before it and the pictures it is shown."""

    turn: TurnInHand
    understanding: Understanding
    pictures: tuple[Picture, ...] = ()

    @cached_property
    def sources(self) -> Sources:
        """What a draft may rest on."""
        turn = self.turn
        return Sources(turn.loaded, turn.playbook, self.understanding.found.pages, turn.now, turn.language)

    def take(self, model: LanguageModel, toolbox: Toolbox) -> Outcome:
        """Ask the model, judge what it proposes and hold its words against their sources, twice at most."""
        request = self._request()
        proposal, usage = self._proposed(model, request, toolbox)
        decision, faults = self._judged(proposal)
        if faults:
            again = replace(request, correction=correction(faults), tool_uses=proposal.tool_uses)
            try:
                rewritten, more = self._proposed(model, again, toolbox)
                proposal, usage = _having_used(proposal.tool_uses, rewritten), usage.plus(more)
                decision, faults = self._judged(proposal)
            except ModelUnavailable as failure:
                used = replace(proposal, tool_uses=_joined(proposal.tool_uses, failure.tool_uses))
                proposal = without_secrets(used, self.turn.secrets)
                usage = usage.plus(failure.usage) if failure.usage else usage
        if faults.hard:
            language = proposal.language or self.turn.language
            decision = instead(
                decision,
                faults,
                case=self.turn.case,
                playbook=self.turn.playbook,
                language=language,
                acted=any(use.ok and use.verified for use in proposal.tool_uses),
            )
            proposal = replace(proposal, text="", suggested_reply="")
        if isinstance(decision, Escalate):
            proposal = fit_to_suggest(proposal, self.sources)
        looked_at = tuple(picture.message_id for picture in self.pictures)
        return Outcome(self._asked_first(decision, proposal), proposal, usage, self.understanding, looked_at)

    def _proposed(
        self, model: LanguageModel, request: TurnRequest, toolbox: Toolbox
    ) -> tuple[Proposal, ModelUsage]:
        proposal, usage = model.propose(request, toolbox)
        return without_secrets(proposal, self.turn.secrets), usage

    def _judged(self, proposal: Proposal) -> tuple[Decision, Faults]:
        decision = as_sent(self._decided(proposal))
        return decision, faults_of(decision, proposal, self.sources)

    def _decided(self, proposal: Proposal) -> Decision:
        evidence = after_the_model(
            proposal, self.turn.unanswered, self.turn.case, self.turn.playbook, earlier=self.turn.earlier
        )
        evidence = (*evidence, *unknown_outcomes(proposal.tool_uses))
        found = doubts(proposal, self.understanding.meaning, self.understanding.found)
        decision = decide_after_model(
            proposal,
            evidence=evidence,
            known_pages=frozenset(page.id for page in self.turn.playbook.pages_on(self.turn.today)),
            clarifications=self.turn.case.clarifications,
            limit=self.turn.playbook.clarification_limit,
            closing=only_closes(self.turn.unanswered),
            unsure=tuple(doubt.why for doubt in found) if unsure(found) else (),
            progress=self._tells_what_was_asked(proposal),
        )
        if isinstance(decision, Reply | Clarify) and not decision.text:
            return self._wordless(decision, proposal)
        return decision

    def _tells_what_was_asked(self, proposal: Proposal) -> bool:
        """Whether the customer has just given something of what the intent collects, so that no one is lost."""
        intent = self.turn.playbook.intent(proposal.intent)
        new = {message.message_id for message in self.turn.unanswered}
        facts = [fact for fact in proposal.facts if fact.message_id in new]
        items = {item.name for item in intent.collect} if intent else set()
        return intent is not None and bool(collect(intent, facts).known & items)

    def _wordless(self, decision: Reply | Clarify, proposal: Proposal) -> Decision:
        """Ask in the system's own words where there are none, until that is one question too many."""
        reasons = decision.reasons if proposal.text.strip() else (*decision.reasons, "the model gave no text")
        if self.turn.case.clarifications >= self.turn.playbook.clarification_limit:
            return Escalate((Evidence(Trigger.AI_FAILURE, "ai_failure.no_text"),), reasons)
        between = _between(proposal, self.understanding) if proposal.text.strip() else ()
        text = clarify(proposal.language or self.turn.language, self.turn.playbook, between=between)
        return Clarify(text, reasons, decision.intent)

    def _asked_first(self, decision: Decision, proposal: Proposal) -> Decision:
        if not isinstance(decision, Escalate):
            return decision
        text = self.turn.playbook.text("offer_person", proposal.language or self.turn.language)
        return offered_or_made(
            decision, offered=bool(self.turn.case.offered), text=text, playbook=self.turn.playbook
        )

    def _request(self) -> TurnRequest:
        return TurnRequest(
            playbook=self.turn.playbook,
            messages=self.turn.loaded.messages,
            unanswered=self.turn.unanswered,
            now=self.turn.now,
            language=self.turn.language,
            intent=self.turn.case.intent,
            clarifications=self.turn.case.clarifications,
            notes=tuple(self.turn.secrets.mask(note) for note in notes_of(self.turn.case)),
            pages=self.understanding.found.pages,
            tools=tools_allowed(
                tools_for(self.turn.case, self.understanding, self.turn.playbook),
                self.turn.case.segment,
                self.turn.playbook,
                drafts=self.turn.draft is not None,
            ),
            pictures=self.pictures,
        )


def notes_of(case: Case) -> tuple[str, ...]:
    """What the person who handed back wants the AI to know: what is settled, and what it has to keep to."""
    promised = f"Promised to the customer; keep to it: {case.commitments}" if case.commitments else ""
    return tuple(note for note in (case.hand_back_note, promised) if note)


def _having_used(before: tuple[ToolUse, ...], proposal: Proposal) -> Proposal:
    """The proposal with the tools that were used for the draft before it, whose acts stand."""
    return replace(proposal, tool_uses=_joined(before, proposal.tool_uses))


def _joined(before: tuple[ToolUse, ...], after: tuple[ToolUse, ...]) -> tuple[ToolUse, ...]:
    return before + tuple(use for use in after if use not in before)


def _between(proposal: Proposal, understanding: Understanding) -> tuple[str, ...]:
    """The two intents that the customer may mean: the model's, and the one that the examples speak for."""
    likely = understanding.meaning.intents[:2] if understanding.meaning else ()
    named = dict.fromkeys([proposal.intent, *(each.name for each in likely)])
    return tuple(name for name in named if name)[:2]
