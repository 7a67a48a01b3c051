"""The access token goes to Meta, and to nobody who says that he is Meta."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest

from chalicelib.adapters.whatsapp.media_hosts import trusted

GRAPH = urlsplit("https://graph.facebook.com/v26.0")
LOCAL = urlsplit("http://127.0.0.1:8790/v26.0")


@pytest.mark.parametrize(
    "address",
    [
        "https://graph.facebook.com/v26.0/1",
        "https://lookaside.fbsbx.com/whatsapp_business/attachments/?mid=1",
        "https://scontent.xx.fbcdn.net/a",
        "https://mmg.whatsapp.net:443/a",
        "https://LOOKASIDE.FBSBX.COM/a",
    ],
)
def test_metas_hosts_may_have_it(address: str) -> None:
    assert trusted(address, GRAPH) is not None
    assert trusted(address, LOCAL) is not None


@pytest.mark.parametrize(
    "address",
    [
        "http://lookaside.fbsbx.com/a",
        "https://lookaside.fbsbx.com:8443/a",
        "https://lookaside.fbsbx.com.evil.example/a",
        "https://lookaside.fbsbx.com@evil.example/a",
        "https://evilfbcdn.net/a",
        "https://fbcdn.net.evil.example/a",
        "https://evil.example/?https://graph.facebook.com",
        "https://evil.example#graph.facebook.com",
        "https://169.254.169.254/latest/meta-data",
        "http://127.0.0.1:8790/v26.0/1",
        "http://localhost/a",
        "file:///etc/passwd",
        "//graph.facebook.com/a",
        "graph.facebook.com/a",
        "https://[::1/a",
        "https://graph.facebook.com:port/a",
        "",
    ],
)
def test_others_may_not(address: str) -> None:
    assert trusted(address, GRAPH) is None


def test_the_graph_api_that_was_configured_may_have_it_and_no_other_port_of_its_host() -> None:
    assert trusted("http://127.0.0.1:8790/media/1", LOCAL) is not None
    assert trusted("http://127.0.0.1:8791/media/1", LOCAL) is None
    assert trusted("https://127.0.0.1:8790/media/1", LOCAL) is None
