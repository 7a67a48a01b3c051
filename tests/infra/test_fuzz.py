"""Some thousand bent bodies in the build; `./handoff fuzz` posts a hundred thousand."""

from __future__ import annotations

from random import Random

from chalicelib import wiring
from infra.fuzz.mutate import mutated
from infra.fuzz.run import body_of, fuzz
from infra.fuzz.seeds import seeds


class TestFuzz:
    def test_finds_every_signed_body_acknowledged(self) -> None:
        report = fuzz(3_000, seed=1)
        assert report.failures == []
        assert (report.bodies, report.refused > 0, report.parked > 0) == (3_000, True, True)
        assert {name.split()[0] for name in report.events} == {
            *("Inbound", "Echo", "Imported", "ContactSaved", "IdentityChanged", "MarketingPreference"),
            *("ChannelNotice", "StatusUpdate", "Unrecognised"),
        }

    def test_gives_the_same_body_for_the_same_number(self) -> None:
        assert body_of(3, 14) == body_of(3, 14) != body_of(3, 15)

    def test_leaves_the_wiring_as_it_was(self) -> None:
        before = wiring.threads
        fuzz(1, seed=1)
        assert wiring.threads is before

    def test_finds_what_is_not_acknowledged(self) -> None:
        """The fuzzer would be of no use if a failure passed by."""

        class Refusing:
            def resolve(self, *_: object, **__: object) -> None:
                raise RuntimeError("the table is gone")

        report = fuzz(300, seed=1, instead={"customers": Refusing()})
        assert len(report.failures) == 5
        assert "500" in report.failures[0][1]


class TestMutations:
    def test_never_change_what_they_begin_with(self) -> None:
        known = seeds()
        before = repr(known)
        for number in range(500):
            mutated(known, Random(number))
        assert repr(known) == before
