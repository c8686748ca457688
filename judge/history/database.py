"""The file of the history: open it, migrate it to the newest schema, move it aside if it is damaged.

Migrations are the numbered scripts in ``schema/``. SQLite's ``user_version`` counts the applied ones. Each is applied
in one transaction, so a killed process leaves the file in the state before or after the script. WAL mode lets one
terminal read while another writes; writers wait for each other. Migrating and moving the file aside hold a lock on a
separate file.
"""

from __future__ import annotations

import os
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from judge.errors import HistoryError
from judge.files import free_name
from judge.text.foreign import foreign
from judge.text.messages import mark, phrase

SCRIPTS = ("0001_attempts.sql", "0002_events.sql", "0003_backend.sql")
LATEST = len(SCRIPTS)
BUSY_S = 5.0
_SCHEMA = Path(__file__).with_name("schema")
# Objects that the schema does not have. Reading a view could take for ever, and a trigger would run on every write.
_FOREIGN = "SELECT name FROM sqlite_master WHERE type NOT IN ('table', 'index') OR sql LIKE 'CREATE VIRTUAL%'"
_DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
_REASONS = {
    sqlite3.SQLITE_FULL: mark("the disk is full"),
    sqlite3.SQLITE_IOERR: mark("the disk refused the write (is it full?)"),
    sqlite3.SQLITE_READONLY: mark("it is read-only"),
    sqlite3.SQLITE_PERM: mark("opening it is not permitted"),
    sqlite3.SQLITE_CANTOPEN: mark("it cannot be opened"),
    sqlite3.SQLITE_BUSY: mark("another judge has been writing for several seconds"),
}


def connect(path: Path) -> sqlite3.Connection:
    """Return the database at ``path`` with the newest schema; it is created if missing. Use ``transaction`` to write.

    Raises sqlite3.Error, OSError, and HistoryError for a file that was written by a newer judge or another program.
    """
    connection = sqlite3.connect(path, timeout=BUSY_S, isolation_level=None)
    try:
        version = _version(connection)
        if version > LATEST:
            raise HistoryError("{path} was written by a newer judge: update this one, or move $JUDGE_HOME", path=path)
        if connection.execute(_FOREIGN).fetchone() is not None:
            text = mark("{path} was not written by the judge alone; move the file away to begin a new history")
            raise HistoryError(text, path=path)
        if version < LATEST:
            with _locked(path):
                _migrate(connection, path)
        # In WAL mode, a kill loses nothing. A power cut may lose the last entries, but never damages the file.
        connection.execute("PRAGMA synchronous = NORMAL")
        if sys.version_info >= (3, 12):
            # Leave entries in the WAL until it has some MiB, so that no submission waits for the disk.
            connection.setconfig(sqlite3.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE)
    except BaseException:
        connection.close()
        raise
    return connection


def is_damaged(error: sqlite3.Error) -> bool:
    """Return whether the file is damaged, rather than full, locked or unreachable."""
    return _code(error) in _DAMAGED


def explained(error: sqlite3.Error | OSError, path: Path) -> HistoryError:
    """Return the error as a message for people."""
    if isinstance(error, OSError):
        return HistoryError("{path}: {reason}", path=error.filename or path, reason=foreign(error))
    return HistoryError("{path}: {reason}", path=path, reason=phrase(_REASONS.get(_code(error), str(error))))


def move_aside(path: Path) -> Path | None:
    """Rename a damaged file and return its new name; None if another process has done so already."""
    with _locked(path):
        if _sound(path):
            return None
        target = free_name(path, ".broken")
        for suffix in ("-wal", "-shm", ""):
            part = path.with_name(path.name + suffix)
            if part.exists():
                part.rename(target.with_name(target.name + suffix))
        return target


def _migrate(connection: sqlite3.Connection, path: Path) -> None:
    path.chmod(0o600)
    connection.execute("PRAGMA journal_mode = WAL")
    for number in range(_version(connection), LATEST):
        with transaction(connection):
            for statement in _statements((_SCHEMA / SCRIPTS[number]).read_text("utf-8")):
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {number + 1}")


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Commit what the block writes, or nothing of it if it raises."""
    connection.execute("BEGIN IMMEDIATE")  # lock now: a transaction that begins with a read would not wait
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _statements(script: str) -> Iterator[str]:
    """Yield the statements of a script one by one, because ``executescript`` would end the transaction."""
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

    # Anybody who can open a file can lock it, so other users must not be able to open this one.
    descriptor = os.open(path.with_name(f"{path.name}.lock"), os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    with os.fdopen(descriptor, "ab") as file:
        os.fchmod(descriptor, 0o600)
        fcntl.flock(file, fcntl.LOCK_EX)
        yield
