"""A command that runs on a terminal: what its screen shows, and keys for it."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import struct
import subprocess
import termios
import time
from collections.abc import Callable, Iterator
from types import TracebackType
from typing import Self

from judge.text.clean import width
from tests.cli.running import COMMAND, PATIENCE_S, Judge

_SEQUENCE = re.compile(r"\x1b\[(?P<parts>[0-9;?>]*)[ $]?(?P<final>[a-zA-Z])|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\\\)|\x1b.")
_FULL_SCREEN = "\x1b[?1049h"

_LAST = "\0the end\0"


class Terminal:
    """A context manager: the command in the judge's folder, on a new terminal that it controls."""

    def __init__(self, judge: Judge, *args: str, columns: int = 80, rows: int = 24, **variables: str) -> None:
        self._ours, self._theirs = pty.openpty()
        self.resize(columns, rows)
        self.before = termios.tcgetattr(self._theirs)
        self._raw = ""
        self.process = subprocess.Popen(
            [*COMMAND, *args],
            cwd=judge.folder,
            env=judge.surroundings({"TERM": "xterm-256color", **variables}),
            stdin=self._theirs,
            stdout=self._theirs,
            stderr=self._theirs,
            start_new_session=True,
        )

    def resize(self, columns: int, rows: int) -> None:
        self._rows = rows
        fcntl.ioctl(self._theirs, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def press(self, keys: str) -> None:
        os.write(self._ours, keys.encode())

    @property
    def raw(self) -> str:
        """Everything that was written, escape sequences included."""
        return self._raw

    @property
    def screen(self) -> list[str]:
        """The lines on the screen; all text if nothing was drawn in place."""
        if _FULL_SCREEN in self._raw:
            return drawn(self._raw.rpartition(_FULL_SCREEN)[2], self._rows)
        return [_SEQUENCE.sub("", line).rstrip() for line in self._raw.replace("\r\n", "\n").split("\n")]

    def wait(self, seen: Callable[[list[str]], bool]) -> list[str]:
        """Return the screen once it looks as wanted."""
        deadline = time.monotonic() + PATIENCE_S
        while not seen(self.screen):
            assert time.monotonic() < deadline, f"never seen; last: {self.screen}"
            self._read(0.5)
        return self.screen

    def wait_for(self, text: str) -> list[str]:
        return self.wait(lambda lines: any(text in line for line in lines))

    def end(self) -> int:
        """Return the exit status, once the command has ended and everything that it wrote was read."""
        while self.process.poll() is None:
            self._read(0.05)
        os.write(self._theirs, _LAST.encode())  # the system hands it over in order, and in its own time
        while not self._raw.endswith(_LAST):
            self._read(0.5)
        self._raw = self._raw.removesuffix(_LAST)
        return self.process.returncode

    def hang_up(self) -> None:
        """Close the terminal from outside."""
        os.close(self._ours)
        self._ours = os.open(os.devnull, os.O_RDWR)

    def modes(self) -> list[object]:
        """The terminal's settings now."""
        return list(termios.tcgetattr(self._theirs))

    def _read(self, patience_s: float) -> None:
        while select.select([self._ours], [], [], patience_s)[0]:
            try:
                part = os.read(self._ours, 65536)
            except OSError:
                return
            self._raw += part.decode("utf-8", "replace")
            patience_s = 0.0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.process.kill()
        self.process.wait()
        os.close(self._ours)
        os.close(self._theirs)


def drawn(raw: str, rows: int) -> list[str]:
    """Return the lines that a screen of ``rows`` rows shows after these bytes."""
    cells: dict[tuple[int, int], str] = {}
    row = column = place = 0
    for sequence in [*_SEQUENCE.finditer(raw), None]:
        for character in raw[place : sequence.start() if sequence else len(raw)]:
            if character == "\r":
                column = 0
            elif character == "\n":
                row, column = row + 1, 0
            else:
                cells[row, column] = character
                column += width(character)
        if sequence is None:
            break
        place = sequence.end()
        numbers = [int(part) if part.isdecimal() else 1 for part in (sequence["parts"] or "").split(";")]
        if sequence["final"] == "H":
            row, column = numbers[0] - 1, (numbers[1] if len(numbers) > 1 else 1) - 1
        elif sequence["final"] == "J":
            cells.clear()
    return ["".join(_line(cells, number)).rstrip() for number in range(rows)]


def _line(cells: dict[tuple[int, int], str], row: int) -> Iterator[str]:
    columns = [column for other, column in cells if other == row]
    column = 0
    while column <= max(columns, default=-1):
        character = cells.get((row, column), " ")
        yield character
        column += width(character)
