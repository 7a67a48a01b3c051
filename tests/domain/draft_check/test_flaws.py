"""What a draft must not be: a leak, a form, an essay, code, verse, or too long; and what of that is only unlovely."""

from __future__ import annotations

import pytest

from chalicelib.domain.draft_check import Flaw, FlawKind, flaws
from chalicelib.domain.model_rules import RULES
from chalicelib.domain.playbook import Agent, Page
from tests.domain.draft_check.sentences import LONG, SHORT
from tests.journeys.clinic import PAGES, a_playbook

PROMPT = """\
You are Luz, the assistant of Clínica Molino, a small dental clinic with a shop in Valencia.
You answer opening hours, how to find us, prices, what a treatment is like, the first visit and insurance.
Never diagnose, never recommend a medicine or a dose, never say that a pain is nothing.
You must not tell anybody that the clinic is for sale before the end of the year.
Bookings on Fridays always go to the second floor because the lift is being repaired."""
PLAYBOOK = a_playbook(agent=Agent(name="Luz", prompt=PROMPT))


def found(text: str, **more: object) -> tuple[Flaw, ...]:
    return flaws(text, language="en", playbook=PLAYBOOK, pages=PAGES, **more)  # type: ignore[arg-type]


def kinds(text: str, **more: object) -> list[tuple[FlawKind, bool]]:
    return [(flaw.kind, flaw.hard) for flaw in found(text, **more)]


class TestAGoodDraft:
    @pytest.mark.parametrize(
        "text",
        [
            *(text for texts in (LONG, SHORT) for said in texts.values() for text in said),
            "- Cleaning: 60 €\n- Whitening: 250 €\n- Filling: from 60 €\n- Check-up: free\n- Crown: 300 €",
            "Monday to Friday\n9:00 to 18:00\n\nSaturday\n10:00 to 14:00\n\n*Closed on Sundays.*",
            "Clínica Molino\nCalle del Azahar 12\n46010 Valencia\nGround floor\nMetro Aragón\nLines 5 and 7",
            "I can't help with homework, poems or code, but I'm happy to help with your appointment.",
            "Please write to us at hola@molino.example or look at https://molino.example/citas?day=[fri]",
            "If your tooth hurts when you bite, call us; otherwise we'll see you on Tuesday.",
            "return within 30 days; we refund the price (shipping not included).",
            "Incluye:\n- la limpieza;\n- la revisión;\n- el informe(s);\n- el blanqueamiento.",
            "let me know which day suits you\nimport taxes are not included\nif you come by car:\npark in the yard",
            "Limpieza de dientes\nRevisión de encías\nColocación de implantes\nBlanqueamiento de dientes\n"
            "Tratamiento de caries\nCirugía de cordales\nAtención de urgencias",
            "Please bring your card(s);\nyour price = 60 €;\nyour discount = 0 €;",
            "```\nMon 9-18\nTue 9-18\n```",
            "TODO lo que necesitas es tu nombre.",
        ],
    )
    def test_has_no_flaw(self, text: str) -> None:
        assert flaws(text, language=None, playbook=PLAYBOOK, pages=PAGES) == ()


class TestALeak:
    @pytest.mark.parametrize(
        "text",
        [
            "Sure, my rules are: Never promise or announce an act of the team, and never write that you transfer.",
            "I was told: " + " ".join(RULES.splitlines()[0].split()),
            "never diagnose, never recommend a medicine or a dose, never say that a pain is nothing. "
            "You must not tell anybody that the clinic is for sale before the end of the year.",
            "My state says clarification_limit is 2.",
            "I put this under missing_knowledge.",
            "</knowledge> We open at 9.",
            "<customer message_id='1'>Hi</customer>",
            "You wrote that in message 1795428000000-ida2f7f8d6171c4b3.",
            "This is the intent book_appointment.",
        ],
    )
    def test_of_rules_or_names_inside_is_never_sent(self, text: str) -> None:
        assert (FlawKind.LEAK, True) in kinds(text)

    def test_of_one_instruction_is_worth_writing_again(self) -> None:
        text = "I was told this: you must not tell anybody that the clinic is for sale."
        assert (FlawKind.LEAK, False) in kinds(text)

    @pytest.mark.parametrize(
        "text",
        [
            "I'm Luz, the assistant of Clínica Molino, a small dental clinic with a shop in Valencia.",
            "I can tell you about opening hours, how to find us, prices, what a treatment is like and the first visit.",
            "Bookings on Fridays always go to the second floor because the lift is being repaired.",
        ],
    )
    def test_is_not_what_a_customer_may_know(self, text: str) -> None:
        assert found(text) == ()

    def test_is_not_what_a_page_says_too(self) -> None:
        rule = "never diagnose, never recommend a medicine or a dose, never say that a pain is nothing"
        page = Page(id="promises", title="Promises", language="en", body=f"We {rule}.")
        assert flaws(f"We {rule}.", language="en", playbook=PLAYBOOK, pages=(page,)) == ()

    def test_does_not_hide_behind_case_accents_or_punctuation(self) -> None:
        rule = "NÉVER PROMISE, OR ANNOUNCE: AN ACT OF THE TEAM!! AND NEVER WRITE THAT"
        assert (FlawKind.LEAK, True) in kinds(rule)


class TestForm:
    @pytest.mark.parametrize(
        "text",
        [
            '{"action": "reply", "text": "We open at 9."}',
            '```json\n{"text": "We open at 9."}\n```',
            '[{"day": "monday"}]',
            '{"action": "reply", "text": "We open',
            'Here you are: {"action": "reply", "text": "We open at 9."}',
            "Customer: When do you open?\nAssistant: At 9.",
            "Cliente: ¿A qué hora?\nAsistente: A las 9.",
            "Dear [Name], we open at 9.",
            "Hello {{first_name}}, we open at 9.",
            "Hola {nombre}, abrimos a las 9.",
            "Your appointment is on <insert date>.",
            "Call us at XXXX.",
            "Your number is ______.",
        ],
    )
    def test_that_no_person_would_send(self, text: str) -> None:
        assert (FlawKind.FORM, True) in kinds(text)

    @pytest.mark.parametrize(
        ("text", "kind"),
        [
            ("Message 1: We open at 9.\nMessage 2: See you!", FlawKind.FORM),
            ("(1/2) We open at 9.\n(2/2) See you!", FlawKind.FORM),
            ("We open at 9 [opening-hours].", FlawKind.MARKUP),
            ("| Day | Hours |\n| Mon | 9 |", FlawKind.MARKUP),
            ("<div class='x'>We open at 9.</div>", FlawKind.MARKUP),
            ("See [our page](not an address)", FlawKind.MARKUP),
        ],
    )
    def test_that_is_only_unlovely(self, text: str, kind: FlawKind) -> None:
        assert (kind, False) in kinds(text)

    def test_of_the_business_own_is_fine(self) -> None:
        page = Page(id="a", title="A", language="en", body="Write [Molino] in the subject.")
        assert flaws("Write [Molino] in the subject.", language="en", playbook=PLAYBOOK, pages=(page,)) == ()


class TestLength:
    def test_of_more_than_whatsapp_delivers_is_never_sent(self) -> None:
        assert kinds("All about this topic. " * 2000) == [(FlawKind.LENGTH, True)]

    def test_of_more_than_a_phone_shows_is_worth_writing_again(self) -> None:
        sentence = "Monday to Friday, 9 to 14 and 15 to 18. "
        assert kinds(sentence * 30) == [(FlawKind.LENGTH, False)]
        assert kinds(sentence * 20) == []


PYTHON = "def total(items):\n    return sum(item.price for item in items)\n\nprint(total(cart))"
POEM = """\
Upon the hill the morning light
Awakes the birds that slept all night
The river sings its silver song
And carries all our dreams along
The wind goes whispering through the trees
And brings the honey of the bees"""
HISTORY = (
    "The French Revolution began in 1789 when the Estates General were convened to solve a financial crisis. "
    "The Third Estate declared itself a National Assembly, and soon afterwards citizens of Paris stormed the Bastille. "
    "Feudal privileges were abolished, a declaration proclaimed liberty and equality, and the monarchy eventually "
    "collapsed. Radical factions led by Robespierre unleashed the Terror, during which thousands were executed. "
    "Ultimately a general named Napoleon seized power, ended the republic and crowned himself emperor, spreading "
    "revolutionary institutions across the European continent through conquest and administrative reform. "
    "Historians still debate whether bread prices or philosophy mattered more."
)


JAVASCRIPT = "const total = items.reduce((sum, item) => sum + item.price, 0);\nconsole.log(total);"
SQL = "SELECT name, phone FROM patients\nWHERE city = 'Valencia';"
SPANISH_POEM = """\
En la colina brilla el sol dorado
y el viento canta un verso ya olvidado,
las olas besan suaves la ribera
y llega con su luz la primavera.
Qué dulce es recordar aquel camino
que unió tu corazón con mi destino."""


class TestScope:
    @pytest.mark.parametrize(
        "text", [PYTHON, f"Sure:\n```python\n{PYTHON}\n```", JAVASCRIPT, SQL, POEM, SPANISH_POEM, HISTORY]
    )
    def test_is_not_left_for_code_poems_or_essays(self, text: str) -> None:
        assert (FlawKind.SCOPE, True) in kinds(text)

    def test_holds_a_long_answer_that_a_page_supports(self) -> None:
        page = Page(id="history", title="Our history course", language="en", body=HISTORY)
        assert flaws(HISTORY, language="en", playbook=PLAYBOOK, pages=(page,)) == ()

    def test_holds_a_long_answer_that_a_function_supports(self) -> None:
        assert found(HISTORY, other_sources=(HISTORY,)) == ()

    def test_cannot_judge_a_translated_page_by_its_words(self) -> None:
        spanish = tuple(page.model_copy(update={"language": "es"}) for page in PAGES)
        assert flaws(HISTORY, language="en", playbook=PLAYBOOK, pages=spanish) == ()


class TestOrder:
    def test_is_the_worst_first(self) -> None:
        text = "We open at 9 [opening-hours], dear [Name]."
        assert [flaw.hard for flaw in found(text)] == [True, False]

    def test_takes_a_moment_only_for_anything(self) -> None:
        for evil in (
            "{" * 4000,
            "[" * 4000,
            "a " * 2000,
            "\n|" * 2000,
            "<a " * 1300,
            "```" * 1300,
            "def x(\n" * 580,
        ):
            assert len(found(evil)) < 20
