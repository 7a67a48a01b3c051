"""What other parts write in English about playbooks and scenarios is said in the reader's language.

The texts are taken out of the code that writes them, so that a new one without its wording is found here.
"""

from __future__ import annotations

import ast
import importlib
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from chalicelib.adapters.playbook_files import PlaybookErrors, check_playbook, read_playbook
from chalicelib.adapters.playbook_files.changes import changes_between
from chalicelib.domain.scenarios.letting_go import (
    DELETED,
    HOLDS_LESS,
    NEEDS_MODEL,
    NOT_COMPARED,
    NOT_KNOWN,
    NOT_REQUIRED,
)
from chalicelib.domain.scenarios.result import Played
from chalicelib.domain.scenarios.seen import Finding
from chalicelib.inbox.change_words import CHANGES
from chalicelib.inbox.language import speak
from chalicelib.inbox.mistake_words import MISTAKES
from chalicelib.inbox.result_words import RESULTS
from chalicelib.inbox.wordings import LONGEST
from infra.paths import ROOT

FILES = ROOT / "chalicelib" / "adapters" / "playbook_files"
SPOILT = ROOT / "tests" / "adapters" / "playbook_files"
SAMPLE = ROOT / "policies"

CHECKING = [
    *sorted((FILES / "checks").glob("*.py")),
    *sorted((FILES / "gaps").rglob("*.py")),
    *(FILES / f"{name}.py" for name in ("explain", "folder", "front_matter", "plain_words", "scenarios")),
    *(FILES / f"{name}.py" for name in ("text_file", "yaml_file", "nearest")),
    *(ROOT / "chalicelib" / "adapters" / each / "address.py" for each in ("tools", "webhooks")),
]

BEFORE_IT = {"owner", "guess"}
"""Names of what stands in front of a sentence, with a wording of its own."""

SAMPLES = {
    "what": "`x`",
    "kind": "intent",
    "why": "vip.yaml names nobody",
    "fault": "must begin with https://",
}
SAMPLES |= {"problem": "is no phone number", "said": "is no date"}

NO_MESSAGES = re.compile(
    r"(while |could not find |expected '|mapping values |found undefined |too many levels$|cannot start any|"
    r"quoted scalar$|the file$|intent `x`$|now today|`x` (is needed, as|cannot be what was))"
)
"""What the YAML reader says before it is put in plain words; names; words to look for; what a call at work says."""


def texts_of(path: Path) -> Iterator[str]:
    """Every text in a module that is made of words, with samples where something is filled in."""
    module = importlib.import_module(".".join(path.relative_to(ROOT).with_suffix("").parts))
    tree = ast.parse(path.read_text(encoding="utf-8"))
    inside = {
        id(value) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for value in node.values
    }
    told = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            parts = [_part(value, path, vars(module)) for value in node.values]
            fixed = "".join(str(value.value) for value in node.values if isinstance(value, ast.Constant))
            if re.search(r"[a-z]{2}[^*]* ", fixed) or re.search(r" [a-z]{2}", fixed):
                yield "".join(parts).strip()
        elif isinstance(node, ast.Constant) and id(node) not in {*inside, *told}:
            text = node.value if isinstance(node.value, str) else ""
            if re.match(r"(`|[a-z])[^*\\|?(]* [a-z`#\"]", text):
                yield text


def _part(value: ast.expr, path: Path, known: dict[str, object]) -> str:
    if isinstance(value, ast.Constant):
        return str(value.value)
    assert isinstance(value, ast.FormattedValue)
    written = ast.unparse(value.value)
    if "owner" in written or "_called(" in written or written in BEFORE_IT:
        return ""
    if written == "called":
        return "" if path.name == "conditions.py" else "intent `x`"
    if isinstance(known.get(written), str | int):
        return str(known[written])
    return SAMPLES.get(written, "x")


@pytest.fixture(params=["es", "pt"])
def abroad(request: pytest.FixtureRequest) -> Iterator[str]:
    speak(request.param)
    yield request.param
    speak("en")


class TestMistakes:
    @pytest.mark.parametrize("path", CHECKING, ids=lambda path: str(path.relative_to(ROOT / "chalicelib")))
    def test_have_a_wording_for_every_text_of_the_code(self, path: Path) -> None:
        unknown = [
            text for text in texts_of(path) if not NO_MESSAGES.match(text) and not MISTAKES.knows(text)
        ]
        assert unknown == []

    def test_are_found_in_the_code_at_all(self) -> None:
        assert sum(len(list(texts_of(path))) for path in CHECKING) > 250

    def test_of_a_spoilt_playbook_are_all_known(self) -> None:
        with pytest.raises(PlaybookErrors) as raised:
            read_playbook(SPOILT / "broken")
        found = [text for each in raised.value.mistakes for text in (each.problem, each.fix)]
        assert [text for text in found if not MISTAKES.knows(text)] == []

    def test_of_a_poor_playbook_are_all_known(self) -> None:
        gaps = check_playbook(SPOILT / "wanting", today=date(2026, 7, 1)).gaps
        found = [text for each in gaps for text in (each.problem, each.fix)]
        assert found
        assert [text for text in found if not MISTAKES.knows(text)] == []

    def test_keep_what_people_wrote_and_say_the_rest(self) -> None:
        speak("es")
        try:
            problem = MISTAKES.again("intent `prices`: unknown tool `book` in `tools`")
            fix = MISTAKES.again("did you mean `book_slot`? tools are: book_slot, find_slot")
        finally:
            speak("en")
        assert problem == "intención `prices`: nombre desconocido en `tools`: herramienta `book`"
        assert fix == ("¿quiso decir `book_slot`? estos son los nombres (herramientas): book_slot, find_slot")

    def test_stay_as_they_are_in_english(self) -> None:
        text = "queue `desk`: `hello` is no email address"
        assert MISTAKES.again(text) == text

    def test_nobody_knows_stay_as_they_are(self, abroad: str) -> None:
        assert MISTAKES.again("a new kind of mistake") == "a new kind of mistake", abroad

    def test_of_endless_length_are_not_looked_at(self) -> None:
        assert MISTAKES.again("`" * (LONGEST + 1)) == "`" * (LONGEST + 1)


class TestChanges:
    def test_between_two_playbooks_are_known(self, abroad: str) -> None:
        old = read_playbook(SAMPLE)
        intents = tuple(each.model_copy(update={"priority": "low"}) for each in old.intents[1:])
        business = old.business.model_copy(update={"name": "Another name"})
        new = old.model_copy(update={"intents": intents, "business": business, "queues": old.queues[:1]})
        found = [each.what for changes in changes_between(old, new).values() for each in changes]
        assert any(each.endswith(" removed") for each in found)
        assert [each for each in found if CHANGES.again(each) == each and "→" not in each] == [], abroad

    @pytest.mark.parametrize(
        ("text", "spanish"),
        [
            ("intent `prices` › queue: desk → sales", "intención `prices` › queue: desk → sales"),
            ("intent `prices` › item `day` removed", "intención `prices` › dato `day`: quitado"),
            ("prompt changed", "prompt: cambiado"),
            ("rule `trigger risk → care` added", "regla `trigger risk → care`: añadido"),
            ("languages: another order", "languages: otro orden"),
            ("the file is added", "el archivo es nuevo"),
        ],
    )
    def test_are_said_with_their_names(self, text: str, spanish: str) -> None:
        speak("es")
        said = CHANGES.again(text)
        speak("en")
        assert said == spanish


class TestResults:
    def test_of_a_scenario_are_said_with_what_the_ai_wrote(self) -> None:
        played = Played(
            findings=(
                Finding("turn 2 says", False, "see you", "It says so; added"),
                Finding("by turn", False, "at message 3 at the latest", "none"),
            )
        )
        speak("es")
        said = tuple(map(RESULTS.again, played.failures))
        speak("en")
        assert said == (
            "turno 2, dice: se esperaba see you; se vio It says so; added",
            "a más tardar: se esperaba en el mensaje 3 a más tardar; se vio ninguno",
        )

    def test_why_it_holds_less_is_known(self) -> None:
        for line in (NOT_KNOWN, NOT_COMPARED):
            assert RESULTS.knows(line), line
        for line in (DELETED, NOT_REQUIRED, NEEDS_MODEL, f"{HOLDS_LESS}says “we open at nine” is gone"):
            assert RESULTS.knows(line), line

    @pytest.mark.parametrize("name", ["judging", "weakening"])
    def test_have_a_wording_for_every_text_of_the_code(self, name: str) -> None:
        path = ROOT / "chalicelib" / "domain" / "scenarios" / f"{name}.py"
        tree = ast.parse(path.read_text(encoding="utf-8"))
        yielded = [node.value for node in ast.walk(tree) if isinstance(node, ast.Yield)]
        fixed = {
            text
            for value in yielded
            if isinstance(value, ast.JoinedStr)
            and (
                text := "".join(
                    str(each.value) if isinstance(each, ast.Constant) else "7" for each in value.values
                )
            )
        }
        assert [
            text for text in sorted(fixed) if not any(_fits(text, known) for known in RESULTS.texts)
        ] == []


def _fits(text: str, wording: str) -> bool:
    return re.sub(r"%\(\w+\)s", "7", wording) == text
