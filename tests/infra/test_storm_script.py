"""What is written in a storm: chance that can be repeated."""

from __future__ import annotations

from infra.storm.script import BESIDES, PERSON, QUESTIONS, script

STORM = script(messages=200, customers=20, seed=7)


class TestScript:
    def test_is_the_same_for_the_same_seed_and_another_for_another(self) -> None:
        assert script(messages=200, customers=20, seed=7) == STORM
        assert script(messages=200, customers=20, seed=8) != STORM

    def test_has_exactly_so_many_messages_and_everybody_writes(self) -> None:
        assert len(STORM) == 200
        assert {line.customer for line in STORM} == set(range(20))

    def test_says_of_every_message_which_it_is(self) -> None:
        assert len({line.text for line in STORM}) == 200

    def test_asks_thanks_and_calls_for_people(self) -> None:
        words = {line.text.rpartition(" (")[0] for line in STORM}
        assert words & set(QUESTIONS)
        assert words & set(BESIDES)
        assert words & set(PERSON)

    def test_lasts_as_long_for_few_customers_as_for_many_who_write_as_often(self) -> None:
        few = sum(line.after for line in script(messages=1000, customers=50, seed=7))
        many = sum(line.after for line in script(messages=2000, customers=100, seed=7))
        assert abs(few - many) < 0.1 * few
