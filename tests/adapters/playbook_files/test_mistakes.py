"""What is wrong in a playbook is named with file, line and fix, all of it at once."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from chalicelib.adapters.playbook_files import Mistake, PlaybookErrors, read_playbook
from tests.adapters.playbook_files.seeded import ALONE, SEEDED, Seeded
from tests.adapters.playbook_files.spoiling import edit, mark, unmark

ODD_VALUES = (
    *("", ":", ": 5", ": true", ": []", ": {}", ": [[1]]", ": [[x, y]]", ": {x: {y: 1}}", ": null", ": !x y"),
    *(": &a", ": <<", ": 2026-02-30", ": -1", ": 1e400", ": |", ": \x01", ": [en, es", "- a"),
)


def mistakes_in(directory: Path) -> tuple[Mistake, ...]:
    with pytest.raises(PlaybookErrors) as raised:
        read_playbook(directory)
    return raised.value.mistakes


class TestMistakes:
    @pytest.mark.parametrize("seeded", SEEDED, ids=lambda seeded: seeded.name)
    def test_are_named_with_file_line_and_fix(self, policies: Path, seeded: Seeded) -> None:
        line = edit(policies, seeded.file, seeded.old, seeded.new)
        mistakes = mistakes_in(policies)
        named = [mistake for mistake in mistakes if seeded.problem in mistake.problem]
        assert [(mistake.file, mistake.line) for mistake in named] == [(seeded.file, line)], mistakes
        assert seeded.fix in named[0].fix

    def test_are_all_named_at_once(self, policies: Path) -> None:
        together = [seeded for seeded in SEEDED if seeded.name not in ALONE]
        marks = [
            mark(policies, seeded.file, seeded.old, seeded.new, number)
            for number, seeded in enumerate(together)
        ]
        lines = [unmark(policies, seeded.file, sign) for seeded, sign in zip(together, marks, strict=True)]
        found = mistakes_in(policies)
        assert len(together) >= 25
        for seeded, line in zip(together, lines, strict=True):
            named = [(each.file, each.line) for each in found if seeded.problem in each.problem]
            assert (seeded.file, line) in named, seeded.name

    def test_read_as_folder_file_line_problem_and_fix(self, policies: Path) -> None:
        line = edit(policies, "intents.yaml", "knowledge: [prices, first-visit]", "knowledge: [price]")
        with pytest.raises(PlaybookErrors) as raised:
            read_playbook(policies)
        assert str(raised.value) == (
            f"policies/intents.yaml:{line}: intent `prices`: unknown page `price` in `knowledge`; "
            "did you mean `prices`? pages are: aftercare, cancellations, children, cleaning, emergencies, "
            "first-visit, insurance-and-payment, location, opening-hours, orthodontics, prices, returns, "
            "shop-and-shipping, whitening"
        )

    @pytest.mark.parametrize(
        "file", ["agent.md", "business.yaml", "intents.yaml", "routing.yaml", "sla.yaml"]
    )
    def test_name_a_file_that_is_missing_and_nothing_that_follows_from_it(
        self, policies: Path, file: str
    ) -> None:
        (policies / file).unlink()
        assert mistakes_in(policies) == (
            Mistake(file, 1, "there is no such file", "add it; the sample playbook shows how"),
        )

    def test_name_a_folder_that_is_missing(self, tmp_path: Path) -> None:
        assert "agent.md" in {mistake.file for mistake in mistakes_in(tmp_path / "nowhere")}

    def test_name_a_knowledge_folder_without_pages(self, policies: Path) -> None:
        shutil.rmtree(policies / "knowledge")
        problems = {mistake.file: mistake.problem for mistake in mistakes_in(policies)}
        assert problems["knowledge"] == "there is no knowledge, so the AI could not answer anything"

    def test_name_a_page_without_text(self, policies: Path) -> None:
        path = policies / "knowledge" / "prices.md"
        front = path.read_text("utf-8").split("---\n")[1]
        path.write_text(f"---\n{front}---\n\n", "utf-8")
        (mistake,) = mistakes_in(policies)
        assert (mistake.file, mistake.problem) == (
            "knowledge/prices.md",
            "there is no text below the front matter",
        )
        assert mistake.line == front.count("\n") + 3

    @pytest.mark.parametrize("name", ["intent.yaml", "trigers.yaml", "prompt.md", "sla.yml"])
    def test_name_a_file_that_would_be_overlooked(self, policies: Path, name: str) -> None:
        (policies / name).write_text("a: b\n")
        (mistake,) = mistakes_in(policies)
        assert (mistake.file, mistake.problem) == (name, f"`{name}` is no part of a playbook")
        assert "files are: agent.md, business.yaml" in mistake.fix

    def test_name_a_page_that_is_no_markdown(self, policies: Path) -> None:
        (policies / "knowledge" / "prices.md").rename(policies / "knowledge" / "prices.txt")
        assert [(mistake.file, mistake.fix) for mistake in mistakes_in(policies)] == [
            ("knowledge/prices.txt", "rename the file")
        ]

    def test_name_the_line_with_a_letter_that_is_not_utf_8(self, policies: Path) -> None:
        path = policies / "texts.yaml"
        before, found, after = path.read_bytes().partition(b'Escribe "persona"')
        path.write_bytes(before + found + "ñ".encode("latin-1") + after)
        (mistake,) = mistakes_in(policies)
        assert (mistake.file, mistake.line) == ("texts.yaml", before.count(b"\n") + 1)
        assert mistake.fix == "save the file with the encoding UTF-8"

    def test_name_a_file_saved_as_utf_16(self, policies: Path) -> None:
        path = policies / "knowledge" / "returns-es.md"
        path.write_bytes(path.read_text("utf-8").encode("utf-16"))
        (mistake,) = mistakes_in(policies)
        assert (mistake.file, mistake.line, mistake.problem) == (
            "knowledge/returns-es.md",
            1,
            "the file is saved as UTF-16",
        )

    def test_name_the_texts_that_a_third_language_needs(self, policies: Path) -> None:
        edit(policies, "business.yaml", "[en, es]", "[en, es, fr]")
        problems = [mistake.problem for mistake in mistakes_in(policies) if mistake.file == "texts.yaml"]
        assert any(problem.startswith("no wording in `fr` for `") for problem in problems)
        assert "`clarify` has no text in `fr`" in problems

    @given(data=st.data())
    @settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
    def test_stop_the_reader_in_no_other_way(self, policies: Path, data: st.DataObject) -> None:
        path = policies / data.draw(
            st.sampled_from(["intents.yaml", "sla.yaml", "routing.yaml", "triggers.yaml", "tools.yaml"])
        )
        intact = path.read_text("utf-8")
        lines = intact.split("\n")
        number = data.draw(st.integers(0, len(lines) - 1))
        lines[number] = lines[number].split(":")[0] + data.draw(st.sampled_from(ODD_VALUES))
        path.write_text("\n".join(lines), "utf-8")
        found: tuple[Mistake, ...] = ()
        try:
            read_playbook(policies)
        except PlaybookErrors as errors:
            found = errors.mistakes
        finally:
            path.write_text(intact, "utf-8")
        assert all(mistake.line >= 1 and mistake.problem and mistake.fix for mistake in found)
