"""Identity numbers: by their form and check digits, or by what they are called."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from chalicelib.domain.masking.checks import passes
from chalicelib.domain.masking.found import Kind, Sensitive
from chalicelib.domain.masking.plain import around_digits
from chalicelib.domain.masking.words import IDENTITY_WORDS, LINK, OTHER_NUMBERS

# Forms that nothing else has, with python-stdnum's module for their check digits. Small letters only where
# the letter stands right behind the digits: `12345678 a` is a number and a word.
_FORMS = (
    (r"[XYZxyz][ \-]?\d{7}[ \-]?[A-Z]|[xyz]\d{7}[a-z]", "es.nie"),
    (r"\d{2}\.?\d{3}\.?\d{3}(?:[ \-]?[A-Z]|-?[a-z])", "es.dni"),
    (r"\d{8}[ ]?\d[ ]?(?:[A-Z]{2}|[A-Z]\d|\d[A-Z])\d", "pt.cc"),
    (r"\d{3}\.\d{3}\.\d{3}-?\d{2}", "br.cpf"),
    (r"\d{2}\.\d{3}\.\d{3}/\d{4}-\d{2}", "br.cnpj"),
    (r"[12][ .]?\d\d[ .]?\d\d[ .]?\d[\dAB][ .]?\d{3}[ .]?\d{3}[ .]?\d\d", "fr.nir"),
    (r"[A-Za-z]{3}[ ]?[A-Za-z]{3}[ ]?\d\d[A-Za-z]\d\d[ ]?[A-Za-z]\d{3}[A-Za-z]", "it.codicefiscale"),
    (r"[A-Za-z]{4}\d{6}[HMXhmx][A-Za-z]{5}[A-Za-z0-9]\d", "mx.curp"),
    (r"[A-Z]{4}[ \-]?\d{6}[ \-]?[A-Z0-9]{3}", "mx.rfc"),
    (r"[A-Z]{3}P[A-Z]\d{4}[A-Z]", "in_.pan"),
    (r"(?:20|2[3-7]|3[034])-\d{8}-\d", "ar.cuit"),
    (r"\d{1,2}\.\d{3}\.\d{3}-[\dkK]|\d{7,8}-[kK]", "cl.rut"),
    (r"784[ \-]?\d{4}[ \-]?\d{7}[ \-]?\d", "luhn"),
    (r"756[. ]?\d{4}[. ]?\d{4}[. ]?\d{2}", "ch.ssn"),
    (r"\d{3}-\d{2}-\d{4}", "us.ssn"),
    (r"9\d{2}-\d{2}-\d{4}", "us.itin"),
    # National Insurance numbers have no check digit; these first letters are never given (HMRC, NIM39110).
    (
        r"(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][ ]?\d\d[ ]?\d\d[ ]?\d\d[ ]?[A-D]",
        "shape",
    ),
    (r"\d{17}[\dXx]", "cn.ric"),
    (r"\d\d\.\d\d\.\d\d-\d{3}\.\d\d", "be.nn"),
    (r"\d{6}[\-+A]\d{3}[0-9A-Y]", "fi.hetu"),
    (r"\d{5}-\d{7}-\d", "pk.cnic"),
    (r"\d{6}-[1-4]\d{6}", "kr.rrn"),
    (r"\d{6}-\d{2}-\d{4}", "my.nric"),
    (r"\d-\d{4}-\d{5}-\d{2}-\d", "th.pin"),
    (r"\d{3}\.\d{3}\.\d{3}-\d", "co.nit"),
)


@dataclass(frozen=True)
class Document:
    """A number that looks like any other: it is one where its name stands near and its check digits hold."""

    name: str
    form: str
    checks: tuple[str, ...]


_DOCUMENTS = (
    Document("nif|contribuinte", r"\d(?:[ .]?\d){8}", ("pt.nif",)),
    Document("cpf", r"\d(?:[ .\-]?\d){10}", ("br.cpf",)),
    Document("cnpj", r"\d(?:[ .\-/]?\d){13}", ("br.cnpj",)),
    Document("steuer|idnr|id.?nr", r"\d(?:[ ]?\d){10}", ("de.idnr",)),
    Document(r"a+d+h+a+r|uidai|आधार", r"[2-9]\d{3}[ \-]?\d{4}[ \-]?\d{4}", ("in_.aadhaar",)),
    Document("pan|पैन", r"[A-Za-z]{5}\d{4}[A-Za-z]", ("in_.pan",)),
    Document("nik|ktp|penduduk", r"\d{6}[ .]?\d{6}[ .]?\d{4}", ("id.nik",)),
    Document("npwp", r"\d(?:[ .\-]?\d){14}", ("id.npwp",)),
    Document("zehut|זהות|ז", r"\d(?:[ \-]?\d){8}", ("il.idnr",)),
    Document("ssn|social.?security|itin|tax", r"\d(?:[ \-]?\d){8}", ("us.ssn", "us.itin")),
    Document("nhs", r"\d{3}[ \-]?\d{3}[ \-]?\d{4}", ("gb.nhs",)),
    Document("rfc", r"[A-Za-z]{3,4}[ \-]?\d{6}[ \-]?[A-Za-z0-9]{3}", ("mx.rfc",)),
    Document("cuit|cuil", r"\d(?:[ \-]?\d){10}", ("ar.cuit",)),
    Document("rut|run", r"\d{7,8}-?[\dkK]", ("cl.rut",)),
    Document("nit", r"\d(?:[ .\-]?\d){8,9}", ("co.nit",)),
    Document("ruc", r"\d{11,13}", ("pe.ruc", "ec.ruc")),
    Document("cedula", r"\d{10}|\d{3}-?\d{7}-?\d", ("ec.ci", "do.cedula")),
    Document("tckimlik|kimlik", r"\d{11}", ("tr.tckimlik",)),
)

STANDARDS = sorted(
    {standard for _, standard in _FORMS if "." in standard}
    | {check for document in _DOCUMENTS for check in document.checks}
)
"""The modules of python-stdnum that identity numbers are held against."""

_EDGE_BEFORE, _EDGE_AFTER = r"(?<![\w•])(?<![\w•][\-./])", r"(?![\w•]|[\-/][\w•])"
_COMPILED_FORMS = [
    (re.compile(rf"{_EDGE_BEFORE}(?:{form}){_EDGE_AFTER}"), standard) for form, standard in _FORMS
]
_NAME = re.compile(IDENTITY_WORDS, re.IGNORECASE)
_OTHER = re.compile(rf"(?:{OTHER_NUMBERS}){LINK}$", re.IGNORECASE)
_COMPILED_DOCUMENTS = [
    (
        re.compile(document.name, re.IGNORECASE),
        re.compile(rf"{_EDGE_BEFORE}(?:{document.form}){_EDGE_AFTER}"),
        document.checks,
    )
    for document in _DOCUMENTS
]
# Letters and digits as one; a group behind a space has a digit and is short, as the groups of such numbers are.
_NAMED = re.compile(
    rf"(?:{IDENTITY_WORDS}){LINK}"
    r"(?P<number>[A-Z]{0,6}\d[A-Z0-9]*(?:[.\-/][A-Z0-9]+)*"
    r"(?:[ ](?=[A-Z]{0,3}\d)[A-Z0-9]{1,6}(?:[.\-/][A-Z0-9]+)*(?!\w)){0,6}(?:[ \-][A-Z](?!\w))?)(?!\w)",
    re.IGNORECASE,
)
_MANY_DIGITS = re.compile(r"(?:\d[ .\-/]?[A-Za-z]?[ .\-/]?){4}")
_DATE = re.compile(r"(?:19|20)\d\d[.\-/]\d\d?[.\-/]\d\d?|\d\d?[.\-/]\d\d?[.\-/](?:19|20)\d\d(?!\d)")
_FEWEST_DIGITS, _MOST_CHARACTERS = 5, 24
_NEAR_BEFORE, _NEAR_AFTER = 60, 30
"""Characters within which a name speaks of a number."""


def identity_numbers_in(text: str) -> Iterator[Sensitive]:
    """Find identity numbers; one that is called so is taken for one even if its check digits do not hold."""
    for window in around_digits(text):
        for pattern, standard in _COMPILED_FORMS:
            for found in pattern.finditer(text, *window):
                if passes(standard, found.group()):
                    yield Sensitive(Kind.IDENTITY_NUMBER, *found.span())
        if _MANY_DIGITS.search(text, *window) and _NAME.search(text, *window):
            yield from _named(text, window)
            yield from _near_their_name(text, window)


def _named(text: str, window: tuple[int, int]) -> Iterator[Sensitive]:
    for found in _NAMED.finditer(text, *window):
        number = re.sub(r"\W", "", found["number"])
        digits = sum(map(str.isdecimal, number))
        if digits >= _FEWEST_DIGITS and len(number) <= _MOST_CHARACTERS and not _DATE.match(found["number"]):
            yield Sensitive(Kind.IDENTITY_NUMBER, *found.span("number"))


def _near_their_name(text: str, window: tuple[int, int]) -> Iterator[Sensitive]:
    for name in _NAME.finditer(text, *window):
        for called, form, checks in _COMPILED_DOCUMENTS:
            if not called.search(name.group()):
                continue
            for found in form.finditer(
                text, max(0, name.start() - _NEAR_AFTER - 20), name.end() + _NEAR_BEFORE
            ):
                before = text[max(0, found.start() - 40) : found.start()]
                near = found.start() >= name.end() or name.start() - found.end() <= _NEAR_AFTER
                if (
                    near
                    and not _OTHER.search(before)
                    and any(passes(check, found.group()) for check in checks)
                ):
                    yield Sensitive(Kind.IDENTITY_NUMBER, *found.span())
