"""One SQLite file in the state directory, so that a restart keeps what happened outside."""

import sqlite3
from collections.abc import Iterable
from pathlib import Path
from typing import Any

Row = sqlite3.Row

SCHEMA = """
CREATE TABLE IF NOT EXISTS customers (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, phone TEXT, bsuid TEXT NOT NULL UNIQUE, username TEXT,
  note TEXT NOT NULL DEFAULT '', clock_offset_hours REAL NOT NULL DEFAULT 0, position INTEGER NOT NULL,
  typing_until REAL NOT NULL DEFAULT 0, revision INTEGER NOT NULL DEFAULT 0);
CREATE UNIQUE INDEX IF NOT EXISTS customers_by_phone ON customers (phone) WHERE phone IS NOT NULL;
CREATE TABLE IF NOT EXISTS messages (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, wamid TEXT NOT NULL UNIQUE, customer TEXT NOT NULL,
  direction TEXT NOT NULL, type TEXT NOT NULL, content TEXT NOT NULL, text TEXT NOT NULL,
  at REAL NOT NULL, reply_to TEXT, opaque TEXT, sent_to TEXT NOT NULL DEFAULT '',
  status TEXT NOT NULL, error TEXT, statuses TEXT NOT NULL DEFAULT '[]');
CREATE INDEX IF NOT EXISTS messages_by_customer ON messages (customer, seq);
CREATE TABLE IF NOT EXISTS webhooks (
  id INTEGER PRIMARY KEY AUTOINCREMENT, lane TEXT NOT NULL, label TEXT NOT NULL, wamid TEXT NOT NULL,
  body BLOB NOT NULL, created_at REAL NOT NULL, due_at REAL NOT NULL, attempts INTEGER NOT NULL DEFAULT 0,
  last_result TEXT NOT NULL DEFAULT '', state TEXT NOT NULL DEFAULT 'waiting');
CREATE INDEX IF NOT EXISTS webhooks_waiting ON webhooks (due_at) WHERE state = 'waiting';
CREATE TABLE IF NOT EXISTS media (
  id TEXT PRIMARY KEY, mime_type TEXT NOT NULL, sha256 TEXT NOT NULL, bytes BLOB NOT NULL,
  created_at REAL NOT NULL);
CREATE TABLE IF NOT EXISTS faults (
  area TEXT NOT NULL, kind TEXT NOT NULL, remaining INTEGER NOT NULL, seconds REAL NOT NULL,
  PRIMARY KEY (area, kind));
CREATE TABLE IF NOT EXISTS slack_posts (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, ts TEXT NOT NULL, channel TEXT NOT NULL, text TEXT NOT NULL,
  blocks TEXT NOT NULL, thread_ts TEXT, at REAL NOT NULL, updates TEXT NOT NULL DEFAULT '[]');
CREATE UNIQUE INDEX IF NOT EXISTS slack_by_ts ON slack_posts (channel, ts);
CREATE TABLE IF NOT EXISTS appointments (
  id INTEGER PRIMARY KEY AUTOINCREMENT, phone TEXT NOT NULL, full_name TEXT NOT NULL, reason TEXT NOT NULL,
  starts TEXT NOT NULL, status TEXT NOT NULL, key TEXT UNIQUE);
CREATE UNIQUE INDEX IF NOT EXISTS appointments_once ON appointments (starts) WHERE status = 'booked';
CREATE TABLE IF NOT EXISTS orders (
  number TEXT PRIMARY KEY, phone TEXT NOT NULL, items TEXT NOT NULL, state TEXT NOT NULL,
  arrives_on TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS push_devices (
  id TEXT PRIMARY KEY, key TEXT NOT NULL, secret TEXT NOT NULL, ended INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS pushes (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, device TEXT NOT NULL, words TEXT NOT NULL, headers TEXT NOT NULL,
  at REAL NOT NULL);
CREATE TABLE IF NOT EXISTS webhook_calls (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, call_id TEXT NOT NULL, body TEXT NOT NULL, problem TEXT NOT NULL,
  again INTEGER NOT NULL, at REAL NOT NULL);
CREATE TABLE IF NOT EXISTS settings (name TEXT PRIMARY KEY, value TEXT NOT NULL);
"""

LATER_COLUMNS = (
    ("customers", "hides_number", "INTEGER NOT NULL DEFAULT 0"),
    ("customers", "stops_marketing", "INTEGER NOT NULL DEFAULT 0"),
    ("slack_posts", "user", "TEXT NOT NULL DEFAULT ''"),
    ("slack_posts", "only_for", "TEXT NOT NULL DEFAULT ''"),
    ("messages", "side", "TEXT NOT NULL DEFAULT '{}'"),
)


class Database:
    """A thin, synchronous way in; every statement is its own transaction."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        self._connection.row_factory = sqlite3.Row
        self._connection.execute("PRAGMA journal_mode = WAL")
        self._connection.execute("PRAGMA synchronous = NORMAL")
        self._connection.executescript(SCHEMA)
        for table, column, kind in LATER_COLUMNS:
            self._add_column(table, column, kind)

    def run(self, statement: str, values: Iterable[Any] = ()) -> sqlite3.Cursor:
        """Execute one statement."""
        return self._connection.execute(statement, tuple(values))

    def all(self, query: str, values: Iterable[Any] = ()) -> list[Row]:
        """Every row of a query."""
        return self.run(query, values).fetchall()

    def one(self, query: str, values: Iterable[Any] = ()) -> Row | None:
        """The first row of a query, or None."""
        row: Row | None = self.run(query, values).fetchone()
        return row

    def _add_column(self, table: str, column: str, kind: str) -> None:
        """Add it to a file from before there was one."""
        if column not in {row["name"] for row in self.all(f"PRAGMA table_info({table})")}:
            self.run(f"ALTER TABLE {table} ADD COLUMN {column} {kind}")

    def close(self) -> None:
        """Flush and close the file."""
        self._connection.close()
