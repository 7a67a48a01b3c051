"""Addresses of tools: what a template may be, and that nothing the model gives leads elsewhere."""

from __future__ import annotations

from contextlib import suppress
from typing import Any
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.adapters.tools.address import fault_in, fill, placeholders, with_query
from chalicelib.adapters.tools.failures import Failed


class TestATemplate:
    @pytest.mark.parametrize(
        "url",
        [
            "https://shop.example/orders/{id}",
            "https://shop.example:8443/a?b={id}",
            "{services}/orders/{id}",
            "http://localhost:8000/{id}",
            "http://127.0.0.1/{id}",
        ],
    )
    def test_is_good(self, url: str) -> None:
        assert fault_in(url) == ""

    @pytest.mark.parametrize(
        "url",
        [
            "http://shop.example/{id}",
            "https://{id}.example/",
            "https://shop.example:{id}/",
            "https://{id}/x",
            "{services}{id}",
            "https://me:secret@shop.example/{id}",
            "/orders/{id}",
            "https:///{id}",
            "https://shop.example/{id",
            "https://shop.example/{id}}",
            "file:///etc/{id}",
            "ftp://localhost/{id}",
            "",
        ],
    )
    def test_is_none_or_could_be_led_elsewhere(self, url: str) -> None:
        assert fault_in(url)
        with pytest.raises(Failed, match="not_set_up"):
            fill(url, {"id": "1"}, services="https://shop.example")

    def test_names_what_it_is_filled_from(self) -> None:
        assert placeholders("{services}/a/{id}/b/{size}?x={id}") == ("id", "size")

    def test_needs_services_that_are_spoken_to_in_secret(self) -> None:
        assert fill("{services}/a", {}, services="https://shop.example/api/") == "https://shop.example/api/a"
        for services in ("", "http://shop.example", "shop.example"):
            with pytest.raises(Failed, match="not_set_up"):
                fill("{services}/a", {}, services=services)


class TestFilling:
    @given(st.text())
    def test_never_changes_the_host_nor_the_place(self, value: str) -> None:
        url = ""
        with suppress(Failed):
            url = fill("https://shop.example/orders/{id}/lines", {"id": value}, services="")
        if not url:
            return
        parts = urlsplit(url)
        before, middle, after = parts.path.removeprefix("/").split("/")
        assert (parts.netloc, parts.query, parts.fragment) == ("shop.example", "", "")
        assert (before, after) == ("orders", "lines")
        assert middle.strip(".")

    @pytest.mark.parametrize(
        "value", ["", " ", ".", "..", "a\nb", "a\r\nHost: x", "x" * 201, None, True, [], {}]
    )
    def test_refuses_what_is_no_part_of_a_path(self, value: Any) -> None:
        with pytest.raises(Failed, match="invalid_arguments"):
            fill("https://shop.example/{id}", {"id": value}, services="")

    def test_adds_what_is_left_to_the_query(self) -> None:
        values = {"q": "a&b=c", "n": 2, "on": False, "ids": ["x", "y"], "none": None}
        assert with_query("https://s/a", values) == "https://s/a?q=a%26b%3Dc&n=2&on=false&ids=x&ids=y"
        assert with_query("https://s/a?z=1", {"n": 2}) == "https://s/a?z=1&n=2"
        assert with_query("https://s/a", {}) == "https://s/a"
