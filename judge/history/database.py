"""The file of the history: opened, brought to the newest schema, moved aside when it is damaged.

Migrations are the numbered scripts in ``schema/``; SQLite's own ``user_version`` counts those that were applied, and
each is applied in one transaction, so that a kill leaves the file before it or after it. WAL lets one terminal read
while another writes; writers wait for one another. What only one process may do, it does under a lock on a file beside.
"""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from itertools import count
from pathlib import Path

from judge.errors import HistoryError

SCRIPTS = ("0001_attempts.sql", "0002_events.sql", "0003_backend.sql")
LATEST = len(SCRIPTS)
BUSY_S = 5.0
_SCHEMA = Path(__file__).with_name("schema")
_DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
_REASONS = {
    sqlite3.SQLITE_FULL: "the disk is full",
    sqlite3.SQLITE_IOERR: "the disk does not take it (is it full?)",
    sqlite3.SQLITE_READONLY: "it is read-only",
    sqlite3.SQLITE_PERM: "it may not be opened",
    sqlite3.SQLITE_CANTOPEN: "it cannot be opened",
    sqlite3.SQLITE_BUSY: f"another judge has been writing for {BUSY_S:.0f} s",
}


def connect(path: Path) -> sqlite3.Connection:
    """The database at ``path`` with the newest schema, made where there is none. Transactions are begun by hand.

    Raises sqlite3.Error, OSError, and HistoryError for a file that a newer judge has written.
    """
    connection = sqlite3.connect(path, timeout=BUSY_S, isolation_level=None)
    try:
        version = _version(connection)
        if version > LATEST:
            raise HistoryError(f"{path} was written by a newer judge: update this one, or move $JUDGE_HOME")
        if version < LATEST:
            with _locked(path):
                _migrate(connection, path)
        # In WAL a kill loses nothing; only a power cut may cost the last entries, and never the file.
        connection.execute("PRAGMA synchronous = NORMAL")
        if sys.version_info >= (3, 12):
            # What was written stays in the WAL until there are some MiB of it: no submission waits for the disk.
            connection.setconfig(sqlite3.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE)
    except BaseException:
        connection.close()
        raise
    return connection


def is_damaged(error: sqlite3.Error) -> bool:
    """Whether the file is no sound database, rather than full, locked or out of reach."""
    return _code(error) in _DAMAGED


def explained(error: sqlite3.Error | OSError, path: Path) -> HistoryError:
    """The error in words for people."""
    if isinstance(error, OSError):
        return HistoryError(f"{error.filename or path}: {error.strerror}")
    return HistoryError(f"{path}: {_REASONS.get(_code(error), str(error))}")


def move_aside(path: Path) -> Path | None:
    """Give a damaged file another name, which is returned; None where another process has done so already."""
    with _locked(path):
        if _sound(path):
            return None
        names = (path.with_name(f"{path.name}.broken{number if number > 1 else ''}") for number in count(1))
        target = next(name for name in names if not name.exists())
        for suffix in ("-wal", "-shm", ""):
            part = path.with_name(path.name + suffix)
            if part.exists():
                part.rename(target.with_name(target.name + suffix))
        return target


def _migrate(connection: sqlite3.Connection, path: Path) -> None:
    path.chmod(0o600)
    connection.execute("PRAGMA journal_mode = WAL")
    for number in range(_version(connection), LATEST):
        connection.execute("BEGIN IMMEDIATE")
        try:
            for statement in _statements((_SCHEMA / SCRIPTS[number]).read_text("utf-8")):
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {number + 1}")
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


def _statements(script: str) -> Iterator[str]:
    """The statements one by one: ``executescript`` would end the transaction."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _sound(path: Path) -> bool:
    try:
        with closing(sqlite3.connect(path, timeout=BUSY_S)) as connection:
            return bool(connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok")
    except sqlite3.DatabaseError as error:
        if is_damaged(error):
            return False
        raise


def _code(error: sqlite3.Error) -> int:
    return getattr(error, "sqlite_errorcode", 0) & 0xFF


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    import fcntl

    with path.with_name(f"{path.name}.lock").open("ab") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield
