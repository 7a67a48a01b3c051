"""The same secret in every notation is masked, an innocent number in none; alone, in a row, and repeated."""

from __future__ import annotations

import subprocess
import sys
import time
from importlib import import_module

import pytest

from chalicelib.domain.masking import Secrets, mask, mask_thread, sensitive_in
from chalicelib.domain.masking.identity import STANDARDS
from tests.domain.masking.notations import INNOCENT, NOTATIONS, Notation
from tests.journeys.leaving import shows

each_notation = pytest.mark.parametrize("notation", NOTATIONS.values(), ids=NOTATIONS.keys())


@each_notation
class TestEveryNotation:
    def test_is_masked(self, notation: Notation) -> None:
        assert not shows(" ".join(mask_thread(notation.texts)), notation.secret)

    def test_is_called_what_it_is(self, notation: Notation) -> None:
        found = sensitive_in("\n".join(notation.texts))
        assert notation.kind in {each.kind for each in found}

    def test_is_masked_in_the_middle_of_a_conversation(self, notation: Notation) -> None:
        talk = ["Hello, when do you open?", *notation.texts, "My order is 90817263544, call 600 987 654"]
        masked = mask_thread(talk)
        assert not shows(" ".join(masked), notation.secret)
        assert (masked[0], masked[-1]) == (talk[0], talk[-1])

    def test_is_masked_once(self, notation: Notation) -> None:
        masked = mask_thread(notation.texts)
        assert mask_thread(masked) == masked

    def test_keeps_the_length_of_every_text(self, notation: Notation) -> None:
        assert list(map(len, mask_thread(notation.texts))) == list(map(len, notation.texts))


class TestInnocentNumbers:
    def test_are_many(self) -> None:
        assert len(INNOCENT) >= 60

    @pytest.mark.parametrize("text", INNOCENT)
    def test_are_left_alone(self, text: str) -> None:
        assert mask(text) == text

    def test_are_left_alone_when_they_come_one_after_the_other(self) -> None:
        assert mask_thread(INNOCENT) == list(INNOCENT)


class TestSecrets:
    def test_are_known_again_without_the_words_around_them(self) -> None:
        secrets = Secrets.of(["What is your NIF?", "501 964 843", "and my PIN is 4937"])
        assert secrets.mask("noted 501964843 and 4937") == "noted ••••••••• and ••••"

    def test_are_known_again_where_they_came_in_pieces(self) -> None:
        secrets = Secrets.of(["4539 5787", "6362 1486"])
        assert secrets.mask_echoes("card 4539578763621486?") == "card ••••••••••••1486?"

    def test_of_four_digits_are_no_part_of_longer_numbers(self) -> None:
        assert Secrets.of(["my PIN is 4937"]).mask_echoes("order 104937, 4937") == "order 104937, ••••"

    def test_leave_the_business_own_account_to_a_draft(self) -> None:
        draft = "Please pay to ES91 2100 0418 4502 0005 1332."
        assert Secrets.of(["my card is 4539 5787 6362 1486"]).mask_echoes(draft) == draft

    def test_of_nobody_mask_nothing(self) -> None:
        assert Secrets.of([]).mask_echoes("4539578763621486") == "4539578763621486"


class TestOneConversation:
    def test_does_not_glue_a_phone_number_to_what_comes_next(self) -> None:
        talk = ["34600123456", "2801", "2026-11-23", "16:30", "4111"]
        assert mask_thread(talk) == talk

    def test_masks_the_answer_to_our_question(self) -> None:
        assert mask_thread(["¿Cuál es tu DNI?", "40506070"]) == ["¿Cuál es tu DNI?", "••••••••"]

    def test_of_nothing_is_nothing(self) -> None:
        assert mask_thread([]) == []
        assert mask_thread(["", ""]) == ["", ""]


class TestCheckDigits:
    @pytest.mark.parametrize("standard", STANDARDS)
    def test_are_python_stdnums(self, standard: str) -> None:
        assert callable(import_module(f"stdnum.{standard}").is_valid)

    def test_cost_the_webhook_nothing(self) -> None:
        program = (
            "import sys, chalicelib.entrypoints.webhook;"
            "print([name for name in sys.modules if 'stdnum' in name or 'masking' in name])"
        )
        done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
        assert done.stdout.strip() == "[]"


class TestSpeed:
    @pytest.mark.parametrize(
        ("text", "milliseconds"),
        [
            ("Hola, quería saber si el sábado por la mañana tenéis cita libre para una limpieza", 1),
            ("I'd like to cancel my order 12345 and get a refund, call me at +34 600 123 456", 1),
            ("my card is 4539 5787 6362 1486 12/28 737 and my dni 12345678Z", 1),
            ("I wrote last week about my order and nobody has answered me. " * 66, 5),
            ("4111 " * 819, 60),
            ("AA11 " * 819, 60),
            ("my card 1 " * 409, 60),
        ],
    )
    def test_is_short_even_where_somebody_tries(self, text: str, milliseconds: int) -> None:
        mask(text)
        times = []
        for _ in range(5):
            began = time.process_time()
            mask(text)
            times.append((time.process_time() - began) * 1000)
        assert min(times) < milliseconds
