"""Who may be given the access token for a file: Meta's own hosts, over TLS, and the Graph API that was configured."""

from __future__ import annotations

from urllib.parse import SplitResult, urlsplit

HOSTS = frozenset({"graph.facebook.com", "lookaside.fbsbx.com"})
DOMAINS = (".fbcdn.net", ".whatsapp.net")
TLS_PORTS = (None, 443)


def trusted(address: str, graph: SplitResult) -> SplitResult | None:
    """Take an address apart if the token may go there; None for every other, for an address comes from outside."""
    try:
        split = urlsplit(address)
        host, port = (split.hostname or "").rstrip("."), split.port
    except ValueError:
        return None
    if (split.scheme, host, port) == (graph.scheme, graph.hostname, graph.port):
        return split
    of_meta = host in HOSTS or host.endswith(DOMAINS)
    return split if of_meta and split.scheme == "https" and port in TLS_PORTS else None
