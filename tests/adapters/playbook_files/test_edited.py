"""Files that are edited one by one are read with the same checks as a folder's, and written as they were."""

from __future__ import annotations

import re
from datetime import date

import pytest

from chalicelib.adapters.playbook_files import read_playbook
from chalicelib.adapters.playbook_files.edited import EditedFiles
from chalicelib.domain.playbook_draft import PageFields
from chalicelib.domain.review.drafts import BLANK
from infra.policies.starters import STARTERS

TODAY = date(2026, 11, 23)
FILES = EditedFiles()


@pytest.fixture(scope="module")
def shop() -> dict[str, str]:
    return FILES.of(read_playbook(STARTERS["shop"][0]))


class TestReading:
    @pytest.mark.parametrize("name", STARTERS)
    def test_gives_back_what_was_written(self, name: str) -> None:
        playbook = read_playbook(STARTERS[name][0], today=TODAY)
        read = FILES.read(FILES.of(playbook), today=TODAY)
        assert (read.playbook, read.mistakes) == (playbook, ())

    def test_names_a_mistake_with_file_line_and_fix(self, shop: dict[str, str]) -> None:
        page = next(file for file in shop if file.startswith("knowledge/"))
        read = FILES.read(shop | {page: re.sub(r"language: .*", "language: tlh", shop[page])}, today=TODAY)
        assert read.playbook is None
        (remark, *_) = read.mistakes
        assert (remark.file, remark.line > 1, bool(remark.fix)) == (page, True, True)

    def test_names_a_mistake_in_a_scenario(self, shop: dict[str, str]) -> None:
        read = FILES.read(shop | {"scenarios/a.yaml": "id: a\ntitle: A\nturn: []\n"}, today=TODAY)
        assert read.playbook is None
        assert {remark.file for remark in read.mistakes} == {"scenarios/a.yaml"}

    def test_refuses_a_blank_that_nobody_filled_in(self, shop: dict[str, str]) -> None:
        page = next(file for file in shop if file.startswith("knowledge/"))
        read = FILES.read(shop | {page: f"{shop[page]}\n{BLANK}\n"}, today=TODAY)
        assert read.playbook is None
        assert [(remark.file, BLANK in remark.problem) for remark in read.mistakes] == [(page, True)]

    def test_names_what_is_missing_from_a_valid_one(self, shop: dict[str, str]) -> None:
        gone = {file: text for file, text in shop.items() if "/returns" not in file}
        read = FILES.read(gone, today=TODAY)
        assert read.mistakes or read.gaps


class TestAPage:
    @pytest.mark.parametrize("name", STARTERS)
    def test_of_every_starter_fits_its_form(self, name: str) -> None:
        files = FILES.of(read_playbook(STARTERS[name][0], today=TODAY))
        for file in (file for file in files if file.startswith("knowledge/")):
            page = FILES.page(files[file])
            assert page, file
            assert FILES.page_text(page) == files[file]

    @pytest.mark.parametrize(
        "text",
        [
            "",
            "no front matter",
            "---\nid: a\n",
            "---\nid: [a]\n---\nText",
            "---\nid: a\nsecret: b\n---\nText",
        ],
    )
    def test_that_no_form_can_show_is_edited_as_text(self, text: str) -> None:
        assert FILES.page(text) is None

    @pytest.mark.parametrize(
        "typed",
        [
            PageFields("a", "What: we cost", "en", "A # sign, a: colon"),
            PageFields("no", "true", "en", "1.50", valid_from="2026-01-01"),
            PageFields("a", "* star & more", "en", "---\nid: b\n---", source="'quotes' \"and\" more"),
        ],
    )
    def test_says_what_was_typed_whatever_its_signs(self, typed: PageFields) -> None:
        assert FILES.page(FILES.page_text(typed)) == typed

    def test_with_a_day_that_is_none_is_a_mistake_and_no_accident(self, shop: dict[str, str]) -> None:
        page = PageFields("new", "New", "en", "Text", valid_from="tomorrow")
        read = FILES.read(shop | {"knowledge/new.md": FILES.page_text(page)}, today=TODAY)
        assert [remark.file for remark in read.mistakes] == ["knowledge/new.md"]
