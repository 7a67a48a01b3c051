"""Stages for scenarios: the Staging port over `Stage`, for a playbook and a model."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from chalicelib.adapters.in_memory.listening import Overheard
from chalicelib.adapters.in_memory.stage import Stage
from chalicelib.domain.case import Case
from chalicelib.domain.escalation import Escalation
from chalicelib.domain.message import Message
from chalicelib.domain.moves import Done, Refused
from chalicelib.domain.packet import Fact
from chalicelib.domain.playbook import Playbook
from chalicelib.domain.proposal import ModelUsage
from chalicelib.domain.scenarios import Scenario, Turn, Who
from chalicelib.domain.scenarios.scenario import Team
from chalicelib.domain.thread import Customer
from chalicelib.use_cases.answer_customer import Turn as Taken
from chalicelib.use_cases.model_ports import LanguageModel, Meanings
from chalicelib.use_cases.session_ports import Person

COLLEAGUE = Person("p-scenario", "Dana", "dana@example.test", ("agents",))


class Stages:
    """Sets a stage up for each scenario. `playbook` is read as version 1, and `meanings` have to know it as that."""

    def __init__(
        self,
        playbook: Playbook,
        model: LanguageModel,
        *,
        meanings: Meanings | None = None,
        sees: bool = False,
    ) -> None:
        self._playbook, self._model = playbook, model
        self._meanings, self._sees = meanings, sees

    def stage(self, scenario: Scenario) -> StagedScenario:
        model = Overheard(self._model)
        stage = Stage(
            self._playbook,
            model,
            at=_moment(scenario.at, self._playbook),
            customer=_customer(scenario.customer),
            meanings=self._meanings,
            sees=self._sees,
        )
        stage.scripted.gives = dict(scenario.tools)
        return StagedScenario(stage, model)


class StagedScenario:
    """One scenario's stage, acted on turn by turn."""

    def __init__(self, stage: Stage, model: Overheard) -> None:
        self._stage, self._model = stage, model
        self._dana = stage.person(COLLEAGUE)

    @property
    def taken(self) -> Sequence[Taken]:
        return self._stage.turns

    @property
    def said(self) -> Sequence[Message]:
        return self._stage.said

    @property
    def escalations(self) -> Sequence[Escalation]:
        return self._stage.escalations

    @property
    def cases(self) -> Sequence[Case]:
        return self._stage.cases

    @property
    def facts(self) -> Sequence[Fact]:
        return self._model.facts

    @property
    def calls(self) -> Sequence[tuple[str, bool]]:
        gives = self._stage.scripted.gives
        calls = self._stage.scripted.calls
        return [(call.tool, not isinstance(gives.get(call.tool, ""), str)) for _, _, call in calls]

    @property
    def usage(self) -> Sequence[ModelUsage]:
        return self._model.usage

    def say(self, text: str) -> None:
        self._stage.customer.writes(text)
        self._stage.settle()

    def wait(self, length: timedelta) -> None:
        self._stage.until(self._stage.clock.now() + length)

    def act(self, turn: Turn) -> Done | Refused | None:
        if turn.waits:
            self.wait(turn.length)
            return None
        done = None
        if turn.team:
            done = self._team(turn.team)
        else:
            self._customer(turn)
        self._stage.settle()
        return done

    def _customer(self, turn: Turn) -> None:
        customer = self._stage.customer
        match turn:
            case Turn(says=str(text)):
                customer.writes(text)
            case Turn(taps=str(button)):
                customer.taps(button)
            case Turn(voice=str(words)):
                customer.says(words)
            case Turn(photo=str(caption)):
                customer.sends_photo(caption)
            case Turn(document=str(words)):
                customer.sends_document(words)
            case Turn(reacts=str(emoji)):
                customer.reacts(emoji)
            case Turn(sends=sent) if sent:
                customer.sends(sent.kind, sent.text)

    def _team(self, team: Team) -> Done | Refused | None:
        """What a person does, until something of it is refused."""
        acts = [
            (team.takes_over, self._dana.takes_over),
            (bool(team.replies), lambda: self._dana.replies(team.replies)),
            (team.hands_back is not None, lambda: self._dana.hands_back(team.hands_back or "")),
            (
                team.resolves is not None,
                lambda: self._dana.resolves(team.resolves) if team.resolves else None,
            ),
        ]
        for wanted, act in acts:
            done = act() if wanted else None
            if isinstance(done, Refused):
                return done
        return None


def _moment(at: str, playbook: Playbook) -> datetime:
    zone = ZoneInfo(playbook.business.timezone)
    return datetime.fromisoformat(at).replace(tzinfo=zone).astimezone(UTC)


def _customer(who: Who) -> Customer:
    return Customer(
        "c-scenario",
        name=who.name,
        phone=None if who.hides_number else who.number,
        bsuid=f"ES.{who.number}",
        username=who.name.lower() if who.hides_number else None,
        tags=who.tags,
    )
