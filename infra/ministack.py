"""The local AWS: ministack with its state on disk and IAM enforced."""

import contextlib
import json
import os
import subprocess
import time
import urllib.request
from pathlib import Path

from infra import processes
from infra.paths import HOME, MINISTACK
from infra.says import Stop
from infra.target import LOCAL_REGION

NAME = "ministack"
_KEPT = (
    "PATH",
    "HOME",
    "LANG",
    "LC_ALL",
    "SSL_CERT_FILE",
    "HTTP_PROXY",
    "HTTPS_PROXY",
    "http_proxy",
    "https_proxy",
)

# Left to itself, Python would wait at the end for every thread, and a clock's thread sleeps until its due time.
# When `main` returns, the state is on disk.
_RUN = """
import os, sys, traceback
from ministack.app import main
code = 1
try:
    code = main() or 0
except SystemExit as end:
    code = end.code or 0
except BaseException:
    traceback.print_exc()
sys.stdout.flush()
os._exit(code if isinstance(code, int) else 1)
"""


def start(port: int) -> None:
    """Start and wait until it answers. Raises Stop with the end of its log when it does not."""
    if not MINISTACK.exists():
        raise Stop("ministack is not installed; start this with ./handoff, which installs it.")
    _forget_stream_positions()
    _discard_unpacked()
    _temporary().mkdir(parents=True)
    processes.start(NAME, [str(MINISTACK.with_name("python")), "-c", _RUN], _environment(port))
    deadline = time.monotonic() + 60
    while not is_ready(port):
        if processes.running(NAME) is None or time.monotonic() > deadline:
            raise Stop(f"The local AWS did not start:\n{processes.last_lines(NAME)}")
        time.sleep(0.1)


def stop() -> bool:
    """Stop once its state is on disk, and remove what its workers unpacked. False when it did not run."""
    stopped = processes.stop(NAME)
    _discard_unpacked()
    return stopped


def is_ready(port: int) -> bool:
    """Whether it answers on this port."""
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/_ministack/health", timeout=2) as answer:
            return bool(answer.status == 200)
    except OSError:
        return False


def _environment(port: int) -> dict[str, str]:
    """Little of ours, because its Lambda workers inherit all of it."""
    return {name: os.environ[name] for name in _KEPT if name in os.environ} | {
        "BIND_HOST": "127.0.0.1",
        "GATEWAY_PORT": str(port),
        "MINISTACK_REGION": LOCAL_REGION,
        "AUTH": "true",
        "PERSIST_STATE": "1",
        "STATE_DIR": str(HOME / "aws"),
        "S3_PERSIST": "1",
        "S3_DATA_DIR": str(HOME / "s3"),
        "TMPDIR": str(_temporary()),
        "NO_PROXY": "localhost,127.0.0.1",
        # Two listeners that nothing here uses and that would hold ports.
        "IOT_MTLS_ENABLED": "0",
        "SFTP_ENABLED": "0",
        "LOG_LEVEL": "WARNING",
        # A day: a developer comes back from lunch to a warm product.
        "LAMBDA_WARM_TTL_SECONDS": "86400",
    }


def _discard_unpacked() -> None:
    """Put what the workers unpacked out of the way; to delete tens of thousands of files takes a slow disk minutes."""
    if _temporary().exists():
        gone = _temporary().with_name(f"gone-{time.time_ns()}")
        _temporary().rename(gone)
        aside = 'rm -rf "$0" > /dev/null 2>&1 < /dev/null &'
        subprocess.run(["sh", "-c", aside, str(gone)], check=False, start_new_session=True)


def _temporary() -> Path:
    """Where its Lambda workers unpack their code, a folder each."""
    return HOME / "tmp"


def _forget_stream_positions() -> None:
    """Let the stream's consumer begin anew.

    ministack keeps its position over a restart but not the records, so it would pass over as many new records
    as there were old ones. What was not consumed before is the sweep's to repair.
    """
    state = HOME / "aws" / "lambda.json"
    with contextlib.suppress(OSError, ValueError, KeyError):
        kept = json.loads(state.read_text())
        kept["payload"]["dynamodb_stream_positions"]["data"] = {}
        state.write_text(json.dumps(kept))
