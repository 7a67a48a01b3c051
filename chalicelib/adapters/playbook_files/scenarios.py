"""Read the scenarios of a playbook's folder, or say every mistake in them with file, line and fix."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from chalicelib.adapters.playbook_files.document import Document
from chalicelib.adapters.playbook_files.explain import mistakes_of_shape, value_of
from chalicelib.adapters.playbook_files.mistakes import Misread, Mistake, PlaybookErrors
from chalicelib.adapters.playbook_files.nearest import did_you_mean
from chalicelib.adapters.playbook_files.text_file import read_text
from chalicelib.adapters.playbook_files.yaml_file import parse_yaml
from chalicelib.domain.playbook import Playbook
from chalicelib.domain.scenarios import Scenario
from chalicelib.domain.scenarios.scenario import broken_expressions, endless_expressions

SCENARIOS = "scenarios"
"""Inside a playbook's folder; each file holds one scenario and is named as its id."""

MOST_SCENARIOS = 500
"""What is tried before publishing has to end, and its results stand together in one record."""

SCENARIO: TypeAdapter[Any] = TypeAdapter(Scenario)


def read_scenarios(directory: Path, playbook: Playbook | None = None) -> tuple[Scenario, ...]:
    """Read them by file name; with the playbook, hold them to its intents, queues and tools. Raises PlaybookErrors."""
    texts, mistakes = {}, []
    for path in sorted((directory / SCENARIOS).glob("*.y*ml")):
        file = f"{SCENARIOS}/{path.name}"
        try:
            texts[file] = read_text(path, file)
        except Misread as stopped:
            mistakes.append(stopped.mistake)
    return scenarios_of(texts, playbook, folder=directory.resolve().name, mistakes=mistakes)


def scenarios_of(
    texts: dict[str, str],
    playbook: Playbook | None = None,
    *,
    folder: str = "policies",
    mistakes: Iterable[Mistake] = (),
) -> tuple[Scenario, ...]:
    """Read scenarios from texts by file name; raises PlaybookErrors."""
    wrong, found = [*mistakes, *_too_many(texts)], []
    if len(texts) > MOST_SCENARIOS:
        raise PlaybookErrors(folder, wrong)
    by_id: dict[str, str] = {}
    for file, text in texts.items():
        try:
            document = parse_yaml(file, text)
        except Misread as stopped:
            wrong.append(stopped.mistake)
            continue
        these = [*document.mistakes, *mistakes_of_shape(document, SCENARIO)]
        if not these:
            scenario: Scenario = value_of(document, SCENARIO)
            these = [*_misnamed(document, scenario), *_broken(document, scenario)]
            these += _unknown(document, scenario, playbook) if playbook else []
            if (first := by_id.setdefault(scenario.id, file)) != file:
                fix = "give one of them another id and name"
                these.append(document.mistake(("id",), f"`{scenario.id}` is the id of {first} too", fix))
            found.append(scenario)
        wrong += these
    if wrong:
        raise PlaybookErrors(folder, wrong)
    return tuple(found)


def readable_scenarios(texts: Mapping[str, str]) -> tuple[Scenario, ...]:
    """Read those that can be read: an older version may say what this release does not know any more."""
    found: list[Scenario] = []
    for file, text in texts.items():
        with contextlib.suppress(PlaybookErrors):
            found += scenarios_of({file: text})
    return tuple(found)


def unreadable_scenarios(texts: Mapping[str, str]) -> tuple[str, ...]:
    """Name the files that cannot be read, without those that plainly say that they need not pass."""
    return tuple(
        sorted(
            file
            for file, text in texts.items()
            if not readable_scenarios({file: text}) and _may_have_to(text)
        )
    )


def _may_have_to(text: str) -> bool:
    try:
        told = parse_yaml("", text).data
    except Misread:
        return True
    return not isinstance(told, dict) or told.get("must_pass", False) is not False


def _too_many(texts: Mapping[str, str]) -> Iterator[Mistake]:
    if len(texts) > MOST_SCENARIOS:
        file = sorted(texts)[MOST_SCENARIOS]
        problem = f"there are {len(texts)} scenarios, more than {MOST_SCENARIOS}"
        yield Mistake(file, 1, problem, "delete those that try the same")


def _misnamed(document: Document, scenario: Scenario) -> Iterator[Mistake]:
    stem = document.file.rsplit("/", 1)[-1].rsplit(".", 1)[0]
    if scenario.id != stem:
        fix = f"write `id: {stem}`, or name the file {scenario.id}.yaml"
        yield document.mistake(("id",), f"`{scenario.id}` is not the file's name", fix)


def _broken(document: Document, scenario: Scenario) -> Iterator[Mistake]:
    for phrase in broken_expressions(scenario):
        fix = "mend it, or take the slashes away to look for the words as they stand"
        yield document.mistake(("expect",), f"`{phrase}` is no regular expression", fix)
    for phrase in endless_expressions(scenario):
        fix = "take the outer * or + away: a repetition inside a repetition may never end"
        yield document.mistake(("expect",), f"`{phrase}` may take for ever to look for", fix)


def _unknown(document: Document, scenario: Scenario, playbook: Playbook) -> Iterator[Mistake]:
    """What the playbook has nothing of: such a scenario could never pass."""
    expect = scenario.expect
    intents, queues = [i.id for i in playbook.intents], [q.id for q in playbook.queues]
    tools = [tool.id for tool in playbook.tools]
    named = [
        (("expect", "intent"), expect.intent, intents, "intents"),
        (("expect", "queue"), expect.queue, queues, "queues"),
        *((("tools", tool), tool, tools, "tools") for tool in scenario.tools),
        *((("expect", "tools"), tool, tools, "tools") for tool in expect.tools or ()),
        *((("expect", "must_not_call"), tool, tools, "tools") for tool in expect.must_not_call),
    ]
    for place, name, known, what in named:
        if name is not None and name not in known:
            yield document.mistake(
                place, f"there is no `{name}` in the playbook", did_you_mean(name, known, what)
            )
