"""A small storm: nothing lost, nothing twice, all in order, while workers die and WhatsApp misbehaves."""

from __future__ import annotations

from infra.local_state import LocalState
from infra.storm.run import Storm
from tests.local.stack import HOME


class TestStorm:
    def test_passes_over_and_every_promise_is_kept(self, product: LocalState) -> None:
        report = Storm(product, messages=150, customers=20, seed=4, home=HOME).pass_over()
        assert report.violations == []
        assert report.figures["Messages written"] == "150 by 20 customers"
