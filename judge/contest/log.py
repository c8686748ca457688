"""A log: append-only NDJSON in which every line carries the hash of the line before it.

Writing: a writer holds the file's lock, so two terminals extend the same chain, and each line is on disk before the
writer continues. A kill or a power cut can leave only an incomplete last line, or zeros. The next writer moves such an
end to a file beside the log and appends a ``torn`` record. Nothing else is ever removed.

Reading: all valid records are returned, whatever else the file holds, with the first place where the chain breaks.
"""

from __future__ import annotations

import contextlib
import fcntl
import hashlib
import os
import stat
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import BinaryIO, NamedTuple, Self

import msgspec

from judge.contest.clock import ClockReading, gaps, not_before
from judge.contest.clock import read as read_clock
from judge.contest.events import ClocksDisagreed, ContestCreated, LogEvent, LogRecord, TailTorn
from judge.contest.spec import ContestSpec
from judge.errors import UsageError
from judge.files import SpecialFileError, free_name, open_to_read, without_bom
from judge.text.foreign import foreign
from judge.text.messages import Phrase, mark, phrase

FIRST = "0" * 64
MAX_BYTES = 64 << 20
MAX_LINE = 2 << 20
MAX_LINES = 400_000  # a record takes more than 160 bytes
_NOT_REGULAR = mark("{path}: is not a regular file, so it is not a log")
_PATIENCE_S = 10.0
_DECODER = msgspec.json.Decoder(LogRecord)


class LogLine(NamedTuple):
    """A record and the SHA-256 (hex) of its line."""

    record: LogRecord
    digest: str


class Log(NamedTuple):
    """The content of a log.

    ``broken`` says in which line the chain breaks first and why; it is None for a sound log. ``torn`` is the number of
    bytes at the end that are not a whole line, as after a kill; that is not a break.
    """

    lines: tuple[LogLine, ...]
    broken: Phrase | None = None
    torn: int = 0


def lock_deadline() -> float:
    """Return the moment, on the monotonic clock, until which to wait for somebody else's lock."""
    return time.monotonic() + _PATIENCE_S


def read_log(path: Path, until: float | None = None) -> Log:
    """Return the log in the file. Wait for a writer at most ``until``. Raise ``UsageError`` for an unreadable file."""
    try:
        with open_to_read(path) as file:
            _refuse_special(file.fileno(), path)  # open_to_read also opens streams such as /dev/stdin
            with contextlib.suppress(OSError):  # a file system without locks
                _lock(file.fileno(), fcntl.LOCK_SH, lock_deadline() if until is None else until)
            return parse(_bounded(file, path))
    except SpecialFileError:
        raise UsageError(_NOT_REGULAR, path=path) from None
    except OSError as error:
        raise UsageError("{path}: the log cannot be read: {reason}", path=path, reason=foreign(error)) from None


def parse(raw: bytes) -> Log:
    """Return the log in these bytes. Faults in them are part of the result."""
    end = raw.rstrip(b"\0").rfind(b"\n") + 1  # after a power cut, a file may end in zeros instead of its data
    lines: list[LogLine] = []
    broken: Phrase | None = None
    before = FIRST
    for number, line in enumerate(raw[:end].split(b"\n")[:-1]):
        # git's core.autocrlf and some editors write CRLF, and some editors a byte order mark.
        text = (line if number else without_bom(line)).removesuffix(b"\r")
        record = _decoded(text)
        digest = hashlib.sha256(text).hexdigest()
        if broken is None:
            broken = _fault(number, record, before)
        if record is not None:
            lines.append(LogLine(record, digest))
        before = digest
    return Log(tuple(lines), broken, len(raw) - end)


def refuse_edited(log: Log, path: Path) -> None:
    """Raise ``UsageError`` if the chain of the log in the file ``path`` is broken."""
    if log.broken is not None:
        raise UsageError(
            "{path}: {broken}: the log was edited and cannot be continued; restore it", path=path, broken=log.broken
        )


def belongs_to(lines: Sequence[LogLine], spec: ContestSpec) -> bool:
    """Return whether a log is of this contest: its first record creates the contest, or there is none yet."""
    first = lines[0].record.event if lines else None
    return first is None or (isinstance(first, ContestCreated) and first.spec == spec)


class LogWriter:
    """A context manager that holds the log's lock. Raise ``UsageError`` if the file cannot be opened or written."""

    def __init__(self, path: Path, clock: Callable[[], ClockReading] = read_clock) -> None:
        self._path, self._clock = path, clock
        self._file = -1
        self.lines: list[LogLine] = []

    def append(self, *logged: LogEvent, at: ClockReading | None = None) -> LogLine:
        """Append events, write them to disk, and return the line of the last one.

        If the clocks disagree, a ``clock`` record comes first. All records have the same reading of the clock. ``at``
        is when the events happened; it is used if it is not before the last record.
        """
        now = self._clock()
        if at is not None and (not self.lines or not_before(self.lines[-1].record.at, at)):
            now = at
        noted: list[LogEvent] = []
        if self.lines:
            noted = [ClocksDisagreed(kind=gap.kind, seconds=gap.seconds) for gap in gaps(self.lines[-1].record.at, now)]
        start = os.lseek(self._file, 0, os.SEEK_END)
        new: list[LogLine] = []
        text = b""
        for event in (*noted, *logged):
            last = new[-1] if new else self.lines[-1] if self.lines else None
            record = LogRecord(
                seq=last.record.seq + 1 if last else 0, prev=last.digest if last else FIRST, at=now, event=event
            )
            line = msgspec.json.encode(record)
            new.append(LogLine(record, hashlib.sha256(line).hexdigest()))
            text += line + b"\n"
        try:
            left = memoryview(text)
            while left:
                left = left[os.write(self._file, left) :]
            os.fsync(self._file)
        except OSError as error:
            os.ftruncate(self._file, start)
            raise UsageError(
                "{path}: cannot be written: {reason}; nothing was recorded", path=self._path, reason=foreign(error)
            ) from None
        self.lines += new
        return new[-1]

    def __enter__(self) -> Self:
        try:
            new = not self._path.exists()
            flags = os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC | os.O_NOFOLLOW
            self._file = os.open(self._path, flags, 0o644)
            _refuse_special(self._file, self._path)
            if new:
                _sync_folder(self._path.parent)
            if not _lock(self._file, fcntl.LOCK_EX, lock_deadline()):
                raise UsageError("{path}: another program holds its lock; nothing was recorded", path=self._path)
            self._read_existing()
        except OSError as error:
            self._close()
            raise UsageError(
                "{path}: cannot be opened for writing: {reason}", path=self._path, reason=foreign(error)
            ) from None
        except BaseException:
            self._close()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self._close()

    def _close(self) -> None:
        if self._file >= 0:
            os.close(self._file)  # which releases the lock
            self._file = -1

    def _read_existing(self) -> None:
        # Read through the descriptor, because the path may lead to another file by now.
        with os.fdopen(os.dup(self._file), "rb") as file:
            raw = _bounded(file, self._path)
        log = parse(raw)
        refuse_edited(log, self._path)
        self.lines = list(log.lines)
        if not log.torn:
            return
        tail = raw[-log.torn :]
        kept = free_name(self._path, ".torn")
        with kept.open("xb") as file:
            file.write(tail)
            file.flush()
            os.fsync(file.fileno())
        os.ftruncate(self._file, os.lseek(self._file, 0, os.SEEK_END) - log.torn)
        if self.lines:
            self.append(TailTorn(kept=kept.name, bytes=log.torn))


def _lock(file: int, kind: int, until: float) -> bool:
    """Return whether the file was locked. Anybody who can read a log can hold its lock, so the wait is limited."""
    while True:
        try:
            fcntl.flock(file, kind | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() > until:
                return False
            time.sleep(0.01)
        else:
            return True


def _refuse_special(file: int, path: Path) -> None:
    if not stat.S_ISREG(os.fstat(file).st_mode):
        raise UsageError(_NOT_REGULAR, path=path)


def _bounded(file: BinaryIO, path: Path) -> bytes:
    raw = file.read(MAX_BYTES + 1)
    if len(raw) > MAX_BYTES:
        raise UsageError("{path}: larger than {limit} MiB, so it is not a log", path=path, limit=MAX_BYTES >> 20)
    if raw.count(b"\n") > MAX_LINES:
        raise UsageError("{path}: more than {limit} lines, so it is not a log", path=path, limit=MAX_LINES)
    return raw


def _sync_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _decoded(text: bytes) -> LogRecord | None:
    try:
        return _DECODER.decode(text) if len(text) <= MAX_LINE else None
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None


def _fault(number: int, record: LogRecord | None, before: str) -> Phrase | None:
    if record is None:
        return phrase("line {line} is not a record of a log", line=number + 1)
    if record.prev != before:
        return phrase("the hash in line {line} does not match the line before it", line=number + 1)
    if record.seq != number:
        return phrase(
            "line {line} is numbered {found} instead of {number}", line=number + 1, found=record.seq, number=number
        )
    return None
