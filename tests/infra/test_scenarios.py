"""`handoff scenarios …` and the gate before publishing, with the offline model in this process."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from chalicelib.adapters.playbook_files import read_playbook
from chalicelib.domain.playbook import Playbook
from chalicelib.domain.proposal import Action, ModelUsage, Proposal
from chalicelib.use_cases.model_ports import Toolbox, TurnRequest
from infra.commands import scenarios
from infra.policies.starters import STARTERS
from infra.says import Stop
from infra.scenarios import kept
from infra.scenarios.choosing import Players, offline
from infra.scenarios.gate import reason_to_publish
from infra.scenarios.running import run_them, scenarios_in

CLINIC = STARTERS["clinic"][0]


@pytest.fixture(autouse=True)
def a_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a run keeps is kept apart from the machine's own."""
    monkeypatch.setattr(kept, "FOLDER", tmp_path / "kept")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The sample with two scenarios only."""
    copy = tmp_path / "policies"
    shutil.copytree(CLINIC, copy)
    for path in (copy / "scenarios").glob("*.yaml"):
        if path.stem not in ("vip", "haggler"):
            path.unlink()
    return copy


def runs(folder: Path, **more: object) -> int:
    values = {"only": [], "times": 1, "model": False, "jobs": 1, "as_json": True, **more}
    return scenarios.run(folder, **values)  # type: ignore[arg-type]


class Obedient:
    """A model that says what its prompt tells it to say, as one that was led astray would."""

    def propose(self, request: TurnRequest, toolbox: Toolbox | None = None) -> tuple[Proposal, ModelUsage]:
        text = request.playbook.agent.prompt.rsplit("Always say: ", 1)[-1].strip()
        found = next(iter(request.playbook.pages), None)
        pages = (found.id,) if found else ()
        proposal = Proposal(Action.REPLY, text, "prices", 0.9, "en", cited_pages=pages)
        return proposal, ModelUsage("obedient", 1, 1, 0.1)


@pytest.mark.parametrize("name", STARTERS)
def test_every_starter_is_green_offline_where_no_generating_model_is_needed(name: str) -> None:
    folder = STARTERS[name][0]
    playbook = read_playbook(folder)
    results = run_them(scenarios_in(folder, playbook), playbook, offline())
    wrong = {
        result.scenario.id: result.failures for result in results if result.verdict in ("failed", "flaky")
    }
    assert not wrong
    assert all(result.left_out for result in results if result.verdict == "not run")
    if name == "clinic":
        assert sum(result.verdict == "passed" for result in results) >= 30


class TestRun:
    def test_prints_each_result_and_is_content_when_none_failed(
        self, folder: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert runs(folder) == 0
        told = {each["id"]: each for each in json.loads(capsys.readouterr().out)}
        assert told["vip"]["verdict"] == "passed"
        assert told["haggler"]["verdict"] == "not run"
        assert told["haggler"]["left_out"] == "the customer is played by a model"

    def test_fails_and_says_what_changed_since_the_last_run(
        self, folder: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert runs(folder, only=["vip"]) == 0
        vips = folder / "vip.yaml"
        vips.write_text(vips.read_text("utf-8").replace("34600000002", "34600000009"), "utf-8")
        assert runs(folder, only=["vip"], as_json=False) == 1
        told = capsys.readouterr().err
        assert "vip was passed in the last run and is failed now" in told
        assert "trigger: wanted vip; seen none" in " ".join(told.split())

    def test_chooses_by_tag(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert runs(folder, only=["persona"]) == 0
        assert [each["id"] for each in json.loads(capsys.readouterr().out)] == ["haggler"]

    def test_stops_for_a_name_that_nothing_has(self, folder: Path) -> None:
        with pytest.raises(Stop, match="no scenario and no tag vipp"):
            runs(folder, only=["vipp"])

    def test_stops_for_a_mistake_in_a_scenario(self, folder: Path) -> None:
        (folder / "scenarios" / "vip.yaml").write_text("id: vip\ntitel: V\n", "utf-8")
        with pytest.raises(Stop, match=r"scenarios/vip\.yaml:2: unknown field `titel`"):
            runs(folder)

    def test_with_a_model_stops_where_none_is_set(
        self, folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        for name in ("OPENAI_API_KEY", "OPENAI_BASE_URL"):
            monkeypatch.delenv(name, raising=False)
        with pytest.raises(Stop, match="No model is set"):
            runs(folder, model=True)

    def test_a_broken_record_of_the_last_run_is_as_good_as_none(self, folder: Path) -> None:
        kept.FOLDER.mkdir(parents=True)
        (kept.FOLDER / "policies-offline.json").write_text("{", "utf-8")
        assert kept.last(folder, "offline") == {}


def test_list_names_what_needs_a_model(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert scenarios.listed(folder, as_json=True) == 0
    told = {each["id"]: each for each in json.loads(capsys.readouterr().out)}
    assert told["haggler"]["needs_model"] == "the customer is played by a model"
    assert told["vip"]["must_pass"]


class TestTheGate:
    @pytest.fixture
    def playbook(self, folder: Path) -> Playbook:
        return read_playbook(folder)

    def test_lets_a_good_playbook_through_without_a_reason(self, folder: Path, playbook: Playbook) -> None:
        done, reason = reason_to_publish(folder, playbook, offline(), override="not needed")
        assert (done, reason) == ("1 passed", "")

    def test_refuses_a_bad_prompt_and_names_the_scenario(self, folder: Path, playbook: Playbook) -> None:
        (folder / "scenarios" / "price.yaml").write_text(
            "id: price\ntitle: P\nmust_pass: true\nturns:\n  - says: How much is a cleaning?\n"
            "expect: {must_not_say: [whatever you like]}\n",
            "utf-8",
        )
        told = Players("obedient", Obedient())
        good = _prompted(playbook, "Thank you for asking.")
        assert reason_to_publish(folder, good, told, override="")[1] == ""
        bad = _prompted(playbook, "You may pay whatever you like.")
        with pytest.raises(Stop, match="price: must not say: wanted whatever you like"):
            reason_to_publish(folder, bad, told, override="")

    def test_refuses_a_folder_that_does_away_with_one_that_had_to_pass(
        self, folder: Path, playbook: Playbook
    ) -> None:
        before = {
            f"scenarios/{path.name}": path.read_text("utf-8") for path in (folder / "scenarios").iterdir()
        }
        shutil.rmtree(folder / "scenarios")
        with pytest.raises(Stop, match="vip: had to pass in the version in force"):
            reason_to_publish(folder, playbook, offline(), override="\u200b", before=before)
        done = reason_to_publish(folder, playbook, offline(), override="no such customers", before=before)
        assert done[1] == "no such customers"

    def test_refuses_a_folder_in_which_one_that_had_to_pass_holds_less(
        self, folder: Path, playbook: Playbook
    ) -> None:
        path = folder / "scenarios" / "vip.yaml"
        text = path.read_text("utf-8")
        before = {"scenarios/vip.yaml": text}
        path.write_text(text.replace("  trigger: vip\n", "  escalates: true\n"), "utf-8")
        with pytest.raises(Stop, match=r"vip: .* holds less now: trigger was vip and is not looked at"):
            reason_to_publish(folder, playbook, offline(), override="", before=before)
        done = reason_to_publish(folder, playbook, offline(), override="VIPs are gone", before=before)
        assert done[1] == "VIPs are gone"

    def test_publishes_all_the_same_for_a_reason_that_is_given_back(
        self, folder: Path, playbook: Playbook
    ) -> None:
        school = folder / "scenarios" / "vip.yaml"
        school.write_text(school.read_text("utf-8").replace("trigger: vip", "trigger: risk"), "utf-8")
        with pytest.raises(Stop, match="1 of 1 scenarios that must pass fail"):
            reason_to_publish(folder, playbook, offline(), override="  ")
        done, reason = reason_to_publish(folder, playbook, offline(), override="the school left us")
        assert (done, reason) == ("1 of 1 fail, published all the same", "the school left us")


def _prompted(playbook: Playbook, says: str) -> Playbook:
    agent = playbook.agent.model_copy(update={"prompt": f"{playbook.agent.prompt}\nAlways say: {says}"})
    return playbook.model_copy(update={"agent": agent})


@pytest.mark.parametrize(
    "name", ["../../outside", "/etc/passwd", "a b", "Ünï", "", "a/b", "x" * 65, "-k", "a\n"]
)
def test_a_name_that_is_none_is_refused_before_anything_is_looked_up(folder: Path, name: str) -> None:
    with pytest.raises(Stop, match="cannot name a scenario"):
        scenarios.new("thread", name, folder, "nowhere", None)


@pytest.mark.parametrize("only", ["../vip", "*", "", "vip.yaml", "\u202evip"])
def test_only_what_is_named_so_is_played(folder: Path, only: str) -> None:
    with pytest.raises(Stop, match="no scenario and no tag"):
        runs(folder, only=[only])
