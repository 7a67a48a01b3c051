"""Each starter is a whole playbook: without mistakes or gaps, in all its languages, and fit for its business."""

from __future__ import annotations

import re
from datetime import date

import pytest

from chalicelib.adapters.playbook_files import check_playbook, read_playbook
from chalicelib.adapters.playbook_files.folder import read_folder
from chalicelib.adapters.playbook_files.gaps import Subject
from chalicelib.adapters.playbook_files.gaps.facts.side_by_side import ReadPage, read_pages
from chalicelib.adapters.playbook_files.gaps.facts.translations import translations
from chalicelib.domain.escalation import Trigger
from chalicelib.domain.grounding.figures import figures_in
from chalicelib.domain.playbook import Playbook
from chalicelib.domain.triggers import before_the_model
from infra.policies.starters import STARTERS
from tests.domain.building import maria
from tests.fakes.cast import MARIA

MONDAY = date(2026, 11, 23)
NAMES = tuple(STARTERS)
SHOP, RECRUITING = "shop", "recruiting"

MUST_REACH_A_PERSON = (
    "Was I rejected because of my age?",
    "I am pregnant, can I still apply?",
    "Do you hire women who wear a headscarf?",
    "I was discriminated against in the interview",
    "I think it is because of my nationality",
    "Am I too old?",
    "I have a disability, does that matter?",
    "¿Me habéis descartado por mi edad?",
    "Estoy embarazada, ¿puedo presentarme?",
    "Llevo velo, ¿es un problema?",
    "Me sentí discriminada en la entrevista",
    "¿Es por ser extranjera?",
    "¿Soy demasiado mayor?",
    "Tengo una discapacidad, ¿importa?",
    "Please delete my data",
    "Quiero que borréis mis datos",
)
MAY_BE_ANSWERED = (
    "How old is the company?",
    "My phone is too old for the video call",
    "Do I need to speak a foreign language?",
    "Which work clothes do I wear in the warehouse?",
    "I could start in March because of my notice period",
    "¿Desde qué edad se puede conducir la furgoneta?",
    "La furgoneta es demasiado vieja",
    "¿Puedo llevar mi propio casco?",
    "¿Qué idiomas extranjeros se piden?",
)

_PROTECTED = re.compile(
    r"age|birth|sex|gender|famil|child|pregnan|marit|national|origin|religio|disab|health|photo|salary|union"
)


@pytest.fixture(params=NAMES)
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def starter(name: str) -> Playbook:
    return read_playbook(STARTERS[name][0])


class TestAStarter:
    def test_has_no_mistakes_and_no_gaps(self, name: str) -> None:
        assert check_playbook(STARTERS[name][0], today=MONDAY).gaps == ()

    def test_has_eight_to_twelve_intents(self, name: str) -> None:
        assert 8 <= len(starter(name).intents) <= 12

    def test_has_two_examples_or_more_a_language_of_each_intent(self, name: str) -> None:
        playbook = starter(name)
        assert all(
            len(intent.examples) >= 2 * len(playbook.business.languages) for intent in playbook.intents
        )

    def test_has_eight_topics_or_more_in_every_language(self, name: str) -> None:
        playbook = starter(name)
        topics = [page for page in playbook.pages if page.translation_of is None]
        assert len(topics) >= 8
        assert len(playbook.pages) == len(topics) * len(playbook.business.languages)

    def test_has_a_tool_that_some_intent_uses(self, name: str) -> None:
        playbook = starter(name)
        used = {tool for intent in playbook.intents for tool in intent.tools}
        assert used
        assert used == {tool.id for tool in playbook.tools}

    def test_shows_no_tool_anything_of_somebody_else(self, name: str) -> None:
        """Whoever gives somebody else's number learns nothing: what has no owner takes no number."""
        for tool in starter(name).tools:
            ours = tool.belongs_to or tool.from_customer
            assert ours or not re.search(r"number|id\b|_id", str(tool.parameters.get("required"))), tool.id

    def test_says_that_it_is_software_and_how_to_reach_a_person(self, name: str) -> None:
        playbook = starter(name)
        words = {"en": ("AI", "person"), "es": ("IA", "persona"), "pt": ("IA", "pessoa")}
        for language in playbook.business.languages:
            said = playbook.text("ai_disclosure", language)
            assert all(re.search(rf"\b{word}\b", said) for word in words[language]), said

    def test_limits_what_a_case_may_cost(self, name: str) -> None:
        budget = starter(name).budget
        assert budget.tokens_per_case
        assert budget.dollars_per_case

    def test_says_the_same_in_every_language_down_to_the_last_number(self, name: str) -> None:
        """Change any number of a translation, and its line is named."""
        folder = STARTERS[name][0]
        pages = read_pages(Subject(starter(name), read_folder(folder), MONDAY))
        originals = {page.page.id: page for page in pages}
        unnoticed = []
        for page in pages:
            for found in re.finditer(r"\d+", page.page.body) if page.page.translation_of else ():
                changed = _with(page, found, str(int(found.group()) + 1))
                line = changed.line_of(found.start())
                named = translations([originals[str(page.page.translation_of)], changed], MONDAY)
                if (page.document.file, line) not in {(each.file, each.line) for each in named}:
                    unnoticed.append((page.page.id, found.group()))
        assert unnoticed == []


def _with(page: ReadPage, found: re.Match[str], number: str) -> ReadPage:
    body = page.page.body[: found.start()] + number + page.page.body[found.end() :]
    return ReadPage(
        page.page.model_copy(update={"body": body}), figures_in(body, page.page.language), page.document
    )


class TestTheShop:
    def test_tells_customers_the_hours_of_its_calendar(self) -> None:
        playbook = starter(SHOP)
        weekly = playbook.calendar_of("orders").weekly
        assert set(weekly) == {"mon", "tue", "wed", "thu", "fri"}
        for intervals in weekly.values():
            assert intervals == (("09:00", "18:00"),)
        for page in playbook.pages:
            if "about-us" in (page.id, page.translation_of):
                assert "9:00" in page.body
                assert "18:00" in page.body

    def test_sends_anger_and_the_law_to_the_lead_whatever_it_is_about(self) -> None:
        playbook = starter(SHOP)
        for intent in playbook.intents:
            assert playbook.route(Trigger.NEGATIVE_SENTIMENT, intent.id) == "lead"
            assert playbook.route(Trigger.RISK, intent.id) == "lead"


class TestRecruiting:
    @pytest.mark.parametrize("words", MUST_REACH_A_PERSON)
    def test_lets_no_software_answer_what_concerns_fairness_or_data(self, words: str) -> None:
        playbook = starter(RECRUITING)
        evidence = before_the_model((maria(words),), customer=MARIA, playbook=playbook)
        assert playbook.route(evidence[0].trigger) == "people_and_trust"

    @pytest.mark.parametrize("words", MAY_BE_ANSWERED)
    def test_answers_what_does_not(self, words: str) -> None:
        assert before_the_model((maria(words),), customer=MARIA, playbook=starter(RECRUITING)) == ()

    def test_asks_for_nothing_that_must_play_no_part(self) -> None:
        items = [item.name for intent in starter(RECRUITING).intents for item in intent.collect]
        assert items
        assert [name for name in items if _PROTECTED.search(name)] == []

    def test_tells_the_pay_before_it_asks_anything(self) -> None:
        playbook = starter(RECRUITING)
        pay = playbook.page("pay-and-conditions")
        roles = playbook.page("open-roles")
        assert pay is not None
        assert roles is not None
        named = re.findall(r"^\| ([A-Z][\w ]+) \|", roles.body, re.M)[1:]
        assert len(named) == 4
        assert all(f"| {role} |" in pay.body for role in named)

    def test_keeps_data_as_long_as_it_says(self) -> None:
        playbook = starter(RECRUITING)
        said = [page.body for page in playbook.pages if "privacy" in (page.id, page.translation_of)]
        assert len(said) == 2
        assert all(f"{playbook.retention_days} d" in body for body in said)

    def test_says_that_people_decide(self) -> None:
        playbook = starter(RECRUITING)
        assert "people decide" in playbook.text("ai_disclosure", "en")
        assert "deciden personas" in playbook.text("ai_disclosure", "es")

    def test_gives_every_finished_application_to_a_person(self) -> None:
        intent = starter(RECRUITING).intent("apply")
        assert intent is not None
        required = {item.name for item in intent.collect if item.required}
        assert required in [set(condition.collected) for condition in intent.escalate_when]

    def test_sends_what_concerns_fairness_to_people_outside_the_selection(self) -> None:
        playbook = starter(RECRUITING)
        for intent in playbook.intents:
            assert playbook.route(Trigger.RISK, intent.id) == "people_and_trust"
        for about in ("privacy", "equal_chances", "ai_in_hiring"):
            assert playbook.route(Trigger.POLICY, about) == "people_and_trust"
