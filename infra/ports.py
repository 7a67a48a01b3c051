"""Finds a free port, or says who holds the one that was asked for."""

import contextlib
import socket
import subprocess
from pathlib import Path

from infra.says import Stop

_LISTENING = "0A"


def choose(preferred: int, *, asked: int | None = None, taken: frozenset[int] = frozenset()) -> int:
    """The port that was asked for, or the first free one from `preferred` on. Raises Stop if none is."""
    if asked is not None:
        if not is_free(asked):
            raise Stop(f"Port {asked} is held by {holder(asked)}. Stop it, or choose another with --port.")
        return asked
    for port in range(preferred, preferred + 200):
        if port not in taken and is_free(port):
            return port
    raise Stop(f"No port from {preferred} to {preferred + 199} is free; {preferred}: {holder(preferred)}.")


def is_free(port: int) -> bool:
    """Whether this machine's own address can be listened on at this port."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True


def holder(port: int) -> str:
    """Who listens on a port, as `name (process 123)`, as far as this user may know."""
    pid = _linux_holder(port) or _lsof_holder(port)
    if pid is None:
        return "another process (of another user, perhaps)"
    with contextlib.suppress(OSError):
        command = Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
        return f"`{command.strip()[:80]}` (process {pid})"
    return f"process {pid}"


def _linux_holder(port: int) -> int | None:
    inodes = {
        inode for table in ("tcp", "tcp6") for inode in _listening_inodes(Path(f"/proc/net/{table}"), port)
    }
    if not inodes:
        return None
    links = {f"socket:[{inode}]" for inode in inodes}
    for process in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            if any(str(fd.readlink()) in links for fd in (process / "fd").iterdir()):
                return int(process.name)
    return None


def _listening_inodes(table: Path, port: int) -> list[str]:
    with contextlib.suppress(OSError):
        rows = [line.split() for line in table.read_text().splitlines()[1:]]
        return [row[9] for row in rows if row[3] == _LISTENING and int(row[1].rsplit(":", 1)[1], 16) == port]
    return []


def _lsof_holder(port: int) -> int | None:
    with contextlib.suppress(OSError, ValueError):
        found = subprocess.run(
            ["lsof", "-nPt", f"-iTCP:{port}", "-sTCP:LISTEN"], capture_output=True, text=True, check=False
        )
        return int(found.stdout.split()[0]) if found.stdout.split() else None
    return None
