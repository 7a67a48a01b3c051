"""What a lead does from the command line, through the real `./handoff`, on the deployed product."""

from __future__ import annotations

import json
import os
import re
import shutil
import stat
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from infra.demo.story import wait_for
from infra.local_state import LocalState
from infra.paths import ROOT
from tests.local.cast import SLOW_MACHINE
from tests.local.conftest import Customers
from tests.local.inside import Inside
from tests.local.other_playbook import other_playbook
from tests.local.stack import HOME, PATIENCE

HOSTILE = (
    "",
    " ",
    "x" * 5000,
    "../../etc/passwd",
    "T#",
    "*",
    "😀\u202e",
    "--",
    "'; drop",
    "[red]x[/red]",
    "\n",
)


def handoff(*arguments: str, types: str = "") -> subprocess.CompletedProcess[str]:
    """Run `./handoff` as somebody at a terminal does; no command ends with a traceback."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("OPENAI_")}
    done = subprocess.run(
        [ROOT / "handoff", *arguments],
        cwd=ROOT,
        env=kept | {"HANDOFF_HOME": str(HOME)},
        input=types,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert "Traceback" not in done.stderr, done.stderr[-2000:]
    return done


def told(*arguments: str) -> Any:
    """What a command that went well says for programs."""
    done = handoff(*arguments, "--json")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """The playbook, in a folder that may be written to."""
    shutil.copytree(ROOT / "policies", tmp_path / "policies")
    return tmp_path / "policies"


class TestScenarios:
    def test_are_made_of_a_conversation_without_anybodys_name_and_pass(
        self, customer: Customers, inside: Inside, source: Path
    ) -> None:
        maria = customer("Maria")
        maria.asks(
            f"Hi, my name is {maria.name} and my number is +{maria.phone}, what are your opening hours?"
        )
        maria.asks("I want to talk to a person")
        inside.wait_until_quiet()
        thread = inside.thread_id(maria)
        made = handoff("scenarios", "new", "told-by-maria", "--from-thread", thread, "--source", str(source))
        assert made.returncode == 0, made.stderr
        written = (source / "scenarios" / "told-by-maria.yaml").read_text("utf-8")
        traces = (*maria.name.split()[1:], maria.phone, maria.user_id, thread, thread.rpartition("-")[2])
        assert [each for each in traces if each in written] == []
        assert len(yaml.safe_load(written)["turns"]) == 2
        (result,) = told("scenarios", "run", "--only", "told-by-maria", "--source", str(source))
        assert (result["id"], result["verdict"]) == ("told-by-maria", "passed"), result
        again = handoff("scenarios", "new", "told-by-maria", "--from-thread", thread, "--source", str(source))
        assert (again.returncode, "already" in again.stderr) == (1, True)

    def test_that_fail_are_named_with_what_was_seen_and_the_command_fails(self, source: Path) -> None:
        path = source / "scenarios" / "opening-hours.yaml"
        broken = yaml.safe_load(path.read_text("utf-8"))
        broken["expect"]["says"] = ["we never close"]
        path.write_text(yaml.safe_dump(broken, allow_unicode=True), "utf-8")
        run = handoff("scenarios", "run", "--only", "opening-hours", "--only", "vip", "--source", str(source))
        assert run.returncode == 1
        assert "we never close" in run.stderr

    def test_are_written_nowhere_else(self, customer: Customers, inside: Inside, source: Path) -> None:
        maria = customer("Maria")
        maria.asks("What are your opening hours?")
        inside.wait_until_quiet()
        before = everything_in(source.parent)
        for name in ("../outside", "a/b", "/tmp/x", "", ".", "a" * 400, "a\nb", "Ä b"):
            wanted = ("--from-thread", inside.thread_id(maria), "--source", str(source))
            made = handoff("scenarios", "new", *wanted, "--", name)
            assert made.returncode in (1, 2), name
            assert everything_in(source.parent) == before

    def test_of_nobody_are_not_made(self, source: Path) -> None:
        for thread in HOSTILE:
            made = handoff("scenarios", "new", "a", f"--from-thread={thread}", "--source", str(source))
            assert made.returncode in (1, 2), thread
        assert not (source / "scenarios" / "a.yaml").exists()


def everything_in(folder: Path) -> set[str]:
    return {str(each.relative_to(folder)) for each in folder.rglob("*")}


class TestTheRollout:
    def test_says_how_far_it_is_as_the_page_does(self, inside: Inside) -> None:
        said = handoff("rollout", "status")
        assert said.returncode == 0
        assert re.search(r"The seven-day plan: \d of 7 steps are done", said.stderr)
        data = told("rollout", "status")
        known = {item["SK"]["S"]: item for item in inside.items() if item["PK"]["S"] == "PLAYBOOK"}
        assert data["version"] == int(known["ACTIVE"]["version"]["N"])
        assert len(data["steps"]) == 7
        assert {each["guardrail"] for each in data["guardrails"]} >= {"errors", "missed"}
        assert {each["mode"] for each in data["modes"]} == {"live"}

    @pytest.mark.parametrize("stage", ["nobody", "../x", "x" * 300, ""])
    def test_of_no_deployment_is_said_to_be_of_none(self, stage: str) -> None:
        assert handoff("rollout", "status", "--stage", stage, "--region", "eu-west-1").returncode in (1, 2)


class TestAReplay:
    def test_flips_exactly_what_the_candidate_decides_otherwise_and_sends_nothing(
        self, customer: Customers, inside: Inside, product: LocalState, tmp_path: Path
    ) -> None:
        flipping, staying, waiting = customer("Flora"), customer("Sol"), customer("Will")
        flipping.asks("How much is a dental cleaning?")
        staying.asks("What are your opening hours?")
        waiting.asks("I want to talk to a person")
        inside.wait_until_quiet()

        def rollout(told: dict[str, Any]) -> None:
            drafted = ("prices", "treatments")
            told["rules"] = [{"mode": "draft", "intent": each} for each in drafted]

        with other_playbook(product, inside, tmp_path, rollout=rollout):
            candidate = int(
                next(item for item in inside.items() if item["SK"]["S"] == "ACTIVE")["version"]["N"]
            )
        inside.wait_until_quiet()
        before, seen = inside.items(), [len(each.bubbles()) for each in (flipping, staying, waiting)]
        found = told("replay", "--version", str(candidate), "--last", "7d")
        ours = {inside.thread_id(each): each.name for each in (flipping, staying, waiting)}
        flips = [each for each in found["flips"] if each["thread_id"] in ours]
        assert [ours[each["thread_id"]] for each in flips] == [flipping.name]
        assert [each["after"]["rule"] for each in flips] == ["policy.rollout_draft"]
        assert {each["after"]["rule"] for each in found["flips"]} == {"policy.rollout_draft"}
        assert found["turns"] >= 3
        assert [len(each.bubbles()) for each in (flipping, staying, waiting)] == seen
        assert changed_by_itself(inside.items()) == changed_by_itself(before)
        said = handoff("replay", "--version", str(candidate), "--last", "7d")
        assert "decisions flip" in said.stderr
        assert flipping.name not in said.stderr

    @pytest.mark.parametrize(
        "arguments",
        [
            (),
            ("--version", "0"),
            ("--version", "-1"),
            ("--version", "999999"),
            ("--version", "one"),
            ("--version", "1", "--source", "policies"),
            ("--version", "1", "--last", ""),
            ("--version", "1", "--last", "0d"),
            ("--version", "1", "--last", "-7d"),
            ("--version", "1", "--last", "7 years"),
            ("--version", "1", "--last", "99999999d"),
            ("--source", "/nowhere/at/all"),
        ],
        ids=lambda given: " ".join(given) or "nothing",
    )
    def test_of_nonsense_is_refused_with_what_to_write(self, arguments: tuple[str, ...]) -> None:
        done = handoff("replay", *arguments)
        assert done.returncode in (1, 2)
        assert done.stderr.strip()


def changed_by_itself(items: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """What is stored, without the marks that the sweep moves every minute."""
    return [item for item in items if item["PK"]["S"].startswith(("T#", "C#", "FACTS#", "PLAYBOOK"))]


class TestACustomer:
    def test_is_exported_into_a_folder_of_its_owners_and_erased_after_a_word_only(
        self, customer: Customers, inside: Inside, tmp_path: Path
    ) -> None:
        maria = customer("Maria")
        maria.asks("What are your opening hours?")
        inside.wait_until_quiet()
        folder = tmp_path / "maria"
        assert handoff("customer", "export", maria.phone, "--into", str(folder)).returncode == 0
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
        exported = json.loads((folder / "customer.json").read_text("utf-8"))
        assert exported["customer"]["name"] == maria.name
        for word in ("no\n", "\n", "ERASE HER\n", ""):
            kept = handoff("customer", "erase", maria.phone, types=word)
            assert kept.returncode == 1
            assert inside.stored(maria) == 1
        thread = inside.thread_id(maria)
        erased = handoff("customer", "erase", maria.phone, types="erase\n")
        assert erased.returncode == 0
        assert maria.phone not in erased.stdout
        assert [item for item in inside.items() if item["PK"]["S"] == f"T#{thread}"] == []
        again = handoff("customer", "erase", maria.phone, "--yes")
        assert (again.returncode, "Nobody is known by that" in again.stderr) == (1, True)

    @pytest.mark.parametrize("asked", HOSTILE, ids=range(len(HOSTILE)))
    def test_that_nobody_is_known_by_is_not_found(self, asked: str) -> None:
        for act in (("export",), ("erase", "--yes")):
            done = handoff("customer", *act, "--", asked)
            assert (done.returncode, "Nobody is known by that" in done.stderr) == (1, True), done.stderr

    def test_is_not_exported_over_a_file(self, customer: Customers, inside: Inside, tmp_path: Path) -> None:
        maria = customer("Maria")
        maria.asks("What are your opening hours?")
        wait_for("her thread", lambda: inside.thread_id(maria), within=SLOW_MACHINE)
        (tmp_path / "there").write_text("kept")
        done = handoff("customer", "export", maria.phone, "--into", str(tmp_path / "there"))
        assert done.returncode == 1
        assert (tmp_path / "there").read_text() == "kept"
