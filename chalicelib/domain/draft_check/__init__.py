"""The check of a draft's form: its language, its secrets, its markup, its length, its scope. Pure."""

from chalicelib.domain.draft_check.check import flaws
from chalicelib.domain.draft_check.flaw import Flaw, FlawKind
from chalicelib.domain.draft_check.spoken import language_wanted, surely_in
from chalicelib.domain.draft_check.whatsapp import as_whatsapp

__all__ = ["Flaw", "FlawKind", "as_whatsapp", "flaws", "language_wanted", "surely_in"]
