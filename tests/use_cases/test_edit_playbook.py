"""Editing: what people write is in the draft, what is in force stays, and nobody writes over anybody unseen."""

from __future__ import annotations

import pytest

from chalicelib.adapters.in_memory.drafts import InMemoryDrafts
from chalicelib.adapters.playbook_files.edited import EditedFiles
from chalicelib.domain.audit import Act
from chalicelib.domain.playbook_draft import PlaybookDraft, fingerprint
from chalicelib.use_cases.edit_playbook import (
    EditorPowers,
    NotKept,
    drop_draft,
    files_now,
    move_draft,
    write_file,
    write_proposal,
)
from tests.fakes.cast import ADA, LEE
from tests.fakes.clock import MONDAY_10, FixedClock
from tests.fakes.people import AuditFake
from tests.fakes.playbooks import PlaybooksFake
from tests.journeys.clinic import PAGES, a_playbook

PRICES, PARKING = "knowledge/prices.md", "knowledge/parking.md"
A_PAGE = "---\nid: parking\ntitle: Parking\nlanguage: en\n---\nAt the back.\n"


@pytest.fixture
def powers() -> EditorPowers:
    return EditorPowers(
        InMemoryDrafts(), PlaybooksFake(a_playbook()), EditedFiles(), AuditFake(), FixedClock(MONDAY_10)
    )


def now(powers: EditorPowers, file: str) -> str:
    return files_now(powers)[1].get(file, "")


def dearer(powers: EditorPowers) -> str:
    return now(powers, PRICES).replace("60 €", "70 €")


class TestWriting:
    def test_is_kept_in_the_draft_and_touches_nothing_in_force(self, powers: EditorPowers) -> None:
        text = dearer(powers)
        kept = write_file(PRICES, text, seen=fingerprint(now(powers, PRICES)), by=LEE, powers=powers)
        assert isinstance(kept, PlaybookDraft)
        assert (kept.based_on, dict(kept.files), kept.by, kept.at) == (1, {PRICES: text}, "Lee", MONDAY_10)
        assert powers.playbooks.active() == a_playbook()

    def test_of_what_stands_already_is_no_change(self, powers: EditorPowers) -> None:
        text = now(powers, PRICES)
        write_file(PRICES, text, seen=fingerprint(text), by=LEE, powers=powers)
        assert powers.drafts.load() is None

    def test_twice_of_the_same_form_is_once(self, powers: EditorPowers) -> None:
        seen, text = fingerprint(now(powers, PRICES)), dearer(powers)
        first = write_file(PRICES, text, seen=seen, by=LEE, powers=powers)
        assert write_file(PRICES, text, seen=seen, by=LEE, powers=powers) == first

    def test_back_to_what_is_in_force_leaves_no_change(self, powers: EditorPowers) -> None:
        before, text = now(powers, PRICES), dearer(powers)
        write_file(PRICES, text, seen=fingerprint(before), by=LEE, powers=powers)
        kept = write_file(PRICES, before, seen=fingerprint(text), by=LEE, powers=powers)
        assert isinstance(kept, PlaybookDraft)
        assert kept.changed == ()

    def test_of_two_people_on_one_page_keeps_the_first_and_tells_the_second(
        self, powers: EditorPowers
    ) -> None:
        seen, text = fingerprint(now(powers, PRICES)), dearer(powers)
        write_file(PRICES, text, seen=seen, by=LEE, powers=powers)
        assert (
            write_file(PRICES, text + "More.", seen=seen, by=ADA, powers=powers) is NotKept.CHANGED_MEANWHILE
        )
        assert now(powers, PRICES) == text

    def test_of_two_people_on_two_pages_keeps_both(self, powers: EditorPowers) -> None:
        seen = fingerprint(now(powers, PRICES))
        write_file(PARKING, A_PAGE, seen="", by=ADA, powers=powers)
        kept = write_file(PRICES, dearer(powers), seen=seen, by=LEE, powers=powers)
        assert isinstance(kept, PlaybookDraft)
        assert kept.changed == (PARKING, PRICES)

    def test_of_a_new_page_takes_no_name_that_is_taken(self, powers: EditorPowers) -> None:
        assert write_file(PRICES, A_PAGE, seen="", by=LEE, powers=powers) is NotKept.NAME_TAKEN

    @pytest.mark.parametrize(
        "file",
        ["intents.yaml", "../secrets.md", "knowledge/../agent.md", "knowledge/a b.md", "knowledge/UP.md", ""],
    )
    def test_reaches_the_prompt_knowledge_and_scenarios_only(self, powers: EditorPowers, file: str) -> None:
        assert write_file(file, "x", seen="", by=LEE, powers=powers) is NotKept.NOT_HERE

    def test_of_a_book_is_refused(self, powers: EditorPowers) -> None:
        assert write_file(PARKING, "x" * 100_001, seen="", by=LEE, powers=powers) is NotKept.TOO_LONG

    def test_leaves_a_line_in_the_audit(self, powers: EditorPowers) -> None:
        write_file(PARKING, A_PAGE, seen="", by=LEE, powers=powers)
        (line,) = powers.audit.newest()
        assert (line.act, line.by_name, line.detail) == (Act.EDITED_PLAYBOOK, "Lee", PARKING)


class TestDeleting:
    def test_takes_a_page_out_of_the_draft(self, powers: EditorPowers) -> None:
        write_file(PRICES, None, seen=fingerprint(now(powers, PRICES)), by=LEE, powers=powers)
        draft, files, _ = files_now(powers)
        assert PRICES not in files
        assert draft.deleted == {PRICES}

    def test_of_a_page_that_was_only_in_the_draft_leaves_nothing(self, powers: EditorPowers) -> None:
        write_file(PARKING, A_PAGE, seen="", by=LEE, powers=powers)
        kept = write_file(PARKING, None, seen=fingerprint(A_PAGE), by=LEE, powers=powers)
        assert isinstance(kept, PlaybookDraft)
        assert kept.changed == ()

    def test_never_takes_the_prompt(self, powers: EditorPowers) -> None:
        prompt = now(powers, "agent.md")
        refused = write_file("agent.md", None, seen=fingerprint(prompt), by=LEE, powers=powers)
        assert refused is NotKept.CANNOT_DELETE


class TestAProposal:
    def test_opens_whatever_files_it_changes(self, powers: EditorPowers) -> None:
        files = {PARKING: A_PAGE, "intents.yaml": now(powers, "intents.yaml") + "# more\n"}
        kept = write_proposal(files, proposal_id="p-7", by=LEE, powers=powers)
        assert isinstance(kept, PlaybookDraft)
        assert (kept.changed, kept.proposal_id) == (("intents.yaml", PARKING), "p-7")

    def test_never_writes_over_what_somebody_changed(self, powers: EditorPowers) -> None:
        write_file(PARKING, A_PAGE, seen="", by=LEE, powers=powers)
        other = {PARKING: A_PAGE + "Free on Sundays."}
        assert write_proposal(other, proposal_id="p-7", by=ADA, powers=powers) is NotKept.CHANGED_MEANWHILE
        assert now(powers, PARKING) == A_PAGE


class TestMoving:
    def test_takes_the_drafts_own_files_onto_the_version_in_force(self, powers: EditorPowers) -> None:
        write_file(PARKING, A_PAGE, seen="", by=LEE, powers=powers)
        newer = a_playbook(pages=(PAGES[0], PAGES[1].model_copy(update={"body": "A cleaning costs 80 €."})))
        powers.playbooks.publish(newer, by="Ada", at=MONDAY_10)
        kept = move_draft(by=LEE, powers=powers)
        assert isinstance(kept, PlaybookDraft)
        assert (kept.based_on, kept.changed) == (2, (PARKING,))
        assert "80 €" in now(powers, PRICES)

    def test_needs_a_draft(self, powers: EditorPowers) -> None:
        assert move_draft(by=LEE, powers=powers) is NotKept.NO_DRAFT


class TestDropping:
    def test_throws_away_what_the_person_saw_and_no_more(self, powers: EditorPowers) -> None:
        kept = write_file(PARKING, A_PAGE, seen="", by=LEE, powers=powers)
        assert isinstance(kept, PlaybookDraft)
        assert drop_draft(seen=kept.revision - 1, by=ADA, powers=powers) is NotKept.CHANGED_MEANWHILE
        assert drop_draft(seen=kept.revision, by=ADA, powers=powers) is None
        assert powers.drafts.load() is None
        assert drop_draft(seen=kept.revision, by=ADA, powers=powers) is None
