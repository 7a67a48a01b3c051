"""`handoff eval` reads what is there, says what is not, and fails when a threshold is missed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from infra.commands import eval as command
from infra.evaluation.corpora import Corpora, NotThere
from infra.evaluation.report import Section, Threshold, as_json, as_markdown, missed
from infra.evaluation.table import Table, percent


@pytest.fixture
def corpora(tmp_path: Path) -> Corpora:
    (tmp_path / "human_request_en.jsonl").write_text(
        '{"text": "agent please", "lang": "en"}\n\n', encoding="utf-8"
    )
    (tmp_path / "human_request_xx.jsonl").write_text('{"text": "?", "lang": "xx"}\n', encoding="utf-8")
    return Corpora(tmp_path)


class TestCorpora:
    def test_reads_the_rows_of_a_set(self, corpora: Corpora) -> None:
        assert [row["text"] for row in corpora.rows("human_request_en.jsonl")] == ["agent please"]

    def test_finds_sets_of_any_language(self, corpora: Corpora) -> None:
        assert corpora.names("human_request_*.jsonl") == ("human_request_en.jsonl", "human_request_xx.jsonl")

    def test_says_which_set_is_not_there(self, corpora: Corpora) -> None:
        with pytest.raises(NotThere, match=r"risk\.jsonl"):
            corpora.rows("risk.jsonl")
        with pytest.raises(NotThere, match=r"intents_\*"):
            corpora.names("intents_*.jsonl")

    def test_looks_where_the_environment_says(self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
        monkeypatch.setenv("HANDOFF_CORPORA", str(tmp_path))
        assert Corpora.here().folder == tmp_path / "data"

    def test_takes_the_folder_of_the_sets_itself_too(
        self, corpora: Corpora, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("HANDOFF_CORPORA", str(corpora.folder))
        assert Corpora.here() == corpora


class TestReport:
    @pytest.mark.parametrize(
        ("threshold", "holds"),
        [
            (Threshold("recall", 97.0, "at least", 97), True),
            (Threshold("recall", 96.9, "at least", 97), False),
            (Threshold("false positives", 0.5, "at most", 0.5), True),
            (Threshold("false positives", 0.6, "at most", 0.5), False),
            (Threshold("recall", None, "at least", 97), None),
        ],
    )
    def test_holds_a_figure_against_its_bound(self, threshold: Threshold, holds: bool | None) -> None:
        assert threshold.holds is holds
        assert missed([Section("any", thresholds=(threshold,))]) == ([threshold] if holds is False else [])

    def test_writes_tables_thresholds_and_notes(self) -> None:
        table = Table(
            "Heard", ("language", "rows", "%"), (("en", 200, 99.5), ("he", 0, None), ("a|b", 1, 3.0))
        )
        section = Section(
            "Requests", (table,), ("Few rows say little.",), (Threshold("recall", 99.5, "at least", 97),)
        )
        assert as_markdown([section], "# Evaluation\n") == (
            "# Evaluation\n\n## Requests\n\n**Heard**\n\n"
            "| language | rows | % |\n|---|---:|---:|\n| en | 200 | 99.5 |\n| he | 0 | – |\n| a/b | 1 | 3 |\n\n"
            "- ✓ recall: 99.5% (at least 97%)\n\nFew rows say little.\n"
        )
        assert json.loads(json.dumps(as_json([section])))["ok"] is True

    def test_gives_no_share_of_nothing(self) -> None:
        assert (percent(1, 3), percent(0, 0)) == (33.33, None)


class TestCommand:
    def test_names_sections_that_exist(self) -> None:
        folder = Path(command.INTRODUCTION).parent
        assert [name for name in command.SECTIONS if not (folder / f"{name}.py").is_file()] == []

    def test_says_what_is_not_there_and_goes_on(
        self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        monkeypatch.setenv("HANDOFF_CORPORA", str(tmp_path))
        code = command.run(model=False, as_json_=True, write=False, only=["human_request"])
        (section,) = json.loads(capsys.readouterr().out)["sections"]
        assert (code, section["tables"]) == (0, [])
        assert "`human_request_*.jsonl` is not there" in section["notes"][0]
