"""Every measure, in the order in which pages show them."""

from __future__ import annotations

from chalicelib.domain.metrics.costs import COSTS
from chalicelib.domain.metrics.escalations import ESCALATIONS
from chalicelib.domain.metrics.measure import Measure
from chalicelib.domain.metrics.resolutions import RESOLUTIONS
from chalicelib.domain.metrics.reviewed import REVIEWED

SECTIONS: tuple[tuple[str, tuple[Measure, ...]], ...] = (
    ("How cases end", RESOLUTIONS),
    ("People", ESCALATIONS),
    ("What the review found", REVIEWED),
    ("Costs", COSTS),
)

MEASURES: dict[str, Measure] = {measure.id: measure for _, measures in SECTIONS for measure in measures}
