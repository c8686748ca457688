"""Runs the real command as a process, as a user does."""

from __future__ import annotations

import atexit
import json
import os
import pty
import select
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from tempfile import TemporaryFile
from typing import ClassVar, NamedTuple

ROOT = Path(__file__).resolve().parents[2]
COMMAND = [sys.executable, "-P", "-m", "judge"]  # like the script, it takes no modules from the user's folder
PATIENCE_S = 100


class Ran(NamedTuple):
    status: int
    out: str
    err: str

    def complaint(self) -> str:
        """Return the only line on stderr of a command that failed; more than that, such as a traceback, is an error."""
        assert self.err.count("\n") == 1, self
        assert self.err.startswith("judge: "), self
        assert self.out == "", self
        return self.err.removeprefix("judge: ").rstrip("\n")


class Ready:
    """A process that runs commands without the time that starting Python and importing them takes."""

    _SEEN_AT_START = ("PYTHON", "LC_", "LD_")
    _ENVIRONMENT: ClassVar = {"PYTHONPATH": str(ROOT), "LANG": "C.UTF-8"}

    def __init__(self) -> None:
        self._ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self._ours.settimeout(PATIENCE_S)
        command = [sys.executable, "-P", "-m", "tests.cli.ready", str(theirs.fileno())]
        with theirs:
            self._process = subprocess.Popen(
                command, cwd=ROOT, env=self._ENVIRONMENT, pass_fds=[theirs.fileno()], process_group=0
            )
        atexit.register(self._end)

    @classmethod
    @cache
    def one(cls) -> Ready:
        """Return the process of this process's tests."""
        return cls()

    @classmethod
    def fits(cls, environment: Mapping[str, str]) -> bool:
        """Return whether Python would start in the same way with this environment."""
        seen = {name: value for name, value in environment.items() if name.startswith(cls._SEEN_AT_START)}
        return seen == {"PYTHONPATH": str(ROOT)}

    def __call__(self, args: list[str], folder: Path, environment: Mapping[str, str]) -> Ran:
        request = json.dumps({"args": args, "folder": str(folder), "environment": dict(environment)})
        with TemporaryFile() as out, TemporaryFile() as err, Path(os.devnull).open("rb") as nothing:
            try:
                socket.send_fds(self._ours, [request.encode()], [nothing.fileno(), out.fileno(), err.fileno()])
                status = int(self._ours.recv(16))
            except BaseException:  # the next command must not get the answer to this one
                self._end()
                Ready.one.cache_clear()
                raise
            out.seek(0)
            err.seek(0)
            return Ran(status, out.read().decode(), err.read().decode())

    def _end(self) -> None:
        self._ours.close()
        if self._process.poll() is None:
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()


class Judge:
    """The command in a fresh folder, with an environment that holds nothing of the tester's."""

    def __init__(self, folder: Path, environment: Mapping[str, str]) -> None:
        self.folder = folder
        self.environment = dict(environment)

    def __call__(self, *args: str | Path, **variables: str | None) -> Ran:
        """Run the command to its end: as a fork of a process that has imported it, where that makes no difference."""
        environment = self.surroundings(variables)
        if Ready.fits(environment):
            return Ready.one()(list(map(str, args)), self.folder, environment)
        done = subprocess.run(
            [*COMMAND, *map(str, args)],
            cwd=self.folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=PATIENCE_S,
            check=False,
        )
        return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())

    @contextmanager
    def started(self, *args: str | Path) -> Iterator[subprocess.Popen[bytes]]:
        """The command as a process that goes on while the test acts; it is killed at the end."""
        command = [*COMMAND, *map(str, args)]
        pipe = subprocess.PIPE
        with subprocess.Popen(command, cwd=self.folder, env=self.environment, stdout=pipe, stderr=pipe) as process:
            try:
                yield process
            finally:
                process.kill()

    def surroundings(self, variables: Mapping[str, str | None]) -> dict[str, str]:
        """The environment with some variables changed; ``None`` takes one away."""
        merged: dict[str, str | None] = {**self.environment, **variables}
        return {name: value for name, value in merged.items() if value is not None}

    def write(self, name: str, source: str | bytes) -> Path:
        path = self.folder / name
        path.write_bytes(source if isinstance(source, bytes) else source.encode())
        return path

    def on_terminal(self, *args: str | Path, keys: str = "", **variables: str | None) -> Ran:
        """Run the command on a terminal of 80 by 24 and type ``keys``; ``out`` is everything that it shows."""
        ours, theirs = pty.openpty()
        os.write(ours, keys.encode())
        env = self.surroundings({"TERM": "xterm-256color", "COLUMNS": "80", "LINES": "24", **variables})
        command = [*COMMAND, *map(str, args)]
        process = subprocess.Popen(command, cwd=self.folder, env=env, stdin=theirs, stdout=theirs, stderr=theirs)
        os.close(theirs)
        shown = _read_all(ours)
        os.close(ours)
        return Ran(process.wait(PATIENCE_S), shown.decode().replace("\r\n", "\n"), "")


def _read_all(descriptor: int) -> bytes:
    parts = []
    while select.select([descriptor], [], [], PATIENCE_S)[0]:
        try:
            part = os.read(descriptor, 65536)
        except OSError:  # how a terminal says that its last writer has gone
            break
        if not part:
            break
        parts.append(part)
    return b"".join(parts)


def running() -> set[int]:
    """The ids of all processes that have not ended."""
    return set(_parents())


def descendants(process: int) -> set[int]:
    """The ids of its children, their children and so on."""
    parents = _parents()
    found = {process}
    while more := {child for child, parent in parents.items() if parent in found} - found:
        found |= more
    return found - {process}


def _parents() -> dict[int, int]:
    table = subprocess.run(["ps", "-A", "-o", "pid=,ppid=,stat="], capture_output=True, text=True, check=True).stdout
    rows = [line.split() for line in table.splitlines()]
    return {int(pid): int(parent) for pid, parent, state in rows if not state.startswith("Z")}
