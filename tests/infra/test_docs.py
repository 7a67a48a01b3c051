"""The generated page says what the code says."""

from __future__ import annotations

from infra.lifecycle import PAGE, lifecycle_page


class TestLifecyclePage:
    def test_is_drawn_from_the_table_of_transitions(self) -> None:
        assert PAGE.read_text() == lifecycle_page(), "run `python -m infra.lifecycle`"
