"""Leads edit and publish the playbook in the inbox: kept in a draft, tried, published, and taken back."""

from __future__ import annotations

import re
from urllib.parse import quote

import pytest

from chalicelib import wiring
from chalicelib.adapters.playbook_files.edited import EditedFiles
from chalicelib.domain.audit import Act
from chalicelib.domain.rehearsal import Job, JobState
from chalicelib.use_cases.carry_out_job import CarryingPowers, carry_out_job
from chalicelib.use_cases.playbook_ports import PublishedVersion
from tests.journeys.conftest import Inbox
from tests.journeys.inbox_browser import Answer, Browser
from tests.journeys.world import World
from tests.use_cases.test_carry_out_job import RunnerFake
from tests.use_cases.test_publish_playbook import IndexerFake

PARKING = {
    "id": "parking",
    "title": "Parking",
    "language": "en",
    "body": "Behind the house.\r\nIt is free.",
    "valid_until": "2027-12-31",
}
SCENARIO = "id: hours\ntitle: Asks for the hours\nmust_pass: true\nturns:\n  - says: When do you open?\n"


@pytest.fixture
def lee(inbox: Inbox) -> Browser:
    return inbox.of("lee")


@pytest.fixture
def runner() -> RunnerFake:
    return RunnerFake()


def works(world: World, runner: RunnerFake) -> Job | None:
    """What `rehearse` does with the newest order that it has not been through."""
    (job, *_) = sorted(wiring.jobs().newest(), key=lambda job: job.state is not JobState.WAITING)
    powers = CarryingPowers(
        wiring.jobs(), wiring.drafts(), world.playbooks, EditedFiles(), runner, IndexerFake(), world.clock
    )
    return carry_out_job(job.job_id, powers)


def saves(browser: Browser, file: str, **fields: str) -> Answer:
    """Open a file's form and send it."""
    page = browser.get(f"/playbook/files?file={quote(file)}" if file else "/playbook/files?new=page")
    return browser.submits("/playbook/files", {"file": file, "seen": page.hidden("seen"), **fields})


def publishes(browser: Browser, reason: str = "") -> Answer:
    page = browser.get("/playbook/draft")
    sent = {"digest": page.hidden("digest"), "job_id": page.hidden("job_id"), "reason": reason}
    return browser.submits("/playbook/versions", sent)


class TestEditing:
    def test_a_new_page_is_in_the_draft_and_nobody_hears_of_it_yet(self, lee: Browser, world: World) -> None:
        kept = saves(lee, "", **PARKING)
        assert kept.location == "/playbook/files?file=knowledge%2Fparking.md&done=kept"
        assert lee.get("/playbook").has(
            "Parking", "new in the draft", "until 2027-12-31", "The draft changes 1 file."
        )
        assert lee.get("/playbook/draft").has("Behind the house.", "Publish the draft")
        assert "parking" not in {page.id for page in world.playbooks.active().pages}

    def test_the_prompt_keeps_what_stands_above_it(self, lee: Browser, world: World) -> None:
        saves(lee, "agent.md", text="You are Clara.\r\nBe short.")
        (text,) = (wiring.drafts().load().files[file] for file in ("agent.md",))  # type: ignore[union-attr]
        assert text == f"---\nname: {world.playbooks.active().agent.name}\n---\nYou are Clara.\nBe short.\n"

    def test_a_mistake_is_told_with_its_file_and_what_to_do(self, lee: Browser) -> None:
        saves(lee, "", **(PARKING | {"translation_of": "nowhere"}))
        page = lee.get("/playbook/draft")
        assert page.has("Mistakes: these stop it from being published", "knowledge/parking.md", "What to do:")
        assert "Publish the draft" not in page.text

    def test_a_second_editor_is_told_and_loses_no_word(self, inbox: Inbox, lee: Browser) -> None:
        ada = inbox.of("ada")
        seen = ada.get("/playbook/files?file=knowledge%2Fprices.md").hidden("seen")
        page = {"id": "prices", "title": "Prices", "language": "en"}
        saves(lee, "knowledge/prices.md", **page, body="A cleaning costs 70 €.")
        late = {"file": "knowledge/prices.md", "seen": seen, **page, "body": "A cleaning costs 75 €."}
        refused = ada.submits("/playbook/files", late)
        assert refused.status == 409
        assert refused.has("Somebody changed this meanwhile", "70 €", "75 €")
        again = ada.submits("/playbook/files", late | {"seen": refused.hidden("seen")})
        assert again.location.endswith("done=kept")

    @pytest.mark.parametrize(
        ("fields", "told"),
        [
            ({"id": "Not A Name"}, "Give it a short name"),
            ({"id": "prices"}, "There is one of this name already"),
            ({"body": "  "}, "There is nothing to keep"),
        ],
    )
    def test_what_cannot_be_kept_stays_in_the_form(
        self, lee: Browser, fields: dict[str, str], told: str
    ) -> None:
        refused = saves(lee, "", **(PARKING | fields))
        assert refused.status == 422
        assert refused.has(told)
        assert 'value="Parking"' in refused.body

    def test_a_page_can_be_deleted_and_the_draft_thrown_away(self, lee: Browser) -> None:
        seen = lee.get("/playbook/files?file=knowledge%2Fsummer.md").hidden("seen")
        lee.submits("/playbook/files", {"_method": "delete", "file": "knowledge/summer.md", "seen": seen})
        assert lee.get("/playbook").has("deleted in the draft")
        revision = str(wiring.drafts().load().revision)  # type: ignore[union-attr]
        lee.submits("/playbook/draft", {"_method": "delete", "seen": revision})
        assert wiring.drafts().load() is None

    def test_other_files_are_there_to_read(self, lee: Browser) -> None:
        page = lee.get("/playbook/files?file=intents.yaml")
        assert page.has("To read only", "opening_hours")
        assert "<textarea" not in page.body
        refused = lee.submits("/playbook/files", {"file": "intents.yaml", "text": "intents: []"})
        assert refused.status == 422

    def test_no_file_of_the_machine_is(self, lee: Browser) -> None:
        assert lee.get("/playbook/files?file=../app.py").status == 404


class TestAVersionThatCannotBeRead:
    @pytest.fixture
    def broken(self, world: World) -> World:
        world.playbooks.publish(world.playbooks.active(), by="Ada", at=world.clock.now())
        world.playbooks.broken.add(2)
        return world

    def test_is_told_with_what_stands_in_for_it_and_what_to_do(self, lee: Browser, broken: World) -> None:
        page = lee.get("/playbook")
        assert page.has(
            "Version 1 is in force",
            "Version 2 cannot be read: its file is lost or broken",
            "version 1 answers in its place",
        )

    def test_is_no_matter_any_more_once_another_is_published(
        self, lee: Browser, broken: World, runner: RunnerFake
    ) -> None:
        saves(lee, "", **PARKING)
        ordered = publishes(lee)
        works(broken, runner)
        assert lee.get(ordered.location).has("Version 3 is published")
        page = lee.get("/playbook")
        assert page.has("Version 3 is in force")
        assert "answers in its place" not in page.text

    def test_stops_no_page_where_a_draft_stands_on_it(self, lee: Browser, world: World) -> None:
        world.playbooks.publish(world.playbooks.active(), by="Ada", at=world.clock.now())
        saves(lee, "", **PARKING)
        world.playbooks.broken.add(2)
        for path in ("/playbook", "/playbook/draft", "/playbook/files?file=knowledge%2Fparking.md"):
            assert lee.get(path).status == 200, path
        assert lee.get("/playbook/draft").has("Move the draft onto version 1")


class TestScenariosThatCannotBeRead:
    @pytest.fixture
    def lost(self, world: World) -> World:
        scenarios = {"scenarios/hours.yaml": SCENARIO}
        world.playbooks.publish(world.playbooks.active(), by="Ada", at=world.clock.now(), scenarios=scenarios)
        world.playbooks.scenarios_broken.add(2)
        return world

    @pytest.mark.parametrize("path", ["/playbook", "/playbook/draft"])
    def test_are_told_on_the_page(self, lee: Browser, lost: World, path: str) -> None:
        assert lee.get(path).has("The scenarios of the version in force cannot be read", "asks for a reason")

    def test_are_not_told_of_where_all_is_well(self, lee: Browser) -> None:
        assert "cannot be read" not in lee.get("/playbook").text

    def test_are_refused_without_a_reason_which_the_history_keeps(
        self, lee: Browser, lost: World, runner: RunnerFake
    ) -> None:
        saves(lee, "", **PARKING)
        refused = publishes(lee)
        works(lost, runner)
        page = lee.get(refused.location)
        assert page.has("what had to pass in the version in force is not known")
        publishes(lee, reason="The file was lost.")
        works(lost, runner)
        page = lee.get("/playbook")
        assert page.has("Version 3 is in force", "Published although scenarios failed: The file was lost.")
        assert "asks for a reason" not in page.text


class TestPublishing:
    def test_makes_it_the_next_version_and_the_page_shows_how_far_it_is(
        self, lee: Browser, world: World, runner: RunnerFake
    ) -> None:
        saves(lee, "", **PARKING)
        ordered = publishes(lee)
        waiting = lee.get(ordered.location)
        assert (waiting.headers["refresh"], waiting.has("Publishing the draft", "about to begin")) == (
            "3",
            True,
        )
        works(world, runner)
        done = lee.get(ordered.location)
        assert "refresh" not in done.headers
        assert done.has("Version 2 is published")
        assert world.playbooks.active().page("parking").body == "Behind the house.\nIt is free."  # type: ignore[union-attr]
        assert lee.get("/playbook").has("Version 2 is in force", "There is no draft")

    def test_is_refused_while_one_holds_less_and_says_what(
        self, lee: Browser, world: World, runner: RunnerFake
    ) -> None:
        strict = SCENARIO + "expect:\n  escalates: false\n"
        kept = {"scenarios/hours.yaml": strict}
        world.playbooks.publish(world.playbooks.active(), by="Ada", at=world.clock.now(), scenarios=kept)
        saves(lee, "scenarios/hours.yaml", text=SCENARIO)
        refused = publishes(lee)
        works(world, runner)
        page = lee.get(refused.location)
        assert page.has(
            "nothing was published", "and holds less now: escalates was false and is not looked at"
        )
        assert world.playbooks.active().version == 2

    def test_twice_is_once(self, lee: Browser, world: World, runner: RunnerFake) -> None:
        saves(lee, "", **PARKING)
        assert publishes(lee).location == publishes(lee).location
        works(world, runner)
        assert world.playbooks.active().version == 2

    def test_is_refused_while_a_scenario_that_must_pass_fails_unless_there_is_a_reason(
        self, lee: Browser, world: World, runner: RunnerFake
    ) -> None:
        world.maria.writes("human please")
        world.settle()
        kept = lee.submits(f"/threads/{world.maria.thread_id}/scenario", {"name": "hours", "text": SCENARIO})
        assert kept.location == "/playbook/files?file=scenarios%2Fhours.yaml&done=kept"
        runner.fails = {"scenarios/hours.yaml"}
        ordered = publishes(lee)
        works(world, runner)
        assert lee.get(ordered.location).has(
            "Scenarios that must pass fail", "failed", "must pass", "Try again"
        )
        assert world.playbooks.active().version == 1
        world.clock.tick()
        publishes(lee, reason="The clinic moved today.")
        works(world, runner)
        assert world.playbooks.active().version == 2
        assert lee.get("/playbook").has("Published although scenarios failed: The clinic moved today.")

    def test_of_another_version_meanwhile_has_to_be_moved_first(
        self, lee: Browser, world: World, runner: RunnerFake
    ) -> None:
        saves(lee, "", **PARKING)
        world.playbooks.publish(world.playbooks.active(), by="Ada", at=world.clock.now())
        page = lee.get("/playbook/draft")
        assert page.has("Version 2 was published after this draft began")
        assert "Publish the draft" not in page.text
        lee.submits("/playbook/draft")
        assert lee.get("/playbook/draft").has("Publish the draft")

    def test_can_be_taken_back(self, lee: Browser, world: World, runner: RunnerFake, inbox: Inbox) -> None:
        saves(lee, "", **PARKING)
        publishes(lee)
        works(world, runner)
        world.clock.tick()
        world.playbooks.published.insert(0, PublishedVersion(1, "Ada", world.clock.now()))
        page = lee.get("/playbook")
        lee.submits("/playbook/versions", {"restores": "1", "job_id": page.hidden("job_id")})
        works(world, runner)
        assert world.playbooks.active().version == 3
        assert world.playbooks.active().page("parking") is None
        acts = [line.act for line in inbox.audit.newest() if "playbook" in line.act]
        assert acts == [Act.ROLLED_BACK_PLAYBOOK, Act.PUBLISHED_PLAYBOOK, Act.EDITED_PLAYBOOK]

    def test_that_got_lost_has_a_button(self, lee: Browser, world: World, runner: RunnerFake) -> None:
        saves(lee, "", **PARKING)
        ordered = publishes(lee)
        world.clock.tick(minutes=5)
        assert lee.get(ordered.location).has("came to nothing", "Try again")
        lee.submits(ordered.location)
        job = works(world, runner)
        assert job
        assert job.state is JobState.DONE


class TestAScenario:
    def test_of_a_conversation_has_no_name_and_no_number(self, lee: Browser, world: World) -> None:
        world.maria.writes("My name is Brunhilde, call me on +34 600 123 456. human please")
        world.settle()
        page = lee.get(f"/threads/{world.maria.thread_id}/scenario")
        text = re.search(r"<textarea id=\"text\"[^>]*>(.*?)</textarea>", page.body, re.DOTALL)
        assert text
        assert "human please" in text[1]
        assert not [word for word in ("Brunhilde", "600 123 456", world.maria.thread_id) if word in text[1]]

    def test_is_kept_under_the_name_that_was_given(self, lee: Browser, world: World) -> None:
        world.maria.writes("human please")
        world.settle()
        path = f"/threads/{world.maria.thread_id}/scenario"
        lee.submits(path, {"name": "wants-a-person", "text": SCENARIO})
        draft = wiring.drafts().load()
        assert draft
        assert draft.files["scenarios/wants-a-person.yaml"].startswith("id: wants-a-person\n")
        refused = lee.submits(path, {"name": "../agent", "text": SCENARIO})
        assert (refused.status, refused.has("Give it a short name")) == (422, True)

    def test_is_a_click_away_for_leads_only(self, inbox: Inbox, world: World) -> None:
        world.maria.writes("human please")
        world.settle()
        thread = f"/threads/{world.maria.thread_id}"
        assert f'href="{thread}/scenario"' in inbox.of("lee").get(thread).body
        assert f'href="{thread}/scenario"' not in inbox.of("dana").get(thread).body
