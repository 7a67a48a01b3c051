"""The ScenarioRunner port: every scenario on a stage of its own in this process, with the deployment's model."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from chalicelib.adapters.in_memory.staging import Stages
from chalicelib.adapters.meanings import NoMeanings
from chalicelib.adapters.playbook_files.scenarios import scenarios_of
from chalicelib.domain.rehearsal import Passed, ScenarioResult
from chalicelib.domain.scenarios.result import Result
from chalicelib.use_cases.model_ports import LanguageModel, Meanings
from chalicelib.use_cases.rehearse import MeaningJudge, PlayedCustomer, rehearse

if TYPE_CHECKING:
    from chalicelib.domain.playbook import Playbook
    from chalicelib.domain.scenarios import Scenario

AT_ONCE = 4
"""Scenarios side by side: nearly all their time they wait for the model."""


class StagedScenarios:
    """Plays with one model and the meanings of the index; `customer` and `judged_by` count where it `generates`."""

    def __init__(
        self,
        model: LanguageModel,
        *,
        meanings_of: Callable[[bytes], Meanings] | None = None,
        sees: bool = False,
        generates: bool = True,
        customer: PlayedCustomer | None = None,
        judged_by: MeaningJudge | None = None,
    ) -> None:
        self._model, self._meanings_of, self._sees = model, meanings_of, sees
        self._generates, self._customer, self._judged_by = generates, customer, judged_by

    def count(self, scenarios: Mapping[str, str]) -> int:
        return len(scenarios)

    def run(
        self, playbook: Playbook, scenarios: Mapping[str, str], *, index: bytes | None
    ) -> Iterator[ScenarioResult]:
        meanings = self._meanings_of(index) if index and self._meanings_of else NoMeanings()
        staging = Stages(playbook, self._model, meanings=meanings, sees=self._sees)

        def one(scenario: Scenario) -> ScenarioResult:
            (result,) = rehearse(
                (scenario,),
                staging,
                generates=self._generates,
                customer=self._customer if self._generates else None,
                judged_by=self._judged_by if self._generates else None,
            )
            return _told(result)

        with ThreadPoolExecutor(AT_ONCE) as pool:
            yield from pool.map(one, scenarios_of(dict(scenarios), playbook))


def _told(result: Result) -> ScenarioResult:
    passed = {"passed": Passed.YES, "not run": Passed.NOT_TRIED}.get(result.verdict, Passed.NO)
    why = (result.left_out,) if result.left_out else result.failures
    return ScenarioResult(
        scenario_id=result.scenario.id,
        title=result.scenario.title,
        passed=passed,
        must_pass=result.scenario.must_pass,
        why=why,
        seconds=sum(each.seconds for each in result.played),
        dollars=sum(each.dollars or 0.0 for each in result.played),
    )
