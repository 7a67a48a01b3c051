"""tools.yaml: what could never be called, or would give away a secret, is a mistake; what works is none."""

from __future__ import annotations

from pathlib import Path

import fastjsonschema
import pytest

from chalicelib.adapters.playbook_files import Mistake, PlaybookErrors, read_playbook

ADDRESS = "https://repairs.example.test/repairs/{number}"


def tool(**changes: str) -> str:
    """One tool, a line a field; `changes` replace or add lines, and an empty one takes its line away."""
    lines = {
        "id": "find_repair",
        "description": "Find a repair by its number.",
        "url": f'"{ADDRESS}"',
        "parameters": "{type: object, properties: {number: {type: string}}, required: [number]}",
    } | changes
    written = [f"{name}: {value}" for name, value in lines.items() if value]
    return "  - " + "\n    ".join(written) + "\n"


def mistakes_of(policies: Path, *tools: str) -> list[Mistake]:
    """The mistakes of a tools.yaml with these tools, and no others."""
    (policies / "tools.yaml").write_text("tools:\n" + "".join(tools), "utf-8")
    try:
        read_playbook(policies)
    except PlaybookErrors as errors:
        return [mistake for mistake in errors.mistakes if mistake.file == "tools.yaml"]
    return []


class TestATool:
    @pytest.mark.parametrize(
        "changes",
        [
            {},
            {"url": '"{services}/repairs/{number}"'},
            {"url": "http://localhost:8080/repairs"},
            {"url": "http://127.0.0.1:8080/repairs"},
            {
                "url": '"https://repairs.example.test/repairs?id={number}&key={phone}"',
                "from_customer": "{phone: phone}",
            },
            {"method": "POST", "repeatable": "false"},
            {"method": "POST", "repeatable": "true"},
            {"method": "GET", "repeatable": "true"},
            {"auth": "{secret: workshop, header: X-Api-Key, scheme: Key}"},
            {"url": "https://repairs.example.test/all", "parameters": ""},
            {"description": '"Find a repair: GET /repairs/{number}, bicycles-and-their-2026-owners"'},
        ],
        ids=str,
    )
    def test_is_right(self, policies: Path, changes: dict[str, str]) -> None:
        assert mistakes_of(policies, tool(**changes)) == []

    @pytest.mark.parametrize(
        ("changes", "line", "problem"),
        [
            ({"url": "ftp://repairs.example.test/{number}"}, 4, "`url` must begin with https://"),
            ({"url": "repairs.example.test/{number}"}, 4, "`url` is no address of a service"),
            ({"url": "http://localhost.example.test/{number}"}, 4, "`url` must begin with https://"),
            ({"url": '"https://{number}.example.test/"'}, 4, "`url` may not choose its host"),
            ({"url": "https:///repairs/{number}"}, 4, "`url` is no address of a service"),
            ({"url": '"https://repairs.example.test/{number"'}, 4, "`url` has a brace that is not closed"),
            ({"url": '"https://[repairs/{number}"'}, 4, "`url` is no address of a service"),
            (
                {"url": '"https://repairs.example.test/{services}/{number}"'},
                4,
                "is not where the address begins",
            ),
            ({"url": '"https://repairs.example.test/{nummer}"'}, 4, "`{nummer}` in `url` is no parameter"),
            (
                {"parameters": "{type: object, properties: {number: {type: string}}}"},
                4,
                "may be left out by the model",
            ),
            ({"url": '"https://rita:hunter2@repairs.example.test/{number}"'}, 4, "`url` holds a secret"),
            ({"url": '"https://repairs.example.test/{number}?token=4f9a1c77be02"'}, 4, "looks like a secret"),
            (
                {"auth": "{secret: workshop, scheme: Bearer 4f9a1c77be024f9a1c77be02}"},
                6,
                "looks like a secret",
            ),
            ({"auth": "{secret: workshop, header: X Api Key}"}, 6, "is no name of an HTTP header"),
            ({"auth": "{header: X-Api-Key}"}, 6, "`secret` is missing"),
            ({"undoes": "[find_repair]"}, 6, "is said to undo itself"),
            ({"undoes": "[book_repair]"}, 6, "unknown tool `book_repair` in `undoes`"),
            ({"method": "FETCH"}, 6, "`method: FETCH` is not known"),
            ({"timeout": "60"}, 6, "`timeout: 60` should be less than or equal to 10"),
            ({"from_customer": "{number: iban}"}, 6, "`number: iban` is not known"),
            ({"parameters": "{type: string}"}, 5, "`parameters` must be of the type object"),
            (
                {"parameters": "{type: object, properties: {number: string}}"},
                5,
                "`number` has no type of its own",
            ),
            (
                {"parameters": '{type: object, properties: {number: {pattern: "[0-9"}}, required: [number]}'},
                5,
                "`pattern: [0-9` in `number` is not as JSON Schema wants it",
            ),
            (
                {
                    "parameters": "{type: object, properties: {number: {type: array, items: {type: text}}}, "
                    "required: [number]}"
                },
                5,
                "`type: text` in `items` is not as JSON Schema wants it",
            ),
            (
                {
                    "parameters": "{type: object, properties: {number: {type: string, enum: []}}, required: [number]}"
                },
                5,
                "`enum` in `number` is not as JSON Schema wants it",
            ),
        ],
        ids=str,
    )
    def test_is_wrong(self, policies: Path, changes: dict[str, str], line: int, problem: str) -> None:
        found = mistakes_of(policies, tool(**changes))
        assert [mistake.line for mistake in found if problem in mistake.problem] == [line], found
        assert all(mistake.fix for mistake in found)

    def test_has_a_name_of_its_own(self, policies: Path) -> None:
        found = mistakes_of(policies, tool(), tool())
        assert [(each.line, each.problem) for each in found] == [
            (6, "a second tool `find_repair`, the first is in line 2")
        ]

    def test_is_not_known_where_there_is_no_file(self, policies: Path) -> None:
        (policies / "tools.yaml").unlink(missing_ok=True)
        path = policies / "intents.yaml"
        text = path.read_text("utf-8").replace(
            "    knowledge: [prices", "    tools: [quote]\n    knowledge: [prices", 1
        )
        path.write_text(text, "utf-8")
        with pytest.raises(PlaybookErrors) as raised:
            read_playbook(policies)
        (found,) = [each for each in raised.value.mistakes if "`quote`" in each.problem]
        assert found.problem == "intent `prices`: unknown tool `quote` in `tools`"
        assert found.fix == "there are no tools"

    def test_has_parameters_that_arguments_can_be_held_to(self, policies: Path) -> None:
        """What passes here, the validator of arguments takes."""
        schema = {
            "type": "object",
            "properties": {
                "number": {
                    "type": "string",
                    "pattern": "^R[0-9]{4}$",
                    "minLength": 5,
                    "description": "R and four",
                },
                "days": {"type": "array", "items": {"type": "string", "format": "date"}, "maxItems": 3},
                "kind": {"type": "string", "enum": ["road", "city"]},
                "price": {"type": "number", "minimum": 0, "exclusiveMaximum": 5000},
            },
            "required": ["number"],
            "additionalProperties": False,
        }
        assert mistakes_of(policies, tool(parameters=str(schema).replace("False", "false"))) == []
        check = fastjsonschema.compile(schema)
        check({"number": "R1234", "days": ["2026-12-01"], "kind": "road", "price": 12.5})
        with pytest.raises(fastjsonschema.JsonSchemaValueException):
            check({"number": "1234"})


class TestASecret:
    @pytest.mark.parametrize(
        ("file", "key"),
        [
            ("agent.md", "sk-proj-4f9a1c77be024f9a1c77be02"),
            ("texts.yaml", "xoxb-112233445566-abcdef"),
            ("intents.yaml", "AKIAABCDEFGHIJKLMNOP"),
            ("knowledge/prices.md", "ghp_abcdefghijklmnopqrstuvwxyz012345"),
        ],
    )
    def test_is_named_in_any_file_and_never_repeated(self, policies: Path, file: str, key: str) -> None:
        path = policies / file
        old, new = {
            "agent.md": ("You are Alma", f"You are Alma {key}"),
            "texts.yaml": ("Hi, I am", f"Hi, {key} I am"),
            "intents.yaml": ("- When do you open?", f"- When do you open? {key}"),
            "knowledge/prices.md": ("| Filling |", f"| Filling {key} |"),
        }[file]
        path.write_text(path.read_text("utf-8").replace(old, new), "utf-8")
        with pytest.raises(PlaybookErrors) as raised:
            read_playbook(policies)
        assert [(each.file, each.problem[-24:]) for each in raised.value.mistakes] == [
            (file, "this looks like a secret")
        ]
        assert key not in str(raised.value)
