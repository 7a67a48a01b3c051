"""Find and mask numbers that must not travel: cards, bank accounts, identity numbers, passwords and codes."""

from __future__ import annotations

from chalicelib.domain.masking.checks import luhn
from chalicelib.domain.masking.found import Kind, Sensitive
from chalicelib.domain.masking.masks import MASK, mask, sensitive_in
from chalicelib.domain.masking.thread import NO_SECRETS, Secrets, mask_thread

__all__ = [
    "MASK",
    "NO_SECRETS",
    "Kind",
    "Secrets",
    "Sensitive",
    "luhn",
    "mask",
    "mask_thread",
    "sensitive_in",
]
