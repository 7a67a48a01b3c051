"""Check digits: python-stdnum's, loaded when a text holds a number that needs them, and the cards' own."""

from __future__ import annotations

import re
from importlib import import_module

_OPTIONS = {"mx.rfc": {"validate_check_digits": True}, "iban": {"check_country": False}}


def luhn(digits: str) -> bool:
    """The check digit of card numbers (ISO/IEC 7812-1, annex B)."""
    doubled = [int(digit) * (2 if at % 2 else 1) for at, digit in enumerate(reversed(digits))]
    return sum(value - 9 if value > 9 else value for value in doubled) % 10 == 0


def passes(standard: str, number: str) -> bool:
    """Whether a number is valid by one of python-stdnum's modules, such as `br.cpf`; `luhn` is our own.

    The modules are named, not imported: each costs milliseconds of a cold start and few texts need one.
    """
    compact = re.sub(r"[\W_]", "", number).upper()
    if standard == "luhn":
        return compact.isdecimal() and luhn(compact)
    if standard == "shape":
        return True
    try:
        return bool(import_module(f"stdnum.{standard}").is_valid(compact, **_OPTIONS.get(standard, {})))
    except (LookupError, ValueError, TypeError):
        # Some modules stumble over numbers that are none of theirs (cn.ric over a place it does not know).
        return False
