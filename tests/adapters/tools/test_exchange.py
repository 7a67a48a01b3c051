"""Exchanges over TLS: trusted, not trusted, and cut off in time while it drips."""

from __future__ import annotations

import ssl
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import IPv4Address
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from chalicelib.adapters.tools import exchange as module
from chalicelib.adapters.tools.exchange import Answered, Asked, exchange
from chalicelib.adapters.tools.failures import Failed, InDoubt


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate of our own for this machine, with its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.now(UTC)
    signed = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(IPv4Address("127.0.0.1"))]), critical=False
        )
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    encoding, plain = serialization.Encoding.PEM, serialization.NoEncryption()
    path = tmp_path_factory.mktemp("tls") / "server.pem"
    path.write_bytes(
        signed.public_bytes(encoding) + key.private_bytes(encoding, serialization.PrivateFormat.PKCS8, plain)
    )
    return path


@pytest.fixture(scope="module")
def service(certificate: Path) -> Iterator[str]:
    """Answers at once, or byte by byte under /drip."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Length", "400")
            self.end_headers()
            for byte in b'{"ok": true}'.ljust(400):
                self.wfile.write(bytes([byte]))
                if self.path == "/drip":
                    time.sleep(0.05)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    class Quiet(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, *_: object) -> None:
            """Who asked has left: that is the test."""

    server = Quiet(("127.0.0.1", 0), Handler)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    yield f"https://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture
def _trusting(certificate: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    module._trusted.cache_clear()
    yield
    module._trusted.cache_clear()


class TestExchangeOverTls:
    @pytest.mark.usefixtures("_trusting")
    def test_with_a_service_that_proves_itself(self, service: str) -> None:
        assert exchange(Asked("GET", f"{service}/"), within=2) == Answered(200, {"ok": True})

    def test_not_with_one_that_does_not(self, service: str) -> None:
        module._trusted.cache_clear()
        with pytest.raises(Failed, match="unreachable"):
            exchange(Asked("GET", f"{service}/"), within=2)

    @pytest.mark.usefixtures("_trusting")
    def test_is_cut_off_in_time(self, service: str) -> None:
        began = time.monotonic()
        with pytest.raises(InDoubt):
            exchange(Asked("GET", f"{service}/drip"), within=0.4)
        assert time.monotonic() - began < 1.0
