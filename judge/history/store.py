"""Read and write the history: attempts and events."""

from __future__ import annotations

import hashlib
import sqlite3
import zlib
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, Self, TypeVar

import msgspec

from judge.errors import HistoryError, UsageError
from judge.history.database import connect, explained, is_damaged, move_aside, transaction
from judge.history.records import Attempt, Event, Kind
from judge.models import Language, Problem, Report, Reports, Submission, shared_fields
from judge.text.clean import clean_line, encodable
from judge.text.foreign import foreign
from judge.text.messages import Phrase, mark, phrase
from judge.text.suggestions import suggested

FILE = "history.sqlite3"
MAX_KEPT = 8 << 20
_COLUMNS = ", ".join(Attempt.__struct_fields__)
_T = TypeVar("_T")
_R = TypeVar("_R", Attempt, Event)


class History:
    """The history in the folder ``home``: a context manager that belongs to one thread.

    ``warn`` is called with one message if a damaged file had to be moved aside. All methods raise HistoryError if the
    file cannot be used; a failed write leaves nothing behind.
    """

    def __init__(self, home: Path, warn: Callable[[Phrase], None] = lambda message: None) -> None:
        self._path = home / FILE
        self._warn = warn
        self._connection: sqlite3.Connection | None = None

    @property
    def begun(self) -> bool:
        """Whether there is a history. Reading creates an empty one."""
        return self._path.exists()

    def record(self, reports: Reports, submission: Submission, kind: Kind, at: float) -> int:
        """Record a judged submission, with its report in at least one language, and return its number."""
        attempt = _attempt(next(iter(reports.values())), kind, at)
        return self._write(lambda connection: _insert(connection, attempt, submission.source, reports))

    def keep(self, problem: Problem, submission: Submission, at: float) -> int:
        """Record a file that is about to be moved aside, and return the number of the entry with its source.

        If an earlier entry of the same problem has the same source, return that entry's number and record nothing.
        """

        def kept(connection: sqlite3.Connection) -> int:
            attempt = _unjudged(problem, submission, at)
            known = connection.execute(
                "SELECT max(number) FROM attempts WHERE problem = ? AND source_sha256 = ?",
                (attempt.problem, attempt.source_sha256),
            ).fetchone()[0]
            return int(known) if known is not None else _insert(connection, attempt, submission.source, None)

        return self._write(kept)

    def note(self, event: Event) -> None:
        row = (event.at, event.kind, event.problem, event.detail)
        self._write(
            lambda connection: connection.execute(
                "INSERT INTO events (at, kind, problem, detail) VALUES (?, ?, ?, ?)", row
            )
        )

    def attempts(self, problem: str | None = None, last: int | None = None) -> list[Attempt]:
        """Return the entries, newest first: those of one problem, and only the ``last`` ones if given."""
        rows = self._rows(
            f"SELECT {_COLUMNS} FROM attempts WHERE ?1 IS NULL OR problem = ?1 ORDER BY number DESC LIMIT ?2",
            (problem, -1 if last is None else last),
        )
        return [self._converted(row, Attempt) for row in rows]

    def attempt(self, number: int) -> Attempt:
        """Return the entry of that number. Raises UsageError if there is none."""
        # SQLite's largest integer, so no entry has a larger number.
        rows = self._rows(f"SELECT {_COLUMNS} FROM attempts WHERE number = ?", (min(number, (1 << 63) - 1),))
        if not rows:
            raise UsageError(
                "the history has no entry {number}; to see its entries: {command}",
                number=number,
                command=suggested("history"),
            )
        return self._converted(rows[0], Attempt)

    def source(self, attempt: Attempt) -> bytes:
        rows = self._rows("SELECT body FROM sources WHERE sha256 = ?", (attempt.source_sha256,))
        source = _inflated(rows[0][0]) if rows else None
        if source is None or hashlib.sha256(source).hexdigest() != attempt.source_sha256:
            raise HistoryError(
                "{path}: the source of entry {number} is damaged", path=self._path, number=attempt.number
            )
        return source

    def report(self, attempt: Attempt, language: Language = "en") -> Report | None:
        """Return the whole report, or None if there is none or this judge cannot read it.

        The report is in ``language`` if it was recorded in that language, otherwise in another recorded language.
        """
        rows = self._rows("SELECT report FROM attempts WHERE number = ?", (attempt.number,))
        raw = _inflated(rows[0][0]) if rows and rows[0][0] is not None else None
        try:
            reports = {} if raw is None else _unpacked(raw)
        except msgspec.DecodeError:
            return None
        return reports.get(language) or next(iter(reports.values()), None)

    def events(self) -> list[Event]:
        """Return the events in order of time."""
        rows = self._rows("SELECT at, kind, problem, detail FROM events ORDER BY at, number", ())
        return [self._converted(row, Event) for row in rows]

    def tried(self) -> dict[str, bool]:
        """Return the problems with a judged entry, and whether they are solved."""
        query = "SELECT problem, max(kind = 'submit' AND verdict = 'AC') FROM attempts WHERE kind != 'kept' GROUP BY 1"
        rows = self._rows(query, ())
        return {problem: bool(solved) for problem, solved in rows}

    def hints_seen(self, problem: str) -> int:
        """Return how many hints were seen since the problem was last solved."""
        return self._read(lambda connection: _hints(connection, problem))

    def close(self) -> None:
        """Close the file. The next use opens it again."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _converted(self, row: Iterable[object], kind: type[_R]) -> _R:
        """Return a row as a record. Raises HistoryError if the judge cannot have written it."""
        fields = dict(zip(kind.__struct_fields__, row, strict=True))
        try:  # strict=False: SQLite gives back an integer for a float that is whole.
            return msgspec.convert(fields, kind, strict=False)
        except msgspec.ValidationError as error:
            text = mark("{path}: an entry is damaged: {error}; move the file away to begin a new history")
            raise HistoryError(text, path=self._path, error=foreign(clean_line(str(error), 200))) from None

    def _rows(self, query: str, values: Iterable[object]) -> list[Any]:
        values = tuple(values)
        return self._read(lambda connection: connection.execute(query, values).fetchall())

    def _write(self, action: Callable[[sqlite3.Connection], _T]) -> _T:
        def whole(connection: sqlite3.Connection) -> _T:
            with transaction(connection):
                return action(connection)

        return self._read(whole)

    def _read(self, action: Callable[[sqlite3.Connection], _T]) -> _T:
        """Run the action. If the file is damaged, move it aside and run the action again on a new file."""
        try:
            try:
                return action(self._opened())
            except sqlite3.DatabaseError as error:
                if not is_damaged(error):
                    raise
                self._begin_anew()
                return action(self._opened())
        except (sqlite3.Error, OSError) as error:
            raise explained(error, self._path) from None

    def _opened(self) -> sqlite3.Connection:
        if self._connection is None:
            self._connection = connect(self._path)
        return self._connection

    def _begin_anew(self) -> None:
        self.close()
        moved = move_aside(self._path)
        if moved is not None:
            self._warn(
                phrase(
                    "{path} was damaged: it was renamed to {name}, and a new history was started",
                    path=self._path,
                    name=moved.name,
                )
            )


def _attempt(report: Report, kind: Kind, at: float) -> Attempt:
    texts = {"file": encodable(str(Path(report.file).absolute())), "seed": encodable(report.seed)}
    return Attempt(number=0, at=at, kind=kind, **{**shared_fields(report, Attempt), **texts})


def _unjudged(problem: Problem, submission: Submission, at: float) -> Attempt:
    from judge import __version__

    return Attempt(
        number=0,
        at=at,
        kind="kept",
        problem=problem.slug,
        digest=problem.digest,
        file=encodable(str(Path(submission.file).absolute())),
        source_sha256=hashlib.sha256(submission.source).hexdigest(),
        backend=submission.backend,
        seed="",
        judge=__version__,
    )


def _insert(connection: sqlite3.Connection, attempt: Attempt, source: bytes, reports: Reports | None) -> int:
    row = {name: getattr(attempt, name) for name in Attempt.__struct_fields__ if name != "number"}
    row["report"] = None if reports is None else _packed(reports)
    row["hints"] = _hints(connection, attempt.problem)
    started = connection.execute(
        "SELECT max(at) FROM events WHERE problem = ? AND kind = 'start' AND at <= ?", (attempt.problem, attempt.at)
    ).fetchone()[0]
    row["since_start_s"] = None if started is None else round(attempt.at - started, 3)
    connection.execute(
        "INSERT OR IGNORE INTO sources (sha256, body) VALUES (?, ?)", (attempt.source_sha256, zlib.compress(source))
    )
    marks = ", ".join(f":{name}" for name in row)
    number = connection.execute(f"INSERT INTO attempts ({', '.join(row)}) VALUES ({marks})", row).lastrowid
    return int(number or 0)


def _hints(connection: sqlite3.Connection, problem: str) -> int:
    seen = connection.execute(
        "SELECT count(DISTINCT detail) FROM events WHERE problem = ?1 AND kind = 'hint' AND at > coalesce("
        "(SELECT max(at) FROM attempts WHERE problem = ?1 AND kind = 'submit' AND verdict = 'AC'), 0)",
        (problem,),
    ).fetchone()
    return int(seen[0])


def _packed(reports: Reports) -> bytes | None:
    """Encode reports for the database: one report if it is the same in all languages, else reports by language."""
    plain = {
        language: msgspec.structs.replace(report, file=encodable(report.file), seed=encodable(report.seed))
        for language, report in reports.items()
    }
    one, *others = plain.values()
    try:
        return zlib.compress(msgspec.json.encode(plain if any(other != one for other in others) else one))
    except UnicodeEncodeError:  # a lone surrogate in a text of the solution: only the columns are stored
        return None


def _unpacked(raw: bytes) -> Reports:
    """Return the reports that ``_packed`` encoded. Raises DecodeError."""
    try:
        return msgspec.json.decode(raw, type=Reports)
    except msgspec.ValidationError:
        return {"en": msgspec.json.decode(raw, type=Report)}


def _inflated(body: bytes) -> bytes | None:
    """Return the decompressed text, bounded, or None: the user's file may be damaged in any way."""
    try:
        return zlib.decompressobj().decompress(body, MAX_KEPT)
    except (zlib.error, TypeError):  # SQLite keeps values of any type in any column
        return None
