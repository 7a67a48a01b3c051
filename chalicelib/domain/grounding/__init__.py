"""The check after the model: what a reply says that its sources do not."""

from chalicelib.domain.grounding.announced import Announced, announced_act
from chalicelib.domain.grounding.check import ungrounded
from chalicelib.domain.grounding.claim import Claim, Kind

__all__ = ["Announced", "Claim", "Kind", "announced_act", "ungrounded"]
