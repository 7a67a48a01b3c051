"""A secret for an authenticator app: letters, link, and a picture that is the link's QR code."""

from __future__ import annotations

import re
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
import segno

from chalicelib.inbox.authenticator_view import QUIET, is_secret, new_secret

SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXPABCD"


class TestNewSecret:
    def test_is_written_in_groups_of_four(self) -> None:
        letters = new_secret(SECRET, email="a@example.com", business="").letters
        assert letters.split() == [SECRET[start : start + 4] for start in range(0, len(SECRET), 4)]

    @pytest.mark.parametrize(
        ("email", "business"),
        [("dana@example.com", "Clínica Molino"), ("d+1@example.com", 'A & B: "C" ?x=1#y'), ("", "")],
    )
    def test_is_a_link_whose_parts_stay_apart(self, email: str, business: str) -> None:
        link = urlsplit(new_secret(SECRET, email=email, business=business).link)
        issuer, _, account = unquote(link.path.lstrip("/")).partition(":")
        query = parse_qs(link.query)
        assert (link.scheme, link.netloc, account) == ("otpauth", "totp", email)
        assert query == {"secret": [SECRET], "issuer": [issuer]}
        assert issuer.startswith("Handoff")

    def test_is_drawn_as_its_links_qr_code_with_quiet_around(self) -> None:
        made = new_secret(SECRET, email="dana@example.com", business="Clínica Molino")
        wanted = {
            (column + QUIET, line + QUIET)
            for line, row in enumerate(segno.make(made.link, error="m", micro=False).matrix)
            for column, dark in enumerate(row)
            if dark
        }
        runs = [tuple(map(int, found)) for found in re.findall(r"M(\d+) (\d+)h(\d+)v1h-\d+z", made.path)]
        assert {(x + step, y) for x, y, length in runs for step in range(length)} == wanted
        assert re.fullmatch(r"(M\d+ \d+h\d+v1h-\d+z)+", made.path)
        assert max(max(spot) for spot in wanted) < made.side - QUIET


class TestIsSecret:
    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            (SECRET, True),
            ("asdfasdfasdf", True),
            ("short", False),
            ("", False),
            ("A" * 129, False),
            ("JBSWY3DPEHPK3PX1", False),
            ("JBSWY3DPEHPK3PXP\n", False),
            ("<b>JBSWY3DPEHPK3PXP</b>", False),
        ],
    )
    def test_knows_base32(self, text: str, expected: bool) -> None:
        assert is_secret(text) is expected
